/// A number in a text with its unit and the words around it.
struct NumberMention: Sendable {
  /// Its value in thousandths; two where a separator may group or divide ("1.200").
  var values: [Int64]
  /// As written.
  var text: String
  /// The class of its unit: `%`, `eur`, `h`, …; nil where it has none of those.
  var unit: String?
  /// Index of its first word and the index after its last.
  var words: Range<Int>
  /// Said to be more than it is: "over", "more than", "at least".
  var isRaised: Bool
  /// Said to be less than it is: "under", "<", "up to".
  var isLowered = false
  /// What a word like "million" has multiplied its figure by.
  var factor: Int64 = 1
  /// With a minus sign.
  var isNegative = false
  /// Bytes in the text.
  var start: Int
}

/// Finds numbers in a text, in figures and in words.
enum Numbers {
  private static let magnitudes: [String: Int64] = [
    "k": 1_000, "thousand": 1_000, "tausend": 1_000, "tsd": 1_000, "mille": 1_000, "mil": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000, "mio": 1_000_000, "million": 1_000_000, "millions": 1_000_000, "millionen": 1_000_000,
    "millon": 1_000_000, "millones": 1_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000,
    "mrd": 1_000_000_000,
    "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "milliard": 1_000_000_000,
    "milliards": 1_000_000_000,
    "dozen": 12, "hundred": 100, "hundert": 100,
  ]

  static let units = Units.names

  private static let raising = PhraseSet(
    """
    over|more than|above|exceeding|at least|upwards of|beyond|well over|mehr als|über|mindestens|plus de|au moins|más de|al menos|en excès de
    """)

  /// The numbers of a text in order. O(bytes).
  static func find(in text: String, words: [Word]) -> [NumberMention] {
    let bytes = Array(text.utf8)
    var out: [NumberMention] = []
    var i = 0
    while i < words.count {
      if let mention = QuantityPhrases.find(bytes, words, i) {
        out.append(mention)
        i = mention.words.upperBound
      } else if let mention = figure(bytes, words, i) ?? spelt(bytes, words, i) {
        out.append(finished(mention, bytes, words))
        i = max(i + 1, out[out.count - 1].words.upperBound)
      } else {
        i += 1
      }
    }
    SharedUnits.share(&out, words, bytes)
    return out
  }

  private static func spelt(_ bytes: [UInt8], _ words: [Word], _ i: Int) -> NumberMention? {
    guard let number = SpeltNumber.find(at: i, in: words, bytes) else { return nil }
    let end = words[number.words.upperBound - 1].range.upperBound
    return NumberMention(
      values: [Int64(number.value) * 1000],
      text: String(decoding: bytes[words[i].range.lowerBound..<end], as: UTF8.self), unit: nil,
      words: number.words, isRaised: false, start: words[i].range.lowerBound)
  }

  /// Digits with separators; the words that the separators split belong to it.
  private static func figure(_ bytes: [UInt8], _ words: [Word], _ i: Int) -> NumberMention? {
    let digits = words[i].folded.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    let rest = words[i].folded.dropFirst(digits.count).filter { $0 != "+" }
    if !rest.isEmpty, magnitudes[rest] == nil, units[rest] == nil { return nil }
    var parts = [String(decoding: digits, as: UTF8.self)]
    var separators: [UInt8] = []
    var next = i + 1
    while rest.isEmpty, next < words.count, let mark = separator(bytes, words[next - 1], words[next]),
      separators.allSatisfy({ $0 == mark || $0 != 0x20 && mark != 0x20 })
    {
      let digits = words[next].folded.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
      if mark == 0x20,
        digits.count != 3 || words[next].folded.utf8.count != 3 || parts[parts.count - 1].utf8.count > 3
      {
        break
      }
      separators.append(mark)
      parts.append(String(decoding: digits, as: UTF8.self))
      next += 1
      if digits.count != words[next - 1].folded.utf8.count { break }
    }
    var values = readings(parts, separators)
    let tail = String(words[next - 1].folded.drop { $0 >= "0" && $0 <= "9" }.filter { $0 != "+" })
    if let factor = magnitudes[tail] { values = scaled(values, factor) }
    return NumberMention(
      values: values,
      text: String(
        decoding: bytes[words[i].range.lowerBound..<words[next - 1].range.upperBound], as: UTF8.self),
      unit: units[tail], words: i..<next, isRaised: words[i].raw.hasSuffix("+"),
      start: words[i].range.lowerBound)
  }

