public import Base

/// The text of a person's file for a job, to which accepted suggestions are added and from which they are taken.
///
/// Lines are put in and taken out; every other byte stays as it was. To take out what was put in, in whatever order,
/// gives the file back byte for byte. Edits are given up (nil) where the text, read anew, does not say exactly what was
/// meant: a list in braces, say.
public struct VariantFile: Hashable, Sendable {
  /// The whole file, a byte order mark too; empty where there is none.
  public var text: String { mark + body }
  /// Whether there is no file: nobody wrote it, and nothing is left in it.
  public let isGone: Bool
  /// A byte order mark, which some editors begin a file with; it is no part of YAML.
  private let mark: String
  private let body: String
  private let slug: String

  /// The line under which a list is put that was not there; it goes with its last entry.
  static let ownKey = "accepted: # by `vitae tailor`; `--undo` takes them out"
  /// The same in a file that was there before and held nothing: it stays.
  static let keptKey = ownKey + " and leaves this file"

  /// - Parameter text: what stands in the file; nil: there is none.
  public init(_ text: String?, slug: String) {
    let hasMark = text?.unicodeScalars.first == "\u{FEFF}"
    self.init(
      hasMark ? "\u{FEFF}" : "", hasMark ? String(text!.unicodeScalars.dropFirst()) : text ?? "", slug,
      isGone: text == nil)
  }

  private init(_ mark: String, _ body: String, _ slug: String, isGone: Bool) {
    self.mark = mark
    self.body = body
    self.slug = slug
    self.isGone = isGone
  }

  /// The file's choices, whatever they name.
  public var variant: Checked<Variant> {
    VariantReader.read(SourceText(file: slug + ".yaml", text: body), slug: slug)
  }

  /// The file with an edit at the end of its list; nil where it cannot be written. O(bytes).
  public func adding(_ edit: AcceptedEdit) -> VariantFile? {
    var lines = FileLines(body)
    if let list = list(in: lines) {
      let indent = list.items.first.map { lines.indent($0.lowerBound) } ?? 2
      lines.insert(Self.entry(edit, indent: indent), at: list.items.last?.upperBound ?? list.key + 1)
    } else {
      let key = body.isEmpty && !isGone ? Self.keptKey : Self.ownKey
      lines.insert([key] + Self.entry(edit, indent: 2), at: lines.count)
    }
    let out = VariantFile(mark, lines.text, slug, isGone: false)
    return out.says(variant.value.accepted + [edit], like: self) ? out : nil
  }

  /// The file without the edit of that id; nil where it has none, or it cannot be taken out. O(bytes).
  public func removing(_ id: String) -> VariantFile? {
    let before = variant.value.accepted
    guard let index = before.firstIndex(where: { $0.id == id }) else { return nil }
    var lines = FileLines(body)
    guard let list = list(in: lines), list.items.count == before.count else { return nil }
    lines.remove(list.items[index])
    let key = lines[list.key]
    if list.items.count == 1, key == Self.ownKey || key == Self.keptKey {
      lines.remove(list.key..<list.key + 1)
    }
    let isGone = lines.text.isEmpty && key == Self.ownKey && mark.isEmpty
    let out = VariantFile(mark, lines.text, slug, isGone: isGone)
    return out.says(before.filter { $0.id != id }, like: self) ? out : nil
  }

  /// Whether it holds these edits and is else like `other`.
  private func says(_ edits: [AcceptedEdit], like other: VariantFile) -> Bool {
    let (new, old) = (variant, other.variant)
    func bare(_ edit: AcceptedEdit) -> [String?] {
      [edit.id, edit.kind.rawValue, edit.title, edit.description, edit.section, edit.before, edit.after]
        + edit.facts.map(\.text)
    }
    func rest(_ variant: Variant) -> [[String]] {
      [variant.pin, variant.hide, variant.order, variant.onlyTags, variant.exceptTags].map { $0.map(\.text) }
        + [
          [
            variant.extends?.text ?? "", variant.pages.map { "\($0)" } ?? "",
            variant.fit.map { "\($0)" } ?? "",
            variant.template?.text ?? "", variant.language?.tag ?? "",
            JSONValue.object(variant.templateOptions).serialized(),
          ]
        ]
    }
    return new.value.accepted.map(bare) == edits.map(bare) && rest(new.value) == rest(old.value)
      && new.diagnostics.map(\.code) == old.diagnostics.map(\.code)
  }

