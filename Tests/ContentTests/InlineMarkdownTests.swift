import Base
import Content
import Testing

@Suite struct InlineMarkdownTests {
  @Test(arguments: [
    ("plain text", "[text(plain text)]"),
    ("a *b* **c** `d`", "[text(a ), emphasis(b), text( ), strong(c), text( ), code(d)]"),
    ("[x](https://e.org)", "[link(https://e.org x)]"),
    ("- not a list", "[text(- not a list)]"), ("# not a heading", "[text(# not a heading)]"),
    ("1. first & second", "[text(1. first & second)]"), ("**bold** first", "[strong(bold), text( first)]"),
    ("_em_ first", "[emphasis(em), text( first)]"), ("> quote *x*", "[text(> quote ), emphasis(x)]"),
    ("* x *y*", "[text(* x ), emphasis(y)]"), ("a\n  b\tc", "[text(a b c)]"), ("3 \\* 4", "[text(3 * 4)]"),
    ("&amp; R&D", "[text(& R&D)]"), ("", "[]"), ("C_sharp_x", "[text(C_sharp_x)]"),
    (
      "Kolleg*innen und *alle* Nutzer*innen", "[text(Kolleg*innen und ), emphasis(alle), text( Nutzer*innen)]"
    ),
    ("für Ärzt*innen und Schüler*innen.", "[text(für Ärzt*innen und Schüler*innen.)]"),
    ("*Kolleg* innen, a*b* c", "[emphasis(Kolleg), text( innen, a), emphasis(b), text( c)]"),
  ])
  func isRead(text: String, expected: String) {
    #expect(dump(InlineMarkdown.parse(text).text.inlines) == expected)
  }

  @Test(arguments: [
    "a *b* [c](https://d.org) `e``f` 3 * 4 < 5 & 6 \\ _x_ ~y~ [z]", "- x", "1. y", "# z", "***", "```",
    "[a]: b",
  ])
  func markdownReadsBackEqual(text: String) {
    let once = InlineMarkdown.parse(text).text
    #expect(InlineMarkdown.parse(once.markdown).text.plain == once.plain)
  }

  @Test(arguments: [
    "javascript:x", "JaVaScRiPt:x", " java\nscript:x", "data:x", "vbscript:x", "file:///etc/passwd",
  ])
  func schemesAreRefused(link: String) { #expect(InlineMarkdown.unsafeScheme(link) != nil) }

  @Test(arguments: ["https://a", "mailto:a@b", "tel:+1", "/a:b", "a/b:c", "#x:y", "?a:b", ""])
  func schemesAreAllowed(link: String) { #expect(InlineMarkdown.unsafeScheme(link) == nil) }

  func dump(_ inlines: [RichText.Inline]) -> String {
    "["
      + inlines.map { inline in
        switch inline {
        case .text(let text): "text(\(text))"
        case .code(let text): "code(\(text))"
        case .emphasis(let inner): "emphasis(\(RichText(inner).plain))"
        case .strong(let inner): "strong(\(RichText(inner).plain))"
        case .link(let to, let inner): "link(\(to) \(RichText(inner).plain))"
        case .lineBreak: "break"
        }
      }.joined(separator: ", ") + "]"
  }
}
