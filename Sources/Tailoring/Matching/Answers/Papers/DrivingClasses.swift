/// Classes of driving licences, as a posting asks for them and a certificate names them: "Klasse BE", "class B+E", "permis C".
enum DrivingClasses {
  /// The classes that a text names, in order: only such as stand in capitals, so that "must be class B" names one. Empty where
  /// none is named. O(bytes).
  static func named(in text: String) -> [String] {
    var out: [String] = []
    let words = Words.of(text)
    guard licences.contains(anyIn: words) || words.contains(where: { $0.folded.hasPrefix("fuhrerschein") })
    else {
      return []
    }
    let tokens = tokens(text)
    for (i, token) in tokens.enumerated() {
      guard let name = name(token) else { continue }
      // "A driving licence" has an article, "BE" in capitals throughout is a verb.
      if name == "A", !(i > 0 && classes.contains(tokens[i - 1].lowercased())) { continue }
      if name == "BE", i > 0, ["MUST", "SHALL", "WILL", "TO", "SHOULD"].contains(tokens[i - 1]) { continue }
      if !out.contains(name) { out.append(name) }
    }
    return out
  }

  /// Whether a licence of some classes covers `asked`.
  static func covers(_ held: [String], _ asked: String) -> Bool {
    held.contains { $0 == asked || (includes[$0] ?? []).contains(asked) }
  }

  private static let licences = PhraseSet(
    "driving licence|driving license|driver's license|driver's licence|driver licence|licence|license|Führerschein|Fahrerlaubnis|permis|permis de conduire|carné|carnet|permiso|carné de conducir|permiso de conducir"
  )
  private static let classes: HashedWords = [
    "class", "category", "cat", "klasse", "klassen", "kl", "catégorie", "clase", "categoría", "tipo",
    "permis", "carné",
    "permiso",
  ]
  private static let includes: [String: Set<String>] = [
    "BE": ["B"], "B96": ["B"], "C1": ["B"], "C1E": ["C1", "B", "BE"], "C": ["C1", "B"],
    "CE": ["C", "C1", "C1E", "B", "BE"], "D1": ["B"], "D1E": ["D1", "B", "BE"], "D": ["D1", "B"],
    "DE": ["D", "D1", "D1E", "B", "BE"], "A": ["A1", "A2"], "A2": ["A1"],
  ]
  private static let all: HashedWords = [
    "A", "A1", "A2", "AM", "B", "B96", "BE", "C", "C1", "C1E", "CE", "D", "D1", "D1E", "DE", "T", "L",
  ]

  /// Runs of letters, digits and "+".
  private static func tokens(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(String.init)
  }

  /// A class as it is compared: "B+E" is "BE".
  private static func name(_ token: String) -> String? {
    let bare = token.filter { $0 != "+" }
    return all.contains(bare) ? bare : nil
  }
}

extension Matcher {
  /// Whether a driving licence that is found is of the class asked for; where no class is named, that of cars is meant.
  func showsClass(_ requirement: Requirement, _ evidence: [MatchedFact]) -> Bool {
    guard requirement.kind == .licence else { return true }
    let asked = DrivingClasses.named(in: requirement.text)
    guard !asked.isEmpty else { return true }
    let held = evidence.flatMap { found -> [String] in
      let named = DrivingClasses.named(in: found.quote)
      return named.isEmpty ? ["B"] : named
    }
    let isAny = RequirementCues.anyOf.contains(anyIn: requirement.words)
    return isAny
      ? asked.contains { DrivingClasses.covers(held, $0) }
      : asked.allSatisfy { DrivingClasses.covers(held, $0) }
  }
}
