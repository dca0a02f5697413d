internal import Base
internal import Content

/// What a post consists of, and how long somebody has had it: what a letter can tell of posts of which no deed is known.
extension LetterDraft {
  func isDuty(_ proof: Proof) -> Bool { statement(proof.fact, proof.text)?.isDuty ?? false }

  /// Tells the first of `proofs`, and one more of the same post where there is one; gives those that were dealt with.
  mutating func tellDuties(
    _ proofs: [Proof], goesOn: Bool, after strongest: Fact, _ last: Fact?, in out: inout [Sentence]
  ) -> Set<FactID> {
    let first = proofs[0]
    let others = proofs.dropFirst().filter { post($0.fact) == post(first.fact) && isDuty($0) }
    if let second = others.first,
      let sentence = duties([first, second], goesOn: goesOn, after: strongest, last, silently: true)
    {
      append(sentence, to: &out)
      return [first.fact.id, second.fact.id]
    }
    if let sentence = duties([first], goesOn: goesOn, after: strongest, last, silently: false) {
      append(sentence, to: &out)
    }
    return [first.fact.id]
  }

  private mutating func duties(
    _ proofs: [Proof], goesOn: Bool, after strongest: Fact, _ last: Fact?, silently: Bool
  ) -> Sentence? {
    let fact = proofs[0].fact
    let told = proofs.compactMap { statement($0.fact, $0.text) }
    var texts = told.map(\.clause)
    guard proofs.count == 1 || Words.count(in: texts.joined(separator: " ")) <= 34 else { return nil }
    // What holds a comma stands last.
    if texts.count > 1, texts[0].contains(", ") {
      guard !texts[1].contains(", ") else { return nil }
      texts.swapAt(0, 1)
    }
    let hasAnd = texts.contains { Words.of($0).contains { $0.folded == Words.folded(phrases.and) } }
    var values = values(of: fact, told[0])
    values["duties"] = texts.joined(separator: hasAnd ? duty.andAlso : duty.and)
    let isPlural = texts.count > 1 || told[0].form == .duty(isPlural: true)
    let isDone = texts.contains { DoneDuty.isDone($0, in: language) }
    values["belong"] = belong(isPlural: isPlural, isCurrent: isCurrent(fact) && !isDone)
    let facts = proofs.reduce(into: [FactID?]()) { all, proof in
      all += basis(of: proof.fact).filter { !all.contains($0) }
    }
    let patterns = dutyPatterns(fact, goesOn: goesOn, after: strongest, last)
      .filter { Self.isFilled($0, by: values) }
      .map { isDone && isCurrent(fact) ? DoneDuty.perfect($0, in: language) : $0 }
    return supported(varied(patterns.map { (Self.fill($0, values), facts) }), silently: silently)
  }

  private mutating func dutyPatterns(_ fact: Fact, goesOn: Bool, after strongest: Fact, _ last: Fact?)
    -> [String]
  {
    let isNow = isCurrent(fact)
    if goesOn, !(last.map { isDuty(Proof(fact: $0, worth: 0)) } ?? false) {
      return turned(isNow ? duty.nowThere : duty.onceThere)
    }
    if goesOn { return turned(isNow ? duty.nowAlso : duty.onceAlso) }
    if post(fact) != post(strongest), isBefore(fact, strongest), !isNow {
      let isSamePlace = fact.organization == (last ?? strongest).organization
      return turned(isSamePlace ? duty.earlierAs : duty.earlier) + duty.once
    }
    if post(fact) != post(strongest), isBefore(strongest, fact), !isNow {
      return turned(duty.later) + duty.once
    }
    let isPortrayed = positionID(fact) == portrayed
    let plain = turned(isNow ? duty.now : duty.once)
    return isPortrayed ? plain : turned(isNow ? duty.nowAs : duty.onceAs) + plain
  }

  private func belong(isPlural: Bool, isCurrent: Bool) -> String {
    isPlural ? isCurrent ? "gehören" : "gehörten" : isCurrent ? "gehört" : "gehörte"
  }

