import Base
import Glibc
import Testing

@testable import Typesetting

/// TeX's own breaks for twelve paragraphs at three measures with four settings.
@Suite struct LineBreakerConformanceTests {
  @Test(.enabled(if: folder != nil, "VITAE_SHARED is not set")) func breaksAsTeXDoes() throws {
    let folder = try #require(folder)
    var total = 0
    for name in Self.names {
      let bytes = try #require(TestFonts.bytes(folder + name + ".json"))
      let json = Member(value: try JSONValue.parse(String(decoding: bytes, as: UTF8.self)))
      let items = ContiguousArray(json["items"].array.map(Self.item))
      for test in json["cases"].array {
        let parameters = test["parameters"]
        var own = LineBreakParameters()
        own.pretolerance = parameters["pretolerance"].int
        own.tolerance = parameters["tolerance"].int
        own.linePenalty = parameters["linepenalty"].int
        own.hyphenPenalty = parameters["hyphenpenalty"].int
        own.exHyphenPenalty = parameters["exhyphenpenalty"].int
        own.adjacentDemerits = parameters["adjdemerits"].int
        own.doubleHyphenDemerits = parameters["doublehyphendemerits"].int
        own.finalHyphenDemerits = parameters["finalhyphendemerits"].int
        let breaks = LineBreaker(
          items: items, widths: [Int64(test["hsize"].int)], parameters: own
        ).breaks()
        let label = "\(name) \(test["setting"].string) \(test["hsize"].int)"
        #expect(breaks.breaks == test["breaks"].array.map(\.int), "\(label)")
        #expect(breaks.totalDemerits == Int64(test["totalDemerits"].int), "\(label)")
        #expect(breaks.pass == test["passUsed"].int, "\(label)")
        total += 1
      }
    }
    #expect(total == 144)
  }

  private static let names = [
    "bullet-metrics", "bullet-short", "career-changer", "frog-king", "kerning-ligatures",
    "letter-long", "letter-opening", "long-words", "punctuation", "research-statement",
    "short-words", "summary-nurse",
  ]

  private static func item(_ json: Member) -> LineItem {
    switch json["type"].string {
    case "box": return .box(Int64(json["width"].int))
    case "glue":
      let order: GlueOrder = json["stretchOrder"].string == "fil" ? .fil : .normal
      return .glue(
        Int64(json["width"].int), stretch: Int64(json["stretch"].int), order: order,
        shrink: Int64(json["shrink"].int))
    case "penalty": return .penalty(Int32(json["penalty"].int))
    default:
      return .discretionary(
        pre: Int64(json["preWidth"].int), post: Int64(json["postWidth"].int),
        replace: Int64(json["replaceWidth"].int), isExplicit: json["explicit"].bool)
    }
  }
}

private let folder: String? = getenv("VITAE_SHARED").map {
  String(cString: $0) + "/conformance/linebreaking/"
}
