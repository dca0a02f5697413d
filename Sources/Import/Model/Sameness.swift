internal import Base

/// Whether two entries of lists are of one thing: a post that two files name in other words is one post.
struct Sameness {
  enum Verdict: Hashable {
    case same
    /// It may be, which a person has to say: what the other is called.
    case maybe(String)
    case different
  }

  /// The keys by which entries are told apart.
  static let names = [
    "name", "organization", "institution", "title", "language", "network", "position", "text",
  ]

  /// - Parameter list: the path of the list in profile.yaml, without places: `work`, `work.roles`.
  static func of(_ a: DraftValue, _ b: DraftValue, in list: String) -> Verdict {
    if isEqual(a, b) { return .same }
    switch list {
    case "work": return posts(a, b, "name")
    case "volunteer": return posts(a, b, "organization")
    case "work.roles", "volunteer.roles": return roles(a, b)
    case "education": return education(a, b)
    default: return areNamedAlike(a, b) ? .same : .different
    }
  }

  /// Whether both say the same wherever both say something of their names and dates.
  private static func isEqual(_ a: DraftValue, _ b: DraftValue) -> Bool {
    guard case .object = a, case .object = b else { return false }
    var common = false
    for key in names + ["startDate", "endDate", "studyType", "area"] {
      let (x, y) = (text(a, key), text(b, key))
      if x == nil, y == nil { continue }
      guard let x, let y, bare(x) == bare(y) else { return false }
      common = true
    }
    return common && (a["roles"] == nil) == (b["roles"] == nil)
  }

