internal import Base
internal import Content

/// Reads what one piece of a posting demands: its strength, kind, years, degree, skills, papers and languages.
struct DemandReader {
  let table: TermTable

  /// What `text`, of which `words` are the words, demands in a section; nil: nothing. `place` is asked for only where it
  /// does. The requirement has no name yet. O(words).
  func requirement(
    _ text: String, _ words: [Word], in section: PostingSection.Kind, bullet: Bool,
    at place: @autoclosure () -> SourceRange
  ) -> Requirement? {
    var hits = withoutOrigins(table.hits(in: words), words)
    // A driver's CPC is a certificate, and no price of clicks.
    hits.removeAll { hit in
      words[hit.words.lowerBound].raw == "CPC"
        && words.contains { $0.folded == "driver" || $0.folded == "pcv" }
    }
    if section == .responsibilities { hits.removeAll { Self.isServed($0, words) } }
    // "GCSE Maths and English" asks for no English that is spoken.
    if words.contains(where: { Self.examinations.contains($0.folded) }) {
      hits.removeAll { table.entries[$0.term].kind == .language }
    }
    let isNamed = hits.contains { !table.entries[$0.term].isOpen }
    let isClause = words.first?.isCapitalized == false
    let years = YearsPattern.find(in: words) ?? (isClause ? YearsPattern.bare(words) : nil)
    if !bullet, !isNamed, years == nil, Self.addresses(text) { return nil }
    let isListed = section == .requirements || section == .niceToHave
    if !isListed, section != .responsibilities {
      let isStrong = RequirementCues.opensWithDemand(words)
      guard isStrong || RequirementCues.asks(words) || RequirementCues.wishesFor(words) || (bullet && isNamed)
      else { return nil }
      guard isStrong || isNamed || years != nil || DegreePattern.lowest(in: words) != nil else { return nil }
      if section == .about, !RequirementCues.must.contains(anyIn: words) { return nil }
    }
    var out = Requirement(
      id: FactID(""), kind: .skill, strength: strength(text, words, in: section), text: text,
      range: place())
    out.years = years
    // What pupils are prepared for is no degree of their teacher's.
    out.degree =
      section == .responsibilities && !RequirementCues.must.contains(anyIn: words) ? nil : degree(words, hits)
    out.terms = terms(Self.meant(hits, text, words, table))
    out.papers = out.terms.filter { table.entries[$0.index].kind == .licence }
    out.languageLevels = languages(words, hits)
    out.anyTermSuffices =
      out.terms.count > 1 && RequirementCues.anyOf.contains(anyIn: words)
      && !RequirementCues.all.contains(anyIn: words)
    out.kind = kind(of: out, words, in: section)
    if out.kind == .language { out.anyTermSuffices = Self.areAlternatives(words, hits) }
    out.acceptsEquivalent = out.degree != nil && RequirementCues.equivalent.contains(anyIn: words)
    if years != nil, out.degree != nil { out.eitherSuffices = Alternatives.join(degreeAndYears: text) }
    out.weight = weight(out)
    return out
  }

  private static let examinations: HashedWords = ["gcse", "gcses", "igcse", "igcses"]

  /// Whether a term names those for whom a duty is done: "reports for head teachers".
  private static func isServed(_ hit: TermTable.Hit, _ words: [Word]) -> Bool {
    let last = words[hit.words.upperBound - 1].folded
    guard ["ers", "ors", "ists", "ants", "nurses"].contains(where: last.hasSuffix) else { return false }
    return words[..<hit.words.lowerBound].suffix(3).contains { $0.folded == "for" || $0.folded == "to" }
  }

  /// Whether a sentence only addresses its reader: "Are you a born leader?", "Then come and join us!"
  private static func addresses(_ text: String) -> Bool {
    guard let last = text.last(where: { !" \u{A0}*_“”\"»".contains($0) }) else { return false }
    return last == "?" || last == "!"
  }

