public import Base
public import Composition

/// Reads a finished PDF as programs do that get it from an applicant, and compares it with what the document says.
public enum ReadBack {
  /// What differs: each field that does not read as the document has it, or not in its order; hidden text; characters
  /// that mean nothing to a reader. Empty: the file can be sent.
  ///
  /// - Parameters:
  ///   - styled: the document that the file was made from.
  ///   - leftOut: characters that no font has: the file goes without them, which was said already.
  ///   - name: how messages call the file.
  ///   - isStrict: whether nothing was hyphenated, so that fields must read whole even where replacement texts are
  ///     ignored (in a warning, since columns side by side are the author's choice).
  /// About a millisecond for two pages. O(bytes + fields × bytes of differing ones).
  public static func differences(
    in pdf: [UInt8], from styled: StyledDocument, leftOut: Set<Unicode.Scalar> = [], name: String,
    isStrict: Bool
  ) -> [Diagnostic] {
    differences(in: ReadPDF(pdf), from: styled, leftOut: leftOut, name: name, isStrict: isStrict)
  }

  /// The same for a file that was read already. At once where `pdf` has the pages of a file that was compared with the same
  /// document and found to differ in nothing.
  public static func differences(
    in pdf: ReadPDF, from styled: StyledDocument, leftOut: Set<Unicode.Scalar> = [], name: String,
    isStrict: Bool
  ) -> [Diagnostic] {
    if pdf.isProven { return [] }
    var comparison = Comparison(file: pdf.whole, name: name)
    comparison.checkCharacters()
    comparison.checkHiddenText()
    let fields = ShownField.fields(of: styled, leftOut: leftOut)
    comparison.checkFields(fields)
    if isStrict, comparison.diagnostics.isEmpty { comparison.checkLines(fields) }
    if comparison.diagnostics.isEmpty, !pdf.file.isCut { pdf.memory?.pages = pdf.pages }
    return comparison.diagnostics
  }
}

/// One comparison of a file with its document.
private struct Comparison {
  let file: ReadFile
  let name: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the texts are being compared in normalisation form C.
  private var isComposed = false
  /// The file's text in normalisation form C, where that is needed and the order of its bytes says nothing.
  private var composed: TextSearch?

  /// The file's text in the order of writing without blanks, where some of it goes from right to left, or breaks its
  /// lines within words.
  private var written: TextSearch?

  /// No more than so many are told of one kind: the first says what is wrong.
  private static let mostOfAKind = 3

  init(file: ReadFile, name: String) {
    self.file = file
    self.name = name
    if RightToLeft.isUnspaced(file.pages) { written = TextSearch(RightToLeft.logical(file.pages)) }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, at range: SourceRange? = nil,
    hint: String
  ) {
    guard diagnostics.count(where: { $0.code == code }) < Self.mostOfAKind else { return }
    diagnostics.append(Diagnostic(severity, code: code, message, at: range, hints: [hint]))
  }

