internal import Base
internal import Content

/// What a sentence says of posts: that one goes on, who somebody is in it, and for how long.
extension ClaimCheck {
  mutating func checkPosts() {
    checkPresent()
    checkFormer()
    checkBeing()
    checkYearsOfTitle()
  }

  private static func isDated(_ fact: Fact) -> Bool {
    fact.dates != nil && (fact.isPost || fact.kind == .highlight)
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
    checkPresentEmployer()
    guard own.contains(where: { Self.isDated($0) && $0.dates.map { !$0.isCurrent } ?? false }) else { return }
    for i in words.indices
    where Self.present[tongue.rawValue].contains(words[i].folded) && isOfWriter(i) && !isFrenchPerfect(i) {
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

  private static let presentPlaces: [Set<String>] = [
    ["at", "for", "with", "in", "of", "by"], ["an", "am", "bei", "beim", "im", "in", "fur", "der", "des"],
    ["a", "au", "aux", "chez", "pour", "dans", "du", "de"], ["en", "a", "para", "de", "del"],
  ]

  /// "I am a nurse at Harbour Hospital" of who left it, whatever the sentence rests on.
  private mutating func checkPresentEmployer() {
    guard
      let at = words.indices.first(where: {
        Self.present[tongue.rawValue].contains(words[$0].folded) && isOfWriter($0) && !isFrenchPerfect($0)
      })
    else { return }
    for body in names.bodies where body.isEmployer {
      let posts = names.posts.filter { $0.employer.map(\.folded) == body.words.map(\.folded) }
      guard !posts.isEmpty, !posts.contains(where: \.dates.isCurrent) else { continue }
      let isNamed = ranges(ofBody: body.words).contains { range in
        guard claim.clauseOf[range.lowerBound] == claim.clauseOf[at], !isOfPosting[range.lowerBound],
          range.lowerBound > at || tongue == .de, !isPartOfName(range, body.words)
        else { return false }
        let link = words.indices.prefix(range.lowerBound).last {
          !["the", "dem", "den", "la", "le", "l", "el"].contains(words[$0].folded)
        }
        let between = words[min(at, range.lowerBound)..<max(at, range.lowerBound)]
        return link.map { i in Self.presentPlaces.contains { $0.contains(words[i].folded) } } ?? false
          && !between.contains { Self.past.contains($0.folded) }
      }
      if isNamed { report(.date, body.name) }
    }
  }

  /// Whether a name stands within a longer one: the hospital in "School of Nursing at Harbour Hospital".
  private func isPartOfName(_ range: Range<Int>, _ name: [Word]) -> Bool {
    names.bodies.contains { other in
      other.words.count > name.count
        && ranges(ofBody: other.words).contains {
          $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
    }
  }

  private static let past: HashedWords = [
    "was", "were", "worked", "former", "formerly", "previously", "until", "since", "after", "before",
    "trained",
    "studied", "where", "who", "which", "from", "war", "bis", "fruher", "ehemals", "nach", "vor", "wo",
    "seit",
    "ausgebildet", "ete", "etais", "ancien", "ancienne", "jusqu", "apres", "avant", "ou", "forme", "formee",
    "fui", "era", "hasta", "antiguo", "antigua", "tras", "antes", "donde", "formado", "formada",
  ]

  /// "j’ai travaillé": only the accent tells it from "je travaille".
  private func isFrenchPerfect(_ i: Int) -> Bool {
    tongue == .fr && words[i].raw.lowercased().hasSuffix("é")
      && words[max(0, i - 3)..<i].contains { ["ai", "avoir", "ayant"].contains($0.folded) }
  }

  func isOfWriter(_ i: Int) -> Bool {
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
    let current = Set(own.indices.filter { own[$0].isPost && own[$0].dates?.isCurrent ?? true })
    return byAnyWord && own[f].isPost
      && clause.contains { i in
        claim.isContent(i) && !words[i].isNumeric && alignment.places[i].contains { $0.fact == f }
          && !alignment.places[i].contains { current.contains($0.fact) }
      }
  }

  // MARK: Who somebody is

  private static let isBeing: HashedWords = [
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
        i + 1 >= words.count || !Self.possessives.contains(words[i + 1].folded)
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
        case .position, .volunteer: return isOfNameAlone(place)
        case .certificate, .education: return isJoined(place)
        case .skill, .skillGroup, .interest, .reference, .language: return true
        case .basics, .summary: return Prospects.isAhead(place.word, in: source)
        default: return false
        }
      }
      if isOther { report(.seniority, words[i].raw) }
      if ["am", "bin", "suis", "soy"].contains(words[being].folded), isLeft(i) {
        report(.date, words[i].raw)
      }
      if isOfOtherPaper(i) { report(.relation, raw(i - 1..<i + 1)) }
      if isOfOtherEmployer(i) { report(.mixedPositions, words[i].raw) }
    }
  }

