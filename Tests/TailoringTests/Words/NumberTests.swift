import Testing

@testable import Tailoring

@Suite struct NumberTests {
  /// Values, with the unit where one is meant.
  @Test(arguments: [
    ("sixty-four homes", ["64"]), ("Thirty-five surveyors", ["35"]), ("twenty, six of them", ["20", "6"]),
    ("vierundsechzig Wohnungen", ["64"]), ("einundzwanzig", ["21"]), ("Hundert", ["100"]),
    ("soixante-quatre logements", ["64"]), ("soixante-quinze", ["75"]), ("quatre-vingt-douze", ["92"]),
    ("treinta y cuatro pisos", ["34"]), ("from 40 to 25 days", ["40 d", "25 d"]),
    ("from 95 minutes to 22.", ["95 min", "22 min"]), ("95 minutes to 22 patients", ["95 min", "22"]),
    ("von 18 auf 12 Prozent", ["18 %", "12 %"]), ("14 pupils, 25 percent", ["14", "25 %"]),
    ("(€\u{A0}620,000) by", ["620000 eur"]), ("£\u{202F}12", ["12 gbp"]), ("€ 5", ["5 eur"]),
  ])
  func areFound(_ text: String, _ expected: [String]) {
    let found = Numbers.find(in: text, words: Words.of(text)).map { mention in
      "\(mention.values[0] / 1000)" + (mention.unit.map { " " + $0 } ?? "")
    }
    #expect(found == expected)
  }
}
