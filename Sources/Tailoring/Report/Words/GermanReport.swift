internal import Base
internal import Content

/// The words of reports in German: they address the reader where nothing else will do.
struct GermanReport: ReportWords {
  let language = ReportLanguage.de

  // MARK: Parts

  func duration(_ months: Int) -> String {
    func count(_ n: Int, _ one: String, _ many: String) -> String { "\(n) \(n == 1 ? one : many)" }
    let years = months / 12 > 0 ? [count(months / 12, "Jahr", "Jahre")] : []
    let rest = months % 12 > 0 || years.isEmpty ? [count(months % 12, "Monat", "Monate")] : []
    return (years + rest).joined(separator: " und ")
  }

  func any(_ names: [String]) -> String { list(names, "oder") }
  func level(_ level: LanguageLevel) -> String { level == .native ? "Muttersprache" : level.description }
  var noLevel: String { "ohne Angabe des Niveaus" }

  func degree(_ level: DegreeLevel) -> String {
    switch level {
    case .compulsory: "Abschluss der Pflichtschule"
    case .secondary: "Hochschulreife"
    case .vocational: "Berufsabschluss"
    case .bachelor: "Bachelorabschluss"
    case .postgraduate: "Aufbaustudium"
    case .master: "Masterabschluss"
    case .doctorate: "Promotion"
    }
  }

  func orEquivalent(_ degree: String) -> String { degree + " oder Gleichwertiges" }
  func expected(_ degree: String, on date: String) -> String { degree + ", voraussichtlich " + date }
  func licence(_ name: String, classes: String) -> String { "\(name), Klasse \(classes)" }

  func place(_ part: ProfilePart) -> String {
    switch part {
    case .basics: "Grunddaten"
    case .summary: "Kurzprofil"
    case .skills: "Kenntnisse"
    case .languages: "Sprachen"
    case .interests: "Interessen"
    case .references: "Referenzen"
    case .project: "Projekt"
    case .award: "Auszeichnung"
    case .publication: "Veröffentlichung"
    case .posting: "die Anzeige"
    }
  }

  // MARK: Changes

  func arithmetic(found: String?, asked: String) -> String {
    found.map { "gefunden: \($0), verlangt: \(asked)" }
      ?? "keine Station mit Zeitangabe nennt es; verlangt: \(asked)"
  }

  func reason(_ reason: ChangeReason) -> String {
    switch reason {
    case .answers(1): "beantwortet eine Anforderung"
    case .answers(let count): "beantwortet \(count) Anforderungen"
    case .hasToDo(1): "hat mit einer Anforderung zu tun, die andere Angaben besser belegen"
    case .hasToDo(let count): "hat mit \(count) Anforderungen zu tun, die andere Angaben besser belegen"
    case .recent: "ist aktuell"
    case .measured: "nennt ein gemessenes Ergebnis"
    case .minimum: "jede Station behält ihre stärksten Aussagen"
    case .room: "es ist Platz dafür"
    case .continuity: "hält den Werdegang ohne Lücke"
    case .repeats(let other): "sagt fast dasselbe wie \(quoted(other))"
    case .unasked: "beantwortet nichts, was die Anzeige verlangt, und die Seiten sind voll"
    case .pageBudget: "schwächer oder älter als das, was bleibt, und die Seiten sind voll"
    case .pinned: "die Datei zu dieser Bewerbung behält es"
    case .hidden: "die Datei zu dieser Bewerbung blendet es aus"
    case .ordered: "die Datei zu dieser Bewerbung stellt es an den Anfang"
    }
  }

  func reason(_ reason: RewordingReason) -> String {
    let checked = "; jeder Satz wurde mit den Angaben verglichen, auf denen er beruht"
    return switch reason {
    case .added: "die Datei zu dieser Bewerbung fügt es hinzu; eine Aussage des Profils nennt es"
    case .accepted: "die Datei zu dieser Bewerbung sagt es so" + checked
    case .own: "von Ihren eigenen Formulierungen die, die am meisten von dem nennt, was verlangt ist"
    case .proposed: "für diese Anzeige formuliert" + checked
    }
  }

  // MARK: Notes

  func note(_ note: ReportNote) -> String {
    switch note {
    case .noRequirements: "in der Anzeige wurde keine Anforderung gefunden"
    case .toWrite(let entry, let file): "schreiben Sie es als `\(entry)` in \(file)"
    case .asked(let statements):
      "die Anzeige bittet um Angaben, die das Anschreiben Ihnen überlässt ("
        + statements.map { asked($0.kind) }.joined(separator: ", ") + "): "
        + statements.quotes.map(quoted).joined(separator: ", ")
    case .truncated: "die Anzeige ist so lang, dass nur ihr Anfang gelesen wurde"
    case .hazard(let found):
      "\(hazard(found.kind).uncapitalized); das wurde übergangen und hat nichts geändert: \(quoted(found.quote))"
    case .gap(let first, let last):
      "ohne das, was für diese Bewerbung ausgeblendet ist, zeigt der Werdegang eine Lücke: "
        + "\(language.month(first)) bis \(language.month(last))"
    case .hiddenShows(let text): "was für diese Bewerbung ausgeblendet ist, würde \(quoted(text)) belegen"
    case .tooLong(let pages, let asked):
      "der Lebenslauf hat \(pages) \(pages == 1 ? "Seite" : "Seiten"), vorgesehen \(asked == 1 ? "ist" : "sind") \(asked)"
    case .ratings(let preference): self.preference(preference)
    case .untold(let count, let own, let asked, let stay):
      untold(count == 1 ? "1 Satz" : "\(count) Sätze", count == 1, own, asked, stay)
    }
  }

