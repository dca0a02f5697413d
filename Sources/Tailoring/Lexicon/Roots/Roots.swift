/// What inflexion and derivation leave of a word: `planned`, `planning` and `plan` have one root, as have `geleitet`,
/// `leitete` and `Leitung`. Two texts of a few dozen words are compared by roots, so that they may be short: that two words
/// of different meaning meet is rarer there than that two forms of one word do not.
enum Roots {
  /// The root of a folded word. O(bytes).
  static func of(_ folded: String, _ tongue: Tongue) -> String {
    guard folded.utf8.count > 2, folded.utf8[folded.utf8.startIndex] >= 0x61 else { return folded }
    let families = Families.of(tongue)
    if let known = families[folded] { return tongue == .es ? spelt(known) : known }
    var bytes = Array(folded.utf8)
    switch tongue {
    case .en: english(&bytes)
    case .de: return german(bytes, folded, families)
    case .fr: French.rules.strip(&bytes, rounds: 4)
    case .es:
      let root = spanish(bytes)
      return spelt(families[root] ?? root)
    }
    return families[bytes] ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The root of what somebody does after whom a person is called: `teacher`, `Prüferin`, `formador`; nil for other
  /// words.
  static func ofActivity(_ folded: String, _ tongue: Tongue) -> String? {
    for (ending, put) in agents[tongue.rawValue] where folded.hasSuffix(ending) {
      let base = folded.dropLast(ending.count)
      if base.utf8.count >= 3 { return of(base + put, tongue) }
    }
    return nil
  }

  private static let agents: [[(String, String)]] = [
    [("ers", ""), ("er", ""), ("ors", ""), ("or", "")],
    [("erinnen", "en"), ("erin", "en"), ("ern", "en"), ("er", "en")],
    [
      ("ateurs", "er"), ("ateur", "er"), ("atrices", "er"), ("atrice", "er"), ("eurs", "er"), ("eur", "er"),
      ("euses", "er"), ("euse", "er"),
    ],
    [("adores", "ar"), ("adoras", "ar"), ("adora", "ar"), ("ador", "ar"), ("edor", "er"), ("edora", "er")],
  ]

  private static func stripped(_ bytes: [UInt8], _ rules: SuffixRules, rounds: Int = 4) -> String {
    var bytes = bytes
    rules.strip(&bytes, rounds: rounds)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Also `organize` and `organise`, `colour` and `color`.
  private static func english(_ bytes: inout [UInt8]) {
    English.rules.strip(&bytes, rounds: 4)
    let count = bytes.count
    if count >= 2, bytes[count - 1] == UInt8(ascii: "z"), bytes[count - 2] == UInt8(ascii: "i") {
      bytes[count - 1] = UInt8(ascii: "s")
    } else if count > 4, bytes[(count - 3)...].elementsEqual("our".utf8) {
      bytes.removeLast(2)
      bytes.append(UInt8(ascii: "r"))
    }
  }

  /// Also `cierre` and `cerrar`, `prueba` and `probar`, `organicé` and `organizar`.
  private static func spanish(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    Spanish.rules.strip(&bytes, rounds: 4)
    var root = String(decoding: undiphthonged(bytes), as: UTF8.self)
    if root.hasSuffix("qu") { root = root.dropLast(2) + "c" }
    if root.hasSuffix("gu") { root = String(root.dropLast()) }
    return root
  }

  /// `organicé` and `organizar`.
  private static func spelt(_ root: String) -> String { root.hasSuffix("z") ? root.dropLast() + "c" : root }

  /// `ie` as `e`, then `ue` as `o`.
  private static func undiphthonged(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == UInt8(ascii: "e"), out.last == UInt8(ascii: "i") {
        out[out.count - 1] = byte
      } else {
        out.append(byte)
      }
    }
    var put = 0
    for byte in out {
      if byte == UInt8(ascii: "e"), put > 0, out[put - 1] == UInt8(ascii: "u") {
        out[put - 1] = UInt8(ascii: "o")
      } else {
        out[put] = byte
        put += 1
      }
    }
    return Array(out[..<put])
  }

  /// The participle's `ge-` and the infinitive's `-zu-` go; a prefix stays, and what follows it is looked up by itself.
  private static func german(_ bytes: [UInt8], _ word: String, _ families: Families) -> String {
    let isParticiple =
      bytes.last == 0x74 || bytes.last == 0x65 || bytes.last == 0x6E || bytes.last == 0x72
      || bytes.last == 0x73 || bytes.last == 0x6D
    for prefix in German.prefixes where word.hasPrefix(prefix) {
      if let known = families[String(word.dropFirst(prefix.count))] { return prefix + known }
    }
    if isParticiple, let bare = withoutParticiplePrefix(word) {
      if let known = families[bare] { return known }
      let root = stripped(Array(bare.utf8), German.rules, rounds: 3)
      return families[root] ?? root
    }
    let root = stripped(bytes, German.rules, rounds: 3)
    if let known = families[root] { return known }
    if let bare = without("ge", root, families), isParticiple { return bare }
    for prefix in German.prefixes where root.utf8.count > prefix.utf8.count + 2 && root.hasPrefix(prefix) {
      let rest = String(root.dropFirst(prefix.count))
      if let known = families[rest] { return prefix + known }
      if let bare = without("ge", rest, families) ?? without("zu", rest, families) { return prefix + bare }
    }
    return root
  }

  /// Verbs that begin with `ge-` of themselves.
  private static let ownGe = [
    "gestalt", "gewinn", "gewohn", "gehor", "genehmig", "gewahr", "gebrauch", "gefahrd", "gesell", "genug",
    "gesamt", "gesund", "gemein", "gering",
    "gesetz", "geschaft", "gebiet", "gerat", "gericht", "geschicht", "gebaud", "gegen", "geld", "gerust",
    "gewicht", "gewerb", "gerechn",
    "geleg", "gebor", "gehalt", "gehaus", "gelant",
  ]

  /// `auswertet` of `ausgewertet`, `reinigt` of `gereinigt`; nil for what is no such form.
  private static func withoutParticiplePrefix(_ word: String) -> String? {
    let ends = ["t", "te", "ten", "ter", "tes", "tem"]
    guard ends.contains(where: word.hasSuffix) else { return nil }
    for prefix in [""] + German.prefixes
    where word.hasPrefix(prefix + "ge") && word.utf8.count >= prefix.utf8.count + 7 {
      let rest = word.dropFirst(prefix.utf8.count)
      if ownGe.contains(where: rest.hasPrefix) { return nil }
      return prefix + rest.dropFirst(2)
    }
    return nil
  }

  private static func without(_ mark: String, _ root: String, _ families: Families) -> String? {
    guard root.hasPrefix(mark), root.utf8.count >= mark.utf8.count + 3 else { return nil }
    let rest = String(root.dropFirst(mark.count))
    return families[rest] ?? rest
  }
}
