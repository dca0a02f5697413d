public import Base

/// What a person says of themselves in a letter that no profile can show: what they want, and what can be from now on.
public struct OwnSentence: Hashable, Sendable {
  /// What it is about: why this employer, from when, for how much, whether they would move.
  public enum Purpose: String, CaseIterable, Sendable {
    case why, start, salary, move

    /// What a sentence about it is named in the claims: the person's word alone.
    public var id: FactID { FactID(OwnSentence.prefix + rawValue) }
  }
  public var purpose: Purpose
  /// Whole sentences in the letter's language, on one line; a full stop stands at the end where none was written.
  public var text: String
  public var range: SourceRange

  public init(_ purpose: Purpose, _ text: String, range: SourceRange) {
    self.purpose = purpose
    self.text = [".", "!", "?"].contains { text.hasSuffix($0) } ? text : text + "."
    self.range = range
  }

  /// What a sentence of the letter rests on that is the person's word alone.
  public var id: FactID { purpose.id }

  private static let prefix = "letter/"

  /// Whether an id stands for a person's own word, not for a fact.
  public static func isID(_ id: FactID) -> Bool {
    id.name.hasPrefix(prefix) && Purpose(rawValue: String(id.name.dropFirst(prefix.count))) != nil
  }
}

extension Letter {
  /// With sentences of the person's own: why they apply after the opening, the rest before the close.
  public func adding(_ own: [OwnSentence]) -> Letter {
    func sentences(_ purposes: [OwnSentence.Purpose]) -> [Sentence] {
      purposes.flatMap { purpose in
        own.filter { $0.purpose == purpose }.map { Sentence(RichText(plain: $0.text), facts: [$0.id]) }
      }
    }
    var out = self
    let why = sentences([.why])
    if out.paragraphs.isEmpty { out.paragraphs = [why] } else { out.paragraphs[0] += why }
    let terms = sentences([.start, .salary, .move])
    out.paragraphs[out.paragraphs.count - 1] = terms + out.paragraphs[out.paragraphs.count - 1]
    out.paragraphs.removeAll(where: \.isEmpty)
    return out
  }
}
