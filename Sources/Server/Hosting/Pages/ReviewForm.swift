internal import Base

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
}
