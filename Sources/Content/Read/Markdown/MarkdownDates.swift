internal import Base

/// Finds the dates in a line such as `Mar 2021 – present, Dublin` or `03/2019 – 12/2020 · Köln`.
enum MarkdownDates {
  private static let present: Set<String> = [
    "present", "now", "today", "current", "ongoing", "heute", "jetzt", "aujourd'hui", "actualidad",
    "presente",
  ]
  private static let between: Set<String> = [
    "", "to", "bis", "until", "a", "–", "—", "-", "·", "|", ",", "since", "seit",
  ]

  /// The dates, and what else the line says (its place); nil dates where the line holds none or is a sentence.
  static func read(_ line: String) -> (DateRange?, String?) {
    guard line.utf8.count < 150 else { return (nil, nil) }
    var dates: [PartialDate] = []
    var rest: [String] = []
    var month: (number: Int, word: String)?
    var isCurrent = false
    for word in words(line) {
      let bare = trimmed(word)
      let folded = UnicodeForms.folded(bare).replacingCurlyApostrophes
      if case .date(let date) = DateReading.read(bare), (1900...2100).contains(date.year) {
        dates.append(date.month == nil ? PartialDate(year: date.year, month: month?.number) : date)
        month = nil
      } else if let number = MonthNames.month(folded) {
        month = (number, word)
      } else if present.contains(folded) {
        isCurrent = true
      } else if !between.contains(bare) {
        if let taken = month { rest.append(taken.word) }
        month = nil
        rest.append(word)
      }
    }
    guard !dates.isEmpty, rest.count <= 6 else { return (nil, nil) }
    let range = DateRange(
      start: dates.count > 1 || isCurrent ? dates[0] : nil, end: isCurrent ? nil : dates.last,
      isCurrent: isCurrent)
    let place = trimmed(rest.joined(separator: " "))
    return (range, place.isEmpty ? nil : place)
  }

  /// The words of a line. Dashes part years (`2019–2021`), but not the parts of a date or of a name.
  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: { " \u{A0}\u{2009}\u{202F}–—|·".contains($0) }).flatMap { word -> [String] in
      let halves = word.split(separator: "-")
      let areYears =
        halves.count == 2 && halves.allSatisfy { $0.utf8.count >= 4 && $0.utf8.allSatisfy(\.isDigitByte) }
      return areYears ? halves.map(String.init) : [String(word)]
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingEnd { ",.;·|–—-() ".contains($0) }.trimming { ",;·|–—-( ".contains($0) }
  }
}

extension UInt8 {
  var isDigitByte: Bool { (0x30...0x39).contains(self) }
}

extension String {
  fileprivate var replacingCurlyApostrophes: String {
    contains("\u{2019}") ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
  }
}
