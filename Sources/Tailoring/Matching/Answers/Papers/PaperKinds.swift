internal import Base

/// Words that only say what kind of paper something is: another certificate shows nothing by being one. "Zertifikat", "Weiterbildung
/// in …", "formation Bobath".
enum PaperKinds {
  /// The words that say what is asked for; all of them where there are no others. O(words).
  static func withoutKinds(_ words: [Word]) -> [Word] {
    let left = words.indices.filter { !isKind(words, $0) }.map { words[$0] }
    return left.contains(where: FunctionWords.isContent) ? left : words
  }

  private static func isKind(_ words: [Word], _ i: Int) -> Bool {
    let word = words[i].folded
    if let next = words.dropFirst(i + 1).first, links.contains(next.folded) { return false }
    if sure.contains(word) || settings.contains(word) && i > 0 { return true }
    // "formation Bobath", but "formation des soignants", "training others".
    return doubtful.contains(word)
      && words.indices.contains {
        $0 != i && $0 > 0 && (words[$0].isCapitalized || SkillCore.isMark(words[$0]))
      }
  }

  /// What goes before whom or what it is done to: "Ausbildung von Lehrlingen".
  private static let links: HashedWords = ["von", "vom", "der", "des", "of", "for", "de", "du", "d", "del"]
  private static let sure: HashedWords = [
    "zertifikat", "zertifikate", "zertifizierung", "weiterbildung", "weiterbildungen", "fortbildung", "kurs",
    "grundkurs", "lehrgang", "certificate", "certificates", "certification", "certifications", "certificat",
    "certificats", "certificado", "certificacion", "licence", "licences", "license", "licenses", "lizenz",
    "licencia",
  ]
  /// "a school setting"
  private static let settings: HashedWords = [
    "setting", "settings", "environment", "environments", "umfeld", "milieu", "entorno",
  ]
  private static let doubtful: HashedWords = [
    "ausbildung", "schulung", "training", "course", "courses", "formation", "formations", "cours", "stage",
    "curso",
    "formacion", "qualification", "qualifikation",
  ]
}
