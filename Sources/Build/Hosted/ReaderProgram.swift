internal import Base
internal import CLinux
internal import Content
internal import Glibc
internal import Import

/// The other side of `HostedReader`: the program that reads one file that somebody sent, in a folder in which it may do
/// nothing else, and says on its standard output what it read. It starts no thread.
///
///     read-cv <name>             reads `in`; of a PDF it may ask for its words
///     read-cv <name> <outcome>   reads the words of a PDF: `words`, `styles`, and `seen`, what it said when it asked
public enum ReaderProgram {
  /// The first word of the command.
  static let command = "read-cv"

  /// Runs it and ends the process, where this is what the process was started for. To be called before all else.
  public static func runIfAsked() {
    guard word(1) == command else { return }
    exit(run([word(2), word(3)].compactMap { $0 }))
  }

  private static func word(_ index: Int32) -> String? { vitae_argument(index).map { String(cString: $0) } }

  /// What an answer begins with: a reading, or what was seen of a PDF whose words are needed.
  static let done = UInt8(ascii: "R")
  static let words = UInt8(ascii: "W")

  /// Runs it with the words after the command; gives the status to end with.
  static func run(_ arguments: [String]) -> Int32 {
    guard let name = arguments.first else { return 2 }
    let answer = arguments.count > 1 ? second(name, arguments[1]) : first(name)
    return write(answer) ? 0 : 1
  }

  private static func first(_ name: String) -> [UInt8] {
    guard Files.size("in").map({ $0 <= Import.sizeLimit }) ?? false, let bytes = Files.contents("in") else {
      let tooMany = [UInt8](repeating: 0, count: Import.sizeLimit + 1)
      return answer(Checked(nil, Import.kind(of: tooMany, name: name).diagnostics))
    }
    let kind = Import.kind(of: bytes, name: name)
    guard kind.value == .pdf else {
      return answer(
        kind.value == nil ? Checked(nil, kind.diagnostics) : Import.read(bytes, name: name, kind: kind.value))
    }
    switch PDFText.begin(bytes, name: name) {
    case .done(let draft): return answer(draft)
    case .words(let seen):
      let json = JSONValue.object([
        JSONMember("encrypted", .bool(seen.isEncrypted)),
        JSONMember("hidden", .array(seen.hidden.map { .string($0) })),
        JSONMember("marks", .array(seen.marks.map { .string($0.line) })),
      ])
      return [words] + Array(json.serialized().utf8)
    }
  }

  private static func second(_ name: String, _ outcome: String) -> [UInt8] {
    let text = Files.contents("seen").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let seen = (try? JSONValue.parse(text)) ?? .null
    let read = PDFWords(
      outcome: PDFWords.Outcome(rawValue: outcome) ?? .failed, words: Files.contents("words") ?? [],
      styles: Files.contents("styles"))
    let known = PDFText.Seen(
      isEncrypted: seen["encrypted"]?.boolValue ?? false,
      hidden: seen["hidden"]?.arrayValue?.compactMap(\.stringValue) ?? [],
      marks: seen["marks"]?.arrayValue?.compactMap { $0.stringValue.flatMap(DrawnMark.init(line:)) } ?? [])
    return answer(PDFText.draft(read, known, name: name))
  }

  private static func answer(_ draft: Checked<ImportedProfile?>) -> [UInt8] {
    let reading = HostedProfile.reading(draft)
    let json = JSONValue.object([
      JSONMember("profile", reading.profile.map { .string($0.text) } ?? .null),
      JSONMember("name", .string(reading.profile?.name ?? "")), JSONMember("report", reading.report),
    ])
    return [done] + Array(json.serialized().utf8)
  }

  private static func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress! + written, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
