internal import Base
internal import Content

/// Papers in the plural are several: one certificate makes no certificates, and two of two schools none of one school.
extension ClaimCheck {
  private static let plurals: HashedWords = [
    "certificates", "certifications", "degrees", "licences", "licenses", "diplomas", "zertifikate",
    "zertifikaten", "abschlusse", "abschlussen", "diplome", "certificats", "diplomes", "certificados",
    "titulos", "diplomas", "titulaciones",
  ]

  mutating func checkPaperCounts() {
    for i in words.indices where Self.plurals.contains(words[i].folded) && !isOfPosting[i] {
      // "issued certificates"
      let isOther = alignment.places[i].contains { !Self.isHeld(own[$0.fact]) }
      let held = own.indices.filter { Self.isHeld(own[$0]) }
      guard !isOther, !held.isEmpty, !isNamedInPlural(i) else { continue }
      let isShared = tellsGiver(of: held, beside: i)
      if held.count < 2 && !isOneOfMore(i) || isShared { report(.quantity, words[i].raw) }
    }
  }

  private static let among: HashedWords = [
    "among", "include", "includes", "including", "darunter", "unter", "gehort", "gehoren", "parmi", "dont",
    "entre", "figura", "incluyen", "incluye", "compte", "comptent", "comprennent", "cuentan",
  ]

  /// "certificates, among them SMSTS" of who has more.
  private func isOneOfMore(_ i: Int) -> Bool {
    names.papers.count { !$0.isStudy } > 1
      && words.indices.contains {
        claim.statementOf[$0] == claim.statementOf[i] && Self.among.contains(words[$0].folded)
      }
  }

  private static func isHeld(_ fact: Fact) -> Bool { isPaper(fact) || [.entry, .award].contains(fact.kind) }

  private func isNamedInPlural(_ i: Int) -> Bool {
    sources.contains { source in source.words.contains { $0.folded == words[i].folded } }
  }

  /// Whether the clause names who gave one of several papers, and not who gave the others.
  private func tellsGiver(of held: [Int], beside i: Int) -> Bool {
    guard held.count > 1 else { return false }
    var (given, alone): (Set<Int>, Set<Int>) = ([], [])
    for j in words.indices where claim.clauseOf[j] == claim.clauseOf[i] && claim.isContent(j) && j != i {
      let places = alignment.places[j]
      guard !places.isEmpty, places.allSatisfy({ isGiver($0) }) else { continue }
      given.formUnion(places.map(\.fact))
      if Set(places.map(\.fact)).count == 1 { alone.insert(places[0].fact) }
    }
    return !given.isEmpty && (alone.isEmpty ? given : alone).count < held.count
  }

  /// Whether a word of a fact is of who gave the paper.
  private func isGiver(_ place: Place) -> Bool {
    guard Self.isPaper(own[place.fact]) else { return false }
    let source = sources[place.fact]
    if let name = own[place.fact].organization {
      return Words.of(name).contains { $0.key == source.words[place.word].key }
    }
    return own[place.fact].kind == .certificate
      && source.text.utf8.prefix(source.words[place.word].range.lowerBound).contains(0x0A)
  }
}
