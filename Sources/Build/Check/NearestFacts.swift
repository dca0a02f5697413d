internal import Base
internal import Tailoring

/// What the profile says nearest to a sentence that it does not support, for messages.
enum NearestFacts {
  private static let mostShown = 2
  private static let mostCharacters = 160

  static func hints(_ finding: DocumentProof.Finding) -> [String] {
    guard !finding.isWish, !finding.nearest.isEmpty else { return [] }
    let quotes = finding.nearest.prefix(mostShown).map { "`\(cut($0))`" }
    return ["the profile says nearest to it: " + quotes.joined(separator: ", ")]
  }

  private static func cut(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > mostCharacters ? String(line.prefix(mostCharacters)) + "…" : line
  }
}
