internal import Base
public import Composition

/// Writes documents as CommonMark.
public enum MarkdownExporter {
  /// CommonMark 0.31 that reads back as the same headings, paragraphs, lists, emphasis and links. A table is written
  /// with GitHub's extension. What plain text leaves out is left out here too.
  public static func markdown(_ document: Document) -> String {
    var writer = MarkdownWriter()
    for block in BlockReader.blocks(of: document) { writer.write(block) }
    return writer.finished
  }
}

/// Sets blocks as lines.
private struct MarkdownWriter {
  private var lines: [String] = []
  private var starts = LineStarts(bullet: "-")
  private var lastContainers: [ReadingBlock.Container] = []
  private var lastKind: ReadingBlock.Kind?

  var finished: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  mutating func write(_ block: ReadingBlock) {
    separate(block)
    let runs = block.aside.isEmpty ? block.runs : block.runs + [InlineRun(text: " | ")] + block.aside
    let (first, rest) = starts.next(block.containers)
    switch block.kind {
    case .heading(let level):
      let text = MarkdownInlines.line(
        runs.map { $0.isBreak ? InlineRun(text: " ") : $0 }, inTable: false)
      put(String(repeating: "#", count: level) + " " + MarkdownInlines.headingEnd(text), first, rest)
    case .paragraph: put(MarkdownInlines.paragraph(runs), first, rest)
    case .preformatted(let text): put(Self.fence(text), first, rest)
    case .rule: put("***", first, rest)
    case .row(let cells, _):
      put(row(cells), first, rest)
      if !isRow(lastKind) { put("|" + String(repeating: " --- |", count: cells.count), rest, rest) }
    }
    lastContainers = block.containers
    lastKind = block.kind
  }

  /// A blank line between blocks, but not between the items of a list and the rows of a table. Two lists that follow
  /// each other would be one: the second takes the other bullet.
  private mutating func separate(_ block: ReadingBlock) {
    guard !lines.isEmpty else { return }
    if isRow(lastKind), isRow(block.kind) { return }
    if isNewItem(block.containers), lastContainers.contains(where: isItem), !block.isSpaced,
      !startsHigh(block.containers)
    {
      return
    }
    if isNewItem(block.containers), !lastContainers.isEmpty, block.isSpaced, block.containers.count == 1 {
      starts.bullet = starts.bullet == "-" ? "*" : "-"
    }
    let shared = zip(lastContainers, block.containers).prefix { $0 == $1 }.map(\.0)
    lines.append(blankPrefix(Array(shared)))
  }

  private func blankPrefix(_ containers: [ReadingBlock.Container]) -> String {
    var out = ""
    for container in containers {
      switch container {
      case .quote: out += "> "
      case .item(_, let number): out += String(repeating: " ", count: number.map { "\($0). ".count } ?? 2)
      }
    }
    return out.trimmingEnd { $0 == " " }
  }

  private func isItem(_ container: ReadingBlock.Container) -> Bool {
    if case .item = container { true } else { false }
  }

  private func isNewItem(_ containers: [ReadingBlock.Container]) -> Bool {
    guard case .item(let id, _) = containers.last else { return false }
    return !starts.hasSeen(id)
  }

  /// Whether a numbered list begins inside an item with another number than 1, which cannot interrupt a paragraph.
  private func startsHigh(_ containers: [ReadingBlock.Container]) -> Bool {
    guard case .item(_, let number?) = containers.last else { return false }
    return number != 1 && containers.count > lastContainers.count
  }

  private func isRow(_ kind: ReadingBlock.Kind?) -> Bool {
    if case .row = kind { true } else { false }
  }

  private mutating func put(_ text: String, _ first: String, _ rest: String) {
    for (i, line) in text.lines(keepingEmpty: true).enumerated() {
      lines.append((i == 0 ? first : rest) + line)
    }
  }

  private func row(_ cells: [[InlineRun]]) -> String {
    "|" + cells.map { " " + MarkdownInlines.line($0, inTable: true) + " |" }.joined()
  }

  /// A code block whose fence is longer than any run of backquotes in it.
  private static func fence(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
  }
}
