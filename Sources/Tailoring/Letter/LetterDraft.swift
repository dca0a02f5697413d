internal import Base
internal import Content

/// A letter in the making.
struct LetterDraft {
  /// Words of a letter: evidence is added until the first is reached, and never beyond the second.
  private static let enoughWords = 215
  private static let mostWords = 290

  let language: LetterLanguage
  let phrases: LetterPhrases
  private let tailored: TailoredProfile
  private let posting: JobPosting
  private let store: FactStore
  private let checker: ClaimChecker
  private let table: TermTable
  /// Decides between phrases: the same for the same person and posting.
  private let seed: UInt64
  /// Highlights, the most worthy first.
  private var proofs: [Proof] = []
  private var count = 0
  /// Sentences of evidence that went on in the same post, so that the next one opens differently.
  private var continued = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(_ tailored: TailoredProfile, _ posting: JobPosting, _ language: LetterLanguage) {
    self.tailored = tailored
    self.posting = posting
    self.language = language
    phrases = .of(language)
    var store = FactStore(tailored.source)
    store.add(posting, tailored.reading ?? PostingReading())
    self.store = store
    checker = ClaimChecker(
      store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard)
    table = (tailored.reading?.vocabulary ?? .standard).reading
    seed = Words.hash(tailored.source.slug + "/" + posting.slug)
    proofs = ranked()
  }

  // MARK: Names

  private var company: String? { posting.company?.plain }

  /// The position without "(m/w/d)" and the like.
  private var position: String? {
    guard let text = posting.position?.plain else { return nil }
    var out = Substring(text)
    if let open = out.lastIndex(of: "("), out.hasSuffix(")"), out[open...].utf8.count <= 12 {
      out = out[..<open]
    }
    let bare = out.trimmingEnd { $0 == " " }
    return bare.isEmpty ? text : bare
  }

  var subject: String {
    guard let position else { return phrases.enclosure }
    var parts = [Self.fill(phrases.subject, ["position": position])]
    if let reference = tailored.reading?.reference {
      parts.append(Self.fill(phrases.reference, ["reference": reference]))
    }
    return parts.joined(separator: ", ")
  }

  private func pick(_ list: [String], _ salt: UInt64) -> String {
    list[Int((seed &+ salt &* 7) % UInt64(list.count))]
  }

  /// Puts values for `{name}`; `{Name}` with a capital first letter.
  static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      if let value = values[name] {
        out += value
      } else if let value = values[name.lowercased()] {
        out += value.prefix(1).uppercased() + value.dropFirst()
      }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  // MARK: Paragraphs

  /// Opening, evidence, further facts and what is not shown, close.
  mutating func paragraphs() -> [[Sentence]] {
    let opening = opening()
    let close = Sentence(RichText(plain: pick(phrases.closes, 3)), facts: [])
    count = words(opening) + Words.of(close.text.plain).count
    let further = further()
    count += words(further)
    let evidence = evidence()
    return ([opening] + evidence + [further, [close]]).filter { !$0.isEmpty }
  }

  private func words(_ sentences: [Sentence]) -> Int {
    sentences.reduce(0) { $0 + Words.of($1.text.plain).count }
  }

  /// A way to say something, and what it rests on.
  private typealias Candidate = (text: String, facts: [FactID?])

  /// The first of `wordings` that its facts support; nil, with a note, where there is none.
  private mutating func supported(_ wordings: [Candidate]) -> Sentence? {
    var problems: [ClaimProblem] = []
    for (text, facts) in wordings {
      var named: [FactID] = []
      for fact in facts.compactMap({ $0 }) where !named.contains(fact) && store[fact] != nil {
        named.append(fact)
      }
      problems = checker.problems(in: text, restingOn: named)
      if problems.isEmpty { return Sentence(RichText(plain: text), facts: named) }
    }
    if let last = wordings.last { diagnostics.append(Self.leftOut(last.text, problems)) }
    return nil
  }

  private mutating func supported(_ text: String, _ facts: [FactID?]) -> Sentence? {
    supported([(text, facts)])
  }

