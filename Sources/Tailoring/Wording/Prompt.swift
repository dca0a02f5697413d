internal import Base
internal import CPrompts

/// A prompt for one kind of document: a file of `Sources/CPrompts/prompts`, after the rules that hold for all.
struct Prompt: Sendable {
  /// Its name, its version and eight digits of the digest of everything it says: `letter/2-1a2b3c4d`. A change of words is
  /// another prompt, so that the cache asks anew.
  let name: String
  private let text: String

  static let summary = Prompt("summary")
  static let letter = Prompt("letter")
  static let suggestions = Prompt("suggestions")

  /// What the model is told before it sees any fact. `language` is that of the words it is to write.
  func system(_ language: LanguageTag) -> String { text.replacing("LANGUAGE", with: language.tag) }

  private init(_ file: String) {
    let whole = Self.file(file)
    // The first line is `version: 2`.
    let head = whole.prefix { !$0.isNewline }
    text = Self.file("rules") + "\n" + whole.dropFirst(head.count).trimmingBlanks()
    name = "\(file)/\(head.split(separator: " ").last ?? "")-\(Digest(of: text).hex.prefix(8))"
  }

  /// The text of a file that is compiled in.
  private static func file(_ name: String) -> String {
    var count = 0
    guard let bytes = vitae_prompt(name, &count) else { preconditionFailure("no prompt `\(name)`") }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
