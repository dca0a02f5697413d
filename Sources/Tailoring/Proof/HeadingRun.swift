internal import Base

/// Parts of headings that stand one after the other: each must stand with the name of an item that has it.
struct HeadingRun {
  private(set) var phrases: [ProofPhrase] = []
  /// The tokens it begins and ends with.
  private(set) var range = 0..<0
  /// What items belong to: the employment of a role, languages, skills.
  private let groups: [FactID: FactID]
  /// Parts that open a list, as "Native:" does: they do not belong to what is before.
  private var opening: Set<Int> = []
  /// No heading has more parts, and no more ways to divide the first parts are followed.
  private static let longest = 16

  init(groups: [FactID: FactID]) { self.groups = groups }

  /// Parts up to some place divided into headings: the last one's items, and those that have the level that opened a list.
  private struct Division: Hashable {
    var items: Set<FactID>
    var level: Set<FactID> = []
  }

  mutating func append(_ phrase: ProofPhrase, _ tokens: Range<Int>, opens: Bool) {
    if !phrase.isFree || !phrase.items.isEmpty {
      range = phrases.isEmpty ? tokens : range.lowerBound..<tokens.upperBound
      if opens, phrase.isLevel { opening.insert(phrases.count) }
      phrases.append(phrase)
    }
  }

  /// The items of the last heading; nil where the parts cannot be divided into headings of one item each: a title beside
  /// another's employer, a level beside another's language. The first parts may go on with what `context` said.
  /// O(parts · divisions).
  func lastItems(after context: Set<FactID>) -> Set<FactID>? {
    var divisions = [[Division(items: [])]]
    for end in phrases.indices.map({ $0 + 1 }) {
      var found: [Division] = []
      for start in max(0, end - Self.longest)..<end where !divisions[start].isEmpty {
        let items = heading(start..<end, after: start == 0 ? context : [])
        guard !items.isEmpty else { continue }
        for before in divisions[start] {
          guard let next = follow(before, items, start..<end), !found.contains(next) else { continue }
          if found.count < Self.longest { found.append(next) }
        }
      }
      if found.isEmpty, phrases[end - 1].isFree { found = divisions[end - 1] }
      divisions.append(found)
    }
    return divisions[phrases.count].first?.items
  }

  /// A heading of `items` after others; nil where it may not stand there. An employment's own heading stands above its
  /// roles, and the level that opens a list is that of all in the list.
  private func follow(_ before: Division, _ items: Set<FactID>, _ range: Range<Int>) -> Division? {
    var next = Division(items: items.subtracting(before.items.compactMap { groups[$0] }))
    if next.items.isEmpty { return nil }
    if phrases[range.lowerBound].isLevel, range.count > 1 {
      next.level = phrases[range.lowerBound].items
    } else if let one = before.level.first, next.items.contains(where: { groups[$0] == groups[one] }) {
      next.level = before.level
      let hasOwn = phrases[range].contains { $0.isLevel }
      if !hasOwn { next.items.formIntersection(before.level) }
      if next.items.isEmpty { return nil }
    }
    return next
  }

  /// The items that all parts belong to and one of them, or the context, names; empty where there is none.
  private func heading(_ range: Range<Int>, after context: Set<FactID>) -> Set<FactID> {
    var items = phrases[range.lowerBound].items
    var names = phrases[range.lowerBound].names.union(context)
    for i in range.dropFirst() {
      if opening.contains(i) { return [] }
      items.formIntersection(phrases[i].items)
      names.formUnion(phrases[i].names)
    }
    return items.intersection(names)
  }
}
