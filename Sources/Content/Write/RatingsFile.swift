public import Base

/// The text of a person's `ratings.yaml`, to which ratings are added. Every byte that was there stays as it was.
public struct RatingsFile: Hashable, Sendable {
  /// The whole file; empty where there is none.
  public let text: String

  /// What a new file begins with.
  static let heading = "# Which of two statements was better for a job: `vitae rate` adds to this list.\n"

  public init(_ text: String) { self.text = text }

  /// Without a byte order mark, which is no part of YAML.
  private var body: String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The file's ratings.
  public var ratings: Checked<[Rating]> { RatingsReader.read(SourceText(file: "ratings.yaml", text: body)) }

  /// The file with a rating at its end; nil where, read anew, it would not say exactly that: a list in brackets, say.
  /// O(bytes).
  public func adding(_ rating: Rating) -> RatingsFile? {
    let before = ratings
    guard !before.hasErrors else { return nil }
    let start = body.isEmpty ? text + Self.heading : text.utf8.last == 0x0A ? text : text + "\n"
    let out = RatingsFile(start + Self.entry(rating, indent: Self.indent(of: body)))
    let after = out.ratings
    guard after.diagnostics.map(\.code) == before.diagnostics.map(\.code),
      after.value.map(Self.bare) == (before.value + [rating]).map(Self.bare)
    else { return nil }
    return out
  }

  /// How far the list's entries stand in.
  private static func indent(of text: String) -> Int {
    let first = text.split(whereSeparator: \.isNewline).first { $0.drop { $0 == " " }.first == "-" }
    return first?.prefix { $0 == " " }.count ?? 0
  }

  private static func entry(_ rating: Rating, indent: Int) -> String {
    func list(_ names: [Variant.Name]) -> String {
      let texts = names.map { quoted($0.text) }
      return texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ", ") + "]"
    }
    var lines = [
      "job: " + quoted(rating.job.text), "better: " + list(rating.better), "than: " + list(rating.than),
    ]
    if rating.by != .person { lines.append("by: " + rating.by.rawValue) }
    if let because = rating.because { lines.append("because: " + quoted(because)) }
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { blank + ($0.offset == 0 ? "- " : "  ") + $0.element + "\n" }.joined()
  }

  /// A scalar in double quotes: JSON's escapes are YAML's too.
  private static func quoted(_ text: String) -> String { JSONValue.string(text).serialized() }

  private static func bare(_ rating: Rating) -> [[String]] {
    [
      [rating.job.text], rating.better.map(\.text), rating.than.map(\.text), [rating.by.rawValue],
      rating.because.map { [$0] } ?? [],
    ]
  }
}
