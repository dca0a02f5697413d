internal import Base
internal import Content

/// One run of the checks over a file.
struct FileCheckRun {
  typealias Result = FileCheck.Result
  let file: ReadFile
  let facts: FileFacts
  /// By page.
  let hidden: [HiddenText.Finding?]
  let profile: Profile?
  let isWhole: Bool
  let extracted: [FileCheck.Extraction]
  let content: [UInt8]
  let lines: [[UInt8]]
  /// The text in the order of writing without blanks, where texts can be compared in no other way.
  let written: [UInt8]?

  init(
    file: ReadFile, facts: FileFacts, hidden: [HiddenText.Finding?], profile: Profile?, isWhole: Bool,
    extracted: [FileCheck.Extraction]
  ) {
    self.file = file
    self.facts = facts
    self.hidden = hidden
    self.profile = profile
    self.isWhole = isWhole
    self.extracted = extracted
    content = Self.joined(file.pages.map { ReadingOrder.content($0) })
    lines = file.pages.flatMap { ReadingOrder.lineTexts($0) }
    written = RightToLeft.isUnspaced(file.pages) ? RightToLeft.logical(file.pages) : nil
  }

  static func joined(_ texts: [ReadText]) -> [UInt8] {
    ReadableForm.nfc(ReadableForm.form(Array(texts.map(\.bytes).joined(separator: [0x20]))))
  }

  var results: [Result] {
    if file.isEncrypted {
      let detail = "the file is encrypted; save it without a password"
      return [Result(name: "text layer", verdict: .fail, detail: detail)]
    }
    return [whole, textLayer, owner] + bullets + [
      order, headings, contact, dates, fonts,
    ] + tags + [
      language, title, hiddenText, characters,
    ]
  }

  func result(_ name: String, _ failure: String?, _ success: String) -> Result {
    Result(name: name, verdict: failure == nil ? .pass : .fail, detail: failure ?? success)
  }

  func notRun(_ name: String, _ why: String) -> Result {
    Result(name: name, verdict: .notRun, detail: why)
  }

  /// Of text through which a check looks.
  static let mostBytes = 400_000_000
  static let needsProfile = "give the facts with --profile"

  /// `1 page`, `2 pages`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func form(_ text: String) -> [UInt8] {
    var out = ReadText()
    ReadableForm.append(text, to: &out)
    return ReadableForm.nfc(ReadableForm.trimmed(out))
  }

  static func excerpt(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}