  // MARK: Lines

  /// The line of the key and the lines of each entry, without comments and blank lines after it.
  private func list(in lines: FileLines) -> (key: Int, items: [Range<Int>])? {
    let key = (0..<lines.count).first { lines[$0].hasPrefix("accepted:") }
    guard let key else { return nil }
    var items: [Range<Int>] = []
    var dash: Int?
    for i in key + 1..<max(key + 1, lines.count) where lines.hasContent(i) {
      let indent = lines.indent(i)
      let isDash = lines[i].dropFirst(indent).first == "-"
      if indent == 0, !isDash { break }
      if isDash, dash == nil || indent == dash {
        dash = indent
        items.append(i..<i + 1)
      } else if let last = items.popLast() {
        items.append(last.lowerBound..<i + 1)
      }
    }
    return (key, items)
  }

  private static func entry(_ edit: AcceptedEdit, indent: Int) -> [String] {
    let facts = edit.facts.map { quoted($0.text) }.joined(separator: ", ")
    var lines = ["id: \(edit.id)", "edit: \(edit.kind.rawValue)", "facts: [\(facts)]"]
    for (name, value) in [
      ("title", edit.title), ("description", edit.description), ("section", edit.section),
      ("before", edit.before), ("after", edit.after),
    ] {
      if let value { lines.append("\(name): \(quoted(value))") }
    }
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { blank + ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// A scalar in double quotes: JSON's escapes are YAML's too.
  private static func quoted(_ text: String) -> String { JSONValue.string(text).serialized() }
}

/// A text as lines with their ends.
struct FileLines {
  private var lines: [(text: String, end: String)] = []

  init(_ text: String) {
    var current: [UInt8] = []
    for byte in text.utf8 {
      guard byte == 0x0A else {
        current.append(byte)
        continue
      }
      let isPair = current.last == 0x0D
      if isPair { current.removeLast() }
      lines.append((String(decoding: current, as: UTF8.self), isPair ? "\r\n" : "\n"))
      current.removeAll(keepingCapacity: true)
    }
    if !current.isEmpty { lines.append((String(decoding: current, as: UTF8.self), "")) }
  }

  var text: String { lines.map { $0.text + $0.end }.joined() }
  var count: Int { lines.count }
  subscript(_ i: Int) -> String { lines[i].text }

  func indent(_ i: Int) -> Int { lines[i].text.utf8.prefix { $0 == 0x20 }.count }

  /// Whether there is more than blanks or a comment.
  func hasContent(_ i: Int) -> Bool {
    let first = lines[i].text.utf8.first { $0 != 0x20 && $0 != 0x09 }
    return first != nil && first != UInt8(ascii: "#")
  }

  /// Lines are ended like the first one. Behind a last line without an end the new last one has none.
  mutating func insert(_ new: [String], at index: Int) {
    let end = lines.first.map { $0.end.isEmpty ? "\n" : $0.end } ?? "\n"
    var ends = new.map { _ in end }
    if index > 0, index == lines.count, lines[index - 1].end.isEmpty {
      lines[index - 1].end = end
      ends[ends.count - 1] = ""
    }
    lines.insert(contentsOf: zip(new, ends).map { (text: $0, end: $1) }, at: index)
  }

  /// Where the last line goes that had no end, the one before it has none.
  mutating func remove(_ range: Range<Int>) {
    let isOpen = range.upperBound == lines.count && lines[range.upperBound - 1].end.isEmpty
    lines.removeSubrange(range)
    if isOpen, range.lowerBound > 0 { lines[range.lowerBound - 1].end = "" }
  }
}
