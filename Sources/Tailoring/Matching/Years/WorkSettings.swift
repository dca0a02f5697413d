internal import Base

/// Where years are to have been worked: "in a school, trust or local authority", "im ambulanten Bereich", "en cabinet libéral". A post
/// is of such a place by its employer's name or by what it tells.
enum WorkSettings {
  enum Kind: Hashable, Sendable { case practice, school, hospital, nursingHome, nursery, council, trust }

  private static let kinds: [(kind: Kind, stems: [String])] = [
    (
      .practice,
      [
        "praxis", "praxen", "practice", "surgery", "ambulan", "outpatient", "niedergelass", "ambulatoi",
        "ambulatori", "cabinet", "poliklinik", "mvz", "consulta",
      ]
    ),
    (
      .school,
      [
        "school", "schule", "schulen", "academy", "academies", "ecole", "lycee", "college", "colegio",
        "instituto", "gymnasium", "gesamtschul", "grundschul", "realschul", "berufsschul",
      ]
    ),
    (
      .hospital,
      [
        "hospital", "krankenhaus", "klinik", "spital", "hopital", "hopitaux", "chu", "clinique", "clinic",
        "infirmary", "universitatsklinik", "universitatsspital", "clinica",
      ]
    ),
    (
      .nursingHome,
      [
        "pflegeheim", "altenheim", "seniorenheim", "altenpflegeheim", "seniorenzentrum", "ehpad",
        "pflegeeinrichtung",
      ]
    ),
    (.nursery, ["nursery", "kita", "kindergarten", "kindertagesstatte", "creche", "guarderia"]),
    (
      .council,
      [
        "council", "authority", "authorities", "landratsamt", "stadtverwaltung", "kommunalverwaltung",
        "mairie",
        "collectivite", "ayuntamiento",
      ]
    ),
    (.trust, ["trust"]),
  ]
  /// What may stand among them and says no more.
  private static let others: HashedWords = [
    "setting", "settings", "environment", "bereich", "umfeld", "sektor", "sector", "secteur", "milieu",
    "liberal", "local", "state", "a", "an", "the", "or", "and", "einer", "einem", "eine", "ein", "der", "dem",
    "oder", "und", "un", "une", "la", "le", "ou", "et", "una", "o", "y", "busy", "similar", "other",
  ]
  private static let leads: HashedWords = ["in", "im", "en", "dans", "at", "within"]

  /// The kind of place that a word names; nil where it names none. O(kinds).
  static func kind(of word: String) -> Kind? {
    kinds.first { $0.stems.contains { word == $0 || $0.utf8.count > 4 && word.hasPrefix($0) } }?.kind
  }

  /// The places that words ask for, and the words that say so; nil where they ask for none, or for more than a place ("in school
  /// administration"). O(words).
  static func asked(_ words: [Word], _ bytes: [UInt8]) -> (words: Range<Int>, kinds: Set<Kind>)? {
    for i in words.indices where leads.contains(words[i].folded) {
      var found: Set<Kind> = []
      var end = i + 1
      while end < words.count {
        if let kind = kind(of: words[end].folded) {
          found.insert(kind)
        } else if !others.contains(words[end].folded) {
          break
        }
        end += 1
      }
      guard !found.isEmpty else { continue }
      if end < words.count, FunctionWords.isContent(words[end]),
        bytes[words[end - 1].range.upperBound..<words[end].range.lowerBound].allSatisfy({ $0 <= 0x20 })
      {
        continue
      }
      return (i..<end, found)
    }
    return nil
  }

  /// Whether words name a place of one of `kinds`, at the beginning of a word or at the end of a compound ("Kinderarztpraxis").
  static func are(_ words: [Word], of kinds: Set<Kind>) -> Bool {
    // "Escuela Infantil": neither word says it alone.
    let isInfants = words.indices.dropFirst().contains {
      words[$0].folded == "infantil" && ["escuela", "centro", "jardin"].contains(words[$0 - 1].folded)
    }
    if isInfants, kinds.contains(.nursery) { return true }
    return words.contains { word in
      if let kind = kind(of: word.folded), kinds.contains(kind) { return true }
      return Self.kinds.contains { entry in
        kinds.contains(entry.kind)
          && entry.stems.contains {
            $0.utf8.count > 5 && word.folded.hasSuffix($0) && word.folded.utf8.count > 9
          }
      }
    }
  }
}
