internal import Base

/// An address taken apart: a person's street is no place to publish, a town is.
///
/// British, American, German, Austrian, Swiss, French and Spanish forms: what stands before the part with the postal
/// code is the street, what stands behind it a region or a country.
struct PostalAddress: Hashable {
  var street: Piece?
  var postalCode: Piece?
  var city: Piece?
  var region: Piece?
  var country: (code: String, piece: Piece)?

  static func == (a: PostalAddress, b: PostalAddress) -> Bool {
    a.street == b.street && a.postalCode == b.postalCode && a.city == b.city && a.region == b.region
      && a.country?.code == b.country?.code
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(street)
    hasher.combine(city)
  }

  /// One without parts.
  init() {}

  /// Nil where no postal code tells the town from the street. O(bytes).
  init?(_ piece: Piece) {
    if let found = Self.japanese(piece), found.city != nil {
      self = found
      return
    }
    var parts = piece.split(at: [", ", ",", "\t", " · ", " | ", " – ", " - ", "; "])
    guard (1...6).contains(parts.count) else { return nil }
    if parts.count > 1, let code = Self.countries[UnicodeForms.folded(parts[parts.count - 1].text)] {
      country = (code, parts.removeLast())
    }
    if parts.count == 2, Self.isDistrict(parts[1].text), PlaceWords.isName(parts[0].text),
      !parts[0].text.contains(where: \.isDigit)
    {
      (city, postalCode) = (parts[0], parts[1])
      return
    }
    guard let at = parts.lastIndex(where: Self.hasPostalCode) else { return nil }
    // `1234 Broadway` is a street: four digits need more to be a postal code.
    let words = parts[at].text.split(separator: " ", maxSplits: 1)
    if words.count == 2, words[0].allSatisfy(\.isDigit) {
      guard words[0].count == 5 || at > 0 || country != nil || PlaceWords.isPlace(words[1]),
        !Self.isStreet("1 " + words[1])
      else { return nil }
    }
    let behind = parts[(at + 1)...]
    guard behind.count <= 1, behind.allSatisfy({ !$0.text.contains(where: \.isDigit) }) else { return nil }
    region = behind.first
    var rest = Array(parts[..<at])
    take(locality: parts[at])
    if city == nil {
      // `Oxford, OX4 1HP`, `Pleasantville, CA 94588`.
      guard let town = rest.popLast(), !town.text.contains(where: \.isDigit) else { return nil }
      city = town
    }
    street = rest.isEmpty ? nil : Self.through(piece, rest)
  }

  private static func hasPostalCode(_ piece: Piece) -> Bool { code(piece.text) != nil }

  private mutating func take(locality piece: Piece) {
    guard let (start, end) = Self.code(piece.text) else { return }
    postalCode = piece.part(start, end).trimmed()
    let (before, after) = (piece.part(0, start).trimmed(), piece.part(end, piece.text.utf8.count).trimmed())
    let town = after.isEmpty ? before : after
    if after.isEmpty, let last = town.text.split(separator: " ").last, Self.states.contains(String(last)) {
      let at = town.text.utf8.count - last.utf8.count
      region = town.part(at, town.text.utf8.count)
      let name = town.part(0, at).trimmed()
      city = name.isEmpty ? nil : name
    } else if let open = town.text.utf8.firstIndex(of: UInt8(ascii: "(")), region == nil {
      // `28013 Madrid (Madrid)`.
      let at = town.text.utf8.distance(from: town.text.startIndex, to: open)
      city = town.part(0, at).trimmed()
      region = town.part(at, town.text.utf8.count).trimmed("()")
    } else {
      city = town.isEmpty ? nil : town
    }
  }

