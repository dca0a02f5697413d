internal import Base
internal import Content

/// A profile and a letter with one of everything: what the names of templates are checked against.
enum TemplateSample {
  static let profile: Profile = {
    var profile =
      ProfileReader.read(SourceText(file: "sample.yaml", text: text), slug: "sample").value
      ?? Profile(slug: "sample")
    for index in profile.projects.indices {
      profile.projects[index].slug = "p"
      profile.projects[index].body = MarkdownDocument([.thematicBreak])
    }
    return profile
  }()

  static let letter = Letter(
    language: "en", date: PartialDate(year: 2000, month: 1, day: 1), recipient: ["a"], subject: "a",
    salutation: "a", paragraphs: [[Sentence(RichText(plain: "a"), facts: [])]], closing: "a", signature: "a",
    enclosures: ["a"])

  private static let text = """
    basics:
      {name: a, label: a, email: a@b.org, phone: "1", url: a, summary: a, image: a, location: {address: a,
      postalCode: a, city: a, region: a, countryCode: a}, profiles: [{network: a, username: a, url: a}]}
    work: [{name: a, position: a, location: a, description: a, url: a, startDate: 2000, endDate: 2001, summary: a,
      highlights: [a], roles: [{position: a, location: a, startDate: 2000, endDate: 2001, summary: a,
      highlights: [a]}]}]
    volunteer: [{organization: a, position: a, startDate: 2000, endDate: 2001, highlights: [a],
      roles: [{position: a, startDate: 2000, highlights: [a]}]}]
    education: [{institution: a, area: a, studyType: a, url: a, location: a, startDate: 2000, endDate: 2001, score: a,
      courses: [a], summary: a, highlights: [a]}]
    awards: [{title: a, awarder: a, summary: a, date: 2000}]
    certificates: [{name: a, issuer: a, url: a, date: 2000}]
    publications: [{name: a, publisher: a, url: a, summary: a, authors: [a], releaseDate: 2000}]
    skills: [{name: a, level: a, keywords: [{name: a, level: a}]}]
    languages: [{language: a, fluency: a}]
    interests: [{name: a, keywords: [a]}]
    references: [{name: a, reference: a}]
    projects:
      - {name: a, description: a, highlights: [a], keywords: [a], startDate: 2000, endDate: 2001, url: a, roles: [a],
        entity: a, type: a, image: a, imageAlt: a}
      - {name: b, description: a, highlights: [a], keywords: [a], startDate: 2000, endDate: 2001, url: a, roles: [a],
        entity: a, type: a, image: a, imageAlt: a}
      - {name: c, description: a, highlights: [a], keywords: [a], startDate: 2000, endDate: 2001, url: a, roles: [a],
        entity: a, type: a, image: a, imageAlt: a}
    sections: [{title: a, entries: [{name: a, detail: a, location: a, startDate: 2000, endDate: 2001, summary: a,
      highlights: [a]}]}]
    """
}
