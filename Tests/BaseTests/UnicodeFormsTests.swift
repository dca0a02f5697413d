import Base
import Testing

@Suite struct UnicodeFormsTests {
  @Test(arguments: [
    ("Jane Doe", "jane-doe"), ("Zuzana Dvořáková-Łukasik", "zuzana-dvorakova-lukasik"),
    ("Größe & Maß", "grosse-mass"),
    ("  --x--  ", "x"), ("O’Brien's", "obriens"), ("ﬁne ①", "fine-1"), ("Æon Øre Þór", "aeon-ore-thor"),
    ("日本", ""), ("../../etc/passwd", "etc-passwd"), ("", ""),
  ])
  func slugs(text: String, slug: String) { #expect(UnicodeForms.slug(text) == slug) }

  @Test(arguments: [
    ("Zuzana Dvořáková CV Kraków S.A.", "Zuzana-Dvorakova-CV-Krakow-S-A"), ("Weiß & Söhne", "Weiss-Sohne"),
    ("Fatma Yıldız", "Fatma-Yildiz"), ("Þórður Ð. ẞ", "Thordur-D-SS"), ("", ""),
  ])
  func fileNamesKeepTheirCase(text: String, name: String) { #expect(UnicodeForms.fileName(text) == name) }

  @Test func composedFormIsCanonical() {
    #expect(Array(UnicodeForms.nfc("e\u{301}").utf8) == Array("é".utf8))
  }

  @Test func digestsAreSHA256() {
    #expect(Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(FactID.textDigest("e\u{301}") == FactID.textDigest("é"))
  }

  @Test(
    arguments: [
      ("postion", "position"), ("hihglights", "highlights"), ("zzzz", nil), ("nmae", "name"),
    ] as [(String, String?)])
  func slipsFindTheirWord(word: String, expected: String?) {
    #expect(Spelling.nearest(to: word, in: ["name", "position", "highlights"]) == expected)
  }

  @Test(arguments: [("en-gb", "en-GB"), ("zh-hans-cn", "zh-Hans-CN"), ("DE", "de")])
  func tagsAreCanonical(text: String, tag: String) { #expect(LanguageTag(text)?.tag == tag) }

  @Test(arguments: ["", "e", "english", "en_", "en-", "1a", "en-ünglich"])
  func whatIsNoTagIsRefused(text: String) { #expect(LanguageTag(text) == nil) }

  /// Letters of Latin-1 have a way of their own; a letter beyond them takes a text the other way.
  @Test func theShortWayGivesTheSame() {
    for value in UInt32(0x20)...0xFF {
      let text = "aE" + String(Unicode.Scalar(value)!) + "Éz"
      #expect(UnicodeForms.folded(text) + "a" == UnicodeForms.folded(text + "Ā"), "U+\(value)")
    }
    #expect(UnicodeForms.folded("Straße ŒUVRE Ærø ﬁn") == "strasse œuvre ærø fin")
    #expect(UnicodeForms.folded("e\u{301}É") == "ee")
  }
}