  /// The bytes of a postal code that begins or ends a text whose other words are a town's.
  private static func code(_ text: String) -> (Int, Int)? {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count) else { return nil }
    func bytes(_ word: Substring) -> Int { text.utf8.distance(from: text.startIndex, to: word.startIndex) }
    let (first, last) = (words[0], words[words.count - 1])
    let isName = { (words: ArraySlice<Substring>) in
      words.allSatisfy { $0.allSatisfy { $0.isLetter || "-.'’()/".contains($0) } }
    }
    if isContinental(first), words.count > 1, isName(words[1...]), words[1].first?.isUppercase == true {
      return (0, first.utf8.count)
    }
    if words.count >= 2, isOutward(words[words.count - 2]), isInward(last), isName(words.dropLast(2)) {
      return (bytes(words[words.count - 2]), text.utf8.count)
    }
    let digits = last.split(separator: "-", omittingEmptySubsequences: false)
    if words.count >= 2, states.contains(String(words[words.count - 2])), isName(words.dropLast()),
      digits[0].count == 5, digits.count <= 2, digits.allSatisfy({ $0.allSatisfy(\.isDigit) })
    {
      return (bytes(last), text.utf8.count)
    }
    return nil
  }

  /// `60325`, `1010`, `D-60325`, `F-75001`.
  private static func isContinental(_ word: Substring) -> Bool {
    let digits = word.drop { $0.isLetter }.drop { $0 == "-" }
    let prefix = word.prefix { $0.isLetter }
    guard ["", "D", "A", "CH", "F", "E", "DE", "AT", "FR", "ES"].contains(String(prefix)),
      prefix.isEmpty || word.contains("-"), digits.allSatisfy(\.isDigit)
    else { return false }
    return digits.count == 5 || digits.count == 4 && (prefix == "CH" || prefix == "A" || prefix.isEmpty)
  }

  /// The first half of a British postal code: `OX4`, `SW1A` (BS 7666).
  private static func isOutward(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isUppercase && $0.isASCII }
    let rest = word.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (1...2).contains(rest.count) && rest.first?.isNumber == true
      && rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
  }

  /// The first half of a British postal code by itself, `LS8`, which is no level of a language.
  private static func isDistrict(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count) && isOutward(text[...])
      && !["A1", "A2", "B1", "B2", "C1", "C2"].contains(text)
  }

  private static func isInward(_ word: Substring) -> Bool {
    word.count == 3 && word.first?.isNumber == true
      && word.dropFirst().allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// Whether a text names a street and a number in it: `12 Main Street`, `Lindenstr. 14`, `12 rue de la Paix`,
  /// `Calle Mayor 5`.
  static func isStreet(_ text: String) -> Bool {
    guard text.count < 90, text.contains(where: \.isDigit), !text.contains("@"), !text.contains("%") else {
      return false
    }
    let folded = UnicodeForms.folded(text)
    let words = folded.split { !$0.isLetter }
    let kinds: Set<Substring> = [
      "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "blvd", "boulevard", "court",
      "crescent",
      "terrace", "close", "way", "square", "flat", "apartment", "apt", "strasse", "str", "weg", "platz",
      "allee",
      "gasse", "ring", "ufer", "rue", "impasse", "allees", "quai", "calle", "plaza", "paseo", "avenida",
      "avda",
      "carrer", "camino", "piso",
    ]
    if words.contains(where: kinds.contains) { return true }
    return words.contains { word in
      word.count > 5
        && ["strasse", "straße", "str", "weg", "platz", "allee", "gasse", "damm", "ufer"].contains {
          word.hasSuffix($0)
        }
    }
  }

  /// The parts with what stands between them, of a piece of one line.
  private static func through(_ piece: Piece, _ parts: [Piece]) -> Piece {
    guard let first = parts.first?.spans.first, let last = parts.last?.spans.last, piece.spans.count == 1,
      let base = piece.spans.first
    else { return Piece.joined(parts, ", ") }
    return piece.part(first.start - base.start, last.end - base.start)
  }

  private static let countries: [String: String] = [
    "germany": "DE", "deutschland": "DE", "france": "FR", "frankreich": "FR", "spain": "ES", "espana": "ES",
    "spanien": "ES", "uk": "GB", "united kingdom": "GB", "great britain": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "usa": "US", "us": "US", "united states": "US", "austria": "AT",
    "osterreich": "AT", "switzerland": "CH", "schweiz": "CH", "suisse": "CH", "ireland": "IE", "italy": "IT",
    "italia": "IT", "netherlands": "NL", "belgium": "BE",
  ]

  private static let states: Set<String> = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
    PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension HeadReader {
  /// `basics.location` of what was found: streets are kept apart from towns, as private as they are.
  func location() -> DraftObject {
    var out = DraftObject()
    guard let place else { return out }
    let found = PostalAddress(place)
    if let street = addressLine ?? found?.street {
      out.add("address", street, max(placeConfidence, 0.8))
    } else if found == nil, PostalAddress.isStreet(place.text) {
      out.add(
        "address", place, 0.5, doubt: "an address that could not be taken apart: say its town as `city`")
      return out
    }
    out.add("postalCode", found?.postalCode, 0.9)
    out.add("city", found?.city ?? place, found == nil ? placeConfidence : 0.85)
    out.add("region", found?.region, 0.85)
    if let country = found?.country { out.add("countryCode", country.piece.verbatim(country.code, 0.85)) }
    return out
  }
}
