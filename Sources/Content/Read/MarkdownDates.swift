internal import Base

/// Finds the dates in a line such as `Mar 2021 – present, Dublin` or `03/2019 – 12/2020 · Köln`.
enum MarkdownDates {
  private static let months: [(String, Int)] = [
    ("jan", 1), ("fev", 2), ("feb", 2), ("mar", 3), ("mrz", 3), ("avr", 4), ("apr", 4), ("abr", 4),
    ("mai", 5),
    ("may", 5), ("juin", 6), ("jun", 6), ("juil", 7), ("jul", 7), ("aou", 8), ("aug", 8), ("ago", 8),
    ("sep", 9),
    ("okt", 10), ("oct", 10), ("nov", 11), ("dez", 12), ("dec", 12), ("dic", 12), ("ene", 1),
  ]
  private static let present = ["present", "now", "today", "current", "heute", "aujourd", "actualidad"]

  /// The dates, and what else the line says (its place); nil dates where the line holds none or is a sentence.
  static func read(_ line: String) -> (DateRange?, String?) {
    guard line.count < 100 else { return (nil, nil) }
    let tokens = line.split(whereSeparator: { " \u{A0}\u{2009}\u{202F},·|–—-".contains($0) }).map(String.init)
    var dates: [PartialDate] = []
    var place: [String] = []
    var month: Int?
    var isCurrent = false
    for token in tokens {
      let folded = UnicodeForms.folded(token)
      if let year = Int(folded), (1900...2100).contains(year) {
        dates.append(PartialDate(year: year, month: month))
        month = nil
      } else if case .date(let date) = DateReading.read(token) {
        dates.append(date)
      } else if let named = months.first(where: { folded.hasPrefix($0.0) && folded.count <= 10 }),
        place.isEmpty
      {
        month = named.1
      } else if present.contains(where: folded.hasPrefix) {
        isCurrent = true
      } else {
        place.append(token)
      }
    }
    guard !dates.isEmpty, place.count <= 6 else { return (nil, nil) }
    let range = DateRange(
      start: dates.count > 1 || isCurrent ? dates[0] : nil,
      end: isCurrent ? nil : dates.last, isCurrent: isCurrent)
    return (range, place.isEmpty ? nil : place.joined(separator: " "))
  }
}

extension String {
  /// The first place where `text` stands.
  func firstRange(ofText text: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
      at = index(after: at)
    }
    return nil
  }
}
