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
      "Allí también {clause}.", "Además, {clause}.", "En el mismo puesto, {clause}.", "También {clause}.",
      "En ese puesto, {clause}.", "Asimismo, {clause}.", "Allí {clause}.", "En ese mismo trabajo, {clause}.",
      "Fue allí donde {clause}.", "Como parte de ese trabajo, {clause}.",
      "{Clause}.",
    ],
    furtherOnce: [],
    plain: [
      "{At}, {clause}.", "En mi trabajo {at}, {clause}.", "En mi puesto {at}, {clause}.",
      "Trabajo {at}, donde {clause}.",
      "Lo más cercano a este puesto es mi trabajo {at}, donde {clause}.",
    ],
    plainOnce: ["En mis años {at}, {clause}."],
    plainAs: [
      "{At}, donde soy {role}, {clause}.", "Como {role} {at}, {clause}.",
      "En mi puesto de {role} {at}, {clause}.", "Soy {role} {at}, donde {clause}.",
      "En mi trabajo de {role} {at}, {clause}.", "Trabajo {at} como {role}; allí {clause}.",
      "Trabajo como {role} {at}, donde {clause}.", "Desde mi puesto de {role} {at}, {clause}.",
    ],
    plainOnceAs: [
      "{At}, donde fui {role}, {clause}.", "Como {role} {at}, {clause}.",
      "En mi puesto de {role} {at}, {clause}.", "Fui {role} {at}, donde {clause}.",
      "En mi trabajo de {role} {at}, {clause}.", "Trabajé como {role} {at}, donde {clause}.",
    ],
    earlier: [
      "Antes, {at}, {clause}.", "Antes de eso, {at}, {clause}.", "En un puesto anterior, {at}, {clause}.",
      "En los años anteriores, {at}, {clause}.", "Antes, como {role} {at}, {clause}.",
      "Antes fui {role} {at}, donde {clause}.", "Antes trabajé {at}, donde {clause}.",
      "En un puesto anterior, como {role} {at}, {clause}.", "Tiempo antes, {at}, {clause}.",
    ],
    earlierAs: [
      "Antes, como {role}, {clause}.", "Antes de eso, como {role}, {clause}.",
      "En los años anteriores, como {role}, {clause}.",
      "En un puesto anterior, como {role}, {clause}.", "Antes fui allí {role}; {clause}.",
    ],
    later: [
      "Después, {at}, {clause}.", "Desde entonces, {at}, {clause}.",
      "Después, como {role} {at}, {clause}.", "Después de eso, {at}, {clause}.",
    ],
    laterAs: [
      "Después, como {role}, {clause}.", "Desde entonces, como {role}, {clause}.",
      "Después de eso, como {role}, {clause}.",
    ],
    laterOnceAs: [],
    both: [
      "Allí también {clause} y {rest}.", "Además, {clause} y {rest}.", "En ese puesto, {clause} y {rest}.",
      "También {clause} y {rest}.", "Asimismo, {clause} y {rest}.", "{Clause} y {rest}.",
    ],
    degree: [
      "Estudié {area} {at} ({type}).", "{At} estudié {area} ({type}).",
      "He estudiado {area} {at} ({type}).", "Hice mis estudios de {area} {at} ({type}).",
      "Fue {at} donde estudié {area} ({type}).", "Tengo {degree} ({institution}).",
      "Tengo {degree} {by}.", "Cuento con {degree} ({institution}).", "Cuento con {degree} {by}.",
    ],
    degreeWithoutArea: ["Estudié {at} ({type}).", "Hice mis estudios {at} ({type})."],
    qualification: ["En mi currículum encontrarán también: {type} ({institution})."],
    qualificationWithArea: [], qualificationAs: [], apprenticeship: [],
    finishing: [
      "Estudio {area} {at} hasta {to} ({type}).", "Estoy {at} hasta {to} ({type}).",
    ],
    certificates: [
      "Tengo además {list}.", "En mi currículum encontrarán también: {list}.", "También tengo {list}.",
      "Mi currículum incluye {list}.", "Tengo {list}.",
    ],
    held: [
      "Tengo {list}.", "Cuento con {list}.", "También tengo {list}.", "Tengo además {list}.",
      "Aporto {list}.",
      "Mi currículum incluye {list}.", "Cuento además con {list}.",
    ],
    certificateIn: "el certificado de {list}", certificatesIn: "los certificados de {list}",
    roles: [], rolesAndHeld: [],
    languages: [
      "Hablo {list}.", "Hablo también {list}.", "En cuanto a idiomas, hablo {list}.", "También hablo {list}.",
      "De idiomas, hablo {list}.", "Hablo además {list}.",
    ],
    levels: [
      "Mi {language} es {level}{note}.", "Hablo un {language} {level}{note}.",
      "Mi nivel de {language} es {grade}{note}.", "Tengo un nivel {grade} de {language}{note}.",
      "En {language} tengo un nivel {grade}{note}.", "Hablo {language} con un nivel {grade}{note}.",
    ],
    levelsAsked: ["Piden {language}, que hablo con un nivel {grade}{note}."],
    mother: ["Mi lengua materna es el {mother}.", "El {mother} es mi lengua materna."],
    andLanguages: [
      "; mi lengua materna es el {mother}.",
      " y hablo {list}.", "; mi {language} es {level}{note}.",
      " y tengo un nivel {grade} de {language}{note}.",
    ],
    closes: [
      "Con gusto hablaré con ustedes en una entrevista.",
      "Con gusto responderé a sus preguntas y conoceré a su equipo.",
      "En una entrevista puedo contarles más.",
      "Si quieren saber más, con gusto se lo contaré en una entrevista.",
    ],
    subject: "Candidatura al puesto de {position}", reference: "referencia\u{A0}{reference}",
    enclosure: "Currículum", and: "y", with: "con", quoted: "«{term}»")
}
