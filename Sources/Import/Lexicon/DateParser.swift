internal import Content

/// Reads a date or a stretch of time that begins at a token.
struct DateParser {
  let tokens: [DateToken]
  private(set) var at: Int
  private var isVague = false
  /// Whether `2008-09` is a month, because the start of the stretch is one.
  private var areMonths = false

  init(tokens: [DateToken], at: Int) {
    self.tokens = tokens
    self.at = at
  }

  /// `Mar 2019 – present`, `2019–20`, `seit 05/2020`, `2020年4月～現在`, or a date alone.
  mutating func stretch() -> DateNotation.Match? {
    let first = at
    // A number within a longer one, or behind a sign that makes it something else, is no date.
    guard first < tokens.count, !isInsideNumber(first) else { return nil }
    if case .word(let word) = tokens[first].kind {
      if DateWords.since.contains(word) || DateWords.starts.contains(word) {
        return stretch(behind: word) ?? reset(first)
      }
      if let match = end(behind: word) { return match }
      at = first
      if let match = reversed() { return match }
      at = first
    }
    if let match = shortYears() { return match }
    at = first
    guard var from = partial() else { return reset(first) }
    let after = at
    if separator() {
      if present() || shortPresent() {
        guard from.year != nil else { return reset(first) }
        return match(first, from.date, nil, isCurrent: true)
      }
      if let to = end(after: from) {
        if from.year == nil { from.year = to.year }
        return match(first, from.date, to, isCurrent: false)
      }
      // An open end: `2019 –` at the end of the line.
      if at == tokens.count, from.year != nil, isDash(tokens[at - 1]) {
        return match(first, from.date, nil, isCurrent: true)
      }
    }
    at = after
    guard let date = from.date else { return reset(first) }
    // `2014/15`, a year of a school.
    if let through = from.through { return match(first, date, PartialDate(year: through), isCurrent: false) }
    // `2020 現在`, `2019年至今`.
    if present() {
      // `2018年6月5日現在` says of what day a form is.
      let isToday = date.day != nil && isEastern(first)
      return isToday ? match(first, nil, date, isCurrent: false) : match(first, date, nil, isCurrent: true)
    }
    at = after
    return match(first, nil, date, isCurrent: false)
  }

  private func isEastern(_ first: Int) -> Bool {
    tokens[first..<at].contains { $0.kind == .sign("日") }
  }

  /// `seit 05/2020`, `since 2019`; `from 2015 to 2018`, `de mars 2015 à juin 2018`.
  private mutating func stretch(behind word: String) -> DateNotation.Match? {
    let first = at
    at += 1
    if let small = self.word(), ["le", "el", "dem", "the", "l"].contains(small) { at += 1 }
    guard var from = partial() else { return nil }
    let after = at
    if separator() {
      if present(), from.year != nil { return match(first, from.date, nil, isCurrent: true) }
      if let to = end(after: from) {
        if from.year == nil { from.year = to.year }
        return match(first, from.date, to, isCurrent: false)
      }
    }
    at = after
    guard DateWords.since.contains(word), let date = from.date else { return nil }
    return match(first, date, nil, isCurrent: true)
  }

  /// `until 2020`, `Expected graduation: May 2025`.
  private mutating func end(behind word: String) -> DateNotation.Match? {
    let first = at
    guard DateWords.ends.contains(word), !isExpiry(first) else { return nil }
    at += 1
    if let more = self.word(), DateWords.ends.contains(more) { at += 1 }
    if sign() == ":" { at += 1 }
    guard let date = date() else { return nil }
    return match(first, nil, date, isCurrent: false)
  }

  /// Whether the word before says that something runs out then: `valid until 2027` is no end of a stay.
  private func isExpiry(_ index: Int) -> Bool {
    guard index > 0, case .word(let before) = tokens[index - 1].kind else { return false }
    return DateWords.valid.contains(before)
  }

