public import Base

/// A longer text with blocks, as CommonMark (with GitHub's tables) sees it. Raw HTML is never kept.
public struct MarkdownDocument: Hashable, Sendable {
  /// A block of Markdown. Ranges are where it was written.
  public indirect enum Block: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(level: Int, RichText, SourceRange)
    case paragraph(RichText, SourceRange)
    /// `start` is nil for a bullet list.
    case list(start: Int?, items: [[Block]])
    case quote([Block])
    case code(language: String?, text: String)
    /// `path` is relative to the file's folder or absolute with scheme https.
    case image(path: String, alt: String, title: String?, SourceRange)
    /// The first row is the header.
    case table(rows: [[RichText]], alignments: [Alignment])
    case thematicBreak
  }
  /// How a column of a table is aligned.
  public enum Alignment: Hashable, Sendable { case none, left, center, right }

  /// In reading order.
  public var blocks: [Block]
  public init(_ blocks: [Block]) { self.blocks = blocks }

  /// Every picture, those in lists and quotations among them, in reading order.
  public var images: [(path: String, range: SourceRange)] {
    var found: [(String, SourceRange)] = []
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      switch block {
      case .image(let path, _, _, let range): found.append((path, range))
      case .list(_, let items): for item in items.reversed() { waiting += item.reversed() }
      case .quote(let inner): waiting += inner.reversed()
      default: continue
      }
    }
    return found
  }
}
