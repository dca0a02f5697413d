/// The form in which names of skills are compared.
package enum PlainName {
  /// The stems of a name's words, without words that only hold others together: "Plans de coffrage" and "plan coffrage" are one.
  /// Empty only where the name has no letters. O(bytes).
  package static func of(_ name: String) -> String {
    let words = Words.of(name)
    let content = words.filter { !FunctionWords.isGrammar($0) || $0.raw.utf8.count == 1 && $0.isCapitalized }
    return (content.isEmpty ? words : content).map(\.stem).joined(separator: " ")
  }
}
