internal import Base
internal import Build

/// The fields of a profile that the page shows, by their path in the JSON: `work.0.position`. Everything else of the
/// profile stays as it is.
struct ReviewForm {
  indirect enum Part {
    case line(String, String)
    case text(String, String)
    /// Texts, one a line.
    case lines(String, String)
    /// Objects: its key, what one is called, its parts.
    case list(String, String, [Part])
    case group(String, [Part])
    /// Parts that stand beside each other.
    case row([Part])
  }

  private static let dates: [Part] = [
    .row([.line("startDate", "From"), .line("endDate", "To (empty: today)")])
  ]
  private static let deeds = Part.lines("highlights", "What you did, one a line")

  static let basics: [Part] = [
    .row([.line("name", "Name"), .line("label", "What you are")]),
    .row([.line("email", "E-mail"), .line("phone", "Telephone")]), .line("url", "Web page"),
    .text("summary", "Summary"),
    .group(
      "location",
      [
        .row([.line("address", "Street and number"), .line("postalCode", "Postal code")]),
        .row([.line("city", "City"), .line("region", "Region"), .line("countryCode", "Country code")]),
      ]),
    .list(
      "profiles", "Profile elsewhere",
      [.row([.line("network", "Network"), .line("username", "Name there")]), .line("url", "Address")]),
  ]

  static let sections: [(heading: String, part: Part)] = [
    ("You", .group("basics", basics)),
    (
      "Work",
      .list(
        "work", "Post",
        [.row([.line("position", "Title"), .line("name", "Employer"), .line("location", "Place")])] + dates
          + [
            .row([.line("description", "What the employer does"), .line("url", "Web page")]),
            .text("summary", "Summary"), deeds,
            .list(
              "roles", "Role there",
              [.row([.line("position", "Title"), .line("location", "Place")])] + dates
                + [.text("summary", "Summary"), deeds]),
          ])
    ),
    (
      "Education",
      .list(
        "education", "Degree",
        [
          .row([.line("studyType", "Degree"), .line("area", "Subject")]),
          .row([.line("institution", "School"), .line("location", "Place")]),
        ] + dates
          + [
            .row([.line("score", "Grade"), .line("url", "Web page")]), .text("summary", "Summary"),
            .lines("courses", "Courses, one a line"), deeds,
          ])
    ),
    (
      "Skills",
      .list(
        "skills", "Group of skills",
        [
          .row([.line("name", "Group"), .line("level", "How well")]),
          .lines("keywords", "Skills, one a line"),
        ])
    ),
    (
      "Languages",
      .list("languages", "Language", [.row([.line("language", "Language"), .line("fluency", "How well")])])
    ),
    (
      "Projects",
      .list(
        "projects", "Project",
        [.row([.line("name", "Name"), .line("entity", "For whom")]), .line("url", "Address")] + dates
          + [
            .text("description", "What it is"), .lines("roles", "Your part in it, one a line"), deeds,
            .lines("keywords", "Words for it, one a line"),
          ])
    ),
    (
      "Certificates",
      .list(
        "certificates", "Certificate",
        [
          .row([.line("name", "Name"), .line("issuer", "From whom")]),
          .row([.line("date", "Date"), .line("url", "Address")]),
        ])
    ),
    (
      "Publications",
      .list(
        "publications", "Publication",
        [
          .line("name", "Title"), .row([.line("publisher", "Where"), .line("releaseDate", "Date")]),
          .lines("authors", "Authors, one a line"), .line("url", "Address"), .text("summary", "Summary"),
        ])
    ),
    (
      "Awards",
      .list(
        "awards", "Award",
        [
          .row([.line("title", "Title"), .line("awarder", "From whom"), .line("date", "Date")]),
          .text("summary", "Summary"),
        ])
    ),
    (
      "Volunteering",
      .list(
        "volunteer", "Post",
        [
          .row([
            .line("position", "Title"), .line("organization", "Organisation"), .line("location", "Place"),
          ])
        ]
          + dates + [.line("url", "Web page"), .text("summary", "Summary"), deeds])
    ),
    (
      "Interests",
      .list("interests", "Interest", [.line("name", "Name"), .lines("keywords", "More of it, one a line")])
    ),
    (
      "References",
      .list("references", "Reference", [.line("name", "Name"), .text("reference", "What they say")])
    ),
    (
      "Sections of your own",
      .list(
        "sections", "Section",
        [
          .line("title", "Title"),
          .list(
            "entries", "Entry",
            [.row([.line("name", "Name"), .line("detail", "Detail"), .line("location", "Place")])] + dates
              + [.text("summary", "Summary"), .lines("highlights", "Points, one a line")]),
        ])
    ),
  ]

  /// The keys of the sections, in their order.
  static var keys: [String] {
    sections.map {
      switch $0.part {
      case .list(let key, _, _), .group(let key, _), .line(let key, _), .text(let key, _), .lines(let key, _):
        key
      case .row: ""
      }
    }
  }

