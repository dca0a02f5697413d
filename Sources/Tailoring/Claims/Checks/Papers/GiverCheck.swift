internal import Base

/// Who gave a paper: the school and the firm that a sentence names beside one are its own, whatever the posting asks for.
extension ClaimCheck {
  private static let from: [Set<String>] = [
    ["from", "of", "by"], ["von", "vom", "der", "des", "durch"], ["de", "du", "des", "d", "par"],
    ["de", "del", "por"],
  ]
  private static let at: [Set<String>] = [
    ["at", "with", "through"], ["an", "am", "bei", "beim"], ["a", "au", "aux", "chez"], ["en", "a", "al"],
  ]
  private static let articles: HashedWords = [
    "the", "der", "dem", "den", "la", "le", "l", "les", "el", "los",
  ]

  mutating func checkGivers() {
    for body in names.bodies {
      for range in ranges(ofBody: body.words) where !range.contains(where: { isOfPosting[$0] }) {
        let link = words.indices.prefix(range.lowerBound).last {
          !Self.articles.contains(words[$0].folded) || Self.from[tongue.rawValue].contains(words[$0].folded)
        }
        guard let link, claim.pieceOf[link] == claim.pieceOf[range.lowerBound] else { continue }
        let isFrom = Self.from[tongue.rawValue].contains(words[link].folded)
        let isAt = Self.at[tongue.rawValue].contains(words[link].folded)
        guard isFrom || isAt else { continue }
        let told = words.indices.filter {
          claim.pieceOf[$0] == claim.pieceOf[link] && ($0 < link || tongue == .de && $0 >= range.upperBound)
            && !FunctionWords.isGrammar(words[$0])
        }
        if isFrom, told.isEmpty, let word = foreignDegree(before: link, of: body) {
          report(.relation, words[word].raw)
        }
        if let word = foreignPaper(told, of: body, isAt: isAt) { report(.relation, words[word].raw) }
      }
    }
    checkSchoolsOfPapers()
    checkKindsOfPapers()
  }

  /// "I studied at AWS" of a certificate that is called so.
  private mutating func checkSchoolsOfPapers() {
    let isStudent = sources.indices.contains { f in
      [.education, .certificate].contains(own[f].kind)
        || sources[f].roots.contains { Self.studyingVerbs[tongue].contains($0) }
    }
    if !isStudent, let study = words.indices.first(where: isStudyOfWriter) { report(.word, words[study].raw) }
    for i in words.indices.dropLast(2) where Self.studyingVerbs[tongue].contains(claim.roots[i]) {
      let name = i + 2
      guard Self.at[tongue.rawValue].contains(words[i + 1].folded), words[name].isCapitalized,
        !alignment.places[name].isEmpty,
        alignment.places[name].allSatisfy({ own[$0.fact].kind == .certificate })
      else { continue }
      report(.relation, raw(i..<name + 1))
    }
  }

  private func isStudyOfWriter(_ i: Int) -> Bool {
    Self.studyingVerbs[tongue].contains(claim.roots[i]) && !isOfPosting[i] && alignment.places[i].isEmpty
      && words[max(0, i - 3)..<i].contains { SubjectReader.first.contains($0.folded) }
  }

  private static let certificates: HashedWords = [
    "certificate", "certificates", "zertifikat", "zertifikate", "certificat", "certificats", "certificado",
    "certificados",
  ]

  /// "a certificate in economics" of a degree in it.
  private mutating func checkKindsOfPapers() {
    for i in words.indices.dropLast(2) where Self.certificates.contains(words[i].folded) {
      let next = i + 2
      guard ["in", "en", "de", "of"].contains(words[i + 1].folded), claim.isContent(next),
        !alignment.places[next].isEmpty,
        alignment.places[next].allSatisfy({ place in
          own[place.fact].kind == .education
            && !sources[place.fact].words.contains { Self.certificates.contains($0.folded) }
        })
      else { continue }
      report(.degree, raw(i..<next + 1))
    }
  }

  /// A word told of a paper that this body did not give.
  private func foreignPaper(_ told: [Int], of body: ProfileNames.Body, isAt: Bool) -> Int? {
    let given = names.papers.filter { paper in
      paper.giver.map(\.folded) == body.words.map(\.folded)
    }
    // "After I studied nursing I worked at Harbour Hospital"
    let studied = told.first { Self.studyingVerbs[tongue].contains(claim.roots[$0]) }
    if body.isEmployer || !given.isEmpty, !given.contains(where: \.isStudy), let studied {
      let isOnlyStudied = !told.contains {
        $0 != studied && !NeutralWords.contains(words[$0]) && Verbs.isVerb($0, in: claim, isFirst: false)
      }
      if isOnlyStudied { return studied }
    }
    if isAt, body.isEmployer { return nil }
    if given.isEmpty, let word = told.first(where: isGenericPaper), !isTold(word, with: body) { return word }
    return told.first { i in
      guard words[i].isCapitalized, !isOfPosting[i] else { return false }
      let holders = names.papers.filter { paper in
        paper.parts.contains { $0.contains { $0.folded == words[i].folded } }
      }
      guard !holders.isEmpty, !body.words.contains(where: { $0.folded == words[i].folded }) else {
        return false
      }
      let isGiven = holders.contains { $0.giver.map(\.folded) == body.words.map(\.folded) }
      let isTitle = names.posts.contains { post in
        post.employer.map(\.folded) == body.words.map(\.folded)
          && post.title.contains { $0.folded == words[i].folded }
      }
      return !isGiven && !isTitle && !isTold(i, with: body)
    }
  }