  /// `Present – March 2019`, the later end first; `ongoing since 2018`, `current (since 2018)`.
  private mutating func reversed() -> DateNotation.Match? {
    let first = at
    guard present() else { return nil }
    let isOpened = sign() == "("
    if let since = word(isOpened ? 1 : 0), ["since", "seit", "depuis", "desde"].contains(since) {
      at += isOpened ? 2 : 1
    } else if let dash = sign(), DateWords.dashes.contains(dash) {
      at += 1
    } else {
      return nil
    }
    guard let from = date() else { return nil }
    return match(first, from, nil, isCurrent: true)
  }

  /// Years of two digits, which say so only in a stretch of two alike: `05/19 – 08/20`, `Jul-15 – now`.
  private mutating func shortYears() -> DateNotation.Match? {
    let first = at
    guard let from = shortYear(), separator() else { return nil }
    if present() { return match(first, from, nil, isCurrent: true) }
    guard let to = shortYear(), from <= to else { return nil }
    return match(first, from, to, isCurrent: false)
  }

  private mutating func shortYear() -> PartialDate? {
    if let date = shortDay() { return date }
    if ["'", "’"].contains(word()), let short = number(1), short.digits == 2, !isApart(1) {
      at += 2
      return PartialDate(year: Self.century(short.value))
    }
    guard let mark = sign(1), let short = number(2), short.digits == 2, !isApart(1), !isApart(2) else {
      return nil
    }
    let month: Int?
    if isMonth(number()), number()?.digits == 2, "/.".unicodeScalars.contains(mark) {
      month = number()?.value
    } else {
      month = mark == "-" ? word().flatMap(DateWords.month) : nil
    }
    // A longer date goes on: `05.03.2019`.
    if let more = sign(3), !isApart(3), "/.-".unicodeScalars.contains(more), number(4) != nil, !isApart(4) {
      return nil
    }
    guard let month else { return nil }
    at += 3
    return PartialDate(year: Self.century(short.value), month: month)
  }

  /// `01.04.18`, which months-first is not written.
  private mutating func shortDay() -> PartialDate? {
    guard let day = number(), (1...31).contains(day.value), sign(1) == ".", isMonth(number(2)),
      let month = number(2), sign(3) == ".", let short = number(4), short.digits == 2,
      (1...4).allSatisfy({ !isApart($0) })
    else { return nil }
    at += 5
    return PartialDate(year: Self.century(short.value), month: month.value, day: day.value)
  }

