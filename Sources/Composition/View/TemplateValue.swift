public import Base
public import Content

/// The data that a template binds to. Only what is large lies elsewhere: most values are flags and short texts.
public enum TemplateValue: Sendable {
  /// Absent: sections over it are skipped, interpolation gives nothing.
  case null
  case bool(Bool)
  /// Text without markup or origin: labels, dates, links, class names.
  case string(String)
  /// Text of the content, with markup and origin.
  indirect case text(RichText, Origin?)
  /// Texts of the content that follow each other, each with its own origin: the sentences of a paragraph.
  case texts([(text: RichText, origin: Origin?)])
  /// Blocks of a longer text, bound as elements.
  indirect case blocks(MarkdownDocument, Origin?)
  case list([TemplateValue])
  /// Members in order; names unique.
  case object([Member])

  /// A name and its value in an object.
  public struct Member: Sendable {
    public var name: String
    public var value: TemplateValue
    public init(_ name: String, _ value: TemplateValue) {
      self.name = name
      self.value = value
    }
  }

  /// The member of an object; nil for other kinds or an unknown name. O(members).
  public subscript(_ name: String) -> TemplateValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Whether a section over the value is shown: not null, false, an empty list or an empty text.
  public var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .string(let text): !text.isEmpty
    case .text(let text, _): !text.isEmpty
    case .texts(let texts): texts.contains { !$0.text.isEmpty }
    case .blocks(let document, _): !document.blocks.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }

  /// A text of the content, or null.
  public static func optional(_ text: Text?) -> TemplateValue {
    text.map { .text($0.value, $0.origin) } ?? .null
  }

  /// A plain string, or null.
  public static func optional(_ text: String?) -> TemplateValue { text.map { .string($0) } ?? .null }

  /// An object from name-value pairs. Beside each list stands whether it has items, so that a template can put something
  /// around all of them: `highlights` brings `hasHighlights`.
  public static func members(_ pairs: [(String, TemplateValue)]) -> TemplateValue {
    var members: [Member] = []
    members.reserveCapacity(pairs.count + 4)
    for (name, value) in pairs {
      members.append(Member(name, value))
      if case .list(let items) = value { members.append(Member(flag(name), .bool(!items.isEmpty))) }
    }
    return .object(members)
  }

  /// `hasHighlights` of `highlights`.
  private static func flag(_ name: String) -> String {
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return "has" + name.prefix(1).uppercased() + name.dropFirst()
    }
    return String(unsafeUninitializedCapacity: name.utf8.count + 3) { out in
      var at = 0
      for byte in "has".utf8 {
        out[at] = byte
        at += 1
      }
      for byte in name.utf8 {
        out[at] = at == 3 ? byte & 0xDF : byte
        at += 1
      }
      return at
    }
  }
}
