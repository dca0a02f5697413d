/// Quantities that are said without a figure of their own: "half an hour", "anderthalb Jahre", "a quarter of a million",
/// "two customers in three".
enum QuantityPhrases {
  private struct Phrase {
    var words: [String]
    var value: Int64
    var unit: String?
  }

  private static let phrases: HashedTable<[Phrase]> = {
    let lines = """
      half an hour=30 min|half hour=30 min|quarter of an hour=15 min|three quarters of an hour=45 min|half a day=12 h
      half a year=6 mo|year and a half=18 mo|one and a half years=18 mo|fortnight=2 w|fortnights=2 w|decade=10 y
      halbe stunde=30 min|halben stunde=30 min|viertelstunde=15 min|dreiviertelstunde=45 min|halbes jahr=6 mo
      halben jahr=6 mo|halbjahr=6 mo|anderthalb jahre=18 mo|anderthalb jahren=18 mo|eineinhalb jahre=18 mo
      eineinhalb jahren=18 mo|anderthalb stunden=90 min|eineinhalb stunden=90 min|jahrzehnt=10 y
      demi heure=30 min|quart d heure=15 min|trois quarts d heure=45 min|an et demi=18 mo|heure et demie=90 min
      hour and a half=90 min|an hour and a half=90 min
      media hora=30 min|cuarto de hora=15 min|ano y medio=18 mo|medio ano=6 mo|hora y media=90 min
      half a million=500000|quarter of a million=250000|quarter million=250000|half million=500000
      halbe million=500000|halben million=500000|viertelmillion=250000|demi million=500000|medio millon=500000
      """
    var out: [String: [Phrase]] = [:]
    for entry in lines.pieces("|", "\n") {
      let sides = entry.pieces("=")
      let words = sides[0].pieces(" ").map(String.init)
      let value = sides[1].pieces(" ")
      guard let first = words.first, let number = Int64(value[0]) else { continue }
      let unit = value.count > 1 ? String(value[1]) : nil
      out[first, default: []].append(Phrase(words: words, value: number * 1000, unit: unit))
    }
    return HashedTable(out)
  }()

  /// The quantity that starts at word `i`. O(1).
  static func find(_ bytes: [UInt8], _ words: [Word], _ i: Int) -> NumberMention? {
    guard let phrase = phrase(words, i) else {
      return compound(bytes, words, i) ?? ratio(bytes, words, i)
    }
    var end = i + phrase.words.count
    var unit = phrase.unit
    if unit == nil, end < words.count, let money = Units.names[words[end].folded] { unit = money }
    if unit != nil, phrase.unit == nil { end += 1 }
    return mention([phrase.value], unit, i..<min(end, words.count), bytes, words)
  }

  private static func phrase(_ words: [Word], _ i: Int) -> Phrase? {
    phrases[words[i].folded]?.first { phrase in
      let end = i + phrase.words.count
      return end <= words.count && zip(phrase.words, words[i..<end]).allSatisfy { $0 == $1.folded }
    }
  }

  /// The parts before the `ig` that all of these end in.
  private static let stems: [(bytes: [UInt8], unit: String?)] = [
    ("kopf", nil), ("jahr", "y"), ("monat", "mo"), ("woch", "w"), ("tag", "d"), ("stund", "h"),
    ("minut", "min"),
  ].map { (Array($0.utf8), $1) }

  /// "sechsköpfig", "zweijährig". O(bytes of the word).
  private static func compound(_ bytes: [UInt8], _ words: [Word], _ i: Int) -> NumberMention? {
    guard let (count, unit) = stem(in: words[i].folded),
      let value = NumberWords.value(of: String(decoding: words[i].folded.utf8.prefix(count), as: UTF8.self))
    else { return nil }
    return mention([Int64(value) * 1000], unit, i..<i + 1, bytes, words)
  }

  /// How many bytes stand before the first stem that `ig` follows, and its unit; nil where there is none.
  private static func stem(in folded: String) -> (count: Int, unit: String?)? {
    guard folded.utf8.count > 6 else { return nil }
    var folded = folded
    return folded.withUTF8 { word -> (Int, String?)? in
      var at = 4
      while at + 1 < word.count {
        defer { at += 1 }
        guard word[at] == UInt8(ascii: "i"), word[at + 1] == UInt8(ascii: "g") else { continue }
        for stem in stems
        where at > stem.bytes.count && word[at - stem.bytes.count..<at].elementsEqual(stem.bytes) {
          return (at - stem.bytes.count, stem.unit)
        }
      }
      return nil
    }
  }

  private static let within: HashedWords = ["in", "of", "out", "von", "sur", "de", "cada", "der", "des"]
  private static let articled: HashedWords = ["a", "an", "ein", "eine", "einen", "einem", "einer"]
  private static let articles: HashedWords = ["the", "den", "der", "les", "los", "las"]

