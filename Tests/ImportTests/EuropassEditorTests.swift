import Testing

@testable import Import

/// CVs of the Europass editor of 2020 and later, as lines with the places where their style changes.
@Suite struct EuropassEditorTests {
  private func line(_ text: String, break cut: String? = nil) -> LaidLine {
    var out = LaidLine(
      text: text, segments: [.init(start: 0, end: text.utf8.count, left: 40, right: 300)], number: 1,
      left: 40,
      right: 300, top: 0, bottom: 10, size: 10, columnRight: 500)
    if let cut, let range = text.firstRange(of: cut) {
      out.breaks = [text.utf8.distance(from: text.startIndex, to: range.lowerBound)]
    }
    return out
  }

  private func texts(_ lines: [LaidLine]) -> [String] {
    EuropassEditorForm.reordered(lines).map { ($0.isSetAside ? "# " : "") + $0.text }
  }

  private var head: [LaidLine] {
    [
      line("Marta Kowalczyk"), line("Date of birth: 14/03/1990 | Nationality: Polish | Phone number:"),
      line("(+48) 600123456 (Mobile) | Email address: marta@example.com"), line("WORK EXPERIENCE"),
    ]
  }

  @Test func headsAndEntriesStandAsInOtherCVs() {
    let lines =
      head + [
        line("01/09/2019 – CURRENT Kraków, Poland"),
        line("PROCESS ENGINEER Wodociągi S.A.", break: "Wodociągi"),
        line("Department: Treatment | Business or sector: Water"), line("15/02/2015 – 31/08/2019"),
        line("ENGINEER"),
      ]
    #expect(
      texts(lines) == [
        "Marta Kowalczyk", "# Date of birth: 14/03/1990", "# Nationality: Polish", "+48 600123456",
        "# Phone number: (Mobile)",
        "marta@example.com", "WORK EXPERIENCE", "PROCESS ENGINEER", "Wodociągi S.A.",
        "01/09/2019 – CURRENT\tKraków, Poland", "# Department: Treatment | Business or sector: Water",
        "ENGINEER",
        "15/02/2015 – 31/08/2019",
      ])
  }

  @Test func datesInBracketsStandBehindAGap() {
    let lines =
      head + [line("ENGINEER"), line("Water Ltd [ 01/09/2019 – Current ]"), line("City: Hull | Country: UK")]
    #expect(texts(lines).suffix(3) == ["ENGINEER", "Water Ltd\t01/09/2019 – Current", "Hull, UK"])
    #expect(texts([line("Water Ltd [ 01/09/2019 – Current ]")]) == ["Water Ltd [ 01/09/2019 – Current ]"])
  }

  @Test func theLeastOfALanguagesLevelsIsTaken() {
    let table = [
      "LANGUAGE SKILLS", "Mother tongue(s): POLISH | CZECH", "Other language(s):", "UNDERSTANDING SPEAKING",
      "ENGLISH C1 C1", "GERMAN B1 B1", "B2 B2 C1", "A2 A2 A2", "Levels: A1 and A2: Basic user",
    ].map { line($0) }
    let out = texts(head + [line("01/09/2019 – CURRENT"), line("ENGINEER")] + table)
    #expect(
      out.suffix(7) == [
        "POLISH (Mother tongue)", "CZECH (Mother tongue)", "ENGLISH (B2)", "GERMAN (A2)",
        "# Other language(s):",
        "# UNDERSTANDING SPEAKING", "# Levels: A1 and A2: Basic user",
      ])
  }

  @Test func otherTonguesSayItToo() {
    let lines = [
      "Marta Kowalczyk", "Date de naissance: 14/03/1990 | Sexe: F | Adresse e-mail: marta@example.com",
      "EXPÉRIENCE PROFESSIONNELLE", "01/09/2019 – ACTUEL", "INGÉNIEURE", "COMPÉTENCES LINGUISTIQUES",
      "Langue(s) maternelle(s): POLONAIS",
    ].map { line($0) }
    #expect(texts(lines).last == "POLONAIS (Langue maternelle)")
  }

  /// Bars and labels alone make no such form.
  @Test func otherCVsStayAsTheyAre() {
    let lines = [
      "Jane Sample", "Phone: 600 123 456 | Email: jane@example.com | Address: Hull", "EXPERIENCE",
      "01/09/2019 – 01/10/2020 Hull", "Engineer",
    ].map { line($0) }
    #expect(texts(lines) == lines.map(\.text))
    #expect(texts([]).isEmpty)
    #expect(texts(Array(head.prefix(3))) == head.prefix(3).map(\.text))
  }
}