  /// A post that ends after the letter's day is held.
  func isCurrent(_ fact: Fact) -> Bool {
    guard let dates = fact.dates else { return false }
    return dates.isCurrent || dates.end.map { tailored.date < $0 } ?? false
  }

  // MARK: Little to tell

  /// Whether the statements of work are too few for a letter of their own.
  func hasLittleToTell() -> Bool {
    var words = 0
    for fact in store.facts where isTellable(fact) && fact.path.hasPrefix("work") {
      guard let told = statement(fact)?.told(in: language) else { continue }
      words += Words.count(in: told)
      if words >= Self.fewWords { return false }
    }
    return true
  }

  /// Words of statements below which a letter says of each post how long somebody has had it.
  private static let fewWords = 60

  /// Each post with its years, the one with the best answers first, and after it what there is to tell of it.
  mutating func sparse(_ proofs: [Proof], _ projects: [Proof]) -> [[Sentence]] {
    let positions = store.facts.filter { $0.kind == .position && roleName($0) != nil && $0.dates != nil }
    let ofWork = proofs.filter { $0.fact.path.hasPrefix("work") }
    let leading = isLeadersPost ? ofWork.filter { leadsPeople($0.fact) } : []
    let home = home(of: leading.isEmpty ? ofWork : leading)
    guard let main = positions.first(where: { $0.id == home }) ?? positions.first else {
      return voluntary(proofs, projects)
    }
    var first: [Sentence] = []
    if let sentence = tenure(main, after: nil) { append(sentence, to: &first) }
    let named = first.isEmpty ? nil : main.id
    tellAll(
      inChosenOrder(leadingFirst(proofs.filter { post($0.fact) == main.id })), after: main, named: named,
      in: &first)
    var second: [Sentence] = []
    for other in positions.filter({ $0.id != main.id }).prefix(2) {
      let own = proofs.filter { post($0.fact) == other.id }
      let before = second.count
      if !own.isEmpty { tellAll(own, after: main, in: &second) }
      if second.count == before, let sentence = tenure(other, after: main) { append(sentence, to: &second) }
    }
    return ([first, second] + voluntary(proofs, projects)).filter { !$0.isEmpty }
  }

  private mutating func voluntary(_ proofs: [Proof], _ projects: [Proof]) -> [[Sentence]] {
    let own = proofs.filter { $0.fact.path.hasPrefix("volunteer") }
    var out: [Sentence] = []
    if let strongest = own.first?.fact { tellAll(grouped(Array(own.prefix(3))), after: strongest, in: &out) }
    tellProjects(projects, in: &out)
    return out.isEmpty ? [] : [out]
  }

  /// Whether a name stands for no employer: "Self-employed".
  func isNobody(_ name: String) -> Bool { Self.nobody.contains(Words.folded(name)) }

  /// What stands for an employer where there was none.
  private static let nobody: HashedWords = [
    "family", "home", "private", "self employed", "freelance", "freiberuflich", "independant", "independante",
    "familie", "privat", "selbststandig",
    "famille",
    "familia", "autonomo", "autonoma",
  ]

  /// "I have worked at the bakery as a baker since 2018."
  private mutating func tenure(_ position: Fact, after main: Fact?) -> Sentence? {
    guard let start = position.dates?.start?.year, let employer = position.organization,
      !isNobody(employer)
    else { return nil }
    var values = ["at": at(employer), "from": "\(start)"]
    values["role"] = roleName(position).flatMap { RoleName.inSentence($0, language) }
    values["de role"] = values["role"].map(Elision.of)
    var patterns: [String]
    if isCurrent(position) {
      patterns = turned(portrayed == position.id ? duty.sinceHere : duty.since)
    } else {
      guard let end = position.dates?.end?.year else { return nil }
      values["to"] = "\(end)"
      let isEarlier = main.map { isBefore(position, $0) } ?? false
      patterns = turned(end == start ? duty.within : isEarlier ? duty.before : duty.during)
    }
    patterns = patterns.filter { Self.isFilled($0, by: values) }
    return supported(varied(patterns.map { (Self.fill($0, values), [position.id]) }))
  }
}
