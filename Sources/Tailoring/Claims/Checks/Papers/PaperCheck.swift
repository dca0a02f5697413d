/// Degrees and certificates: what each is in, and who gave it, is told of that one. "An MA in loans" of a master of something
/// else, who knows loans, is none, nor is an apprenticeship the school's that gave another paper.
extension ClaimCheck {
  mutating func checkPapers() {
    let named = papersNamed()
    for i in words.indices where Self.papers[tongue].contains(claim.roots[i]) {
      if let word = foreignName(of: i) { report(.relation, words[word].raw) }
    }
    for paper in named {
      if let word = foreignWord(of: paper) { report(.relation, words[word].raw) }
    }
    checkFields(of: named)
    checkBoth(of: named)
  }

  static func isPaper(_ fact: Fact) -> Bool { [.education, .certificate].contains(fact.kind) }

  /// Whether a word stands with a neighbour as in a paper's name: "IOSH Managing Safely" manages nobody.
  func standsInPaper(_ i: Int) -> Bool {
    names.papers.contains { paper in
      paper.parts.contains { part in
        zip(part, part.dropFirst()).contains { first, next in
          [i - 1, i].contains { at in
            at >= 0 && at + 1 < words.count && words[at].folded == first.folded
              && words[at + 1].folded == next.folded
          }
        }
      }
    }
  }

  /// A paper that the sentence names, with the facts that it can be.
  private struct Paper {
    var words: Range<Int>
    var homes: Set<Int>
    /// Whether all that is told of it must be of one of these.
    var isOne = true
  }

  private func papersNamed() -> [Paper] {
    var out: [Paper] = []
    var i = 0
    while i < words.count {
      guard let first = homes(at: i) else {
        i += 1
        continue
      }
      var paper = Paper(
        words: i..<i + 1, homes: first, isOne: !Self.studyingVerbs[tongue].contains(claim.roots[i]))
      while paper.words.upperBound < words.count, let next = next(after: paper.words.upperBound, in: paper) {
        paper.words = paper.words.lowerBound..<next.end
        paper.homes = next.homes
      }
      out.append(paper)
      i = paper.words.upperBound
    }
    return out
  }

  /// The next word of a paper's name, over "of" and the like, with what the paper can be then.
  private func next(after i: Int, in paper: Paper) -> (end: Int, homes: Set<Int>)? {
    guard claim.clauseOf[i] == claim.clauseOf[i - 1], claim.pieceOf[i] == claim.pieceOf[i - 1] else {
      return nil
    }
    if words[i].raw == "s" { return (i + 1, paper.homes) }
    guard paper.isOne, !FunctionWords.isGrammar(words[i]), let homes = homes(at: i),
      !Self.studyingVerbs[tongue].contains(claim.roots[i])
    else {
      return nil
    }
    if isGenericPaper(i) { return (i + 1, paper.homes) }
    let both = paper.homes.intersection(homes)
    return both.isEmpty ? nil : (i + 1, both)
  }

  func isGenericPaper(_ i: Int) -> Bool {
    Self.papers[tongue].contains(claim.roots[i]) && !isNamedPaper(i)
  }

  /// Whether the facts have the word as the name of a degree or of a certificate, and nowhere else.
  private func isNamedPaper(_ i: Int) -> Bool {
    let places = alignment.places[i]
    return !places.isEmpty
      && places.allSatisfy { place in
        Self.isPaper(own[place.fact]) && isFirstLine(place) && !alignment.isDerived(i)
      }
  }

  private func isFirstLine(_ place: Place) -> Bool {
    let source = sources[place.fact]
    return !source.text.utf8.prefix(source.words[place.word].range.lowerBound).contains(0x0A)
  }

  /// The facts that a word can name a paper of; nil where it names none.
  private func homes(at i: Int) -> Set<Int>? {
    guard !isOfPosting[i] else { return nil }
    let places = alignment.places[i]
    // "Certificat" is the name of no one paper, though only one has it in its name.
    let isGeneric = Self.papers[tongue].contains(claim.roots[i])
    if isNamedPaper(i), !isGeneric { return Set(places.map(\.fact)) }
    let held = own.indices.filter { Self.isPaper(own[$0]) || [.entry, .award].contains(own[$0].kind) }
    if Self.papers[tongue].contains(claim.roots[i]) || Self.certified[tongue].contains(claim.roots[i]) {
      // A training that somebody gave is no paper.
      let named = places.filter { place in
        let root = sources[place.fact].roots[place.word]
        return Self.papers[tongue].contains(root) || Self.certified[tongue].contains(root)
      }
      return Set(held).union(named.map(\.fact))
    }
    if Self.studyingVerbs[tongue].contains(claim.roots[i]), !words[i].isCapitalized || words[i].startsSentence
    {
      return Set(held).union(places.map(\.fact))
    }
    return nil
  }

