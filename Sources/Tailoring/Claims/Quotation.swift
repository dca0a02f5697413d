internal import Base

/// A sentence that only quotes the posting. It says nothing of the person, so it needs no fact of theirs; and nothing but
/// the composer's own frames passes, so that no claim can hide around a quotation.
enum Quotation {
  private static let frames: [(before: String, after: String)] = LetterLanguage.allCases.flatMap { language in
    LetterPhrases.all(language).flatMap { $0.quotes + $0.quotesOfWork }.map { pattern in
      let parts = pattern.split(separator: "{quote}", maxSplits: 1, omittingEmptySubsequences: false)
      return (form(String(parts[0])), form(String(parts[1])))
    }
  }

  /// Whether `sentence` is a frame around the whole of one of `facts`' statements. O(frames · bytes).
  static func holds(_ sentence: String, of facts: [Fact]) -> Bool {
    let quoted = facts.filter { $0.kind == .posting && PostingStatement.paths.contains($0.path) }
    guard !quoted.isEmpty else { return false }
    let text = form(sentence)
    let known = Set(quoted.map { form($0.text) })
    return frames.contains { frame in
      guard text.hasPrefix(frame.before), text.hasSuffix(frame.after),
        text.utf8.count > frame.before.utf8.count + frame.after.utf8.count
      else { return false }
      let inner = text.dropFirst(frame.before.count).dropLast(frame.after.count)
      return known.contains(inner.description.trimming { ".:".contains($0) })
    }
  }

  /// Quotation marks within a quotation take another form, and a page's own text sets blanks as it likes.
  private static func form(_ text: String) -> String {
    VerbatimForm.of(text).filter { $0 != "'" && $0 != "\"" && $0 != "," && $0 != " " }
      .trimmingEnd { ".:".contains($0) }
  }
}