  private static func century(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

  private mutating func reset(_ first: Int) -> DateNotation.Match? {
    at = first
    return nil
  }

  private func match(_ first: Int, _ from: PartialDate?, _ to: PartialDate?, isCurrent: Bool)
    -> DateNotation.Match
  {
    DateNotation.Match(
      start: tokens[first].start, end: tokens[at - 1].end, from: from, to: to, isCurrent: isCurrent,
      isVague: isVague)
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    guard case .number = tokens[index].kind, index > 0, !tokens[index].isApart else { return false }
    switch tokens[index - 1].kind {
    case .word: return true
    case .sign(let sign): return ".,$€£#+/:@=&".unicodeScalars.contains(sign)
    case .number: return false
    }
  }

  // MARK: Dates

  private struct Partial {
    var year: Int?
    var month: Int?
    var day: Int?
    /// The second of two years that are one: `2014/15`.
    var through: Int?
    var date: PartialDate? { year.map { PartialDate(year: $0, month: month, day: day) } }
  }

  private mutating func date() -> PartialDate? {
    let start = at
    if let date = partial()?.date { return date }
    at = start
    return nil
  }

  /// A date, or a month without a year (`Jan – Mar 2020`).
  private mutating func partial() -> Partial? {
    let start = at
    for form in 0..<9 {
      at = start
      let found: Partial? =
        switch form {
        case 0: eastern()
        case 1: numeric()
        case 2: named()
        case 3: dayFirst()
        case 4: season()
        case 5: yearFirst()
        case 6: bareYear()
        case 7: numberAlone()
        default: monthAlone()
        }
      if let found { return found }
    }
    at = start
    return nil
  }

  private func number(_ offset: Int = 0) -> (value: Int, digits: Int)? {
    guard at + offset < tokens.count, case .number(let value, let digits) = tokens[at + offset].kind else {
      return nil
    }
    return (value, digits)
  }

  private func word(_ offset: Int = 0) -> String? {
    guard at + offset < tokens.count, case .word(let word) = tokens[at + offset].kind else { return nil }
    return word
  }

  private func sign(_ offset: Int = 0) -> Unicode.Scalar? {
    guard at + offset < tokens.count, case .sign(let sign) = tokens[at + offset].kind else { return nil }
    return sign
  }

  private func isYear(_ number: (value: Int, digits: Int)?) -> Bool {
    number.map { $0.digits == 4 && (1940...2049).contains($0.value) } ?? false
  }

  private func isMonth(_ number: (value: Int, digits: Int)?) -> Bool {
    number.map { $0.digits <= 2 && (1...12).contains($0.value) } ?? false
  }

  /// `2020年4月1日`, `令和2年4月`.
  private mutating func eastern() -> Partial? {
    var base = 0
    if let era = era() { base = era }
    guard let year = number(), sign(1) == "年", base > 0 || isYear(year) else { return nil }
    var out = Partial(year: base + year.value)
    at += 2
    if isMonth(number()), sign(1) == "月" {
      out.month = number()?.value
      at += 2
      if let day = number(), (1...31).contains(day.value), sign(1) == "日" {
        out.day = day.value
        at += 2
      }
    }
    if sign() == "卒" { return out }
    return out
  }

  private mutating func era() -> Int? {
    for (name, base) in DateWords.eras {
      let scalars = Array(name.unicodeScalars)
      if scalars.indices.allSatisfy({ sign($0) == scalars[$0] }) {
        at += scalars.count
        return base
      }
    }
    return nil
  }

  /// `2020-03-01`, `2020/03`, `03/2020`, `01.03.2020`.
  private mutating func numeric() -> Partial? {
    guard let first = number(), let mark = sign(1), "./-／．".unicodeScalars.contains(mark),
      let second = number(2),
      !tokens[at + 2].isApart || !tokens[at + 1].isApart
    else { return nil }
    let third: (value: Int, digits: Int)? = sign(3) == mark && !isApart(3) ? number(4) : nil
    if isYear(first), isMonth(second) {
      if let third, third.digits <= 2, (1...31).contains(third.value) {
        at += 5
        return Partial(year: first.value, month: second.value, day: third.value)
      }
      // `2019-20` is a stretch of years, `2019-12` a month.
      if mark == "-", second.digits == 2, second.value == (first.value + 1) % 100, !areMonths,
        !isFollowedByMonth()
      {
        return nil
      }
      at += 3
      return Partial(year: first.value, month: second.value)
    }
    if isMonth(first), isYear(second) {
      at += 3
      return Partial(year: second.value, month: first.value)
    }
    if let third, isYear(third), first.digits <= 2, second.digits <= 2 {
      at += 5
      // Days first, but where only months first is a date.
      if isMonth(second), (1...31).contains(first.value) {
        return Partial(year: third.value, month: second.value, day: first.value)
      }
      if isMonth(first), (1...31).contains(second.value) {
        return Partial(year: third.value, month: first.value, day: second.value)
      }
    }
    return nil
  }

  /// Whether `2008-09` is of `2008-09 – 2011-06` or of `2008-09 – present`, which school years are not.
  private func isFollowedByMonth() -> Bool {
    guard let dash = sign(3), DateWords.dashes.contains(dash), isApart(3) else { return false }
    if let word = word(4) { return DateWords.present.contains(word) }
    guard let year = number(4), isYear(year), sign(5) == "-", let month = number(6) else { return false }
    return month.digits == 2 && isMonth(month) && month.value != (year.value + 1) % 100
  }

  private func isApart(_ offset: Int) -> Bool { at + offset < tokens.count && tokens[at + offset].isApart }

  /// `March 2020`, `Mar. 2020`, `Mar '20`, `March 1, 2020`, `marzo de 2020`.
  private mutating func named() -> Partial? {
    guard let month = word().flatMap(DateWords.month) else { return nil }
    at += 1
    if sign() == "." { at += 1 }
    if sign() == "," { at += 1 }
    if let mark = sign(), "-/".unicodeScalars.contains(mark), isYear(number(1)), !isApart(0), !isApart(1) {
      at += 1
    }
    while let small = word(), DateWords.of.contains(small) { at += 1 }
    if let day = number(), day.digits <= 2, (1...31).contains(day.value) {
      var next = 1
      if let ending = word(next), ["st", "nd", "rd", "th"].contains(ending) { next += 1 }
      if sign(next) == "," { next += 1 }
      if isYear(number(next)) {
        let year = number(next)
        at += next + 1
        return Partial(year: year?.value, month: month, day: day.value)
      }
    }
    return year().map { Partial(year: $0, month: month) }
  }

  /// `2020`, `'20`.
  private mutating func year() -> Int? {
    if isYear(number()) {
      defer { at += 1 }
      return number()?.value
    }
    // The apostrophe is a word of its own, or a sign.
    let isShort = sign() == "'" || sign() == "’" || word() == "'" || word() == "’"
    if isShort, let short = number(1), short.digits == 2 {
      at += 2
      return Self.century(short.value)
    }
    return nil
  }

  /// `1 March 2020`, `1. März 2020`, `1 de marzo de 2020`.
  private mutating func dayFirst() -> Partial? {
    guard let day = number(), day.digits <= 2, (1...31).contains(day.value) else { return nil }
    at += 1
    if sign() == "." { at += 1 }
    if let ending = word(), ["st", "nd", "rd", "th", "er"].contains(ending) { at += 1 }
    while let small = word(), DateWords.of.contains(small) { at += 1 }
    guard var out = named(), out.day == nil else { return nil }
    out.day = day.value
    return out
  }

  /// `Spring 2020`, `WS 2019/20`, `Q3 2021`.
  private mutating func season() -> Partial? {
    if let name = word(), DateWords.seasons.contains(name) {
      at += 1
    } else if word() == "q", let quarter = number(1), (1...4).contains(quarter.value), !isApart(1) {
      at += 2
    } else {
      return nil
    }
    if let mark = sign(), "/-".unicodeScalars.contains(mark) { at += 1 }
    while let small = word(), DateWords.of.contains(small) { at += 1 }
    guard let year = year() else { return nil }
    isVague = true
    return Partial(year: year, through: secondYear(year))
  }

  /// `/15` or `/2015` behind 2014.
  private mutating func secondYear(_ year: Int) -> Int? {
    guard sign() == "/", !isApart(0), let next = number(1), !isApart(1),
      next.digits == 2 && next.value == (year + 1) % 100 || next.digits == 4 && next.value == year + 1
    else { return nil }
    at += 2
    return year + 1
  }

  /// `2018 May`, `2018-Mar`, before a dash or at the end.
  private mutating func yearFirst() -> Partial? {
    guard isYear(number()), let year = number()?.value else { return nil }
    let isJoined = sign(1) == "-" && !isApart(1) && !isApart(2)
    let name = isJoined ? 2 : 1
    guard let month = word(name).flatMap(DateWords.month) else { return nil }
    let next = sign(name + 1).map { DateWords.dashes.contains($0) || $0 == ")" }
    guard next ?? (at + name + 1 == tokens.count) else { return nil }
    at += name + 1
    return Partial(year: year, month: month)
  }

  private mutating func bareYear() -> Partial? {
    guard isYear(number()) else { return nil }
    let next = tokens.indices.contains(at + 1) ? tokens[at + 1] : nil
    // `2000 users`, `2000+`, `2,000`, `2000%` are no years; a thousand with a sign behind it counts something.
    if let next, !next.isApart, case .sign(let sign) = next.kind, "%+$€£k".unicodeScalars.contains(sign) {
      return nil
    }
    guard let year = number()?.value else { return nil }
    at += 1
    return Partial(year: year, through: secondYear(year))
  }

  /// The number of a month that shares the year of the one behind it: `03–09/2018`, `03. – 09.2018`.
  private mutating func numberAlone() -> Partial? {
    guard let month = number(), isMonth(month), month.digits == 2 else { return nil }
    at += 1
    if sign() == "." { at += 1 }
    guard let dash = sign(), DateWords.dashes.contains(dash), isMonth(number(1)), let mark = sign(2),
      "./".unicodeScalars.contains(mark), isYear(number(3)), !isApart(2), !isApart(3)
    else { return nil }
    return Partial(month: month.value)
  }

  /// A month that shares the year of the one behind it.
  private mutating func monthAlone() -> Partial? {
    guard let month = word().flatMap(DateWords.month) else { return nil }
    at += 1
    if sign() == "." { at += 1 }
    // `Jan. to Mar. 2020`: such a word stands before another month.
    if let small = word(), DateWords.until.contains(small) {
      return word(1).flatMap(DateWords.month) == nil ? nil : Partial(month: month)
    }
    guard let dash = sign(), DateWords.dashes.contains(dash) else { return nil }
    return Partial(month: month)
  }

  // MARK: Between dates

  private func isDash(_ token: DateToken) -> Bool {
    if case .sign(let sign) = token.kind { return DateWords.dashes.contains(sign) }
    return false
  }

  private mutating func separator() -> Bool {
    if let dash = sign(), DateWords.dashes.contains(dash) {
      at += 1
      // `--` and `---` of plain text.
      while let more = sign(), DateWords.dashes.contains(more) { at += 1 }
      return true
    }
    if let small = word(), DateWords.until.contains(small) {
      at += 1
      if let more = word(), ["a", "au", "al", "en", "zum"].contains(more), small != more { at += 1 }
      return true
    }
    return false
  }

  /// `2018–Pres.`, which only a dash makes clear.
  private mutating func shortPresent() -> Bool {
    guard word() == "pres", isDash(tokens[at - 1]) else { return false }
    at += sign(1) == "." ? 2 : 1
    return true
  }

  private mutating func present() -> Bool {
    for phrase in DateWords.presentPhrases where phrase.indices.allSatisfy({ word($0) == phrase[$0] }) {
      at += phrase.count
      return true
    }
    if let found = word(), DateWords.present.contains(found) {
      at += 1
      if found == "la", word() == "actualidad" { at += 1 }
      if found == "aujourd", word() == "hui" { at += 1 }
      if found == "to", word() == "date" { at += 1 }
      return true
    }
    if let found = word(), found == "la" || found == "el", let next = word(1),
      DateWords.present.contains(next)
    {
      at += 2
      return true
    }
    for phrase in DateWords.presentSigns {
      let scalars = Array(phrase.unicodeScalars)
      if scalars.indices.allSatisfy({ sign($0) == scalars[$0] }) {
        at += scalars.count
        return true
      }
    }
    return false
  }

  /// The end of a stretch: a date, or two digits of a year (`2019–20`).
  private mutating func end(after from: Partial) -> PartialDate? {
    let start = at
    areMonths = from.month != nil
    defer { areMonths = false }
    if let found = partial(), let date = found.date {
      return found.through.map { PartialDate(year: $0) } ?? date
    }
    at = start
    if let short = number(), short.digits == 2, let year = from.year, from.month == nil,
      short.value == (year + 1) % 100 || year % 100 < short.value,
      // A number of what is counted (`2004 – 08 clients`) is no year.
      short.value > 12 || !tokens[at].isApart || word(1) == nil
    {
      at += 1
      return PartialDate(year: year / 100 * 100 + short.value + (short.value < year % 100 ? 100 : 0))
    }
    return nil
  }
}