  private static let papers = PerTongue.roots(of: [
    "certificate certification diploma degree",
    "Zertifikat Zertifizierung Diplom Abschluss Zeugnis Ausbildung",
    "certificat certification diplôme", "certificado certificación diploma titulación grado",
  ])
  private static let certified = PerTongue.roots(of: [
    "certified", "zertifiziert", "certifié certifiée", "certificado certificada",
  ])
  static let studyingVerbs = PerTongue.roots(of: [
    "studied", "studierte studiert", "étudié étudiais", "estudié estudiado",
  ])

  // MARK: What is told of a paper

  /// A word told of a paper that no fact it can be has.
  private func foreignWord(of paper: Paper) -> Int? {
    var homes = paper.homes
    guard paper.isOne || !homes.isEmpty else { return nil }
    let isDirect = Self.certified[tongue].contains(claim.roots[paper.words.lowerBound])
    var link = !paper.isOne || isDirect && (tongue == .fr || tongue == .es) ? Link.giver : nil
    var isBracket = false
    var i = paper.words.upperBound
    while i < words.count {
      switch bracket(before: i) {
      case .opens: isBracket = true
      case .closes: (isBracket, link) = (false, nil)
      case nil where claim.clauseOf[i] != claim.clauseOf[i - 1]: return nil
      case nil where claim.pieceOf[i] != claim.pieceOf[i - 1] && !isBracket:
        guard link != nil, goesOn(at: i) else { return nil }
        i += 1
      default: break
      }
      let word = words[i].folded
      if let next = Link.of(word, tongue) {
        link = next
      } else if link == .subject, ClaimLexicon.with.contains(word) {
        // "in Mathematics with Statistics"
      } else if Preposition.of(word, tongue) != nil, !isBracket {
        return nil
      } else if !FunctionWords.isGrammar(words[i]), !words[i].isNumeric {
        guard let link else {
          if isBracket {
            i += 1
            continue
          }
          return nil
        }
        if Verbs.isVerb(i, in: claim, isFirst: false), alignment.places[i].isEmpty { return nil }
        let here = homes.intersection(alignment.places[i].map(\.fact))
        if here.isEmpty, isForeign(i, link, paper) { return i }
        if paper.isOne, !here.isEmpty { homes = here }
      }
      i += 1
    }
    return nil
  }

  /// What stands beside "certificate" as its name, "das Zertifikat Gangschule", "my Python certificate", where it is only a skill.
  private func foreignName(of paper: Int) -> Int? {
    let beside = tongue == .en ? paper - 1 : paper + 1
    guard words.indices.contains(beside), claim.pieceOf[beside] == claim.pieceOf[paper], !isOfPosting[beside],
      words[beside].isCapitalized || tongue == .en
    else { return nil }
    let places = alignment.places[beside]
    let isSkill =
      !places.isEmpty
      && places.allSatisfy { place in
        let source = sources[place.fact]
        let near = max(0, place.word - 3)..<min(source.words.count, place.word + 4)
        return ![.certificate, .education, .entry, .award].contains(own[place.fact].kind)
          && !near.contains { Self.papers[tongue].contains(source.roots[$0]) }
      }
    return isSkill ? beside : nil
  }

  /// Whether a word that no fact of the paper has tells something else of it: where it was may be said of any place, and of a paper
  /// that no fact names what is more than a skill.
  private func isForeign(_ i: Int, _ link: Link, _ paper: Paper) -> Bool {
    let kinds = alignment.places[i].map { own[$0.fact].kind }
    guard !kinds.isEmpty, !isOfPosting[i] else { return false }
    if paper.homes.isEmpty {
      return link == .subject
        || kinds.allSatisfy {
          [.skill, .skillGroup, .language, .interest, .basics, .summary, .highlight].contains($0)
        }
    }
    return link != .place || kinds.allSatisfy { [.education, .certificate].contains($0) }
  }

  private enum Bracket { case opens, closes }

