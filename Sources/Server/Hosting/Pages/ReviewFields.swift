internal import Accounts
internal import Base

/// The form of a review: the fields of `ReviewForm` with what the profile has, what is doubtful and what is wrong.
struct ReviewFields {
  let profile: JSONValue
  let summary: ErrorSummary
  /// What of it should be looked at.
  let marks: ReviewMarks

  var markup: Markup {
    Markup(
      ReviewForm.sections.enumerated().map { index, section in
        let inner = markup([section.part], profile, below: "", isNew: false)
        return "<fieldset id=\"s-\(index)\"><legend>\(section.heading)</legend>\(inner)</fieldset>"
      })
  }

  /// The names of all fields that are shown.
  var names: Set<String> {
    var names: Set<String> = []
    for section in ReviewForm.sections { Self.collect([section.part], profile, "", &names) }
    return names
  }

  private static func collect(
    _ parts: [ReviewForm.Part], _ value: JSONValue, _ path: String, _ names: inout Set<String>
  ) {
    for part in parts {
      switch part {
      case .line(let key, _), .text(let key, _), .lines(let key, _): names.insert(path + key)
      case .group(let key, let parts):
        collect(parts, value[key] ?? .object([]), path + key + ".", &names)
      case .row(let parts): collect(parts, value, path, &names)
      case .list(let key, _, let parts):
        for (index, item) in (value[key]?.arrayValue ?? []).enumerated() {
          collect(parts, item, "\(path)\(key).\(index).", &names)
        }
      }
    }
  }

  private func markup(_ parts: [ReviewForm.Part], _ value: JSONValue, below path: String, isNew: Bool)
    -> Markup
  {
    Markup(
      parts.map { part in
        switch part {
        case .line(let key, let label): return field(key, label, .line(type: "text"), value, path)
        case .text(let key, let label):
          let length = value[key].map(ReviewForm.shown)?.count ?? 0
          return field(key, label, .text(rows: max(2, min(8, 1 + length / 60))), value, path)
        case .lines(let key, let label):
          let lines = (value[key]?.arrayValue ?? []).map(ReviewForm.shown)
          return field(
            key, label, .text(rows: max(2, min(12, lines.reduce(0) { $0 + 1 + $1.count / 60 }))), value, path,
            lines.joined(separator: "\n"))
        case .group(let key, let parts):
          return markup(parts, value[key] ?? .object([]), below: path + key + ".", isNew: isNew)
        case .row(let parts):
          let kind: Markup = Self.isShort(parts) ? "row short" : "row"
          return "<div class=\"\(kind)\">\(markup(parts, value, below: path, isNew: isNew))</div>"
        case .list(let key, let name, let parts):
          // A new item inside a new one would never end.
          return isNew ? "" : list(value[key]?.arrayValue ?? [], name, parts, path + key)
        }
      })
  }

  private func list(_ items: [JSONValue], _ name: String, _ parts: [ReviewForm.Part], _ path: String)
    -> Markup
  {
    let shown = items.enumerated().map { index, item -> Markup in
      let place = "\(path).\(index)."
      let title = ReviewForm.title(item)
      let label = "\(name) \(index + 1)"
      return """
        <details class="item"\(isOpen(place) ? " open" : "")><summary><span class="what">\(title.isEmpty ? label : title)</span>
        <span class="when">\(Self.time(item))</span>\(badge(place))</summary>
        <div role="group" aria-label="\(title.isEmpty ? label : label + ": " + title)">
        \(markup(parts, item, below: place, isNew: false))
        <label class="check"><input type="checkbox" name="\(place)remove" value="1"\(isLeftOut(place))> Leave this out</label>
        </div></details>
        """
    }
    let place = "\(path).\(items.count)."
    let new = markup(parts, .object([]), below: place, isNew: true)
    return """
      \(shown)<details class="item new"\(isOpen(place) ? " open" : "")><summary>Add: \(name.lowercased())</summary>
      <div role="group" aria-label="New: \(name.lowercased())">\(new)</div></details>
      """
  }

  private func isLeftOut(_ place: String) -> Markup {
    marks.ticked.contains(place + "remove") ? " checked" : ""
  }

  /// Whether the fields of a row are dates or codes, which have room beside each other on the smallest screen.
  private static func isShort(_ parts: [ReviewForm.Part]) -> Bool {
    parts.allSatisfy { part in
      guard case .line(let key, _) = part else { return false }
      return ["startDate", "endDate"].contains(key)
    }
  }

  /// What somebody has to look at is not folded away.
  private func isOpen(_ place: String) -> Bool {
    marks.count(below: place) > 0 || marks.ticked.contains(place + "remove")
      || (summary.error?.fields ?? []).contains { $0.field.hasPrefix(place) }
  }

  private func badge(_ place: String) -> Markup {
    let count = marks.count(below: place)
    return count == 0 ? "" : "<span class=\"badge\">\(count) to check</span>"
  }

  /// When it was.
  private static func time(_ item: JSONValue) -> String {
    if let one = item["date"] ?? item["releaseDate"] { return ReviewForm.shown(one) }
    let ends = ["startDate", "endDate"].map { item[$0].map(ReviewForm.shown) ?? "" }
    if ends[0].isEmpty { return ends[1] }
    return ends[0] + " – " + (ends[1].isEmpty ? "today" : ends[1])
  }

  private func field(
    _ key: String, _ label: String, _ kind: FormField.Kind, _ value: JSONValue, _ path: String,
    _ text: String? = nil
  ) -> Markup {
    FormField(
      name: path + key, label: label, kind: kind, value: text ?? ReviewForm.shown(value[key] ?? .null),
      error: summary.message(path + key),
      doubt: marks.reason(path + key), isChecked: marks.isChecked(path + key)
    ).markup
  }
}
