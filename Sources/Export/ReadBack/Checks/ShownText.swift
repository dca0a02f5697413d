public import Base

/// What a PDF shows and carries, as a program gets it from an applicant.
public struct ShownText: Sendable {
  /// The pages' text in the order of their content, pages joined by a blank; texts that replace what is shown (of divided
  /// words) count.
  public var text = ""
  /// What stands in the margins and is no content: names, page numbers.
  public var margins = ""
  public var pages = 0
  public var language: LanguageTag?
  public var isEncrypted = false
  /// Whether reading stopped at its bounds: nothing is known of the text then.
  public var isTooComplex = false
  /// Whether the file was cut off or changed after it was made.
  public var isDamaged = false
  /// Where the texts that programs are given in place of what is shown say something else than what is shown, the first
  /// of them.
  public var falseReplacement: String?
  /// What else is laid over the pages, which is not read: notes, stamps, form fields; the first of them.
  public var unread: String?
  /// What of the pages' content is not read though others may show it, the first such thing.
  public var unreadContent: String?
  /// The headings of its parts, as its outline names them; empty where it has none.
  public var headings: [String] = []
  /// Attached files by name.
  public var attachments: [(name: String, bytes: [UInt8])] = []

  /// Reads a file; what cannot be read is left out. O(bytes), and bounded whatever the bytes are.
  public init(of pdf: [UInt8]) { self.init(of: pdf, budget: .foreign) }

  init(of pdf: [UInt8], budget: ReadBudget) {
    var table = ObjectTable(pdf, budget: budget)
    let file = ReadFile(&table)
    let facts = FileFacts(&table)
    unread = OverlaidContent.first(&table)
    isTooComplex = table.budget.isSpent
    if isTooComplex { return }
    isEncrypted = file.isEncrypted
    isDamaged = file.isDamaged
    language = facts.language.flatMap { LanguageTag($0) }
    attachments = facts.attachments
    headings = OutlineHeadings.read(&table)
    pages = file.pages.count
    unreadContent = file.pages.lazy.compactMap(\.unread).first
    text = Self.joined(file.pages.map { ReadingOrder.content($0) })
    margins = Self.joined(
      file.pages.map { page in
        var margin = page
        margin.runs.removeAll { !$0.isArtifact }
        return ReadingOrder.content(margin, artifacts: true)
      })
    falseReplacement = Self.falseReplacement(file.pages)
  }

  private static func joined(_ texts: [ReadText]) -> String {
    var bytes: [UInt8] = []
    for (i, text) in texts.enumerated() {
      if i > 0, !texts[i - 1].joinsNext { bytes.append(0x20) }
      bytes += text.bytes
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All that is replaced, letter by letter, must be what replaces it: a divided word is told in its first part.
  private static func falseReplacement(_ pages: [ReadPage]) -> String? {
    var shown: [UInt8] = []
    var told: [UInt8] = []
    for page in pages {
      var span: Int32 = -1
      for run in page.runs where run.span >= 0 {
        for glyph in page.glyphs[run.glyphs] { shown += page.text[Int(glyph.start)..<Int(glyph.end)] }
        if run.span != span { told += page.spans[Int(run.span)].text }
        span = run.span
      }
    }
    let a = letters(shown)
    let b = letters(told)
    guard a != b else { return nil }
    let same = zip(a, b).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(b.dropFirst(max(0, same - 10)).prefix(30)))
  }

  private static func letters(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: ReadableForm.nfc(ReadableForm.form(bytes)), as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
