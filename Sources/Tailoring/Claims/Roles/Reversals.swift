/// Deeds turned round: whom the facts name after a preposition or as what something was done to, the sentence names as who
/// did it, or as what the writer was.
extension ClaimCheck {
  mutating func checkReversals() {
    let reader = ReversalReader(check: self)
    for word in reader.found() { report(.relation, word) }
  }
}

/// Reads the turned deeds of one claim, in the order of its words. O(words of the claim · words of the facts).
struct ReversalReader {
  let check: ClaimCheck
  private let knownPlaces: [[Place]]
  private var words: [Word] { check.words }
  private var claim: TextReading { check.claim }
  private var tongue: Tongue { check.tongue }

  init(check: ClaimCheck) {
    self.check = check
    knownPlaces = check.words.indices.map { i in
      guard !check.isOfPosting[i], Self.isNoun(i, check.claim) else { return [] }
      var places = check.alignment.places[i]
      for (f, source) in check.sources.enumerated() {
        for j in source.words.indices
        where source.words[j].key == check.words[i].key || source.roots[j] == check.claim.roots[i] {
          places.append(Place(fact: f, word: j))
        }
      }
      return places
    }
  }

  func found() -> [String] {
    guard knownPlaces.contains(where: { !$0.isEmpty }) else { return [] }
    return [agent(), objectOfOther(), doer(), role(), possessed(), swapped(), joined()].compactMap { $0 }
  }

  // MARK: Words

  /// Whether a word can name a thing or a deed.
  private static func isNoun(_ i: Int, _ text: TextReading) -> Bool {
    text.words[i].folded.utf8.count > 1 && text.isNamed(i) && !Numbers.isSpelt(text.words[i])
      && Units.names[text.words[i].folded] == nil && TimeAdverbs.units[text.words[i].folded] == nil
      && !text.dates.contains { $0.words.contains(i) }
  }

  private func isTold(_ i: Int) -> Bool { !knownPlaces[i].isEmpty }

  private func pieces(_ i: Int) -> [Int] { words.indices.filter { claim.pieceOf[$0] == claim.pieceOf[i] } }

  private static let more: Set<String> = [
    "dem", "den", "einem", "einen", "einer", "eines", "their", "its", "his", "her", "meinem", "meinen",
    "unos", "unas", "des", "this", "these", "each", "every",
  ]

  private static func isDeterminer(_ word: Word) -> Bool {
    SubjectReader.determiners.contains(word.folded) || more.contains(word.folded)
  }

  /// The preposition that leads the words that word `i` stands in; nil where none does.
  private static func governor(of i: Int, in text: TextReading) -> Int? {
    var j = i - 1
    var isClosed = false
    while j >= 0, text.pieceOf[j] == text.pieceOf[i], i - j < 7 {
      let word = text.words[j]
      if Preposition.of(word.folded, text.tongue) != nil { return j }
      if isDeterminer(word) {
        if isClosed { return nil }
        isClosed = true
      } else if isClosed || FunctionWords.isGrammar(word) && !word.isNumeric {
        return nil
      }
      j -= 1
    }
    return nil
  }

  /// The deed of a fact that a word of the sentence tells: what a part of the fact begins with, in German what it ends with.
  private func deeds(_ i: Int) -> [Place] {
    if tongue == .de, words[i].isCapitalized { return [] }
    return knownPlaces[i].filter { isDeed($0) }
  }

  private func isDeed(_ place: Place) -> Bool {
    let source = check.sources[place.fact]
    let piece = source.words.indices.filter { source.pieceOf[$0] == source.pieceOf[place.word] }
    let nouns = piece.filter { Self.isNoun($0, source) && !source.words[$0].folded.hasSuffix("ly") }
    if tongue == .de, let last = nouns.last, !source.words[last].isCapitalized, nouns.count > 1 {
      return place.word == last || place.word == nouns.first && !source.words[place.word].isCapitalized
    }
    return place.word == nouns.first
  }

  /// Whether the facts name it as what the deed at `deed` was done to, or for: never as who did it.
  private func isUndergoing(_ i: Int, _ deed: [Place]) -> Bool {
    let places = knownPlaces[i]
    guard !places.isEmpty, !places.contains(where: isDoer) else { return false }
    return places.contains { place in
      let source = check.sources[place.fact]
      return deed.contains {
        $0.fact == place.fact && $0.word != place.word
          && source.pieceOf[$0.word] == source.pieceOf[place.word]
          && (tongue == .de || $0.word < place.word)
      }
    }
  }

  private static let agents: [Tongue: Set<String>] = [
    .en: ["by"], .de: ["von", "vom", "durch"], .fr: ["par"], .es: ["por"],
  ]
  private static let means: Set<String> = [
    "with", "using", "through", "via", "mit", "mittels", "avec", "con", "mediante", "as", "als", "comme",
    "como",
  ]

