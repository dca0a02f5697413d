import Testing

@testable import Tailoring

/// Which language's grammar a short text is compared in.
@Suite struct TongueTests {
  @Test(arguments: [
    ("Subió las ventas a un 12 %", Tongue.es), ("Bajó a un 12 %", .es), ("Equipo que coordino", .es),
    ("Piloté un atelier de céramique", .fr),
    ("L'équipe que j'ai encadrée", .fr), ("Un portefeuille que je gère", .fr),
    ("Led a team of 12 nurses", .en), ("Tenants advised me", .en), ("Kafka, Redis, Trino", .en),
    ("Zwei Auszubildende angeleitet und geprüft", .de),
  ])
  func theWordsSpeakFor(_ text: String, _ tongue: Tongue) {
    #expect(Tongue.of([Words.of(text)]) == tongue, "\(text)")
  }

  @Test func theLikelyOneWinsWhereNothingElseDoes() {
    #expect(Tongue.of([Words.of("SAP, Navision")], likely: .de) == .de)
    #expect(Tongue.of([Words.of("Led the team of the unit with care")], likely: .es) == .en)
  }
}