  private static func scaled(_ values: [Int64], _ factor: Int64) -> [Int64] {
    values.map { $0.multipliedReportingOverflow(by: factor) }.map {
      $0.overflow ? Int64.max : $0.partialValue
    }
  }

  private static func separator(_ bytes: [UInt8], _ a: Word, _ b: Word) -> UInt8? {
    guard b.folded.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false,
      a.folded.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), a.range.upperBound < b.range.lowerBound
    else { return nil }
    let between = Array(bytes[a.range.upperBound..<b.range.lowerBound])
    switch between {
    case [0x2E], [0x2C], [0x27]: return between[0]
    case [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]: return 0x20
    default: return nil
    }
  }

  private static func readings(_ parts: [String], _ separators: [UInt8]) -> [Int64] {
    func whole(_ text: String) -> Int64 {
      (Int64(text.prefix(14)) ?? 0).multipliedReportingOverflow(by: 1000).partialValue
    }
    guard let last = separators.last else { return [whole(parts[0])] }
    let grouped =
      parts.dropFirst().allSatisfy { $0.utf8.count == 3 } && Set(separators).count == 1
      && parts[0].utf8.count <= 3
    let divided: Int64? =
      last == 0x2E || last == 0x2C
      ? whole(parts.dropLast().joined()) + (Int64((parts[parts.count - 1] + "000").prefix(3)) ?? 0) : nil
    if grouped { return [whole(parts.joined())] + (separators.count == 1 ? [divided].compactMap { $0 } : []) }
    return [divided ?? whole(parts.joined())]
  }

  private static func finished(_ mention: NumberMention, _ bytes: [UInt8], _ words: [Word]) -> NumberMention {
    var mention = mention
    var next = mention.words.upperBound
    if next < words.count, let factor = magnitudes[words[next].folded], words[next].folded.utf8.count > 1 {
      mention.values = scaled(mention.values, factor)
      mention.factor = factor
      next += 1
    } else if next < words.count, let factor = sign(words[next], bytes) {
      mention.values = scaled(mention.values, factor)
      mention.factor = factor
      next += 1
    }
    mention.words = mention.words.lowerBound..<next
    let end = words[next - 1].range.upperBound
    if mention.unit == nil { mention.unit = symbol(bytes, before: mention.start, after: end) }
    if mention.unit == nil, mention.words.lowerBound > 0,
      let code = units[words[mention.words.lowerBound - 1].folded], Units.currencies.contains(code)
    {
      mention.unit = code
    }
    if mention.unit == nil, next < words.count { mention.unit = unit(bytes, words, next) }
    mention = compared(mention, words)
    addSign(bytes, &mention)
    return mention
  }

  /// "Getriebe bis 400 kW"; in "30 bis 40" the word joins two numbers.
  private static func isLimit(_ before: [Word]) -> Bool {
    guard before.last?.folded == "bis" else { return false }
    return before.count < 2
      || !before[before.count - 2].isNumeric && !isSpelt(before[before.count - 2])
        && names(before[before.count - 2])
  }

  /// Whether a word can be what has a limit: no unit of the number before.
  private static func names(_ word: Word) -> Bool { Units.names[word.folded] == nil && word.folded != "von" }

  /// "Forderungen über 1,1 Mio. €": of that amount, after a noun.
  private static func isAmount(_ mention: NumberMention, _ before: [Word]) -> Bool {
    guard let unit = mention.unit, Units.currencies.contains(unit), before.last?.folded == "uber",
      before.count > 1
    else { return false }
    return before[before.count - 2].isCapitalized
  }

  /// "4,8 M€", "30 k€".
  private static func sign(_ word: Word, _ bytes: [UInt8]) -> Int64? {
    guard word.raw == "M" || word.raw == "k" || word.raw == "K" else { return nil }
    let rest = bytes[word.range.upperBound...]
    guard rest.starts(with: "€".utf8) || rest.starts(with: "$".utf8) || rest.starts(with: "£".utf8) else {
      return nil
    }
    return word.raw == "M" ? 1_000_000 : 1_000
  }

  /// With what the words before it make of it: "over 20", "up to a quarter".
  static func compared(_ mention: NumberMention, _ words: [Word]) -> NumberMention {
    var mention = mention
    var end = mention.words.lowerBound
    while end > 0, ["a", "an", "one", "eine", "einer", "une", "una"].contains(words[end - 1].folded) {
      end -= 1
    }
    let before = Array(words[max(0, end - 3)..<end])
    if let cue = raising.firstRange(in: before), cue.upperBound == before.count, !isAmount(mention, before) {
      mention.isRaised = true
    }
    let after = words[mention.words.upperBound..<min(words.count, mention.words.upperBound + 4)]
    let isMore = zip(after, after.dropFirst()).contains {
      ["or", "oder", "ou", "o", "und", "and"].contains($0.folded)
        && ["more", "mehr", "plus", "mas"].contains($1.folded)
    }
    if isMore { mention.isRaised = true }
    if ClaimLexicon.lowering.ends(before) || isLimit(before) { mention.isLowered = true }
    return mention
  }

  /// `<5`, `≥ 3`, `-20`, `-€5`, `+8`: what stands before the figure and its currency.
  private static func addSign(_ bytes: [UInt8], _ mention: inout NumberMention) {
    var rest = bytes[..<mention.start]
    func drop(_ mark: String) -> Bool {
      guard rest.suffix(mark.utf8.count).elementsEqual(mark.utf8) else { return false }
      rest = rest.dropLast(mark.utf8.count)
      return true
    }
    _ = symbols.contains { drop($0.mark) }
    if drop("-") || drop("−") || drop("–") {
      mention.isNegative = rest.last.map { $0 == 0x20 || $0 == 0x28 || $0 == 0xA0 } ?? true
      return
    }
    if drop("+") { mention.isRaised = true }
    while drop(" ") || drop("\u{A0}") {}
    if drop("<") || drop("≤") { mention.isLowered = true }
    if drop(">") || drop("≥") { mention.isRaised = true }
  }

  private static let percents: HashedWords = ["per cent", "pour cent", "por ciento", "vom hundert"]

  /// The unit at word `next`, in the number's own clause.
  private static func unit(_ bytes: [UInt8], _ words: [Word], _ next: Int) -> String? {
    let gap = next > 0 ? bytes[words[next - 1].range.upperBound..<words[next].range.lowerBound] : []
    if gap.contains(where: { ",;:()".utf8.contains($0) }) { return nil }
    let word = words[next].folded
    let second = next + 1 < words.count ? words[next + 1].folded : nil
    if let second, percents.contains(word + " " + second) { return "%" }
    if word == "m" || word == "g" || word == "l" || word == "t" || word == "s" {
      // "the PX-40's"
      let before = bytes[words[next].range.lowerBound - 1]
      if word == "s", before == 0x27 || before == 0x99 { return nil }
      return words[next].raw == word ? word : nil
    }
    if let unit = units[word] { return unit }
    guard let second else { return nil }
    if word == "d" || word == "de", let unit = units[second], Units.currencies.contains(unit) { return unit }
    if Units.working.contains(word), let unit = units[second] {
      return unit == "d" ? "wd" : unit == "w" ? "ww" : unit
    }
    return Units.between.contains(word) ? units[second] : nil
  }

  private static let symbols: [(mark: String, unit: String)] = [
    ("%", "%"), ("€", "eur"), ("$", "usd"), ("£", "gbp"), ("¥", "jpy"), ("‰", "‰"),
  ]

  /// What may stand between a figure and its currency: blanks, also those that no line breaks at.
  private static let blanks = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

  private static func symbol(_ bytes: [UInt8], before start: Int, after end: Int) -> String? {
    var from = end
    // "9,4 Mio. €"
    if from < bytes.count, bytes[from] == 0x2E, end > 0, bytes[end - 1] >= 0x61 { from += 1 }
    while from < bytes.count,
      bytes[from] == 0x20 || bytes[from] == 0xC2 && from + 1 < bytes.count && bytes[from + 1] == 0xA0
        || bytes[from] == 0xA0 || bytes[from] == 0xE2 && bytes[from...].starts(with: [0xE2, 0x80, 0xAF])
        || bytes[from] == 0x80 || bytes[from] == 0xAF
    { from += 1 }
    for (mark, unit) in symbols where bytes[from...].starts(with: mark.utf8) { return unit }
    var to = start
    while let blank = blanks.first(where: { bytes[..<to].suffix($0.utf8.count).elementsEqual($0.utf8) }) {
      to -= blank.utf8.count
    }
    for (mark, unit) in symbols
    where unit != "%" && bytes[..<to].suffix(mark.utf8.count).elementsEqual(mark.utf8) {
      return unit
    }
    return nil
  }
}
