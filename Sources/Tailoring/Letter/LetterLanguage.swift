internal import Base

/// The languages letters are composed in.
enum LetterLanguage: String, Sendable, CaseIterable {
  case en, de, fr, es

  init?(_ tag: LanguageTag) { self.init(rawValue: tag.primary) }
}

/// The fixed parts of a letter in one language. `{position}` and so on are filled from facts; where there are several,
/// the application's own name decides, so that letters of one person differ.
struct LetterPhrases: Sendable {
  var openings: [String]
  var openingsWithoutCompany: [String]
  /// `{position}` `{at}`: the present post.
  var present: String
  var past: String
  /// Opens the strongest evidence. `{at}`.
  var leads: [String]
  /// Goes on in the same post. `{clause}`.
  var further: [String]
  /// Around a statement that cannot be turned into a sentence. `{at}`, `{text}`.
  var verbatim: String
  /// Opens evidence from an earlier post.
  var earlier: [String]
  var degree: String
  var degreeWithoutArea: String
  var certificates: String
  var language: String
  var gap: String
  var gapWithNearest: String
  var closes: [String]
  var subject: String
  var reference: String
  var enclosure: String
  var and: String

  static func of(_ language: LetterLanguage) -> LetterPhrases {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    }
  }

  private static let english = LetterPhrases(
    openings: [
      "I am applying for the post of {position} at {company}.",
      "Please consider my application for the position of {position} at {company}.",
      "I would like to apply for the post of {position} that {company} has advertised.",
      "This is my application for the position of {position} at {company}.",
    ],
    openingsWithoutCompany: ["I am applying for the post of {position}."],
    present: "I work as {position} {at}.", past: "I worked as {position} {at}.",
    leads: [
      "Closest to what you ask for is my work {at}.", "My work {at} bears most on this post.",
      "What I would bring to this post comes from my work {at}.", "Most relevant here is my work {at}.",
    ],
    further: ["There I {clause}.", "I also {clause}.", "In the same post I {clause}.", "I {clause}."],
    verbatim: "From my record {at}: {text}.",
    earlier: ["Before that, {at}, I {clause}.", "Earlier, {at}, I {clause}.", "{At}, I {clause}."],
    degree: "I studied {area} {at} ({type}).", degreeWithoutArea: "I studied {at} ({type}).",
    certificates: "I hold the following: {list}.", language: "As for languages: {list}.",
    gap: "Your posting also asks for {missing}, which my record does not yet show.",
    gapWithNearest:
      "Your posting also asks for {missing}, which my record does not yet show; nearest to it is my work with {near} {at}.",
    closes: [
      "I would be glad to talk about the post in person.", "I look forward to hearing from you.",
      "I would like to hear more about the team, and to answer your questions.",
      "Please tell me if you would like to see anything in more detail; I would be glad to meet you.",
    ],
    subject: "Application for the post of {position}", reference: "reference {reference}",
    enclosure: "Curriculum vitae", and: "and")

  private static let german = LetterPhrases(
    openings: [
      "ich bewerbe mich um die Stelle „{position}“ {company}.",
      "für die Stelle „{position}“ {company} sende ich Ihnen meine Bewerbung.",
      "ich möchte mich um die Stelle „{position}“ {company} bewerben.",
      "mit diesem Schreiben bewerbe ich mich {company} um die Stelle „{position}“.",
    ],
    openingsWithoutCompany: ["ich bewerbe mich um die Stelle „{position}“."],
    present: "Ich arbeite {at} als {position}.", past: "Ich habe {at} als {position} gearbeitet.",
    leads: [
      "Ihrer Ausschreibung am nächsten kommt meine Arbeit {at}.",
      "Am meisten bringe ich aus meiner Arbeit {at} mit.",
      "Zu dem, was Sie suchen, passt vor allem meine Arbeit {at}.",
      "Für diese Stelle zählt vor allem meine Arbeit {at}.",
    ],
    further: ["Dort {clause}.", "Außerdem {clause}.", "Daneben {clause}.", "Zudem {clause}."],
    verbatim: "Aus meiner Arbeit {at}: {text}.",
    earlier: ["{At} {clause}."],
    degree: "Studiert habe ich {area} {at} ({type}).",
    degreeWithoutArea: "Mein Abschluss: {type} ({institution}).",
    certificates: "Dazu kommen: {list}.", language: "Zu den Sprachen: {list}.",
    gap: "Sie fragen auch nach „{missing}“; das zeigt mein Werdegang bislang nicht.",
    gapWithNearest:
      "Sie fragen auch nach „{missing}“; das zeigt mein Werdegang bislang nicht, am nächsten kommt ihm meine Arbeit mit „{near}“ {at}.",
    closes: [
      "Über ein Gespräch mit Ihnen freue ich mich.", "Gern beantworte ich Ihre Fragen in einem Gespräch.",
      "Ich freue mich darauf, von Ihnen zu hören.",
      "Gern lerne ich Sie und Ihr Team in einem Gespräch kennen.",
    ],
    subject: "Bewerbung um die Stelle {position}", reference: "Kennziffer {reference}",
    enclosure: "Lebenslauf", and: "und")

  private static let french = LetterPhrases(
    openings: [
      "Je vous adresse ma candidature au poste de {position} {company}.",
      "Votre annonce pour le poste de {position} {company} a retenu mon attention : je vous adresse ma candidature.",
      "Par cette lettre, je postule au poste de {position} {company}.",
      "Je souhaite vous présenter ma candidature au poste de {position} {company}.",
    ],
    openingsWithoutCompany: ["Je vous adresse ma candidature au poste de {position}."],
    present: "Je travaille {at} comme {position}.", past: "J’ai travaillé {at} comme {position}.",
    leads: [
      "Le plus proche de ce que vous recherchez est mon travail {at}.",
      "C’est surtout mon travail {at} qui répond à votre annonce.",
      "Ce que j’apporterais à ce poste vient d’abord de mon travail {at}.",
      "Mon travail {at} correspond le plus à votre annonce.",
    ],
    further: ["{Clause}."], verbatim: "De mon travail {at}, ceci : {text}.",
    earlier: ["Avant cela, {at}, {clause}.", "{At}, {clause}.", "Auparavant, {at}, {clause}."],
    degree: "J’ai étudié {at} : {type}, {area}.", degreeWithoutArea: "J’ai étudié {at} : {type}.",
    certificates: "Mon dossier compte aussi : {list}.", language: "Pour les langues : {list}.",
    gap: "Vous demandez aussi « {missing} » : mon parcours ne le montre pas encore.",
    gapWithNearest:
      "Vous demandez aussi « {missing} » : mon parcours ne le montre pas encore ; le plus proche est mon travail sur « {near} » {at}.",
    closes: [
      "J’en parlerais avec plaisir de vive voix.", "Je me tiens à votre disposition pour un entretien.",
      "C’est avec plaisir que je répondrais à vos questions lors d’un entretien.",
      "Un entretien me permettrait de vous en dire plus.",
    ],
    subject: "Candidature au poste de {position}", reference: "référence {reference}",
    enclosure: "Curriculum vitæ", and: "et")

  private static let spanish = LetterPhrases(
    openings: [
      "Les presento mi candidatura al puesto de {position} en {company}.",
      "Con esta carta presento mi candidatura al puesto de {position} en {company}.",
    ],
    openingsWithoutCompany: ["Les presento mi candidatura al puesto de {position}."],
    present: "Trabajo como {position} {at}.", past: "Trabajé como {position} {at}.",
    leads: [
      "Lo más cercano a lo que buscan es mi trabajo {at}.",
      "Mi trabajo {at} es lo que más responde a su oferta.",
    ],
    further: ["{Clause}."], verbatim: "De mi trabajo {at}: {text}.",
    earlier: ["Antes, {at}, {clause}.", "{At}, {clause}."],
    degree: "Estudié {area} {at} ({type}).", degreeWithoutArea: "Estudié {at} ({type}).",
    certificates: "Tengo además: {list}.", language: "En cuanto a idiomas: {list}.",
    gap: "También piden «{missing}», que mi trayectoria todavía no muestra.",
    gapWithNearest:
      "También piden «{missing}», que mi trayectoria todavía no muestra; lo más cercano es mi trabajo con «{near}» {at}.",
    closes: [
      "Con gusto hablaré con ustedes en una entrevista.", "Quedo a su disposición para una entrevista.",
    ],
    subject: "Candidatura al puesto de {position}", reference: "referencia {reference}",
    enclosure: "Currículum", and: "y")
}
