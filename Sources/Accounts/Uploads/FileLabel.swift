internal import Base

/// The name of an uploaded file as it may be shown and offered for download. It never names a file of ours.
public enum FileLabel {
  /// In characters.
  static let longest = 80

  /// The last component of what the sender calls the file, without what misleads: controls, characters that reorder or
  /// hide text, signs that shells, paths and headers read.
  public static func label(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    var scalars = String.UnicodeScalarView()
    for scalar in UnicodeForms.nfc(last).unicodeScalars { scalars.append(isShown(scalar) ? scalar : "_") }
    var text = Substring(String(scalars))
    while let first = text.first, first == "." || first == " " || first == "-" { text.removeFirst() }
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    if text.count > longest { text = shortened(text) }
    return text.contains { $0 != "_" } ? String(text) : "cv"
  }

  /// The beginning, and the ending if it is short.
  private static func shortened(_ text: Substring) -> Substring {
    let ending = text.lastIndex(of: ".").map { text[$0...] } ?? ""
    guard ending.count <= 6 else { return text.prefix(longest) }
    return text.prefix(longest - ending.count) + ending
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: !"<>:\"|?*$`;&%~'".unicodeScalars.contains(scalar)
    }
  }
}
