import Testing

@testable import Export

/// What viewers show and a page's own content does not say.
@Suite struct OverlaidContentTests {
  private static func file(annotations: String = "", catalog: String = "", more: [String] = []) -> [UInt8] {
    let objects =
      [
        "<</Type/Catalog/Pages 2 0 R\(catalog)>>", "<</Type/Pages/Kids[3 0 R]>>",
        "<</MediaBox[0 0 600 800]\(annotations)>>",
      ] + more
    let texts = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }
    return Array(("%PDF-1.7\n" + texts.joined() + "trailer<</Root 1 0 R>>\n").utf8)
  }

  @Test(arguments: [
    ("", "", []), ("/Annots[]", "", []), ("/Annots[<</Subtype/Link>><</Subtype/Popup>>]", "", []),
    ("", "/AcroForm<</Fields[]>>", []), ("", "/AcroForm<</Fields[4 0 R]>>", ["<</T(a)>>"]),
    ("/Annots 4 0 R", "", ["[5 0 R]", "<</Subtype/Link/Contents(a link)>>"]),
  ])
  func whatShowsNothingIsNone(annotations: String, catalog: String, more: [String]) {
    let shown = ShownText(of: Self.file(annotations: annotations, catalog: catalog, more: more))
    #expect(shown.pages == 1)
    #expect(shown.unread == nil)
  }

  @Test(arguments: [
    ("/Annots[<</Subtype/FreeText/Contents(PhD)>>]", "", [], "an annotation (FreeText) on page 1"),
    ("/Annots 4 0 R", "", ["[5 0 R]", "<</Subtype/Stamp>>"], "an annotation (Stamp) on page 1"),
    ("/Annots[<</Subtype/Link>><</Subtype/Widget/V(PhD)>>]", "", [], "an annotation (Widget) on page 1"),
    ("/Annots[<</Subtype/Link/AP<</N 4 0 R>>>>]", "", ["<</A 1>>"], "an annotation (Link) on page 1"),
    ("/Annots[<</Contents(PhD)>>]", "", [], "an annotation (?) on page 1"),
    (
      "", "/AcroForm<</Fields[4 0 R]>>", ["<</T(a)/Kids[5 0 R]>>", "<</V(PhD)>>"], "a form field with a value"
    ),
    ("", "/AcroForm<</XFA(PhD)>>", [], "a form"),
    (
      "", "/AcroForm<</Fields[4 0 R]>>", ["<</Kids[4 0 R 5 0 R]>>", "<</V(1)>>"], "a form field with a value"
    ),
  ])
  func whatShowsMoreIsNamed(annotations: String, catalog: String, more: [String], unread: String) {
    #expect(ShownText(of: Self.file(annotations: annotations, catalog: catalog, more: more)).unread == unread)
  }
}
