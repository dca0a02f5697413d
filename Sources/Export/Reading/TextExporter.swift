internal import Base
public import Composition

/// Writes documents as plain text that reads well in any text box.
public enum TextExporter {
  /// UTF-8 text of at most `width` columns (a longer word stands alone), with line feeds: headings of level 1 and 2
  /// underlined, list items after `- ` or their number, addresses of links in parentheses where the text is not the
  /// address itself. Pictures, navigation and what is hidden are left out.
  public static func text(_ document: Document, width: Int = 78) -> String {
    var writer = TextWriter(width: max(width, 20))
    for block in BlockReader.blocks(of: document) { writer.write(block) }
    return writer.finished
  }
}

/// Sets blocks as lines.
private struct TextWriter {
  let width: Int
  private var lines: [String] = []
  private var starts = LineStarts(bullet: "-")

  init(width: Int) { self.width = width }

  var finished: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  mutating func write(_ block: ReadingBlock) {
    if block.isSpaced, !lines.isEmpty { lines.append("") }
    let (first, rest) = starts.next(block.containers)
    switch block.kind {
    case .heading(let level): heading(level, text(block, first), first, rest)
    case .paragraph: fill(text(block, first), first, rest)
    case .preformatted(let text):
      for line in text.lines(keepingEmpty: true) {
        lines.append(rest + "    " + line)
      }
    case .rule: lines.append(rest + String(repeating: "-", count: 20))
    case .row(let cells, _):
      fill(cells.map { TextLinks.plain($0) }.filter { !$0.isEmpty }.joined(separator: " | "), first, rest)
    }
  }

  /// A block's text, with what stands aside on the same line if there is room, else on a line of its own.
  private func text(_ block: ReadingBlock, _ prefix: String) -> String {
    let text = TextLinks.plain(block.runs)
    guard !block.aside.isEmpty else { return text }
    let aside = TextLinks.plain(block.aside)
    let isRoomy = prefix.count + text.count + 3 + aside.count <= width
    return text + (isRoomy ? " | " : "\n") + aside
  }

  private mutating func heading(_ level: Int, _ text: String, _ first: String, _ rest: String) {
    let start = lines.count
    fill(level == 1 ? text.uppercased() : text, first, rest)
    guard level <= 2 else { return }
    let longest = lines[start...].map(\.count).max() ?? 0
    lines.append(String(repeating: level == 1 ? "=" : "-", count: longest))
  }

  /// Breaks text at its blanks, greedily; a line feed in it is a forced break.
  private mutating func fill(_ text: String, _ first: String, _ rest: String) {
    var prefix = first
    let isPlain = PlainText.isPlain(text)
    for part in text.lines(keepingEmpty: true) {
      if isPlain {
        fillPlain(part, prefix, rest)
        prefix = rest
        continue
      }
      var line = prefix
      var isEmpty = true
      for word in part.split(separator: " ") {
        if !isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = rest
          isEmpty = true
        }
        line += isEmpty ? String(word) : " " + word
        isEmpty = false
      }
      lines.append(line)
      prefix = rest
    }
  }
}

extension TextWriter {
  /// The same for text whose characters can be counted by their bytes.
  private mutating func fillPlain(_ part: Substring, _ first: String, _ rest: String) {
    var line = first
    var columns = line.count
    var isEmpty = true
    for word in part.utf8.split(separator: 0x20) {
      let length = word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if !isEmpty, columns + 1 + length > width {
        lines.append(line)
        line = rest
        columns = rest.count
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        columns += 1
      }
      line += Substring(word)
      columns += length
      isEmpty = false
    }
    lines.append(line)
  }
}

/// Shows the addresses of links in plain text.
enum TextLinks {
  /// The runs as text; after each link its address, unless the text says it already.
  static func plain(_ runs: [InlineRun]) -> String {
    var out = ""
    var i = 0
    while i < runs.count {
      guard let link = runs[i].link else {
        out += runs[i].isBreak ? "\n" : runs[i].text
        i += 1
        continue
      }
      let number = runs[i].linkNumber
      var text = ""
      while i < runs.count, runs[i].linkNumber == number {
        text += runs[i].isBreak ? " " : runs[i].text
        i += 1
      }
      out += text
      if let address = address(link, besides: text) {
        out += (text.hasSuffix(" ") ? "(" : " (") + address + ")"
      }
    }
    return out
  }

  /// The address to show; nil where the text shows it, or where it means nothing outside the page.
  static func address(_ link: String, besides text: String) -> String? {
    var shown = link
    for scheme in ["mailto:", "tel:"] where shown.hasPrefix(scheme) { shown.removeFirst(scheme.count) }
    let isWeb = link.hasPrefix("http://") || link.hasPrefix("https://")
    guard isWeb || shown != link else { return nil }
    return essence(text).contains(essence(shown)) || essence(shown) == essence(text) ? nil : shown
  }

  /// An address without what people leave out: scheme, `www.`, final slash, blanks, case.
  private static func essence(_ text: String) -> String {
    var out = text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "(" && $0 != ")" }
    for prefix in ["https://", "http://", "www."] where out.hasPrefix(prefix) {
      out.removeFirst(prefix.count)
    }
    if out.hasSuffix("/") { out.removeLast() }
    return out
  }
}
