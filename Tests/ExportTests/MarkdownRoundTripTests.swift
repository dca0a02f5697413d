import Base
import Composition
import Content
import Export
import Testing

/// What `MarkdownExporter` writes, read back by cmark.
@Suite struct MarkdownRoundTripTests {
  private func blocks(_ document: Document) -> [MarkdownDocument.Block] {
    let text = MarkdownExporter.markdown(document)
    let read = BlockMarkdown.parse(text, in: SourceText(file: "x.md", text: text), from: .start)
    #expect(read.diagnostics == [])
    return read.value.blocks
  }

  @Test(arguments: [
    "plain", "1. one", "1) one", "# x #", "- x", "+ x", "> x", "---", "***", "===", "a * b * c", "_a_ b_c",
    "__init__",
    "`code`", "[a](b)", "![a](b)", "<b>bold</b>", "&lt; &amp; & AT&T", "a\\b", "\\*", "~~x~~", "```", "~~~",
    "a | b",
    "www.example.org", "C#", "100 % *", "http://example.org/a_b_c", "| a | b |", "[x]: y", "…", "x ^ y ~ z",
  ])
  func textComesBackAsItWas(_ text: String) {
    let document = Tree.document(
      .e("p", [], .t(text)), .e("h2", [], .t(text)), .e("ul", [], .e("li", [], .t(text))))
    let read = blocks(document)
    #expect(read.count == 3)
    guard case .paragraph(let paragraph, _) = read.first else {
      Issue.record("no paragraph but \(read)")
      return
    }
    #expect(paragraph.plain == text)
    if read.count == 3, case .heading(let level, let heading, _) = read[1] {
      #expect(level == 2)
      #expect(heading.plain == text)
    } else {
      Issue.record("no heading but \(read)")
    }
    guard case .list(nil, let items) = read.last, items.count == 1,
      case .paragraph(let item, _) = items.first?.first
    else {
      Issue.record("no list but \(read)")
      return
    }
    #expect(item.plain == text)
  }

  @Test func inlineMarkupComesBack() {
    let document = Tree.document(
      .e(
        "p", [], .t("a "), .e("strong", [], .t("b ")), .t("c "), .e("em", [], .t("d")), .t(", "),
        .e("code", [], .t("e*f")), .t(" "), .e("a", [("href", "https://example.org/a(b)_c")], .t("g")),
        .t("."),
        .e("br"), .t("- h")))
    guard case .paragraph(let text, _) = blocks(document).first else {
      Issue.record("no paragraph")
      return
    }
    #expect(
      text.inlines == [
        .text("a "), .strong([.text("b")]), .text(" c "), .emphasis([.text("d")]), .text(", "), .code("e*f"),
        .text(" "), .link(destination: "https://example.org/a(b)_c", [.text("g")]), .text("."), .lineBreak,
        .text("- h"),
      ])
  }

  @Test func nestedListsComeBack() {
    let inner = Tree.e("ol", [("start", "3")], .e("li", [], .t("x")), .e("li", [], .t("y")))
    let document = Tree.document(
      .e("ul", [], .e("li", [], .t("a"), inner), .e("li", [], .t("b"))), .e("ul", [], .e("li", [], .t("c"))))
    let read = blocks(document)
    guard read.count == 2, case .list(nil, let items) = read[0], items.count == 2, items[0].count == 2,
      case .list(3, let numbered) = items[0][1], case .list(nil, let second) = read[1]
    else {
      Issue.record("read \(read)")
      return
    }
    #expect(numbered.count == 2)
    #expect(second.count == 1)
  }
}
