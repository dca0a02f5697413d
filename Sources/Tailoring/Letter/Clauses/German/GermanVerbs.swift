internal import Base

/// Verbs that German statements begin with where the "ich" goes without saying: "Betreue jedes Jahr vier Praktikantinnen",
/// "Rechnete die Behandlungen ab", "Habe an der Einführung mitgearbeitet".
enum GermanVerbs {
  /// "betreue ich jedes Jahr …" of "Betreue jedes Jahr …"; nil where the first word is no verb that is known. O(words).
  static func clause(_ text: String, _ words: [Word]) -> String? {
    guard words.count > 2, words[0].range.lowerBound == 0 else { return nil }
    let bytes = Array(text.utf8)
    func told(_ verbs: Range<Int>) -> String? {
      guard verbs.upperBound < words.count else { return nil }
      let range = words[verbs.lowerBound].range.lowerBound..<words[verbs.upperBound - 1].range.upperBound
      let verb = String(decoding: bytes[range], as: UTF8.self)
      let rest = String(decoding: bytes[words[verbs.upperBound].range.lowerBound...], as: UTF8.self)
      return verb.prefix(1).lowercased() + verb.dropFirst() + " ich " + rest
    }
    // Whoever says "ich" has the verb behind it.
    if words[0].folded == "ich" {
      return words[1].isCapitalized || words[1].isNumeric ? nil : told(1..<2)
    }
    if words[0].folded == "habe" { return told(0..<1) }
    guard isVerb(words[0]), isObject(words[1]) || isJoined(words) else { return nil }
    return told(isJoined(words) ? 0..<3 : 0..<1)
  }

  /// "Plane und koordiniere Einsätze"
  private static func isJoined(_ words: [Word]) -> Bool {
    words.count > 3 && words[1].folded == "und" && !words[2].isCapitalized && isVerb(words[2])
      && isObject(words[3])
  }

  /// What may follow a verb, and nouns that end like it are not followed by: "Pflege von Angehörigen".
  private static func isObject(_ word: Word) -> Bool {
    !["von", "vom", "des", "und", "der", "eines"].contains(word.folded)
  }

  /// Whether a folded word is the first person's present of one of the verbs.
  static func isPresent(_ word: String) -> Bool { presents.contains(word) || word == "plane" }

  private static func isVerb(_ word: Word) -> Bool {
    // Folded, "Pläne" would be one.
    if word.folded == "plane" { return word.raw.lowercased() == "plane" }
    return presents.contains(word.folded) || preterites.contains(word.folded)
  }

  private static func stems(_ text: String) -> Set<String> { Set(text.pieces(" ", "\n").map(String.init)) }

  /// Weak verbs whose first person is no noun, without their endings, folded.
  private static let weak = stems(
    """
    analysier archivier arbeit assistier automatisier bau beantwort bearbeit beaufsichtig bedien begleit begutacht berechn beschaff bestell betreu
    bewirtschaft digitalisier disponier dokumentier entwickl erarbeit erfass erledig ermittl erstell fertig fuhr gestalt implementier informier
    installier instruier integrier kalkulier kassier kommissionier kontrollier konzipier koordinier leit liefer moderier montier optimier ordn
    organisier prasentier produzier programmier protokollier pruf rechn recherchier redigier reduzier reinig reparier senk servier sortier steuer
    test therapier trainier ubersetz uberwach uberpruf unterricht unterstutz verantwort verbesser verfass verhandl verkauf vermittl verpack versorg
    verwalt visualisier wart zeichn behandl bild vernetz verdraht erricht projektier parametrier justier inspizier dimensionier demontier
    renovier sanier
    """)
  private static let presents: Set<String> = {
    let strong = stems(
      """
      berate behebe entwerfe schreibe ubernehme vertrete halte gebe nehme spreche helfe fahre betreibe unterweise biete vergebe fuhre schliesse vernehme
      """)
    return strong.union(weak.map { $0 + "e" })
  }()
  /// Forms of the past that are no adjectives: "Erstellte Berichte geprüft" begins with one, "Schrieb Berichte" does not.
  static func isOnlyVerb(_ word: String) -> Bool { strongPast.contains(word) || plainPast.contains(word) }
  private static let plainPast: HashedWords = ["baute", "plante", "leitete", "fuhrte", "verfasste"]
  private static let strongPast = stems(
    """
    beriet behob entwarf schrieb ubernahm vertrat hielt gab nahm sprach half fuhr betrieb unterwies bot vergab begann brachte trug schuf gewann stand zog las
    """)
  private static let preterites: Set<String> = {
    strongPast.union(
      weak.flatMap { stem -> [String] in
        if stem.hasSuffix("dl") || stem.hasSuffix("tl") || stem.hasSuffix("kl") {
          return [stem.dropLast() + "elte"]
        }
        return ["t", "d", "chn", "dn"].contains(where: stem.hasSuffix) ? [stem + "ete"] : [stem + "te"]
      } + [
        "grundete", "schulte", "pflegte", "plante", "stellte", "setzte", "machte", "lehrte", "kochte",
        "sorgte",
      ])
  }()
}
