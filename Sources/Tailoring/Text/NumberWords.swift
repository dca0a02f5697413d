/// Numbers spelt out, in English, German, French and Spanish.
enum NumberWords {
  private static let values: HashedTable<Int> = {
    var out: [String: Int] = [:]
    let lists = [
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
      "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
      "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
      "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte",
    ]
    for list in lists {
      for (value, word) in list.pieces(" ").enumerated() where out[String(word)] == nil {
        out[String(word)] = value
      }
    }
    let tens = [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
      ("ninety", 90),
      ("dreissig", 30), ("vierzig", 40), ("funfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80),
      ("neunzig", 90),
      ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("treinta", 30),
      ("cuarenta", 40),
      ("cincuenta", 50), ("sesenta", 60), ("setenta", 70), ("ochenta", 80), ("noventa", 90), ("ciento", 100),
      ("septante", 70), ("huitante", 80), ("nonante", 90), ("veintiuno", 21), ("veintiun", 21),
      ("veintidos", 22),
      ("veintitres", 23), ("veinticuatro", 24), ("veinticinco", 25), ("veintiseis", 26), ("veintisiete", 27),
      ("veintiocho", 28), ("veintinueve", 29), ("doscientos", 200), ("doscientas", 200), ("trescientos", 300),
      ("trescientas", 300), ("cuatrocientos", 400), ("quinientos", 500), ("quinientas", 500),
      ("seiscientos", 600),
      ("setecientos", 700), ("ochocientos", 800), ("novecientos", 900), ("dozen", 12), ("hundred", 100),
      ("cuatrocientas", 400), ("seiscientas", 600), ("setecientas", 700), ("ochocientas", 800),
      ("novecientas", 900), ("dutzend", 12), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15),
      ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
      ("soixantaine", 60), ("centaine", 100), ("decena", 10), ("docena", 12), ("quincena", 15),
      ("veintena", 20), ("treintena", 30), ("centenar", 100),
      ("hundert", 100), ("cent", 100), ("cien", 100),
      ("thousand", 1000),
      ("tausend", 1000), ("mille", 1000), ("mil", 1000),
    ]
    for (word, value) in tens { out[word] = value }
    // Articles in their languages: too common to count.
    for word in ["un", "uno", "one", "eins", "six", "a", "once"]
    where word != "six" && word != "one" && word != "eins" {
      out[word] = nil
    }
    return HashedTable(out)
  }()

  /// The value of a folded word; nil for words that are articles too.
  static func value(of folded: String) -> Int? { values[folded] }

  /// The English, German and French words for a small number, as a sentence uses them.
  static func word(_ value: Int, language: String) -> String {
    let lists = [
      "en": [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
      ],
      "de": [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
        "zwölf",
      ],
      "fr": [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze",
      ],
      "es": [
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
        "doce",
      ],
    ]
    let list = lists[language] ?? lists["en"]!
    return list.indices.contains(value) ? list[value] : String(value)
  }
}
