import Base
import Testing

@testable import Composition

/// What is remembered of kinds of elements and their ancestors against matching every selector anew.
@Suite struct MatchingTests {
  private struct Numbers {
    var seed: UInt64
    mutating func below(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      return Int(seed >> 33) % bound
    }
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  }

  private static let compounds = [
    "div", "p", "a", ".x", ".y", "#i", "*", "div.x", "[dir]", "[dir=rtl]", "[href]", "[href^=h]", "[title]",
    ":root",
    ":link", ":first-child", "p:last-child", ":empty", ":is(div, .y)", ":not(.x)", ":is(div p, [dir] a)",
    ":not(:first-child)", "p:lang(de)", ":dir(rtl)", ".x::before", "[class~=x]", "[hidden]:not([dir=ltr])",
  ]

  private static func selector(_ numbers: inout Numbers) -> String {
    var out = ""
    for _ in 0..<numbers.below(3) {
      let compound = numbers.one(of: compounds)
      if !compound.contains("::") { out += compound + numbers.one(of: [" ", " > ", " + ", " ~ "]) }
    }
    return out + numbers.one(of: compounds)
  }

  private static func document(_ numbers: inout Numbers) -> Document {
    var document = Document()
    var open = [document.appendElement(Element(name: "html"), to: Document.root)]
    for _ in 0..<30 {
      var attributes: [Attribute] = []
      for attribute in [
        ("class", "x"), ("class", "x y"), ("id", "i"), ("dir", "rtl"), ("href", "http"), ("href", "x"),
      ]
      where numbers.below(4) == 0 && !attributes.contains(where: { $0.name == attribute.0 }) {
        attributes.append(Attribute(attribute.0, attribute.1))
      }
      for name in ["hidden", "title", "lang"] where numbers.below(6) == 0 {
        attributes.append(Attribute(name, name == "lang" ? "de" : ""))
      }
      let element = Element(name: numbers.one(of: ["div", "p", "a"]), attributes: attributes)
      let id = document.appendElement(element, to: open[numbers.below(open.count)])
      if numbers.below(2) == 0 { open.append(id) } else { document.appendText(TextNode("t"), to: id) }
    }
    return document
  }

  @Test(arguments: 0..<40) func memoryChangesNothing(seed: UInt64) throws {
    var numbers = Numbers(seed: seed)
    let css = (0..<30).map { _ in Self.selector(&numbers) + " { color: red }" }.joined(separator: "\n")
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css)).value
    var cascade = Cascade(sheets: [.userAgent, sheet], media: .print)
    for _ in 0..<3 {
      let document = Self.document(&numbers)
      let matcher = SelectorMatcher(document)
      var chains = [Int32](repeating: -1, count: document.nodes.count)
      var found = Cascade.Matches()
      for index in document.nodes.indices where document.nodes[index].kind == .element {
        let id = NodeID(index)
        let parent = try #require(document.parent(id))
        chains[index] = cascade.match(id, of: chains[parent.index], matcher, into: &found).chain
        let own = found.element.filter(\.isAuthor).map {
          cascade.sources[$0.rule].block.declarations[0].start
        }
        var expected: [Int32] = []
        for rule in sheet.rules {
          let matches = rule.selectors.contains { $0.pseudo == nil && matcher.matches($0, id) }
          if matches { expected.append(rule.block.declarations[0].start) }
        }
        #expect(own.sorted() == expected, "\(css)")
      }
    }
  }
}
