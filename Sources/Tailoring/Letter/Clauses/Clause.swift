internal import Base

/// Turns a statement of a CV into the rest of a sentence in the first person, where this is safe; the words after the
/// verb stay as they are.
enum Clause {
  /// For English what follows "I"; for German "habe ich …", "leitete ich …" (after something in first place); for French and
  /// Spanish the clause with its subject. Nil where the statement does not begin in a way that is known.
  static func of(_ text: String, in language: LetterLanguage) -> String? {
    let text = trimmed(text)
    guard !text.isEmpty else { return nil }
    switch language {
    case .en: return english(text)
    case .de: return GermanClause.of(text)
    case .fr: return FrenchClause.of(text)
    case .es: return SpanishClause.of(text)
    }
  }

  /// Without a full stop and blanks at the end.
  static func trimmed(_ text: String) -> String {
    text.trimmingEnd { ". ;,".contains($0) }.trimming { $0 == " " }
  }

  static func lowercasedFirst(_ text: String) -> String {
    guard let second = text.dropFirst().first, !second.isUppercase || text.first == "I" && second == " "
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  // MARK: English

  private static let irregular: HashedWords = [
    "led", "built", "wrote", "ran", "taught", "made", "held", "kept", "brought", "took", "set", "cut", "put",
    "drew", "grew", "won", "gave", "oversaw", "began", "spoke", "sold",
    "bought", "found", "drove", "rewrote", "rebuilt", "redrew", "undertook", "saw", "got", "met", "sent",
    "spent", "cared", "stood", "shot", "sang", "chose", "did", "laid", "dealt",
    "fought", "fed", "sought", "withdrew", "foresaw", "went", "became", "read", "lent", "broke", "split",
    "swept", "wove", "upheld",
  ]
  private static let base: Set<String> = Set(
    """
    lead manage run build design teach write support train precept plan develop coordinate own maintain advise review supervise mentor care work oversee organise organize chair
    act serve hold keep provide drive prepare create deliver help handle edit translate cook nurse monitor represent teach analyse analyze operate inspect test install assess allocate
    administer guide coach audit draft report research facilitate introduce produce look take give make carry co-ordinate volunteer answer visit
    clean order restock replenish pack pick load unload wash dress feed assist check stock sort repair mend paint assemble book greet process record file
    schedule arrange liaise welcome sell bake prep empty lock open close drive deliver escort collect accompany cover
    negotiate debrief brief stand recruit induct reconcile invoice dispatch calibrate measure weigh instruct explain interview counsel treat examine diagnose
    catalogue archive publish illustrate proofread interpret moderate configure automate investigate enforce patrol respond resolve escalate follow chase log
    update compile summarise evaluate appraise source procure purchase estimate survey prune harvest host track forecast service calculate verify approve
    enter transfer relieve raise set register issue administer
    """.pieces(" ", "\n").map(String.init))
  private static let adjectives: HashedWords = [
    "experienced", "certified", "registered", "qualified", "skilled", "based", "dedicated", "motivated",
    "advanced", "detailed", "related", "limited", "mixed", "united", "red", "need",
    "accredited", "chartered", "licensed", "continued", "automated", "named", "reinforced", "speed", "seed",
    "feed", "bed", "shared", "weed", "medicated", "varied", "used",
  ]

  /// Verbs that are nouns or adjectives as well: "Order supplies", but "Order processing", "Clean driving licence".
  private static let ambiguous: HashedWords = [
    "clean", "order", "stock", "check", "pack", "pick", "load", "book", "file", "record", "process", "paint",
    "dress", "feed", "sort", "empty", "lock", "open", "close", "prep", "cover", "drive", "wash", "repair",
    "brief", "invoice", "patrol", "log", "update", "source", "purchase", "estimate", "survey", "harvest",
    "host", "track", "forecast", "service", "transfer", "register", "issue", "measure", "stand", "raise",
    "interview", "archive", "catalogue", "treat", "dispatch", "chase",
  ]
  private static let nounsOfWork: HashedWords = [
    "processing", "control", "management", "keeping", "taking", "handling", "picking", "packing", "licence",
    "license", "room", "rooms", "shop", "desk", "sheets", "records", "checks", "systems", "counts",
    "deliveries", "driving", "days",
  ]

  /// Things that have no plural.
  private static let uncounted: HashedWords = [
    "data", "paperwork", "equipment", "mail", "cash", "luggage", "freight",
  ]

  /// Whether what follows is what is done something to: "Order cleaning supplies", "Clean two schools".
  private static func isVerb(_ words: [Word]) -> Bool {
    guard words.count > 1 else { return false }
    let opens: Set<String> = [
      "the", "a", "an", "all", "up", "out", "in", "to", "and", "our", "their", "each", "every", "new", "for",
    ]
    if opens.contains(words[1].folded) || words[1].isNumeric
      || NumberWords.value(of: words[1].folded) != nil
    {
      return words[1].folded != "for"
    }
    let ends: Set<String> = [
      "for", "of", "on", "in", "at", "with", "to", "and", "before", "after", "from", "by", "each", "every",
      "daily", "weekly", "monthly",
    ]
    let object = words.dropFirst().prefix { !ends.contains($0.folded) }
    return object.last.map {
      ($0.folded.hasSuffix("s") || uncounted.contains($0.folded)) && !nounsOfWork.contains($0.folded)
    } ?? false
  }

  /// Whether a folded English word is the present of a verb, and not its past as well: "set", "cut", "read".
  static func isPresentOnly(_ word: String) -> Bool {
    (base.contains(word) || word == "am" || word == "have") && !irregular.contains(word)
  }

  /// Whether a folded English word is a verb that lines of CVs begin with.
  static func isBaseOrIrregular(_ word: String) -> Bool { base.contains(word) || irregular.contains(word) }

  /// What was done to the person: "Promoted to ward sister".
  private static let passive: HashedWords = [
    "promoted", "elected", "appointed", "awarded", "selected", "nominated", "seconded", "invited", "chosen",
    "recognised",
    "recognized", "commended", "shortlisted", "hired",
  ]

  private static func english(_ text: String) -> String? {
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0 else { return nil }
    if first.folded == "i" { return String(text.dropFirst(2)) }
    // "Presented her findings": not what somebody says of themselves.
    if words.contains(where: { thirdPersons.contains($0.folded) }) { return nil }
    if let told = thirdPersonVerb(words) { return told + text.dropFirst(first.raw.count) }
    let verb = first.folded
    let isPast = verb.hasSuffix("ed") && verb.utf8.count > 3 && !adjectives.contains(verb)
    if passive.contains(verb) { return "was " + lowercasedFirst(text) }
    guard isPast || irregular.contains(verb) || base.contains(verb) else { return nil }
    if ambiguous.contains(verb), !isVerb(words) { return nil }
    if words.count > 1,
      ["nurse", "lead", "support", "work", "care", "test", "design", "report", "research", "plan"].contains(
        verb), !isPast,
      words[1].folded.hasSuffix("er") || ["manager", "for", "of", "lead"].contains(words[1].folded),
      verb != "care" || words[1].folded != "for"
    {
      return nil
    }
    return lowercasedFirst(text)
  }

  private static let thirdPersons: HashedWords = ["her", "hers", "his", "herself", "himself", "she", "he"]

  /// The verb of "Leads 14 technicians" as "I" has it; nil for another beginning, and where a second verb may follow.
  private static func thirdPersonVerb(_ words: [Word]) -> String? {
    guard words.count > 2, let told = firstPerson(words[0].folded) else { return nil }
    let hasMore = words.indices.dropFirst().contains { i in
      firstPerson(words[i].folded) != nil && ["and", "or", "then"].contains(words[i - 1].folded)
    }
    return hasMore ? nil : told
  }

  private static func firstPerson(_ word: String) -> String? {
    if word == "is" { return "am" }
    if word == "has" { return "have" }
    for (ending, base) in [("ies", "y"), ("es", ""), ("s", "")] where word.hasSuffix(ending) {
      let verb = word.dropLast(ending.count) + base
      if Self.base.contains(String(verb)) { return String(verb) }
    }
    return nil
  }

  // MARK: Parts

  static let frenchFunctions: HashedWords = [
    "tuteur", "tutrice", "professeur", "professeure", "referent", "referente", "membre", "responsable",
    "coordinateur", "coordinatrice", "coordonnateur", "coordonnatrice", "animateur", "animatrice",
    "formateur", "formatrice", "delegue", "deleguee", "secretaire", "president", "presidente",
  ]

  /// What stands before the last comma that a blank follows, and after it; nil where there is none, or parentheses.
  static func tail(of text: String) -> (head: String, tail: String)? {
    let parts = text.split(separator: ", ", omittingEmptySubsequences: false)
    guard parts.count > 1, !text.contains("(") else { return nil }
    return (parts.dropLast().joined(separator: ", "), String(parts[parts.count - 1]))
  }
}
