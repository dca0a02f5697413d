internal import Tailoring

/// The page in French.
struct FrenchMatch: MatchWords {
  // MARK: The page

  func title(_ person: String, _ subject: String) -> String { "Comparaison\u{A0}: \(person), \(subject)" }
  func posting(of date: String) -> String { "Offre du \(date)" }

  func introduction(_ person: String) -> String {
    "Ce que l’offre demande, et ce qu’en montre le profil de \(person)."
  }

  func summary(_ counts: MatchCounts) -> String {
    let plural = counts.requirements < 2 ? "" : "s"
    let found = "\(counts.requirements)\u{A0}exigence\(plural) trouvée\(plural)\u{A0}: "
    let shown =
      "\(counts.shown) montrée\(counts.shown < 2 ? "" : "s"), \(counts.partly) en partie, "
      + "\(counts.rest) non montrée\(counts.rest < 2 ? "" : "s"). "
    let pages =
      "Le CV fait \(counts.pages)\u{A0}page\(counts.pages < 2 ? "" : "s")"
      + (counts.pages == counts.pagesAsked ? ". " : " (prévu\u{A0}: \(counts.pagesAsked)). ")
    return found + shown + pages + "Date\u{A0}: \(counts.date)."
  }

  var contents: String { "Sommaire" }

  func heading(_ section: MatchSectionName) -> String {
    switch section {
    case .requirements: "Exigences"
    case .missing: "Ce qui montrerait le reste"
    case .knockouts: "Questions à réponse oui ou non"
    case .changes: "Différences avec le CV général"
    case .checks: "Comment le fichier se lit"
    case .claims: "Sur quoi reposent les phrases"
    case .refused: "Phrases d’un modèle, non utilisées"
    case .hazards: "Anomalies de l’offre"
    case .notes: "Remarques"
    case .files: "Fichiers de cette candidature"
    }
  }

  func file(_ file: MatchReportPage.File) -> String {
    switch file {
    case .cv: "CV"
    case .cvPDF: "CV en PDF"
    case .letter: "Lettre"
    case .letterPDF: "Lettre en PDF"
    case .applications: "Toutes les candidatures"
    }
  }

  // MARK: Requirements

  var noRequirement: String { "Aucune exigence n’a été trouvée dans l’offre." }

  func caption(_ group: MatchGroup) -> String {
    switch group {
    case .must: "Indispensable"
    case .nice: "Souhaité"
    case .duty: "Missions"
    case .leftOut: "Laissé de côté"
    case .moved: "Déplacé"
    case .worded: "Reformulé"
    case .checks: "Contrôles de cv.pdf"
    case .unsupported: "Non attesté"
    case .letter: "La lettre, phrase par phrase"
    case .refused: "Non utilisé"
    case .hazards: "Ignoré"
    }
  }

  func column(_ column: MatchColumn) -> String {
    switch column {
    case .askedFor: "Demandé"
    case .answer: "Réponse"
    case .shownBy: "Montré par"
    case .missing: "Reste ouvert"
    case .wouldShow: "Ce qui le montrerait"
    case .question: "Question"
    case .found, .detail: "Trouvé"
    case .leftOut: "Laissé de côté"
    case .movedUp: "Remonté"
    case .why: "Pourquoi"
    case .inProfile: "Dans le profil"
    case .inCV: "Dans le CV"
    case .lookedAt: "Contrôle"
    case .result: "Résultat"
    case .sentence: "Phrase"
    case .restsOn: "Repose sur"
    case .whyNot: "Pourquoi non"
    case .instead: "À la place"
    case .what: "Quoi"
    case .begins: "Comment cela commence"
    }
  }

  func line(_ number: Int) -> String { "ligne \(number)" }