  private static let fractions: HashedTable<Int64> = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
    "drittel": 3, "viertel": 4, "funftel": 5, "zehntel": 10, "tiers": 3, "tercio": 3, "tercios": 3,
    "quarts": 4, "cuartos": 4, "cinquieme": 5, "cinquiemes": 5,
  ]

  private static let nth: HashedTable<Int64> = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10, "zweite": 2, "dritte": 3,
    "vierte": 4,
    "funfte": 5, "zehnte": 10,
  ]

  private static func number(_ words: [Word], _ i: Int) -> Int64? {
    guard words.indices.contains(i) else { return nil }
    let word = words[i].folded
    if word.utf8.count <= 3, let value = Int64(word), value > 0 { return value }
    if ["a", "an", "one", "ein", "einem", "eine", "einer", "une", "una", "un", "uno"].contains(word) {
      return 1
    }
    return NumberWords.value(of: word).map { Int64($0) }
  }

  /// "two thirds", "two customers in three", "one week in five", "three out of four", "una semana de cada cuatro",
  /// "every fifth".
  private static func ratio(_ bytes: [UInt8], _ words: [Word], _ i: Int) -> NumberMention? {
    if ["every", "each", "jede", "jeder", "jedes"].contains(words[i].folded), i + 1 < words.count,
      let of = nth[words[i + 1].folded]
    {
      return share(1, of, i..<i + 2, bytes, words)
    }
    guard let part = number(words, i), part < 100 else { return nil }
    let isOfMillions = (i + 2..<i + 5).contains {
      words.indices.contains($0) && words[$0].folded.hasPrefix("milli")
    }
    if ["a", "one"].contains(words[i].folded), isOfMillions { return nil }
    if i + 1 < words.count, let of = fractions[words[i + 1].folded], part <= of {
      return share(part, of, i..<i + 2, bytes, words)
    }
    // "una semana de guardia de cada seis"
    for next in i + 3..<max(i + 3, min(i + 6, words.count - 1))
    where words[next].folded == "cada" && within.contains(words[next - 1].folded) {
      guard let of = number(words, next + 1), of > part, of <= 100, !gapBreaks(bytes, words, i..<next + 2)
      else { break }
      return share(part, of, i..<next + 2, bytes, words)
    }
    for noun in 0...1 {
      var next = i + 1 + noun
      guard next < words.count, within.contains(words[next].folded) else { continue }
      let isBare = noun == 0
      let mark = words[next].folded
      next += 1
      if next < words.count, within.contains(words[next].folded) || articles.contains(words[next].folded) {
        next += 1
      }
      guard let of = number(words, next), of > part, of <= 100, next + 1 - i <= 6 else { continue }
      // "scored 43 of 50" is a mark, "two of three sites" a share; "in 2" is one only with a noun before it.
      let isOf = next > i + 2 + noun
      if isBare, mark == "in" || mark == "de", !isOf { continue }
      if !isBare, mark == "of" || mark == "de" && !isOf { continue }
      // "ein Team von acht"
      if !isBare, mark == "von", part == 1 { continue }
      // "ein Kassensystem in drei Filialen", "a till system in three shops" tell where.
      if !isBare, part == 1, mark == "in", next + 1 < words.count, articled.contains(words[i].folded),
        !gapBreaks(bytes, words, next..<next + 2),
        words[next + 1].isCapitalized || words[next + 1].folded.hasSuffix("s")
      {
        continue
      }
      if part > 20 || gapBreaks(bytes, words, i..<next + 1) { continue }
      return share(part, of, i..<next + 1, bytes, words)
    }
    return nil
  }

  private static func gapBreaks(_ bytes: [UInt8], _ words: [Word], _ range: Range<Int>) -> Bool {
    bytes[words[range.lowerBound].range.upperBound..<words[range.upperBound - 1].range.lowerBound]
      .contains { ",;:().".utf8.contains($0) }
  }

  private static func share(
    _ part: Int64, _ of: Int64, _ range: Range<Int>, _ bytes: [UInt8], _ words: [Word]
  ) -> NumberMention {
    mention([part * 100_000 / of], "%", range, bytes, words)
  }

  private static func mention(
    _ values: [Int64], _ unit: String?, _ range: Range<Int>, _ bytes: [UInt8], _ words: [Word]
  ) -> NumberMention {
    let start = words[range.lowerBound].range.lowerBound
    let end = words[range.upperBound - 1].range.upperBound
    return Numbers.compared(
      NumberMention(
        values: values, text: String(decoding: bytes[start..<end], as: UTF8.self), unit: unit, words: range,
        isRaised: false, start: start), words)
  }
}
