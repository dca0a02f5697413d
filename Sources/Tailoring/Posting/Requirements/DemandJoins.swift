/// Splits a demand that goes on with another of a different kind: "5 años de experiencia en calidad y conocimientos de ISO 9001" asks
/// for years and for knowledge, "Carné de conducir y vehículo propio" for a licence and a car. What shows one shows nothing of the other.
enum DemandJoins {
  /// The parts of `text` in bytes, in reading order; the whole where it asks once. O(words).
  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let whole = [0..<bytes.count]
    let words = Words.of(text)
    guard words.count > 3 else { return whole }
    let outside = Parentheses.offsets(bytes, bytes.indices)
    var parts: [Range<Int>] = []
    var start = 0
    for i in words.indices.dropFirst(2) where outside.contains(words[i].range.lowerBound) {
      let isJoined = Conjunctions.anyAnd.contains(words[i - 1].folded)
      let before = isJoined ? i - 1 : i
      let hasComma = bytes[words[before - 1].range.upperBound..<words[before].range.lowerBound]
        .contains(UInt8(ascii: ","))
      guard isJoined || hasComma, before > start, opens(words, i, Array(words[start..<before]), isJoined)
      else { continue }
      parts.append(first(words, start)..<words[before].range.lowerBound)
      start = i
    }
    return parts.isEmpty ? whole : parts + [first(words, start)..<bytes.count]
  }

  /// Where the part begins that has `start` as its first word.
  private static func first(_ words: [Word], _ start: Int) -> Int {
    start == 0 ? 0 : words[start].range.lowerBound
  }

  /// Whether another demand begins at `i`, where `before` is one of its own.
  private static func opens(_ words: [Word], _ i: Int, _ before: [Word], _ isJoined: Bool) -> Bool {
    let rest = Array(words[i...])
    if RequirementCues.anyOf.contains(anyIn: Array(before.suffix(1))) { return false }
    if registers.firstRange(in: rest)?.lowerBound == 0 {
      return !isJoined && DegreePattern.lowest(in: before) != nil
    }
    let isLicence = licences.contains(anyIn: before)
    if vehicles.end(at: 0, in: rest) != nil { return isLicence }
    let hasYears = YearsPattern.find(in: before) != nil
    if hasYears, !isLicence {
      // "5 años de experiencia y conocimientos en X": both are of what follows.
      guard rest.count > 1, let at = heads.end(at: 0, in: rest) ?? heads.end(at: 1, in: rest), at < rest.count
      else {
        return false
      }
      return namesField(before)
    }
    // "Eine Ausbildung …, mindestens 2 Jahre Erfahrung in …"
    return !isJoined && DegreePattern.lowest(in: before) != nil && !hasYears && opensLength(rest)
  }

  /// Whether a demand for years says in what.
  private static func namesField(_ words: [Word]) -> Bool {
    guard let unit = words.firstIndex(where: { YearsPattern.isUnit($0.folded) }) else { return false }
    return words[unit...].dropFirst().contains { prepositions.contains($0.folded) }
      || words[..<unit].contains { prepositions.contains($0.folded) }
  }
  private static let prepositions: HashedWords = [
    "in", "as", "with", "im", "als", "mit", "en", "dans", "comme", "como", "con", "bei", "auf", "sur",
  ]

  /// Whether a length of time comes before anything else that says something.
  private static func opensLength(_ words: [Word]) -> Bool {
    guard let unit = words.prefix(5).firstIndex(where: { YearsPattern.isUnit($0.folded) }) else {
      return false
    }
    return YearsPattern.find(in: Array(words[...unit])) != nil
      && words[..<unit].allSatisfy {
        leads.contains($0) || $0.isNumeric || NumberWords.value(of: $0.folded) != nil
      }
  }
  private static let leads = PhraseSet(
    "at|least|minimum|a|an|of|or|more|over|mindestens|wenigstens|mehr|als|au|moins|plus|al|menos|mínimo|de")

  /// What begins a demand for knowledge.
  private static let heads = PhraseSet(
    """
    knowledge of|knowledge in|solid knowledge|sound knowledge|good knowledge|working knowledge|proficiency in|command of|
    Kenntnisse|Grundkenntnisse|Fachkenntnisse|
    connaissance|connaissances|maîtrise|conocimiento|conocimientos|dominio|manejo
    """)
  private static let registers = PhraseSet(
    "colegiado|colegiada|registered with|registered as|eingetragen in|inscrit à l'ordre|inscrite à l'ordre")
  private static let licences = PhraseSet(
    "driving licence|driving license|driver's license|driver's licence|licence|license|Führerschein|Fahrerlaubnis|permis|carné|carnet|permiso"
  )
  private static let vehicles = PhraseSet(
    """
    own car|own vehicle|own transport|access to a car|use of a car|a car|a vehicle|eigener PKW|eigenen PKW|eigenes Auto|eigenes Fahrzeug|eigener Pkw|
    véhicule|voiture|véhicule personnel|vehículo|vehículo propio|coche propio|coche|moto propia
    """)
}