  private func bracket(before i: Int) -> Bracket? {
    let gap = words[i - 1].range.upperBound..<words[i].range.lowerBound
    let bytes = text.utf8.dropFirst(gap.lowerBound).prefix(gap.count)
    return bytes.contains(0x28) ? .opens : bytes.contains(0x29) ? .closes : nil
  }

  /// "in Museum studies and condition reporting": the first word after "and", where it is of the same list.
  private func goesOn(at i: Int) -> Bool {
    guard ["and", "und", "et", "y", "e"].contains(words[i].folded) else { return false }
    // "et en droit immobilier", "und als Bäckerin"
    let rest = words.indices.dropFirst(i + 1).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
    guard let next = rest.drop(while: { Link.of(words[$0].folded, tongue) != nil }).first, next - i <= 2
    else { return false }
    return claim.isContent(next) && alignment.isSupported(next)
      && (homes(at: next) == nil || isInsideName(next)) && !Verbs.isVerb(next, in: claim, isFirst: true)
  }

  /// "in Construction Management and Safety": a word from the midst of a paper's name does not begin another paper.
  private func isInsideName(_ i: Int) -> Bool {
    guard !isGenericPaper(i), DegreePattern.highest(in: [words[i]]) == nil else { return false }
    let papers = names.papers.filter { $0.parts.contains { $0.contains { $0.key == words[i].key } } }
    return !papers.isEmpty
      && !papers.contains { $0.parts.contains { $0.first?.key == words[i].key } }
  }

  // MARK: Fields

  /// "Museum studies and French (MA)" of two degrees: with one paper the field of one is told.
  private mutating func checkFields(of named: [Paper]) {
    let told = named.filter { paper in paper.isOne && paper.homes.contains { own[$0].kind == .education } }
    guard !told.isEmpty else { return }
    var fields: [Int: Int] = [:]
    for i in words.indices where claim.isContent(i) && !isOfPosting[i] {
      let facts = Set(alignment.places[i].map(\.fact)).filter { own[$0].kind == .education }
      guard facts.count == 1, let f = facts.first,
        !told.contains(where: { $0.words.contains(i) }),
        !alignment.places[i].contains(where: { isInstitution($0) })
      else { continue }
      fields[f] = fields[f] ?? i
    }
    if fields.count > told.count, let last = fields.values.max() { report(.relation, words[last].raw) }
  }

  private static let both: HashedWords = ["both", "beide", "tous", "toutes", "ambos", "ambas"]

  /// "an MA and a BA, both from the University of the Burren": each of the papers is from there.
  private mutating func checkBoth(of named: [Paper]) {
    guard let at = words.indices.first(where: { Self.both.contains(words[$0].folded) }) else { return }
    let givers = words.indices.filter { i in
      i > at && claim.pieceOf[i] == claim.pieceOf[at] && claim.isContent(i)
        && alignment.places[i].contains { Self.isPaper(own[$0.fact]) && !isFirstLine($0) }
    }
    guard !givers.isEmpty else { return }
    for paper in named where paper.isOne && paper.words.upperBound <= at {
      let isFrom = paper.homes.contains { f in
        givers.allSatisfy { alignment.places[$0].contains { $0.fact == f } }
      }
      if !isFrom { report(.relation, raw(paper.words)) }
    }
  }

  private func isInstitution(_ place: Place) -> Bool {
    guard let name = own[place.fact].organization else { return false }
    return Words.of(name).contains { $0.key == sources[place.fact].words[place.word].key }
  }
}

/// What leads from a paper to what is told of it.
private enum Link {
  /// What it is in.
  case subject
  /// What it is of, and who gave it.
  case giver
  /// Where it was.
  case place

  private static let subjects: [Set<String>] = [["in"], ["in", "im"], [], []]
  private static let givers: [Set<String>] = [
    ["of", "as", "for", "from", "by"],
    ["als", "fur", "der", "des", "zur", "zum", "von", "vom", "durch"],
    ["en", "de", "du", "d", "des", "comme", "par"], ["en", "de", "del", "como", "por"],
  ]
  private static let places: [Set<String>] = [
    ["at"], ["an", "am", "bei", "beim"], ["a", "au", "aux", "chez"], ["a", "al"],
  ]

  static func of(_ folded: String, _ tongue: Tongue) -> Link? {
    if subjects[tongue.rawValue].contains(folded) { return .subject }
    // Facts in another language than the sentence may be what its language was told by.
    if givers[tongue.rawValue].contains(folded) || ["of", "from"].contains(folded) { return .giver }
    return places[tongue.rawValue].contains(folded) ? .place : nil
  }
}
