/// The French bachelor's degree: "licence de chimie", "Licence, gestion", "licence pro". Alone the word may be a permit to do something.
enum FrenchLicence {
  static func isNamed(in words: [Word]) -> Bool {
    words.indices.dropLast().contains { i in
      guard words[i].folded == "licence" else { return false }
      let rest = words[(i + 1)...].prefix(2).drop { links.contains($0.folded) }
      return rest.first.map { kinds.contains($0.folded) || fields.contains($0.folded) } ?? false
    }
  }

  private static let links: HashedWords = ["de", "d", "en", "des"]
  private static let kinds: HashedWords = ["pro", "professionnelle", "universitaire", "generale", "lmd"]
  private static let fields: HashedWords = [
    "chimie", "biologie", "physique", "mathematiques", "maths", "informatique", "droit", "lettres", "langues",
    "anglais", "histoire", "geographie", "gestion", "economie", "psychologie", "sociologie", "sciences",
    "philosophie", "communication", "staps", "geologie", "comptabilite", "administration", "musicologie",
    "arts", "linguistique", "biochimie", "electronique", "mecanique",
  ]
}