  /// "an ACLS instructor" of an FCCS instructor and ACLS provider.
  private func isOfOtherPaper(_ i: Int) -> Bool {
    guard i > 0, words[i - 1].isCapitalized, !covered[i] || !covered[i - 1] else { return false }
    let (name, person) = (alignment.places[i - 1], alignment.places[i])
    guard !name.isEmpty, (name + person).allSatisfy({ own[$0.fact].kind == .certificate }) else {
      return false
    }
    return Set(name.map(\.fact)).isDisjoint(with: person.map(\.fact))
  }

  /// "Présidente, puis animatrice": the first is no more.
  private mutating func checkFormer() {
    for i in words.indices where ["am", "bin", "suis", "soy"].contains(words[i].folded) {
      let next = words.indices.dropFirst(i + 1).prefix(3).first { !FunctionWords.isGrammar(words[$0]) }
      if let next, !Persons.isPerson(words[next], tongue), isLeft(next) { report(.date, words[next].raw) }
    }
  }

  private func isLeft(_ i: Int) -> Bool {
    let places = alignment.places[i]
    return !places.isEmpty
      && places.allSatisfy { place in
        let source = sources[place.fact]
        guard own[place.fact].isPost, source.words[place.word].key == words[i].key else { return false }
        return source.words.indices.dropFirst(place.word + 1).prefix(5).contains {
          ["then", "later", "dann", "danach", "spater", "puis", "ensuite", "luego", "despues"].contains(
            source.words[$0].folded) && source.clauseOf[$0] == source.clauseOf[place.word]
        }
      }
  }

  /// "I am a solicitor" of who works for Oakwell Solicitors: the word is in no line but the employer's name.
  private func isOfNameAlone(_ place: Place) -> Bool {
    guard let name = own[place.fact].organization else { return false }
    let (source, named) = (sources[place.fact], Words.of(name))
    let key = source.words[place.word].key
    guard named.contains(where: { $0.key == key }) else { return false }
    return source.words.count { $0.key == key } == named.count { $0.key == key }
  }

  /// "Schweißfachingenieur-Grundlehrgang" makes nobody a Schweißfachingenieur.
  private func isJoined(_ place: Place) -> Bool {
    let source = sources[place.fact]
    guard place.word + 1 < source.words.count else { return false }
    let gap = source.words[place.word].range.upperBound..<source.words[place.word + 1].range.lowerBound
    return gap.count == 1 && source.text.utf8.dropFirst(gap.lowerBound).first == 0x2D
      && !Persons.isPerson(source.words[place.word + 1], tongue)
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
    let holders = alignment.places[i].map(\.fact).filter { own[$0].isPost }
    return !holders.isEmpty && !holders.contains { own[$0].organization == name }
  }

  private static let possessives: HashedWords = ["s"]

  // MARK: For how long

  /// "Team lead for nine years" of who was it for five: years are those of posts with that title.
  private mutating func checkYearsOfTitle() {
    let posts = own.indices.filter { own[$0].isPost && own[$0].dates != nil }
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

  private static let lasting: HashedWords = ["for", "seit", "depuis", "pendant", "durante", "hace", "desde"]

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
}