  func verdict(_ verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Montré"
    case .partly: "Montré en partie"
    case .notShown: "Non montré"
    }
  }

  func notFound(_ names: String) -> String { "Non trouvé\u{A0}: \(names)." }
  var noFact: String { "Aucun élément du profil trouvé qui le dise." }
  func missing(isPart: Bool) -> String { isPart ? "Une partie" : "Le tout" }

  // MARK: Knock-out questions

  var knockoutCaption: String {
    "Réponses tirées des dates, diplômes, certificats et niveaux tels que le profil les donne"
  }

  func answer(_ question: Knockout) -> String {
    switch question.verdict {
    case .shown: "Oui"
    case .partly: question.kind == .licence ? "En partie" : "Moins que demandé"
    case .notShown: "Non trouvé"
    }
  }

  func countedSince(_ quote: String, _ month: String) -> String {
    "Compté à partir de\u{A0}: \(quote), \(month)."
  }

  func noPosition(_ all: String) -> String {
    "Aucun poste ne le nomme. Tous les postes ensemble, chevauchements comptés une fois\u{A0}: \(all)."
  }

  func interval(_ from: String, _ to: String, _ duration: String) -> String {
    "de \(from) à \(to)\u{A0}: \(duration)"
  }

  func countedAlready(_ duration: String?) -> String {
    duration.map { ", dont déjà comptés\u{A0}: \($0)" } ?? ", déjà comptés"
  }

  func sum(_ duration: String) -> String { "Total, chevauchements comptés une fois\u{A0}: \(duration)." }

  // MARK: Changes

  var noChange: String {
    "Aucune\u{A0}: le CV dit tout ce que dit le profil, dans son ordre et avec ses mots."
  }

  func changes(leftOut: Int, moved: Int, worded: Int) -> String {
    "Par rapport au profil entier dans son propre ordre\u{A0}: \(leftOut) de côté, \(moved) remonté\(moved < 2 ? "" : "s"), "
      + "\(worded) reformulé\(worded < 2 ? "" : "s")."
  }

  var nothingElse: String { "Rien d’autre n’a changé." }
  var alsoChosen: String { "Votre fichier pour cette offre décide aussi ceci\u{A0}:" }

  func chosen(_ key: MatchReport.Choice.Key) -> String {
    switch key {
    case .order: "Sections placées en tête\u{A0}:"
    case .hide: "Masqué\u{A0}:"
    case .pin: "Gardé dans tous les cas\u{A0}:"
    case .language: "Langue\u{A0}:"
    case .template: "Modèle\u{A0}:"
    case .templateOptions: "Options du modèle\u{A0}:"
    case .pages: "Nombre de pages\u{A0}:"
    case .fit: "Remplissage des pages\u{A0}:"
    }
  }

  var answers: String { "Répond à\u{A0}:" }
  func more(_ count: Int) -> String { "et \(count)\u{A0}\(count < 2 ? "autre" : "autres")" }
  var notUnder: String { "Pas sous " }

  // MARK: Checks, claims, hazards

  func checks(all: Int, passed: Int, failed: Int, notRun: Int) -> String {
    "Le fichier cv.pdf terminé a été relu comme le lisent les programmes. Sur \(all)\u{A0}contrôle\(all < 2 ? "" : "s")\u{A0}: "
      + "\(passed) réussi\(passed < 2 ? "" : "s"), \(failed) en échec, \(notRun) non effectué\(notRun < 2 ? "" : "s")."
  }

  func verdict(_ verdict: MatchReport.Check.Verdict) -> String {
    switch verdict {
    case .pass: "Réussi"
    case .fail: "Échec"
    case .notRun: "Non effectué"
    }
  }

  var otherPrograms: String {
    "Ce que lisent d’autres programmes de cette machine se demande avec\u{A0}: vitae check --readback cv.pdf."
  }

  func claims(proven: Int, all: Int) -> String {
    "Phrases des documents qui reposent sur des éléments du profil\u{A0}: \(proven) sur \(all)."
  }

  func unsupported(_ problems: String) -> String { "Non attesté\u{A0}: \(problems)." }
  var noClaim: String { "N’affirme rien." }

  var refused: String {
    "Phrases proposées par un modèle de langage et non utilisées, parce que leurs éléments ne les attestent pas."
  }

  func part(_ part: RefusedWording.Part) -> String {
    switch part {
    case .summary: "profil"
    case .letter: "lettre"
    case .suggestion: "suggestion"
    }
  }

  var nothing: String { "Rien." }

  var noHazard: String {
    "Rien trouvé\u{A0}: ni texte caché, ni caractères invisibles ou trompeurs, ni mots adressés à des programmes, "
      + "ni mots dictés, ni amas de mots."
  }

  var hazards: String {
    "Ce que contient l’offre et qui n’est pas écrit pour ses lecteurs. Cela a été ignoré et n’a rien changé."
  }
}
