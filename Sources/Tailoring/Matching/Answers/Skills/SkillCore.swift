internal import Base

/// What a fact must share with a skill of several words to show it: the words that only its name has, and its head. "Power tools"
/// show no Power BI, "contracts" no NEC4.
struct SkillCore {
  /// Acronyms and names with figures: "BI", "NEC4", "4D", "SketchUp".
  let marks: [Word]
  /// What it is a kind of: nil for a single word.
  let head: Word?

  /// The core of a skill's words in a text of the language `tongue`. O(words).
  init(_ words: [Word], _ tongue: Tongue?) {
    let content = words.filter(FunctionWords.isContent)
    marks = content.filter(Self.isMark)
    // "gestion de projet" and "management of projects" are kinds of what stands before the preposition.
    let cut = words.firstIndex { Self.binding.contains($0.folded) } ?? words.count
    let front = words[..<cut].filter(FunctionWords.isContent)
    let named = front.isEmpty ? content : Array(front)
    let isFirst = tongue == .fr || tongue == .es
    head = content.count < 2 ? nil : isFirst ? named.first : named.last
  }

  private static let binding: HashedWords = [
    "of", "for", "in", "with", "to", "on", "at", "from", "von", "der", "des", "fur", "mit", "zur", "zum",
    "im", "de",
    "d", "du", "del", "en", "pour", "para", "con", "a",
  ]

  /// Two capitals, or letters with a figure.
  static func isMark(_ word: Word) -> Bool {
    let letters = word.raw.filter(\.isLetter)
    guard !letters.isEmpty else { return false }
    // "5m" is a sum, "4D" a name.
    if word.raw.contains(where: \.isNumber) {
      return !word.isNumeric || letters.contains(where: \.isUppercase)
    }
    return letters.dropFirst().contains(where: \.isUppercase) && letters.contains(where: \.isUppercase)
  }
}

extension Matcher {
  /// Whether a fact says enough of a skill's words: all its marks, and its head or a word much like it.
  func covers(_ entry: Int, _ core: SkillCore, headShares: [Double]?) -> Bool {
    let words = index.entries[entry].words
    func has(_ key: UInt64) -> Bool { words.contains { $0.key == key } }
    guard core.marks.allSatisfy({ has($0.key) }) else { return false }
    guard let head = core.head, !SkillCore.isMark(head) else { return true }
    if has(head.key) || headShares.map({ $0[entry] >= 0.7 }) ?? false { return true }
    // "managed stakeholders" is stakeholder management.
    guard let tongue = Tongue(store.language) else { return false }
    let root = Roots.of(head.folded, tongue)
    return Words.of(store.facts[index.entries[entry].fact].text).contains {
      Roots.of($0.folded, tongue) == root
    }
  }

  /// Whether a requirement asks to read plans or the like, and a fact says nothing of reading.
  func lacksReading(_ requirement: Requirement, _ fact: FactID) -> Bool {
    guard Self.reading.contains(anyIn: requirement.words) else { return false }
    return store[fact].map { !Self.reading.contains(anyIn: Words.of($0.text)) } ?? true
  }
  /// Whether both speak of reading.
  func sharesReading(_ requirement: Requirement, _ fact: FactID) -> Bool {
    Self.reading.contains(anyIn: requirement.words) && !lacksReading(requirement, fact)
  }
  private static let reading = PhraseSet(
    "read|reading|interpret|interpreting|interpretation|lesen|gelesen|Lesen von|lire|lecture|leer|lectura|interpretar|interpretación|interpréter|interprétation"
  )
}
