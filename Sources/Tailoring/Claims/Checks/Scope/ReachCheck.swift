/// How large a part of an employer a sentence speaks of: what was done for a ward was not done for the hospital.
extension ClaimCheck {
  mutating func checkReach() {
    for i in words.indices where !covered[i] {
      guard let reach = Reach.of(words[i], tongue), reach >= 3 else { continue }
      if isMeant(i) ? isNarrower(i, reach) : isPlaced(i, claim) && isNarrower(i, reach, where: isPlaced) {
        report(.scope, words[i].raw)
      }
    }
  }

  /// "of the hospital", "the hospital's"; "at the hospital" only says where.
  private func isMeant(_ i: Int) -> Bool {
    let before = words[max(0, i - 3)..<i].map(\.folded)
    let wide: Set<String> = [
      "of", "for", "des", "der", "fur", "de", "du", "pour", "l", "del", "para", "whole", "across",
    ]
    let place: Set<String> = ["at", "in", "im", "am", "an", "bei", "beim", "dans", "chez", "au", "en", "a"]
    if let last = before.last(where: { wide.contains($0) || place.contains($0) }) {
      return wide.contains(last)
    }
    // "saves the school six hours"
    if tongue == .en, before.count > 1, before.last == "the" { return true }
    let end = words[i].range.upperBound
    return text.utf8.dropFirst(end).starts(with: "'s".utf8)
      || text.utf8.dropFirst(end).starts(with: "’s".utf8)
  }

  private static let definite: HashedWords = [
    "the", "im", "am", "der", "dem", "beim", "zur", "zum", "le", "la", "l", "au", "el", "al", "del",
  ]

  /// "in the hospital" of what the facts say "on the unit".
  private func isPlaced(_ i: Int, _ text: TextReading) -> Bool {
    guard i > 0, Self.definite.contains(text.words[i - 1].folded) else { return false }
    return text.words[max(0, i - 2)..<i].contains {
      ["in", "on", "at", "im", "am", "beim", "an", "auf", "dans", "a", "au", "en", "al"].contains($0.folded)
    }
  }

  /// Whether what the sentence tells is said of a smaller part, which it does not name.
  private func isNarrower(
    _ i: Int, _ reach: Int, where isMeant: (Int, TextReading) -> Bool = { _, _ in true }
  ) -> Bool {
    for (f, source) in sources.enumerated() {
      let told = Set(
        words.indices.filter { $0 != i && claim.isContent($0) }.flatMap { alignment.places[$0] }
          .filter { $0.fact == f }.map { source.statementOf[$0.word] })
      for j in source.words.indices where told.contains(source.statementOf[j]) {
        guard let known = Reach.of(source.words[j], tongue), known < reach, isMeant(j, source) else {
          continue
        }
        let isSaid = words.contains { Reach.of($0, tongue).map { $0 <= known } ?? false }
        let isWide = source.words.indices.contains {
          source.statementOf[$0] == source.statementOf[j] && source.words[$0].key == words[i].key
        }
        if !isSaid, !isWide { return true }
      }
    }
    return false
  }
}

/// Parts of employers by their size: 1 a group, 2 a department, 3 a house, 4 the whole.
enum Reach {
  private static let texts: [[String]] = [
    [
      "team shift group squad crew", "unit ward department section division lab laboratory kitchen class",
      "hospital school college plant clinic factory branch",
      "company firm organisation trust council corporation bank",
    ],
    [
      "team gruppe schicht", "abteilung station bereich labor kuche klasse",
      "krankenhaus klinik klinikum schule werk filiale hotel", "unternehmen konzern firma gesellschaft",
    ],
    [
      "equipe groupe poste", "service departement unite laboratoire atelier cuisine classe",
      "hopital clinique ecole lycee college usine etablissement", "entreprise societe",
    ],
    [
      "equipo grupo turno", "departamento unidad planta seccion laboratorio cocina clase",
      "hospital clinica escuela colegio instituto fabrica centro", "empresa compania",
    ],
  ]

  private static let sizes = PerTongue<HashedTable<Int>> { tongue in
    var out: [String: Int] = [:]
    for (i, list) in texts[tongue.rawValue].enumerated() {
      for word in list.pieces(" ") { out[Roots.of(String(word), tongue)] = i + 1 }
    }
    return HashedTable(out)
  }

  static func of(_ word: Word, _ tongue: Tongue) -> Int? {
    sizes[tongue][Roots.of(word.folded, tongue)]
  }
}
