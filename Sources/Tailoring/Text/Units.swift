/// Names of units in four languages, and what one of each is in the smallest of its dimension.
enum Units {
  /// The unit's short name by its folded names.
  static let names: HashedTable<String> = {
    let classes: [(String, String)] = [
      ("%", "percent per_cent prozent pourcent porcentaje pct percentage"), ("eur", "eur euro euros"),
      ("usd", "usd dollar dollars"), ("gbp", "gbp pound pounds pfund livres libras"),
      ("chf", "chf franken francs"), ("czk", "czk crowns kronen couronnes coronas kc"),
      ("pln", "pln zloty zlotys"), ("sek", "sek"), ("nok", "nok"), ("dkk", "dkk"), ("jpy", "jpy yen"),
      ("s", "seconds second sekunden sekunde secondes seconde segundos segundo sec secs"),
      ("min", "minutes minute minuten min mins minutos minuto"),
      ("h", "hours hour stunden stunde heures heure horas hora hrs h std"),
      ("d", "days day tage tag tagen jours jour dias dia"),
      ("w", "weeks week wochen woche semaines semaine semanas semana"),
      ("mo", "months month monate monat monaten mois meses mes"),
      ("y", "years year jahre jahr jahren jahres ans an annees annee anos ano yrs"),
      ("km", "km kilometre kilometres kilometer kilometers kilometern kilometros kilometro"),
      ("m", "metre metres meter meters metern metros metro"), ("cm", "cm centimetres centimeters zentimeter"),
      ("mm", "mm millimetres millimeters millimeter"),
      ("mi", "miles mile"), ("kwh", "kwh"), ("kw", "kw"), ("mw", "mw"), ("tb", "tb"), ("gb", "gb"),
      ("mb", "mb"),
      ("ms", "ms milliseconds millisekunden millisecondes milisegundos"),
      ("t", "tonnes tonne tons ton tonnen toneladas tonelada"),
      ("kg", "kg kilograms kilogramm kilogrammes kilogramos kilos kilo"), ("g", "grams gramm grammes gramos"),
      ("m2", "m2 sqm qm"), ("km2", "km2 sqkm qkm"), ("ha", "hectares hectare ha hektar hectareas hectarea"),
      ("l", "litres litre liters liter litros litro litern"),
    ]
    var out: [String: String] = [:]
    for (unit, names) in classes { for name in names.pieces(" ") { out[String(name)] = unit } }
    return HashedTable(out)
  }()

  /// Money: its names may stand before the figure.
  static let currencies: HashedWords = ["eur", "usd", "gbp", "chf", "czk", "pln", "sek", "nok", "dkk", "jpy"]

  private static let scales: [String: (dimension: String, factor: Int64)] = [
    "ms": ("time", 1), "s": ("time", 1_000), "min": ("time", 60_000), "h": ("time", 3_600_000),
    "d": ("time", 86_400_000), "w": ("time", 604_800_000), "wd": ("work", 1), "ww": ("work", 5),
    "mo": ("months", 1), "y": ("months", 12), "mm": ("length", 1), "cm": ("length", 10),
    "m": ("length", 1_000),
    "km": ("length", 1_000_000), "g": ("mass", 1), "kg": ("mass", 1_000), "t": ("mass", 1_000_000),
    "m2": ("area", 1), "km2": ("area", 1_000_000), "ha": ("area", 10_000), "mb": ("bytes", 1),
    "gb": ("bytes", 1_000),
    "tb": ("bytes", 1_000_000), "kw": ("power", 1), "mw": ("power", 1_000),
  ]

  /// A unit's dimension, and how many of its smallest unit it is.
  static func scale(_ unit: String) -> (dimension: String, factor: Int64) { scales[unit] ?? (unit, 1) }

  /// Words that may stand between a figure and its unit.
  static let between: HashedWords = [
    "full", "volle", "vollen", "long", "whole", "calendar", "consecutive", "czech", "swiss", "us", "ganze",
    "ganzen",
    "tschechische", "tschechischen", "schweizer", "kalender",
  ]
  /// Those that make a day or a week one of work.
  static let working: HashedWords = ["working", "business"]
}
