internal import Base

/// Reads Word documents (ISO/IEC 29500, WordprocessingML): paragraphs with their styles, lists, tabs and tables. Active
/// parts, other archives and pictures are never looked at.
enum DocxReader {
  static func read(_ bytes: [UInt8], name: String) -> Checked<ImportedProfile?> {
    do {
      var archive = try ZipArchive(bytes)
      let parts = try parts(&archive)
      var lines: [LaidLine] = []
      var hidden = false
      for part in parts {
        var reader = WordPart(links: part.links, part: part.shown, first: lines.count)
        try reader.read(part.bytes)
        lines += reader.lines
        guard lines.count <= Import.lineLimit else { return Checked(nil, [Import.tooLarge(name)]) }
        hidden = hidden || reader.lines.contains(where: \.isHidden)
      }
      guard lines.contains(where: { !$0.isHidden && $0.text.unicodeScalars.contains(where: \.isWordLike) })
      else {
        return Checked(nil, [Import.noText(name)])
      }
      guard lines.reduce(0, { $0 + $1.text.utf8.count }) <= Import.textLimit else {
        return Checked(nil, [Import.tooLarge(name)])
      }
      return Checked(
        DraftReader.read(lines, kind: .docx, file: name), hidden ? [hiddenText(lines, name)] : [])
    } catch let refusal as ZipArchive.Refusal {
      return Checked(nil, [refused(name, refusal.reason)])
    } catch let refusal as XMLScanner.Refusal {
      return Checked(nil, [refused(name, refusal.reason)])
    } catch {
      return Checked(nil, [refused(name, "it is damaged")])
    }
  }

  static func refused(_ name: String, _ reason: String) -> Diagnostic {
    Import.refusal(
      "import.refused", "`\(name)` is not read: \(reason)", name,
      "open it where it was made and save it again, or bring it as PDF or plain text")
  }

  private static func hiddenText(_ lines: [LaidLine], _ name: String) -> Diagnostic {
    let first = lines.first { $0.isHidden }?.text ?? ""
    return Diagnostic(
      .warning, code: "import.hidden-text",
      "`\(name)` holds text that nobody sees on its pages: `\(first.prefix(60))`",
      at: SourceRange(file: name),
      hints: ["it is listed at the end of the draft and in no field of it"])
  }

  private struct Part {
    var bytes: [UInt8]
    var links: [String: String]
    /// How lines name it; nil for the document itself.
    var shown: String?
  }

  /// The document and its headers and footers. Every part of XML is held to the same rules.
  private static func parts(_ archive: inout ZipArchive) throws -> [Part] {
    var found: [String: [UInt8]] = [:]
    for entry in archive.entries {
      let name = entry.name.lowercased()
      guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { continue }
      let bytes = try archive.contents(entry)
      guard found.updateValue(bytes, forKey: name) == nil else {
        throw ZipArchive.Refusal(reason: "two of its parts have the same name")
      }
      try checkDoctype(bytes)
    }
    guard let document = found["word/document.xml"] else {
      throw ZipArchive.Refusal(reason: "it has no `word/document.xml`, so it is no Word document")
    }
    let headers = found.keys.filter { $0.hasPrefix("word/header") && $0.hasSuffix(".xml") }.sorted()
    let footers = found.keys.filter { $0.hasPrefix("word/footer") && $0.hasSuffix(".xml") }.sorted()
    func part(_ name: String, _ bytes: [UInt8], shown: String?) throws -> Part {
      let file = name.split(separator: "/").last.map(String.init) ?? name
      return Part(bytes: bytes, links: try links(found["word/_rels/\(file).rels"]), shown: shown)
    }
    var out: [Part] = []
    for name in headers { out.append(try part(name, found[name] ?? [], shown: "header")) }
    out.append(try part("word/document.xml", document, shown: nil))
    for name in footers { out.append(try part(name, found[name] ?? [], shown: "footer")) }
    return out
  }

  /// A part in another encoding could hide a document type from a search for its letters.
  private static func checkDoctype(_ bytes: [UInt8]) throws {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      throw ZipArchive.Refusal(reason: "a part of it is not UTF-8")
    }
    let marks = ["<!DOCTYPE", "<!ENTITY"].map { Array($0.utf8) }
    for at in bytes.indices
    where bytes[at] == UInt8(ascii: "<") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "!") {
      if marks.contains(where: { bytes[at...].starts(with: $0) }) {
        throw ZipArchive.Refusal(
          reason: "it declares a document type, which documents of this kind never have")
      }
    }
  }

  /// Addresses of pages by their id in the text.
  private static func links(_ bytes: [UInt8]?) throws -> [String: String] {
    guard let bytes else { return [:] }
    var out: [String: String] = [:]
    var scanner = try XMLScanner(bytes)
    while let event = try scanner.next() {
      guard case .start("Relationship", let values) = event, let id = values["Id"],
        let target = values["Target"]
      else { continue }
      let isSafe = ["http://", "https://", "mailto:", "tel:"].contains { target.lowercased().hasPrefix($0) }
      if isSafe, values["Type"]?.hasSuffix("/hyperlink") == true { out[id] = target }
    }
    return out
  }
}
