import Testing

@testable import Tailoring

@Suite struct PiecesTests {
  @Test(arguments: ["", "|", "a", "a|b", "|a||b|", "ä|ö\nü", "one two\nthree", "\n\n"])
  func theyAreWhatSplitGives(text: String) {
    #expect(text.pieces("|", "\n") == text.split { $0 == "|" || $0 == "\n" })
    let part = text.dropFirst()
    #expect(part.pieces("|") == part.split(separator: "|"))
  }
}

@Suite struct SuffixRulesTests {
  private static func stripped(_ word: String, _ rules: SuffixRules, rounds: Int = 4) -> String {
    var bytes = Array(word.utf8)
    rules.strip(&bytes, rounds: rounds)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Endings of more than eight bytes, those that stay, those that put others in place, words too short for one.
  @Test func endingsGoTheLongestFirst() {
    let rules = SuffixRules("2 issements issement ment s\n3 ions>ion\n1 ee>ee e")
    let words = [
      ("finissements", "fin"), ("xxxsements", "xxx"), ("payments", "pay"), ("nations", "nation"),
      ("ions", "ion"), ("employee", "employee"), ("e", "e"), ("planned", "planned"), ("add", "add"),
    ]
    for (word, root) in words { #expect(Self.stripped(word, rules) == root, "\(word)") }
  }
}
