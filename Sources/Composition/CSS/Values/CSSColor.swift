/// Colours of CSS Color Level 4 in sRGB: hex, `rgb()`, `hsl()`, names, `transparent`.
enum CSSColor {
  /// The colour a value stands for; nil for `currentcolor` and for anything that is no colour.
  static func parse(_ reader: inout ValueReader) -> Color? {
    guard let token = reader.peek() else { return nil }
    switch token.kind {
    case .hash:
      guard let color = hex(token.text) else { return nil }
      reader.advance()
      return color
    case .ident:
      guard let color = named(token.text.asciiLowercased) else { return nil }
      reader.advance()
      return color
    case .function:
      return reader.attempt { reader in
        guard let (name, arguments) = reader.function() else { return nil }
        switch name {
        case "rgb", "rgba": return rgb(arguments)
        case "hsl", "hsla": return hsl(arguments)
        default: return nil
        }
      }
    default: return nil
    }
  }

  static func named(_ name: String) -> Color? {
    if name == "transparent" { return .transparent }
    guard let value = names[name] else { return nil }
    return Color(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }

  private static func hex(_ text: String) -> Color? {
    let digits = text.utf8.compactMap(\.hexadecimal)
    guard digits.count == text.utf8.count else { return nil }
    switch digits.count {
    case 3, 4:
      let v = digits.map { $0 * 17 }
      return Color(red: v[0], green: v[1], blue: v[2], alpha: v.count == 4 ? v[3] : 255)
    case 6, 8:
      let v = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
      return Color(red: v[0], green: v[1], blue: v[2], alpha: v.count == 4 ? v[3] : 255)
    default: return nil
    }
  }

  private enum Component {
    case number(Double)
    case percentage(Double)
    case angle(Double)
  }

  /// Components separated by commas, or by blanks with `/` before alpha.
  private static func components(_ arguments: ValueReader, isHSL: Bool) -> [Component]? {
    var reader = arguments
    var out: [Component] = []
    var usesCommas = false
    while let token = reader.peek() {
      switch token.kind {
      case .number: out.append(.number(token.number))
      case .percentage: out.append(.percentage(token.number))
      case .dimension:
        guard let degrees = degrees(token) else { return nil }
        out.append(.angle(degrees))
      case .ident where token.text.asciiLowercased == "none": out.append(.number(0))
      default: return nil
      }
      reader.advance()
      guard let separator = reader.peek() else { break }
      if separator.kind == .comma {
        guard out.count == 1 || usesCommas else { return nil }
        usesCommas = true
        reader.advance()
        if reader.peek() == nil { return nil }
      } else if separator.isDelim("/") {
        guard out.count == 3, !usesCommas else { return nil }
        reader.advance()
        if reader.peek() == nil { return nil }
      } else if usesCommas || out.count >= 3 {
        return nil
      }
    }
    guard (3...4).contains(out.count), !usesCommas || isLegacy(out, isHSL) else { return nil }
    return out
  }

  /// With commas numbers and percentages may not be mixed, and `hsl()` takes percentages only.
  private static func isLegacy(_ parts: [Component], _ isHSL: Bool) -> Bool {
    func isPercentage(_ part: Component) -> Bool { if case .percentage = part { true } else { false } }
    if isHSL { return isPercentage(parts[1]) && isPercentage(parts[2]) }
    return isPercentage(parts[0]) == isPercentage(parts[1])
      && isPercentage(parts[1]) == isPercentage(parts[2])
  }

  private static func degrees(_ token: CSSToken) -> Double? {
    switch token.text.asciiLowercased {
    case "deg": token.number
    case "grad": token.number * 0.9
    case "rad": token.number * 180 / Double.pi
    case "turn": token.number * 360
    default: nil
    }
  }

  private static func byte(_ value: Double) -> UInt8 {
    guard !value.isNaN else { return 0 }
    return UInt8(max(0, min(255, value)).rounded(.toNearestOrAwayFromZero))
  }

  private static func alpha(_ component: Component?) -> UInt8? {
    switch component {
    case nil: 255
    case .number(let value): byte(value * 255)
    case .percentage(let value): byte(value / 100 * 255)
    case .angle: nil
    }
  }

  private static func rgb(_ arguments: ValueReader) -> Color? {
    guard let parts = components(arguments, isHSL: false),
      let alpha = alpha(parts.count == 4 ? parts[3] : nil)
    else { return nil }
    var channels: [UInt8] = []
    for part in parts.prefix(3) {
      switch part {
      case .number(let value): channels.append(byte(value))
      case .percentage(let value): channels.append(byte(value / 100 * 255))
      case .angle: return nil
      }
    }
    return Color(red: channels[0], green: channels[1], blue: channels[2], alpha: alpha)
  }

  /// CSS Color Level 4, §7.1: HSL to sRGB.
  private static func hsl(_ arguments: ValueReader) -> Color? {
    guard let parts = components(arguments, isHSL: true), let alpha = alpha(parts.count == 4 ? parts[3] : nil)
    else { return nil }
    var hue: Double
    switch parts[0] {
    case .number(let value), .angle(let value): hue = value
    case .percentage: return nil
    }
    guard hue.isFinite, let saturation = share(parts[1]), let lightness = share(parts[2]) else {
      return nil
    }
    hue = hue.truncatingRemainder(dividingBy: 360)
    if hue < 0 { hue += 360 }
    func channel(_ n: Double) -> UInt8 {
      let k = (n + hue / 30).truncatingRemainder(dividingBy: 12)
      let a = saturation * min(lightness, 1 - lightness)
      return byte((lightness - a * max(-1, min(k - 3, 9 - k, 1))) * 255)
    }
    return Color(red: channel(0), green: channel(8), blue: channel(4), alpha: alpha)
  }

  private static func share(_ component: Component) -> Double? {
    switch component {
    case .percentage(let value): max(0, min(1, value / 100))
    case .number(let value): max(0, min(1, value / 100))
    case .angle: nil
    }
  }
}
