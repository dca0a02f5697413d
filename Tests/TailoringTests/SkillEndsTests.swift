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
    #expect(RequirementReader.read(People.posting(wrapped)).requirements.count == 1)
  }
}
