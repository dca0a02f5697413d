internal import Base

/// The names of skills and papers as a person writes them, found in what is asked for: "Asta Powerproject" in "short term
/// programmes (we use Asta Powerproject)", whether a table knows them or not.
struct OwnNames: Sendable {
  private struct Name {
    var keys: [UInt64]
    /// Of the same words: "screening" is of "screen".
    var roots: [String]
    /// A word alone must be a proper name or an acronym where it is asked for.
    var isWord: Bool
    var entry: Int
  }
  private var names: [Name] = []

  /// The names among `facts`, of which `entries` are those to be matched. O(words of skills and certificates).
  init(_ facts: [Fact], _ entries: [FactIndex.Entry]) {
    for (number, entry) in entries.enumerated() {
      let fact = facts[entry.fact]
      guard fact.kind == .skill || fact.kind == .certificate, !Validity.isLapsed(fact.text) else { continue }
      // A certificate's issuer and a skill's level are no names of theirs.
      let lines = fact.text.pieces("\n").prefix(fact.kind == .certificate ? 1 : 12)
      for line in lines {
        let words = Words.of(String(line)).filter(FunctionWords.isContent)
        guard !words.isEmpty, words.reduce(0, { $0 + $1.folded.utf8.count }) >= 3 else { continue }
        names.append(
          Name(
            keys: words.map(\.key), roots: words.map { Roots.of($0.folded, .en) }, isWord: words.count == 1,
            entry: number))
      }
    }
  }

  /// The entries of which a name stands in `text`, in the profile's order. O(words · names).
  func entries(namedIn text: String) -> [Int] {
    let all = Words.of(text)
    let places = Self.places(in: all)
    let words = all.filter { FunctionWords.isContent($0) && !places.contains($0.range.lowerBound) }
    let keys = words.map(\.key)
    let roots = words.map { Roots.of($0.folded, .en) }
    var out: [Int] = []
    let known = Set(keys)
    for name in names where out.last != name.entry && name.keys.count <= keys.count {
      if isTold(name, roots) {
        out.append(name.entry)
        continue
      }
      guard name.keys.allSatisfy(known.contains) else { continue }
      let isNamed = (0...keys.count - name.keys.count).contains { start in
        guard keys[start] == name.keys[0], keys[start..<start + name.keys.count].elementsEqual(name.keys)
        else {
          return false
        }
        return !name.isWord || SkillCore.isMark(words[start]) || start > 0 && words[start].isCapitalized
      }
      if isNamed { out.append(name.entry) }
    }
    return out
  }

  /// Whether all words of a name of several stand near each other, in whatever order: "screen members against sanctions" for
  /// "sanctions screening".
  private func isTold(_ name: Name, _ roots: [String]) -> Bool {
    guard name.roots.count > 1, Set(name.roots).count == name.roots.count else { return false }
    return roots.indices.contains { start in
      let window = roots[start...].prefix(name.roots.count + 2)
      return name.roots.contains(roots[start]) && name.roots.allSatisfy(window.contains)
    }
  }

  /// Where words stand that name a place or a firm: "our office is in Asta", "Asta Ltd".
  private static func places(in words: [Word]) -> Set<Int> {
    let isOfPlace = words.contains { seats.contains($0.folded) }
    return Set(
      words.indices.filter { i in
        guard words[i].isCapitalized else { return false }
        if i + 1 < words.count, firms.contains(words[i + 1].folded) { return true }
        return isOfPlace && i > 0 && before.contains(words[i - 1].folded)
      }.map { words[$0].range.lowerBound })
  }

  private static let before: HashedWords = [
    "in", "at", "near", "from", "bei", "nahe", "aus", "a", "en", "chez", "pres", "cerca", "de",
  ]
  private static let seats: HashedWords = [
    "office", "offices", "based", "located", "location", "site", "sites", "branch", "headquarters", "live",
    "relocate", "commute", "travel", "standort", "buro", "sitz", "niederlassung", "filiale", "wohnort",
    "bureau",
    "bureaux", "siege", "agence", "situe", "situee", "base", "basee", "oficina", "oficinas", "sede",
    "ubicado",
    "ubicada", "centro",
  ]
  private static let firms: HashedWords = [
    "ltd", "gmbh", "ag", "inc", "llc", "plc", "sarl", "sas", "sl", "kg",
  ]
}

extension Matcher {
  /// What the person's own names for skills and papers show of a requirement that nothing else answers: a part of it.
  func ownNamed(_ requirement: Requirement) -> Part? {
    let found = index.ownNames.entries(namedIn: requirement.text)
    guard !found.isEmpty else { return nil }
    let facts = found.map { store.facts[index.entries[$0].fact] }
    return Part(verdict: .partly, evidence: facts.prefix(3).map { matched($0, .wording, 0.5) })
  }
}
