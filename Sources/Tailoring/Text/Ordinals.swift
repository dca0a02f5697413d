/// Words for first to twelfth in four languages.
enum Ordinals {
  private static let texts = [
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte",
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme",
    "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo",
    "premiere seconde tiers quarte quinte",
    "primera segunda tercera cuarta quinta sexta septima octava novena decima",
    "primer segundo tercer",
  ]

  private static let values: HashedTable<Int> = {
    var out: [String: Int] = [:]
    for text in texts {
      for (i, word) in text.pieces(" ").enumerated() where out[String(word)] == nil {
        out[String(word)] = i + 1
      }
    }
    return HashedTable(out)
  }()

  /// The value of a folded word, also with an ending of German. O(bytes).
  static func value(of folded: String) -> Int? {
    if let value = values[folded] { return value }
    guard let last = folded.utf8.last, "nrsm".utf8.contains(last) else { return nil }
    return values[String(folded.dropLast())]
  }
}
