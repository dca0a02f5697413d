internal import Base
internal import CWordVectors

/// Words of many tongues from the table in the program, and the file's own in which ligatures are whole.
struct KnownWords {
  private var own: Set<String> = []
  /// Words of one letter of the file's tongue.
  private let singles: Set<String>

  /// How often the file writes letters that ligatures stand for.
  private(set) var whole = 0

  /// O(bytes).
  init(_ lines: [LaidLine]) {
    var english = 0
    var other = 0
    for line in lines {
      for run in LetterRun.runs(line.text) {
        if Self.english.contains(run.folded) { english += 1 }
        if Self.others.contains(run.folded) { other += 1 }
        // Capitals have no ligatures.
        let low = run.text.dropFirst(run.text.first?.isLowercase == true ? 0 : 1)
        guard Ligature.allCases.contains(where: { low.contains($0.rawValue) }) else { continue }
        whole += 1
        own.insert(run.folded)
      }
    }
    singles = english >= other ? ["a", "i"] : ["a", "e", "i", "o", "u", "y"]
  }

  private static let english: Set<String> = ["the", "and", "of", "to", "with", "for", "on", "by"]
  private static let others: Set<String> = [
    "de", "la", "le", "les", "und", "der", "die", "das", "et", "des", "el", "los", "di", "il", "da", "en",
    "van", "het", "von", "du", "para", "que", "per",
  ]

  /// How rare a folded word is, from 0 to 255; nil: it is not known. O(log words).
  func rarity(_ folded: String) -> Int? {
    if own.contains(folded) { return 0 }
    var folded = folded
    let row = folded.withUTF8 { vitae_word_row($0.baseAddress, $0.count) }
    return row < 0 ? nil : Int(vitae_word_rarity(row))
  }

  /// Whether a run of letters may stand alone.
  func isWord(_ folded: String) -> Bool {
    folded.count == 1 ? singles.contains(folded) : rarity(folded) != nil
  }
}

/// What a ligature stands for.
enum Ligature: String, CaseIterable {
  case ffi, ffl, ff, fi, fl
}

/// Letters of a line that stand together: bytes of its text.
struct LetterRun {
  var start: Int
  var end: Int
  var text: String
  var folded: String

  var startsLow: Bool { text.first?.isLowercase == true }
  var endsLow: Bool { text.last?.isLowercase == true || text.count == 1 }

  /// All of a text, in order. O(bytes).
  static func runs(_ text: String) -> [LetterRun] {
    var out: [LetterRun] = []
    var current = ""
    var start = 0
    var at = 0
    func flush() {
      if !current.isEmpty {
        out.append(LetterRun(start: start, end: at, text: current, folded: UnicodeForms.folded(current)))
      }
      current = ""
    }
    for scalar in text.unicodeScalars {
      let isLetter =
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      if isLetter, !scalar.isIdeographic {
        if current.isEmpty { start = at }
        current.unicodeScalars.append(scalar)
      } else {
        flush()
      }
      at += UTF8.width(scalar)
    }
    flush()
    return out
  }
}