  /// "a BSc (Hons) in Mathematics, 2:1, from the University of Leeds": the last degree before it, over commas and brackets.
  private func foreignDegree(before link: Int, of body: ProfileNames.Body) -> Int? {
    let degree = words.indices.prefix(link).last { i in
      claim.statementOf[i] == claim.statementOf[link] && !isOfPosting[i]
        && names.papers.contains { paper in
          paper.isStudy && paper.parts.first.map { $0.first?.folded == words[i].folded } ?? false
        }
    }
    guard let degree else { return nil }
    let isParted = names.bodies.contains { other in
      ranges(ofBody: other.words).contains { degree < $0.lowerBound && $0.upperBound <= link }
    }
    let holders = names.papers.filter { paper in
      paper.isStudy && paper.parts.first.map { $0.first?.folded == words[degree].folded } ?? false
    }
    let isGiven = holders.contains { $0.giver.map(\.folded) == body.words.map(\.folded) }
    return isParted || isGiven ? nil : degree
  }

  /// Whether a fact has a word and names the body, too.
  private func isTold(_ i: Int, with body: ProfileNames.Body) -> Bool {
    alignment.places[i].contains { place in
      let source = sources[place.fact]
      return own[place.fact].organization == body.name || own[place.fact].giver == body.name
        || body.words.allSatisfy { word in source.words.contains { $0.folded == word.folded } }
    }
  }

  /// "a First class Diploma" of a BSc's first class: a mark before a degree is that degree's, and whole: "mention bien" of "assez bien".
  private mutating func checkMarks() {
    for i in words.indices where claim.isContent(i) && !alignment.places[i].isEmpty {
      let marks = alignment.places[i].filter(isMark)
      guard marks.count == alignment.places[i].count, let mark = marks.first else { continue }
      let source = sources[mark.fact]
      if mark.word > 0, Self.lesser.contains(source.words[mark.word - 1].folded),
        !words.contains(where: { Self.lesser.contains($0.folded) })
      {
        report(.degree, words[i].raw)
      }
      let homes = Set(marks.map(\.fact))
      let degree = words.indices.dropFirst(i + 1).prefix(4).first { j in
        claim.pieceOf[j] == claim.pieceOf[i]
          && (isGenericPaper(j) || DegreePattern.highest(in: [words[j]]) != nil)
      }
      guard let degree else { continue }
      let held = Set(alignment.places[degree].map(\.fact))
      if !held.isEmpty, held.isDisjoint(with: homes) { report(.relation, words[i].raw) }
    }
  }
  private static let lesser: HashedWords = ["assez", "fairly", "quite", "ziemlich"]

  /// Whether a word of a study stands behind what it was in and where.
  private func isMark(_ place: Place) -> Bool {
    guard own[place.fact].kind == .education, let name = own[place.fact].organization else { return false }
    let source = sources[place.fact]
    let school = Words.of(name)
    guard
      let at = source.words.indices.first(where: { start in
        start + school.count <= source.words.count
          && school.indices.allSatisfy { source.words[start + $0].folded == school[$0].folded }
      })
    else { return false }
    return place.word >= at + school.count
  }

  /// "an NVQ with merit" of a merit in another paper.
  mutating func checkScores() {
    if own.contains(where: { $0.kind == .education }) { checkMarks() }
    for i in words.indices.dropLast()
    where ClaimLexicon.with.contains(words[i].folded) && claim.pieceOf[i] == claim.pieceOf[i + 1] {
      guard
        let score = words.indices.dropFirst(i + 1).first(where: { claim.isContent($0) || words[$0].isNumeric }
        ),
        claim.pieceOf[score] == claim.pieceOf[i]
      else { continue }
      let homes = Set(alignment.places[score].map(\.fact))
      guard !homes.isEmpty, homes.allSatisfy({ own[$0].kind == .education }) else { continue }
      let named = words.indices.prefix(i).filter {
        claim.pieceOf[$0] == claim.pieceOf[i] && claim.isContent($0)
      }.compactMap { j -> Set<Int>? in
        let facts = Set(alignment.places[j].map(\.fact))
        return !facts.isEmpty && facts.allSatisfy({ Self.isPaper(own[$0]) }) ? facts : nil
      }
      if named.contains(where: { $0.isDisjoint(with: homes) }) { report(.relation, words[score].raw) }
    }
  }
}
