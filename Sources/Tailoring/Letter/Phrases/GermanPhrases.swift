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
    portrait: "Ich bin {me}.",
    quotes: [
      "Sie schreiben: „{quote}.“", "In Ihrer Ausschreibung heißt es: „{quote}.“", "„{quote}“, schreiben Sie.",
      "In Ihrer Ausschreibung lese ich: „{quote}.“", "„{quote}“, heißt es in Ihrer Ausschreibung.",
    ],
    quotesOfWork: [
      "„{quote}“, so beschreiben Sie die Arbeit.", "Zur Arbeit schreiben Sie: „{quote}.“",
      "Zu den Aufgaben gehört, schreiben Sie: „{quote}.“",
      "„{quote}“, so steht es unter den Aufgaben.", "Unter den Aufgaben nennen Sie diese: „{quote}.“",
    ],
    present: "{position} {at}",
    asked: [
      "Sie fragen nach {asked}. {At} {clause}.", "{Asked} kenne ich aus meiner Arbeit {at}. Dort {clause}.",
      "Was ich zu {asked} mitbringe, kommt aus meiner Arbeit {at}. Dort {clause}.",
      "Sie fragen nach {asked}: {At} {clause}.",
    ],
    askedAlso: [
      "Sie fragen auch nach {asked}. {At} {clause}.",
      "{Asked} kenne ich aus meiner Arbeit {at}. Dort {clause}.",
    ],
    askedHere: [
      "Auch nach {asked} fragen Sie: Dort {clause}.", "Sie fragen auch nach {asked}. Dort {clause}.",
    ],
    further: [
      "Außerdem {clause}.", "Dort {clause}.", "Ich habe dort auch {rest}.", "Daneben {clause}.",
      "Zudem {clause}.", "Ich habe außerdem {rest}.", "Auf derselben Stelle {clause}.",
      "Darüber hinaus {clause}.", "In derselben Position {clause}.", "Ebenfalls dort {clause}.", "{Ich}.",
    ],
    furtherOnce: ["In dieser Zeit {clause}.", "Damals {clause}."],
    plain: [
      "{At} {clause}.", "In meiner Arbeit {at} {clause}.",
      "Auf meiner Stelle {at} {clause}.", "Ich habe {at} {rest}.",
    ],
    plainOnce: ["In meiner Zeit {at} {clause}."],
    plainAs: [
      "{At}, wo ich als {role} arbeite, {clause}.", "Als {role} {at} {clause}.",
      "Ich arbeite {at} als {role} und habe dort {rest}.", "Ich bin {role} {at} und habe dort {rest}.",
      "{At} arbeite ich als {role} und habe {rest}.", "Ich habe als {role} {at} {rest}.",
      "Auf meiner Stelle als {role} {at} {clause}.", "In meiner Arbeit als {role} {at} {clause}.",
    ],
    plainOnceAs: [
      "{At}, wo ich als {role} gearbeitet habe, {clause}.", "Als {role} {at} {clause}.",
      "In meiner Zeit als {role} {at} {clause}.", "Auf meiner Stelle als {role} {at} {clause}.",
      "Ich habe als {role} {at} {rest}.", "Ich war {role} {at} und habe dort {rest}.",
    ],
    earlier: [
      "Zuvor habe ich {at} {rest}.", "Davor habe ich {at} {rest}.",
      "In den Jahren davor habe ich {at} {rest}.", "Vorher habe ich als {role} {at} {rest}.",
      "Früher habe ich {at} {rest}.", "Davor habe ich als {role} {at} {rest}.",
      "Zuvor war ich {role} {at} und habe dort {rest}.",
      "Davor {once} {at} {object}.", "Zuvor {once} {at} {object}.", "Vorher {once} {at} {object}.",
      "In den Jahren davor {once} {at} {object}.", "Davor {once} als {role} {at} {object}.",
    ],
    earlierAs: [
      "Zuvor habe ich dort als {role} {rest}.", "Davor habe ich als {role} {rest}.",
      "Vorher habe ich als {role} {rest}.", "Früher habe ich dort als {role} {rest}.",
      "In den Jahren davor habe ich als {role} {rest}.", "Zuvor war ich dort {role} und habe {rest}.",
      "Davor {once} als {role} {object}.", "Zuvor {once} dort als {role} {object}.",
      "Vorher {once} als {role} {object}.",
    ],
    later: [
      "Später habe ich {at} {rest}.", "Seither habe ich {at} {rest}.", "Danach habe ich {at} {rest}.",
      "Später habe ich als {role} {at} {rest}.", "Danach {once} {at} {object}.",
      "Später {once} {at} {object}.", "Heute {now} {at} {object}.", "Seither {now} {at} {object}.",
      "Heute {now} als {role} {at} {object}.",
    ],
    laterAs: [
      "Später habe ich dort als {role} {rest}.", "Danach habe ich als {role} {rest}.",
      "Seither habe ich dort als {role} {rest}.", "Später {once} als {role} {object}.",
      "Danach {once} dort als {role} {object}.", "Heute {now} dort als {role} {object}.",
      "Seither {now} dort als {role} {object}.",
    ], laterOnceAs: [],
    both: [
      "Dort {clause} und {rest}.", "Außerdem {clause} und {rest}.", "Zudem {clause} und {rest}.",
      "Daneben {clause} und {rest}.", "Ich habe dort {did} und {rest}.",
      "Darüber hinaus {clause} und {rest}.",
    ],
    degree: [
      "Studiert habe ich {area} {at} ({type}).", "{At} habe ich {area} studiert ({type}).",
      "Ich habe {area} {at} studiert ({type}).",
      "{Area} habe ich {at} studiert ({type}).", "Ich habe {at} {area} studiert ({type}).",
      "Zum Studium war ich {at} ({area}, {type}).", "Studiert habe ich {at}: {area} ({type}).",
      "Mein Fach {at} war {area} ({type}).",
      "Meinen Abschluss in {area} habe ich {at} gemacht ({type}).",
    ],
    schooling: [
      "Gelernt habe ich {at} ({area}, {type}).", "{At} habe ich {area} gelernt ({type}).",
      "Ich habe {at} {area} gelernt ({type}).",
    ],
    degreeWithoutArea: ["Mein Abschluss: {type} ({institution}).", "Studiert habe ich {at} ({type})."],
    qualification: ["In meinen Unterlagen finden Sie auch: {type} ({institution})."],
    qualificationWithArea: [],
    qualificationAs: [
      "Ich bin {role} der Fachrichtung {area} ({institution}).", "Ich bin {role}, {area} ({institution}).",
    ],
    apprenticeship: [
      "Meine Ausbildung {zur} {area} habe ich abgeschlossen ({institution}).",
      "Ich habe eine Ausbildung {zur} {area} ({institution}).",
      "Ich habe eine Ausbildung {zur} {area} abgeschlossen ({institution}).",
      "Eine Ausbildung {zur} {area} habe ich ebenfalls ({institution}).",
      "Ich habe eine Ausbildung als {area} ({institution}).",
    ],
    finishing: [
      "Bis {to} mache ich eine Ausbildung als {trade} ({institution}).",
      "{To} mache ich {paper} ({institution}).", "Bis {to} bin ich {at} ({type}).",
    ],
    certificates: [
      "Dazu bringe ich mit: {list}.", "Außerdem bringe ich mit: {list}.", "Ich bringe auch mit: {list}.",
      "Ebenfalls bringe ich mit: {list}.", "Daneben bringe ich mit: {list}.", "Dazu kommt: {one}.",
      "Dazu kommen: {more}.", "Hinzu kommt: {one}.", "Hinzu kommen: {more}.",
    ],
    held: [
      "Ich habe {list}.", "Ich bringe {list} mit.", "Auch {list} habe ich.", "Dazu habe ich {list}.",
      "{List} habe ich ebenfalls.", "Außerdem habe ich {list}.", "{List} bringe ich mit.",
      "Ich habe auch {list}.", "Ich bringe auch {list} mit.",
    ],
    certificateIn: "{list}", certificatesIn: "{list}",
    roles: ["Ich bin {roles}.", "Außerdem bin ich {roles}."],
    rolesAndHeld: ["Ich bin {roles} und habe {list}.", "Ich habe {list} und bin {roles}."],
    languages: [
      "Ich spreche {list}.", "Ich spreche auch {list}.", "Auch {list} spreche ich.",
      "An Sprachen bringe ich {list} mit.", "{List} spreche ich ebenfalls.",
      "Dazu spreche ich {list}.", "Außerdem spreche ich {list}.", "Ich spreche außerdem {list}.",
    ],
    levels: [
      "Mein {language} ist {level}{note}.", "{Language} spreche ich {level}{note}.",
      "Ich spreche {language} {level}{note}.", "Auch {language} spreche ich {level}{note}.",
      "Dazu spreche ich {language} {level}{note}.", "Außerdem spreche ich {language} {level}{note}.",
      "Daneben spreche ich {language} {level}{note}.", "Zudem ist mein {language} {level}{note}.",
    ],
    levelsAsked: [
      "Sie fragen nach {language}: Ich spreche es {level}{note}.",
      "Nach {language} fragen Sie auch; meines ist {level}{note}.",
    ],
    mother: ["Meine Muttersprache ist {mother}.", "{mother} ist meine Muttersprache."],
    andLanguages: [
      "; meine Muttersprache ist {mother}.",
      "; außerdem spreche ich {list}.", "; {language} spreche ich {level}{note}.",
      "; mein {language} ist {level}{note}.",
    ],
    closes: [
      "Über ein Gespräch mit Ihnen freue ich mich.", "Gern beantworte ich Ihre Fragen in einem Gespräch.",
      "Gern lerne ich Sie und Ihr Team in einem Gespräch kennen.",
      "In einem Gespräch erzähle ich Ihnen gern mehr.",
    ],
    subject: "Bewerbung um die Stelle {position}", subjectAs: "Bewerbung als {position}",
    reference: "Kennziffer\u{A0}{reference}",
    enclosure: "Lebenslauf", and: "und", with: "mit", quoted: "„{term}“")
}
