internal import Base
internal import Content

/// What a degree that is asked for is to be in: "Degree in network administration", "Studium der Elektrotechnik". Its own
/// words must be said by the study: one that they share with another field is no field.
struct FieldOfStudy {
  /// Fields of which one will do, in order; empty where none is named.
  private(set) var fields: [[Word]] = []
  /// Whether other fields will do too ("or a related field"), or it is not clear which are meant.
  private(set) var isOpen = false
  /// Whether a trade is named by who works in it: "Ausbildung als Elektroniker", "CAP boulanger".
  private(set) var isTrade = false
  /// The words that name them.
  private(set) var places = 0..<0

  /// Whether the study alone decides.
  var decides: Bool { !fields.isEmpty && !isOpen }

  /// None where no degree is asked for, or one of a school, which has no field. O(words).
  init(_ requirement: Requirement) {
    guard let degree = requirement.degree, degree >= .vocational else { return }
    let text = requirement.text
    let words = Words.of(text)
    let trade = degree == .vocational ? Self.tradeStart(words) : nil
    isTrade = trade != nil
    guard let start = trade ?? Self.start(words) else { return }
    let bytes = Array(text.utf8)
    var field: [Word] = []
    var i = start
    while i < words.count {
      let between = i > start ? bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound] : []
      if between.contains(where: Self.ends.contains) || Self.stops.contains(words[i].folded) { break }
      if Conjunctions.any.contains(words[i].folded) || between.contains(where: Self.commas.contains) {
        close(&field)
        if Conjunctions.any.contains(words[i].folded) {
          i += 1
          continue
        }
      }
      if Self.open.contains(words[i]) { isOpen = true }
      if FunctionWords.isContent(words[i]), !Self.leads.contains(words[i].folded) { field.append(words[i]) }
      i += 1
    }
    close(&field)
    places = start..<i
  }

  /// "Physiotherapie" of "Physiotherapeutin": words that are alike but for who does it.
  static func isTrade(_ person: Word, of study: Word) -> Bool {
    let (a, b) = (person.folded, study.folded)
    let same = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
    return same >= 4 && same + 3 >= min(a.utf8.count, b.utf8.count)
  }

  private mutating func close(_ field: inout [Word]) {
    if field.count > 4 { isOpen = true }
    if !field.isEmpty { fields.append(field) }
    field = []
  }

  /// The first word after "degree in", "Studium der".
  private static func start(_ words: [Word]) -> Int? {
    words.indices.dropFirst().first { i in
      let before = words[max(0, i - 4)..<i]
      return prepositions.contains(words[i].folded)
        && DegreePattern.lowest(in: Array(before)) ?? DegreePattern.lowest(
          in: Array(words[max(0, i - 1)...i])) ?? .compulsory
          >= .vocational
    }.map { $0 + 1 }
  }

  /// The first word after "Ausbildung als" or "CAP".
  private static func tradeStart(_ words: [Word]) -> Int? {
    words.indices.dropLast().first { i in
      let next = words[i + 1].folded
      if letters.contains(words[i].raw) {
        return FunctionWords.isContent(words[i + 1]) && !stops.contains(next) && !open.contains(words[i + 1])
          && !words[i + 1].isCapitalized
      }
      return words[i].folded.hasSuffix("ausbildung") && ["als", "zum", "zur"].contains(next)
    }.map { letters.contains(words[$0].raw) ? $0 + 1 : $0 + 2 }
  }
  private static let letters: HashedWords = ["CAP", "BEP"]

  private static let prepositions: HashedWords = ["in", "der", "des", "im", "en"]
  private static let ends = Set(".;()[]:!?\u{2013}".utf8)
  private static let commas = Set(",/".utf8)
  private static let stops: HashedWords = [
    "with", "from", "at", "plus", "required", "is", "are", "mit", "an", "von", "sowie", "avec", "con", "de",
    "para", "for", "to", "level", "preferred", "desirable", "ist", "wird", "auf", "exige", "exigee",
  ]
  /// Words before a field's name.
  private static let leads: HashedWords = [
    "bereich", "fach", "fachrichtung", "fachbereich", "studiengang", "the",
  ]
  private static let open = PhraseSet(
    """
    related|relevant|similar|comparable|equivalent|suitable|appropriate|subject|subjects|discipline|disciplines|field|fields|area|areas|any|other|Beruf|Berufe|Berufen|Ausbildungsberuf|STEM|numerate|quantitative|
    vergleichbar|vergleichbare|vergleichbaren|vergleichbares|verwandt|verwandte|verwandten|ähnlich|ähnliche|ähnlichen|einschlägig|einschlägigen|relevant|relevanten|Fachgebiet|Studiengang|Studiengänge|
    similaire|équivalent|équivalente|connexe|domaine|discipline|afín|afines|relacionada|relacionado|similar|equivalente|área|rama
    """)
}

extension Matcher {
  /// The entries of `evidence` whose own words name the field: all where none is to be named, or where the words are of another
  /// language than the profile's and no table knows them.
  func studied(_ field: FieldOfStudy, _ evidence: [MatchedFact], _ requirement: Requirement) -> [MatchedFact]
  {
    guard field.decides else { return evidence }
    let tongue = Tongue(store.language) ?? .en
    return evidence.filter { found in
      guard let fact = store[found.fact] else { return false }
      // A school's name is no field.
      let own = Words.of(
        fact.text.pieces("\n").filter { $0 != fact.organization ?? "" }.joined(separator: "\n"))
      return field.fields.contains { says(own, $0, tongue, requirement, isTrade: field.isTrade) }
    }
  }

  private func says(
    _ own: [Word], _ field: [Word], _ tongue: Tongue, _ requirement: Requirement, isTrade: Bool
  ) -> Bool {
    let asked = FieldOfYears(field, tongue)
    if asked.said(by: own).count == asked.count { return true }
    if isTrade, field.allSatisfy({ word in own.contains { FieldOfStudy.isTrade(word, of: $0) } }) {
      return true
    }
    let hits = table.hits(in: field)
    guard field.indices.allSatisfy({ i in hits.contains { $0.words.contains(i) } }) else {
      return Tongue.of([requirement.words], likely: tongue) != tongue
    }
    let held = table.hits(in: own).map(\.term)
    return hits.allSatisfy { hit in held.contains { table.shows($0, hit.term) } }
  }
}
