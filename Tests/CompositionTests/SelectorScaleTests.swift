import Base
import TestSupport
import Testing

@testable import Composition

/// Matching costs no more than elements × compounds, whatever the selectors are.
@Suite struct SelectorScaleTests {
  static func selectors(_ css: String) -> [Selector] {
    Stylesheet.parse(SourceText(file: "a.css", text: css + " { color: red }")).value.rules.flatMap(
      \.selectors)
  }

  /// `count` paragraphs beside each other, or each in the one before.
  static func document(_ count: Int, isNested: Bool) -> Document {
    var document = Document()
    var at = document.appendElement(Element(name: "body"), to: Document.root)
    for _ in 0..<count {
      let made = document.appendElement(Element(name: "p"), to: at)
      if isNested { at = made }
    }
    return document
  }

  /// How many ancestors and siblings are looked at to match all elements, and how many elements match.
  static func work(_ selectors: [Selector], _ document: Document) -> (steps: Int, matches: Int) {
    let matcher = SelectorMatcher(document)
    var matches = 0
    for index in document.nodes.indices where document.nodes[index].kind == .element {
      matches += selectors.filter { matcher.matches($0, NodeID(index)) }.count
    }
    return (matcher.memory.steps, matches)
  }

  @Test(arguments: [
    (".q ~ p", false, 0), (".q ~ p ~ p ~ p ~ p", false, 0), ("p.q + p ~ p ~ p", false, 0),
    ("p ~ p ~ p ~ p", false, 1_997), ("p:nth-of-type(2n)", false, 1_000), ("p:only-of-type", false, 0),
    ("p:nth-last-of-type(1)", false, 1), (".q ~ p p p p", true, 0), ("div > p p p p", true, 0),
    ("p p p p", true, 1_997), (":is(.q ~ p) ~ p ~ p", false, 0), (":not(p ~ p ~ p)", false, 3),
  ])
  func workGrowsWithTheElements(_ css: String, _ isNested: Bool, _ matches: Int) {
    let selectors = Self.selectors(css)
    let half = Self.work(selectors, Self.document(1_000, isNested: isNested))
    let whole = Self.work(selectors, Self.document(2_000, isNested: isNested))
    #expect(whole.matches == matches)
    #expect(whole.steps <= half.steps * 21 / 10 + 200)
    #expect(whole.steps <= 2_000 * 200)
  }

  @Test(arguments: 0..<20) func rememberingChangesNothing(seed: UInt64) {
    var numbers = SplitMix(state: seed)
    var document = Document()
    var open = [document.appendElement(Element(name: "body"), to: Document.root)]
    for _ in 0..<60 {
      let name = ["a", "b", "p"].randomElement(using: &numbers)!
      let made = document.appendElement(Element(name: name), to: open.randomElement(using: &numbers)!)
      if Bool.random(using: &numbers) { open.append(made) }
      if Bool.random(using: &numbers) { document.appendText(TextNode("t"), to: made) }
    }
    let plain = SelectorMatcher(document, patience: .max)
    let remembering = SelectorMatcher(document, patience: 0)
    for _ in 0..<40 {
      let css = (0..<Int.random(in: 2...6, using: &numbers)).map { at in
        (at > 0 ? [" ", " > ", " + ", " ~ "].randomElement(using: &numbers)! : "")
          + ["a", "b", "p", "*", "a:nth-of-type(2)", ":is(a ~ b, p > *)", ":not(a b)"].randomElement(
            using: &numbers)!
      }.joined()
      let selector = Self.selectors(css)[0]
      for index in document.nodes.indices where document.nodes[index].kind == .element {
        let id = NodeID(index)
        #expect(plain.matches(selector, id) == remembering.matches(selector, id), "\(css)")
      }
    }
  }

  @Test func aSelectorWithoutEndIsRefused() {
    let parts = [String](repeating: "p", count: 129).joined(separator: " ~ ")
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: parts + " { color: red } p { color: red }"))
    #expect(sheet.value.rules.count == 1)
    #expect(sheet.diagnostics.contains { $0.message.contains("at most 128 parts") })
  }
}
