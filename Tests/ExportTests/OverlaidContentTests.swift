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

  private static func content(_ resources: String, _ parts: [String], _ more: [String] = []) -> [UInt8] {
    let count = parts.count
    let objects =
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]>>",
        "<</MediaBox[0 0 600 800]/Contents[\((0..<count).map { "\($0 + 4) 0 R" }.joined(separator: " "))]/Resources<<\(resources)>>>>",
      ] + parts.map { "<</Length \($0.utf8.count)>>stream\n\($0)\nendstream" } + more
    let texts = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }
    return Array(("%PDF-1.7\n" + texts.joined() + "trailer<</Root 1 0 R>>\n").utf8)
  }

  private static func form(_ keys: String, _ content: String = "q Q") -> String {
    "<</Subtype/Form\(keys)/Length \(content.utf8.count)>>stream\n\(content)\nendstream"
  }

  @Test func plainContentIsRead() {
    let name = "/XObject<</A 5 0 R>>/Pattern<</P<</PatternType 2>>>>/ExtGState<</G<</SMask/None/ca 1>>>>"
    for content in ["q Q", "/A Do", "BI /W 1 ID x EI/F1 1 Tf", "/P scn", "/G gs"] {
      #expect(
        ShownText(of: Self.content(name, [content], [Self.form("")])).unreadContent == nil, "\(content)")
    }
  }

  @Test(arguments: [
    (
      "/A Do", "<</Subtype/Form/Filter/LZWDecode/Length 3>>stream\nq Q\nendstream",
      "a form that cannot be decoded"
    ),
    ("BI /W 1 ID x EIx", "", "a picture without an end"),
    ("/P scn", "", "a tiling pattern"), ("/G gs", "", "a soft mask"),
    (String(repeating: "1 ", count: 200_001) + "Tj", "", "an operator of very many operands"),
  ])
  func contentThatIsNotReadIsNamed(content: String, form: String, unread: String) {
    let name = "/XObject<</A 5 0 R>>/Pattern<</P<</PatternType 1>>>>/ExtGState<</G<</SMask<</G 5 0 R>>>>>>"
    let file = Self.content(name, [content], [form.isEmpty ? Self.form("") : form])
    #expect(ShownText(of: file).unreadContent == unread)
  }

  @Test func streamsThatAreNotReadAreNamed() {
    let many = Self.content("", Array(repeating: "q Q", count: 1_001))
    #expect(ShownText(of: many).unreadContent == "a page of 1001 content streams")
    let packed = String(decoding: Self.content("", ["q Q"]), as: UTF8.self).replacing(
      "<</Length 3>>", with: "<</Length 3/Filter/RunLengthDecode>>")
    #expect(ShownText(of: Array(packed.utf8)).unreadContent == "a content stream that cannot be decoded")
    let nested = Self.content(
      "/XObject<</A 5 0 R>>", ["/A Do"], [Self.form("/Resources<</XObject<</A 5 0 R>>>>", "/A Do")])
    #expect(ShownText(of: nested).unreadContent == "forms that are nested too deep")
  }
}
