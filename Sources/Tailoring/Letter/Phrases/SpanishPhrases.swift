extension LetterPhrases {
  static let spanish = LetterPhrases(
    openings: [
      "Les presento mi candidatura al puesto de {position} {company}.",
      "Esta es mi candidatura al puesto de {position} {company}.",
    ],
    openingsAs: [
      "Como {me}, presento mi candidatura al puesto de {position} {company}.",
      "Soy {me} y presento mi candidatura al puesto de {position} {company}.",
      "Les presento mi candidatura al puesto de {position} {company}; soy {me}.",
    ],
    openingsWithoutCompany: ["Les presento mi candidatura al puesto de {position}."],
    portrait: "Soy {me}.",
    quotes: [
      "Ustedes escriben: «{quote}».", "En su oferta se lee: «{quote}».", "«{quote}», escriben ustedes.",
      "En su oferta leo: «{quote}».", "«{quote}», dice su oferta.",
    ],
    quotesOfWork: [
      "«{quote}»: así presenta el trabajo su oferta.", "Del trabajo, su oferta dice esto: «{quote}».",
      "Entre las tareas nombran esta: «{quote}».", "«{quote}», se lee entre las tareas.",
      "Una de las tareas es esta: «{quote}».",
    ],
    present: "{position} {at}",
    asked: [
      "Piden {asked}. {At}, {clause}.", "Conozco {asked} por mi trabajo {at}, donde {clause}.",
      "Como piden {asked}: {at}, {clause}.",
      "Lo que aporto en {asked} viene de mi trabajo {at}, donde {clause}.",
    ],
    askedAlso: [
      "También piden {asked}. {At}, {clause}.", "Conozco {asked} por mi trabajo {at}, donde {clause}.",
    ],
    askedHere: ["También piden {asked}: {clause}."],
    further: [
      "Allí también {clause}.", "Además, {clause}.", "En el mismo puesto {clause}.", "También {clause}.",
      "{Clause}.",
    ],
    furtherOnce: [],
    plain: [
      "{At}, {clause}.", "En mi trabajo {at}, {clause}.",
      "Lo más cercano a este puesto es mi trabajo {at}, donde {clause}.",
    ],
    plainOnce: ["En mis años {at}, {clause}."],
    plainAs: [
      "{At}, donde soy {role}, {clause}.", "Como {role} {at}, {clause}.",
      "En mi puesto de {role} {at}, {clause}.",
    ],
    plainOnceAs: [
      "{At}, donde fui {role}, {clause}.", "Como {role} {at}, {clause}.",
      "En mi puesto de {role} {at}, {clause}.",
    ],
    earlier: [
      "Antes, {at}, {clause}.", "Antes de eso, {at}, {clause}.", "En un puesto anterior, {at}, {clause}.",
      "En los años anteriores, {at}, {clause}.",
    ],
    earlierAs: [
      "Antes, como {role}, {clause}.", "Antes de eso, como {role}, {clause}.",
      "En los años anteriores, como {role}, {clause}.",
      "En un puesto anterior, como {role}, {clause}.",
    ],
    later: ["Después, {at}, {clause}.", "Desde entonces, {at}, {clause}."],
    laterAs: ["Después, como {role}, {clause}.", "Desde entonces, como {role}, {clause}."],
    laterOnceAs: [],
    both: ["Allí también {clause}, y {rest}.", "Además, {clause}, y {rest}.", "{Clause}, y {rest}."],
    degree: [
      "Estudié {area} {at} ({type}).", "{At} estudié {area} ({type}).",
      "Mis estudios son de {area} {at} ({type}).",
    ],
    degreeWithoutArea: ["Estudié {at} ({type}).", "Mis estudios {at}: {type}."],
    qualification: ["En mi currículum encontrarán también: {type} ({institution})."],
    qualificationWithArea: [], qualificationAs: [], apprenticeship: [],
    finishing: ["Estoy {at} hasta {to} ({type})."],
    certificates: [
      "Tengo además {list}.", "En mi currículum encontrarán también: {list}.", "También tengo {list}.",
    ],
    held: ["Tengo {list}.", "Cuento con {list}.", "También tengo {list}.", "Tengo además {list}."],
    certificateIn: "el certificado de {list}", certificatesIn: "los certificados de {list}",
    roles: [], rolesAndHeld: [],
    languages: ["Hablo {list}.", "Hablo también {list}.", "Y hablo {list}."],
    closes: [
      "Con gusto hablaré con ustedes en una entrevista.",
      "Con gusto responderé a sus preguntas y conoceré a su equipo.",
      "En una entrevista puedo contarles más.",
      "Si quieren saber más, con gusto se lo contaré en una entrevista.",
    ],
    subject: "Candidatura al puesto de {position}", reference: "referencia {reference}",
    enclosure: "Currículum", and: "y", with: "con", quoted: "«{term}»")
}
