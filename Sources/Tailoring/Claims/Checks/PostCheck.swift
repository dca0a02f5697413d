internal import Base
internal import Content

/// What a sentence says of posts: that one goes on, that somebody leads a firm or a part of it, who somebody is and for how long; and
/// how many of a kind somebody has.
extension ClaimCheck {
  mutating func checkPosts() {
    checkPresent()
    checkLed()
    checkBeing()
    checkYearsOfTitle()
    checkMany()
    checkPraise()
  }

  private static func isPost(_ fact: Fact) -> Bool { fact.kind == .position || fact.kind == .volunteer }

  private static func isDated(_ fact: Fact) -> Bool {
    fact.dates != nil && (isPost(fact) || fact.kind == .highlight)
  }

  // MARK: A post that ended, told as one's own today

  private static let present: [Set<String>] = [
    ["work", "lead", "manage", "run", "serve", "head", "teach", "am"],
    ["arbeite", "leite", "fuhre", "verantworte", "betreue", "unterrichte", "bin"],
    ["travaille", "dirige", "encadre", "gere", "exerce", "suis"],
    ["trabajo", "dirijo", "gestiono", "coordino", "soy"],
  ]

  /// "I work for Brunnhuber" of a post that ended in 2016.
  private mutating func checkPresent() {
    guard own.contains(where: { Self.isDated($0) && $0.dates.map { !$0.isCurrent } ?? false }) else { return }
    for i in words.indices where Self.present[tongue.rawValue].contains(words[i].folded) && isOfWriter(i) {
      let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] && $0 != i }
      // A former teacher may say that a teacher is what they are; where somebody is, is another thing.
      let isOfPlace = !["am", "bin", "suis", "soy"].contains(words[i].folded)
      let told = own.indices.filter { f in Self.isDated(own[f]) && tells(of: f, clause, byAnyWord: isOfPlace)
      }
      guard let first = told.first, !told.contains(where: { own[$0].dates?.isCurrent ?? true }) else {
        continue
      }
      report(.date, own[first].organization ?? words[i].raw)
    }
  }

  private func isOfWriter(_ i: Int) -> Bool {
    switch tongue {
    case .de: return true
    case .es:
      return i == 0
        || !["mi", "mis", "el", "del", "un", "de", "su", "este"].contains(words[i - 1].folded)
    case .en, .fr:
      return words[max(0, i - 2)..<i].contains { ["i", "je", "j"].contains($0.folded) }
    }
  }

  /// Whether words of the clause tell of a post: by its employer, or by a word of it that no post of today has.
  private func tells(of f: Int, _ clause: [Int], byAnyWord: Bool) -> Bool {
    if let name = own[f].organization,
      ranges(of: Words.of(name)).contains(where: { clause.contains($0.lowerBound) })
    {
      return true
    }
    let current = Set(own.indices.filter { Self.isPost(own[$0]) && own[$0].dates?.isCurrent ?? true })
    return byAnyWord && Self.isPost(own[f])
      && clause.contains { i in
        claim.isContent(i) && !words[i].isNumeric && alignment.places[i].contains { $0.fact == f }
          && !alignment.places[i].contains { current.contains($0.fact) }
      }
  }

  // MARK: Whom or what somebody leads

  /// Titles of those who lead a whole firm.
  private static let top: Set<String> = [
    "ceo", "cfo", "coo", "cto", "founder", "cofounder", "owner", "president", "proprietor", "principal",
    "headteacher",
    "director", "chief", "geschaftsfuhrer", "geschaftsfuhrerin", "geschaftsfuhrung", "inhaber", "inhaberin",
    "vorstand",
    "grunder", "grunderin", "mitgrunder", "mitgrunderin", "direktor", "direktorin", "schulleiter",
    "schulleiterin",
    "directeur", "directrice", "gerant", "gerante", "pdg", "fondateur", "fondatrice", "proprietaire",
    "patron", "patronne",
    "directora", "gerente", "fundador", "fundadora", "dueno", "duena", "propietario", "propietaria",
  ]

  /// "I lead Zahnwerk Ltd", "led the department" of a team's lead.
  private mutating func checkLed() {
    for i in words.indices
    where (Agency.step(words[i], tongue) ?? 0) >= 4 && !ClaimLexicon.isAgent(words[i])
      && (!Persons.isPerson(words[i], tongue) || isOfWriter(i) && tongue != .de)
    {
      guard
        let object = objects(of: i).first(where: { isEmployer($0) || (Reach.of(words[$0], tongue) ?? 0) >= 2 }
        )
      else { continue }
      let reach = isEmployer(object) ? 4 : Reach.of(words[object], tongue) ?? 4
      if !sources.indices.contains(where: { isLed($0, reach, object) }) {
        report(.seniority, raw(min(i, object)..<max(i, object) + 1))
      }
    }
  }

  /// The words that a verb may have as its object: up to a preposition, in German before it, too.
  private func objects(of i: Int) -> [Int] {
    func isEnd(_ j: Int) -> Bool {
      claim.pieceOf[j] != claim.pieceOf[i] || words[j].isNumeric || Numbers.isSpelt(words[j])
        || Preposition.of(words[j].folded, tongue) != nil
    }
    let after = words.indices.dropFirst(i + 1).prefix(5).prefix { !isEnd($0) }
    guard tongue == .de else { return Array(after) }
    return Array(after) + words.indices.prefix(i).suffix(4).reversed().prefix { !isEnd($0) }
  }

  private func isEmployer(_ i: Int) -> Bool {
    organizations.contains { name in ranges(of: Words.of(name.name)).contains { $0.contains(i) } }
  }

  /// Whether a fact says that somebody led what reaches so far: by the title of who leads a firm, or by a word of leading beside
  /// one that reaches as far.
  private func isLed(_ f: Int, _ reach: Int, _ object: Int) -> Bool {
    let source = sources[f]
    if source.words.contains(where: { Self.top.contains($0.folded) }) { return true }
    // Of an employer's name the title alone says nothing.
    if isEmployer(object), Self.isPost(own[f]) { return false }
    return source.words.indices.contains { j in
      let isLeading =
        (Agency.step(at: j, in: source) ?? 0) >= 4 || ClaimLexicon.leaders.contains(source.words[j])
        || tongue == .de
          && ["leiter", "leiterin", "leitung"].contains(where: source.words[j].folded.hasSuffix)
      guard isLeading, !Agency.isGoverned(j, in: source) else { return false }
      return source.words.indices.contains { k in
        source.pieceOf[k] == source.pieceOf[j]
          && ((Reach.of(source.words[k], tongue) ?? 0) >= reach || source.words[k].key == words[object].key
            || tongue == .de && source.words[k].folded.hasPrefix(words[object].folded.prefix(6)))
      }
    }
  }

  // MARK: Who somebody is

  private static let isBeing: Set<String> = [
    "am", "was", "been", "be", "being", "bin", "war", "gewesen", "suis", "etais", "ete", "soy", "era", "fui",
    "sido",
  ]

  /// "I was a designer" of who led six designers, "I am a nurse" of a student nurse: the word stands in the facts for others, or for less.
  private mutating func checkBeing() {
    for i in words.indices where claim.isContent(i) && Persons.isPerson(words[i], tongue) && !isOfPosting[i] {
      guard let being = (max(0, i - 3)..<i).last(where: { Self.isBeing.contains(words[$0].folded) }),
        !words[being + 1..<i].contains(where: {
          Preposition.of($0.folded, tongue) != nil
            || Passives.isParticiple($0.folded, tongue) && tongue == .en
        }),
        !alignment.places[i].isEmpty,
        i + 1 >= words.count || !Self.nameds.contains(words[i + 1].folded)
      else { continue }
      let isOther = alignment.places[i].allSatisfy { place in
        let source = sources[place.fact]
        switch own[place.fact].kind {
        case .highlight, .project:
          let before = source.words[max(0, place.word - 3)..<place.word].map(\.folded)
          let isOwn =
            before.contains { RoleAlignment.roles.contains($0) || Self.isBeing.contains($0) }
            || place.word == 0
          return !isOwn
        case .skill, .skillGroup, .interest, .reference, .language: return true
        default: return false
        }
      }
      if isOther { report(.seniority, words[i].raw) }
      if isOfOtherEmployer(i) { report(.mixedPositions, words[i].raw) }
    }
  }

  /// "I was a designer at Zahnwerk" of who was one at Brunnhuber.
  private func isOfOtherEmployer(_ i: Int) -> Bool {
    let named = organizations.filter { employer in
      ranges(of: Words.of(employer.name)).contains { claim.clauseOf[$0.lowerBound] == claim.clauseOf[i] }
    }
    guard Set(named.map(\.name)).count == 1, let name = named.first?.name else { return false }
    // The whole title of a post elsewhere, where no post there is called so.
    let isElsewhere = titles.contains { title in
      ranges(of: Words.of(title.title)).contains { $0.contains(i) }
        && !organizations.contains { $0.item == title.item && $0.name == name }
        && !titles.contains { other in
          organizations.contains { $0.item == other.item && $0.name == name }
            && Words.folded(other.title).contains(Words.folded(title.title))
        }
    }
    if isElsewhere { return true }
    let holders = alignment.places[i].map(\.fact).filter { Self.isPost(own[$0]) }
    return !holders.isEmpty && !holders.contains { own[$0].organization == name }
  }

  private static let nameds: Set<String> = ["s"]

  // MARK: For how long

  /// "Team lead for nine years" of who was it for five: years are those of posts with that title.
  private mutating func checkYearsOfTitle() {
    let posts = own.indices.filter { Self.isPost(own[$0]) && own[$0].dates != nil }
    for mention in claim.numbers where ["y", "mo"].contains(mention.unit) && !mention.words.isEmpty {
      let clause = claim.clauseOf[mention.words.lowerBound]
      let titled = posts.filter { isNamed(by: $0, clause) }
      let isLasting = words[max(0, mention.words.lowerBound - 2)..<mention.words.lowerBound].contains {
        Self.lasting.contains($0.folded)
      }
      guard !titled.isEmpty, isLasting else { continue }
      let spans = titled.compactMap { f in own[f].dates.flatMap { Experience.months($0, today: date) } }
      let months = Int64(Experience.total(spans))
      let factor = mention.unit == "y" ? Int64(12) : 1
      let claimed = mention.values.map { $0 * factor / 1000 }.min() ?? 0
      if claimed > months + 6 { report(.years, raw(mention.words)) }
    }
  }

  private static let lasting: Set<String> = ["for", "seit", "depuis", "pendant", "durante", "hace", "desde"]

  /// Whether the clause says that somebody was what the title of a post begins or ends with, and not what it is all the same as in
  /// another post.
  private func isNamed(by f: Int, _ clause: Int) -> Bool {
    guard let title = PostTitle.of(own[f]) else { return false }
    let all = Words.of(title)
    guard !all.isEmpty else { return false }
    let parts = (1...all.count).flatMap { [Array(all.prefix($0)), Array(all.suffix($0))] }
    return parts.contains { part in
      guard part.contains(where: { Persons.isPerson($0, tongue) || $0.folded == "lead" }) else {
        return false
      }
      return ranges(of: part).contains { range in
        claim.clauseOf[range.lowerBound] == clause
          && words[max(0, range.lowerBound - 5)..<range.lowerBound].contains {
            Self.isBeing.contains($0.folded)
          }
      }
    }
  }

  // MARK: How many

  private static let many: Set<String> = [
    "many", "several", "numerous", "various", "multiple", "countless", "viele", "vielen", "mehrere",
    "mehreren",
    "zahlreiche", "zahlreichen", "diverse", "verschiedene", "verschiedenen", "plusieurs", "nombreux",
    "nombreuses",
    "divers", "diverses", "muchos", "muchas", "varios", "varias", "numerosos", "numerosas", "diversos",
    "diversas",
  ]

  private static let papers: Set<String> = [
    "certificates", "certifications", "degrees", "licences", "licenses", "diplomas", "awards", "prizes",
    "qualifications",
    "zertifikate", "zertifikaten", "abschlusse", "scheine", "preise", "auszeichnungen", "qualifikationen",
    "certificats",
    "diplomes", "prix", "titres", "qualifications", "certificados", "titulos", "premios", "diplomas",
  ]

  private static func kind(of noun: String) -> Fact.Kind {
    if ["degrees", "abschlusse", "diplomes", "titulos"].contains(noun) { return .education }
    return ["awards", "prizes", "preise", "auszeichnungen", "prix", "premios"].contains(noun)
      ? .award : .certificate
  }

  /// "Many certificates" of one: a word of number without a figure needs one like it, or three things side by side.
  private mutating func checkMany() {
    for i in words.indices.dropLast() where Self.many.contains(words[i].folded) && !isOfPosting[i] {
      let isSaid = sources.contains { source in
        source.words.contains { Self.many.contains($0.folded) }
      }
      let noun = words[i + 1].folded
      let isOfNoun = sources.contains { source in source.words.contains { $0.folded == noun } }
      let isCounted =
        Self.papers.contains(noun)
        ? own.count { $0.kind == Self.kind(of: noun) } >= 3
        : sources.contains { source in
          source.numbers.contains { ($0.values.max() ?? 0) >= 3000 } || Set(source.pieceOf).count >= 3
        }
      if !(isSaid && (isOfNoun || !Self.papers.contains(noun))), !isCounted {
        report(.quantity, raw(i..<i + 2))
      }
    }
  }

  // MARK: How well

  private static let praise = PhraseSet(
    """
    very well|extremely well|really well|perfectly|inside out|in depth|like few others|sehr gut|bestens|ausgezeichnet|perfekt|aus dem Effeff|
    très bien|parfaitement|sur le bout des doigts|muy bien|perfectamente|a la perfección|a fondo
    """)

  /// "I know Python very well" of a skill without a level.
  private mutating func checkPraise() {
    var i = 0
    while let range = Self.praise.firstRange(in: words, from: i) {
      i = range.upperBound
      let isSaid = sources.contains { source in
        Self.praise.contains(anyIn: source.words) || source.words.contains { Self.levels.contains($0.folded) }
      }
      if !isSaid { report(.familiarity, raw(range)) }
    }
  }

  private static let levels: Set<String> = [
    "expert", "advanced", "master", "fluent", "native", "excellent", "proficient", "c1", "c2", "experte",
    "fortgeschritten",
    "verhandlungssicher", "fliessend", "muttersprache", "muttersprachler", "expert", "avance", "courant",
    "maternelle",
    "experto", "avanzado", "nativo", "materna", "alto",
  ]
}
