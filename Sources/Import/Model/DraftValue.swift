/// A text of a draft profile, with what it was read from.
public struct DraftText: Hashable, Sendable {
  /// As it stands in profile.yaml: inline Markdown in texts, ISO 8601 in dates.
  public var value: String
  /// How sure the reading is, 0 to 1: 1 where the file says itself what the text is.
  public var confidence: Double
  /// Where it was read, in reading order; empty where nothing of the file says it.
  public var spans: [SourceSpan]
  /// Why a person should look at it; nil where nothing is doubtful.
  public var doubt: String?
  /// What an earlier import said to look at, which nobody has looked at yet.
  var earlier: String?

  public init(_ value: String, confidence: Double = 1, spans: [SourceSpan] = [], doubt: String? = nil) {
    self.value = value
    self.confidence = confidence
    self.spans = spans
    self.doubt = doubt
  }
}

/// A draft in the shape of profile.yaml: its keys in its order.
public indirect enum DraftValue: Hashable, Sendable {
  case text(DraftText)
  case list([DraftValue])
  case object([DraftMember])

  /// The member of that name; nil for other kinds of value.
  public subscript(_ key: String) -> DraftValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// Whether there is no text in it.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.value.isEmpty
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}

/// A key and its value.
public struct DraftMember: Hashable, Sendable {
  public var key: String
  public var value: DraftValue

  public init(_ key: String, _ value: DraftValue) {
    self.key = key
    self.value = value
  }
}
