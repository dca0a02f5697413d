/// What all places of a file tell together of whether, and which, letters it lost.
struct LossEvidence {
  /// Whether letters are lost between blanks.
  private(set) var isBlank = false
  /// Whether they are lost without a trace.
  private(set) var isTraceless = false
  /// Whether lost letters left their width.
  private(set) var areGaps = false
  /// The widths of lost ligatures, in heights of the line.
  private var widths: [Ligature: [Double]] = [:]
  /// What signs stand for.
  private(set) var signs: [Unicode.Scalar: Ligature] = [:]

  /// - Parameter whole: how many words with letters of ligatures the file has.
  /// O(places).
  init(_ places: [LostPlace], whole: Int) {
    var texts: Set<String> = []
    var traceless: Set<String> = []
    var odd: Set<String> = []
    var count = (blank: 0, odd: 0, known: 0, traceless: 0)
    for place in places where place.sign == nil {
      let broken = place.readings.filter(\.isBroken)
      guard let best = Self.best(broken) else { continue }
      if best.form == .inside {
        traceless.insert(best.text)
        count.traceless += 1
        continue
      }
      // `aws` is no word, and no rest of `flaws`.
      guard best.form == .within || best.text.count - best.letters.rawValue.count >= 4 else { continue }
      texts.insert(best.text)
      count.blank += 1
      if place.gap != nil { count.known += 1 }
      guard place.isOddGap, let hole = place.hole(best.form) else { continue }
      odd.insert(best.text)
      count.odd += 1
      widths[best.letters, default: []].append(hole)
    }
    areGaps = odd.count >= 2 && count.odd * 5 >= count.known * 3
    isBlank = areGaps || texts.count >= 2 && count.blank * 3 >= whole
    isTraceless = traceless.count >= 4 && count.traceless >= 2 * whole
    signs = Self.signs(places)
  }

  /// The reading that stands out; nil where there is none.
  static func best(_ readings: [LostPlace.Reading]) -> LostPlace.Reading? {
    let sorted = readings.sorted { ($0.rarity, $0.text) < ($1.rarity, $1.text) }
    guard let first = sorted.first, first.rarity <= 255 else { return nil }
    guard let second = sorted.dropFirst().first(where: { $0.text != first.text }), second.rarity <= 255 else {
      return first
    }
    return second.rarity - first.rarity >= 40 ? first : nil
  }

  /// A sign stands for the letters that make words of what it stands in, where there are two such words and no
  /// other letters make half as many.
  private static func signs(_ places: [LostPlace]) -> [Unicode.Scalar: Ligature] {
    var votes: [Unicode.Scalar: [Ligature: Set<String>]] = [:]
    for place in places {
      guard let sign = place.sign, sign != "\u{FFFD}" else { continue }
      for reading in place.readings where reading.rarity <= 255 && reading.isBroken {
        votes[sign, default: [:]][reading.letters, default: []].insert(reading.text)
      }
    }
    return votes.compactMapValues { votes in
      let sorted = votes.sorted { ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue) }
      guard let first = sorted.first, first.value.count >= 2 else { return nil }
      let second = sorted.count > 1 ? sorted[1].value.count : 0
      return second * 2 <= first.value.count ? first.key : nil
    }
  }

  /// What a place is read as.
  enum Decision: Hashable {
    case reading(LostPlace.Reading)
    /// Letters seem to be lost, and nothing says which.
    case open
    case whole
  }

  func decide(_ place: LostPlace) -> Decision {
    if let sign = place.sign { return decide(place, sign) }
    if place.readings.first?.form == .inside {
      guard isTraceless, let best = Self.best(place.readings) else { return .whole }
      return .reading(best)
    }
    guard isBlank else { return .whole }
    if areGaps, place.gap != nil { return decideByGap(place) }
    // A word that is common beside a piece that is not may be broken too: `bene ts`.
    let broken = place.readings.filter { $0.isBroken || $0.form == .within && $0.text.count >= 6 }
    if let within = Self.best(broken.filter { $0.form == .within && $0.text.count >= 4 }),
      broken.allSatisfy({ $0.form == .within || $0.rarity + 40 > within.rarity })
    {
      return .reading(within)
    }
    // Without a gap to tell, a name before it may be the rest of the word: `Snow ake`.
    if !place.isBehindName, !place.isOdd, let best = Self.best(broken) { return .reading(best) }
    return broken.isEmpty && !place.isOdd ? .whole : .open
  }

  private func decide(_ place: LostPlace, _ sign: Unicode.Scalar) -> Decision {
    let isWithin = place.readings.first?.form == .within
    if let letters = signs[sign], let reading = place.readings.first(where: { $0.letters == letters }) {
      return .reading(reading)
    }
    let known = place.readings.filter { $0.rarity <= 255 && $0.isBroken }
    if let best = Self.best(known) { return .reading(best) }
    return isWithin ? .open : .whole
  }

  /// Where lost letters leave their width, only what stands beside such a gap is broken, and all of it is.
  private func decideByGap(_ place: LostPlace) -> Decision {
    guard place.isOddGap else { return .whole }
    let fitting = place.readings.filter { reading in
      guard let hole = place.hole(reading.form) else { return false }
      if let known = widths[reading.letters] { return known.contains { abs($0 - hole) < 0.04 } }
      return hole > 0.15 && hole < 1
    }
    if let best = Self.best(fitting) { return .reading(best) }
    let isLike = [LostPlace.Form.within, .start].contains { form in
      place.hole(form).map { hole in
        widths.values.contains { $0.contains { abs($0 - hole) < 0.04 } }
      } ?? false
    }
    return isLike && (place.isOdd || !fitting.isEmpty) ? .open : .whole
  }
}
