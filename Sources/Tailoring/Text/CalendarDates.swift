/// A year in a text, with its month where one stands before it.
struct DateMention: Hashable, Sendable {
  enum Role: Sendable { case point, start, end }
  var year: Int
  var month: Int?
  var role: Role
  /// Its words.
  var words: Range<Int>

  /// Whether this says no more than `other`.
  func isCovered(by other: DateMention) -> Bool {
    year == other.year && (month == nil || month == other.month)
  }
}

/// A stretch of time between two dates of a text; open where it goes on or where only its start is said.
struct DateSpan: Hashable, Sendable {
  var start: DateMention
  var end: DateMention?
}

/// Finds dates in a text: `June 2022`, `04/2019`, `2015 – 2022`, `since 2009`, `seit 04/2019`, `depuis septembre 2020`.
enum CalendarDates {
  private static let starting: HashedWords = [
    "from", "since", "seit", "ab", "von", "depuis", "desde", "starting", "between", "zwischen", "entre",
  ]
  private static let ending: HashedWords = ["until", "till", "bis", "jusqu", "hasta"]
  private static let joining: HashedWords = ["to", "until", "till", "bis", "a", "au", "hasta", "al", "and"]

  /// Whether a word stands between the days of a range.
  static func joins(_ word: Word) -> Bool { joining.contains(word.folded) }

  /// The dates of a text in order. O(words).
  static func find(in words: [Word], _ bytes: [UInt8]) -> [DateMention] {
    var out: [DateMention] = []
    for i in words.indices {
      guard let year = year(words, i), !isQuantity(words, i, bytes), !isOfStandard(words, i, bytes)
      else { continue }
      let (month, start) = month(before: i, words, bytes)
      out.append(
        DateMention(
          year: year, month: month, role: role(start, i + 1, words, bytes), words: start..<i + 1))
    }
    return out
  }

  /// The stretches between them. O(dates).
  static func spans(_ dates: [DateMention], _ words: [Word], _ bytes: [UInt8]) -> [DateSpan] {
    var out: [DateSpan] = []
    for (i, date) in dates.enumerated() where date.role == .start {
      let next = i + 1 < dates.count ? dates[i + 1] : nil
      let isNear = next.map { $0.words.lowerBound - date.words.upperBound <= 2 && $0.role == .end } ?? false
      out.append(DateSpan(start: date, end: isNear ? next : nil))
    }
    return out
  }

  private static func year(_ words: [Word], _ i: Int) -> Int? {
    guard words[i].folded.utf8.count == 4, let year = Int(words[i].folded), (1900...2100).contains(year)
    else {
      return nil
    }
    return year
  }

  /// "2,000" and "2000 litres" are no years.
  private static func isQuantity(_ words: [Word], _ i: Int, _ bytes: [UInt8]) -> Bool {
    if i + 1 < words.count, Units.names[words[i + 1].folded] != nil,
      bytes[words[i].range.upperBound..<words[i + 1].range.lowerBound].elementsEqual(" ".utf8)
    {
      return words[i + 1].folded != "h" && words[i + 1].folded != "an"
    }
    let end = words[i].range.upperBound
    if end + 1 < bytes.count, bytes[end] == 0x2C || bytes[end] == 0x2E,
      (0x30...0x39).contains(bytes[end + 1])
    {
      return true
    }
    let start = words[i].range.lowerBound
    return start > 0 && [0x24, 0x2C].contains(bytes[start - 1])
      || start > 1 && bytes[start - 2] == 0x82 && bytes[start - 1] == 0xAC
  }

  private static let standards: HashedWords = [
    "bs", "en", "din", "iso", "iec", "nf", "une", "vde", "vdi", "pd", "ieee", "astm", "asme", "cen", "sia",
    "onorm", "nbn", "uni", "htm", "dvgw", "csn",
  ]