  /// Whether a fact itself names it as who did something, as a means, or tells what it does.
  private func isDoer(_ place: Place) -> Bool {
    let source = check.sources[place.fact]
    if place.word + 1 < source.words.count,
      SubjectReader.relatives.contains(source.words[place.word + 1].folded)
        || ["i", "ich"].contains(source.words[place.word + 1].folded)
    {
      return true
    }
    guard let at = Self.governor(of: place.word, in: source) else { return isTitle(place) }
    let marker = source.words[at].folded
    if Self.means.contains(marker) { return true }
    guard Self.agents[tongue]?.contains(marker) ?? false else { return false }
    return tongue != .de || marker == "durch"
      || source.words.contains { Self.becoming.contains($0.folded) }
      || at > 0 && !source.words[at - 1].isCapitalized
      || source.words.last.map { !$0.isCapitalized && at == 0 } ?? false
  }

  /// Whether it stands where the facts say who somebody was.
  private func isTitle(_ place: Place) -> Bool {
    let structure = RoleStructure(
      check.sources[place.fact], isFrame: !RoleAlignment.isProse(check.own[place.fact].kind))
    return structure.isFrame[place.word]
  }

  private static let becoming: Set<String> = ["wurde", "wurden", "worden", "werden", "wird"]
  private static let being: Set<String> = [
    "am", "was", "were", "is", "are", "been", "be", "being", "bin", "war", "ist", "sind", "waren", "suis",
    "etais",
    "etait", "est", "sont", "fus", "ete", "fui", "era", "soy", "fue", "es", "son", "eran", "fueron", "sido",
  ]

  private func isFirst(_ i: Int) -> Bool { SubjectReader.first.contains(words[i].folded) }

  /// Whether it can act: with an article or a possessive, or a person; "lines of code" and "wrong addresses" do nothing.
  private func isSomebody(_ i: Int) -> Bool {
    let piece = pieces(i)
    let noun = piece.filter { $0 >= i }.prefix { Self.isNoun($0, claim) }.prefix(3)
    if noun.contains(where: isPerson) { return true }
    return i > 0 && claim.pieceOf[i - 1] == claim.pieceOf[i] && Self.isDeterminer(words[i - 1])
  }

  // MARK: Who did it

  /// "Meals were prepared by 90 children" of meals for them.
  private func agent() -> String? {
    for at in words.indices.dropFirst() where Self.agents[tongue]?.contains(words[at].folded) ?? false {
      guard isPassive(at) else { continue }
      let part = words.indices[(at + 1)...].prefix { claim.pieceOf[$0] == claim.pieceOf[at] }
      let phrase = part.prefix { Preposition.of(words[$0].folded, tongue) == nil }.prefix(5)
      guard let head = phrase.first(where: { Self.isNoun($0, claim) }) else { continue }
      if tongue == .en, words[head].folded.hasSuffix("ing") { continue }
      let isCounted = words[at + 1].isNumeric || Numbers.isSpelt(words[at + 1])
      guard isCounted || isSomebody(head) else { continue }
      let nouns = phrase.filter { isTold($0) && deeds($0).isEmpty }
      guard let last = nouns.last, !nouns.contains(where: { knownPlaces[$0].contains(where: isDoer) })
      else { continue }
      return check.raw(at..<last + 1)
    }
    return nil
  }

  /// Whether what stands before "by" was done.
  private func isPassive(_ at: Int) -> Bool {
    let before = pieces(at).prefix { $0 < at }
    guard let start = before.first else { return false }
    if tongue == .de {
      let part = pieces(at)
      let isSaid = part.contains { Self.becoming.contains(words[$0].folded) }
      // "ein Team von acht Köchen"
      if words[at - 1].isCapitalized {
        return isSaid && before.contains { Self.becoming.contains(words[$0].folded) }
          && !knownPlaces[at - 1].contains { isOwner($0, words[at].folded) }
      }
      return isSaid || words[at - 1].folded.hasPrefix("ge") || !deeds(at - 1).isEmpty
    }
    if Passives.isParticiple(words[at - 1].folded, tongue), !deeds(at - 1).isEmpty,
      !isFirst(max(start, at - 2))
    {
      return true
    }
    let isBe = before.contains { i in
      Self.being.contains(words[i].folded)
        && before.contains { $0 > i && $0 < i + 5 && Passives.isParticiple(words[$0].folded, tongue) }
    }
    if isBe { return true }
    if before.contains(where: isFirst) { return false }
    return before.dropFirst().contains {
      Passives.isParticiple(words[$0].folded, tongue) && !deeds($0).isEmpty
    }
  }

