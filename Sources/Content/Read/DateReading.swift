internal import Base

/// Reads dates as people write them in profiles.
enum DateReading {
  /// What a date field says.
  enum Reading: Hashable {
    case date(PartialDate)
    case present
    /// Not a date: kept as text nowhere, said as a mistake.
    case invalid(String)
  }

  /// How dates are written, for hints.
  static let forms =
    "dates are written 2021, 2021-03 or 2021-03-04, or with the month’s name: March 2021, 4 March 2021, März 2021, "
    + "mars 2021, marzo de 2021"
  static let formsOfAnEnd = forms + ", or `present`"

  private static let presentWords: Set<String> = [
    "present", "now", "today", "current", "ongoing", "heute", "jetzt", "aujourd'hui", "aujourd’hui",
    "présent",
    "actualidad", "presente", "hoy", "aktuell", "derzeit", "laufend", "bis heute", "en cours", "à ce jour",
    "en curso",
    "actualmente",
  ]

  /// `2021`, `2021-03`, `2021-03-04`, `present`; also `2021/03`, `2021.03` and `03/2021`, and with the name of a month: `Sept. 2021`,
  /// `1er août 2021`, `March 4, 2021`, `marzo de 2021`.
  static func read(_ text: String) -> Reading {
    let text = InlineMarkdown.collapsed(text).lowercased()
    if presentWords.contains(text) { return .present }
    if let named = named(text) { return named }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return .invalid(forms) }
    var numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return .invalid("the date is out of range") }
    if parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 4 { numbers.reverse() }
    if parts.count == 3, parts[2].utf8.count == 4, numbers[0] < 1000 {
      // "4.3.2021" is read one way everywhere, "4/3/2021" is not.
      guard text.contains("."), !text.contains("/") else {
        return .invalid("write the year first: \(numbers[2])-03-04")
      }
      numbers.reverse()
    }
    guard (1000...9999).contains(numbers[0]) else { return .invalid("a year has four digits") }
    return checked(numbers)
  }

  private static let fillers: Set<String> = ["de", "del", "of", "the", "den", "le", "el"]

  /// A month by its name, a year of four digits and at most a day, in any order; nil where no month is named.
  private static func named(_ text: String) -> Reading? {
    guard text.utf8.count < 40 else { return nil }
    let words = text.split { " ,./-\u{A0}\u{202F}".contains($0) }.map { UnicodeForms.folded(String($0)) }
      .filter { !fillers.contains($0) }
    let months = words.compactMap(MonthNames.month)
    guard months.count == 1, words.count <= 3 else { return nil }
    let numbers = words.filter { MonthNames.month($0) == nil }.map(number)
    let years = numbers.compactMap { $0 }.filter { (1000...9999).contains($0) }
    let days = numbers.compactMap { $0 }.filter { $0 < 1000 }
    guard years.count == 1, days.count <= 1, years.count + days.count == words.count - 1 else {
      return .invalid(forms)
    }
    return checked([years[0], months[0]] + days)
  }

  /// `4`, `4th`, `1er`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    let rest = word.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th", "er", "º"].contains(rest) && digits.count <= 4 ? Int(digits) : nil
  }

  private static func checked(_ numbers: [Int]) -> Reading {
    let year = numbers[0]
    guard numbers.count > 1 else { return .date(PartialDate(year: year)) }
    let month = numbers[1]
    guard (1...12).contains(month) else { return .invalid("there is no month \(month)") }
    guard numbers.count > 2 else { return .date(PartialDate(year: year, month: month)) }
    let day = numbers[2]
    guard day >= 1, day <= days(in: month, of: year) else {
      return .invalid("the month \(month) of \(year) has no day \(day)")
    }
    return .date(PartialDate(year: year, month: month, day: day))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension ReadContext {
  /// A date field; nil with an error where it is none. `present` gives nil too.
  mutating func date(_ key: String, in reader: inout MappingReader) -> PartialDate? {
    guard let node = reader.value(key), let reading = reading(node, reader.path(key)) else { return nil }
    if case .date(let date) = reading { return date }
    return nil
  }

  /// `startDate` and `endDate` of an entry.
  mutating func dates(in reader: inout MappingReader) -> DateRange {
    let startNode = reader.value("startDate")
    let endNode = reader.value("endDate")
    var range = DateRange(start: nil, end: nil, isCurrent: false)
    if let node = startNode, case .date(let date)? = reading(node, reader.path("startDate")) {
      range.start = date
    }
    if let node = endNode, !node.isEmptyText {
      switch reading(node, reader.path("endDate"), isEnd: true) {
      case .date(let date): range.end = date
      case .present: range.isCurrent = true
      default: break
      }
    } else if range.start != nil {
      range.isCurrent = true
    }
    if let start = range.start, let end = range.end, let startNode, let endNode {
      checkOrder(start, startNode.range, end, endNode.range)
    }
    return range
  }

  /// Says where an end is before its start.
  mutating func checkOrder(
    _ start: PartialDate, _ startRange: SourceRange, _ end: PartialDate, _ endRange: SourceRange
  ) {
    let isBefore: Bool
    if end.year != start.year {
      isBefore = end.year < start.year
    } else if let endMonth = end.month, let startMonth = start.month, endMonth != startMonth {
      isBefore = endMonth < startMonth
    } else if let endDay = end.day, let startDay = start.day, end.month == start.month {
      isBefore = endDay < startDay
    } else {
      isBefore = false
    }
    guard isBefore else { return }
    report(
      .error, "content.end-before-start", "the end `\(end)` is before the start `\(start)`",
      at: endRange,
      labels: [Diagnostic.Label(range: startRange, text: "the start")], hints: ["are the two swapped?"])
  }

  /// - Parameter isEnd: whether it may be `present`.
  private mutating func reading(_ node: DataNode, _ path: String, isEnd: Bool = false)
    -> DateReading.Reading?
  {
    guard let text = MappingReader.string(node, path: path, &self), !text.isEmpty else { return nil }
    let reading = DateReading.read(text)
    if case .invalid(let reason) = reading {
      report(
        .error, "content.invalid-date", "`\(path)` is no date: `\(text.prefix(40))`", at: node.range,
        hints: [isEnd && reason == DateReading.forms ? DateReading.formsOfAnEnd : reason])
      return nil
    }
    return reading
  }
}
