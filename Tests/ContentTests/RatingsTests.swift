import Base
import Content
import Testing

/// `ratings.yaml`, read and added to.
@Suite struct RatingsTests {
  private static func rating(
    _ better: [String], _ than: [String], by: Rating.Judge = .person, because: String? = nil
  ) -> Rating {
    let range = SourceRange(file: "ratings.yaml")
    func names(_ list: [String]) -> [Variant.Name] { list.map { Variant.Name($0, range: range) } }
    return Rating(
      job: Variant.Name("bridge", range: range), better: names(better), than: names(than), by: by,
      because: because, range: range)
  }

  private static func shown(_ rating: Rating) -> String {
    [
      rating.job.text, rating.better.map(\.text).joined(separator: "+"),
      rating.than.map(\.text).joined(separator: "+"), rating.by.rawValue, rating.because ?? "-",
    ].joined(separator: " ")
  }

  /// A file and its ratings.
  static let files: [(text: String, ratings: [String])] = [
    ("", []), ("# none yet\n", []), ("[]\n", []),
    ("- job: bridge\n  better: work/a\n  than: work/b\n", ["bridge work/a work/b person -"]),
    (
      "- {job: bridge, better: [a, b], than: c, by: interview, because: 'it led'}\n",
      ["bridge a+b c interview it led"]
    ),
    (
      "- job: one\n  better: a\n  than: b\n  by: offer\n- job: two\n  better: b\n  than: a\n  by: refusal\n",
      ["one a b offer -", "two b a refusal -"]
    ),
  ]

  @Test(arguments: files) func filesAreRead(_ text: String, _ ratings: [String]) {
    let read = RatingsFile(text).ratings
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.value.map(Self.shown) == ratings)
  }

  /// What cannot be read, with the code of what is said; the good entry beside it stays.
  static let mistakes: [(text: String, code: String)] = [
    ("job: bridge\nbetter: a\nthan: b\n", "content.wrong-type"),
    ("- job: bridge\n  better: a\n", "content.wrong-type"),
    ("- better: a\n  than: b\n", "content.wrong-type"),
    ("- job: bridge\n  better: a\n  than: a\n", "content.wrong-type"),
    ("- job: bridge\n  better: [a, b]\n  than: [c, b]\n", "content.wrong-type"),
    ("- job: bridge\n  better: a\n  than: b\n  by: boss\n", "content.wrong-type"),
    ("- bridge\n", "content.wrong-type"),
    ("- job: bridge\n  better: a\n  than: b\n  wehn: now\n", "content.unknown-key"),
    ("- job: [\n", "content.yaml-syntax"),
  ]

  @Test(arguments: mistakes) func mistakesAreSaid(_ text: String, _ code: String) {
    let read = RatingsFile(text).ratings
    #expect(read.diagnostics.contains { $0.code == code }, "\(read.diagnostics)")
    if code == "content.wrong-type", text.hasPrefix("- ") {
      let good = "- job: x\n  better: y\n  than: z\n"
      #expect(RatingsFile(good + text).ratings.value.map(Self.shown) == ["x y z person -"])
    }
  }

  /// What is added, and the lines that it gets.
  static let additions: [(rating: Rating, lines: String)] = [
    (rating(["work/a"], ["work/b"]), "- job: \"bridge\"\n  better: \"work/a\"\n  than: \"work/b\"\n"),
    (
      rating(["a", "b: #c"], ["\"d\""], by: .offer, because: "two\nlines – “so”"),
      "- job: \"bridge\"\n  better: [\"a\", \"b: #c\"]\n  than: \"\\\"d\\\"\"\n  by: offer\n"
        + "  because: \"two\\nlines – “so”\"\n"
    ),
  ]

  @Test(arguments: additions) func ratingsAreAdded(_ rating: Rating, _ lines: String) throws {
    let first = try #require(RatingsFile("").adding(rating))
    #expect(first.text.hasPrefix("# ") && first.text.hasSuffix("\n" + lines))
    let own = "# mine\n\n- job: bridge   # see\n  better: x\n  than: y"
    let more = try #require(RatingsFile(own).adding(rating))
    #expect(more.text == own + "\n" + lines)
    let twice = try #require(more.adding(rating))
    #expect(
      twice.ratings.value.map(Self.shown) == [
        "bridge x y person -", Self.shown(rating), Self.shown(rating),
      ])
  }

  @Test func entriesStandAsFarInAsTheOthers() throws {
    let file = try #require(
      RatingsFile("  - job: bridge\n    better: x\n    than: y\n").adding(Self.rating(["a"], ["b"])))
    #expect(file.text.hasSuffix("  - job: \"bridge\"\n    better: \"a\"\n    than: \"b\"\n"))
  }

  @Test(arguments: [
    "[]\n", "[{job: a, better: b, than: c}]\n", "job: a\n", "- job: [\n", "- job: a\n  better: b\n",
  ])
  func whatCannotBeAddedToIsLeft(_ text: String) {
    #expect(RatingsFile(text).adding(Self.rating(["a"], ["b"])) == nil)
  }
}
