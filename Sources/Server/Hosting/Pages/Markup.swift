/// A piece of HTML. What is written in the source is markup; every text that is put into it is escaped, so that no
/// text of a person's can become markup.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var html: String

  init(stringLiteral value: String) { html = value }
  init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

  /// Of several, one after the other.
  init(_ parts: [Markup]) { html = parts.map(\.html).joined() }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ text: some StringProtocol) { html += escaped(String(text)) }
    mutating func appendInterpolation(_ number: some BinaryInteger) { html += "\(number)" }
    mutating func appendInterpolation(_ markup: Markup?) { html += markup?.html ?? "" }
    mutating func appendInterpolation(_ markup: [Markup]) { html += markup.map(\.html).joined() }
  }
  typealias StringInterpolation = Interpolation
}
