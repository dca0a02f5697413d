/// The fields in which a found CV is compared with the one that was expected.
enum CVField: String, CaseIterable {
  case name, email = "e-mail", phone, links, employers, titles, dates, bullets, education, skills
  case label, location, summary, places, languages, certificates, publications, projects

  /// Those for which bounds are set.
  static let main = allCases.prefix { $0 != .label }
}

/// Compares what an importer found in a file with what a person read in it.
struct CVComparison {
  private(set) var counts: [CVField: FieldCount] = [:]

  init(_ found: CVFacts, _ wanted: CVFacts) {
    add(.name, found.name, wanted.name)
    add(.email, found.emails, wanted.emails)
    add(.phone, found.phones, wanted.phones)
    add(.links, found.links, wanted.links)
    add(.label, found.label, wanted.label)
    add(.location, found.location, wanted.location)
    add(.summary, found.summary, wanted.summary)
    add(.skills, found.skills, wanted.skills)
    add(.languages, found.languages, wanted.languages)
    add(.certificates, found.certificates, wanted.certificates)
    add(.publications, found.publications, wanted.publications)
    add(.projects, found.projects, wanted.projects)
    for (a, b) in Self.pairs(found.jobs, wanted.jobs, Self.likeness) { add(a ?? .init(), b ?? .init()) }
    for (a, b) in Self.pairs(found.education, wanted.education, Self.likeness) {
      add(a ?? .init(), b ?? .init())
    }
  }

  private mutating func add(_ field: CVField, _ found: [CVValue], _ wanted: [CVValue]) {
    counts[field, default: FieldCount()].add(found, wanted)
  }

  private mutating func add(_ found: CVFacts.Job, _ wanted: CVFacts.Job) {
    add(.employers, found.employer, wanted.employer)
    add(.titles, found.title, wanted.title)
    add(.places, found.place, wanted.place)
    add(.dates, found.start, wanted.start)
    add(.dates, found.end, wanted.end)
    add(.bullets, Self.joined(found.bullets, as: wanted.prose), wanted.prose + wanted.bullets)
  }

  private mutating func add(_ found: CVFacts.Study, _ wanted: CVFacts.Study) {
    add(.education, found.institution, wanted.institution)
    add(.education, found.degree, wanted.degree)
    add(.education, found.start, wanted.start)
    add(.education, found.end, wanted.end)
  }

  /// Makes one of statements that follow each other and are together the prose expected.
  private static func joined(_ statements: [CVValue], as prose: [CVValue]) -> [CVValue] {
    guard let whole = prose.first, statements.count > 1 else { return statements }
    for start in statements.indices {
      var text = ""
      for end in start..<statements.count {
        text += statements[end].forms.first ?? ""
        guard end > start, whole.forms.contains(text) else { continue }
        return statements[..<start] + [CVValue(whole.text, [text])] + statements[(end + 1)...]
      }
    }
    return statements
  }

  /// Pairs what is most alike first; what is like nothing stays alone.
  private static func pairs<Entry>(
    _ found: [Entry], _ wanted: [Entry], _ likeness: (Entry, Entry) -> Int
  ) -> [(Entry?, Entry?)] {
    var candidates: [(score: Int, found: Int, wanted: Int)] = []
    for (i, a) in found.enumerated() {
      for (j, b) in wanted.enumerated() { candidates.append((likeness(a, b), i, j)) }
    }
    candidates.sort { ($1.score, $0.wanted, $0.found) < ($0.score, $1.wanted, $1.found) }
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in candidates where pair.score > 0 && partner[pair.wanted] == nil && !taken.contains(pair.found)
    {
      partner[pair.wanted] = pair.found
      taken.insert(pair.found)
    }
    return wanted.enumerated().map { (partner[$0].map { found[$0] }, $1) }
      + found.enumerated().filter { !taken.contains($0.offset) }.map { ($0.element, nil) }
  }

  private static func likeness(_ a: CVFacts.Job, _ b: CVFacts.Job) -> Int {
    4 * shared(a.employer, b.employer) + 2 * shared(a.title, b.title) + 2 * shared(a.start, b.start)
      + shared(a.end, b.end) + shared(a.bullets, b.prose + b.bullets)
  }

  private static func likeness(_ a: CVFacts.Study, _ b: CVFacts.Study) -> Int {
    4 * shared(a.institution, b.institution) + 2 * shared(a.degree, b.degree) + 2 * shared(a.start, b.start)
      + shared(a.end, b.end)
  }

  private static func shared(_ a: [CVValue], _ b: [CVValue]) -> Int {
    a.count { value in b.contains { !$0.forms.isDisjoint(with: value.forms) } }
  }
}
