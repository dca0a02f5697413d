import Testing

@testable import Tailoring

@Suite struct EnglishArticleTests {
  /// The article goes by sound, not by letter.
  @Test(arguments: [
    ("engineer", "an "), ("FCCS instructor", "an "), ("NHS nurse", "an "), ("UX designer", "a "),
    ("MRI technologist", "an "),
    ("university lecturer", "a "), ("European buyer", "a "), ("one-off project", "a "),
    ("hourly rate", "an "),
    ("honest broker", "an "), ("house surgeon", "a "), ("unimpressed reader", "an "), ("Site Manager", "a "),
    ("Underwriter", "an "), ("user researcher", "a "), ("BIM manager", "a "), ("", "a "),
  ]) func goesBySound(_ text: String, _ article: String) {
    #expect(EnglishArticle.before(text) == article)
  }
}
