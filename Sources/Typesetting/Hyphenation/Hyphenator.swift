internal import CHyphenation

/// Finds where words of one language may be hyphenated (Liang's algorithm, with exceptions and lower limits).
struct Hyphenator: Sendable {
  private let patterns: HyphenationPatterns
  /// Words in lower case and the letters before which they may be broken.
  private let exceptions: [ContiguousArray<UInt32>: [Int]]
  private let before: Int
  private let after: Int

  /// - Parameter isCareful: leaves out breaks of words in which patterns and dictionaries disagree.
  init(_ language: HyphenationLanguage, isCareful: Bool = true) {
    (before, after) = language.limits
    let name = language.rawValue
    patterns = Self.read(vitae_hyphenation_patterns(name)) { patterns in
      language.additions.withUTF8Buffer { HyphenationPatterns([patterns, $0]) }
    }
    var words: [ContiguousArray<UInt32>: [Int]] = [:]
    Self.read(vitae_hyphenation_exceptions(name)) { Self.add($0, to: &words) }
    if isCareful { language.carefulWords.withUTF8Buffer { Self.add($0, to: &words) } }
    exceptions = words
  }

  private static func read<T>(_ text: vitae_text, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    body(UnsafeBufferPointer(start: text.bytes, count: text.count))
  }

  /// Adds words parted by white space, with `-` at each break.
  static func add(
    _ text: UnsafeBufferPointer<UInt8>, to words: inout [ContiguousArray<UInt32>: [Int]]
  ) {
    var word: ContiguousArray<UInt32> = []
    var breaks: [Int] = []
    func end() {
      if !word.isEmpty { words[word] = breaks }
      word.removeAll()
      breaks.removeAll()
    }
    var at = 0
    while at < text.count {
      let (scalar, length) = UTF8Scalar.decode(text, at)
      at += length
      switch scalar {
      case ...0x20: end()
      case 0x2D, 0xAD: breaks.append(word.count)
      default: word.append(LowerCase.of(scalar) ?? scalar)
      }
    }
    end()
  }

  /// The numbers of the letters before which a word in lower case may be broken, ascending.
  func breaks(_ word: ContiguousArray<UInt32>) -> [Int] {
    if word.count < before + after { return [] }
    if let known = exceptions[word] { return known }
    var values = ContiguousArray<UInt8>(repeating: 0, count: word.count + 1)
    patterns.raise(word, &values)
    return (before...(word.count - after)).filter { values[$0] & 1 == 1 }
  }
}

extension Hyphenator {
  /// The hyphenator of a language, read when it is first asked for and then shared.
  static func of(_ language: HyphenationLanguage) -> Hyphenator {
    switch language {
    case .americanEnglish: return americanEnglish
    case .britishEnglish: return britishEnglish
    case .german: return german
    case .french: return french
    case .spanish: return spanish
    case .italian: return italian
    case .dutch: return dutch
    case .portuguese: return portuguese
    }
  }

  private static let americanEnglish = Hyphenator(.americanEnglish)
  private static let britishEnglish = Hyphenator(.britishEnglish)
  private static let german = Hyphenator(.german)
  private static let french = Hyphenator(.french)
  private static let spanish = Hyphenator(.spanish)
  private static let italian = Hyphenator(.italian)
  private static let dutch = Hyphenator(.dutch)
  private static let portuguese = Hyphenator(.portuguese)
}

/// Scalars in lower case, where that is one scalar.
enum LowerCase {
  static func of(_ scalar: UInt32) -> UInt32? {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar }
    guard let unicode = Unicode.Scalar(scalar) else { return nil }
    let mapped = unicode.properties.lowercaseMapping.unicodeScalars
    guard mapped.count == 1 else { return nil }
    return mapped.first?.value
  }
}