  private func untold(_ what: String, _ isOne: Bool, _ own: String, _ asked: String, _ stay: Bool) -> String {
    let verb = isOne ? "hat" : "haben"
    let said =
      stay
      ? "\(what) des Profils \(verb) keinen Text in `\(asked)` und \(isOne ? "bleibt, wie er ist" : "bleiben, wie sie sind")"
      : "Lebenslauf und Anschreiben sind in `\(own)`, nicht in `\(asked)`: \(what) des Profils \(verb) darin keinen Text"
    return said + "; in beiden Sprachen angegeben, als `{\(own): …, \(asked): …}`, "
      + "\(isOne ? "steht er" : "stehen sie") in `\(asked)` da"
  }

  func preference(_ preference: Preference) -> String {
    let pairs = preference.pairs
    let figures =
      "aus den jeweils anderen gelernt, sagen die Gewichte \(preference.foretold) davon voraus, die mitgelieferten "
      + "\(preference.foretoldAsShipped)"
    return switch preference.reason {
    case .better: "Aussagen werden nach Ihren \(pairs) Bewertungen gewichtet: \(figures)"
    case .few where pairs == 0: "noch zählt keine Bewertung: dafür braucht es \(Preference.fewest)"
    case .few where pairs == 1: "Ihre Bewertung zählt noch nicht: dafür braucht es \(Preference.fewest)"
    case .few: "Ihre \(pairs) Bewertungen zählen noch nicht: dafür braucht es \(Preference.fewest)"
    case .notBetter: "Ihre \(pairs) Bewertungen zählen nicht: \(figures), was Zufall sein kann"
    }
  }

  func hazard(_ kind: PostingHazard.Kind) -> String {
    switch kind {
    case .hiddenText: "Die Anzeige verbirgt Text vor denen, die sie lesen"
    case .invisibleCharacters: "Die Anzeige enthält unsichtbare Zeichen"
    case .lookAlikes: "Die Anzeige schreibt Wörter mit gleich aussehenden Buchstaben einer anderen Schrift"
    case .instruction: "Die Anzeige spricht zu einem Programm, das sie liest"
    case .dictation: "Die Anzeige schreibt Worte für die Bewerbung vor"
    case .keywords: "Die Anzeige enthält einen Haufen Wörter, den niemand liest"
    }
  }

  func asked(_ kind: AskedStatement.Kind) -> String {
    switch kind {
    case .salary: "Gehaltswunsch"
    case .startDate: "frühester Eintrittstermin"
    case .noticePeriod: "Kündigungsfrist"
    case .availability: "Verfügbarkeit"
    case .referees: "Personen, die Auskunft geben"
    }
  }

  // MARK: Claims

  func problem(_ kind: ClaimProblem.Kind, _ words: String) -> String {
    switch kind {
    case .unknownFact: "die Angabe \(words), die das Profil nicht hat"
    case .noFacts: "nichts davon steht im Profil"
    case .tooManyFacts: "mehr als drei Angaben auf einmal, aus denen sich alles zusammensetzen lässt"
    case .number: "die Zahl \(words)"
    case .date: "das Datum \(words)"
    case .years: "die Dauer \(words)"
    case .quantity: "wie viele oder wie oft: \(words)"
    case .name: "der Name \(words)"
    case .word: "das Wort \(words)"
    case .skill: "die Fähigkeit \(words)"
    case .degree: "der Abschluss \(words)"
    case .seniority: "der Rang \(words)"
    case .scope: "\(words), was mehr oder anderes ist, als die Angaben sagen"
    case .omission: "mehr als die Angabe, die auch \(words) nennt"
    case .negation: "ob \(words) gilt oder verneint ist"
    case .familiarity: "wie gut \(words) beherrscht wird"
    case .cause: "der Grund oder die Folge \(words)"
    case .relation: "\(words), was in den Angaben bei etwas anderem steht"
    case .mixedPositions:
      "\(words), was zu einer anderen Station gehört (jede Station in einem eigenen Satz erzählen)"
    }
  }

  func problemOfSentence(_ kind: ClaimProblem.Kind) -> String {
    switch kind {
    case .unknownFact: "eine Angabe, die das Profil nicht hat"
    case .noFacts: "nichts davon steht im Profil"
    case .tooManyFacts: "mehr als drei Angaben auf einmal, aus denen sich alles zusammensetzen lässt"
    case .number, .quantity: "eine Zahl, die keine Angabe dazu nennt"
    case .date, .years: "eine Zeit, die keine Angabe dazu nennt"
    case .name: "ein Name, der im Profil bei etwas anderem steht"
    case .seniority: "mehr Anteil daran, als die Angaben hergeben"
    case .omission: "mehr als die Angaben, weil etwas fehlt"
    case .familiarity: "bessere Kenntnisse, als die Angaben hergeben"
    case .cause: "ein Grund oder eine Folge, die keine Angabe nennt"
    case .mixedPositions, .relation:
      "zusammen, was im Profil getrennt steht (jede Station in einem eigenen Satz erzählen)"
    case .word, .skill, .degree, .scope, .negation: "mehr, als die Angaben sagen, oder etwas anderes"
    }
  }

  func refusal(_ refusal: RefusedWording.Refusal) -> String {
    switch refusal {
    case .problems(let problems): "von seinen Angaben nicht belegt: " + self.problems(problems, quoted)
    case .posting: "stützt sich auf die Anzeige, die nichts über die Person sagt"
    case .leaning: "lehnt sich an den Satz davor an, der nicht verwendet wird"
    case .edit(let reason): reason
    }
  }

  var composedLetter: String { "das Anschreiben ohne die Worte des Modells" }
}
