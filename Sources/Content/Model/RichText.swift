/// One line of text with inline markup, as CommonMark's inline rules see it.
public struct RichText: Hashable, Sendable {
  /// A stretch of text with its mark-up.
  public indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case code(String)
    /// `destination` has an allowed scheme: http, https, mailto, tel, or is relative.
    case link(destination: String, [Inline])
    case lineBreak
  }

  /// In reading order.
  public var inlines: [Inline]

  public init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Text without markup.
  public init(plain: String) { inlines = plain.isEmpty ? [] : [.text(plain)] }

  public var isEmpty: Bool { inlines.isEmpty }

  /// The text without its markup; a line break is one blank. O(bytes).
  public var plain: String {
    var out = ""
    Self.appendPlain(inlines, to: &out)
    return out
  }

  private static func appendPlain(_ inlines: [Inline], to out: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): out += text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner):
        appendPlain(inner, to: &out)
      case .lineBreak: out += " "
      }
    }
  }
}
