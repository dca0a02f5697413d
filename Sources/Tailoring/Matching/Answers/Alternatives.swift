internal import Base

/// Where one of several will do: "(Iceberg, Delta or Hudi)", "a degree or five years of experience".
enum Alternatives {
  /// What stands in each bracket of which one thing will do, in order. O(bytes).
  static func brackets(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "(")) else { return [] }
    return Parentheses.offsets(bytes, bytes.indices).inside.map { String(decoding: bytes[$0], as: UTF8.self) }
      .filter { RequirementCues.anyOf.contains(anyIn: Words.of($0)) }
  }

  /// Whether a text lets somebody show a degree or else years: "a degree or five years of experience". O(words).
  static func join(degreeAndYears text: String) -> Bool {
    // "Eine Ausbildung (egal ob Handel oder Büro), mindestens 2 Jahre Erfahrung" asks for both.
    let words = Words.of(Parentheses.removed(from: text))
    let ors = words.indices.filter { ["or", "oder", "ou", "o"].contains(words[$0].folded) }
    return ors.contains { i in
      let (before, after) = (Array(words[..<i]), Array(words[(i + 1)...]))
      let unit = after.prefix(6).firstIndex { YearsPattern.isUnit($0.folded) }
      if let unit, YearsPattern.find(in: Array(after[...unit])) != nil, YearsPattern.find(in: before) == nil {
        return DegreePattern.lowest(in: before) != nil
          && DegreePattern.lowest(in: Array(after[...unit])) == nil
      }
      return YearsPattern.find(in: before) != nil && DegreePattern.lowest(in: before) == nil
        && DegreePattern.lowest(in: Array(after.prefix(4))) != nil
    }
  }
}
