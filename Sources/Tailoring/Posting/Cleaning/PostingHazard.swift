public import Content

/// Something in a posting that is not written for the person who reads it. It is shown in the report and has no other effect.
public struct PostingHazard: Hashable, Sendable {
  /// What a posting tries.
  public enum Kind: String, Sendable {
    /// Mark-up that no reader sees.
    case hiddenText = "hidden-text"
    /// Zero-width characters, direction overrides, tags.
    case invisibleCharacters = "invisible-characters"
    /// Letters of another script that look like Latin ones.
    case lookAlikes = "look-alikes"
    /// Words to a machine that reads it.
    case instruction
    /// Words that the application is to hold.
    case dictation = "dictated-words"
    /// Heaps of words without sentences.
    case keywords
  }
  public var kind: Kind
  /// How it begins, readable.
  public var quote: String
  /// Whether somebody meant it so: word processors and web pages leave characters behind that nobody sees, but none turns the
  /// direction of a line around.
  public var isMeant: Bool

  /// All that a posting holds of it. O(bytes).
  public static func found(in posting: JobPosting) -> [PostingHazard] { PostingCleaner(posting).hazards }

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    isMeant =
      switch kind {
      case .hiddenText, .instruction, .dictation: true
      case .invisibleCharacters: text.unicodeScalars.contains(where: Self.misleads)
      case .lookAlikes, .keywords: false
      }
    var quote = ""
    for scalar in text.unicodeScalars.prefix(400) {
      quote.unicodeScalars.append(PostingCleaner.isInvisible(scalar) || scalar.value < 0x20 ? " " : scalar)
    }
    let words = quote.split(separator: " ").joined(separator: " ")
    self.quote = words.count > 120 ? words.prefix(120) + "…" : words
  }

  /// Overrides of the direction, and tags that spell words; tags of flags are small letters too, but few.
  private static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x202D || scalar.value == 0x202E || scalar.value == 0xE0020
  }
}
