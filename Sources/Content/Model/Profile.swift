public import Base

/// A person's one true profile: JSON Resume's sections (schema v1, its keys in its order) and our extensions.
/// Every text knows its origin; every item and highlight has a `FactID`.
public struct Profile: Hashable, Sendable {
  /// The slug of the person: the name of their folder, or of the file that was read.
  public var slug: String
  /// The language the profile is written in.
  public var language: LanguageTag
  public var basics: Basics
  public var work: [Work]
  public var volunteer: [Work]
  public var education: [Education]
  public var awards: [Award]
  public var certificates: [Certificate]
  public var publications: [Publication]
  public var skills: [Skill]
  public var languages: [Fluency]
  public var interests: [Interest]
  public var references: [Reference]
  public var projects: [Project]
  /// Free sections of the person's own, in their order.
  public var sections: [CustomSection]
  public var settings: ProfileSettings
  /// Members that are not ours, kept for the round trip; top level only, in file order.
  public var unknown: [JSONMember]

  /// An empty profile.
  public init(slug: String, language: LanguageTag = "en") {
    self.slug = slug
    self.language = language
    basics = Basics()
    work = []
    volunteer = []
    education = []
    awards = []
    certificates = []
    publications = []
    skills = []
    languages = []
    interests = []
    references = []
    projects = []
    sections = []
    settings = ProfileSettings()
    unknown = []
  }
}

/// Who the person is and how to reach them.
public struct Basics: Hashable, Sendable {
  public var name: Text?
  /// What the person is: "Registered nurse, intensive care".
  public var label: Text?
  /// A picture's path relative to the profile's folder.
  public var image: Text?
  public var email: Text?
  public var phone: Text?
  public var url: Text?
  public var summary: Text?
  public var location: Location?
  public var profiles: [NetworkProfile] = []
  public init() {}
}

/// Where somebody lives or works (`location` of JSON Resume).
public struct Location: Hashable, Sendable {
  public var address: Text?
  public var postalCode: Text?
  public var city: Text?
  /// ISO 3166-1 alpha-2.
  public var countryCode: Text?
  public var region: Text?
  public init() {}
}

/// An account on a network, as `basics.profiles` holds it.
public struct NetworkProfile: Hashable, Sendable {
  public var network: Text?
  public var username: Text?
  public var url: Text?
  public init() {}
}

/// One statement of an entry: a bullet.
public struct Highlight: Hashable, Sendable {
  public var id: FactID
  public var text: Text
  public var tags: [String]
  public var metrics: [Metric]
  /// Where the statement can be checked: links or file names, as written.
  public var evidence: [Text]
  /// Other ways in which the person says the same, as they gave them. Each is as much their word as `text`.
  public var wordings: [Text] = []
  /// The person's first text, where one of `wordings` stands in its place; it is one of `wordings` then.
  public var first: Text?
  public init(id: FactID, text: Text) {
    self.id = id
    self.text = text
    tags = []
    metrics = []
    evidence = []
  }
}

/// A measured result behind a highlight.
public struct Metric: Hashable, Sendable {
  public var value: Double
  public var unit: String
  public var verified: Bool
  public var asOf: PartialDate?
  public init(value: Double, unit: String, verified: Bool = false, asOf: PartialDate? = nil) {
    self.value = value
    self.unit = unit
    self.verified = verified
    self.asOf = asOf
  }
}

/// A position, or a post as a volunteer (whose `organization` is read into `name`).
public struct Work: Hashable, Sendable {
  public var id: FactID
  /// The employer.
  public var name: Text?
  public var position: Text?
  public var location: Text?
  /// What the employer does, where the reader may not know it.
  public var description: Text?
  public var url: Text?
  public var dates: DateRange
  public var summary: Text?
  public var highlights: [Highlight] = []
  /// Several roles at one employer, newest first as written; then `position` and `dates` may be empty
  /// and `dates` spans the roles.
  public var roles: [Role] = []
  public var tags: [String] = []
  public init(id: FactID, dates: DateRange) {
    self.id = id
    self.dates = dates
  }
}

/// One of several roles at one employer.
public struct Role: Hashable, Sendable {
  public var id: FactID
  public var position: Text?
  public var location: Text?
  public var dates: DateRange
  public var summary: Text?
  public var highlights: [Highlight] = []
  public var tags: [String] = []
  public init(id: FactID, dates: DateRange) {
    self.id = id
    self.dates = dates
  }
}

