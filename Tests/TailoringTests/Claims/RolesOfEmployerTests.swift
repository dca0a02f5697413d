import Base
import Content
import Testing

@testable import Tailoring

/// Several roles at one employer: each has its own time and its own deeds.
@Suite struct RolesOfEmployerTests {
  private static let profile: Profile = {
    var p = People.engineer
    p.work = [
      People.work("w", "", "Odra Grid", PartialDate(year: 2020, month: 3), nil, []),
      People.work(
        "old", "Analyst", "Corner Shops", PartialDate(year: 2014, month: 1),
        PartialDate(year: 2019, month: 12),
        ["Built 60 reports for buyers"]),
    ]
    p.work[0].position = nil
    p.work[0].roles = [
      People.role(
        "w/staff", "Staff Data Engineer", PartialDate(year: 2023, month: 1), nil,
        ["Introduced data contracts for forty teams"]),
      People.role(
        "w/data", "Data Engineer", PartialDate(year: 2020, month: 3), PartialDate(year: 2022, month: 12),
        ["Moved the meter archive to Parquet"]),
    ]
    return p
  }()

  private func problems(_ sentence: String, _ facts: [String]) -> [ClaimProblem] {
    ClaimChecker(FactStore(Self.profile), date: People.today).problems(
      in: sentence, restingOn: facts.map { FactID($0) })
  }

  @Test(arguments: [
    ("Staff Data Engineer since March 2020.", ["w/staff", "w"]),
    ("Staff Data Engineer at Odra Grid since March 2020.", ["w/staff", "w"]),
    ("Since March 2020, I have been Staff Data Engineer at Odra Grid.", ["w/staff", "w"]),
    ("Staff Data Engineer from March 2020 to December 2022.", ["w/staff", "w/data", "w"]),
    ("Since March 2020 I introduced data contracts for forty teams at Odra Grid.", ["w/staff/0", "w"]),
    ("Since March 2020 I have moved the meter archive to Parquet.", ["w/data/0", "w"]),
    ("Five years as Staff Data Engineer at Odra Grid.", ["w/staff", "w"]),
    ("As Data Engineer at Odra Grid I introduced data contracts for forty teams.", ["w/staff/0", "w/data"]),
    ("As Staff Data Engineer I moved the meter archive to Parquet.", ["w/data/0", "w/staff"]),
    ("As Staff Data Engineer I built 60 reports for buyers.", ["old/0", "w/staff"]),
  ])
  func refused(_ sentence: String, _ facts: [String]) {
    #expect(problems(sentence, facts) != [], "\(sentence)")
  }

  @Test(arguments: [
    ("Staff Data Engineer since January 2023.", ["w/staff", "w"]),
    ("At Odra Grid since March 2020.", ["w"]),
    ("At Odra Grid since March 2020, as Staff Data Engineer since January 2023.", ["w/staff", "w"]),
    ("Data Engineer from March 2020 to December 2022.", ["w/data", "w"]),
    ("Five years at Odra Grid.", ["w"]),
    (
      "As Staff Data Engineer at Odra Grid I introduced data contracts for forty teams.",
      ["w/staff/0", "w/staff"]
    ),
    ("At Odra Grid I moved the meter archive to Parquet.", ["w/data/0", "w"]),
    ("As Analyst at Corner Shops I built 60 reports for buyers.", ["old/0", "old"]),
  ])
  func passes(_ sentence: String, _ facts: [String]) {
    #expect(problems(sentence, facts) == [], "\(sentence)")
  }
}

/// Levels stay with their languages, and years with what they were spent on.
@Suite struct LevelsAndYearsTests {
  private static let profile: Profile = {
    var p = People.nurse
    p.languages = [
      People.fluency("de", "German", "basic"), People.fluency("en", "English", "fluent"),
      People.fluency("fr", "French", "B1"),
    ]
    p.basics.summary = People.text("Eight years of Python. Nurse by training.")
    p.skills = [People.skills("s", "Tools", ["Kubernetes", "Excel"])]
    return p
  }()

  private func problems(_ sentence: String, _ facts: [String]) -> [ClaimProblem] {
    ClaimChecker(FactStore(Self.profile), date: People.today).problems(
      in: sentence, restingOn: facts.map { FactID($0) })
  }

  @Test(arguments: [
    ("Fluent in German, basic English.", ["de", "en"]),
    ("I speak German fluently and have basic English.", ["de", "en"]),
    ("I speak fluent French and English at level B1.", ["fr", "en"]),
    ("English B1, French fluent.", ["en", "fr"]),
    ("Eight years of Kubernetes.", ["basics/summary", "s/0"]),
    ("Eight years with Excel and Python.", ["basics/summary", "s/1"]),
    ("I bring eight years of experience in Kubernetes.", ["basics/summary", "s/0"]),
    ("Six years of Kubernetes.", ["w1", "s/0"]),
    ("Three years as a nurse.", ["e1"]),
    ("Three years in nursing.", ["e1"]),
  ])
  func refused(_ sentence: String, _ facts: [String]) {
    #expect(problems(sentence, facts) != [], "\(sentence)")
  }

  @Test(arguments: [
    ("Fluent in English, basic German.", ["de", "en"]),
    ("I speak English fluently and have basic German.", ["de", "en"]),
    ("Eight years of Python.", ["basics/summary"]),
    ("Eight years of Python, and Kubernetes.", ["basics/summary", "s/0"]),
    ("I studied nursing at Severn University for three years.", ["e1"]),
    ("Six years at Harbour Hospital.", ["w1"]),
  ])
  func passes(_ sentence: String, _ facts: [String]) {
    #expect(problems(sentence, facts) == [], "\(sentence)")
  }
}
