internal import Base
internal import Content

/// Whom or what somebody leads: nobody leads a firm or a part of it of which the facts do not say so.
extension ClaimCheck {
  /// Titles of those who lead a whole firm.
  static let top: Set<String> = [
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
  mutating func checkLed() {
    for i in words.indices
    where isCharge(i)
      || (Agency.step(words[i], tongue) ?? 0) >= 4 && !ClaimLexicon.isAgent(words[i])
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

  /// "in charge of the unit"
  private func isCharge(_ i: Int) -> Bool {
    tongue == .en && words[i].folded == "of" && i > 1 && words[i - 1].folded == "charge"
      && words[i - 2].folded == "in"
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
    if isEmployer(object), own[f].isPost { return false }
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
}
