import Base
import Glibc
import Testing

@testable import Typesetting

@Suite struct HyphenationTests {
  /// A word with the breaks that a hyphenator allows.
  private func hyphenated(_ word: String, _ hyphenator: Hyphenator) -> String {
    let scalars = Array(word.unicodeScalars)
    let lower = ContiguousArray(scalars.map { LowerCase.of($0.value) ?? $0.value })
    let breaks = Set(hyphenator.breaks(lower))
    var out = String.UnicodeScalarView()
    for (i, scalar) in scalars.enumerated() {
      if breaks.contains(i) { out.append("-") }
      out.append(scalar)
    }
    return String(out)
  }

  /// The rows of the words that LuaTeX and libhyphen broke.
  private static func rows(_ name: String) -> [[Substring]] {
    guard let folder, let bytes = TestFonts.bytes(folder + name + ".tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t")
    }
  }

  private static let files: [(String, HyphenationLanguage)] = [
    ("en-us", .americanEnglish), ("en-gb", .britishEnglish), ("de", .german), ("fr", .french),
    ("es", .spanish), ("it", .italian), ("nl", .dutch), ("pt", .portuguese),
  ]

  @Test(.enabled(if: folder != nil, "VITAE_SHARED is not set"))
  func patternsBreakWordsAsLuaTeXDoes() {
    var equal = 0
    for (name, language) in Self.files {
      let hyphenator = Hyphenator(language, isCareful: false)
      for row in Self.rows(name) {
        let ours = hyphenated(String(row[0]), hyphenator)
        #expect(ours == row[1], "\(name)")
        if ours == row[1] { equal += 1 }
      }
    }
    #expect(equal == 1_600)
  }

  @Test(.enabled(if: folder != nil, "VITAE_SHARED is not set"))
  func noBreakThatTheDictionariesDispute() {
    for (name, language) in Self.files {
      let hyphenator = Hyphenator.of(language)
      for row in Self.rows(name) where row.count > 2 && row[1] != row[2] {
        let allowed = Self.breaks(row[1]).intersection(Self.breaks(row[2]))
        #expect(Self.breaks(Substring(hyphenated(String(row[0]), hyphenator))) == allowed, "\(row[0])")
      }
    }
  }

  private static func breaks(_ word: Substring) -> Set<Int> {
    var out: Set<Int> = []
    var letters = 0
    for scalar in word.unicodeScalars {
      if scalar == "-" { out.insert(letters) } else { letters += 1 }
    }
    return out
  }

  @Test(arguments: [
    ("responsibility", HyphenationLanguage.americanEnglish, "re-spon-si-bil-ity"),
    ("table", .americanEnglish, "ta-ble"), ("at", .americanEnglish, "at"), ("", .americanEnglish, ""),
    ("Verantwortung", .german, "Ver-ant-wor-tung"), ("développement", .french, "dé-ve-lop-pe-ment"),
  ])
  func wordsAreBroken(_ word: String, _ language: HyphenationLanguage, _ expected: String) {
    #expect(hyphenated(word, Hyphenator.of(language)) == expected)
  }

  @Test(arguments: [
    ("en", HyphenationLanguage.americanEnglish), ("en-US", .americanEnglish), ("en-GB", .britishEnglish),
    ("en-AU", .britishEnglish), ("de-AT", .german), ("pt-BR", .portuguese),
  ])
  func tagsFindTheirPatterns(_ tag: String, _ language: HyphenationLanguage) {
    #expect(HyphenationLanguage(.init(stringLiteral: tag)) == language)
  }

  @Test func otherLanguagesHaveNone() {
    #expect(HyphenationLanguage("ja") == nil)
    #expect(HyphenationLanguage("eng") == nil)
  }
}

private let folder: String? = getenv("VITAE_SHARED").map {
  String(cString: $0) + "/conformance/hyphenation/"
}
