import Base
import Testing

@testable import Content

@Suite struct PriceTests {
  private func read(_ text: String) -> Checked<SiteSettings> {
    SiteReader.read(SourceText(file: "site.yaml", text: text))
  }

  @Test func pricesByDay() {
    let site = read(
      """
      prices:
        - {model: a, input: 0.40, output: 1.6}
        - {model: a, input: 1, output: 2, currency: EUR, from: 2026-03-01}
        - {model: b, input: 0.000001, output: 999999999}
      """)
    #expect(site.diagnostics.isEmpty)
    let old = ModelPrice(model: "a", input: 400_000, output: 1_600_000, currency: "USD")
    #expect(site.value.price(of: "a", on: PartialDate(year: 2026, month: 2, day: 28)) == old)
    #expect(site.value.price(of: "a", on: PartialDate(year: 2026, month: 3, day: 1))?.currency == "EUR")
    #expect(site.value.price(of: "a", on: nil)?.currency == "EUR")
    #expect(site.value.price(of: "b", on: nil)?.input == 1)
    #expect(site.value.price(of: "c", on: nil) == nil)
  }

  @Test(arguments: [
    "{input: 1, output: 1}", "{model: a, input: -1, output: 1}", "{model: a, input: 1}",
    "{model: a, input: '1,5', output: 1}", "{model: a, input: 1.2345678, output: 1}",
    "{model: a, input: '1.', output: 1}", "{model: a, input: .5, output: 1}",
    "{model: a, input: 1, output: 1, currency: dollars}", "{model: a, input: 1e3, output: 1}",
  ])
  func pricesThatAreNone(_ entry: String) {
    let site = read("prices:\n  - \(entry)\n")
    #expect(site.value.prices.isEmpty)
    #expect(site.diagnostics.contains { $0.code == "content.price" && $0.range?.start.line == 2 })
  }

  @Test func tokensCost() {
    let price = ModelPrice(model: "a", input: 400_000, output: 1_600_000, currency: "USD")
    #expect(price.micros(input: 1_000_000, output: 0) == 400_000)
    #expect(price.micros(input: 1500, output: 250) == 1000)
    #expect(price.micros(input: .max, output: .max) > 0)
  }
}
