public import Import

/// The page by which a person reviews a draft: what is doubtful, what was left over, then every field with its source.
public enum ImportPage {
  /// The whole page.
  public static func html(_ draft: ImportedProfile) -> String {
    var page = PageFrame(
      language: "en", title: "Import of \(draft.file)", heading: "Import of \(draft.file)", isIndexed: false,
      style: style)
    let fields = draft.fields
    let doubtful = fields.filter(\.isDoubtful)
    let left = draft.leftOver
    page.line(
      "p",
      "\(draft.kind.title): \(fields.count) fields, \(doubtful.count) to review, \(left.count) texts left over.",
      [("class", "soft")])
    section("review", "To review", "What the file does not say without doubt", doubtful, &page)
    page.section("left-over", "Left over")
    if left.isEmpty {
      page.line("p", "Nothing: all text of the file is in a field.")
    } else {
      page.start("ul", [("class", "notes")])
      page.raw("\n")
      for rest in left {
        page.start("li")
        page.text(rest.text + " ")
        page.element(
          "span", rest.use == .hidden ? "hidden text, \(rest.place)" : "\(rest.place)", [("class", "soft")])
        page.end("li")
      }
      page.end("ul")
    }
    page.end("section")
    section("fields", "All fields", "Each field with the text it was read from", fields, &page)
    return page.finish()
  }

  private static func section(
    _ id: String, _ heading: String, _ caption: String, _ fields: [ImportedProfile.Field],
    _ page: inout PageFrame
  ) {
    page.section(id, heading)
    if fields.isEmpty {
      page.line("p", "None.")
    } else {
      let table = PageTable(
        "fields", caption: caption, columns: ["Field", "Value", "Sure", "Read from"], to: &page)
      for field in fields {
        table.row(
          [
            { page in
              page.text(FieldWords.text(field.path))
              page.element("p", field.path, [("class", "soft")])
            },
            { page in
              page.text(field.value)
              if let doubt = field.doubt { page.element("p", doubt, [("class", "partly")]) }
            },
            { $0.text("\(Int((field.confidence * 100).rounded())) %") },
            { page in
              page.text(field.source)
              if let place = field.place { page.element("p", place.description, [("class", "soft")]) }
            },
          ], to: &page)
      }
      table.end(&page)
    }
    page.end("section")
  }

  private static let style = """
    main { max-width: 72rem; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    caption { text-align: start; padding-bottom: .5rem; color: var(--soft); }
    th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); }
    main { overflow-wrap: break-word; hyphens: manual; }
    th { font-weight: 600; overflow-wrap: break-word; }
    th p { margin: .125rem 0 0; font-weight: 400; overflow-wrap: anywhere; }
    @media (max-width: 40rem) {
      table.fields thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table.fields tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line); }
      table.fields th, table.fields td { display: block; padding: .125rem 0; border: 0; }
    }
    thead th, td:nth-child(3) { white-space: nowrap; }
    caption { overflow-wrap: normal; }
    td p { margin: .125rem 0 0; }
    """
}
