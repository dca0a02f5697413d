import Base
import Composition
import Export
import Testing

/// Builds documents from nested calls, so that tests show what they set.
struct Tree {
  var name: String
  var attributes: [(String, String)] = []
  var text: String?
  var children: [Tree] = []

  static func t(_ text: String) -> Tree { Tree(name: "", text: text) }
  static func e(_ name: String, _ attributes: [(String, String)] = [], _ children: Tree...) -> Tree {
    Tree(name: name, attributes: attributes, children: children)
  }

  static func document(_ trees: Tree...) -> Document {
    var document = Document()
    for tree in trees { tree.append(to: Document.root, of: &document) }
    return document
  }

  private func append(to parent: NodeID, of document: inout Document) {
    if let text {
      document.appendText(TextNode(text), to: parent)
      return
    }
    let element = Element(name: name, attributes: attributes.map { Attribute($0.0, $0.1) })
    let node = document.appendElement(element, to: parent)
    for child in children { child.append(to: node, of: &document) }
  }
}

private typealias T = Tree

@Suite struct HTMLExporterTests {
  @Test func aFragmentBecomesAPage() {
    let document = T.document(
      .e("main", [], .e("h1", [], .t("Zoë & <Co>")), .e("p", [], .t("a"), .e("br"), .t("b"))))
    let options = HTMLPageOptions(
      language: "de", title: "T \"&\"", stylesheets: ["style.css"],
      styles: ["a::before{content:\"</style>\"}"],
      isIndexed: false)
    #expect(
      HTMLExporter.html(document, options: options) == #"""
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>T "&amp;"</title>
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="style.css">
        <style>
        a::before{content:"<\/style>"}
        </style>
        </head>
        <body>
        <main>
        <h1>Zoë &amp; &lt;Co&gt;</h1>
        <p>a<br>b</p>
        </main>
        </body>
        </html>

        """#)
  }

  @Test func aWholeDocumentKeepsItsHead() {
    let document = T.document(
      .e(
        "html", [("lang", "fr")],
        .e(
          "head", [], .e("meta", [("charset", "utf-8")]),
          .e("meta", [("name", "viewport"), ("content", "x")]),
          .e("title", [], .t("Own"))),
        .e("body", [], .t("\n  "), .e("p", [], .e("a", [("href", "?a=1&b=\"2\"")], .t("x"))))))
    #expect(
      HTMLExporter.html(document, options: HTMLPageOptions(language: "en", title: "Other")) == """
        <!DOCTYPE html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="x">
        <title>Own</title>
        </head>
        <body>
        <p><a href="?a=1&amp;b=&quot;2&quot;">x</a></p>
        </body>
        </html>

        """)
  }

  @Test func pseudoElementsAreLeftOutAndPreformattedTextIsKept() {
    var document = T.document(.e("pre", [], .t("a\n  b"), .e("div", [], .t("c"))))
    let paragraph = document.appendElement(Element(name: "p"), to: Document.root)
    let before = document.prependElement(Element(name: "span", pseudo: .before), to: paragraph)
    document.appendText(TextNode("not me"), to: before)
    let html = HTMLExporter.html(document)
    #expect(html.contains("<pre>a\n  b<div>c</div></pre>\n<p></p>"))
    #expect(!html.contains("not me"))
  }

  @Test func depthIsNoMatter() {
    var document = Document()
    var node = Document.root
    for _ in 0..<10_000 { node = document.appendElement(Element(name: "div"), to: node) }
    document.appendText(TextNode("x"), to: node)
    #expect(HTMLExporter.html(document).utf8.count > 110_000)
    #expect(TextExporter.text(document) == "x\n")
    #expect(MarkdownExporter.markdown(document) == "x\n")
  }
}

/// A CV as a template binds it.
private let cv = T.document(
  .e(
    "html", [], .e("head", [], .e("title", [], .t("never"))),
    .e(
      "body", [],
      .e(
        "header", [], .e("h1", [], .t("Zoë Ždanov")),
        .e(
          "p", [], .e("a", [("href", "mailto:zoe@example.org")], .t("zoe@example.org")), .t(" · "),
          .e("a", [("href", "https://example.org/")], .t("Portfolio")))),
      .e(
        "section", [], .e("h2", [], .t("Experience")),
        .e(
          "article", [],
          .e("h3", [], .t("Nurse, "), .e("span", [], .t("St Anna"))), .t("\n  "),
          .e("p", [("class", "dates")], .t("2019 – 2023")),
          .e("p", [], .t("Ran the   ward."), .e("br"), .t("Two\nlines.")),
          .e(
            "ul", [],
            .e("li", [], .t("Led "), .e("strong", [], .t("24 ")), .e("em", [], .t("beds")), .t(" *well*.")),
            .e("li", [], .t("Taught."), .e("ol", [], .e("li", [], .t("one")), .e("li", [], .t("two"))))))),
      .e("nav", [], .t("never")), .e("p", [("aria-hidden", "true")], .t("never")))))

@Suite struct TextExporterTests {
  @Test func aCVReadsWellInATextBox() {
    #expect(
      TextExporter.text(cv) == """
        ZOË ŽDANOV
        ==========

        zoe@example.org · Portfolio (https://example.org/)

        Experience
        ----------

        Nurse, St Anna | 2019 – 2023

        Ran the ward.
        Two lines.

        - Led 24 beds *well*.
        - Taught.
          1. one
          2. two

        """)
  }

  @Test func linesAreFilledToTheWidth() {
    let words = Array(repeating: "word", count: 12).joined(separator: " ")
    let document = T.document(
      .e("ul", [], .e("li", [], .t(words))), .e("p", [], .t(String(repeating: "x", count: 30))))
    #expect(
      TextExporter.text(document, width: 24) == """
        - word word word word
          word word word word
          word word word word

        \(String(repeating: "x", count: 30))

        """)
  }
}

@Suite struct MarkdownExporterTests {
  @Test func aCVReadsWellAsMarkdown() {
    #expect(
      MarkdownExporter.markdown(cv) == #"""
        # Zoë Ždanov

        [zoe@example.org](mailto:zoe@example.org) · [Portfolio](https://example.org/)

        ## Experience

        ### Nurse, St Anna | 2019 – 2023

        Ran the ward.\
        Two lines.

        - Led **24** *beds* \*well\*.
        - Taught.
          1. one
          2. two

        """#)
  }

  @Test(arguments: [
    ("1. not a list", "1\\. not a list"), ("# no heading", "\\# no heading"), ("- no item", "\\- no item"),
    ("a_b and _c_", "a_b and \\_c\\_"), ("AT&T &amp; co", "AT&T \\&amp; co"),
    ("[x](y) <z> `c`", "\\[x\\](y) \\<z> \\`c\\`"),
    ("2019 was good", "2019 was good"), ("C# and F#", "C# and F#"),
  ])
  func textIsNeverMarkup(_ text: String, _ markdown: String) {
    #expect(MarkdownExporter.markdown(T.document(.e("p", [], .t(text)))) == markdown + "\n")
  }

  @Test func tablesQuotesAndCode() {
    let document = T.document(
      .e(
        "table", [], .e("tr", [], .e("th", [], .t("A")), .e("th", [], .t("B|C"))),
        .e("tr", [], .e("td", [], .t("1")), .e("td", [], .t("2")))),
      .e("blockquote", [], .e("p", [], .t("q")), .e("p", [], .t("r"))),
      .e("pre", [], .t("x ``` y\n")), .e("p", [], .e("code", [], .t("a`b"))))
    #expect(
      MarkdownExporter.markdown(document) == #"""
        | A | B\|C |
        | --- | --- |
        | 1 | 2 |

        > q
        >
        > r

        ````
        x ``` y
        ````

        ``a`b``

        """#)
  }
}