  private static func leftOut(_ text: String, _ problems: [ClaimProblem]) -> Diagnostic {
    let reasons = problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, code: "tailoring.sentence-left-out",
      "the letter goes without `\(text)`, of which its facts do not show: \(reasons)",
      hints: ["say the same in the profile with the words that the letter needs"])
  }

  private mutating func opening() -> [Sentence] {
    var out: [Sentence] = []
    if let position {
      let patterns = company == nil ? phrases.openingsWithoutCompany : phrases.openings
      let names = [
        "position": position,
        "company": language == .en || language == .es ? company ?? "" : at(company ?? ""),
      ]
      let facts: [FactID?] = [FactID("posting/position"), FactID("posting/company")]
      let wordings = (0..<UInt64(patterns.count)).map { Self.fill(pick(patterns, 1 + $0), names) }
      if let sentence = supported(wordings.map { ($0, facts) }) { out.append(sentence) }
    }
    if let sentence = supported([whoIAm(), presentPost()].compactMap { $0 }) { out.append(sentence) }
    return out
  }

  private func at(_ name: String) -> String { Places.at(name, in: language) }

  /// The summary's first sentence, where it says what the person is: "Nurse with ten years …" becomes "I am a nurse with …".
  private func whoIAm() -> Candidate? {
    guard let summary = store[FactID("basics/summary")], let first = Sentences.split(summary.text).first
    else { return nil }
    let words = Words.of(first)
    guard (5...50).contains(words.count) else { return nil }
    let starts: Set<String> = ["i", "ich", "je", "j", "my", "mein", "meine", "mon", "ma"]
    if starts.contains(words[0].folded) { return (first, [summary.id]) }
    let with: Set<String> = ["with", "mit", "avec", "con", "who", "qui", "que"]
    guard words.prefix(8).dropFirst().contains(where: { with.contains($0.folded) }), words[0].isCapitalized
    else { return nil }
    let text = Clause.trimmed(first)
    let sentence: String
    switch language {
    case .en:
      let article = "aeiou".contains(words[0].folded.prefix(1)) ? "an" : "a"
      sentence = "I am \(article) \(Clause.lowercasedFirst(text))."
    case .de: sentence = "Ich bin \(text)."
    case .fr: sentence = "Je suis \(Clause.lowercasedFirst(text))."
    case .es: sentence = "Soy \(Clause.lowercasedFirst(text))."
    }
    return (sentence, [summary.id])
  }

  private func presentPost() -> Candidate? {
    guard let fact = store.facts.first(where: { $0.kind == .position && roleName($0) != nil }),
      let role = roleName(fact),
      let employer = fact.organization
    else { return nil }
    let pattern = fact.dates?.isCurrent == true ? phrases.present : phrases.past
    let title = language == .fr || language == .es ? Clause.lowercasedFirst(role) : role
    return (Self.fill(pattern, ["position": title, "at": at(employer)]), [fact.id])
  }

  private func roleName(_ fact: Fact) -> String? {
    for work in tailored.source.work {
      if work.id == fact.id { return work.position?.plain }
      if let role = work.roles.first(where: { $0.id == fact.id }) { return role.position?.plain }
    }
    return nil
  }

  // MARK: Evidence

  /// A highlight that answers requirements, with what it is worth in a letter.
  private struct Proof {
    var fact: Fact
    var worth: Double
  }

  /// One paragraph about the post that answers most, one about the others.
  private mutating func evidence() -> [[Sentence]] {
    guard let strongest = proofs.first?.fact.item else { return [] }
    let main = proofs.filter { $0.fact.item == strongest }.prefix(4)
    let others = grouped(Array(proofs.filter { $0.fact.item != strongest }.prefix(4)))
    var first: [Sentence] = []
    var second: [Sentence] = []
    if let lead = lead(main[0].fact) { append(lead, to: &first) }
    for (i, proof) in main.prefix(2).enumerated() { tell(proof.fact, first.isEmpty ? nil : i, in: &first) }
    var item: FactID?
    for proof in others.prefix(3) where count < Self.enoughWords {
      tell(proof.fact, proof.fact.item == item ? 1 : nil, in: &second)
      if !second.isEmpty { item = proof.fact.item }
    }
    for (i, proof) in main.enumerated().dropFirst(2) where count < Self.enoughWords {
      tell(proof.fact, i, in: &first)
    }
    for proof in others.dropFirst(3) where count < Self.enoughWords {
      tell(proof.fact, proof.fact.item == item ? 2 : nil, in: &second)
    }
    return [first, second].filter { !$0.isEmpty }
  }

  /// Statements about one employer together, employers in the order of their first.
  private func grouped(_ proofs: [Proof]) -> [Proof] {
    var items: [FactID] = []
    for proof in proofs where !items.contains(proof.fact.item) { items.append(proof.fact.item) }
    return items.flatMap { item in proofs.filter { $0.fact.item == item } }
  }

  private mutating func append(_ sentence: Sentence, to paragraph: inout [Sentence]) {
    let length = Words.of(sentence.text.plain).count
    guard count + length <= Self.mostWords else { return }
    count += length
    paragraph.append(sentence)
  }

  private mutating func lead(_ fact: Fact) -> Sentence? {
    guard let employer = fact.organization else { return nil }
    let position = store.facts.first {
      $0.item == fact.item && ($0.kind == .position || $0.kind == .volunteer) && $0.dates == fact.dates
    }
    return supported(Self.fill(pick(phrases.leads, 2), ["at": at(employer)]), [fact.item, position?.id])
  }

  /// Tells a highlight: `place` nil names the employer, else goes on in the same post.
  private mutating func tell(_ fact: Fact, _ place: Int?, in paragraph: inout [Sentence]) {
    let statement = Statement.of(fact.text, in: language)
    let clause = statement?.clause
    let employer = fact.organization.map(at) ?? ""
    var patterns = clause == nil ? [] : patterns(fact, place)
    patterns.append(phrases.verbatim)
    let values = ["clause": clause ?? "", "at": employer, "text": Clause.trimmed(fact.text)]
    let told = patterns.filter { !(employer.isEmpty && $0.contains("{at}")) }.map { Self.fill($0, values) }
    var wordings: [Candidate] = told.map { ($0, [fact.id, positionID(fact)]) }
    wordings.append((Clause.trimmed(fact.text) + ".", [fact.id]))
    guard let sentence = supported(wordings) else { return }
    append(sentence, to: &paragraph)
    guard paragraph.last == sentence, let clause, sentence.text.plain.contains(clause) else { return }
    for text in statement?.after ?? [] {
      if let next = supported(text, [fact.id, positionID(fact)]) { append(next, to: &paragraph) }
    }
  }

  /// The ways to open a sentence, the preferred first.
  private mutating func patterns(_ fact: Fact, _ place: Int?) -> [String] {
    guard let place else {
      let plain = phrases.earlier.filter { $0.hasPrefix("{At}") }
      let offset = Int(seed % 3)
      let all = phrases.earlier.indices.map { phrases.earlier[($0 + offset) % phrases.earlier.count] }
      return fact.organization == nil ? phrases.further.suffix(1) : isLatest(fact) ? plain : all
    }
    guard place > 0, phrases.further.count > 1 else { return phrases.further }
    let rest = phrases.further.dropFirst()
    continued += 1
    return rest.indices.map { rest[1 + ($0 + continued) % rest.count] }
  }

  /// Whether nothing else told comes from a later post, so that "before that" would be wrong.
  private func isLatest(_ fact: Fact) -> Bool {
    guard let strongest = proofs.first?.fact, let own = fact.dates?.start,
      let other = strongest.dates?.start
    else { return true }
    return !(own < other) || fact.item == strongest.item
  }

  private func positionID(_ fact: Fact) -> FactID? {
    store.facts.first {
      $0.item == fact.item && $0.id != fact.id && $0.kind != .highlight && $0.dates == fact.dates
    }?.id ?? fact.item
  }

  /// Highlights that answer requirements, the most worthy first: each answers for what no one before it answers. What
  /// the reader finds in the CV comes before what was left out there.
  private func ranked() -> [Proof] {
    let leftOut = Set(tailored.leftOut.map(\.fact))
    var worth: [FactID: Double] = [:]
    for match in tailored.matches where match.verdict != .notShown {
      for (rank, found) in match.evidence.enumerated() where store[found.fact]?.kind == .highlight {
        worth[found.fact, default: 0] += match.requirement.weight * found.score / Double(1 + rank)
      }
    }
    var list = store.facts.filter { $0.kind == .highlight && $0.path.contains("work") }.map { fact in
      Proof(
        fact: fact,
        worth: (leftOut.contains(fact.id) ? 0.5 : 1) * fitness(fact)
          * ((worth[fact.id] ?? 0) + (fact.dates?.isCurrent == true ? 0.1 : 0.05)))
    }
    list = list.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }.map(
      \.element)
    return list
  }

  /// How well a statement can be told: it turns into a sentence, and is neither a stub nor a paragraph.
  private func fitness(_ fact: Fact) -> Double {
    let length = Words.of(fact.text).count
    let size = length < 6 ? 0.4 : length > 45 ? 0.4 : length > 34 ? 0.75 : 1
    return size * (Statement.of(fact.text, in: language) == nil ? 0.15 : 1)
  }

  // MARK: Further facts and what is missing

  private mutating func further() -> [Sentence] {
    var out: [Sentence] = []
    let asked = tailored.matches.filter { $0.verdict != .notShown }.flatMap { match in
      match.evidence.map { (match, $0.fact) }
    }
    func facts(_ kind: Fact.Kind, _ most: Int) -> [Fact] {
      var found: [Fact] = []
      for (_, id) in asked {
        if let fact = store[id], fact.kind == kind, !found.contains(fact) { found.append(fact) }
      }
      return Array(found.prefix(most))
    }
    if let school = facts(.education, 1).first, let sentence = degree(school) { out.append(sentence) }
    let certificates = facts(.certificate, 2)
    if !certificates.isEmpty {
      let list = joined(certificates.map { Clause.trimmed(String($0.text.split(separator: "\n")[0])) })
      if let sentence = supported(Self.fill(phrases.certificates, ["list": list]), certificates.map(\.id)) {
        out.append(sentence)
      }
    }
    let own = Self.ownNames[language] ?? ""
    let languages = facts(.language, 3).filter { fact in
      !table.terms(in: fact.text).contains { $0.name == own }
    }
    if !languages.isEmpty {
      let list = languages.map { fact in
        let parts = fact.text.split(separator: "\n").map(String.init)
        let text = parts.prefix(2).joined(separator: ", ")
        return language == .fr || language == .es ? Clause.lowercasedFirst(text) : text
      }
      if let sentence = supported(
        Self.fill(phrases.language, ["list": list.joined(separator: "; ")]), languages.map(\.id))
      {
        out.append(sentence)
      }
    }
    if let gap = gap() { out.append(gap) }
    return out
  }

  /// A letter shows its own language by itself.
  private static let ownNames: [LetterLanguage: String] = [
    .en: "English", .de: "German", .fr: "French", .es: "Spanish",
  ]

  private func joined(_ list: [String]) -> String {
    guard list.count > 1 else { return list.first ?? "" }
    return list.dropLast().joined(separator: "; ") + " \(phrases.and) " + list[list.count - 1]
  }

  private mutating func degree(_ fact: Fact) -> Sentence? {
    guard let school = tailored.source.education.first(where: { $0.id == fact.id }),
      let place = school.institution?.plain,
      let type = school.studyType?.plain
    else { return nil }
    let pattern = school.area == nil ? phrases.degreeWithoutArea : phrases.degree
    let values = ["area": school.area?.plain ?? "", "at": at(place), "type": type, "institution": place]
    return supported(Self.fill(pattern, values), [fact.id])
  }

  /// Says plainly which required skill or licence is not shown, and what true thing comes nearest.
  private mutating func gap() -> Sentence? {
    for match in tailored.matches {
      let asked = match.requirement
      guard asked.strength == .must, match.verdict == .notShown,
        asked.kind == .skill || asked.kind == .licence,
        // What the person hides is not missing.
        !tailored.hiding.unshown.contains(asked),
        let missing = match.missing.first(where: { !table.entries[$0.index].isOpen }),
        let words = phrase(missing.index, in: asked.text), !isHinted(words)
      else { continue }
      let plain: Candidate = (Self.fill(phrases.gap, ["missing": words]), [asked.id])
      if let near = nearest(to: missing.index) {
        let values = ["missing": words, "near": near.words, "at": at(near.fact.organization ?? "")]
        let facts = [asked.id, near.fact.id, near.fact.item]
        return supported([(Self.fill(phrases.gapWithNearest, values), facts), plain])
      }
      return supported([plain])
    }
    return nil
  }

  /// Whether some fact has words so close that "not shown" would be rash.
  private func isHinted(_ words: String) -> Bool {
    let grams = FactIndex.grams(Words.of(words))
    return store.facts.contains { fact in
      fact.kind != .posting && FactIndex.containment(grams, in: FactIndex.grams(Words.of(fact.text))) >= 0.5
    }
  }

  /// The words by which `text` names the term.
  private func phrase(_ term: Int, in text: String) -> String? {
    let words = Words.of(text)
    guard let hit = table.hits(in: words).first(where: { $0.term == term }) else { return nil }
    let range =
      words[hit.words.lowerBound].range.lowerBound..<words[hit.words.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// A statement about something of the same domain.
  private func nearest(to term: Int) -> (fact: Fact, words: String)? {
    let domain = table.entries[term].domain
    for proof in proofs where proof.fact.organization != nil {
      for found in table.terms(in: proof.fact.text)
      where domain != "office" && table.entries[found.index].domain == domain {
        if let words = phrase(found.index, in: proof.fact.text) { return (proof.fact, words) }
      }
    }
    return nil
  }
}
