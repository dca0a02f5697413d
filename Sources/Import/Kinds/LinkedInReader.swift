internal import Base
internal import Content

/// The tables of LinkedIn's export and their columns.
enum LinkedInTables {
  /// The files' names, folded.
  static let names: Set<String> = [
    "profile.csv", "positions.csv", "education.csv", "skills.csv", "languages.csv", "certifications.csv",
    "projects.csv",
    "publications.csv", "courses.csv", "email addresses.csv", "phonenumbers.csv", "volunteering.csv",
    "honors.csv",
    "recommendations_received.csv", "recommendations received.csv", "organizations.csv", "patents.csv",
    "test scores.csv",
  ]

  /// A column of each file that no other line has.
  static let known: Set<String> = [
    "first name", "company name", "school name", "name", "title", "email address", "number", "language",
    "organization",
    "company name", "first name", "cause", "course number", "last name", "issued on",
  ]
}

/// Reads LinkedIn's export: a zip of CSV files.
struct LinkedInReader {
  private var lines: [SourceLine] = []
  private var uses: [(span: SourceSpan, use: ImportedProfile.Rest.Use)] = []
  /// What was taken of a file's rows: everything else of them is left over.
  private var tables: [String: Table] = [:]
  /// Files with text in which no line names the columns.
  private var nameless: [String] = []

  /// A table with the index of each cell's line.
  struct Table {
    var csv: CSVTable
    var file: String
    /// Indices of `lines` by row and column.
    var places: [[Int]]
  }

  static func read(_ bytes: [UInt8], name: String) -> Checked<ImportedProfile?> {
    do {
      var archive = try ZipArchive(bytes)
      var reader = LinkedInReader()
      let entries = archive.entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      for entry in entries {
        let file = entry.name.split(separator: "/").last.map(String.init) ?? ""
        guard LinkedInTables.names.contains(file.lowercased()) else { continue }
        let contents = try archive.contents(entry)
        guard contents.count <= Import.textLimit else { return Checked(nil, [Import.tooLarge(name)]) }
        reader.load(String(decoding: UTF16Text.utf8(contents), as: UTF8.self), file: file)
      }
      let draft = reader.draft()
      let result = ImportedProfile(
        kind: .linkedIn, file: name, draft: draft, lines: reader.lines, uses: reader.uses)
      let unread = reader.unread(draft).map { Self.unread($0, name) }
      guard !result.fields.isEmpty else { return Checked(nil, unread + [Import.noText(name)]) }
      return Checked(result, unread)
    } catch {
      return Checked(nil, [DocxReader.refused(name, error.reason)])
    }
  }

  private mutating func load(_ text: String, file: String) {
    let mended = CSVTable.lineFeeds(text).split(separator: "\n", omittingEmptySubsequences: false).map {
      TextMending.mended(String($0))
    }
    guard let csv = CSVTable(mended.joined(separator: "\n"), known: LinkedInTables.known) else {
      // Nothing says what its columns are: all of it is left over.
      for (at, line) in mended.enumerated() where line.unicodeScalars.contains(where: \.isWordLike) {
        lines.append(SourceLine(line, number: at + 1, part: file))
        if !nameless.contains(file) { nameless.append(file) }
      }
      return
    }
    for cell in csv.preamble { lines.append(SourceLine(cell.text, number: cell.line, part: file)) }
    var places: [[Int]] = []
    for row in csv.rows {
      places.append(
        row.map { cell in
          lines.append(SourceLine(cell.text, number: cell.line, part: file))
          return lines.count - 1
        })
    }
    tables[file.lowercased()] = Table(csv: csv, file: file, places: places)
  }

  // MARK: What is not read

  /// The files with rows of which no field says anything, in their order.
  private func unread(_ draft: DraftValue) -> [String] {
    var read: Set<String> = []
    ImportedProfile.visit(draft, path: "") { _, text in
      for span in text.spans { if let part = lines[span.line].part { read.insert(part) } }
    }
    let silent = tables.values.filter { !$0.csv.rows.isEmpty && !read.contains($0.file) }.map(\.file)
    return (nameless + silent).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func unread(_ file: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.unread-table", "nothing of the table `\(file)` in `\(name)` is read",
      at: SourceRange(file: name),
      hints: ["its rows are left over, below the draft: their columns have other names than vitae knows"])
  }