  /// Entries of other lists: the same names where both have them, and no other year of their start.
  private static func areNamedAlike(_ a: DraftValue, _ b: DraftValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): return bare(a.value) == bare(b.value)
    case (.object, .object):
      var common = false
      for key in names {
        guard let x = text(a, key), let y = text(b, key) else { continue }
        guard bare(x) == bare(y) else { return false }
        common = true
      }
      if let x = text(a, "startDate"), let y = text(b, "startDate"), x.prefix(4) != y.prefix(4) {
        return false
      }
      // Groups without a name are the same where there is nothing else to tell them apart.
      return common || (isNameless(a) && isNameless(b))
    default: return false
    }
  }

  private static func isNameless(_ value: DraftValue) -> Bool { names.allSatisfy { value[$0] == nil } }

  // MARK: Posts

  private static func posts(_ a: DraftValue, _ b: DraftValue, _ employer: String) -> Verdict {
    let (x, y) = (text(a, employer) ?? "", text(b, employer) ?? "")
    let areAlike = x.isEmpty || y.isEmpty ? x == y : Words(x).areAlike(Words(y))
    guard areAlike else {
      // The same title at the same time: an employer may have two names.
      let isOne = isTitled(a, b) { $0 == $1 && !$0.isEmpty } && Period(a).isNear(Period(b))
      return isOne ? .maybe(title(a, employer)) : .different
    }
    let (hasRoles, hasOthers) = (a["roles"] != nil, b["roles"] != nil)
    if hasRoles && hasOthers { return .same }
    if hasRoles || hasOthers { return .maybe(title(a, employer)) }
    return roles(a, b, employer)
  }

  private static func roles(_ a: DraftValue, _ b: DraftValue, _ employer: String = "position") -> Verdict {
    let areTitled = isTitled(a, b) { $0.areAlike($1) }
    let isUntitled = text(a, "position") == nil || text(b, "position") == nil
    let (mine, other) = (Period(a), Period(b))
    guard mine.isKnown, other.isKnown else { return areTitled || isUntitled ? .same : .different }
    guard mine.overlaps(other) else { return .different }
    if mine.startsNear(other), areTitled || isUntitled { return .same }
    return areTitled || mine.startsNear(other) ? .maybe(title(a, employer)) : .different
  }

  private static func isTitled(_ a: DraftValue, _ b: DraftValue, _ test: (Words, Words) -> Bool) -> Bool {
    guard let x = text(a, "position"), let y = text(b, "position") else { return false }
    return test(Words(x), Words(y))
  }

  private static func title(_ value: DraftValue, _ employer: String) -> String {
    [text(value, "position"), employer == "position" ? nil : text(value, employer)].compactMap { $0 }.joined(
      separator: ", ")
  }

  // MARK: Education

  private static func education(_ a: DraftValue, _ b: DraftValue) -> Verdict {
    guard let x = text(a, "institution"), let y = text(b, "institution"), Words(x).areAlike(Words(y)) else {
      return areNamedAlike(a, b) && text(a, "institution") != nil ? .same : .different
    }
    func degree(_ value: DraftValue) -> Words {
      Words([text(value, "studyType"), text(value, "area")].compactMap { $0 }.joined(separator: " "))
    }
    let (mine, other) = (Period(a), Period(b))
    let areNear = mine.startsNear(other) || mine.endsNear(other)
    let areFar = mine.isKnown && other.isKnown && !areNear && !mine.overlaps(other)
    let (degrees, others) = (degree(a), degree(b))
    if degrees.areAlike(others) || degrees.isEmpty || others.isEmpty { return areFar ? .different : .same }
    return areNear ? .maybe([text(a, "studyType"), x].compactMap { $0 }.joined(separator: ", ")) : .different
  }

  // MARK: Texts

  static func text(_ value: DraftValue, _ key: String) -> String? {
    guard case .text(let text)? = value[key], !text.value.isEmpty else { return nil }
    return text.value
  }

  /// Letters and digits, folded.
  static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(UnicodeForms.folded(text).unicodeScalars.filter(\.isWordLike)))
  }

  /// The words of a name that tell it from others.
  struct Words: Hashable {
    let words: Set<String>
    var isEmpty: Bool { words.isEmpty }

    private static let fillers: Set<String> = [
      "the", "of", "and", "at", "in", "for", "ltd", "limited", "inc", "llc", "plc", "gmbh", "ag", "sa", "sas",
      "sarl",
      "sl", "co", "corp", "kg", "ev", "und", "der", "die", "das", "im", "am", "et", "de", "la", "le", "les",
      "du",
      "des", "y", "del", "el", "dept", "department", "abteilung",
    ]

    init(_ text: String) {
      let found = UnicodeForms.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let telling = found.filter { !Self.fillers.contains($0) }
      words = Set(telling.isEmpty ? found : telling)
    }

    /// Whether one has all the words of the other, or most are in both.
    func areAlike(_ other: Words) -> Bool {
      let common = words.intersection(other.words).count
      guard common > 0 else { return false }
      return common == min(words.count, other.words.count) || common * 5 >= words.union(other.words).count * 3
    }
  }

  /// The time of an entry, in months.
  struct Period {
    var start: Int?
    var end: Int?
    var isKnown: Bool { start != nil }

    /// Two that are so far apart may be one: files tell years for months, and round.
    private static let slack = 12
    private static let always = 1 << 20

    init(_ value: DraftValue) {
      start = Sameness.text(value, "startDate").flatMap { Self.month($0, 0) }
      let last = Sameness.text(value, "endDate")
      // As in profile.yaml, what has begun and says no end goes on.
      end =
        last == "present" || last == nil && start != nil ? Self.always : last.flatMap { Self.month($0, 11) }
    }

    private static func month(_ text: String, _ unknown: Int) -> Int? {
      let parts = text.split(separator: "-").map { Int($0) }
      guard let first = parts.first, let year = first else { return nil }
      return year * 12 + (parts.count > 1 ? parts[1].map { $0 - 1 } ?? unknown : unknown)
    }

    func startsNear(_ other: Period) -> Bool { Self.areNear(start, other.start) }
    func endsNear(_ other: Period) -> Bool { Self.areNear(end, other.end) }
    func isNear(_ other: Period) -> Bool { startsNear(other) && endsNear(other) }

    private static func areNear(_ a: Int?, _ b: Int?) -> Bool {
      guard let a, let b else { return false }
      return abs(a - b) < slack
    }

    /// Whether they have half of the shorter one in common.
    func overlaps(_ other: Period) -> Bool {
      guard let start, let end, let from = other.start, let to = other.end else { return false }
      let common = min(end, to) - max(start, from) + 1
      return common > 0 && common * 2 >= min(end - start, to - from) + 1
    }
  }
}
