/// Scripts whose letters hang together, so that space between them tears words apart (CSS Text 3, §8.2.1): Arabic and its
/// kin, Mongolian, and those with a headline, from Devanagari to Gurmukhi.
enum JoinedScripts {
  /// Whether UTF-8 text has a letter of such a script. O(text).
  static func hasLetters(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for at in text.indices {
      switch text[at] {
      // U+0600–077F and U+07C0–07FF.
      case 0xD8...0xDD, 0xDF: return true
      case 0xE0:
        // U+0840–0A7F.
        if at + 1 < text.endIndex, (0xA1...0xA9).contains(text[at + 1]) { return true }
      case 0xE1:
        // U+1800–18BF.
        if at + 1 < text.endIndex, (0xA0...0xA2).contains(text[at + 1]) { return true }
      default: break
      }
    }
    return false
  }
}
