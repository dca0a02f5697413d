/// Who did it: what the facts tell of the writer is told of nobody else, and what they tell of others not of the writer.
extension ClaimCheck {
  mutating func checkSubjects() {
    guard problems.isEmpty, !own.isEmpty else { return }
    let known = sources.map(SubjectReader.subjects)
    for subject in SubjectReader.subjects(of: claim) where !isBorne(subject, known) {
      report(.relation, raw(subject.head..<subject.head + 1))
    }
    for word in [asObject(), byOthers(), underOthers(), byThem()].compactMap({ $0 }) {
      report(.relation, word)
    }
    checkReversals()
    checkDeedsOfOthers()
    for f in sources.indices {
      if let head = taken(known[f], f) { report(.relation, sources[f].words[head].raw) }
      if let deed = takenFromRelative(f) { report(.relation, words[deed].raw) }
    }
  }

  /// Words of the sentence that tell something of the facts.
  private func told(_ range: Range<Int>) -> [Int] {
    range.filter {
      claim.isContent($0) && !isOfPosting[$0] && !alignment.places[$0].isEmpty && !claim.words[$0].isNumeric
    }
  }

  // MARK: Somebody else in the sentence

  private func isBorne(_ subject: Subject, _ known: [[Subject]]) -> Bool {
    let head = subject.head
    let isAround = Others.isAround(words[head], tongue)
    if isOfPosting[head] || told(subject.predicate).isEmpty || isPossessor(head, in: claim)
      || isCounted(subject) || isOfWriter(subject)
    {
      return true
    }
    let places = alignment.places[head] + samePlaces(head)
    // What no fact has is judged as a word.
    if places.isEmpty, !isAround { return true }
    if !subject.isDetermined, !isAround, !isActive(after: head) { return true }
    // "the sous-chef" of a head chef
    if head > 0, SubjectReader.isHyphened(head - 1, in: claim), samePlaces(head - 1).isEmpty { return false }
    return places.contains { place in
      known[place.fact].contains { $0.head == place.word } || isTitle(place, of: head)
        || isTold(of: place, subject) || isCompound(head, place)
    }
  }

  /// Neutral words are not aligned, but the facts may have them.
  func samePlaces(_ i: Int) -> [Place] {
    sources.enumerated().flatMap { f, source in
      source.words.indices.filter { source.words[$0].key == words[i].key }.map { Place(fact: f, word: $0) }
    }
  }

  /// "the company's sales"
  private func isPossessor(_ i: Int, in text: TextReading) -> Bool {
    let rest = text.text.utf8.dropFirst(text.words[i].range.upperBound)
    return rest.first == 0x27 || rest.starts(with: "’".utf8)
  }

  /// Whether a noun without article is followed by a verb with an object: "Tenants advised me", not "Tenants advised in 12 cases".
  private func isActive(after head: Int) -> Bool {
    let next = head + 1
    guard next + 1 < words.count, claim.pieceOf[next + 1] == claim.pieceOf[head] else { return false }
    switch tongue {
    case .fr: return ["ont", "m"].contains(words[next].folded)
    case .es: return ["han", "me"].contains(words[next].folded) || words[next].folded.hasSuffix("ron")
    case .de: return !words[next].isCapitalized && words[next].folded.hasSuffix("en")
    case .en:
      return !alignment.places[next].isEmpty && Preposition.of(words[next + 1].folded, .en) == nil
        && !words[next].isNumeric
    }
  }

  /// "My team has twelve nurses": how many they are is nobody's deed.
  private func isCounted(_ subject: Subject) -> Bool {
    let next = subject.predicate.lowerBound
    guard Self.counting.contains(words[next].folded) else { return false }
    return claim.numbers.contains { !$0.words.isEmpty && (1...3).contains($0.words.lowerBound - next) }
  }

  /// Verbs that say how many somebody is.
  static let counting: HashedWords = [
    "has", "had", "have", "is", "consists", "consisted", "comprises", "comprised", "numbers", "numbered",
    "counts", "includes", "included", "hat", "hatte", "ist", "war", "besteht", "bestand", "umfasst",
    "umfasste",
    "zahlt", "zahlte", "compte", "comptait", "comprend", "comprenait", "est", "etait", "tiene", "tenia", "es",
    "era", "consta", "constaba", "cuenta", "contaba",
  ]

  /// "The twelve nurses I trained": what is told of them is the writer's own deed, and no more.
  private func isOfWriter(_ subject: Subject) -> Bool {
    let near = subject.predicate.prefix(3)
    guard let at = near.first(where: { SubjectReader.first.contains(words[$0].folded) }),
      let deed = told(at + 1..<subject.predicate.upperBound).first, isOpening(deed),
      // "The team I joined rewired …"
      !(at + 1..<deed).contains(where: {
        !FunctionWords.isGrammar(words[$0]) && !words[$0].folded.hasSuffix("ly")
      })
    else { return false }
    let pieces = Set(
      alignment.places[deed].map { Place(fact: $0.fact, word: sources[$0.fact].pieceOf[$0.word]) })
    return told(subject.predicate).allSatisfy { i in
      alignment.places[i].contains {
        pieces.contains(Place(fact: $0.fact, word: sources[$0.fact].pieceOf[$0.word]))
      }
    }
  }

  /// Whether the facts say who the writer is in that word: "the chef" of a chef.
  private func isTitle(_ place: Place, of head: Int? = nil) -> Bool {
    if let head, sources[place.fact].words[place.word].key != words[head].key { return false }
    let structure = structure(of: place.fact)
    // "Staff" of a "staff nurse" is nobody.
    return structure.isFrame[place.word] && structure.phrase(of: place.word)?.head == place.word
  }

