import Testing

@testable import Tailoring

@Suite struct ThesaurusTests {
  /// What is said, what the fact has, whether it may stand for it.
  static let pairs: [(Tongue, String, String, Bool)] = [
    (.en, "merged", "unified", true), (.en, "truck", "lorry", true), (.en, "infant", "child", false),
    (.en, "decrease", "increase", false), (.en, "vehicle", "nurse", false),
    (.de, "eintragen", "erfassen", true), (.de, "versorgen", "vernichten", false),
    (.fr, "raccourcir", "abréger", true), (.fr, "construire", "détruire", false),
    (.es, "tramitar", "gestionar", true), (.es, "comprar", "vender", false),
  ]

  @Test("a word stands for one that says as much or more", arguments: pairs)
  func saying(tongue: Tongue, said: String, known: String, expected: Bool) {
    func root(_ word: String) -> String { Roots.of(Words.of(word)[0].folded, tongue) }
    #expect(Thesaurus(tongue).says(root(said), root(known)) == expected)
  }

  /// Synonyms of everyday work, chosen without a look at the tables.
  static let everyday: [(String, String)] = [
    ("purchase", "buy"), ("repair", "mend"), ("aid", "help"), ("start", "begin"), ("finish", "complete"),
    ("select", "choose"), ("gather", "collect"), ("obtain", "get"), ("assist", "help"),
    ("construct", "build"),
    ("alter", "change"), ("inspect", "examine"), ("teach", "instruct"), ("garbage", "rubbish"),
    ("shop", "store"), ("physician", "doctor"), ("car", "automobile"), ("autumn", "fall"),
    ("tidy", "clean"), ("mail", "post"),
  ]

  @Test("the tables are of the roots that words have now: most everyday synonyms are found")
  func share() {
    func root(_ word: String) -> String { Roots.of(Words.of(word)[0].folded, .en) }
    let found = Self.everyday.filter {
      Thesaurus(.en).says(root($0.0), root($0.1)) || Thesaurus(.en).says(root($0.1), root($0.0))
    }
    #expect(2 * found.count >= Self.everyday.count, "\(found.count)")
  }

  @Test("few pairs are found that nobody made")
  func chance() {
    var found = 0
    for i in 0..<200_000 where Thesaurus(.en).says("q\(i)", "x\(i)") { found += 1 }
    #expect(found <= 1)
  }

  @Test(
    "words of rank, praise and qualification need more",
    arguments: ["managed", "excellent", "certified", "half", "team"])
  func critical(word: String) {
    let word = Words.of(word)[0]
    #expect(CriticalWords.contains(word, Roots.of(word.folded, .en), .en))
  }
}
