/// Degrees by their everyday names: "a master's degree" of an MA or an MSc, "Masterabschluss", "a Bachelor of Science" of a BSc.
extension Alignment {
  private struct Degree {
    var names: Set<String>
    var letters: Set<String>
  }

  private static let known: [Degree] = [
    Degree(
      names: ["master", "masters", "masterabschluss", "mastertitel", "masterstudium", "mastere"],
      letters: ["ma", "msc", "meng", "mphil", "med", "mfa", "mres", "llm", "mba", "master"]),
    Degree(
      names: ["bachelor", "bachelors", "bachelorabschluss", "bachelortitel", "bachelorstudium"],
      letters: ["ba", "bsc", "beng", "bed", "bfa", "llb", "bba", "bachelor"]),
    Degree(
      names: ["doctorate", "doktortitel", "promotion", "doctorat", "doctorado"], letters: ["phd", "dphil"]),
    Degree(names: ["diplomado", "diplomada"], letters: ["diplomatura"]),
    Degree(names: ["licenciado", "licenciada"], letters: ["licenciatura"]),
    Degree(names: ["graduado", "graduada"], letters: ["grado"]),
    Degree(names: ["doctor", "doctora"], letters: ["doctorado"]),
    Degree(
      names: ["diplome", "diplomee"],
      letters: ["diplome", "master", "mastere", "licence", "bts", "but", "dut", "bachelor", "doctorat"]),
    Degree(
      names: ["absolvent", "absolventin"],
      letters: ["bachelor", "master", "diplom", "magister", "msc", "bsc"]),
    Degree(
      names: ["graduate", "graduated"],
      letters: ["bachelor", "master", "ba", "bsc", "beng", "ma", "msc", "meng", "mba", "phd", "llb", "llm"]),
  ]

  /// Of all of them: nearly no word is one.
  private static let names = HashedWords(known.flatMap(\.names))

  /// Words for who has a degree.
  static let graduates: HashedWords = [
    "diplomado", "diplomada", "licenciado", "licenciada", "graduado", "graduada", "doctor", "doctora",
    "diplome", "diplomee", "absolvent", "absolventin", "graduate", "graduated",
  ]

  /// What a degree can be of in full, and the letters of that.
  private static let faculties: [String: String] = [
    "arts": "a", "science": "sc", "sciences": "sc", "engineering": "eng", "philosophy": "phil",
    "education": "ed", "laws": "l", "business": "ba", "fine": "fa", "research": "res",
  ]

  mutating func alignDegrees() {
    for i in claim.words.indices {
      let word = claim.words[i].folded
      guard Self.names.contains(word), let degree = Self.known.first(where: { $0.names.contains(word) })
      else { continue }
      let faculty = faculty(behind: i)
      let named = lettered(degree, faculty.map { Self.faculties[$0.name] ?? "" })
      let found = named.isEmpty ? places[i] : named
      guard !found.isEmpty else { continue }
      if !named.isEmpty { name(i, found) }
      if let faculty, places[faculty.word].isEmpty { name(faculty.word, found) }
      var next = i + 1
      if next < claim.words.count, claim.words[next].raw == "s" { next += 1 }
      if next < claim.words.count, claim.words[next].folded == "degree", places[next].isEmpty {
        name(next, found)
      }
    }
  }

  private mutating func name(_ i: Int, _ found: [Place]) {
    places[i] = found
    degreeWords.insert(i)
  }

  /// "of Science"
  private func faculty(behind i: Int) -> (word: Int, name: String)? {
    guard i + 2 < claim.words.count, claim.words[i + 1].folded == "of" else { return nil }
    let name = claim.words[i + 2].folded
    return Self.faculties[name] != nil ? (i + 2, name) : nil
  }

  /// The letters of a degree where a fact that tells of no work begins with them: of one faculty, or of any.
  private func lettered(_ degree: Degree, _ faculty: String?) -> [Place] {
    for (f, fact) in facts.enumerated() where !prose[f] {
      for (j, word) in fact.words.enumerated() where degree.letters.contains(word.folded) {
        guard !fact.text.utf8.prefix(word.range.lowerBound).contains(0x0A), word.isCapitalized,
          faculty.map({ word.folded.dropFirst() == $0[...] }) ?? true
        else { continue }
        return [Place(fact: f, word: j)]
      }
    }
    return []
  }
}