  /// "a team that maintains", "led by the auditor": of that deed alone.
  private func isTold(of place: Place, _ subject: Subject) -> Bool {
    let source = sources[place.fact]
    let deed =
      told(subject.predicate).first.map { alignment.places[$0].filter { $0.fact == place.fact } } ?? []
    let next = place.word + 1 < source.words.count ? source.words[place.word + 1].folded : ""
    if SubjectReader.relatives.contains(next) || next == "i" || next == "ich" {
      return deed.isEmpty || deed.contains { $0.word > place.word }
    }
    let isPassive = source.words.contains { ["wurde", "wurden", "worden", "werden"].contains($0.folded) }
    let marker = (max(0, place.word - 3)..<place.word).last { j in
      let word = source.words[j].folded
      // "ein Team von acht Köchen" was made by nobody.
      return ["by", "durch", "par", "por"].contains(word) || word == "von" && isPassive
    }
    guard let marker else { return false }
    return deed.isEmpty || isPassive && tongue == .de
      || deed.contains { $0.word > place.word || (max(0, marker - 3)..<marker).contains($0.word) }
  }

  /// "the staff rota" of a "staff rota"
  private func isCompound(_ head: Int, _ place: Place) -> Bool {
    tongue == .en && head + 1 < words.count && !FunctionWords.isGrammar(words[head + 1])
      && alignment.places[head + 1].contains(Place(fact: place.fact, word: place.word + 1))
  }

  // MARK: Other ways to say that it was not the writer

  /// "Tenants advised me", "mes collègues m'ont formé".
  private func asObject() -> String? {
    words.indices.dropFirst().first { i in
      let piece = claim.words(ofClause: claim.clauseOf[i])
      let isByWriter = piece.contains { $0 != i && SubjectReader.first.contains(words[$0].folded) }
      guard !isByWriter else { return false }
      let next = words[min(i + 1, words.count - 1)].folded
      switch (tongue, words[i].folded) {
      case (.en, "me"): return isOpening(i - 1) || isDoneToOthers(i - 1)
      case (.de, "mich"): return piece.contains { isOpening($0) }
      case (.fr, "m"), (.fr, "me"): return ["ont", "a", "avait", "avaient"].contains(next)
      case (.es, "me"): return ["ron", "aban", "han"].contains { next.hasSuffix($0) }
      default: return false
      }
    }.map { words[$0].raw }
  }

  /// "The board approved me" of a plan that the board approved.
  private func isDoneToOthers(_ i: Int) -> Bool {
    let places = alignment.places[i]
    return claim.isContent(i) && !places.isEmpty && Preposition.of(words[i].folded, tongue) == nil
      && places.allSatisfy { place in
        RoleAlignment.isProse(own[place.fact].kind)
          && !sources[place.fact].words.contains { ["me", "us", "my"].contains($0.folded) }
      }
  }

  /// Whether a word tells the deed that a part of the facts begins with, which is the writer's.
  private func isOpening(_ i: Int) -> Bool {
    claim.isContent(i) && !isOfPosting[i]
      && alignment.places[i].contains { place in
        let source = sources[place.fact]
        return place.word
          == source.words.indices.first {
            source.pieceOf[$0] == source.pieceOf[place.word] && source.isContent($0)
          }
      }
  }

  private func other(after markers: Set<String>) -> String? {
    words.indices.first { i in
      guard markers.contains(words[i].folded) else { return false }
      let near = words.indices.dropFirst(i + 1).prefix(3).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
      return near.contains {
        Others.isAround(words[$0], tongue) && samePlaces($0).isEmpty && !isOfPosting[$0]
      }
    }.map { raw($0..<min(words.count, $0 + 3)) }
  }

  /// "rewired by my colleagues"
  private func byOthers() -> String? {
    let marker = [Tongue.en: "by", .de: "von", .fr: "par", .es: "por"][tongue] ?? ""
    return other(after: [marker])
  }

  /// "under my manager"
  private func underOthers() -> String? { other(after: ["under", "unter", "sous", "bajo"]) }

  /// "They mentored …" with nobody before.
  private func byThem() -> String? {
    guard let first = words.first, ["they", "ils", "elles", "ellos", "ellas"].contains(first.folded),
      let deed = told(1..<words.count).first, isOpening(deed)
    else { return nil }
    return first.raw
  }

  // MARK: Somebody else in the facts

  /// "Our team of six built it" told as what the writer did.
  private func taken(_ subjects: [Subject], _ f: Int) -> Int? {
    guard
      !words.contains(where: {
        ["we", "wir", "nous", "nosotros", "nosotras", "our", "unser"].contains($0.folded)
      })
    else { return nil }
    let source = sources[f]
    return subjects.first { subject in
      let piece = source.pieceOf[subject.head]
      guard subject.isDetermined, !isPossessor(subject.head, in: source),
        !isTitle(Place(fact: f, word: subject.head))
      else { return false }
      let deeds = subject.predicate.filter { source.pieceOf[$0] == piece && source.isContent($0) }
      let isDeedTold = words.indices.contains { i in
        claim.isContent(i) && alignment.places[i].contains { $0.fact == f && deeds.contains($0.word) }
      }
      guard isDeedTold, !deeds.contains(where: { SubjectReader.first.contains(source.words[$0].folded) })
      else {
        return false
      }
      return !words.indices.contains { i in
        (alignment.places[i].contains(Place(fact: f, word: subject.head))
          || words[i].key == source.words[subject.head].key)
          && !isWith(i)
      }
    }?.head
  }

  /// "with a team of six"
  private func isWith(_ i: Int) -> Bool {
    words[max(0, i - 3)..<i].contains { ClaimLexicon.with.contains($0.folded) }
  }
}
