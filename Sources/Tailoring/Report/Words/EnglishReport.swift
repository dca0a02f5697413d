internal import Base
internal import Content

/// The words of reports in English.
struct EnglishReport: ReportWords {
  let language = ReportLanguage.en

  // MARK: Parts

  func duration(_ months: Int) -> String {
    func count(_ n: Int, _ unit: String) -> String { "\(n) \(unit)\(n == 1 ? "" : "s")" }
    let parts = [(months / 12, "year"), (months % 12, "month")].filter { $0.0 > 0 }
    return parts.isEmpty ? "0 months" : parts.map { count($0.0, $0.1) }.joined(separator: " ")
  }

  func any(_ names: [String]) -> String { list(names, "or") }
  func level(_ level: LanguageLevel) -> String { level.description }
  var noLevel: String { "no level stated" }

  func degree(_ level: DegreeLevel) -> String {
    switch level {
    case .compulsory: "certificate of compulsory school"
    case .secondary: "school-leaving certificate"
    case .vocational: "vocational qualification"
    case .bachelor: "bachelor’s degree"
    case .postgraduate: "postgraduate diploma"
    case .master: "master’s degree"
    case .doctorate: "doctorate"
    }
  }

  func orEquivalent(_ degree: String) -> String { degree + " or equivalent" }
  func expected(_ degree: String, on date: String) -> String { degree + ", expected " + date }
  func licence(_ name: String, classes: String) -> String { "\(name), class \(classes)" }

  func place(_ part: ProfilePart) -> String {
    switch part {
    case .basics: "basics"
    case .summary: "summary"
    case .skills: "skills"
    case .languages: "languages"
    case .interests: "interests"
    case .references: "references"
    case .project: "project"
    case .award: "award"
    case .publication: "publication"
    case .posting: "the posting"
    }
  }

  // MARK: Changes

  func arithmetic(found: String?, asked: String) -> String {
    found.map { "\($0) found, \(asked) asked for" }
      ?? "no dated position that names it found, \(asked) asked for"
  }

  func reason(_ reason: ChangeReason) -> String {
    switch reason {
    case .answers(1): "answers a requirement"
    case .answers(let count): "answers \(count) requirements"
    case .hasToDo(1): "has to do with a requirement, though other facts show it better"
    case .hasToDo(let count): "has to do with \(count) requirements, though other facts show them better"
    case .recent: "is recent"
    case .measured: "states a measured result"
    case .minimum: "each position keeps its strongest statements"
    case .room: "there is room"
    case .continuity: "keeps the dates without a gap"
    case .repeats(let other): "says much the same as \(quoted(other))"
    case .unasked: "answers nothing the posting asks for, and the pages are full"
    case .pageBudget: "weaker or older than what was kept, and the pages are full"
    case .pinned: "your file for this job keeps it"
    case .hidden: "your file for this job hides it"
    case .ordered: "your file for this job puts it first"
    }
  }

  func reason(_ reason: RewordingReason) -> String {
    let checked = "; each sentence was checked against the facts it rests on"
    return switch reason {
    case .added: "your file for this job adds it; a statement of yours names it"
    case .accepted: "your file for this job words it so" + checked
    case .own: "of your own wordings the one that names most of what is asked for"
    case .proposed: "worded for this posting" + checked
    }
  }

  // MARK: Notes

  func note(_ note: ReportNote) -> String {
    switch note {
    case .noRequirements: "no requirement was found in the posting"
    case .toWrite(let entry, let file): "write it as `\(entry)` in \(file)"
    case .asked(let statements):
      "the posting asks you to state \(list(statements.map { asked($0.kind) }, "and")), which the letter leaves to you: "
        + statements.quotes.map(quoted).joined(separator: ", ")
    case .truncated: "the posting is so long that only its start was read"
    case .hazard(let found):
      "\(hazard(found.kind).uncapitalized); it was ignored and changed nothing: \(quoted(found.quote))"
    case .gap(let first, let last):
      "without what you hide for this job the dates show a gap: \(language.month(first)) to \(language.month(last))"
    case .hiddenShows(let text): "what you hide for this job would show \(quoted(text))"
    case .tooLong(let pages, let asked):
      "the CV takes \(pages) pages where \(asked == 1 ? "1 was" : "\(asked) were") asked for"
    case .ratings(let preference): self.preference(preference)
    case .untold(let count, let own, let asked, let stay):
      untold(count == 1 ? "1 sentence" : "\(count) sentences", count == 1, own, asked, stay)
    }
  }

