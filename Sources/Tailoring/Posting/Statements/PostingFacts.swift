internal import Base
internal import Content

/// What a posting says of the post itself: rank, place, pay and whom to ask.
public struct PostingFacts: Hashable, Sendable {
  /// The rank that a posting names, the lowest first.
  public enum Seniority: String, Hashable, Sendable, CaseIterable {
    case intern, apprentice, junior, senior, lead, head, executive
  }
  /// Where the work is done.
  public enum Workplace: String, Hashable, Sendable { case remote, hybrid, onsite = "on-site" }

  /// Money for a time, in hundredths of the currency's unit.
  public struct Salary: Hashable, Sendable {
    /// What the money is paid for.
    public enum Period: String, Hashable, Sendable { case hour, day, month, year }
    /// Nil where only the most is given: "up to £52,000".
    public var minimum: Int64?
    /// Nil where only one figure is given.
    public var maximum: Int64?
    /// ISO 4217: `EUR`.
    public var currency: String
    public var period: Period?
  }
  /// Whom a posting names for questions and applications.
  public struct Person: Hashable, Sendable {
    public var name: String?
    public var email: String?
    public var phone: String?
  }

  /// Nil where neither the title nor the opening names one.
  public var seniority: Seniority?
  public var location: String?
  public var workplace: Workplace?
  public var salary: Salary?
  /// A grade of a pay scale, as written: "TVöD EG 11", "Band 6".
  public var payGrade: String?
  public var contact: Person?

  public init() {}
}

/// Finds a posting's facts line by line. What is not said plainly stays nil.
struct PostingFactsReader {
  private(set) var facts = PostingFacts()
  /// Whether a line says that one after it names somebody.
  private var isNaming = false

  /// O(words of the title).
  mutating func take(title: String) {
    if facts.seniority == nil { facts.seniority = PostingPhrases.seniority(in: Words.of(title)) }
  }

  /// - Parameter isOpening: within the first lines, where a title may stand. O(bytes).
  mutating func take(line text: String, in section: PostingSection.Kind, isOpening: Bool) {
    let words = Words.of(text)
    if isOpening, words.count <= 9, facts.seniority == nil {
      facts.seniority = PostingPhrases.seniority(in: words)
    }
    if facts.location == nil { facts.location = Self.location(text) }
    if let place = PostingPhrases.workplace(in: words), facts.workplace == nil { facts.workplace = place }
    if facts.salary == nil { facts.salary = SalaryPattern.find(in: text, words, isPay: section == .benefits) }
    if facts.payGrade == nil { facts.payGrade = SalaryPattern.grade(in: text, words) }
    takeContact(text, words)
  }

  // MARK: Place

  /// What follows "Location:", "Standort:", "Lieu :", "Ubicación:".
  private static func location(_ text: String) -> String? { PostingLabel(text)?.place }

  // MARK: Contact

  private mutating func addressed(in text: String, _ words: [Word], _ email: String?) -> String? {
    // A line above says that this one names somebody.
    if isNaming, let name = ContactPattern.wholeName(text, words) { return name }
    let isCue = PostingPhrases.contactHeads.firstRange(in: words)?.lowerBound == 0 && words.count < 9
    isNaming = isCue || isNaming && words.count < 7 && email == nil
    if let found = ContactPattern.addressed(in: text, words) { return found }
    let place = email ?? ContactPattern.phone(in: text)
    return place.flatMap { ContactPattern.named(in: text, words, before: $0) }
  }

  private mutating func takeContact(_ text: String, _ words: [Word]) {
    let cue = PostingPhrases.contact.firstRange(in: words)
    let email = ContactPattern.email(in: text)
    let addressed = facts.contact?.name == nil ? addressed(in: text, words, email) : nil
    guard
      cue != nil || email != nil || addressed != nil
        || facts.contact?.name != nil && facts.contact?.phone == nil
    else { return }
    var contact = facts.contact ?? PostingFacts.Person()
    if contact.email == nil { contact.email = email }
    if contact.name == nil, let cue {
      contact.name = ContactPattern.name(in: text, words, after: cue.upperBound)
    }
    contact.name = contact.name ?? addressed
    if contact.phone == nil, cue != nil || email != nil || PostingPhrases.phone.contains(anyIn: words) {
      contact.phone = ContactPattern.phone(in: text)
    }
    if contact != PostingFacts.Person() { facts.contact = contact }
  }
}