/// An item of `education`.
public struct Education: Hashable, Sendable {
  public var id: FactID
  public var institution: Text?
  public var url: Text?
  public var location: Text?
  public var area: Text?
  public var studyType: Text?
  public var dates: DateRange
  public var score: Text?
  public var courses: [Text] = []
  public var summary: Text?
  public var highlights: [Highlight] = []
  public var tags: [String] = []
  public init(id: FactID, dates: DateRange) {
    self.id = id
    self.dates = dates
  }
}

/// An item of `awards`.
public struct Award: Hashable, Sendable {
  public var id: FactID
  public var title: Text?
  public var date: PartialDate?
  public var awarder: Text?
  public var summary: Text?
  public init(id: FactID) { self.id = id }
}

/// An item of `certificates`.
public struct Certificate: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var date: PartialDate?
  public var issuer: Text?
  public var url: Text?
  public init(id: FactID) { self.id = id }
}

/// An item of `publications`.
public struct Publication: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var publisher: Text?
  public var releaseDate: PartialDate?
  public var url: Text?
  public var summary: Text?
  public var authors: [Text] = []
  public init(id: FactID) { self.id = id }
}

/// A group of skills: "Databases: PostgreSQL, SQLite".
public struct Skill: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var level: Text?
  public var keywords: [Keyword] = []
  public var tags: [String] = []
  public init(id: FactID) { self.id = id }
}

/// One skill of a group, with other names for it.
public struct Keyword: Hashable, Sendable {
  public var id: FactID
  public var name: Text
  public var aliases: [String]
  public var level: Text?
  public init(id: FactID, name: Text, aliases: [String] = [], level: Text? = nil) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.level = level
  }
}

/// An entry of `languages`.
public struct Fluency: Hashable, Sendable {
  public var id: FactID
  public var language: Text?
  public var fluency: Text?
  public init(id: FactID) { self.id = id }
}

/// An item of `interests`.
public struct Interest: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var keywords: [Text] = []
  public init(id: FactID) { self.id = id }
}

/// An item of `references`: who vouches, and in what words.
public struct Reference: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var reference: Text?
  public init(id: FactID) { self.id = id }
}

/// A project of the profile; those with a file `projects/<slug>.md` have a page of their own in the portfolio.
public struct Project: Hashable, Sendable {
  public var id: FactID
  /// The page's file name without extension; nil where the project has no page.
  public var slug: String?
  public var name: Text?
  public var description: Text?
  public var highlights: [Highlight] = []
  public var keywords: [Keyword] = []
  public var dates: DateRange
  public var url: Text?
  public var roles: [Text] = []
  public var entity: Text?
  public var type: Text?
  /// A picture's path relative to the profile's folder, and its alternative text.
  public var image: Text?
  public var imageAlt: Text?
  /// The page's text; nil where the project has no page.
  public var body: MarkdownDocument?
  public var tags: [String] = []
  public init(id: FactID, dates: DateRange) {
    self.id = id
    self.dates = dates
  }
}

/// A section of the person's own.
public struct CustomSection: Hashable, Sendable {
  public var title: Text
  public var entries: [CustomEntry] = []
  public init(title: Text) { self.title = title }
}

/// An entry of a free section: whichever of its parts are there.
public struct CustomEntry: Hashable, Sendable {
  public var id: FactID
  public var name: Text?
  public var detail: Text?
  public var location: Text?
  public var dates: DateRange?
  public var summary: Text?
  public var highlights: [Highlight] = []
  public init(id: FactID) { self.id = id }
}

/// What a profile says about its own use (our extension keys at the top level).
public struct ProfileSettings: Hashable, Sendable {
  /// Whether the portfolio and public CV go to `output/site/` (`publish: true`). Off by default.
  public var publish = false
  /// Which public pages search engines are asked to leave out.
  public var noindex = NoIndex()
  /// Field paths that never leave `applications/`: `basics.phone`, `references`.
  public var privatePaths: [String] = []
  /// Where each of `privatePaths` stands in the file.
  public var privateRanges: [SourceRange] = []
  /// Names of sections in the order in which documents show them; empty: the template's order.
  public var sectionOrder: [String] = []
  /// The template of this person's documents; nil: the site's.
  public var template: String?
  /// Where `template` stands.
  public var templateRange: SourceRange?
  /// What this person's PDFs carry with them; nil: the site's.
  public var attachments: AttachmentMode?
  /// Options of the template, by name, as written.
  public var templateOptions: [JSONMember] = []
  /// Where they stand.
  public var templateOptionPlaces = OptionPlaces()
  /// Words with `-` wherever they may be hyphenated in print; a word without `-` is never divided.
  public var hyphenation: [String] = []
  public init() {}
}
