internal import Base

/// Who somebody was at an employer is told in words of a post there: the title of another post, or who the person calls themselves
/// above all of them, is none that they held there.
extension ClaimCheck {
  mutating func checkTitlesHeld() {
    for i in words.indices where Self.leadsToTitle.contains(words[i].folded) || isPostOf(i) {
      guard let (title, names) = titleHeld(after: i) else { continue }
      let other = title.first { word in
        names.contains { !isHeld(word, at: $0, isHead: word == head(of: title)) }
      }
      if let other { report(.mixedPositions, words[other].raw) }
    }
    checkSchoolsLed()
  }

  /// "chef de cuisine" of a sous-chef de cuisine who was chef de partie: what a title is of stands in one title, or one statement,
  /// with its head.
  mutating func checkTitlesWhole() {
    guard tongue != .de else { return }
    for i in words.indices where Self.leadsToTitle.contains(words[i].folded) {
      guard
        let head = words.indices.dropFirst(i + 1).prefix(4).first(where: {
          Persons.isPerson(words[$0], tongue) || ClaimLexicon.titles.contains(words[$0])
        }), head + 2 < words.count, claim.pieceOf[head] == claim.pieceOf[i], !covered[head],
        words[i + 1..<head].allSatisfy({
          FunctionWords.isGrammar($0) || Preposition.of($0.folded, tongue) == nil
        }),
        ["de", "d", "du", "of"].contains(words[head + 1].folded)
      else { continue }
      let next = words.indices.dropFirst(head + 2).prefix(2).first { claim.isContent($0) }
      guard let next, !covered[next], claim.pieceOf[next] == claim.pieceOf[head], !isOfEmployer(next) else {
        continue
      }
      if !isOneTitle(head, next) { report(.mixedPositions, raw(head..<next + 1)) }
    }
  }

  private func isOfEmployer(_ i: Int) -> Bool {
    organizations.contains { one in ranges(of: Words.of(one.name)).contains { $0.contains(i) } }
  }

  private func isOneTitle(_ head: Int, _ next: Int) -> Bool {
    let (first, second) = (alignment.places[head], alignment.places[next])
    // Words that no fact has are asked for elsewhere.
    if first.isEmpty || second.isEmpty { return true }
    return first.contains { one in
      (ClaimLexicon.isLessened(head, in: words) || !isDemoted(one.word, in: sources[one.fact]))
        && second.contains { other in
          other.fact == one.fact && abs(other.word - one.word) <= 4
            && sources[one.fact].statementOf[one.word] == sources[one.fact].statementOf[other.word]
        }
    }
  }

  private static let leadsToTitle: HashedWords = [
    "am", "was", "been", "be", "being", "as", "became", "bin", "war", "gewesen", "als", "wurde", "suis",
    "etais", "ete", "comme", "fus", "soy", "era", "fui", "sido", "como",
  ]

  /// "post of", "puesto de"
  private func isPostOf(_ i: Int) -> Bool {
    i > 0 && ["of", "de"].contains(words[i].folded)
      && ["post", "position", "role", "job", "poste", "fonction", "puesto", "cargo"].contains(
        words[i - 1].folded)
  }

  /// The words of a title that stands behind word `i` and beside an employer, with that employer and those joined to it.
  private func titleHeld(after i: Int) -> (title: [Int], employers: [String])? {
    let rest = words.indices.dropFirst(i + 1).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
    guard let first = rest.first(where: { !FunctionWords.isGrammar(words[$0]) }), first - i <= 3,
      !words[i + 1..<first].contains(where: { Preposition.of($0.folded, tongue) != nil })
    else { return nil }
    let employers = organizations.flatMap { one in
      ranges(ofEmployer: one.name).map { (range: $0, name: one.name) }
    }
    let title = Array(
      rest.drop { $0 < first }.prefix { j in
        !FunctionWords.isGrammar(words[j]) && !employers.contains { $0.range.contains(j) }
          && !claim.dates.contains { $0.words.contains(j) } && Preposition.of(words[j].folded, tongue) == nil
          && (isOfTitle(j) || !NeutralWords.contains(words[j]))
      })
    guard let last = title.last, title.contains(where: isOfTitle) else { return nil }
    func isNear(_ gap: Range<Int>) -> Bool {
      gap.count <= 5 && gap.allSatisfy { claim.clauseOf[$0] == claim.clauseOf[i] && !isTelling($0) }
    }
    let part = employers.filter { claim.pieceOf[$0.range.lowerBound] == claim.pieceOf[i] }
    let behind = part.filter { $0.range.lowerBound > last }
    let near =
      behind.first { isNear(last + 1..<$0.range.lowerBound) }
      ?? employers.last { before in
        behind.isEmpty && before.range.upperBound <= i
          && claim.pieceOf[before.range.upperBound - 1] == claim.pieceOf[i]
          && isNear(before.range.upperBound..<i)
      }
    return near.map { (title, [$0.name] + joined(to: $0.range, of: employers)) }
  }