  private func isOwner(_ place: Place, _ marker: String) -> Bool {
    let source = check.sources[place.fact]
    return place.word + 1 < source.words.count && source.words[place.word + 1].folded == marker
  }

  private static let objects: [Tongue: Set<String>] = [
    .en: ["me"], .de: ["mich", "mir"], .fr: ["me", "m", "moi"], .es: ["me", "mi"],
  ]
  private static let beside: Set<String> = [
    "by", "with", "under", "like", "and", "von", "mit", "unter", "bei", "par", "avec", "sous", "et", "por",
    "bajo", "y",
  ]

  /// "The head of finance reported to me": the writer is whom it was done to.
  private func objectOfOther() -> String? {
    words.indices.dropFirst().first { i in
      guard Self.objects[tongue]?.contains(words[i].folded) ?? false,
        !Self.beside.contains(words[i - 1].folded)
      else { return false }
      // "mi equipo"
      if tongue == .es, words[i].raw == "mi" { return false }
      let piece = pieces(i)
      guard !piece.contains(where: isFirst) else { return false }
      return piece.contains { deed in
        guard isFinite(deed), tongue != .en || deed < i, tongue == .en || abs(deed - i) < 4 else {
          return false
        }
        let places = deeds(deed)
        guard !places.isEmpty else { return false }
        return piece.contains { $0 != deed && (tongue != .en || $0 < deed) && isUndergoing($0, places) }
      }
    }.map { check.raw(max(0, $0 - 2)..<$0 + 1) }
  }

  /// Whether a word can be a verb by its place and form.
  private func isFinite(_ i: Int) -> Bool {
    guard i > 0, claim.pieceOf[i - 1] == claim.pieceOf[i] else { return tongue == .de || tongue == .es }
    let before = words[i - 1].folded
    if tongue == .fr, ["a", "ont", "avait", "avaient", "aura", "auront"].contains(words[i - 1].raw) {
      return true
    }
    if Self.isDeterminer(words[i - 1]), !["l", "me"].contains(before) { return false }
    if Preposition.of(before, tongue) != nil { return false }
    let raw = words[i].raw.lowercased()
    switch tongue {
    case .en: return !raw.hasSuffix("ing") && !Self.being.contains(before)
    case .de: return !words[i].isCapitalized && !raw.hasPrefix("ge") && !raw.hasPrefix("zu")
    case .fr:
      return !["é", "és", "ée", "ées", "i", "is", "ies", "u", "us", "er", "ir", "ion"].contains(
        where: raw.hasSuffix)
    case .es:
      if ["ha", "han", "habia", "habian"].contains(before) { return true }
      return !["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ar", "er", "ir", "é", "í", "ón"]
        .contains(where: raw.hasSuffix)
    }
  }

  /// "The council trained eight apprentices" of apprentices trained for it: a noun before a verb with an object.
  private func doer() -> String? {
    for i in words.indices.dropFirst() where isFinite(i) {
      let places = deeds(i)
      let piece = pieces(i)
      guard !places.isEmpty, i + 1 < words.count, !piece.contains(where: isFirst),
        isFollowedByObject(i, places)
      else { continue }
      let subject = piece.prefix { $0 < i }.filter {
        isTold($0) && Self.governor(of: $0, in: claim) == nil
      }
      // "Learned R in a course on R": the deed stands before.
      guard !piece.contains(where: { $0 < i && !deeds($0).isEmpty }) else { continue }
      if let head = subject.first, isSomebody(head), isUndergoing(head, places) {
        return check.raw(head..<i + 1)
      }
    }
    return nil
  }

  private func isFollowedByObject(_ i: Int, _ deed: [Place]) -> Bool {
    let rest = pieces(i).prefix(while: { _ in true }).filter { $0 > i }
    guard let next = rest.first else { return false }
    if tongue == .de, !words[i - 1].isCapitalized { return false }
    let isObject =
      Self.isDeterminer(words[next]) || words[next].isNumeric || Numbers.isSpelt(words[next])
      || tongue == .en && isTold(next) || tongue == .es && ["a", "al"].contains(words[next].folded)
      || tongue == .de && words[next].isCapitalized
    let head = rest.first { Self.isNoun($0, claim) }
    return isObject && head.map { isUndergoing($0, deed) } ?? false
  }

  // MARK: What the writer was

  private static let roles: Set<String> = ["as", "als", "comme", "como"]