  private func untold(_ what: String, _ isOne: Bool, _ own: String, _ asked: String, _ stay: Bool) -> String {
    let verb = isOne ? "has" : "have"
    let said =
      stay
      ? "\(what) of the profile \(verb) no text in `\(asked)` and \(isOne ? "stays as it is" : "stay as they are")"
      : "CV and letter are in `\(own)`, not in `\(asked)`: \(what) of the profile \(verb) no text in it"
    return said + "; give \(isOne ? "it" : "them") in both languages, as `{\(own): …, \(asked): …}`, to have "
      + "\(isOne ? "it" : "them") in `\(asked)`"
  }

  func preference(_ preference: Preference) -> String {
    let pairs = preference.pairs
    let ratings = pairs == 1 ? "your rating" : "your \(pairs) ratings"
    let figures =
      "weights learnt from the others foretell \(preference.foretold) of them, the shipped weights "
      + "\(preference.foretoldAsShipped)"
    return switch preference.reason {
    case .better: "statements are weighed by \(ratings): \(figures)"
    case .few where pairs == 0: "no rating can be heeded yet: it takes \(Preference.fewest)"
    case .few: "\(ratings) \(pairs == 1 ? "is" : "are") not heeded yet: it takes \(Preference.fewest)"
    case .notBetter: "\(ratings) are not heeded: \(figures), which may be chance"
    }
  }

  func hazard(_ kind: PostingHazard.Kind) -> String {
    switch kind {
    case .hiddenText: "The posting hides text from its reader"
    case .invisibleCharacters: "The posting holds invisible characters"
    case .lookAlikes: "The posting writes words with letters of another script that look alike"
    case .instruction: "The posting speaks to a machine that reads it"
    case .dictation: "The posting dictates words for your application"
    case .keywords: "The posting holds a heap of words that nobody reads"
    }
  }

  func asked(_ kind: AskedStatement.Kind) -> String {
    switch kind {
    case .salary: "what you want to earn"
    case .startDate: "the first day you could start"
    case .noticePeriod: "your notice period"
    case .availability: "when you are available"
    case .referees: "who can be asked about you"
    }
  }

  // MARK: Claims

  func problem(_ kind: ClaimProblem.Kind, _ words: String) -> String {
    switch kind {
    case .unknownFact: "the fact \(words), which the profile does not have"
    case .noFacts: "nothing in the profile says it"
    case .tooManyFacts: "more than three facts at once, from which anything could be put together"
    case .number: words.contains(" ") ? "the number in \(words)" : "the number \(words)"
    case .date: "the date \(words)"
    case .years: "the time \(words)"
    case .quantity: "how many, how much or how often: \(words)"
    case .name: "the name \(words)"
    case .word: "the word \(words)"
    case .skill: "the skill \(words)"
    case .degree: "the degree \(words)"
    case .seniority: "the part or rank that \(words) claims"
    case .scope: "\(words), which goes further than your facts, or is of something else there"
    case .omission: "more than the fact, which also says \(words)"
    case .negation: "whether \(words) is so or is denied"
    case .familiarity: "how well \(words) is known"
    case .cause: "the reason or result \(words)"
    case .relation: "\(words), which your facts tell of something else"
    case .mixedPositions: "\(words), which is of another post (tell each post in a sentence of its own)"
    }
  }

  func problemOfSentence(_ kind: ClaimProblem.Kind) -> String {
    switch kind {
    case .unknownFact: "a fact that the profile does not have"
    case .noFacts: "nothing in the profile says it"
    case .tooManyFacts: "more than three facts at once, from which anything could be put together"
    case .number, .quantity: "a number that no fact gives of it"
    case .date, .years: "a time that no fact gives for it"
    case .name: "a name that stands with something else in the profile"
    case .seniority: "a greater part in it than your facts give you"
    case .omission: "more than the facts, because of what it leaves out"
    case .familiarity: "a better command than your facts give you"
    case .cause: "a reason or a result that no fact gives"
    case .mixedPositions, .relation:
      "together what stands apart in the profile (tell each post in a sentence of its own)"
    case .word, .skill, .degree, .scope, .negation: "more than your facts say, or of something else"
    }
  }

  func refusal(_ refusal: RefusedWording.Refusal) -> String {
    switch refusal {
    case .problems(let problems): "says what its facts do not: " + self.problems(problems, quoted)
    case .posting: "rests on the posting, which says nothing of the person"
    case .leaning: "leans on the sentence before, which is not used"
    case .edit(let reason): reason
    }
  }

  var composedLetter: String { "the letter in the composer's words" }
}
