/// Words that make less of what they stand with: who leaves them out says more than the fact.
extension ClaimCheck {
  /// Help of others, supervision, drafts, parts of a whole and trials stay with what they restrict.
  mutating func checkRestrictions() {
    for restriction in ClaimLexicon.restrictions where restriction.tongues.contains(tongue) {
      guard !restriction.kept.contains(anyIn: words) else { continue }
      for (f, source) in sources.enumerated() {
        var from = 0
        while let range = restriction.said.firstRange(in: source.words, from: from) {
          from = range.upperBound
          if isCompanyTold(behind: range, source, f) { continue }
          if isTold(pieceAt: range, source, f) {
            report(.omission, Self.raw(range, source))
          }
        }
      }
    }
    checkCompanions()
  }

  /// "with two colleagues": who else did it.
  private mutating func checkCompanions() {
    guard !ClaimLexicon.companions.contains(anyIn: words) else { return }
    for (f, source) in sources.enumerated() {
      for i in source.words.indices where ClaimLexicon.with.contains(source.words[i].folded) {
        let end = min(source.words.count, i + 4)
        guard let mate = (i + 1..<end).first(where: { ClaimLexicon.companions.contains(source.words[$0]) }),
          source.pieceOf[mate] == source.pieceOf[i]
        else { continue }
        if isTold(pieceAt: i..<mate + 1, source, f) {
          report(.omission, Self.raw(i..<mate + 1, source))
        }
      }
    }
  }

  /// "together with the analysts" told as "with the analysts".
  private func isCompanyTold(behind range: Range<Int>, _ source: TextReading, _ f: Int) -> Bool {
    let company = source.words[range].last.map { ClaimLexicon.with.contains($0.folded) } ?? false
    guard company || ["gemeinsam", "junto"].contains(source.words[range.lowerBound].folded),
      words.contains(where: { ClaimLexicon.with.contains($0.folded) })
    else { return false }
    let who = source.words.indices.dropFirst(range.upperBound).prefix(4).filter {
      source.pieceOf[$0] == source.pieceOf[range.lowerBound] && !FunctionWords.isGrammar(source.words[$0])
    }
    return who.contains { word in alignment.places.contains { $0.contains(Place(fact: f, word: word)) } }
  }

  private static func raw(_ range: Range<Int>, _ source: TextReading) -> String {
    source.words[range].map(\.raw).joined(separator: " ")
  }

  /// Whether the sentence tells what the piece around `range` tells, and nothing else of the facts does.
  private func isTold(pieceAt range: Range<Int>, _ source: TextReading, _ f: Int) -> Bool {
    let piece = source.pieceOf[range.lowerBound]
    var inside = source.content(ofPiece: piece).filter { !range.contains($0) }
    // "…, with two colleagues" restricts what stands before the comma.
    let isOpening = range.lowerBound > 0 && source.pieceOf[range.lowerBound - 1] != piece
    if inside.isEmpty || isOpening, piece > 0, let before = source.pieceOf.firstIndex(of: piece - 1),
      source.clauseOf[before] == source.clauseOf[range.lowerBound]
    {
      inside += source.content(ofPiece: piece - 1)
    }
    let told = words.indices.filter { i in
      !isOfPosting[i] && claim.isContent(i) && !alignment.places[i].isEmpty
        && deedPlaces(i).allSatisfy { $0.fact == f && inside.contains($0.word) }
    }
    return told.count >= 2 || !told.isEmpty && 2 * told.count >= inside.count
  }

  /// Where the facts say what a word does: of skills and other lists only what no statement has.
  private func deedPlaces(_ i: Int) -> [Place] {
    let told = alignment.places[i].filter { RoleAlignment.isProse(own[$0.fact].kind) }
    return told.isEmpty ? alignment.places[i] : told
  }

  /// A reason or a result that the facts do not state.
  mutating func checkCauses() {
    var i = 0
    while let range = ClaimLexicon.causes.firstRange(in: words, from: i) {
      i = range.upperBound
      let isStated = sources.contains { source in
        ClaimLexicon.causes.contains(anyIn: source.words) || hasMeans(source)
      }
      if !isStated { report(.cause, raw(range)) }
      cover(range)
    }
  }

