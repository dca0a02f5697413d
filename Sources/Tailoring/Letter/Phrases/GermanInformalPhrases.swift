extension LetterPhrases {
  /// German letters to readers who say "du": "ihr" for the firm.
  static let germanInformal: LetterPhrases = {
    var phrases = LetterPhrases.german
    phrases.openings = [
      "ich bewerbe mich um die Stelle „{position}“ {company}.",
      "für die Stelle „{position}“ {company} sende ich euch meine Bewerbung.",
    ]
    phrases.quotes = [
      "Ihr schreibt: „{quote}.“", "In eurer Ausschreibung heißt es: „{quote}.“", "„{quote}“, schreibt ihr.",
      "In eurer Ausschreibung lese ich: „{quote}.“", "„{quote}“, heißt es in eurer Ausschreibung.",
    ]
    phrases.quotesOfWork = [
      "„{quote}“, so beschreibt ihr die Arbeit.", "Zur Arbeit schreibt ihr: „{quote}.“",
      "Zu den Aufgaben gehört, schreibt ihr: „{quote}.“",
      "„{quote}“, so steht es unter den Aufgaben.", "Unter den Aufgaben nennt ihr diese: „{quote}.“",
    ]
    phrases.asked = [
      "Ihr fragt nach {asked}. {At} {clause}.", "{Asked} kenne ich aus meiner Arbeit {at}. Dort {clause}.",
      "Was ich zu {asked} mitbringe, kommt aus meiner Arbeit {at}. Dort {clause}.",
      "Ihr fragt nach {asked}: {At} {clause}.",
    ]
    phrases.askedAlso = [
      "Ihr fragt auch nach {asked}. {At} {clause}.",
      "{Asked} kenne ich aus meiner Arbeit {at}. Dort {clause}.",
    ]
    phrases.askedHere = [
      "Auch nach {asked} fragt ihr: Dort {clause}.", "Ihr fragt auch nach {asked}. Dort {clause}.",
    ]
    phrases.qualification = ["In meinen Unterlagen findet ihr auch: {type} ({institution})."]
    phrases.levelsAsked = [
      "Ihr fragt nach {language}: Ich spreche es {level}{note}.",
      "Nach {language} fragt ihr auch; meines ist {level}{note}.",
    ]
    phrases.closes = [
      "Über ein Gespräch mit euch freue ich mich.", "Gern beantworte ich eure Fragen in einem Gespräch.",
      "Gern lerne ich euch und euer Team in einem Gespräch kennen.",
      "In einem Gespräch erzähle ich euch gern mehr.",
    ]
    return phrases
  }()
}
