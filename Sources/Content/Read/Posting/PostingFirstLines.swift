internal import Base

/// Adverts of a few lines: the post above its employer and the town, or both in the first line.
extension PostingHead {
  /// "Transport Planner - Nights" above "Bexley Haulage, Tamworth"; "Maestra de Educación Infantil - Escuela Infantil Arcoíris (Madrid)".
  /// - Parameters:
  ///   - lines: the first two of the text.
  ///   - areTogether: whether no empty line stands between them.
  mutating func takeFirstLines(_ lines: [String], areTogether: Bool) {
    guard company == nil, let first = lines.first else { return }
    if areTogether, lines.count > 1, let employer = Self.employer(beforeTown: lines[1]),
      position != nil || Self.isTitle(first)
    {
      company = employer
      position = position ?? first
    } else if position == nil, let (post, employer) = Self.postAndHouse(first) {
      (position, company) = (post, employer)
    }
  }

  /// "Association Les Petits Ruisseaux – multi-accueil, Perpignan (66)": the name, where the line ends with a town.
  private static func employer(beforeTown line: String) -> String? {
    guard let comma = line.lastIndex(of: ","), line[comma...].hasPrefix(", ") else { return nil }
    let town = line[line.index(comma, offsetBy: 2)...].prefix { $0 != "(" }
    let words = town.split(separator: " ")
    guard (1...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
      town.allSatisfy({ $0.isLetter || " -'’".contains($0) })
    else { return nil }
    let name = String(line[..<comma])
    let head = strokes.lazy.compactMap { name.firstRange(of: $0) }.first.map {
      String(name[..<$0.lowerBound])
    }
    let employer = (head ?? name).trimmingBlanks()
    // A list of towns is none.
    guard isName(employer), (2...6).contains(employer.split(separator: " ").count), !employer.contains(","),
      !employer.contains(where: \.isNumber), !PostingFurniture.holds(employer)
    else { return nil }
    return employer
  }

  /// The post and the employer of a line where the latter calls itself a school, a hospital or the like.
  private static func postAndHouse(_ line: String) -> (post: String, employer: String)? {
    guard let stroke = strokes.lazy.compactMap({ line.firstRange(of: $0) }).first else { return nil }
    let post = String(line[..<stroke.lowerBound]).trimmingBlanks()
    let employer = String(line[stroke.upperBound...].prefix { $0 != "(" }).trimmingBlanks()
    let words = employer.split(separator: " ")
    guard isTitle(post), post.split(separator: " ").count > 1, isName(employer),
      (2...6).contains(words.count),
      words.contains(where: { houses.contains($0.lowercased()) }), !employer.contains(",")
    else { return nil }
    return (post, employer)
  }

  private static let strokes = [" - ", " – ", " — ", " | ", " · "]
  private static let houses: Set<String> = [
    "school", "academy", "college", "university", "hospital", "clinic", "trust", "council", "hotel", "museum",
    "library", "practice", "association", "society", "schule", "gymnasium", "klinik", "klinikum",
    "krankenhaus", "praxis", "kita", "verein", "stiftung", "universität", "hochschule", "kanzlei", "museum",
    "école", "lycée", "collège", "hôpital", "clinique", "association", "société", "cabinet", "université",
    "mairie", "crèche", "musée", "escuela", "colegio", "instituto", "hospital", "clínica", "residencia",
    "centro", "universidad", "fundación", "asociación", "ayuntamiento", "museo", "guardería", "hotel",
  ]
}
