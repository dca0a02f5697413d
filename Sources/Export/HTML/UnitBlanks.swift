/// Blanks between a number and its unit, at which no line of a page is to end: `19 ms`, `112 m`, `9,4 Mio. €`. The PDF's line
/// breaker sees to the same by itself.
enum UnitBlanks {
  /// The text with no-break spaces (U+00A0) there; nil where there are none. O(bytes).
  static func tied(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var kept = 0
    var at = 1
    // The blank after a word such as "Mio." before which a number stood.
    var afterAmount = -1
    while at + 1 < bytes.count {
      defer { at += 1 }
      guard bytes[at] == 0x20, at == afterAmount || (0x30...0x39).contains(bytes[at - 1]) else { continue }
      let word = word(in: bytes, from: at + 1)
      guard let kind = units[word.text], at != afterAmount || kind == .currency else { continue }
      out += bytes[kept..<at] + [0xC2, 0xA0]
      kept = at + 1
      if kind == .amount { afterAmount = word.end }
    }
    guard kept > 0 else { return nil }
    return String(decoding: out + bytes[kept...], as: UTF8.self)
  }

  /// A word without the punctuation after it, and where the next blank is.
  private static func word(in bytes: [UInt8], from start: Int) -> (text: String, end: Int) {
    var end = start
    while end < bytes.count, end < start + 12, bytes[end] > 0x20 { end += 1 }
    var last = end
    while last > start, ".,;:)!?]".utf8.contains(bytes[last - 1]) { last -= 1 }
    return (String(decoding: bytes[start..<last], as: UTF8.self), end)
  }

  private enum Kind { case unit, amount, currency }

  private static let units: [String: Kind] = {
    var out: [String: Kind] = [:]
    for (kind, names) in [
      (
        Kind.unit,
        """
        % ‰ ° °C °F K m m² m³ mm cm km km² km/h m/s ha µm nm t kg g mg µg l L ml mL cl s ms µs ns h hrs min Min d kB KB MB GB TB \
        PB Mbit/s Gbit/s Hz kHz MHz GHz W kW MW GW kWh MWh GWh TWh V kV mV A mA Nm N kN Pa kPa MPa bar dB px pt dpi FTE VZÄ
        """
      ), (.amount, "k M bn mn million billion Mio Mrd Tsd Millionen Milliarden millions millones"),
      (.currency, "€ $ £ ¥ EUR USD GBP CHF Euro euros Franken zł Kč kr"),
    ] {
      for name in names.split(separator: " ") { out[String(name)] = kind }
    }
    return out
  }()
}
