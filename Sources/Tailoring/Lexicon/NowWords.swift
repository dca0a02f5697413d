/// Words that say that something is so at the time of writing.
enum NowWords {
  private static let table: HashedWords = [
    "now", "today", "currently", "presently", "nowadays", "present", "current", "ongoing",
    "jetzt", "heute", "derzeit", "aktuell", "momentan", "zurzeit", "gegenwartig",
    "maintenant", "aujourd", "actuellement", "desormais", "actuel", "actuelle",
    "ahora", "hoy", "actualmente", "actualidad", "presente",
  ]

  /// Those that can be said of a deed by themselves: "I now test", not "the present plan".
  private static let adverbs: HashedWords = [
    "now", "today", "currently", "presently", "nowadays", "jetzt", "heute", "derzeit", "aktuell", "momentan",
    "zurzeit", "gegenwartig", "maintenant", "aujourd", "actuellement", "desormais", "ahora", "hoy",
    "actualmente",
  ]

  static func contains(_ folded: String) -> Bool { table.contains(folded) }

  static func isAdverb(_ folded: String) -> Bool { adverbs.contains(folded) }
}