  /// "BS 7671:2018", "DIN EN 1992": the number of a standard, or its edition.
  private static func isOfStandard(_ words: [Word], _ i: Int, _ bytes: [UInt8]) -> Bool {
    guard i > 0 else { return false }
    let (before, between) = (words[i - 1], gap(i, words, bytes))
    func isMark(_ word: Word) -> Bool {
      standards.contains(word.folded) && word.raw.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    if isMark(before), between.elementsEqual(" ".utf8) || between.elementsEqual("-".utf8) { return true }
    guard before.isNumeric else { return false }
    if between.elementsEqual(":".utf8) { return true }
    // "60364-4:2018", "60364-2018", and not "04-2019", "2018-2019".
    if between.elementsEqual("-".utf8), let number = Int(before.folded) {
      return number > 31 && !(1900...2100).contains(number)
    }
    return between.elementsEqual(": ".utf8) && i > 1 && isMark(words[i - 2])
  }

  private static func month(before i: Int, _ words: [Word], _ bytes: [UInt8]) -> (Int?, Int) {
    guard i > 0 else { return (nil, i) }
    var at = i - 1
    // "septiembre de 2012"
    if at > 0, ["de", "del"].contains(words[at].folded) { at -= 1 }
    if let month = ClaimLexicon.months.firstIndex(where: { $0.contains(words[at].folded) }) {
      return (month + 1, at)
    }
    let gap = bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound]
    if gap.elementsEqual("/".utf8) || gap.elementsEqual(".".utf8), let month = Int(words[i - 1].folded),
      (1...12).contains(month)
    {
      return (month, i - 1)
    }
    return (nil, i)
  }

  private static func role(_ start: Int, _ end: Int, _ words: [Word], _ bytes: [UInt8]) -> DateMention.Role {
    let isRange = opens(end, words, bytes)
    if start > 0 {
      let before = words[start - 1].folded
      let isNear = gap(start, words, bytes).allSatisfy { $0 == 0x20 || $0 >= 0x80 || $0 == 0x27 }
      let partir = before == "de" && start > 1 && words[start - 2].folded == "partir"
      if isNear, starting.contains(before) || partir || ["de", "du", "del"].contains(before) && isRange {
        return .start
      }
      if isNear, ending.contains(before) || before == "en" && start > 1 && words[start - 2].folded == "jusqu"
      {
        return .end
      }
      // "between 2005 and 2017"
      if ["and", "und", "et", "y"].contains(before), start > 2, year(words, start - 2) != nil,
        words[max(0, start - 5)..<start - 2].contains(where: {
          ["between", "zwischen", "entre"].contains($0.folded)
        })
      {
        return .end
      }
      if closes(start, words, bytes) { return isRange ? .point : .end }
    }
    return isRange ? .start : .point
  }

  private static func gap(_ at: Int, _ words: [Word], _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[words[at - 1].range.upperBound..<words[at].range.lowerBound]
  }

  private static func isDash(_ gap: ArraySlice<UInt8>) -> Bool {
    let bare = gap.filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    return bare.elementsEqual("-".utf8) || bare.elementsEqual("–".utf8) || bare.elementsEqual("—".utf8)
  }

  /// Whether a date or "today" follows after a dash or a word of range.
  private static func opens(_ next: Int, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    guard next < words.count else { return false }
    var at = next
    if joining.contains(words[next].folded) {
      at += 1
    } else if !isDash(gap(next, words, bytes)) {
      return false
    }
    guard at < words.count else { return false }
    if NowWords.contains(words[at].folded) || isTheNow(at, words) { return true }
    for i in at..<min(at + 3, words.count) {
      if year(words, i) != nil { return words[next].folded != "and" }
      let isMonth = ClaimLexicon.months.contains { $0.contains(words[i].folded) }
      let isNumeric = words[i].isNumeric && words[i].folded.utf8.count <= 2
      guard isMonth || isNumeric || words[i].folded == "de" else { return false }
    }
    return false
  }

  /// "to the present", "à ce jour"
  private static func isTheNow(_ at: Int, _ words: [Word]) -> Bool {
    at + 1 < words.count && ["the", "la"].contains(words[at].folded)
      && NowWords.contains(words[at + 1].folded)
  }

  /// Whether the date ends a range: a dash or a word of range before it, and a year before that.
  private static func closes(_ start: Int, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    var at = start - 1
    if joining.contains(words[at].folded), words[at].folded != "and" {
      at -= 1
    } else if !isDash(gap(start, words, bytes)) {
      return false
    }
    return at >= 0 && year(words, at) != nil
  }
}
