public import Base
internal import Content
internal import Tailoring

/// What two applications say differently.
public struct ApplicationDiff: Hashable, Sendable {
  /// Something that one of them says.
  public struct Statement: Hashable, Sendable {
    public var fact: FactID
    public var text: String
    /// Whether what holds it is only there too.
    public var isInner: Bool
  }
  /// A fact that stands elsewhere among its siblings. Places count from 1, in all that is shown beside it.
  public struct Move: Hashable, Sendable {
    public var fact: FactID
    public var text: String
    public var from: Int
    public var to: Int
  }
  /// A fact, the summary or a section's heading in other words.
  public struct Wording: Hashable, Sendable {
    public var fact: FactID
    public var before: String
    public var after: String
  }

  /// Of the CVs, in the order of the one that has them.
  public private(set) var onlyInFirst: [Statement] = []
  public private(set) var onlyInSecond: [Statement] = []
  /// In the order of the second.
  public private(set) var moved: [Move] = []
  public private(set) var reworded: [Wording] = []
  /// The headings of the CVs' sections, where both have the same in another order; else empty.
  public private(set) var firstSections: [String] = []
  public private(set) var secondSections: [String] = []
  /// Sentences of the letters.
  public private(set) var letterOnlyInFirst: [String] = []
  public private(set) var letterOnlyInSecond: [String] = []
  /// Whether both have a CV, and a letter: what only one has is not compared.
  public private(set) var hasCVs = false
  public private(set) var hasLetters = false
  /// Whether they are in one language: else words are not compared, only what they are about.
  public private(set) var isOneLanguage = true

  public var isEmpty: Bool {
    onlyInFirst.isEmpty && onlyInSecond.isEmpty && moved.isEmpty && reworded.isEmpty && firstSections.isEmpty
      && letterOnlyInFirst.isEmpty && letterOnlyInSecond.isEmpty
  }

  /// O(statements · log statements).
  init(_ first: ClaimLedger, _ second: ClaimLedger, isOneLanguage: Bool = true) {
    self.isOneLanguage = isOneLanguage
    let (a, b) = (ShownClaims(first), ShownClaims(second))
    hasCVs = !a.claims.isEmpty && !b.claims.isEmpty
    hasLetters = !a.letter.isEmpty && !b.letter.isEmpty
    if hasCVs {
      onlyInFirst = a.statements(without: b)
      onlyInSecond = b.statements(without: a)
      moved = Self.moves(a, b)
      if isOneLanguage { reworded = Self.rewordings(a, b) }
    }
    if hasLetters, isOneLanguage {
      letterOnlyInFirst = Self.lacking(a.letter, in: b.letter)
      letterOnlyInSecond = Self.lacking(b.letter, in: a.letter)
    }
  }

  /// Notes the order of the headings where the same ones stand otherwise.
  mutating func compare(sections first: [String], _ second: [String]) {
    let common = first.filter(second.contains)
    let other = second.filter(first.contains)
    guard common != other, isOneLanguage else { return }
    (firstSections, secondSections) = (common, other)
  }

  private static func lacking(_ texts: [String], in others: [String]) -> [String] {
    let others = Set(others)
    return texts.filter { !others.contains($0) }
  }

  private static func rewordings(_ a: ShownClaims, _ b: ShownClaims) -> [Wording] {
    var out: [Wording] = []
    if a.summary != b.summary, !a.summary.isEmpty, !b.summary.isEmpty {
      out.append(Wording(fact: FactID("basics/summary"), before: a.summary, after: b.summary))
    }
    for claim in b.claims {
      guard let other = a[claim.fact], other.text != claim.text, !claim.isGroup else { continue }
      out.append(Wording(fact: claim.fact, before: other.text, after: claim.text))
    }
    return out
  }

  /// The fewest facts that must be put elsewhere to come from one order to the other, siblings by siblings; rather not
  /// those that have the same place in both.
  private static func moves(_ a: ShownClaims, _ b: ShownClaims) -> [Move] {
    var out: [Move] = []
    for group in b.groups {
      let common = group.members.filter { a[$0.fact]?.holder == group.holder }
      let ranks = common.map { a[$0.fact]?.place ?? 0 }
      let stay = LongestRun.increasing(ranks) { ranks[$0] == common[$0].place }
      for (i, claim) in common.enumerated() where !stay.contains(i) {
        out.append(Move(fact: claim.fact, text: claim.text, from: ranks[i], to: claim.place))
      }
    }
    return out
  }
}