  /// "…, which closed 17 cases" of two things that the facts only set side by side.
  mutating func checkRelatives() {
    for i in words.indices.dropFirst()
    where ["which", "qui"].contains(words[i].folded) && claim.pieceOf[i] != claim.pieceOf[i - 1] {
      guard let next = words.indices.dropFirst(i + 1).first(where: { claim.isContent($0) }), next == i + 1,
        let then = alignment.places[next].first, alignment.places[next].count == 1, !covered[next]
      else { continue }
      let source = sources[then.fact]
      let before = words.indices.prefix(i).filter { claim.isContent($0) }.flatMap { alignment.places[$0] }
      let pieces = before.filter { $0.fact == then.fact }.map { source.pieceOf[$0.word] }
      let isStated =
        source.words.contains { ["which", "that", "qui", "where"].contains($0.folded) } || hasMeans(source)
        || isSaidToFollow(then.word, source)
      if !pieces.isEmpty, !pieces.contains(source.pieceOf[then.word]), !isStated {
        report(.cause, raw(i..<next + 1))
      }
    }
  }

  /// "…, protecting 380 homes": the fact itself says so of what stands before.
  private func isSaidToFollow(_ word: Int, _ source: TextReading) -> Bool {
    guard word > 0, source.pieceOf[word - 1] == source.pieceOf[word] - 1,
      source.clauseOf[word - 1] == source.clauseOf[word]
    else { return false }
    let folded = source.words[word].folded
    return tongue == .en && folded.hasSuffix("ing") || tongue == .fr && folded.hasSuffix("ant")
  }

  /// Whether the fact says by what something came: "by compaction", but not "by a third".
  private func hasMeans(_ source: TextReading) -> Bool {
    source.words.indices.dropLast().contains { i in
      ClaimLexicon.means.contains(source.words[i]) && !source.words[i + 1].isNumeric
        && !source.numbers.contains { $0.words.contains(i + 1) || $0.words.lowerBound == i + 2 }
    }
  }

