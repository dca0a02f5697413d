internal import Base
internal import Content

/// A text that a page may show, and the items of the profile that it belongs to.
struct ProofPhrase: Sendable {
  var tokens: [String]
  /// Whether it says nothing of one item (a label, contact, a skill) and may stand anywhere.
  var isFree = false
  /// Whether it is where the person lives.
  var isHome = false
  /// Whether it is a heading or another word of documents.
  var isLabel = false
  /// Whether the posting names it: the head of a letter may.
  var isPosting = false
  /// Whether it is the person's title or of their summary: it stands above the items, or under the summary's heading.
  var isSummary = false
  /// Whether a letter begins or ends with it: nothing else does.
  var isSalutation = false
  var isClosing = false
  /// Whether it is how well something is known.
  var isLevel = false
  /// Whether it is what an item says: a bullet, a description; else a part of a heading.
  var isStatement = false
  /// The items that have it.
  var items: Set<FactID> = []
  /// Those of `items` that it names: a part of a heading needs the name of its item beside it.
  var names: Set<FactID> = []
}

/// Everything that a document of a profile may show, found by its first token.
struct ProofPhrases: Sendable {
  private(set) var all: [ProofPhrase] = []
  private var index: [[String]: Int] = [:]
  private var starting: [String: [Int]] = [:]
  private let wording: ProofWording
  /// What items belong to: the employment of a role, languages, skills.
  private(set) var groups: [FactID: FactID] = [:]
  /// Who employed the person: works with one post or several.
  private(set) var employments: Set<FactID> = []

  /// O(bytes of the profile).
  init(_ profile: Profile, _ wording: ProofWording) {
    self.wording = wording
    for label in wording.labels {
      add(label) {
        $0.isFree = true
        $0.isLabel = true
      }
    }
    add(profile.basics)
    for work in profile.work + profile.volunteer { add(work) }
    for school in profile.education { add(school) }
    for project in profile.projects { add(project) }
    addSmall(profile)
    addSections(profile)
  }

  /// The longest phrase of those that are `allowed` that `tokens` hold from `start` on. O(phrases with that first token).
  func longest(in tokens: [ProofToken], at start: Int, where allowed: (ProofPhrase) -> Bool) -> ProofPhrase? {
    var best: Int?
    for i in starting[tokens[start].form] ?? [] {
      let phrase = all[i].tokens
      guard phrase.count <= tokens.count - start, phrase.count > best.map({ all[$0].tokens.count }) ?? 0
      else {
        continue
      }
      if phrase.indices.allSatisfy({ phrase[$0] == tokens[start + $0].form }), allowed(all[i]) { best = i }
    }
    return best.map { all[$0] }
  }

  /// Whether a text is one of the phrases as a whole.
  func holds(_ text: String) -> Bool {
    let tokens = ProofToken.of(text).map(\.form)
    return tokens.isEmpty || index[tokens] != nil
  }

  /// Adds a text that may stand anywhere.
  mutating func free(_ text: String?) { add(text) { $0.isFree = true } }

  /// Adds a name of the posting, which the head of a letter may say.
  mutating func posting(_ text: String?) { add(text) { $0.isPosting = true } }

  /// Adds how a letter begins and how it ends.
  mutating func courtesy(_ courtesy: Salutation) {
    greeting(courtesy.salutation)
    closing(courtesy.closing)
  }

  /// Adds a line that greets.
  mutating func greeting(_ text: String) {
    add(text) {
      $0.isFree = true
      $0.isSalutation = true
    }
  }

  /// Adds a line that takes leave.
  mutating func closing(_ text: String) {
    add(text) {
      $0.isFree = true
      $0.isClosing = true
    }
  }

  private mutating func add(_ text: String?, _ change: (inout ProofPhrase) -> Void) {
    let tokens = ProofToken.of(text ?? "").map(\.form)
    guard let first = tokens.first else { return }
    if let known = index[tokens] { return change(&all[known]) }
    var phrase = ProofPhrase(tokens: tokens)
    change(&phrase)
    index[tokens] = all.count
    starting[first, default: []].append(all.count)
    all.append(phrase)
  }
}

// MARK: Kinds of phrases

extension ProofPhrases {
  private mutating func name(_ text: Text?, _ item: FactID) {
    add(text?.plain) {
      $0.items.insert(item)
      $0.names.insert(item)
    }
  }

  private mutating func fields(_ texts: [Text?], _ item: FactID) {
    for text in texts { add(text?.plain) { $0.items.insert(item) } }
  }

  private mutating func level(_ text: Text?, _ item: FactID) {
    add(text?.plain) {
      $0.items.insert(item)
      $0.isLevel = true
    }
  }

  private mutating func dates(_ dates: DateRange?, _ item: FactID) {
    guard let dates else { return }
    add(wording.range(dates)) { $0.items.insert(item) }
  }

