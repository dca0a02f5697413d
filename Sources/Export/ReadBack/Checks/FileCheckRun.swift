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
      return [Result(look: .textLayer, verdict: .fail, finding: .encrypted)]
    }
    return [whole, textLayer, owner] + bullets + [
      order, headings, contact, dates, fonts,
    ] + tags + [
      language, title, hiddenText, characters,
    ]
  }

  func passed(_ look: FileCheck.Look, _ found: FileCheck.Finding) -> Result {
    Result(look: look, verdict: .pass, finding: found)
  }

  func failed(_ look: FileCheck.Look, _ found: FileCheck.Finding) -> Result {
    Result(look: look, verdict: .fail, finding: found)
  }

  func notRun(_ look: FileCheck.Look, _ why: FileCheck.Finding) -> Result {
    Result(look: look, verdict: .notRun, finding: why)
  }

  /// Of text through which a check looks.
  static let mostBytes = 400_000_000

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
