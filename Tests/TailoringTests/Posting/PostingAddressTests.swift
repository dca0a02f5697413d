import Base
import Content
import Testing

@testable import Tailoring

/// What a posting says to its reader and does not ask for, and what it asks them to tell.
@Suite struct PostingAddressTests {
  private func read(_ text: String) -> PostingReading { RequirementReader.read(People.posting(text)) }

  @Test(arguments: [
    "WIR SUCHEN DICH!\n\nDu hast Strom im Blut und willst etwas bewegen? Dann komm in unser Team!",
    "# Site Manager\n\n**We want you!**\n\nAre you a born leader who gets things done?",
    "**We're looking for you**\n\nYou'll join a small team that builds nice things.",
    "¡Te buscamos!\n\n¿Quieres crecer con un equipo joven?",
    "NOUS VOUS CHERCHONS !\n\nVous avez envie de bouger ? Rejoignez une belle équipe !",
  ])
  func aCallAsksForNothing(_ text: String) {
    let found = read("Bergfein GmbH\n\n" + text + "\n\n## Benefits\n- Tea\n").requirements
    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test func aListUnderACallDoes() {
    let found = read("Bergfein GmbH\n\n## Wir suchen dich!\n\n- Kenntnisse in Python\n- Kenntnisse in Java\n")
    #expect(found.requirements.map(\.strength) == [.must, .must])
  }

  @Test(arguments: [
    "A forklift ticket would be handy", "Kubernetes is handy", "French a plus",
    "Kenntnisse in BIM wären schön", "Python wäre hilfreich", "Une habilitation électrique serait utile",
    "Se valorarán conocimientos de Excel",
  ])
  func whatIsHandyIsNoMust(_ line: String) {
    #expect(read("## Requirements\n- " + line).requirements.map(\.strength) == [.nice])
  }

  @Test(arguments: [
    ("5 Jahre Erfahrung in der Bauplanung oder mindestens 3 Jahre in der Bauleitung", 1),
    ("5 years in care or at least 3 years in teaching", 1),
    ("5 years in care, of which at least 3 years in teaching", 2),
  ])
  func anOrKeepsBothSides(_ line: String, _ count: Int) {
    #expect(read("## Requirements\n- " + line).requirements.count == count)
  }

  @Test(
    arguments: [
      (
        "Bitte sende deine Bewerbung mit Angabe deiner Gehaltsvorstellung und deines Eintrittstermins.",
        [
          .startDate, .salary,
        ]
      ),
      ("Please state your notice period in your cover letter.", [.noticePeriod]),
      ("Send your CV with your current salary and your earliest start date.", [.startDate, .salary]),
      ("Merci d'envoyer votre candidature en précisant vos prétentions salariales.", [.salary]),
      ("Envía tu CV indicando disponibilidad y pretensiones salariales.", [.salary, .availability]),
      ("Start date: 1 May", []), ("We pay a competitive salary.", []), ("Eintrittstermin: sofort", []),
    ] as [(String, [AskedStatement.Kind])])
  func whatIsToBeStatedIsRead(_ line: String, _ kinds: [AskedStatement.Kind]) {
    let found = read("## Profil\n- Python\n\n## Bewerbung\n\n" + line).askedStatements
    #expect(found.map(\.kind) == kinds)
    #expect(found.allSatisfy { $0.quote == line })
  }

  @Test func theReportSaysWhatIsToBeStated() {
    let job = People.posting("## Requirements\n- Wound care\n\nPlease include your salary expectations.")
    let tailored = Tailor.tailor(People.nurse, to: job, pages: 2, date: People.today, measure: FakeMeasure())
    let report = MatchReport(tailored, posting: job)
    #expect(report.askedStatements.map(\.kind) == [.salary])
    #expect(report.notes.contains { $0.hasPrefix("the posting asks you to state what you want to earn") })
  }

  @Test(arguments: [
    ("Du hast Erfahrung. Deine Aufgaben machen dir Spaß.", true),
    ("Du bist gemeint! Für die Stelle bringen Sie Erfahrung mit. Dein Team.", false),
    ("Bringen Sie Erfahrung mit? Das freut Sie und Ihr Team.", false), ("You bring du du du.", false),
  ])
  func theToneOfAGermanPostingIsHeard(_ text: String, _ isInformal: Bool) {
    let filler =
      "\n\nWir sind ein Betrieb in Köln und suchen für den Standort eine Kraft mit Erfahrung in der Pflege."
    let english =
      "\n\nWe are a firm in Cork and look for somebody with experience in the care of the elderly."
    let reading = read(text + (text.hasPrefix("You") ? english : filler))
    #expect(reading.isInformal == isInformal)
  }
}
