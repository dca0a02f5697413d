internal import Base
internal import Content

/// The items of sections as templates see them.
struct ItemViews {
  let context: ViewContext

  private var catalogue: LocaleCatalogue { context.catalogue }

  /// Adds `isFirst` and `isLast` to each item.
  func marked(_ items: [[(String, TemplateValue)]]) -> [TemplateValue] {
    items.enumerated().map { index, members in
      .members(
        members + [("isFirst", .bool(index == 0)), ("isLast", .bool(index == items.count - 1))])
    }
  }

  func dates(_ range: DateRange?) -> TemplateValue {
    guard let range, range.start != nil || range.end != nil else { return .null }
    return .members([
      ("display", .string(catalogue.range(range))),
      ("start", .optional(range.start.map(catalogue.short))),
      ("end", .optional(range.isCurrent ? catalogue.label("present") : range.end.map(catalogue.short))),
      ("startISO", .optional(range.start?.description)),
      ("endISO", .optional(range.isCurrent ? nil : range.end?.description)),
      ("isCurrent", .bool(range.isCurrent)),
    ])
  }

  func date(_ date: PartialDate?) -> TemplateValue {
    guard let date else { return .null }
    return .members([("display", .string(catalogue.short(date))), ("iso", .string(date.description))])
  }

  func highlights(_ highlights: [Highlight]) -> TemplateValue {
    .list(
      marked(
        highlights.map { [("id", .string($0.id.name)), ("text", .text($0.text.value, $0.text.origin))] }))
  }

  func keywords(_ keywords: [Keyword]) -> TemplateValue {
    .list(
      marked(
        keywords.map {
          [("name", .text($0.name.value, $0.name.origin)), ("level", .optional($0.level))]
        }))
  }

  func texts(_ texts: [Text]) -> TemplateValue {
    .list(marked(texts.map { [("text", .text($0.value, $0.origin))] }))
  }

  func work(_ item: Work) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("position", .optional(item.position)),
      ("location", .optional(item.location)), ("description", .optional(item.description)),
      ("url", .optional(item.url)), ("urlDisplay", BasicsView.display(item.url)),
      ("dates", dates(item.dates)),
      ("summary", .optional(item.summary)), ("highlights", highlights(item.highlights)),
      ("roles", .list(marked(item.roles.map(role)))),
    ]
  }

  private func role(_ item: Role) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("position", .optional(item.position)),
      ("location", .optional(item.location)), ("dates", dates(item.dates)),
      ("summary", .optional(item.summary)),
      ("highlights", highlights(item.highlights)),
    ]
  }

  func education(_ item: Education) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("institution", .optional(item.institution)),
      ("area", .optional(item.area)), ("studyType", .optional(item.studyType)), ("url", .optional(item.url)),
      ("location", .optional(item.location)), ("dates", dates(item.dates)), ("score", .optional(item.score)),
      ("courses", texts(item.courses)), ("summary", .optional(item.summary)),
      ("highlights", highlights(item.highlights)),
    ]
  }

  func project(_ item: Project) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)),
      ("description", .optional(item.description)),
      ("dates", dates(item.dates)), ("url", .optional(item.url)),
      ("urlDisplay", BasicsView.display(item.url)),
      ("entity", .optional(item.entity)), ("type", .optional(item.type)), ("roles", texts(item.roles)),
      ("keywords", keywords(item.keywords)), ("highlights", highlights(item.highlights)),
      ("page", .optional(item.slug.flatMap { context.projectPages[$0] })), ("image", .optional(item.image)),
      ("imageAlt", .optional(item.imageAlt)),
      ("body", item.body.map { .blocks($0, item.name?.origin) } ?? .null),
    ]
  }

  func skill(_ item: Skill) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("level", .optional(item.level)),
      ("keywords", keywords(item.keywords)),
    ]
  }

  func fluency(_ item: Fluency) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("language", .optional(item.language)),
      ("fluency", .optional(item.fluency)),
    ]
  }

  func certificate(_ item: Certificate) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("issuer", .optional(item.issuer)),
      ("url", .optional(item.url)), ("date", date(item.date)),
    ]
  }

  func award(_ item: Award) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("title", .optional(item.title)), ("awarder", .optional(item.awarder)),
      ("summary", .optional(item.summary)), ("date", date(item.date)),
    ]
  }

  func publication(_ item: Publication) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("publisher", .optional(item.publisher)),
      ("url", .optional(item.url)), ("urlDisplay", BasicsView.display(item.url)),
      ("summary", .optional(item.summary)), ("authors", texts(item.authors)),
      ("date", date(item.releaseDate)),
    ]
  }

  func interest(_ item: Interest) -> [(String, TemplateValue)] {
    [("id", .string(item.id.name)), ("name", .optional(item.name)), ("keywords", texts(item.keywords))]
  }

  func reference(_ item: Reference) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("reference", .optional(item.reference)),
    ]
  }

  func entry(_ item: CustomEntry) -> [(String, TemplateValue)] {
    [
      ("id", .string(item.id.name)), ("name", .optional(item.name)), ("detail", .optional(item.detail)),
      ("location", .optional(item.location)), ("dates", dates(item.dates)),
      ("summary", .optional(item.summary)),
      ("highlights", highlights(item.highlights)),
    ]
  }
}
