import Testing

@testable import Export

@Suite struct FieldWordsTests {
  @Test(arguments: [
    ("basics.name", "You: name"), ("basics.location.city", "You: address, town"),
    ("work[1].name", "Job 2: employer"), ("work[1].position", "Job 2: job title"),
    ("work[0].roles[2].highlights[0]", "Job 1: role 3, point 1"),
    ("education[0].studyType", "Education 1: degree"),
    ("skills[0].keywords[3]", "Skills 1: item 4"), ("language", "language"),
    ("x-other.thing", "x-other.thing"),
  ])
  func placesHaveWords(_ path: String, _ words: String) { #expect(FieldWords.text(path) == words) }
}
