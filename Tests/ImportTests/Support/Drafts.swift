import Base
import Testing

@testable import Import

/// What tests ask of a draft.
extension ImportedProfile {
  /// The value at a place of profile.yaml.
  subscript(_ path: String) -> String? { fields.first { $0.path == path }?.value }

  /// Whether every letter and digit of every line is in the source of a field or in the rest: nothing is dropped.
  func accountsForEverything() -> Bool {
    func letters(_ text: String) -> [Unicode.Scalar: Int] {
      var out: [Unicode.Scalar: Int] = [:]
      for scalar in text.unicodeScalars where !scalar.properties.isWhitespace { out[scalar, default: 0] += 1 }
      return out
    }
    var left = letters(lines.map(\.text).joined())
    for text in fields.map(\.source) + rest.map(\.text) {
      for (scalar, count) in letters(text) { left[scalar, default: 0] -= count }
    }
    return left.values.allSatisfy { $0 <= 0 }
  }
}

enum Drafts {
  static func text(_ text: String, name: String = "cv.txt") throws -> ImportedProfile {
    try #require(Import.read(Array(text.utf8), name: name).value)
  }

  /// A word of `pdftotext -bbox`.
  static func word(_ text: String, _ left: Double, _ top: Double, _ size: Double = 10) -> String {
    let right = left + Double(text.count) * size * 0.5
    return
      "    <word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + size * 1.2)\">\(text)</word>\n"
  }

  /// A line of words.
  static func line(_ text: String, _ left: Double, _ top: Double, _ size: Double = 10) -> String {
    var x = left
    var out = ""
    for word in text.split(separator: " ") {
      out += Self.word(String(word), x, top, size)
      x += Double(word.count + 1) * size * 0.5
    }
    return out
  }

  static func page(_ words: String) -> String {
    "  <page width=\"595\" height=\"842\">\n\(words)  </page>\n"
  }

  static func pages(_ pages: String) throws -> ImportedProfile {
    try #require(Import.read(words: Array(pages.utf8), name: "cv.pdf").value)
  }
}
