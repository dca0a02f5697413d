/// Text in round brackets, which may stand in one another.
enum Parentheses {
  /// The text without any of it. O(characters).
  static func removed(from text: String) -> String {
    var depth = 0
    var out = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { out.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return out
  }
}
