import Base
import Content
import Testing

@testable import Tailoring

/// Where the name of a skill ends, and what looks like a skill and is none.
@Suite struct SkillEndsTests {
  private func read(_ line: String, _ heading: String = "Requirements") -> [String] {
    RequirementReader.read(People.posting("## \(heading)\n- \(line)")).skills.map(\.name)
  }

  /// Adverbs of several words, places and levels close a name and are no part of it.
  @Test(
    arguments: [
      ("Transfers of equity with little supervision", ["Transfers of equity"]),
      ("Month-end close from start to finish", ["Month-end close"]),
      ("Care planning on an electronic system", ["Care planning"]),
      ("Knowledge of environmental monitoring in a GMP cleanroom", ["environmental monitoring", "GMP"]),
      ("Evidence of effective behaviour management", ["behaviour management"]),
      ("Up-to-date employment law knowledge", ["employment law"]),
      ("Sauces and pastry basics", ["Sauces", "pastry"]),
    ] as [(String, [String])])
  func english(_ line: String, _ names: [String]) { #expect(read(line) == names) }

  @Test(
    arguments: [
      (
        "Medikamentengabe über PEG und Absaugen sind dir vertraut", "Anforderungen",
        ["Medikamentengabe", "PEG", "Absaugen"]
      ),
      (
        "Vous connaissez la traçabilité sur Netsoins et les pansements", "Profil",
        ["traçabilité", "Netsoins", "pansements"]
      ),
      ("Excel avanzado", "Requisitos", ["Excel"]), ("Excel avancé", "Profil", ["Excel"]),
    ] as [(String, String, [String])])
  func others(_ line: String, _ heading: String, _ names: [String]) { #expect(read(line, heading) == names) }

  /// Wishes in brackets reach no further than these, or what stands right before them.
  @Test(
    arguments: [
      ("Kenntnisse in Switching und VLAN (idealerweise Cisco)", "Profil", ["Switching", "VLAN"], ["Cisco"]),
      (
        "Knowledge of hydrology or flood modelling (desirable)", "Requirements", [],
        ["hydrology", "flood modelling"]
      ),
      (
        "Stream processing with Kafka (Flink preferred)", "Requirements", ["Stream processing", "Kafka"],
        ["Flink"]
      ),
      ("Berufserfahrung, vorzugsweise in der Energiewirtschaft", "Profil", [], ["Energiewirtschaft"]),
    ] as [(String, String, [String], [String])])
  func wishesInBrackets(_ line: String, _ heading: String, _ musts: [String], _ wishes: [String]) {
    let skills = RequirementReader.read(People.posting("## \(heading)\n- \(line)")).skills
    #expect(skills.filter { $0.strength == .must }.map(\.name) == musts)
    #expect(skills.filter { $0.strength == .nice }.map(\.name) == wishes)
  }

  /// Lists: figures go on with a name, brackets name parts, a class only introduces its members.
  @Test(
    arguments: [
      ("Expert knowledge of Eurocodes 2, 3 and 5", "Requirements", ["Eurocodes 2, 3 and 5"]),
      ("Excel (pivot tables, VLOOKUP)", "Requirements", ["Excel", "pivot tables", "VLOOKUP"]),
      ("At least one observability stack (Datadog, Honeycomb)", "Requirements", ["Datadog", "Honeycomb"]),
      (
        "Umgang mit einem Transportmanagementsystem (z. B. CarLo, WinSped)", "Profil", ["CarLo", "WinSped"]
      ),
      ("Excel- und SAP-Kenntnisse", "Profil", ["Excel", "SAP"]),
      ("Kenntnisse in Form- und Lagetoleranzen", "Profil", ["Form- und Lagetoleranzen"]),
      ("Method validation according to ICH Q2", "Requirements", ["Method validation", "ICH Q2"]),
      ("Experience planning and moderating user research", "Requirements", ["user research"]),
      ("Virtualisierung mit VMware vSphere", "Profil", ["Virtualisierung", "VMware vSphere"]),
    ] as [(String, String, [String])])
  func lists(_ line: String, _ heading: String, _ names: [String]) { #expect(read(line, heading) == names) }

  /// Traits are no skills, but some fields are called like them; orders are no command.
  @Test(
    arguments: [
      ("Contract negotiation and contract law", "Requirements", ["Contract negotiation", "contract law"]),
      ("Strong negotiation and listening", "Requirements", []),
      (
        "Tandem lifts, radio communication and lift plans", "Requirements",
        ["Tandem lifts", "radio communication", "lift plans"]
      ),
      ("Gestion des commandes", "Profil", ["Gestion des commandes"]),
      ("At least eighteen months of radiography", "Requirements", ["radiography"]),
    ] as [(String, String, [String])])
  func fieldsAndTraits(_ line: String, _ heading: String, _ names: [String]) {
    #expect(read(line, heading) == names)
  }

  /// Headings that are half a sentence.
  @Test(
    arguments: [
      ("You might be a good fit if you", Requirement.Strength.must), ("Toll, wenn du auch das kannst", .nice),
    ])
  func headings(_ heading: String, _ strength: Requirement.Strength) {
    let text = "We sell tea.\n\n\(heading):\n- Balayage\n- know Python\n- PostgreSQL\n"
    let skills = RequirementReader.read(People.posting(text)).skills
    #expect(skills.map(\.name).contains("Python"))
    #expect(skills.allSatisfy { $0.strength == strength })
  }

  /// Papers are asked for in other ways, a post is no skill, and figures, days and grammar are no names.
  @Test(arguments: [
    "A Level 5 Diploma in Care", "CIPD Level 5", "Level 3 Food Safety",
    "Two years as a deputy manager in a care home", "German or Slovene", "Projects of £5m+", "Warm and fair",
  ])
  func namesNoSkill(_ line: String) { #expect(read(line).isEmpty) }

  /// What has a name of its own before a colon is no mere class, and a sentence after it may name more.
  @Test(
    arguments: [
      ("Good ICT skills: Google Classroom and Arbor", ["ICT", "Google Classroom", "Arbor"]),
      ("Functional safety: you've worked under ISO 26262", ["Functional safety", "ISO 26262"]),
      ("Drives by Siemens (S7-1200 or S7-1500)", ["S7-1200", "S7-1500"]),
    ] as [(String, [String])])
  func colonsAndBrackets(_ line: String, _ names: [String]) {
    let found = read(line)
    #expect(names.allSatisfy(found.contains), "\(found)")
  }

  /// Lines of a list without bullets are not joined, though some are long; text that was broken at a width is.
  @Test func raggedLinesStandForThemselves() {
    let list = """
      The essentials:
      CIPD membership
      Up-to-date employment law knowledge, particularly around absence, redundancy and TUPE
      Proven experience of grievance casework and of managing sickness absence in a large firm
      Payroll in iTrent
      Job evaluation
      """
    let found = RequirementReader.read(People.posting(list)).requirements.map(\.text)
    #expect(found.count == 5 && found.contains("Payroll in iTrent"), "\(found)")
    let wrapped = """
      Your profile

      You know the Land Registry portal and have handled a full caseload of freehold sales and
      Islamic mortgages with the CML Handbook at your side, and you have used a case management
      system.
      """
    let read = RequirementReader.read(People.posting(wrapped)).requirements.map(\.text)
    #expect(read.count == 2 && read.last == "and you have used a case management system.", "\(read)")
  }
}