  /// "I was the site manager", "assisted as the surgeon" of whom the facts name beside the writer.
  private func role() -> String? {
    for i in words.indices where isPerson(i) && isTold(i) {
      guard !knownPlaces[i].contains(where: { isWriter($0) }) else { continue }
      if i + 1 < words.count, tongue == .en, Others.contains(words[i + 1], .en) { continue }
      let piece = pieces(i)
      let start =
        piece.filter { $0 < i }.reversed().prefix { j in
          Self.isDeterminer(words[j]) || words[j].folded != "by" && Self.isNoun(j, claim) && deeds(j).isEmpty
        }.last ?? i
      guard start > 0 else { continue }
      let before = words[start - 1].folded
      let isNamed = Self.roles.contains(before)
      let isI =
        ["am", "bin", "suis", "etais", "fus", "fui", "soy"].contains(before)
        || ["was", "war", "been"].contains(before)
          && piece.contains { $0 < i && ["i", "ich"].contains(words[$0].folded) }
        || tongue == .de && ["ich"].contains(before) && start > 1
          && ["war", "bin"].contains(words[start - 2].folded)
        || tongue == .es && before == "era" && start == 1
      if isNamed || isI { return check.raw(start - 1..<i + 1) }
    }
    return nil
  }

  private func isPerson(_ i: Int) -> Bool {
    Persons.isPerson(words[i], tongue) || Others.contains(words[i], tongue)
  }

  /// Whether the facts say it of the writer: in a title, after "as", "am" or before everything else.
  private func isWriter(_ place: Place) -> Bool {
    if isTitle(place) || isDeed(place) { return true }
    let source = check.sources[place.fact]
    guard let at = Self.governor(of: place.word, in: source) else {
      let start = source.words[..<place.word].lastIndex {
        !Self.isDeterminer($0) && FunctionWords.isGrammar($0)
      }
      return start.map { Self.being.contains(source.words[$0].folded) } ?? false
    }
    return Self.roles.contains(source.words[at].folded)
  }

  /// "They are my mentors" of whom the writer mentored.
  private func possessed() -> String? {
    let possessives: Set<String> = ["my", "mein", "meine", "mon", "ma", "mes", "mi", "mis"]
    for i in words.indices.dropFirst(2) where possessives.contains(words[i - 1].folded) && isPerson(i) {
      guard Self.being.contains(words[i - 2].folded), !words[i].folded.hasSuffix("ees"),
        !words[i].folded.hasSuffix("ee")
      else { continue }
      let places = knownPlaces[i].filter { isDeed($0) }
      if !places.isEmpty, pieces(i).contains(where: { $0 < i - 2 && isUndergoing($0, places) }) {
        return check.raw(i - 1..<i + 1)
      }
    }
    return nil
  }

  // MARK: Changed places

  /// "Defended landlords against tenants" of the contrary.
  private func swapped() -> String? {
    for at in words.indices.dropFirst() {
      guard let kind = Preposition.of(words[at].folded, tongue), kind != .genitive, kind != .place,
        let after = ([Int](pieces(at).filter { $0 > at })).first(where: { isTold($0) && deeds($0).isEmpty }),
        Self.governor(of: after, in: claim) == at
      else { continue }
      for before in pieces(at)
      where before < at && isTold(before) && deeds(before).isEmpty
        && Self.governor(of: before, in: claim) == nil
      {
        let isTurned = knownPlaces[after].contains { a in
          knownPlaces[before].contains { b in
            let source = check.sources[a.fact]
            return a.fact == b.fact && a.word < b.word && source.pieceOf[a.word] == source.pieceOf[b.word]
              && Self.governor(of: a.word, in: source) == nil
              && Self.governor(of: b.word, in: source).map { source.words[$0].folded == words[at].folded }
                ?? false
          }
        }
        let isSame = knownPlaces[after].contains { a in
          let source = check.sources[a.fact]
          return Self.governor(of: a.word, in: source).map { source.words[$0].folded == words[at].folded }
            ?? false
        }
        if isTurned, !isSame { return check.raw(before..<after + 1) }
      }
    }
    return nil
  }

  /// "Led a site manager and a team" of a team led under one.
  private func joined() -> String? {
    words.indices.dropFirst().first { i in
      guard isPerson(i), isTold(i), Self.governor(of: i, in: claim) == nil,
        i + 1 == words.count || !isTold(i + 1) || claim.pieceOf[i + 1] != claim.pieceOf[i]
      else { return false }
      let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] && $0 < i }
      guard clause.contains(where: { !deeds($0).isEmpty }) else { return false }
      return knownPlaces[i].allSatisfy { place in
        let source = check.sources[place.fact]
        guard let at = Self.governor(of: place.word, in: source) else { return false }
        return ["under", "unter", "sous", "bajo", "against", "gegen", "contre", "contra"]
          .contains(source.words[at].folded)
      }
    }.map { words[$0].raw }
  }
}
