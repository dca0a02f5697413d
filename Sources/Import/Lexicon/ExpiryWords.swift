internal import Base

/// Words before a day on which something runs out, which is none on which it was given: `valid until 06/2027`.
enum ExpiryWords {
  private static let cues = [
    "valid until", "valid till", "valid to", "valid through", "valid thru", "expires", "expires on",
    "expires in",
    "expiring", "expiry", "expiry date", "expiration", "expiration date", "exp", "exp date", "renewal",
    "renewal due",
    "renewal date", "renew by", "due for renewal", "gultig bis", "lauft ab", "lauft ab am", "ablaufdatum",
    "valable jusqu en", "valable jusqu au", "valide jusqu en", "valide jusqu au", "expire le", "expire en",
    "valido hasta", "valida hasta", "vigente hasta", "caduca", "caduca en", "caduca el", "vence", "vence en",
  ].map { words($0) }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    UnicodeForms.folded(String(text)).split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a text ends with such words.
  static func end(_ text: some StringProtocol) -> Bool {
    let found = words(text.suffix(60))
    return cues.contains { found.suffix($0.count).elementsEqual($0) }
  }

  /// Whether it begins with them.
  static func begin(_ text: some StringProtocol) -> Bool {
    let found = words(text.prefix(60))
    return cues.contains { found.prefix($0.count).elementsEqual($0) }
  }
}
