internal import Tailoring

/// The page in German.
struct GermanMatch: MatchWords {
  // MARK: The page

  func title(_ person: String, _ subject: String) -> String { "Abgleich: \(person), \(subject)" }
  func posting(of date: String) -> String { "Anzeige vom \(date)" }

  func introduction(_ person: String) -> String {
    "Was die Anzeige verlangt und was das Profil von \(person) davon zeigt."
  }

  func summary(_ counts: MatchCounts) -> String {
    let found =
      counts.requirements == 1
      ? "1 Anforderung gefunden: " : "\(counts.requirements) Anforderungen gefunden: "
    let shown = "\(counts.shown) belegt, \(counts.partly) teilweise, \(counts.rest) nicht. "
    let pages =
      "Der Lebenslauf hat \(counts.pages) \(counts.pages == 1 ? "Seite" : "Seiten")"
      + (counts.pages == counts.pagesAsked ? ". " : " (vorgesehen: \(counts.pagesAsked)). ")
    return found + shown + pages + "Stand: \(counts.date)."
  }

  var contents: String { "Inhalt" }

  func heading(_ section: MatchSectionName) -> String {
    switch section {
    case .requirements: "Anforderungen"
    case .missing: "Was den Rest belegen würde"
    case .knockouts: "Ja-oder-Nein-Fragen"
    case .changes: "Unterschiede zum allgemeinen Lebenslauf"
    case .checks: "Wie sich die Datei liest"
    case .claims: "Belege der Sätze"
    case .refused: "Nicht verwendete Worte eines Modells"
    case .hazards: "Auffälliges in der Anzeige"
    case .notes: "Hinweise"
    case .files: "Dateien dieser Bewerbung"
    }
  }

  func file(_ file: MatchReportPage.File) -> String {
    switch file {
    case .cv: "Lebenslauf"
    case .cvPDF: "Lebenslauf als PDF"
    case .letter: "Anschreiben"
    case .letterPDF: "Anschreiben als PDF"
    case .applications: "Alle Bewerbungen"
    }
  }

  // MARK: Requirements

  var noRequirement: String { "In der Anzeige wurde keine Anforderung gefunden." }

  func caption(_ group: MatchGroup) -> String {
    switch group {
    case .must: "Muss"
    case .nice: "Erwünscht"
    case .duty: "Aufgaben"
    case .leftOut: "Weggelassen"
    case .moved: "Nach oben gerückt"
    case .worded: "Neu formuliert"
    case .checks: "Prüfungen von cv.pdf"
    case .unsupported: "Nicht belegt"
    case .letter: "Das Anschreiben, Satz für Satz"
    case .refused: "Nicht verwendet"
    case .hazards: "Übergangen"
    }
  }

  func column(_ column: MatchColumn) -> String {
    switch column {
    case .askedFor: "Verlangt"
    case .answer: "Antwort"
    case .shownBy: "Belegt durch"
    case .missing: "Offen"
    case .wouldShow: "Was es belegen würde"
    case .question: "Frage"
    case .found, .detail: "Gefunden"
    case .leftOut: "Weggelassen"
    case .movedUp: "Nach oben gerückt"
    case .why: "Warum"
    case .inProfile: "Im Profil"
    case .inCV: "Im Lebenslauf"
    case .lookedAt: "Geprüft"
    case .result: "Ergebnis"
    case .sentence: "Satz"
    case .restsOn: "Beruht auf"
    case .whyNot: "Warum nicht"
    case .instead: "Stattdessen"
    case .what: "Was"
    case .begins: "Wie es beginnt"
    }
  }

  func line(_ number: Int) -> String { "Zeile \(number)" }

