extension PseudoElement {
  /// Pseudo-elements that would show on paper and are none of ours, with what to do instead.
  static let unsupported: [String: String] = [
    "first-letter": "put the letter into a `<span>` with a class, and style that",
    "first-line": "put the words into a `<span>` with a class, and style that",
    "footnote-call": "write the note where it belongs, in parentheses",
    "footnote-marker": "write the note where it belongs, in parentheses",
  ]

  /// Those that CSS 2 let people write with one colon.
  static let singleColon: Set<String> = ["before", "after", "first-letter", "first-line"]

  /// Pseudo-elements of screens, which match nothing on paper.
  private static let screen: Set<String> = [
    "selection", "placeholder", "backdrop", "file-selector-button", "cue", "cue-region", "grammar-error",
    "spelling-error", "target-text", "search-text", "details-content", "view-transition", "scroll-marker",
    "scroll-marker-group", "checkmark", "picker-icon", "column",
  ]

  /// Whether there is a pseudo-element of this name that we leave out, ours aside.
  static func isKnown(_ name: String) -> Bool {
    unsupported[name] != nil || screen.contains(name) || name.hasPrefix("-")
      || name.hasPrefix("scroll-button")
  }
}
