internal import Base

/// Whom a sentence of a posting seeks: "Lockwell Rail is looking for a Signalling Technician to join …", "Wir suchen eine
/// Notarfachangestellte."
struct SoughtPost: Equatable {
  /// Without article and praise, beginning with a capital.
  var post: String
  /// The subject, where it is a name.
  var employer: String?

  private static let verbs = [
    " is looking for ", " are looking for ", " is recruiting ", " is seeking ", " are seeking ", " seeks ",
    " is hiring ", " sucht ", " suchen ", " recherche ", " recherchons ", " recrute ", " recrutons ",
    " cherche ", " busca ", " buscamos ", " necesita ", " selecciona ",
  ]
  private static let mostWords = 6

  /// The first that a sentence of `lines` seeks. O(bytes).
  static func first(in lines: [String]) -> SoughtPost? {
    lines.lazy.compactMap { line in sentences(line).lazy.compactMap(Self.init).first }.first
  }

  private static func sentences(_ line: String) -> [String] {
    guard line.utf8.count > 20 else { return [] }
    return line.split { ".!?".contains($0) }.map { String($0).trimmingBlanks() }
  }

  /// Nil where a sentence seeks nobody.
  private init?(_ sentence: String) {
    let padded = sentence + " "
    guard let verb = Self.verb(in: padded) else { return nil }
    let subject = padded[..<verb.lowerBound].split(separator: " ")
    var words = padded[verb.upperBound...].split(separator: " ")
    // "zum nächstmöglichen Zeitpunkt", "ab sofort", "per 1. Mai": whom stands behind the article.
    guard
      let article = words.prefix(7).firstIndex(where: { Self.articles.contains($0.lowercased()) })
        ?? (Self.isBare(verb: padded[verb]) ? -1 : nil)
    else { return nil }
    words = Array(words.dropFirst(article + 1).drop { Self.praise.contains(Self.plain($0)) })
    var post: [Substring] = []
    for word in words {
      if Self.stops.contains(word.lowercased()) || word.first.map({ !$0.isLetter }) ?? true { break }
      post.append(word)
      if word.last == "," { break }
    }
    let name = post.joined(separator: " ").trimmingEnd { ",;:".contains($0) }
    guard (1...Self.mostWords).contains(post.count), name.utf8.count > 3, let first = name.first else {
      return nil
    }
    self.post = first.uppercased() + name.dropFirst()
    employer = Self.name(subject)
  }

  /// The first verb, with the spaces around it.
  private static func verb(in sentence: String) -> Range<String.Index>? {
    let bytes = sentence.utf8
    for at in bytes.indices where bytes[at] == UInt8(ascii: " ") {
      let rest = bytes[at...]
      if let verb = verbs.first(where: { rest.starts(with: $0.utf8) }) {
        return at..<bytes.index(at, offsetBy: verb.utf8.count)
      }
    }
    return nil
  }

  /// Spanish leaves the article out: "busca conductor de autobús".
  private static func isBare(verb: Substring) -> Bool {
    [" busca ", " buscamos ", " necesita ", " selecciona "].contains(String(verb))
  }

  /// A name of capitals before the verb; nil for "We" and "Our client".
  private static func name(_ all: [Substring]) -> String? {
    var words = all
    if let first = words.first, heads.contains(first.lowercased()) { words.removeFirst() }
    guard (1...6).contains(words.count), let first = words.first, first.first?.isUppercase == true,
      words.last?.first?.isUppercase == true || words.last?.first?.isNumber == true,
      !words.contains(where: { nobody.contains(plain($0)) }),
      words.allSatisfy({
        $0.first?.isUppercase == true || links.contains(String($0)) || $0.first?.isNumber == true
      }), !words.contains(where: { $0.hasSuffix(",") }), words.count > 1 || first.utf8.count > 4
    else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether a line of the page's head names this post: it begins as the post does, or the post as it does.
  func isNamed(in line: String) -> Bool {
    let (a, b) = (line.lowercased(), post.lowercased())
    return a.utf8.count > 3
      && (a.hasPrefix(b) || b.hasPrefix(a) || a.hasSuffix(" " + b) || b.hasSuffix(" " + a))
  }

  private static func plain(_ word: Substring) -> String {
    word.lowercased().trimmingEnd { ",".contains($0) }
  }

  private static let articles: Set<String> = [
    "a", "an", "our", "ein", "eine", "einen", "eine/n", "eine:n", "einen/eine", "eine*n", "un", "une",
    "un(e)", "un/e",
    "un/une", "una", "un/a",
  ]
  private static let heads: Set<String> = ["the", "die", "der", "das", "la", "le", "el", "les", "los", "las"]
  private static let nobody: Set<String> = [
    "we", "our", "client", "who", "you", "they", "it", "he", "she", "wir", "unser", "unsere", "kunde",
    "kundin", "sie", "wer",
    "du", "nous", "notre", "client,", "vous", "on", "nosotros", "nuestro", "nuestra", "cliente", "usted",
    "se",
    "company", "team", "unternehmen", "entreprise", "empresa",
  ]
  private static let links: Set<String> = [
    "&", "and", "und", "et", "y", "of", "de", "del", "du", "des", "la", "le", "les", "the", "von", "für",
    "der", "am",
    "an", "e.", "+",
  ]
  private static let praise: Set<String> = [
    "new", "qualified", "experienced", "motivated", "skilled", "talented", "passionate", "reliable",
    "full-time",
    "part-time", "permanent", "friendly", "enthusiastic", "dedicated", "second", "further", "engagierte",
    "engagierten",
    "motivierte", "motivierten", "erfahrene", "erfahrenen", "zuverlässige", "zuverlässigen", "weitere",
    "weiteren",
    "qualifizierte", "qualifizierten", "freundliche", "freundlichen", "nouveau", "nouvelle", "nuevo", "nueva",
  ]
  private static let stops: Set<String> = [
    "to", "with", "for", "in", "who", "at", "on", "that", "based", "from", "and", "für", "mit", "zur", "zum",
    "der", "die",
    "das", "im", "am", "ab", "auf", "bei", "als", "und", "pour", "avec", "qui", "à", "au", "dans", "en",
    "sur", "et",
    "para", "con", "que", "por", "y", "a",
  ]
}
