import Base
import Content
import Testing

@testable import Tailoring

/// How postings of all trades word what they demand, and what only looks like a demand.
@Suite struct SkillPhrasesTests {
  private func skills(_ text: String, _ strength: Requirement.Strength = .must) -> [String] {
    RequirementReader.read(People.posting(text)).skills.filter { $0.strength == strength }.map(\.name)
  }

  private func prose(_ sentence: String) -> [String] {
    skills("# Post\n\nThe house is in the town, and you are with us for the work.\n\n\(sentence)\n")
  }

  /// Running text of many wordings asks for what it names, whoever it speaks of.
  @Test(
    arguments: [
      ("You must be able to read a lighting plan and work safely at height.", ["lighting plan"]),
      ("You know your way around Lightroom and Capture One.", ["Lightroom", "Capture One"]),
      ("They must know their fungicides.", ["fungicides"]),
      (
        "We need somebody who can already do cervical screening and spirometry.",
        ["cervical screening", "spirometry"]
      ),
    ] as [(String, [String])])
  func english(_ sentence: String, _ names: [String]) { #expect(prose(sentence) == names) }

  @Test(
    arguments: [
      ("Lenk- und Ruhezeiten und ADR müssen sitzen.", ["Lenk- und Ruhezeiten", "ADR"]),
      (
        "Sie haben Ihre Ausbildung abgeschlossen und beherrschen das RVG sowie die Zwangsvollstreckung.",
        ["RVG", "Zwangsvollstreckung"]
      ),
      ("Il manie la station totale et le GNSS.", ["station totale", "GNSS"]),
      ("Des bases en droit foncier sont demandées.", ["droit foncier"]),
      ("Le respect de l'HACCP va de soi.", ["HACCP"]),
      ("También pedimos experiencia en urgencias, porque hacemos una guardia a la semana.", ["urgencias"]),
      ("No se piden conocimientos de contabilidad.", []),
    ] as [(String, [String])])
  func otherLanguages(_ sentence: String, _ names: [String]) {
    let pads = [
      "Das ist der Text und die Firma ist in der Stadt mit den Leuten und wir sind für Sie da.",
      "C'est le texte et la maison est dans la ville avec les gens pour vous et nous.",
      "Es el texto y la casa en la ciudad con la gente para ti y los demás de la empresa.",
    ]
    let found = pads.map { skills("# Post\n\n\($0)\n\n\(sentence)\n") }
    #expect(found.contains(names))
  }

  /// Words that are papers or manners by themselves qualify fields: "card reconciliation", "pressure ulcers".
  @Test(
    arguments: [
      ("Cash handling and card reconciliation", ["Cash handling", "card reconciliation"]),
      ("Pressure ulcer prevention", ["Pressure ulcer prevention"]),
      ("Understanding of permitted development rights", ["permitted development rights"]),
      ("A current CSCS card", []),
      ("Works well under pressure", []),
      ("Experience in the Town and Country Planning Act 1990", ["Town and Country Planning Act 1990"]),
      ("Figma hand-off and Power BI dashboards", ["Figma", "Power BI"]),
      ("React 17+ and Python", ["React", "Python"]),
      ("Experience of report writing", ["report writing"]),
    ] as [(String, [String])])
  func names(_ line: String, _ names: [String]) { #expect(skills("## Requirements\n- \(line)") == names) }

  /// Each column of a table of demands is a list of its own.
  @Test func tables() {
    let text = """
      ## Person specification

      | | Essential | Desirable |
      |---|---|---|
      | Skills | Venepuncture | Compression bandaging |
      """
    #expect(skills(text) == ["Venepuncture"])
    #expect(skills(text, .nice) == ["Compression bandaging"])
  }

  /// Lines that each begin with a capital, or each with a small letter, are items though no bullets stand there.
  @Test func plainLines() {
    let capitals = """
      The successful candidate will have:
      Proven experience in credit control within a busy trade environment
      Experience of reading balance sheets and of company searches
      Working knowledge of Sage 200
      An understanding of insolvency procedures
      """
    #expect(skills(capitals).contains("Sage 200"))
    #expect(skills(capitals).contains("insolvency procedures"))
    let small = "You:\nare confident with petits fours\nknow your allergens\nkeep HACCP records\n"
    #expect(skills("# Chef\n\nA kitchen.\n\n" + small).contains("petits fours"))
  }

  /// A wish at the head of a sentence reaches to its comma.
  @Test func wishBeforeDemand() {
    let text = "## Requirements\n- Ideally with a background in estates, you will bring knowledge of BREEAM"
    #expect(skills(text) == ["BREEAM"])
  }
}