  /// "at Brook Hall and The Mill": the employers that follow one with nothing but "and", commas and small words between.
  private func joined(
    to range: Range<Int>, of employers: [(range: Range<Int>, name: String)]
  ) -> [String] {
    var (end, names) = (range.upperBound, [String]())
    while let next = employers.first(where: { next in
      next.range.lowerBound >= end && next.range.lowerBound - end <= 3
        && claim.statementOf[next.range.lowerBound] == claim.statementOf[range.lowerBound]
        && words[end..<next.range.lowerBound].allSatisfy { FunctionWords.isGrammar($0) }
    }) {
      names.append(next.name)
      end = next.range.upperBound
    }
    return names
  }

  private func isTelling(_ i: Int) -> Bool {
    claim.isContent(i) && !words[i].isNumeric && !claim.dates.contains { $0.words.contains(i) }
  }

  /// Whether a word can be of a title: for a person, or of one that the profile has.
  func isOfTitle(_ i: Int) -> Bool {
    Persons.isPerson(words[i], tongue) || ClaimLexicon.titles.contains(words[i])
      || titles.contains { Words.of($0.title).contains { $0.key == words[i].key } }
  }

  /// The word that says what somebody is: the last one, in French and Spanish the first.
  private func head(of title: [Int]) -> Int {
    tongue == .fr || tongue == .es ? title[0] : title[title.count - 1]
  }

  /// Whether a word of a title stands in one held there, or in what the facts of it tell of who the writer was.
  private func isHeld(_ i: Int, at name: String, isHead: Bool) -> Bool {
    guard !isOfPosting[i], claim.isContent(i) || isHead else { return true }
    let posts = Set(organizations.filter { $0.name == name }.map(\.item))
    let root = claim.roots[i]
    let isLess = ClaimLexicon.isLessened(i, in: words)
    let isTitled = titles.contains { title in
      guard posts.contains(title.item) else { return false }
      let held = Words.of(title.title)
      return held.indices.contains { j in
        (held[j].key == words[i].key || Roots.of(held[j].folded, tongue) == root)
          && (isLess
            || !ClaimLexicon.isLessened(j, in: held)
              && !(isHead && isLessPost(j, of: held, than: wordsBefore(i))))
      }
    }
    if isTitled { return true }
    let places = alignment.places[i]
    // A word that no fact has is asked for elsewhere.
    if places.isEmpty { return true }
    if places.contains(where: { isTold($0, at: name) && !(isHead && alignment.isDerived(i)) }) { return true }
    // What the person calls themselves may say more of who they are: "museum registrar".
    return !isHead && places.contains { [.basics, .summary].contains(own[$0.fact].kind) }
  }

  /// The words of the title that a word is of: those before it in its piece.
  private func wordsBefore(_ i: Int) -> [Word] {
    let part = claim.words(ofPiece: claim.pieceOf[i])
    return Array(words[part.lowerBound..<i])
  }

  /// Whether word `j` of a title held stands behind one that makes it less, with nothing but blanks between, which the words told
  /// do not have: "Assistant Night Manager" of "Night Manager", not "Apprentice, then electrician" of "electrician".
  private func isLessPost(_ j: Int, of held: [Word], than told: [Word]) -> Bool {
    var at = j
    while at > 0, held[at].range.lowerBound - held[at - 1].range.upperBound == 1,
      !FunctionWords.isGrammar(held[at - 1])
    {
      at -= 1
      if ClaimLexicon.demoting.contains(held[at].folded),
        !told.contains(where: { $0.folded == held[at].folded })
      {
        return true
      }
    }
    return false
  }

  /// Whether a word of a fact tells who the writer was at an employer.
  private func isTold(_ place: Place, at name: String) -> Bool {
    let (fact, source) = (own[place.fact], sources[place.fact])
    guard fact.organization == name else { return false }
    if fact.isPost {
      return !Words.of(name).contains { $0.key == source.words[place.word].key }
        && !ClaimLexicon.isLessened(place.word, in: source.words)
        && !isLessPost(place.word, of: source.words, than: words)
    }
    // "Covered for the Night Manager" of who was none.
    if place.word > 0, Self.standingFor.contains(source.words[0].folded) { return false }
    return place.word == 0
      || source.words[max(0, place.word - 3)..<place.word].contains {
        RoleAlignment.roles.contains($0.folded) || Self.leadsToTitle.contains($0.folded)
      }
  }

  private static let standingFor: HashedWords = [
    "covered", "cover", "deputised", "deputized", "assisted", "supported", "substituted", "vertrat",
    "vertrete",
    "vertreten", "unterstutzte", "remplace", "remplacais", "supplee", "sustitui", "supli",
  ]

  /// "I led the Gewerbeschule Freiburg" of who learnt there.
  private mutating func checkSchoolsLed() {
    for school in own where school.kind == .education {
      guard let name = school.organization, !organizations.contains(where: { $0.name == name }) else {
        continue
      }
      for range in ranges(of: Words.of(name)) {
        let before = words.indices.prefix(range.lowerBound).last { !FunctionWords.isGrammar(words[$0]) }
        guard let verb = before, range.lowerBound - verb <= 3, (claim.step(of: verb) ?? 0) >= 4,
          claim.pieceOf[verb] == claim.pieceOf[range.lowerBound],
          // "An HNC in Construction Management from Severn College"
          !words[verb + 1..<range.lowerBound].contains(where: { Preposition.of($0.folded, tongue) != nil }),
          !alignment.places[verb].contains(where: { Self.isPaper(own[$0.fact]) })
        else { continue }
        report(.seniority, words[verb].raw)
      }
    }
  }
}
