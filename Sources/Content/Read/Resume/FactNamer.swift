internal import Base

/// Gives every fact of one profile its name and sees that no name is given twice.
struct FactNamer: Sendable {
  private var owners: [String: SourceRange] = [:]
  /// How often a generated name was claimed, so that many equal ones are not counted up from one each time.
  private var claims: [String: Int] = [:]

  /// The explicit id of an item; an error where another fact has it.
  mutating func explicit(_ id: String, at range: SourceRange, _ context: inout ReadContext) -> FactID {
    if let first = owners[id] {
      context.report(
        .error, "content.duplicate-id", "the id `\(id)` is given twice", at: range,
        labels: [Diagnostic.Label(range: first, text: "the first")], hints: ["ids name one fact each"])
    }
    owners[id] = range
    return FactID(id)
  }

  /// `<section>/<slug>-<startDate>`; a second fact of that name gets `-2` and so on, in file order.
  mutating func generated(section: String, title: String, start: PartialDate?, at range: SourceRange)
    -> FactID
  {
    var slug = UnicodeForms.slug(String(title.prefix(60)))
    if slug.isEmpty { slug = FactID.textDigest(title) }
    return claim(section + "/" + slug + (start.map { "-\($0)" } ?? ""), at: range)
  }

  /// `<item>/<8 hexadecimal digits of the text's digest>`.
  mutating func generated(inside item: FactID, text: String, at range: SourceRange) -> FactID {
    claim(item.name + "/" + FactID.textDigest(text), at: range)
  }

  private mutating func claim(_ name: String, at range: SourceRange) -> FactID {
    var unique = name
    var count = claims[name] ?? 1
    while owners[unique] != nil {
      count += 1
      unique = "\(name)-\(count)"
    }
    if count > 1 { claims[name] = count }
    owners[unique] = range
    return FactID(unique)
  }
}
