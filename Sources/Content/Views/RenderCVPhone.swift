/// Telephone numbers in RenderCV files: `phone` takes international ones alone; others stand among the connections, below
/// a mark by which they are known again.
enum RenderCVPhone {
  /// Font Awesome's name of the mark.
  static let icon = "phone"

  /// Whether a number says its country (`+44 20 7946 0991`; ITU-T E.164: at most 15 digits).
  static func isInternational(_ number: String) -> Bool {
    let text = number.hasPrefix("tel:") ? number.dropFirst(4) : number[...]
    let digits = text.count { $0.isASCII && $0.isNumber }
    return text.hasPrefix("+") && (8...15).contains(digits)
      && text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || " -().".contains($0)) }
  }
}