  /// What an item is called: the first two of these that it has.
  static func title(_ item: JSONValue) -> String {
    let names = [
      "position", "studyType", "area", "title", "language", "network", "name", "institution", "organization",
      "issuer",
      "publisher", "awarder", "fluency", "username",
    ].compactMap { item[$0].map(shown) }.filter { !$0.isEmpty }
    return names.prefix(2).joined(separator: ", ")
  }

  // MARK: What was sent

  /// The profile with the fields of a form. Only fields that the page knows are taken; what is empty is left out.
  static func applied(_ form: Form, to profile: JSONValue) -> JSONValue {
    var fields: [String: String] = [:]
    for (name, value) in form.fields where fields[name] == nil {
      fields[name] = value.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }
    var out = profile
    var moves = PrivatePlaces.Moves()
    for section in sections { out = applied([section.part], to: out, below: "", fields, &moves) }
    return PrivatePlaces.renumbered(out, moves)
  }

  private static func applied(
    _ parts: [Part], to value: JSONValue, below path: String, _ fields: [String: String],
    _ moves: inout PrivatePlaces.Moves
  ) -> JSONValue {
    var members: [JSONMember] = []
    if case .object(let known) = value { members = known }
    for part in parts {
      switch part {
      case .line(let key, _), .text(let key, _):
        guard let text = fields[path + key].map(trimmed) else { continue }
        let old = members.last { $0.name == key }?.value
        if old.map(shown) ?? "" != text { set(&members, key, text.isEmpty ? nil : written(text, old)) }
      case .lines(let key, _):
        guard let text = fields[path + key] else { continue }
        let lines = text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
        let texts = members.last { $0.name == key }?.value.arrayValue ?? []
        let old = texts.map(shown)
        if old != lines { moves.note(path + key, from: old, to: lines) }
        if old != lines {
          set(&members, key, lines.isEmpty ? nil : .array(written(lines, in: old, of: texts)))
        }
      case .row(let parts):
        if case .object(let new) = applied(parts, to: .object(members), below: path, fields, &moves) {
          members = new
        }
      case .group(let key, let parts):
        let old = members.last { $0.name == key }?.value ?? .object([])
        let new = applied(parts, to: old, below: path + key + ".", fields, &moves)
        if new != old { set(&members, key, new == .object([]) ? nil : new) }
      case .list(let key, _, let parts):
        let old = members.last { $0.name == key }?.value.arrayValue ?? []
        let new = items(old, parts, below: path + key, fields, &moves)
        if new != old { set(&members, key, new.isEmpty ? nil : .array(new)) }
      }
    }
    return .object(members)
  }

  /// The items that there are, with those taken out whose box was ticked, and a new one where its fields are filled.
  private static func items(
    _ old: [JSONValue], _ parts: [Part], below path: String, _ fields: [String: String],
    _ moves: inout PrivatePlaces.Moves
  ) -> [JSONValue] {
    var out: [JSONValue] = []
    var places: [PrivatePlaces.Moves.Move] = []
    for (index, item) in (old + [.object([])]).enumerated() {
      let place = "\(path).\(index)."
      if index < old.count, fields[place + "remove"] != nil {
        places.append(.gone)
        continue
      }
      let new = applied(parts, to: item, below: place, fields, &moves)
      places.append(new == .object([]) ? .gone : .to(out.count))
      if new != .object([]) { out.append(new) }
    }
    moves.note(path, Array(places.prefix(old.count)))
    return out
  }

  /// A value in place of another. What else was known of the text, such as translations, was of the old one.
  private static func set(_ members: inout [JSONMember], _ key: String, _ value: JSONValue?) {
    members.removeAll { $0.name == "x-vitae-" + key }
    guard let value else { return members.removeAll { $0.name == key } }
    if let index = members.lastIndex(where: { $0.name == key }) {
      members[index].value = value
    } else {
      members.append(JSONMember(key, value))
    }
  }

  /// A value as text, without the backslashes of Markdown.
  static func shown(_ value: JSONValue) -> String {
    value.stringValue.map(HostedText.shown) ?? (value == .null ? "" : value.serialized())
  }

  private static func written(_ text: String, _ old: JSONValue?) -> JSONValue {
    .string(HostedText.written(text, replacing: old?.stringValue))
  }

  /// Lines in place of texts that were shown as `old`: those that are there already stay as they were.
  private static func written(_ lines: [String], in old: [String], of texts: [JSONValue]) -> [JSONValue] {
    lines.enumerated().map { index, line in
      if let at = old.firstIndex(of: line) { return texts[at] }
      return written(line, texts.indices.contains(index) ? texts[index] : nil)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.drop { $0.isWhitespace }
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(inner[...last])
  }
}
