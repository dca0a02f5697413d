extension LetterPhrases {
  static let german = LetterPhrases(
    openings: [
      "ich bewerbe mich um die Stelle „{position}“ {company}.",
      "für die Stelle „{position}“ {company} sende ich Ihnen meine Bewerbung.",
      "mit diesem Schreiben bewerbe ich mich {company} um die Stelle „{position}“.",
    ],
    openingsAs: [
      "als {me} bewerbe ich mich {company} um die Stelle „{position}“.",
      "ich bin {me} und bewerbe mich {company} um die Stelle „{position}“.",
      "um die Stelle „{position}“ {company} bewerbe ich mich als {me}.",
    ],
    openingsWithoutCompany: ["ich bewerbe mich um die Stelle „{position}“."],
    quotes: [
      "Sie schreiben: „{quote}.“", "In Ihrer Ausschreibung heißt es: „{quote}.“", "„{quote}“, schreiben Sie.",
      "Am meisten sagt in Ihrer Ausschreibung dieser Satz: „{quote}.“",
      "Ihre Ausschreibung sagt: „{quote}.“",
    ],
    quotesOfWork: [
      "„{quote}“: So beschreiben Sie die Arbeit.", "Zur Arbeit schreiben Sie: „{quote}.“",
      "Ein Satz Ihrer Ausschreibung sagt, worum es geht: „{quote}.“",
      "Worum es geht, sagt Ihre Ausschreibung so: „{quote}.“",
      "Unter den Aufgaben nennen Sie diese: „{quote}.“",
    ],
    present: "{position} {at}",
    asked: [
      "Sie fragen nach {asked}: {At} {clause}.", "Zu {asked}: {At} {clause}.",
      "In Ihrer Ausschreibung steht {asked}; {at} {clause}.", "Was {asked} betrifft: {At} {clause}.",
      "Für {asked} steht meine Arbeit {at}: Dort {clause}.",
    ],
    askedHere: [
      "Was {asked} betrifft, {clause}.", "Zu {asked}: Dort {clause}.", "Dazu {asked}: Auch hier {clause}.",
      "Auch nach {asked} fragen Sie; dort {clause}.",
    ],
    further: [
      "Dort {clause}.", "Außerdem {clause}.", "Daneben {clause}.", "Zudem {clause}.",
      "Ebenfalls dort {clause}.",
    ],
    plain: [
      "{At} {clause}.", "Aus meiner Arbeit {at}: Dort {clause}.",
      "Ihrer Ausschreibung am nächsten kommt meine Arbeit {at}: Dort {clause}.",
      "Für diese Stelle zählt meine Arbeit {at}; dort {clause}.", "In meiner Arbeit {at} {clause}.",
    ],
    earlier: ["Zuvor {clause}, und zwar {at}.", "Davor, {at}, {clause}."],
    verbatim: "Aus meiner Arbeit {at}: {text}.",
    degree: [
      "Studiert habe ich {area} {at} ({type}).", "Mein Studium {at}: {area} ({type}).",
      "{At} habe ich {area} studiert ({type}).", "Dazu kommt mein Studium {at}: {area} ({type}).",
      "Am Anfang steht das Studium {at}: {area} ({type}).",
    ],
    degreeWithoutArea: ["Mein Abschluss: {type} ({institution}).", "Studiert habe ich {at} ({type})."],
    certificates: [
      "Dazu kommen: {list}.", "In meinen Unterlagen finden Sie auch: {list}.", "Dazu bringe ich mit: {list}.",
      "Außerdem habe ich: {list}.", "Auch das steht in meinem Lebenslauf: {list}.",
    ],
    languages: ["Ich spreche {list}.", "Meine Sprachen: {list}.", "Auch {list} spreche ich."],
    gaps: [
      "Sie fragen auch nach {missing}; das zeigt mein Werdegang bislang nicht.",
      "Was mein Werdegang bislang nicht zeigt: {missing}.",
      "In Ihrer Ausschreibung steht auch {missing}; das zeigt mein Werdegang noch nicht.",
    ],
    closes: [
      "Über ein Gespräch mit Ihnen freue ich mich.", "Gern beantworte ich Ihre Fragen in einem Gespräch.",
      "Gern lerne ich Sie und Ihr Team in einem Gespräch kennen.",
      "Fragen Sie gern nach jeder Zeile; im Gespräch zeige ich Ihnen mehr.",
    ],
    subject: "Bewerbung um die Stelle {position}", reference: "Kennziffer {reference}",
    enclosure: "Lebenslauf", and: "und", quoted: "„{term}“")
}
