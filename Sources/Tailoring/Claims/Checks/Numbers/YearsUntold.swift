internal import Content

/// "for years" without a figure: of who did it for two at least, as the posts of the facts say.
extension ClaimCheck {
  mutating func checkUntoldYears() {
    for i in words.indices.dropFirst() where Self.years[tongue.rawValue].contains(words[i].folded) {
      guard Self.over[tongue.rawValue].contains(words[i - 1].folded),
        !claim.numbers.contains(where: { $0.words.contains(i) || $0.words.upperBound == i })
      else { continue }
      let spans = own.filter { $0.isPost || $0.kind == .highlight }.compactMap { fact in
        fact.dates.flatMap { Experience.months($0, today: date) }
      }
      let isSaid = sources.contains { source in
        source.words.contains { Self.years[tongue.rawValue].contains($0.folded) }
      }
      if !isSaid, Experience.total(spans) < 24 { report(.years, raw(i - 1..<i + 1)) }
    }
  }

  private static let years: [Set<String>] = [
    ["years"], ["jahren", "jahre", "jahrelang"], ["annees", "ans"], ["anos"],
  ]
  private static let over: [Set<String>] = [
    ["for", "many"], ["seit", "viele", "vielen"], ["des", "depuis"], ["hace", "durante", "muchos"],
  ]
}
