internal import Base

/// All properties by name.
enum PropertyTable {
  /// Longhands in the order in which they are computed.
  static let longhands: [Longhand] =
    Longhand.first + Longhand.fonts + Longhand.scripts + Longhand.text + Longhand.box + Longhand.flex

  /// What a property name of a style sheet stands for. For logical properties the two ids differ: the longhand in
  /// left-to-right and in right-to-left text.
  enum Property: Sendable {
    case longhand(ltr: Int, rtl: Int)
    case shorthand(Shorthand)
  }

  static func id(_ name: String) -> Int { ids[name] ?? 0 }

  static let ids: [String: Int] = Dictionary(
    uniqueKeysWithValues: longhands.enumerated().map { ($0.element.name, $0.offset) })

  static let directionID = id("direction")

  static let byName: [String: Property] = {
    var out: [String: Property] = [:]
    for (name, id) in ids { out[name] = .longhand(ltr: id, rtl: id) }
    for shorthand in Shorthand.allCases { out[shorthand.rawValue] = .shorthand(shorthand) }
    for (name, ltr, rtl) in logical { out[name] = .longhand(ltr: id(ltr), rtl: id(rtl)) }
    for (name, target) in aliases { out[name] = out[target] }
    return out
  }()

  /// Logical properties in horizontal writing: name, physical name in ltr, in rtl.
  private static let logical: [(String, String, String)] = {
    var out: [(String, String, String)] = [
      ("inline-size", "width", "width"), ("block-size", "height", "height"),
      ("min-inline-size", "min-width", "min-width"), ("max-inline-size", "max-width", "max-width"),
      ("min-block-size", "min-height", "min-height"), ("max-block-size", "max-height", "max-height"),
    ]
    let sides = [
      ("block-start", "top", "top"), ("block-end", "bottom", "bottom"), ("inline-start", "left", "right"),
      ("inline-end", "right", "left"),
    ]
    for (logical, ltr, rtl) in sides {
      out.append(("inset-" + logical, ltr, rtl))
      out.append(("margin-" + logical, "margin-" + ltr, "margin-" + rtl))
      out.append(("padding-" + logical, "padding-" + ltr, "padding-" + rtl))
      for part in ["width", "style", "color"] {
        out.append(("border-\(logical)-\(part)", "border-\(ltr)-\(part)", "border-\(rtl)-\(part)"))
      }
    }
    let corners = [
      ("start-start", "top-left", "top-right"), ("start-end", "top-right", "top-left"),
      ("end-start", "bottom-left", "bottom-right"), ("end-end", "bottom-right", "bottom-left"),
    ]
    for (logical, ltr, rtl) in corners {
      out.append(("border-\(logical)-radius", "border-\(ltr)-radius", "border-\(rtl)-radius"))
    }
    return out
  }()

  private static let aliases: [(String, String)] = [
    ("word-wrap", "overflow-wrap"), ("page-break-before", "break-before"),
    ("page-break-after", "break-after"), ("page-break-inside", "break-inside"), ("grid-gap", "gap"),
    ("grid-row-gap", "row-gap"), ("grid-column-gap", "column-gap"), ("-webkit-hyphens", "hyphens"),
    ("-webkit-box-sizing", "box-sizing"), ("text-wrap-style", "text-wrap"), ("font-width", "font-stretch"),
  ]

  /// Names a person may write, sorted: for suggestions.
  static let names: [String] = byName.keys.sorted()

  /// What a property takes besides the CSS-wide keywords; of a shorthand, the forms that are its own.
  static func values(_ name: String) -> [String] {
    switch byName[name] {
    case .longhand(let id, _): longhands[id].values
    case .shorthand(let shorthand): shorthand.values
    case nil: []
    }
  }

  /// What may have been meant by a value that a property does not take.
  static func valueHint(_ name: String, _ written: String) -> String? {
    let values = values(name)
    let words = values.filter { !$0.contains("<") }
    if let nearest = Spelling.nearest(to: written.asciiLowercased, in: words) {
      return "did you mean `\(nearest)`?"
    }
    guard !values.isEmpty else { return nil }
    let more = values.count > 8 ? " and others (docs/css.md)" : ""
    return "`\(name)` takes " + values.prefix(8).map { "`\($0)`" }.joined(separator: ", ") + more
  }
}
