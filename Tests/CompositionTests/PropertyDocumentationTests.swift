import Glibc
import Testing

@testable import Composition

/// docs/css.md lists every property with every value that it takes; both come from the table of properties.
@Suite struct PropertyDocumentationTests {
  /// What stands for the placeholders where a form is tried.
  private static let samples: [(String, String)] = [
    ("<length>", "1px"), ("<percentage>", "10%"), ("<number>", "1.5"), ("<integer>", "2"),
    ("<color>", "#123"),
    ("<string>", "\"ab\""), ("<name>", "foo"), ("<tag>", "\"smcp\""), ("<track>", "1px"), ("<flex>", "1fr"),
  ]

  private static func takes(_ property: String, _ form: String) -> Bool {
    var css = form
    for (placeholder, sample) in samples {
      css = css.split(separator: placeholder, omittingEmptySubsequences: false).joined(separator: sample)
    }
    guard let entry = PropertyTable.byName[property] else { return false }
    let list = TokenList(CSSTokenizer.tokens(css))
    return DeclarationReader.settings(entry, list, list.indices) != nil
  }

  private static func code(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The rows of the table: longhands that follow each other and take the same share one.
  private static var rows: [String] {
    var out: [String] = []
    var names: [String] = []
    var values: [String] = []
    func end() {
      if !names.isEmpty { out.append("| \(code(names)) | \(code(values)) |") }
    }
    for longhand in PropertyTable.longhands {
      if longhand.values != values {
        end()
        (names, values) = ([], longhand.values)
      }
      names.append(longhand.name)
    }
    end()
    for shorthand in Shorthand.allCases.map(\.rawValue).sorted() {
      guard let sets = Shorthand(rawValue: shorthand)?.longhands else { continue }
      out.append("| `\(shorthand)` | sets \(code(sets)): \(code(PropertyTable.values(shorthand))) |")
    }
    for name in PropertyTable.names {
      guard case .longhand(let ltr, let rtl)? = PropertyTable.byName[name] else { continue }
      let (left, right) = (PropertyTable.longhands[ltr].name, PropertyTable.longhands[rtl].name)
      if left == name { continue }
      out.append(
        left == right
          ? "| `\(name)` | as `\(left)` |" : "| `\(name)` | as `\(left)`, in `rtl` as `\(right)` |")
    }
    return out
  }

  @Test func thePageListsEveryPropertyWithItsValues() {
    let text = DocumentationTests.text("css.md")
    let lines = text.split(separator: "\n").map(String.init)
    guard let first = lines.firstIndex(of: "| property | values |") else {
      Issue.record("docs/css.md has no table of properties")
      return
    }
    let table = lines[(first + 2)...].prefix { $0.hasPrefix("|") }
    #expect(
      Array(table) == Self.rows, "docs/css.md; the table is to be:\n\(Self.rows.joined(separator: "\n"))")
  }

  @Test func everyFormThatIsListedIsTaken() {
    for name in PropertyTable.names {
      let values = PropertyTable.values(name)
      if case .longhand = PropertyTable.byName[name] { #expect(!values.isEmpty, "\(name) lists nothing") }
      for value in values { #expect(Self.takes(name, value), "\(name): \(value)") }
      #expect(Set(values).count == values.count, "\(name) lists a value twice")
    }
  }

  /// What is met in style sheets for print and is not ours has an answer of its own.
  @Test func propertiesOfPrintHaveAHint() {
    let names = [
      "background-image", "bleed", "bookmark-level", "border-image", "box-decoration-break", "box-shadow",
      "clip-path",
      "column-count", "columns", "counter-reset", "fill", "filter", "float-offset", "flow-into",
      "font-size-adjust",
      "font-variant-alternates", "font-variant-east-asian", "footnote-display", "grid-area",
      "grid-template-areas",
      "grid-template-rows", "hyphenate-character", "hyphenate-limit-chars", "hyphenate-limit-lines",
      "initial-letter",
      "line-clamp", "list-style-image", "margin-trim", "marks", "mask", "mix-blend-mode", "opacity", "quotes",
      "rotate",
      "running", "scale", "shape-outside", "size", "stroke-width", "tab-size", "table-layout",
      "text-combine-upright",
      "text-decoration-style", "text-emphasis", "text-justify", "text-overflow", "text-shadow",
      "text-underline-offset",
      "transform", "transform-origin", "translate", "white-space-collapse", "writing-mode", "z-index",
    ]
    for name in names {
      let hint = UnsupportedProperties.hint(name)
      #expect(PropertyTable.byName[name] == nil && !UnsupportedProperties.isWebOnly(name), "\(name)")
      #expect(!hint.hasPrefix("put it into") && !hint.hasPrefix("did you mean"), "\(name): \(hint)")
    }
    #expect(UnsupportedProperties.hint("fnt-size") == "did you mean `font-size`?")
  }

  /// No property takes a keyword that another one lists and it does not.
  @Test func noKeywordIsTakenThatIsNotListed() {
    let words = Set(PropertyTable.longhands.flatMap(\.values).filter { !$0.contains { "<( ".contains($0) } })
    let kinds = ["<length>", "<percentage>", "<number>", "<integer>", "<color>", "<string>", "<flex>"]
    for longhand in PropertyTable.longhands {
      let values = Set(longhand.values)
      if values.contains("<name>") { continue }
      for word in words.sorted() where Self.takes(longhand.name, word) {
        #expect(values.contains(word), "\(longhand.name) takes \(word)")
      }
      for kind in kinds where Self.takes(longhand.name, kind) {
        let isListed = values.contains(kind) || (kind == "<integer>" && values.contains("<number>"))
        let isTag = kind == "<string>" && values.contains("<tag>")
        #expect(isListed || isTag, "\(longhand.name) takes \(kind)")
      }
    }
  }
}
