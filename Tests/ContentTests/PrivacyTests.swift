import Base
import Content
import Testing

/// What is named as private never reaches the public view, in no form.
@Suite struct PrivacyTests {
  static let text = """
    basics:
      name: Ada
      phone: "+49 30 901820"
      email: ada@example.org
      location: {city: Berlin, address: Secret Street 1, postalCode: "10115"}
      profiles: [{network: A, username: shown}, {network: B, username: hidden-account}]
    work:
      - {name: Zero, position: P0, highlights: [open, closed-bullet]}
      - {name: One, position: P1, summary: closed-summary}
      - {name: Two, position: P2, roles: [{position: R, highlights: [{text: closed-role, id: shy}]}]}
      - {name: Three, id: third, position: P3}
      - {name: Four, id: shut, position: P4, summary: closed-by-id}
    education: [{institution: School, area: closed-area, highlights: [closed-thesis]}]
    volunteer: [{organization: Club, position: V, highlights: [closed-club]}]
    skills: [{name: Tools, keywords: [open-tool, closed-tool]}]
    sections: [{title: More, entries: [{name: Entry, summary: closed-entry}]}]
    references: [{name: Referee, reference: closed-reference}]
    x-notes: closed-note
    """

  func shown(_ paths: [String]) throws -> String {
    let list = paths.map { "\"\($0)\"" }.joined(separator: ", ")
    let profile = try #require(Reading.profile(Self.text + "\nprivate: [\(list)]\n").value)
    return profile.publicView().jsonResume().serialized()
  }

  @Test(arguments: [
    ("basics.phone", "901820"), ("basics.email", "ada@example.org"), ("basics.location.address", "Secret"),
    ("basics.location", "Berlin"), ("basics.profiles[1]", "hidden-account"), ("work[1]", "P1"),
    ("work[0].highlights[1]", "closed-bullet"), ("work[1].summary", "closed-summary"), ("shy", "closed-role"),
    ("work[2].roles[0]", "closed-role"), ("third", "P3"), ("education[0].area", "closed-area"),
    ("education[0].highlights[0]", "closed-thesis"), ("volunteer[0].highlights", "closed-club"),
    ("skills[0].keywords[1]", "closed-tool"), ("sections[0].entries[0].summary", "closed-entry"),
    ("work", "P0"), ("shut.summary", "closed-by-id"),
  ])
  func isNotShown(path: String, secret: String) throws {
    #expect(try shown([]).contains(secret))
    #expect(!(try shown([path]).contains(secret)))
  }

  @Test func placesCountBeforeAnythingIsRemoved() throws {
    let text = try shown(["work[0]", "work[1]"])
    #expect(!text.contains("P0") && !text.contains("P1") && text.contains("P2") && text.contains("P3"))
  }

  @Test func referencesAndForeignMembersAreNeverShown() throws {
    let text = try shown([])
    #expect(!text.contains("closed-reference") && !text.contains("closed-note"))
  }

  @Test func whatIsPrivateIsNotNamedEither() throws {
    #expect(!(try shown(["third"]).contains("third")))
  }

  @Test(arguments: [("true", "error"), ("false", "warning")])
  func slipsAreSaid(publish: String, severity: String) throws {
    let text = Self.text + "\npublish: \(publish)\nprivate: [basics.phon, references, 'work[9]', third]\n"
    let profile = try #require(Reading.profile(text).value)
    let said = profile.privatePathDiagnostics(in: Reading.source(text))
    #expect(
      Reading.summary(said) == [
        "\(severity) 20:11 content.unknown-private", "\(severity) 20:36 content.unknown-private",
      ])
    #expect(said[0].hints == ["did you mean `basics.phone`?"])
  }
}
