internal import Base

/// The rows of Japanese forms, which have columns for year and month and one for what happened, in the order of the
/// page, with the headings that stand among them.
struct FormTable {
  enum Item {
    case heading(line: Int, kind: SectionKind)
    case row(DatedRow)
    /// A text without a date, behind the row it belongs to.
    case text(line: Int)
  }

  private(set) var items: [Item] = []

  /// O(bytes).
  init(_ lines: [LaidLine]) {
    let rows = lines.indices.map { at in
      lines[at].isRepeated || lines[at].isHidden ? nil : DatedRow(lines[at], at: at)
    }
    let events = rows.count { $0.map { EventWords.event(of: $0.text.text) != nil } ?? false }
    guard events >= 2 else { return }
    /// Where the column of texts begins; nil outside of a table.
    var left: Double?
    var pending: [Item] = []
    var section: SectionKind?
    for (at, line) in lines.enumerated() where !line.isRepeated && !line.isHidden {
      if let row = rows[at], Self.isOwn(row, section) {
        items += pending
        pending = []
        left = Self.textLeft(of: row, line)
        items.append(.row(row))
      } else if let kind = Self.heading(line) {
        pending.append(.heading(line: at, kind: kind))
        section = kind
      } else if let edge = left, Self.isMore(line, edge) {
        items += pending + [.text(line: at)]
        pending = []
      } else {
        left = nil
        pending = []
        section = nil
      }
    }
  }

  /// All lines that it holds.
  var lines: [Int] {
    items.map { item in
      switch item {
      case .heading(let line, _), .text(let line): line
      case .row(let row): row.line
      }
    }
  }

  /// Whether a row is of a form's lists: it says an event, or stands below their headings.
  private static func isOwn(_ row: DatedRow, _ section: SectionKind?) -> Bool {
    switch section {
    case .work, .education, .certificates, .awards: true
    default: EventWords.event(of: row.text.text) != nil
    }
  }

  /// Whether a line without a date is of the row above it.
  private static func isMore(_ line: LaidLine, _ edge: Double) -> Bool {
    let text = line.text
    if EventWords.isEnd(text) || EventWords.isNone(text) || EventWords.event(of: text)?.event == .goesOn {
      return true
    }
    return abs(line.left - edge) < 3 && line.gap < 0.6 && line.segments.count == 1
  }

  private static func textLeft(of row: DatedRow, _ line: LaidLine) -> Double {
    let start = row.text.spans.first?.start ?? 0
    return line.segments.last { $0.start <= start }?.left ?? line.left
  }

  /// `学歴`, or the head of a table: `年 月 免許・資格`.
  private static func heading(_ line: LaidLine) -> SectionKind? {
    var text = line.text.filter { !$0.isWhitespace && $0 != "　" }
    guard text.count <= 40 else { return nil }
    for sign in ["年月日", "年月"] where text.hasPrefix(sign) {
      text = String(text.dropFirst(sign.count))
      break
    }
    if let open = text.firstIndex(where: { "（(".contains($0) }), open > text.startIndex {
      text = String(text[..<open])
    }
    text = text.trimming { "■◆●【】[]・:：".contains($0) }
    return SectionWords.section(text)
  }
}