  /// The facts that a clause tells: those of deeds that most of its words are of, else all.
  func tellers(ofClause clause: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for i in claim.words(ofClause: clause) where claim.isContent(i) && !isOfPosting[i] {
      let facts = Set(alignment.places[i].map(\.fact)).filter { RoleAlignment.isProse(own[$0].kind) }
      for f in facts { counts[f, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return Array(sources.indices) }
    return counts.filter { $0.value == most }.map(\.key).sorted()
  }

  /// "a week", "je Projekt": what a number is said for must be what the facts say it for.
  mutating func checkRates() {
    for i in words.indices {
      guard !covered[i], let unit = Rates.unit(at: i, in: claim) else { continue }
      let tellers = tellers(ofClause: claim.clauseOf[i])
      let isKnown = tellers.map({ sources[$0] }).contains { source in
        source.words.indices.contains {
          Rates.unit(at: $0, in: source) == unit || Rates.isYearly(unit, source, $0)
            || Rates.unit(inCompound: source.words[$0].folded, tongue) == unit
        }
      }
      if !isKnown { report(.quantity, raw(i..<min(words.count, i + 2))) }
      covered[i] = true
    }
    for i in words.indices.dropLast() where Rates.isPer(i, in: claim) && tongue != .es && tongue != .fr {
      let noun = i + 1
      guard claim.isContent(noun), Units.names[words[noun].folded] == nil, !words[noun].isNumeric else {
        continue
      }
      let isKnown =
        sources.contains { source in
          source.words.indices.contains {
            Rates.isPer($0, in: source) || Rates.each.contains(source.words[$0].folded)
          }
        }
        || alignment.places[noun].contains { place in
          place.word > 0 && ["a", "an"].contains(sources[place.fact].words[place.word - 1].folded)
        }
      if !isKnown { report(.quantity, raw(i..<noun + 1)) }
    }
  }
}

/// Rates by time: "a day", "per week", "monatlich", "par an", "al mes".
enum Rates {
  private static let perWords: [Set<String>] = [["per"], ["je", "pro"], ["par"], ["por"]]

  static func isPer(_ i: Int, in text: TextReading) -> Bool {
    perWords[text.tongue.rawValue].contains(text.words[i].folded)
  }

  /// Nouns of time and turn that rates are of.
  static let spans: HashedWords = [
    "turno", "poste", "schicht", "shift", "tarde", "tardes", "manana", "mananas", "noche", "noches", "vez",
    "proyecto", "projet", "mois", "semaine", "an", "jour", "ano", "mes", "dia", "semana",
  ]
  static let each: HashedWords = ["each", "every", "jede", "jeder", "jedes", "chaque", "cada"]
  private static let before: HashedWords = [
    "a", "an", "per", "je", "pro", "par", "por", "each", "every", "jede", "jeden", "jedes", "chaque", "cada",
    "al", "am", "im",
    "the", "der", "la",
  ]
  /// The unit of a rate that starts at word `i`: an adverb, or a word like "per" before a unit of time.
  static func unit(at i: Int, in text: TextReading) -> String? {
    let word = text.words[i].folded
    if let unit = TimeAdverbs.units[word] { return unit }
    // "18 rooms/day"
    if i > 0, !text.words[i].isNumeric, let unit = Units.names[word],
      ["h", "d", "w", "mo", "y"].contains(unit),
      text.words[i - 1].range.upperBound + 1 == text.words[i].range.lowerBound,
      text.text.utf8.dropFirst(text.words[i - 1].range.upperBound).first == 0x2F
    {
      return unit
    }
    // "tous les jours", "todas las semanas"
    if ["tous", "toutes", "todos", "todas"].contains(word), i + 2 < text.words.count,
      ["les", "los", "las"].contains(text.words[i + 1].folded),
      let unit = Units.names[text.words[i + 2].folded], ["d", "w", "mo", "y"].contains(unit)
    {
      return unit
    }
    // "p. a."
    if i + 1 < text.words.count, word == "p", text.words[i + 1].folded == "a" { return "y" }
    guard before.contains(word), i + 1 < text.words.count, text.pieceOf[i] == text.pieceOf[i + 1],
      let unit = Units.names[text.words[i + 1].folded], ["h", "d", "w", "mo", "y"].contains(unit),
      // "I am an engineer" names no French year.
      text.tongue == .fr || text.words[i + 1].folded != "an"
    else { return nil }
    // "im Jahr 2019"
    if i + 2 < text.words.count, unit == "y", text.words[i + 2].isNumeric,
      text.words[i + 2].folded.utf8.count == 4
    {
      return nil
    }
    // "a Year 4 class"
    if text.tongue == .en, text.words[i + 1].isCapitalized { return nil }
    if ["the", "der", "la", "im", "am", "al"].contains(word) {
      guard i > 0, word != "the" else { return nil }
      if word == "la" || word == "der" {
        return ["a", "in", "por"].contains(text.words[i - 1].folded) ? unit : nil
      }
      return unit
    }
    // "in a year and a half" is a length.
    if ["a", "an"].contains(word), i > 0,
      lengths.contains(text.words[i - 1].folded) || isBoundedLength(i, text)
    {
      return nil
    }
    return unit
  }

  private static let compounds = [("tages", "d"), ("wochen", "w"), ("monats", "mo"), ("jahres", "y")]

  /// The unit that begins a German compound: what a `Tagesplanung` plans is planned daily.
  static func unit(inCompound folded: String, _ tongue: Tongue) -> String? {
    guard tongue == .de else { return nil }
    return compounds.first { folded.hasPrefix($0.0) && folded.utf8.count > $0.0.utf8.count + 3 }?.1
  }

  /// "in just over a year": neither "over a year", as often, nor "just a year".
  private static func isBoundedLength(_ i: Int, _ text: TextReading) -> Bool {
    var j = i - 1
    guard bounds.contains(text.words[j].folded) else { return false }
    while j > 0,
      bounds.contains(text.words[j].folded) || ["just", "little", "well"].contains(text.words[j].folded)
    {
      j -= 1
    }
    return ["in", "within", "after", "for"].contains(text.words[j].folded)
  }

  private static let bounds: HashedWords = ["over", "under", "nearly", "almost"]

  private static let lengths: HashedWords = [
    "in", "within", "after", "for", "of", "half", "quarter", "than", "with",
  ]

  /// "in its first year" of a fact says nothing of each year, "in year one" neither; "yearly" of one that says "budget of the
  /// year" does.
  static func isYearly(_ unit: String, _ source: TextReading, _ i: Int) -> Bool {
    let word = source.words[i].folded
    guard i > 0, each.contains(source.words[i - 1].folded) else { return false }
    return Units.names[word] == unit
  }
}