  private func strength(_ text: String, _ words: [Word], in section: PostingSection.Kind)
    -> Requirement.Strength
  {
    // "Kafka (Flink preferred)" is a must for Kafka.
    let outside = section == .requirements ? Words.of(Parentheses.removed(from: text)) : words
    if NoDemands.holds(words) || RequirementCues.endsInWish(text) { return .nice }
    if RequirementCues.nice.contains(anyIn: outside) || Self.isWishedInBrackets(text) { return .nice }
    if section == .niceToHave { return RequirementCues.mustAnywhere.contains(anyIn: words) ? .must : .nice }
    if section == .responsibilities {
      // "Deputising when needed" is a duty like others.
      let isMust =
        RequirementCues.must.contains(anyIn: words) && !RequirementCues.onOccasion.contains(anyIn: words)
      return isMust ? .must : .nice
    }
    return .must
  }

  /// "SharePoint (desirable)": brackets that hold nothing but the wish speak of all before them.
  private static func isWishedInBrackets(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Parentheses.offsets(bytes, bytes.indices).inside.contains { bracket in
      let words = Words.of(String(decoding: bytes[bracket], as: UTF8.self))
      return words.count < 3 && RequirementCues.nice.firstRange(in: words)?.count == words.count
    }
  }

  /// The terms that words mean where they stand: the class of a licence is no language of programming, and who is to be ready
  /// for something ("disponibilidad para urgencias") need not know it.
  private static func meant(
    _ found: [TermTable.Hit], _ text: String, _ words: [Word], _ table: TermTable
  ) -> [TermTable.Hit] {
    // "English and Maths at grade C": a mark is no language of programming.
    let hits = found.filter { hit in
      guard hit.words.count == 1, words[hit.words.lowerBound].raw.utf8.count == 1 else { return true }
      return !words[..<hit.words.lowerBound].suffix(4).contains { marks.contains($0.folded) }
    }
    let readiness = RequirementCues.readiness.firstRange(in: words).flatMap { $0.lowerBound < 2 ? $0 : nil }
    guard readiness != nil || !DrivingClasses.named(in: text).isEmpty else { return hits }
    return hits.filter { hit in
      guard table.entries[hit.term].kind == .skill else { return true }
      if let readiness { return hit.words.overlaps(readiness) }
      return !(hit.words.count == 1 && words[hit.words.lowerBound].raw.utf8.count < 3)
    }
  }

  /// What a letter is a mark or a kind of.
  private static let marks: Set<String> = [
    "grade", "grades", "graded", "note", "noten", "hepatitis", "vitamin", "band", "tier",
  ]

  private func terms(_ hits: [TermTable.Hit]) -> [Term] {
    var out: [Term] = []
    for hit in hits where !out.contains(where: { $0.index == hit.term }) { out.append(table.term(hit.term)) }
    return out
  }

  /// A degree, unless the word is part of a term ("teaching diploma").
  private func degree(_ words: [Word], _ hits: [TermTable.Hit]) -> DegreeLevel? {
    let covered = Set(hits.filter { table.entries[$0.term].kind == .licence }.flatMap(\.words))
    // "Permiso D y CAP de viajeros": what drivers hold is no school's paper.
    let isDriving = words.contains {
      ["permiso", "carne", "carnet", "viajeros", "mercancias"].contains($0.folded)
    }
    return DegreePattern.lowest(
      in: words.indices.filter { !covered.contains($0) && !(isDriving && words[$0].raw == "CAP") }
        .map { words[$0] })
  }

  private func kind(
    of requirement: Requirement, _ words: [Word], in section: PostingSection.Kind
  ) -> Requirement.Kind {
    let kinds = requirement.terms.map { table.entries[$0.index].kind }
    if requirement.years != nil { return .years }
    if !kinds.isEmpty, kinds.allSatisfy({ $0 == .language }) { return .language }
    if kinds.contains(.licence) { return .licence }
    if section != .responsibilities, requirement.degree == nil, Permits.areAsked(words) { return .licence }
    if requirement.degree != nil { return .degree }
    if section == .responsibilities { return .duty }
    return .skill
  }

  private func weight(_ requirement: Requirement) -> Double {
    let base = requirement.kind == .duty ? 0.35 : requirement.strength == .must ? 1 : 0.5
    return requirement.terms.contains { !table.entries[$0.index].isOpen } ? base : base * 0.8
  }
}
