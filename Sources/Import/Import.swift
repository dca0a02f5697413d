public import Base
internal import Content

/// Reads the CV that somebody brings into a draft profile. Pure: bytes in, a draft out; PDFs come as the words and
/// places that a confined program read in them.
public enum Import {
  /// Files of more bytes are refused.
  public static let sizeLimit = 20 << 20
  /// No more text than this is taken for a CV, in bytes.
  static let textLimit = 1 << 20
  /// Lines of text: no CV has a tenth of it.
  static let lineLimit = 10_000

  /// What a file is, by its content; nil, with an error that says why and what is read, where it is none of
  /// `ImportKind`.
  public static func kind(of bytes: [UInt8], name: String) -> Checked<ImportKind?> {
    guard bytes.count <= sizeLimit else { return Checked(nil, [tooLarge(name)]) }
    let bytes = UTF16Text.utf8(bytes)
    let entries = ZipArchive.isZip(bytes) ? (try? ZipArchive(bytes))?.entries.map(\.name) : nil
    switch KindDetection.detect(bytes, name: name, entries: entries) {
    case .kind(let kind): return Checked(kind)
    case .refused(let code, let message, let hint):
      return Checked(nil, [refusal(code, "`\(name)` cannot be read as a CV: \(message)", name, hint)])
    }
  }

  /// Reads a file of any kind but PDF. Nil, with errors, where there is nothing to read in it; otherwise everything
  /// that could be read.
  ///
  /// - Parameters:
  ///   - name: the file's name, for messages; its ending tells kinds of text apart.
  ///   - kind: nil: found out by the content.
  /// O(bytes) for files of bounded size.
  public static func read(_ bytes: [UInt8], name: String, kind: ImportKind? = nil) -> Checked<
    ImportedProfile?
  > {
    let found = kind.map { Checked<ImportKind?>($0) } ?? self.kind(of: bytes, name: name)
    guard let kind = found.value else { return Checked(nil, found.diagnostics) }
    guard bytes.count <= sizeLimit else { return Checked(nil, [tooLarge(name)]) }
    let bytes = UTF16Text.utf8(bytes)
    switch kind {
    case .pdf:
      return Checked(
        nil,
        [refusal("import.no-words", "`\(name)` is a PDF, whose words are read by another program", name, "")])
    case .docx: return doubted(DocxReader.read(bytes, name: name))
    case .linkedIn: return LinkedInReader.read(bytes, name: name)
    case .plainText: return doubted(PlainTextReader.read(bytes, name: name))
    case .markdown: return doubted(StructuredReader.read(bytes, name: name, kind: kind))
    default: return StructuredReader.read(bytes, name: name, kind: kind)
    }
  }

  /// Reads the words of a PDF, as `pdftotext -bbox` has them.
  ///
  /// - Parameters:
  ///   - words: the output of `pdftotext -bbox`.
  ///   - styles: the output of `pdftohtml -xml` for fonts and links; nil: not known.
  ///   - marks: small things drawn on the pages; what of them are bullets is found out.
  ///   - hidden: texts of the file that nobody sees on its pages; they become no fields.
  public static func read(
    words: [UInt8], styles: [UInt8]? = nil, marks: [DrawnMark] = [], hidden: [String] = [], name: String
  ) -> Checked<ImportedProfile?> {
    var pages = PositionedText.pages(words: words, styles: styles)
    DrawnBullets(marks).add(to: &pages)
    return doubted(PositionedReader.read(pages, hidden: hidden, name: name))
  }

  /// With a word where what was read looks like no CV.
  private static func doubted(_ read: Checked<ImportedProfile?>) -> Checked<ImportedProfile?> {
    guard let draft = read.value, let doubt = Resemblance.doubt(draft) else { return read }
    return Checked(draft, read.diagnostics + [doubt])
  }

  static func refusal(_ code: String, _ message: String, _ name: String, _ hint: String) -> Diagnostic {
    Diagnostic(
      .error, code: code, message, at: SourceRange(file: name), hints: hint.isEmpty ? [] : [hint])
  }

  /// That a file is too large.
  ///
  /// - Parameters:
  ///   - name: nil where it is not known.
  ///   - limit: the most bytes that are read.
  public static func tooLarge(_ name: String?, limit: Int = sizeLimit) -> Diagnostic {
    refusal(
      "import.too-large", "\(name.map { "`\($0)`" } ?? "the file") is larger than a CV can be", name ?? "",
      "at most \(limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) kB") are read, and "
        + "\(textLimit >> 20) MB of text: save it with smaller pictures, or without")
  }

  /// That a file is none of the kinds that are read, where no more is known of it.
  public static func unknownKind(_ name: String) -> Diagnostic {
    refusal(
      "import.unknown-kind", "`\(name)` cannot be read as a CV: it is no text, and no document that is known",
      name,
      "these are read: " + KindDetection.known)
  }

  static func noText(_ name: String) -> Diagnostic {
    refusal(
      "import.no-text", "`\(name)` holds no text", name,
      "a scan has to go through text recognition first, or bring the file it was made from")
  }
}
