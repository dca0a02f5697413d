import Testing

@testable import Build

@Suite struct RatingAnswerTests {
  @Test(
    arguments: [
      ("1", .first), (" 2 ", .second), ("s", .neither), ("S", .neither), ("q", .enough), ("", nil),
      ("3", nil),
      ("12", nil), ("x", nil), ("quit", nil),
    ] as [(String, RatingAnswer?)])
  func keysMeanWhatIsAsked(_ line: String, _ answer: RatingAnswer?) { #expect(RatingAnswer(line) == answer) }
}