  // MARK: Cells

  private func cell(_ table: Table, _ row: Int, _ names: [String]) -> Piece? {
    for name in names {
      guard let column = table.csv.index[name.lowercased()],
        column < table.csv.rows[row].count
      else { continue }
      let text = table.csv.rows[row][column].text
      if !text.isEmpty { return Piece(text, line: table.places[row][column], start: 0) }
    }
    return nil
  }

  private func each(_ file: String, _ body: (Table, Int) -> DraftObject) -> [DraftValue] {
    guard let table = tables[file] else { return [] }
    return table.csv.rows.indices.map { body(table, $0) }.filter { !$0.isEmpty }.map(\.value)
  }

  private func date(_ piece: Piece?) -> DraftValue? {
    guard let piece, let match = DateNotation.matches(piece.text).first, let date = match.to ?? match.from
    else { return nil }
    return piece.verbatim(date.description, 1)
  }

  private func addDates(
    _ table: Table, _ row: Int, _ start: [String], _ end: [String], _ out: inout DraftObject
  ) {
    let from = date(cell(table, row, start))
    out.add("startDate", from)
    out.add("endDate", date(cell(table, row, end)))
  }

  /// A description's lines: bullets where they begin with one, prose otherwise.
  private func describe(_ piece: Piece?, _ out: inout DraftObject, _ key: String = "summary") {
    guard let piece else { return }
    var prose: [Piece] = []
    var bullets: [Piece] = []
    var at = 0
    for line in piece.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let part = piece.part(at, at + line.utf8.count)
      at += line.utf8.count + 1
      let lead = line.prefix { $0.isWhitespace }.utf8.count
      let body = part.part(lead, part.text.utf8.count)
      if let bullet = Bullets.length(body.text) {
        bullets.append(body.part(bullet, body.text.utf8.count))
      } else if body.text.contains(where: { !$0.isWhitespace }) {
        prose.append(body)
      }
    }
    out.add(key, Piece.joined(prose), 1)
    out.add("highlights", bullets.map { $0.draft(0.95) })
  }

  // MARK: The draft

  private func draft() -> DraftValue {
    var out = DraftObject()
    out.add("basics", basics())
    out.add("work", each("positions.csv") { position($0, $1, "name", "Company Name") })
    out.add("volunteer", each("volunteering.csv") { position($0, $1, "organization", "Company Name") })
    out.add("education", each("education.csv", school))
    out.add(
      "awards",
      each("honors.csv") { table, row in
        var item = DraftObject()
        item.add("title", cell(table, row, ["Title"]), 1)
        item.add("date", date(cell(table, row, ["Issued On"])))
        item.add("summary", cell(table, row, ["Description"]), 1)
        return item
      })
    out.add("certificates", each("certifications.csv", certificate))
    out.add(
      "publications",
      each("publications.csv") { table, row in
        var item = DraftObject()
        item.add("name", cell(table, row, ["Name"]), 1)
        item.add("publisher", cell(table, row, ["Publisher"]), 1)
        item.add("releaseDate", date(cell(table, row, ["Published On"])))
        item.add("url", cell(table, row, ["Url"]).map { $0.verbatim(nil, 1) })
        item.add("summary", cell(table, row, ["Description"]), 1)
        return item
      })
    out.add("skills", skills())
    out.add(
      "languages",
      each("languages.csv") { table, row in
        var item = DraftObject()
        item.add("language", cell(table, row, ["Name"]), 1)
        item.add("fluency", cell(table, row, ["Proficiency"]), 1)
        return item
      })
    out.add(
      "projects",
      each("projects.csv") { table, row in
        var item = DraftObject()
        item.add("name", cell(table, row, ["Title"]), 1)
        describe(cell(table, row, ["Description"]), &item, "description")
        addDates(table, row, ["Started On"], ["Finished On"], &item)
        item.add("url", cell(table, row, ["Url"]).map { $0.verbatim(nil, 1) })
        return item
      })
    out.add("sections", courses())
    return out.value
  }

  private func basics() -> DraftValue? {
    var out = DraftObject()
    let profile = tables["profile.csv"].flatMap { $0.csv.rows.isEmpty ? nil : $0 }
    func of(_ names: String...) -> Piece? { profile.flatMap { cell($0, 0, names) } }
    out.add("name", Piece.joined([of("First Name"), of("Last Name")].compactMap { $0 }), 1)
    out.add("label", of("Headline"), 1)
    let emails = tables["email addresses.csv"].map { table in
      table.csv.rows.indices.sorted { a, b in
        let primary = { (row: Int) in cell(table, row, ["Primary"])?.text.lowercased() == "yes" ? 0 : 1 }
        return (primary(a), a) < (primary(b), b)
      }.compactMap { cell(table, $0, ["Email Address"]) }
    }
    out.add("email", emails?.first.map { $0.verbatim(nil, 1) })
    out.add(
      "phone", tables["phonenumbers.csv"].flatMap { $0.csv.rows.isEmpty ? nil : cell($0, 0, ["Number"]) }, 1)
    // `[PORTFOLIO:https://…]` names what kind of page it is.
    let addresses = of("Websites").map(Self.addresses) ?? []
    out.add("url", addresses.first.map { $0.verbatim(HeadReader.absolute($0.text), 1) })
    out.add("summary", of("Summary"), 1)
    if let place = of("Geo Location", "Address") {
      var location = DraftObject()
      location.add("city", place, 1)
      out.add("location", location.value)
    }
    out.add(
      "profiles",
      addresses.dropFirst().map { piece in
        var item = DraftObject()
        item.add("url", piece.verbatim(HeadReader.absolute(piece.text), 1))
        return item.value
      })
    return out.value
  }

  private static func addresses(_ piece: Piece) -> [Piece] {
    piece.split(at: ["[", "]", ",", " "]).compactMap { part in
      guard let at = part.text.firstRange(of: "http") else { return nil }
      return part.part(
        part.text.utf8.distance(from: part.text.startIndex, to: at.lowerBound), part.text.utf8.count)
    }
  }

  private func position(_ table: Table, _ row: Int, _ key: String, _ column: String) -> DraftObject {
    var out = DraftObject()
    out.add(key, cell(table, row, [column, "Organization"]), 1)
    out.add("position", cell(table, row, ["Title", "Role"]), 1)
    out.add("location", cell(table, row, ["Location"]), 1)
    addDates(table, row, ["Started On"], ["Finished On"], &out)
    describe(cell(table, row, ["Description"]), &out)
    return out
  }

  private func school(_ table: Table, _ row: Int) -> DraftObject {
    var out = DraftObject()
    out.add("institution", cell(table, row, ["School Name"]), 1)
    out.add("studyType", cell(table, row, ["Degree Name"]), 1)
    addDates(table, row, ["Start Date"], ["End Date"], &out)
    describe(cell(table, row, ["Notes"]), &out)
    if let activities = cell(table, row, ["Activities"]), out.members.allSatisfy({ $0.key != "highlights" }) {
      out.add("highlights", [activities.draft(0.9)])
    }
    return out
  }

  private func certificate(_ table: Table, _ row: Int) -> DraftObject {
    var out = DraftObject()
    out.add("name", cell(table, row, ["Name"]), 1)
    out.add("date", date(cell(table, row, ["Started On"])))
    out.add("issuer", cell(table, row, ["Authority"]), 1)
    out.add("url", cell(table, row, ["Url"]).map { $0.verbatim(nil, 1) })
    return out
  }

  private func skills() -> [DraftValue] {
    guard let table = tables["skills.csv"] else { return [] }
    var group = DraftObject()
    group.add("keywords", table.csv.rows.indices.compactMap { cell(table, $0, ["Name"])?.draft(1) })
    return group.isEmpty ? [] : [group.value]
  }

  private func courses() -> [DraftValue] {
    var out = DraftObject()
    let entries = each("courses.csv") { table, row in
      var item = DraftObject()
      item.add("name", cell(table, row, ["Name"]), 1)
      item.add("detail", cell(table, row, ["Number"]), 1)
      return item
    }
    guard !entries.isEmpty else { return [] }
    out.add("title", .text(DraftText("Courses", confidence: 1)))
    out.add("entries", entries)
    return [out.value]
  }
}