/// The statements of a CV's claims, by what holds them.
private struct ShownClaims {
  struct Claim {
    var fact: FactID
    var text: String
    /// The fact that holds it, or its section.
    var holder: FactID
    /// From 1 among what its holder holds.
    var place: Int
    /// Whether its text is but a list of what it holds.
    var isGroup: Bool
  }
  private(set) var claims: [Claim] = []
  private(set) var summary = ""
  private(set) var letter: [String] = []
  private var index: [FactID: Int] = [:]
  /// Siblings, in the order of the document.
  private(set) var groups: [(holder: FactID, members: [Claim])] = []

  init(_ ledger: ClaimLedger) {
    var names: [String: FactID] = [:]
    for claim in ledger.claims where claim.document == .cv {
      if let fact = claim.facts.first, names[claim.place] == nil { names[claim.place] = fact }
    }
    var sentences: [String] = []
    var places: [FactID: Int] = [:]
    for claim in ledger.claims {
      if claim.document == .letter {
        letter.append(claim.text)
      } else if claim.place.hasPrefix("basics.summary") {
        sentences.append(claim.text)
      } else if let fact = claim.facts.first, index[fact] == nil {
        let list = claim.place.lastIndex(of: "[").map { String(claim.place[..<$0]) } ?? "basics"
        let above = list.lastIndex(of: ".").map { String(list[..<$0]) } ?? list
        let holder = names[above] ?? FactID(list)
        let group = places[holder] ?? groups.count
        if group == groups.count {
          places[holder] = group
          groups.append((holder, []))
        }
        let found = Claim(
          fact: fact, text: claim.text, holder: holder, place: groups[group].members.count + 1,
          isGroup: list == "skills")
        index[fact] = claims.count
        claims.append(found)
        groups[group].members.append(found)
      }
    }
    summary = sentences.joined(separator: " ")
  }

  subscript(_ fact: FactID) -> Claim? { index[fact].map { claims[$0] } }

  /// What the other lacks.
  func statements(without other: ShownClaims) -> [ApplicationDiff.Statement] {
    var out = claims.filter { other[$0.fact] == nil }.map { claim in
      ApplicationDiff.Statement(
        fact: claim.fact, text: claim.text,
        isInner: self[claim.holder] != nil && other[claim.holder] == nil)
    }
    if !summary.isEmpty, other.summary.isEmpty {
      out.insert(.init(fact: FactID("basics/summary"), text: summary, isInner: false), at: 0)
    }
    return out
  }
}

/// The longest run of numbers that only grow, and of these one that holds the most of what is preferred. The heaviest
/// run that ends below each number is kept in a Fenwick tree (Fenwick 1994). O(n log n).
enum LongestRun {
  /// The indices of one in `numbers`, no two of which are equal; of equal ones one whose end stands last: what went up is what moved.
  static func increasing(_ numbers: [Int], preferring isPreferred: (Int) -> Bool = { _ in false }) -> Set<Int>
  {
    var rank = [Int](repeating: 0, count: numbers.count)
    for (place, i) in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }).enumerated() {
      rank[i] = place + 1
    }
    // By node of the tree: the index at which the heaviest of its runs ends; -1: none.
    var tree = [Int](repeating: -1, count: numbers.count + 1)
    var weight = [Int](repeating: 0, count: numbers.count)
    var before = [Int](repeating: -1, count: numbers.count)
    var end = -1
    func isHeavier(_ a: Int, than b: Int) -> Bool { b < 0 || weight[a] >= weight[b] }
    for i in numbers.indices {
      var node = rank[i] - 1
      while node > 0 {
        if tree[node] >= 0, isHeavier(tree[node], than: before[i]) { before[i] = tree[node] }
        node &= node - 1
      }
      weight[i] = (before[i] >= 0 ? weight[before[i]] : 0) + numbers.count + 1 + (isPreferred(i) ? 1 : 0)
      node = rank[i]
      while node < tree.count {
        if isHeavier(i, than: tree[node]) { tree[node] = i }
        node += node & -node
      }
      if isHeavier(i, than: end) { end = i }
    }
    var out: Set<Int> = []
    while end >= 0 {
      out.insert(end)
      end = before[end]
    }
    return out
  }
}