  private mutating func day(_ date: PartialDate?, _ item: FactID) {
    dates(date.map { DateRange(start: $0, end: $0, isCurrent: false) }, item)
  }

  /// A text as a whole and sentence by sentence.
  private mutating func statement(_ text: Text?, _ item: FactID?) {
    guard let plain = text?.plain else { return }
    for part in [plain] + Sentences.split(plain) {
      add(part) { phrase in
        phrase.isStatement = true
        if let item { phrase.items.insert(item) } else { phrase.isSummary = true }
      }
    }
  }

  private mutating func statements(_ highlights: [Highlight], _ item: FactID) {
    for highlight in highlights {
      for text in [highlight.text] + highlight.wordings { statement(text, item) }
    }
  }

  /// An address with and without what pages leave out of it.
  private mutating func address(_ text: Text?) {
    guard let plain = text?.plain else { return }
    free(plain)
    let scheme = ["https://", "http://", "mailto:", "tel:"].first { plain.hasPrefix($0) } ?? ""
    let rest = String(plain.dropFirst(scheme.count))
    free(rest)
    free(rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : nil)
  }
}

// MARK: Sections

extension ProofPhrases {
  private mutating func add(_ basics: Basics) {
    for text in [basics.name, basics.email, basics.phone] { free(text?.plain) }
    add(basics.label?.plain) { $0.isSummary = true }
    address(basics.url)
    statement(basics.summary, nil)
    let place = basics.location
    for text in [place?.address, place?.postalCode, place?.city, place?.region, place?.countryCode] {
      add(text?.plain) {
        $0.isFree = true
        $0.isHome = true
      }
    }
    for account in basics.profiles {
      free(account.network?.plain)
      free(account.username?.plain)
      address(account.url)
    }
  }

  private mutating func add(_ work: Work) {
    employments.insert(work.id)
    let isGrouped = !work.roles.isEmpty
    if work.position == nil || isGrouped { name(work.name, work.id) }
    name(work.position, work.id)
    fields([work.name, work.location, work.description], work.id)
    address(work.url)
    dates(work.dates, work.id)
    statement(work.description, work.id)
    statement(work.summary, work.id)
    statements(work.highlights, work.id)
    for role in work.roles {
      groups[role.id] = work.id
      name(role.position, role.id)
      fields([work.name, role.location ?? work.location], role.id)
      dates(role.dates, role.id)
      statement(role.summary, role.id)
      statements(role.highlights, role.id)
    }
  }

  private mutating func add(_ school: Education) {
    name(school.studyType ?? school.area ?? school.institution, school.id)
    fields([school.area, school.institution, school.location, school.score] + school.courses, school.id)
    address(school.url)
    dates(school.dates, school.id)
    statement(school.summary, school.id)
    statements(school.highlights, school.id)
  }

  private mutating func add(_ project: Project) {
    name(project.name, project.id)
    fields([project.entity, project.type] + project.roles + project.keywords.map(\.name), project.id)
    address(project.url)
    dates(project.dates, project.id)
    statement(project.description, project.id)
    statements(project.highlights, project.id)
  }

  private mutating func addSmall(_ profile: Profile) {
    for item in profile.certificates {
      name(item.name, item.id)
      fields([item.issuer], item.id)
      day(item.date, item.id)
    }
    for item in profile.awards {
      name(item.title, item.id)
      fields([item.awarder], item.id)
      day(item.date, item.id)
      statement(item.summary, item.id)
    }
    for item in profile.publications {
      name(item.name, item.id)
      fields([item.publisher] + item.authors, item.id)
      day(item.releaseDate, item.id)
      address(item.url)
      statement(item.summary, item.id)
    }
    for item in profile.languages {
      name(item.language, item.id)
      level(item.fluency, item.id)
      groups[item.id] = FactID("languages")
    }
  }

  private mutating func addSections(_ profile: Profile) {
    for group in profile.skills {
      name(group.name, group.id)
      level(group.level, group.id)
      groups[group.id] = FactID("skills")
      for keyword in group.keywords {
        name(keyword.name, keyword.id)
        level(keyword.level, keyword.id)
        groups[keyword.id] = FactID("skills")
      }
    }
    for item in profile.interests {
      free(item.name?.plain)
      for keyword in item.keywords { free(keyword.plain) }
    }
    for item in profile.references {
      name(item.name, item.id)
      statement(item.reference, item.id)
    }
    for section in profile.sections {
      free(section.title.plain)
      for entry in section.entries {
        name(entry.name ?? entry.detail ?? entry.location, entry.id)
        fields([entry.detail, entry.location], entry.id)
        dates(entry.dates, entry.id)
        statement(entry.summary, entry.id)
        statements(entry.highlights, entry.id)
      }
    }
  }
}
