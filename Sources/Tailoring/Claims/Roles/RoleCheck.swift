/// Who did what to whom: what the sentence says of one thing, the facts say of the same. A sentence may leave out what
/// hangs on a word of the facts, not the word and keep what hangs on it, nor hang it on another.
extension ClaimCheck {
  /// Looks at what every other pass has let through.
  mutating func checkRoles() {
    guard problems.isEmpty, !isNameOfSkill else { return }
    let roles = RoleAlignment(self)
    for problem in roles.problems() { report(problem.kind, problem.words) }
  }

  /// Whether the sentence is nothing but names of tools, as in a list of skills: in other trades such names are of
  /// titles, papers and fields, too.
  private var isNameOfSkill: Bool {
    let tools = table.hits(in: words).filter { hit in
      let entry = table.entries[hit.term]
      return entry.kind == .skill && ["software", "data", "own"].contains(entry.domain)
    }
    return !words.isEmpty && tools.reduce(0) { $0 + $1.words.count } == words.count
  }
}

/// The phrases of a sentence beside those of its facts.
struct RoleAlignment {
  let check: ClaimCheck
  let claim: RoleStructure
  let facts: [RoleStructure]
  /// For each word of the sentence, where the facts have it; numbers by their value.
  let places: [[Place]]
  /// Words of the facts that the sentence has in some form.
  let told: Set<Place>

  init(_ check: ClaimCheck) {
    self.check = check
    claim = RoleStructure(check.claim)
    facts = check.own.indices.map { check.structure(of: $0) }
    var places = check.alignment.places
    for i in places.indices where check.isOfPosting[i] { places[i] = [] }
    var told = Set(places.joined())
    for number in check.claim.numbers where !number.words.isEmpty {
      let found = Self.places(of: number, in: check)
      for i in number.words { places[i] = found }
      for place in found {
        let known = check.sources[place.fact].numbers.first { $0.words.contains(place.word) }
        for word in known?.words ?? 0..<0 { told.insert(Place(fact: place.fact, word: word)) }
      }
    }
    for i in check.words.indices where places[i].isEmpty && !check.isOfPosting[i] {
      for (f, source) in check.sources.enumerated() {
        for j in source.words.indices where source.words[j].key == check.words[i].key {
          told.insert(Place(fact: f, word: j))
        }
      }
    }
    self.places = places
    self.told = told
  }

  private static func places(of number: NumberMention, in check: ClaimCheck) -> [Place] {
    check.sources.enumerated().flatMap { f, source in
      source.numbers.filter {
        !$0.words.isEmpty && (isSame($0, number) || check.isUnderstated(number, $0, f))
      }.map { Place(fact: f, word: $0.words.lowerBound) }
    }
  }

  /// The same value, in units of the same dimension; figures of time need one.
  private static func isSame(_ known: NumberMention, _ said: NumberMention) -> Bool {
    if let x = known.unit, let y = said.unit, x != y {
      let (a, b) = (Units.scale(x), Units.scale(y))
      return a.dimension == b.dimension
        && known.values.contains { value in
          said.values.contains {
            $0.multipliedFullWidth(by: b.factor) == value.multipliedFullWidth(by: a.factor)
          }
        }
    }
    if known.unit == nil, let unit = said.unit, ["y", "mo", "w", "d", "h"].contains(unit) { return false }
    return !Set(known.values).isDisjoint(with: said.values)
  }

  /// Whether such a fact tells of work; others are who somebody was, where and when.
  static func isProse(_ kind: Fact.Kind) -> Bool { [.highlight, .summary, .project].contains(kind) }

  var words: [Word] { claim.text.words }

  /// What the facts do not say of each other, in the order of the sentence.
  func problems() -> [ClaimProblem] {
    let relations = apart() + crossed() + headless() + ownerless() + stranded() + misplaced() + miscounted()
    return relations + lost() + shortened() + persons() + strengthened() + overdone() + commanded()
  }

  /// Whether a word of the sentence says something that a place in the facts can be asked for.
  func isTold(_ i: Int) -> Bool {
    !places[i].isEmpty && !check.isOfPosting[i]
      && (claim.text.isContent(i) || words[i].isNumeric || Numbers.isSpelt(words[i]))
  }

  func raw(_ a: Int, _ b: Int) -> String {
    words[min(a, b)..<max(a, b) + 1].map(\.raw).joined(separator: " ")
  }
}
