/// What a preposition says of the phrase that it leads.
enum Preposition: Sendable {
  /// "of", "des", "de": the phrase belongs to the noun before it.
  case genitive
  /// "by", "durch": who did it, or by what.
  case agent
  /// "with", "mit": a partner, an instrument, a part.
  case with
  /// "to", "an", "zu", "à", "a": whom it goes to, or where.
  case goal
  /// "for", "für": for whom, for what, how long.
  case purpose
  /// "under", "bajo", "as part of": the rest.
  case other
  /// "in", "at", "bei", "chez": where and when.
  case place

  private static let tables: [HashedTable<Preposition>] = [
    table(
      "of", by: "by", with: "with without alongside", to: "to into onto towards", for: "for",
      place: "in at on within inside across during since until from near throughout per over before after",
      other:
        "between under about through via against among as about regarding than upon above below behind beside using"
    ),
    table(
      "von vom", by: "durch", with: "mit ohne samt", to: "zu zum zur an ans", for: "für pro je",
      place: "in im bei beim am auf seit bis ab aus während innerhalb vor nach neben",
      other: "zwischen unter über gegen als um hinter wegen trotz nebst gemäß laut"),
    table(
      "de du des d", by: "par", with: "avec sans", to: "à au aux vers", for: "pour",
      place: "dans en chez sur depuis pendant durant jusqu lors hors près",
      other: "entre sous contre selon comme auprès malgré"),
    table(
      "de del", by: "por", with: "con sin", to: "a al hacia", for: "para",
      place: "en desde hasta durante sobre ante tras dentro",
      other: "entre bajo según contra como mediante"),
  ]

  private static func table(
    _ genitive: String, by agent: String, with: String, to goal: String, for purpose: String, place: String,
    other: String
  ) -> HashedTable<Preposition> {
    let lists: [(String, Preposition)] = [
      (genitive, .genitive), (agent, .agent), (with, .with), (goal, .goal), (purpose, .purpose),
      (place, .place), (other, .other),
    ]
    var out: [String: Preposition] = [:]
    for (list, preposition) in lists {
      for word in Words.of(list) { out[word.folded] = preposition }
    }
    return HashedTable(out)
  }

  static func of(_ folded: String, _ tongue: Tongue) -> Preposition? {
    tables[tongue.rawValue][folded]
  }
}
