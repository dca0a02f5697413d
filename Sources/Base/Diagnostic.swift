/// Something a person should know about their input, with where it stands and what to do.
///
/// Messages are lower-case fragments without a full stop and name things in backquotes:
/// ``unknown key `postion` ``.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is, the mildest first: only an error keeps something from being made.
  public enum Severity: String, Sendable, Comparable {
    case note, warning, error
    /// The milder comes first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// A further place that matters, with what is to be seen there.
  public struct Label: Hashable, Sendable {
    public var range: SourceRange
    public var text: String
    public init(range: SourceRange, text: String) {
      self.range = range
      self.text = text
    }
  }

  public var severity: Severity
  /// A stable name in kebab case with the module's domain first: `content.unknown-key`.
  public var code: String
  public var message: String
  /// The place of the mistake; nil only where no file is involved.
  public var range: SourceRange?
  /// The text of the line `range` starts in, for display without reading the file again.
  public var sourceLine: String?
  public var labels: [Label]
  /// What to do about it, each a whole suggestion.
  public var hints: [String]

  public init(
    _ severity: Severity, code: String, _ message: String, at range: SourceRange? = nil,
    line: String? = nil, labels: [Label] = [], hints: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.sourceLine = line
    self.labels = labels
    self.hints = hints
  }

  /// Lines longer than this many bytes are not kept with a diagnostic.
  static let longestLine = 20_000

  /// Makes a diagnostic about a stretch of `source`, keeping the line it starts in (unless that is endless, as in a
  /// file without line ends).
  public init(
    _ severity: Severity, code: String, _ message: String, in source: SourceText,
    at range: SourceRange, labels: [Label] = [], hints: [String] = []
  ) {
    self.init(
      severity, code: code, message, at: range,
      line: source.line(range.start.line, ifAtMost: Self.longestLine),
      labels: labels, hints: hints)
  }
}

/// A value and everything there is to say about how it was made. Reading never throws for a person's mistake:
/// it returns what could be read, and every diagnostic.
public struct Checked<Value> {
  public var value: Value
  /// In the order in which they were found.
  public var diagnostics: [Diagnostic]

  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The same diagnostics with another value.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Checked<Other> {
    Checked<Other>(try transform(value), diagnostics)
  }

  /// Runs the next stage and joins the diagnostics, this stage's first.
  public func flatMap<Other>(_ next: (Value) throws -> Checked<Other>) rethrows -> Checked<Other> {
    let result = try next(value)
    return Checked<Other>(result.value, diagnostics + result.diagnostics)
  }
}

extension Checked: Sendable where Value: Sendable {}
