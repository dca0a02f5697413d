internal import Base

/// Finds out what a file is. The bytes decide; the name's ending only tells apart kinds of text, and a name that
/// promises another kind than the bytes hold is refused.
enum KindDetection {
  enum Outcome: Hashable {
    case kind(ImportKind)
    /// Why it is refused, and what to do.
    case refused(code: String, message: String, hint: String)
  }

  static let known =
    "a PDF, a Word document (.docx), a LinkedIn export (.zip), JSON Resume, RenderCV YAML, Markdown, plain text"

  /// - Parameter entries: the names in an archive; nil where the file is none, or a broken one.
  static func detect(_ bytes: [UInt8], name: String, entries: [String]?) -> Outcome {
    let ending = ending(name)
    if bytes.isEmpty { return refusal("the file is empty") }
    if bytes.starts(with: "%PDF-".utf8) {
      return ending == "docx" || ending == "zip" ? mismatch(name, "a PDF") : .kind(.pdf)
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return archive(ending, name, entries ?? [])
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return refusal(
        "it is an old or an encrypted Office file", "save it as .docx without a password, or as PDF")
    }
    if bytes.starts(with: "{\\rtf".utf8) {
      return refusal("it is an RTF document", "save it as .docx, or as PDF")
    }
    if let media = MediaKind(bytes), media != .picture { return refusal("it is \(media.rawValue), not a CV") }
    if MediaKind(bytes) == .picture {
      return refusal(
        "it is a picture, which holds no text",
        "bring the document that it shows, or run text recognition (OCR) over it and bring the PDF")
    }
    if let other = magic(bytes) { return refusal("it is \(other), not a CV") }
    if ["pdf", "docx", "zip"].contains(ending) { return mismatch(name, "something else") }
    return text(bytes, ending)
  }

  static func ending(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: ".") else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }

  private static func archive(_ ending: String, _ name: String, _ entries: [String]) -> Outcome {
    if ending == "pdf" { return mismatch(name, "an archive") }
    let folded = entries.map { $0.lowercased() }
    if folded.contains("word/document.xml") || ending == "docx" { return .kind(.docx) }
    let files = folded.map { $0.split(separator: "/").last.map(String.init) ?? "" }
    if files.contains(where: LinkedInTables.names.contains) { return .kind(.linkedIn) }
    if folded.contains("meta-inf/manifest.xml") {
      return refusal("it is an OpenDocument file", "save it as .docx, or as PDF")
    }
    if folded.contains(where: { $0.hasSuffix(".iwa") }) {
      return refusal("it is a Pages document", "export it as Word or PDF")
    }
    return refusal("it is an archive that is neither a Word document nor a LinkedIn export")
  }

  private static func text(_ bytes: [UInt8], _ ending: String) -> Outcome {
    let first = bytes.first { !($0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF) }
    if ["html", "htm", "xml", "svg"].contains(ending) { return refusal("it is mark-up, not a CV") }
    if ending == "json" { return .kind(.jsonResume) }
    if ["yaml", "yml"].contains(ending) { return .kind(hasLine("cv:", bytes) ? .renderCV : .vitae) }
    if ["md", "markdown"].contains(ending) { return .kind(.markdown) }
    if first == UInt8(ascii: "{"), hasText("\"basics\"", bytes) { return .kind(.jsonResume) }
    if first == UInt8(ascii: "<") { return refusal("it is mark-up, not a CV") }
    if hasLine("cv:", bytes) { return .kind(.renderCV) }
    if hasLine("basics:", bytes) { return .kind(.vitae) }
    let isMarked = hasLine("# ", bytes) && (hasLine("## ", bytes) || hasLine("### ", bytes))
    return .kind(isMarked ? .markdown : .plainText)
  }

  /// What a file of another kind is, by its first bytes.
  private static func magic(_ bytes: [UInt8]) -> String? {
    let kinds: [([UInt8], String)] = [
      (Array("MZ".utf8), "a program"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x1F, 0x8B], "a compressed file"),
      (Array("7z".utf8) + [0xBC, 0xAF], "an archive"), (Array("Rar!".utf8), "an archive"),
      (Array("SQLite format".utf8), "a database"),
    ]
    if let found = kinds.first(where: { bytes.starts(with: $0.0) }) { return found.1 }
    let start = bytes.prefix(64).drop { $0 <= 0x20 }.map { $0 | 0x20 }
    if start.starts(with: "<!doctype".utf8.map { $0 | 0x20 }) || start.starts(with: "<html".utf8) {
      return "a web page"
    }
    return nil
  }

  private static func hasLine(_ prefix: String, _ bytes: [UInt8]) -> Bool {
    let prefix = Array(prefix.utf8)
    var isStart = true
    for at in bytes.indices.prefix(1 << 20) {
      if isStart, bytes[at...].starts(with: prefix) { return true }
      isStart = bytes[at] == 0x0A || bytes[at] == 0x0D
    }
    return false
  }

  private static func hasText(_ text: String, _ bytes: [UInt8]) -> Bool {
    let text = Array(text.utf8)
    return bytes.indices.prefix(1 << 20).contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  private static func mismatch(_ name: String, _ found: String) -> Outcome {
    refusal(
      "its name ends in `.\(ending(name))`, but it is \(found)",
      "give the file that you mean, under its own name")
  }

  private static func refusal(_ message: String, _ hint: String = "these are read: " + known) -> Outcome {
    .refused(code: "import.unknown-kind", message: message, hint: hint)
  }
}