  private static func excerpt(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  // MARK: Characters and visibility

  mutating func checkCharacters() {
    for (index, page) in file.pages.enumerated() {
      for bytes in [page.text] + page.spans.map(\.text) {
        guard let found = ForbiddenCharacters.first(in: bytes) else { continue }
        report(
          .error, "readback.forbidden-character",
          "`\(name)` reads with \(ForbiddenCharacters.name(found.scalar)) on page \(index + 1)",
          hint: "this is a mistake of vitae's; please report it with the file")
      }
    }
  }

  mutating func checkHiddenText() {
    for (index, page) in file.pages.enumerated() {
      for found in HiddenText.findings(in: page) {
        report(
          .error, "readback.hidden-text",
          "`\(Self.excerpt(Array(found.text.utf8)))` on page \(index + 1) of `\(name)` \(found.reason.rawValue)",
          hint: "programs read it and people cannot: show it, or take it out")
      }
    }
  }

  // MARK: Fields

  mutating func checkFields(_ fields: [ShownField]) {
    var (bytes, starts) = joined { ReadingOrder.content($0) }
    if !bytes.allSatisfy({ $0 < 0x80 }) { (bytes, starts) = joined { formed(ReadingOrder.content($0)) } }
    var search = TextSearch(bytes)
    for field in fields where !isRead(field.text, &search, &starts) {
      let page = max(1, starts.count { $0 <= search.cursor })
      let place = field.origin?.range
      if search.contains(isComposed ? ReadableForm.nfc(field.text) : field.text)
        || written?.contains(RightToLeft.unspaced(field.text)) == true
      {
        report(
          .error, "readback.wrong-order",
          "`\(Self.excerpt(field.text))` on page \(page) of `\(name)` is not read where the document has it",
          at: place, hint: "keep the order of the page in the order of the template")
      } else {
        report(
          .error, "readback.missing-text",
          "`\(Self.excerpt(field.text))` on page \(page) of `\(name)` does not read as it is written",
          at: place,
          hint: "look whether the text is cut off, or covered, or set in a font that cannot show it")
      }
    }
  }

  private mutating func isRead(_ text: [UInt8], _ search: inout TextSearch, _ starts: inout [Int]) -> Bool {
    // Signs between texts stand everywhere: finding one says nothing of the order.
    if let written, !RightToLeft.hasWord(text) { return written.contains(RightToLeft.unspaced(text)) }
    if case .next = search.find(isComposed ? ReadableForm.nfc(text) : text) { return true }
    switch written?.find(RightToLeft.unspaced(text)) {
    case .next: return true
    case .elsewhere: return false
    case .missing, nil: break
    }
    if isComposed || text.allSatisfy({ $0 < 0x80 }) { return false }
    if written == nil {
      compose(&search, &starts)
      if case .next = search.find(ReadableForm.nfc(text)) { return true }
      return false
    }
    if RightToLeft.isRead(text, in: search) { return true }
    if composed == nil { composed = TextSearch(ReadableForm.nfc(search.bytes)) }
    return composed?.contains(ReadableForm.nfc(text)) == true
  }

  /// From here on letters and marks are compared as they compose: a font may have one glyph for what was written as two
  /// characters.
  private mutating func compose(_ search: inout TextSearch, _ starts: inout [Int]) {
    let cursor = ReadableForm.nfc(Array(search.bytes[..<search.cursor])).count
    let (bytes, places) = joined { page in
      var text = formed(ReadingOrder.content(page))
      text.bytes = ReadableForm.nfc(text.bytes)
      return text
    }
    search = TextSearch(bytes, from: min(cursor, bytes.count))
    starts = places
    isComposed = true
  }

  /// Whether a text is there in another form: turned about, or with its letters and marks composed.
  private func isOtherwiseThere(_ text: [UInt8], in search: TextSearch) -> Bool {
    if text.allSatisfy({ $0 < 0x80 }) { return false }
    return RightToLeft.isRead(text, in: search)
      || TextSearch(ReadableForm.nfc(search.bytes)).contains(ReadableForm.nfc(text))
  }

  private func formed(_ text: ReadText) -> ReadText {
    var out = text
    out.bytes = ReadableForm.form(text.bytes)
    return out
  }

  /// The pages' texts one after the other, and where each begins.
  private func joined(_ read: (ReadPage) -> ReadText) -> (bytes: [UInt8], starts: [Int]) {
    var out = ReadText()
    var starts: [Int] = []
    var joins = true
    for page in file.pages {
      let text = read(page)
      if !joins { out.blank() }
      starts.append(out.bytes.count)
      out.bytes += text.bytes
      joins = text.joinsNext
    }
    return (out.bytes, starts)
  }

  // MARK: Lines

  /// Each field must also be read whole by programs that only know where glyphs stand: by columns or across the page.
  mutating func checkLines(_ fields: [ShownField]) {
    var columns = TextSearch(joined { formed(ReadingOrder.geometric($0, byColumns: true)) }.bytes)
    var lines: TextSearch?
    for field in fields {
      if case .missing = columns.find(field.text) {
        let across = lines ?? TextSearch(joined { formed(ReadingOrder.geometric($0)) }.bytes)
        lines = across
        if across.contains(field.text) || isOtherwiseThere(field.text, in: across) { continue }
        if written?.contains(RightToLeft.unspaced(field.text)) == true { continue }
        report(
          .warning, "readback.split-text",
          "`\(Self.excerpt(field.text))` in `\(name)` is read with other text in it by programs that go by lines",
          at: field.origin?.range,
          hint: """
            its lines stand beside those of other text: give it the whole width, without a column, float or table cell \
            next to it, or keep it on one line with `white-space: nowrap`
            """)
      }
    }
  }
}
