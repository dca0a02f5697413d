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
    quotes: [
      "Ustedes escriben: «{quote}».", "En su oferta se lee: «{quote}».", "«{quote}», escriben ustedes.",
      "De toda su oferta, esta frase es la que más dice: «{quote}».", "Su oferta lo dice: «{quote}».",
    ],
    quotesOfWork: [
      "«{quote}»: así presenta el trabajo su oferta.",
      "Una frase de su oferta dice de qué va el trabajo: «{quote}».",
      "Del trabajo, su oferta dice esto: «{quote}».", "Entre las tareas nombran esta: «{quote}».",
      "La tarea que más dice es esta: «{quote}».",
    ],
    present: "{position} {at}",
    asked: [
      "Piden {asked}: {at}, {clause}.", "En cuanto a {asked}: {at}, {clause}.",
      "Su oferta nombra {asked}; {at}, {clause}.", "Para {asked}, vean mi trabajo {at}: {clause}.",
      "Lo que aportaría en {asked} viene de mi trabajo {at}: {clause}.",
    ],
    askedHere: [
      "En cuanto a {asked}, {clause}.", "También piden {asked}: {clause}.", "Para {asked}, {clause}.",
    ],
    further: ["{Clause}.", "Allí también {clause}.", "Además, {clause}.", "También {clause}."],
    plain: [
      "{At}, {clause}.", "En mi trabajo {at}, {clause}.",
      "Lo más cercano a este puesto es mi trabajo {at}: {clause}.",
      "Vean mi trabajo {at}: {clause}.", "De mi trabajo {at}, esto: {clause}.",
    ],
    earlier: [
      "Antes, {at}, {clause}.", "Antes de eso, {at}, {clause}.", "En un puesto anterior, {at}, {clause}.",
    ],
    verbatim: "De mi trabajo {at}: {text}.",
    degree: [
      "Estudié {area} {at} ({type}).", "Mis estudios {at}: {area} ({type}).", "{At} estudié {area} ({type}).",
      "A esto se suman mis estudios {at}: {area} ({type}).", "Mi formación {at}: {area} ({type}).",
    ],
    degreeWithoutArea: ["Estudié {at} ({type}).", "Mis estudios {at}: {type}."],
    certificates: [
      "Tengo además: {list}.", "En mi currículum encontrarán también: {list}.", "A esto se suma: {list}.",
      "También tengo: {list}.", "Mi currículum incluye además: {list}.",
    ],
    languages: ["Hablo {list}.", "Mis idiomas: {list}.", "También hablo {list}."],
    gaps: [
      "También piden {missing}, que mi trayectoria todavía no muestra.",
      "Lo que mi trayectoria todavía no muestra: {missing}.",
      "Su oferta nombra también {missing}; mi trayectoria todavía no lo muestra.",
    ],
    closes: [
      "Con gusto hablaré con ustedes en una entrevista.",
      "Con gusto responderé a sus preguntas y conoceré a su equipo.",
      "En una entrevista puedo contarles más.",
      "Pregúntenme por cualquier línea de esta carta; con gusto les contaré más.",
    ],
    subject: "Candidatura al puesto de {position}", reference: "referencia {reference}",
    enclosure: "Currículum", and: "y", quoted: "«{term}»")
}
