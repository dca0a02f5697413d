/// Adverbs and adjectives of how often something is done.
enum TimeAdverbs {
  private static let texts = [
    ("h", "hourly stundlich"), ("night", "nightly"),
    (
      "d",
      "daily taglich tagliche taglicher tagliches taglichen quotidien quotidienne quotidiens quotidiennes quotidiennement diario diaria diarios diarias diariamente"
    ),
    (
      "w",
      "weekly wochentlich wochentliche wochentlicher wochentliches wochentlichen hebdomadaire hebdomadaires semanal semanales semanalmente"
    ),
    (
      "2w",
      "fortnightly fortnight vierzehntagig vierzehntaglich zweiwochentlich quincenal quincenalmente bimensuel"
    ),
    (
      "mo",
      "monthly monatlich monatliche monatlicher monatliches monatlichen mensuel mensuelle mensuels mensuelles mensuellement mensual mensuales mensualmente"
    ),
    (
      "3mo",
      """
      quarterly vierteljahrlich quartalsweise trimestriel trimestrielle trimestriels trimestrielles trimestral trimestrales
      """
    ),
    ("6mo", "semestriel semestrielle semestral halbjahrlich"),
    (
      "y",
      "yearly annual annually annum jahrlich jahrliche jahrlicher jahrliches jahrlichen annuel annuelle annuels annuelles annuellement anual anuales anualmente"
    ),
  ]
  private static let days = ["w": 700, "2w": 1400, "mo": 3044, "3mo": 9131, "6mo": 18262, "y": 36525]
  private static let rates: HashedWords = ["h", "night", "d", "w", "mo", "y"]

  private static let all: [(word: String, unit: String)] = texts.flatMap { unit, text in
    text.split { $0 == " " || $0 == "\n" }.map { (String($0), unit) }
  }

  /// The unit of time that a rate is of, by folded words.
  static let units = HashedTable(
    all.filter { rates.contains($0.unit) }.map { (key: $0.word, value: $0.unit) })

  private static let keys = HashedTable(all.map { (key: $0.word, value: $0.unit) })

  /// What a folded word says how often something is done: the same for "weekly" and "wöchentlich"; nil for other words. O(1).
  static func key(of word: String) -> String? { keys[word] }

  /// From one time to the next in hundredths of days, by folded words; nothing for days and less.
  static let periods = Dictionary(
    all.compactMap { entry in days[entry.unit].map { (entry.word, $0) } }, uniquingKeysWith: { a, _ in a })
}
