import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// True statements of the shipped people, each made untrue in many ways by a seeded generator.
@Suite struct ClaimFuzzTests {
  enum Attack: String, CaseIterable {
    case number, unit, sign, employer, skill, rank, scope, raised, title, posting, mixed, degree
  }
  static let people = ["aoife-tarpey-quinn", "marcus-adeyemi-holt", "zuzana-dvorakova-lukasik"]
  static let skills = [
    "Terraform", "dialysis", "welding", "COBOL", "scaffolding", "Kubernetes", "haemodialysis",
    "crane operation",
  ]

  /// A sentence that is not true, and the facts it claims to rest on; nil where the statement has nothing to twist.
  static func attack(
    _ kind: Attack, _ fact: Fact, _ others: [Fact], _ random: inout SplitMix
  ) -> (text: String, facts: [FactID])? {
    let text = Clause.trimmed(fact.text)
    let clause = Clause.of(fact.text, in: .en)
    let other = others.filter { $0.organization != fact.organization }.randomElement(using: &random)
    switch kind {
    case .number:
      guard let twisted = twisted(text, &random) else { return nil }
      return (twisted, [fact.id])
    case .unit:
      let swaps = [
        (" %", " days"), ("%", " €"), ("€", "£"), ("£", "€"), ("months", "weeks"), ("weeks", "days"),
      ]
      guard let swap = swaps.first(where: { text.contains($0.0) }) else { return nil }
      return (text.replacing(swap.0, with: swap.1, maxReplacements: 1), [fact.id])
    case .sign:
      guard let digit = text.firstIndex(where: { $0.isNumber }), digit > text.startIndex,
        text[text.index(before: digit)] == " "
      else { return nil }
      return (text[..<digit] + ["<", ">", "-"].randomElement(using: &random)! + text[digit...], [fact.id])
    case .employer:
      guard let clause, let name = other?.organization else { return nil }
      return ("At \(name) I \(clause).", [fact.id, fact.item])
    case .skill:
      let skill = skills.randomElement(using: &random)!
      let shown = TermTable.standard.terms(in: text)
      let said = TermTable.standard.terms(in: skill)
      guard !text.lowercased().contains(skill.lowercased()), !said.contains(where: shown.contains) else {
        return nil
      }
      return ("\(text), with \(skill).", [fact.id])
    case .rank:
      guard let first = text.split(separator: " ").first,
        Words.of(String(first)).first.map({
          (1...3).contains(ClaimLexicon.ladder[$0.key] ?? 0)
        }) == true
      else { return nil }
      return (
        ["Led", "Managed", "Headed"].randomElement(using: &random)! + text.dropFirst(first.count), [fact.id]
      )
    case .scope:
      return (
        "\(text) \(["worldwide", "single-handedly", "nationwide"].randomElement(using: &random)!).", [fact.id]
      )
    case .raised:
      guard let digit = text.firstIndex(where: { $0.isNumber }), digit > text.startIndex,
        text[text.index(before: digit)] == " ", !text.contains("over"), !text.contains("more than")
      else { return nil }
      return (text[..<digit] + "more than " + text[digit...], [fact.id])
    case .title:
      guard let clause else { return nil }
      return (
        "As \(["Chief Executive", "Vice President", "Professor"].randomElement(using: &random)!) I \(clause).",
        [fact.id]
      )
    case .posting:
      guard let clause else { return nil }
      return ("At Zollinger Works I \(clause).", [fact.id, FactID("posting/company")])
    case .mixed:
      guard let clause, let other, let second = Clause.of(other.text, in: .en) else { return nil }
      return ("I \(clause) and \(second).", [fact.id, other.id])
    case .degree:
      return ("With my PhD, \(Clause.lowercasedFirst(text)).", [fact.id])
    }
  }

  /// One figure of the text changed to another value.
  private static func twisted(_ text: String, _ random: inout SplitMix) -> String? {
    let mentions = Numbers.find(in: text, words: Words.of(text)).filter {
      $0.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard let mention = mentions.randomElement(using: &random), let value = Int(mention.text) else {
      return nil
    }
    let known = Set(mentions.compactMap { Int($0.text) })
    var changed = value
    while known.contains(changed) { changed = Int.random(in: 2...(3 * value + 10), using: &random) }
    let bytes = Array(text.utf8)
    let end = mention.start + mention.text.utf8.count
    return String(
      decoding: bytes[..<mention.start] + Array(String(changed).utf8) + bytes[end...], as: UTF8.self)
  }

  @Test func attacksAreCaught() throws {
    var random = SplitMix(state: 7)
    var tried = 0
    var missed: [String] = []
    for slug in Self.people {
      let profile = try #require(Shipped.profile(slug))
      var store = FactStore(profile)
      store.add(People.posting("x", company: "Zollinger Works"), PostingReading())
      let checker = ClaimChecker(store, date: People.today)
      let facts = store.facts.filter { $0.kind == .highlight && $0.path.hasPrefix("work") }
      for round in 0..<3 {
        for fact in facts {
          for kind in Attack.allCases where round < 1 || [.number, .employer, .skill, .mixed].contains(kind) {
            guard let attack = Self.attack(kind, fact, facts, &random) else { continue }
            tried += 1
            if checker.problems(in: attack.text, restingOn: attack.facts).isEmpty {
              missed.append("\(kind.rawValue): \(attack.text)")
            }
          }
        }
      }
    }
    print("claim attacks: \(tried) tried, \(missed.count) missed")
    for text in missed.prefix(25) { print("missed:", text) }
    #expect(tried >= 600)
    #expect(100 * missed.count <= tried)
  }

  /// What is said in the fact's own words, as a statement or in the first person, passes.
  @Test func trueStatementsPass() throws {
    var alarms: [String] = []
    var tried = 0
    for slug in Self.people {
      let store = FactStore(try #require(Shipped.profile(slug)))
      let checker = ClaimChecker(store, date: People.today)
      for fact in store.facts where fact.kind == .highlight {
        var sentences = [fact.text, Clause.trimmed(fact.text) + "."]
        if let clause = Clause.of(fact.text, in: .en) { sentences.append("I \(clause).") }
        if let clause = Clause.of(fact.text, in: .en), let employer = fact.organization,
          fact.path.hasPrefix("work")
        {
          sentences.append("At \(employer) I \(clause).")
        }
        for sentence in sentences {
          tried += 1
          let problems = checker.problems(in: sentence, restingOn: [fact.id])
          if !problems.isEmpty { alarms.append("\(sentence) \(problems)") }
        }
      }
    }
    print("true statements: \(tried) tried, \(alarms.count) refused")
    for text in alarms.prefix(10) { print("refused:", text) }
    #expect(50 * alarms.count <= tried)
  }
}
