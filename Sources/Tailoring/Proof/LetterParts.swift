/// Where a letter's parts stand in a document: only there may be said what only letters say.
struct LetterParts {
  /// The tokens up to the end of the salutation: reader, date, subject. Empty where the document is no letter.
  private(set) var head = 0..<0
  /// The tokens from the salutation on. Empty where there is none.
  private(set) var body = 0..<0

  var isLetter: Bool { !head.isEmpty }

  /// Looks for a salutation, else for a close. O(tokens · phrases with the same first token).
  init(_ tokens: [ProofToken], _ phrases: ProofPhrases) {
    var close: Int?
    var i = 0
    while i < tokens.count {
      let phrase = phrases.longest(in: tokens, at: i) { _ in true }
      let end = i + (phrase?.tokens.count ?? 1)
      if phrase?.isSalutation == true {
        head = 0..<end
        body = end..<tokens.count
      } else if phrase?.isClosing == true {
        close = i
      }
      i = end
    }
    if head.isEmpty, let close { head = 0..<close }
  }
}