  func verdict(_ verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Belegt"
    case .partly: "Teilweise belegt"
    case .notShown: "Nicht belegt"
    }
  }

  func notFound(_ names: String) -> String { "Nicht gefunden: \(names)." }
  var noFact: String { "Im Profil wurde keine Angabe gefunden, die das sagt." }
  func missing(isPart: Bool) -> String { isPart ? "Ein Teil davon" : "Alles davon" }

  // MARK: Knock-out questions

  var knockoutCaption: String {
    "Beantwortet aus Zeiten, Abschlüssen, Zertifikaten und Sprachniveaus, wie das Profil sie nennt"
  }

  func answer(_ question: Knockout) -> String {
    switch question.verdict {
    case .shown: "Ja"
    case .partly: question.kind == .licence ? "Zum Teil" : "Weniger als verlangt"
    case .notShown: "Nicht gefunden"
    }
  }

  func countedSince(_ quote: String, _ month: String) -> String { "Gezählt ab: \(quote), \(month)." }

  func noPosition(_ all: String) -> String {
    "Keine Station nennt es. Alle Stationen zusammen, Überschneidungen einmal gezählt: \(all)."
  }

  func interval(_ from: String, _ to: String, _ duration: String) -> String {
    "\(from) bis \(to): \(duration)"
  }

  func countedAlready(_ duration: String?) -> String {
    duration.map { ", davon schon gezählt: \($0)" } ?? ", schon gezählt"
  }

  func sum(_ duration: String) -> String { "Summe, Überschneidungen einmal gezählt: \(duration)." }

  // MARK: Changes

  var noChange: String {
    "Keine: Der Lebenslauf sagt alles, was das Profil sagt, in dessen Reihenfolge und Worten."
  }

  func changes(leftOut: Int, moved: Int, worded: Int) -> String {
    "Gegenüber dem ganzen Profil in seiner eigenen Reihenfolge: \(leftOut) weggelassen, \(moved) nach oben gerückt, "
      + "\(worded) neu formuliert."
  }

  var nothingElse: String { "Sonst ist nichts anders." }
  var alsoChosen: String { "Die Datei zu dieser Bewerbung legt auch dies fest:" }

  func chosen(_ key: MatchReport.Choice.Key) -> String {
    switch key {
    case .order: "Abschnitte, die am Anfang stehen:"
    case .hide: "Ausgeblendet:"
    case .pin: "In jedem Fall gezeigt:"
    case .language: "Sprache:"
    case .template: "Vorlage:"
    case .templateOptions: "Optionen der Vorlage:"
    case .pages: "Seiten:"
    case .fit: "Füllung der Seiten:"
    }
  }

  var answers: String { "Beantwortet:" }
  func more(_ count: Int) -> String { "und \(count) weitere" }
  var notUnder: String { "Nicht unter " }

  // MARK: Checks, claims, hazards

  func checks(all: Int, passed: Int, failed: Int, notRun: Int) -> String {
    "Die fertige cv.pdf wurde gelesen, wie Programme sie lesen; \(all) \(all == 1 ? "Prüfung" : "Prüfungen"): \(passed) bestanden, "
      + "\(failed) nicht bestanden, \(notRun) nicht ausgeführt."
  }

  func verdict(_ verdict: MatchReport.Check.Verdict) -> String {
    switch verdict {
    case .pass: "Bestanden"
    case .fail: "Nicht bestanden"
    case .notRun: "Nicht ausgeführt"
    }
  }

  var otherPrograms: String {
    "Was andere Programme auf diesem Rechner lesen, sagt: vitae check --readback cv.pdf."
  }

  func claims(proven: Int, all: Int) -> String {
    all == 1
      ? "\(proven) von 1 Satz der Unterlagen beruht auf Angaben des Profils."
      : "\(proven) von \(all) Sätzen der Unterlagen \(proven == 1 ? "beruht" : "beruhen") auf Angaben des Profils."
  }

  func unsupported(_ problems: String) -> String { "Nicht belegt: \(problems)." }
  var noClaim: String { "Nennt keine Angabe." }

  var refused: String {
    "Sätze, die ein Sprachmodell vorschlug und die nicht verwendet sind, weil ihre Angaben sie nicht belegen."
  }

  func part(_ part: RefusedWording.Part) -> String {
    switch part {
    case .summary: "Kurzprofil"
    case .letter: "Anschreiben"
    case .suggestion: "Vorschlag"
    }
  }

  var nothing: String { "Nichts." }

  var noHazard: String {
    "Nichts gefunden: kein verborgener Text, keine unsichtbaren oder täuschend ähnlichen Zeichen, keine Worte an Programme, keine "
      + "vorgeschriebenen Worte, keine Worthaufen."
  }

  var hazards: String {
    "Was in der Anzeige steht und nicht für ihre Leser geschrieben ist. Es wurde übergangen und hat nichts geändert."
  }
}
