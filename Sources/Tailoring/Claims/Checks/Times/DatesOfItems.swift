internal import Base
internal import Content

/// A date is of what the profile dates by it: that of one paper is not another's, nor of a post or a deed.
extension ClaimCheck {
  /// The words beside a date that say something: those of its piece, or where that is only a time, of its clause.
  private func told(beside mention: DateMention) -> [Int] {
    let i = mention.words.lowerBound
    func content(_ part: [Int]) -> [Int] {
      words.indices.filter {
        part[$0] == part[i] && claim.isContent($0) && !mention.words.contains($0) && !words[$0].isNumeric
          && !Numbers.isSpelt(words[$0]) && !isOfPosting[$0]
      }
    }
    let own = content(claim.pieceOf)
    return own.isEmpty ? content(claim.clauseOf) : own
  }

  /// Whether a fact has a date: in its text, or as the start, the end or, for posts and studies, a time between them.
  private func has(_ mention: DateMention, _ f: Int, isWithin: Bool = true) -> Bool {
    if sources[f].dates.contains(where: { mention.isCovered(by: $0) }) { return true }
    guard let dates = own[f].dates else { return false }
    guard let from = (dates.start ?? dates.end)?.year, let to = (dates.end ?? dates.start)?.year else {
      return false
    }
    if isWithin, mention.role == .point, own[f].kind != .certificate {
      return (from...max(from, dates.isCurrent ? date.year : to)).contains(mention.year)
    }
    return mention.year == from || mention.year == to
  }

  // MARK: Papers

  /// "The SMSTS since 2018" of one of 2021, "a manager since 2018" of a paper of 2018.
  mutating func checkDatesOfPapers() {
    for mention in claim.dates {
      let told = told(beside: mention)
      let holders = own.indices.filter { has(mention, $0) }
      if isOfPapersAlone(holders), !told.isEmpty, !holders.contains(where: { isTold($0, by: told) }) {
        report(.date, raw(mention.words))
        continue
      }
      if isOfPaperAlone(told), !own.indices.contains(where: { isPaperOf(told, $0) && has(mention, $0) }) {
        report(.date, raw(mention.words))
        continue
      }
      let named = names.papers.filter { isNamed($0, by: told) }
      guard !named.isEmpty, !named.contains(where: { isOf(mention, $0) }) else { continue }
      let isOfOther = holders.contains { f in
        !Self.isPaper(own[f]) && isTold(f, by: told)
      }
      if !isOfOther { report(.date, raw(mention.words)) }
    }
  }

  private static let getting: HashedWords = [
    "gained", "got", "obtained", "passed", "earned", "completed", "received", "hold", "held", "have", "since",
    "erworben", "erwarb", "bestand", "bestanden", "erhielt", "erhalten", "besitze", "habe", "seit", "obtenu",
    "ai",
    "passe", "suis", "titulaire", "depuis", "obtuve", "obtenido", "tengo", "desde", "been", "am", "bin",
  ]

  /// Whether nothing but a paper stands beside a date: "I gained the NEBOSH certificate in 2019".
  private func isOfPaperAlone(_ told: [Int]) -> Bool {
    let known = told.filter { !Self.getting.contains(words[$0].folded) && !alignment.places[$0].isEmpty }
    return !known.isEmpty
      && known.allSatisfy { i in
        alignment.places[i].contains { own[$0.fact].kind == .certificate }
          && !alignment.places[i].contains { own[$0.fact].isPost || RoleAlignment.isProse(own[$0.fact].kind) }
      }
  }

  private func isPaperOf(_ told: [Int], _ f: Int) -> Bool {
    own[f].kind == .certificate && isTold(f, by: told.filter { !Self.getting.contains(words[$0].folded) })
  }

  private func isOfPapersAlone(_ holders: [Int]) -> Bool {
    !holders.isEmpty
      && holders.allSatisfy { [.certificate, .education, .award, .publication].contains(own[$0].kind) }
  }

  private func isTold(_ f: Int, by told: [Int]) -> Bool {
    told.contains { i in alignment.places[i].contains { $0.fact == f } }
  }

  /// Whether all words of one of the names of a paper stand beside a date, one of them as a name.
  private func isNamed(_ paper: ProfileNames.Paper, by told: [Int]) -> Bool {
    let keys = Set(told.map { words[$0].key })
    return paper.parts.contains { part in
      let named = part.filter { !FunctionWords.isGrammar($0) && !$0.isNumeric }
      return !named.isEmpty && named.allSatisfy { keys.contains($0.key) }
        && told.contains { i in
          words[i].isCapitalized && (i > 0 || words[i].raw.utf8.dropFirst().contains { $0 < 0x5B })
            && named.contains { $0.key == words[i].key }
        }
    }
  }

  private func isOf(_ mention: DateMention, _ paper: ProfileNames.Paper) -> Bool {
    if paper.years.contains(mention.year) { return true }
    guard let from = paper.dates?.start ?? paper.dates?.end else { return false }
    let to = paper.dates?.end ?? from
    return (from.year...max(from.year, to.year)).contains(mention.year)
  }

  // MARK: Deeds

  /// "Trained six nurses in 2023" of who trained them and did something else in 2023.
  mutating func checkDatesOfDeeds() {
    guard own.count > 1 else { return }
    for mention in claim.dates {
      let holders = own.indices.filter { has(mention, $0, isWithin: false) }
      let isOfDeeds = holders.allSatisfy { RoleAlignment.isProse(own[$0].kind) }
      guard !holders.isEmpty, isOfDeeds else { continue }
      let homes = told(beside: mention).compactMap { i -> Set<Int>? in
        let facts = Set(alignment.places[i].map(\.fact))
        return !facts.isEmpty && facts.allSatisfy { RoleAlignment.isProse(own[$0].kind) } ? facts : nil
      }
      let numbers = claim.numbers.filter { number in
        !number.words.isEmpty
          && claim.pieceOf[number.words.lowerBound] == claim.pieceOf[mention.words.lowerBound]
          && !number.words.overlaps(mention.words)
      }.map { number in
        Set(sources.indices.filter { f in sources[f].numbers.contains { isEqual(number, $0, f) } })
      }.filter { !$0.isEmpty }
      let isOther = (homes + numbers).contains { $0.isDisjoint(with: holders) }
      if isOther { report(.date, raw(mention.words)) }
    }
  }
}
