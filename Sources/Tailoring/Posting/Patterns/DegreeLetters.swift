/// Degrees by their letters: "BA", "LLB", "MPhil". They count in these capitals alone, and those that are also the letters of
/// a place, a standard or a program ("Boston, MA", "MS Office") only next to what makes a degree of them.
enum DegreeLetters {
  private static let plain: [DegreeLevel: Set<String>] = [
    .bachelor: [
      "BBA", "LLB", "BCom", "BComm", "BTech", "BArch", "BPharm", "BNurs", "BSN", "BSW", "BFA", "MBBS",
      "MBChB",
      "BSocSc", "BMus", "BVSc", "BHSc",
    ],
    .master: [
      "LLM", "MPhil", "MRes", "MSN", "MSW", "MFA", "MTech", "MArch", "MPharm", "MCom", "MMath", "MPhys",
      "MChem",
      "MSt", "MEd",
    ],
    .doctorate: ["EdD", "DNP", "DClinPsy", "EngD"],
  ]
  private static let doubtful: [DegreeLevel: Set<String>] = [
    .bachelor: ["BA", "BS"], .master: ["MA", "MS"],
  ]
  private static let arts: HashedWords = ["BA", "MA"]
  private static let science: HashedWords = ["BSc", "MSc", "BEng", "MEng", "BEd", "PhD", "MBA"]

  /// - Parameter isTitle: whether the words are an entry's own, which begin with what was studied for.
  static func name(_ level: DegreeLevel, in words: [Word], isTitle: Bool) -> Bool {
    let sure = plain[level] ?? []
    let open = doubtful[level] ?? []
    guard !sure.isEmpty else { return false }
    return words.indices.contains { i in
      if sure.contains(words[i].raw) { return true }
      return open.contains(words[i].raw) && isDegree(words, i, isTitle: isTitle)
    }
  }

  private static func isDegree(_ words: [Word], _ i: Int, isTitle: Bool) -> Bool {
    let name = words[i].raw
    if isInstrument(words, i) { return false }
    if i == 0, arts.contains(name), isTitle || words.count == 1 { return true }
    if i + 1 < words.count {
      let next = words[i + 1]
      if after.contains(next.folded) || isLetters(next.raw, but: name) { return true }
    }
    guard i > 0 else { return false }
    let isBeside =
      i > 1 && Conjunctions.any.contains(words[i - 1].folded) && isLetters(words[i - 2].raw, but: name)
    return before.contains(words[i - 1].folded) || isLetters(words[i - 1].raw, but: name) || isBeside
  }

  /// "ICP-MS in water", "GC-MS": letters that capitals stand right before.
  private static func isInstrument(_ words: [Word], _ i: Int) -> Bool {
    guard i > 0, words[i].range.lowerBound == words[i - 1].range.upperBound + 1 else { return false }
    let before = words[i - 1].raw
    return before.utf8.count > 1 && before.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && !isLetters(before, but: words[i].raw)
  }

  /// "BA/BSc", "BA or MA".
  private static func isLetters(_ raw: String, but name: String) -> Bool {
    raw != name
      && (science.contains(raw) || arts.contains(raw) || plain.values.contains { $0.contains(raw) })
  }

  private static let after: HashedWords = [
    "in", "degree", "degrees", "hons", "honours", "honors", "abschluss", "en",
  ]
  private static let before: HashedWords = [
    "a", "an", "un", "einen", "hons", "honours", "honors", "class", "first", "second", "upper", "lower",
    "joint",
  ]
}
