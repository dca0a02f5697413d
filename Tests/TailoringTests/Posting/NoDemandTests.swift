import Base
import Content
import Testing

@testable import Tailoring

/// What stands among demands and is none, and demands that stand elsewhere.
@Suite struct NoDemandTests {
  private func read(_ text: String) -> [Requirement] {
    RequirementReader.requirements(of: People.posting(text))
  }

  @Test(arguments: [
    ("Profil recherché", "Logement possible."), ("Profil recherché", "Poste à pourvoir le 1er février 2027."),
    ("Profil recherché", "Candidature à adresser à Monsieur le Maire."),
    ("Profil recherché", "Un week-end sur deux."),
    ("Profil recherché", "La Ville de Bron recrute un responsable (cadre d'emplois des agents de maîtrise)."),
    ("Ihr Profil", "Unterkunft möglich."), ("Ihr Profil", "Jedes zweite Wochenende."),
    ("Ihr Profil", "Richten Sie Ihre Bewerbung richten Sie an das Personalamt."),
    ("Requisitos", "Alojamiento disponible."), ("Requisitos", "Incorporación inmediata."),
    ("Requisitos", "Dirigir la solicitud a la alcaldía."),
    ("Person specification", "Accommodation available."), ("Person specification", "Every other weekend."),
  ])
  func asksNothingOfAPerson(_ heading: String, _ line: String) {
    #expect(read("\(heading)\n- Excel\n- \(line)").map(\.text) == ["Excel"])
    #expect(
      RequirementReader.read(People.posting("\(heading)\n- Excel\n- \(line)")).skills.map(\.name) == ["Excel"]
    )
  }

  @Test(arguments: [
    "Disponible un week-end sur deux", "Willing to work every other weekend",
    "Nous recrutons un cuisinier titulaire d'un CAP", "Bereitschaft, jedes zweite Wochenende zu arbeiten",
  ])
  func whatIsAskedOfOneStays(_ line: String) {
    #expect(read("Profil\n- Excel\n- \(line)").map(\.text).contains(line))
  }

  @Test func aWishEndsWhereADemandFollows() {
    let found = read(
      "Cuisinier H/F\n\nProfil : CAP Cuisine, expérience en collectivité souhaitée, HACCP exigé, bienveillance."
    )
    #expect(
      found.map { "\($0.strength) \($0.text)" } == [
        "must CAP Cuisine", "nice expérience en collectivité souhaitée", "must HACCP exigé, bienveillance.",
      ])
    let english = read("Requirements\n- Excel and Word, Python a plus, SQL required")
    #expect(english.map(\.strength) == [.must, .nice, .must])
    #expect(
      read("Requirements\n- Excel and Word, Python a plus, but not required").map(\.strength) == [
        .must, .nice,
      ])
  }

  @Test(arguments: [
    (
      "Missions : Organiser la production. Encadrer huit agents.",
      ["Organiser la production.", "Encadrer huit agents."]
    ),
    ("Duties: log requests and chase departments.", ["log requests and chase departments."]),
    ("Vous managez une équipe de 4 à 10 extras.", ["Vous managez une équipe de 4 à 10 extras."]),
    (
      "Vous rédigez les fiches techniques et suivez les coûts matière.",
      ["Vous rédigez les fiches techniques et suivez les coûts matière."]
    ),
    ("Sie betreuen unsere Kunden in der Region.", ["Sie betreuen unsere Kunden in der Region."]),
    ("Coordinarás el equipo de la tienda.", ["Coordinarás el equipo de la tienda."]),
  ])
  func dutiesInRunningTextAreRead(_ line: String, _ duties: [String]) {
    let found = read("Nous sommes à Lyon depuis 1932.\n\n\(line)")
    #expect(found.map(\.text) == duties && found.allSatisfy { $0.kind == .duty && $0.strength == .nice })
  }

  @Test(arguments: [
    "Vous recevrez une réponse sous huit jours.", "Sie finden uns in der Innenstadt.",
    "Serás parte de un gran equipo.",
  ])
  func notEverySentenceToTheReaderIsADuty(_ line: String) {
    #expect(read("Nous sommes à Lyon.\n\n\(line)").isEmpty)
  }

  @Test(arguments: [
    ("When can you start? Tell us in your application.", AskedStatement.Kind.startDate),
    ("Wann können Sie anfangen? Schreiben Sie es uns.", .startDate),
    ("Quand pouvez-vous commencer ? Dites-le dans votre candidature.", .startDate),
    ("Merci de préciser vos prétentions salariales.", .salary),
  ])
  func aQuestionWithItsAnswerIsAsked(_ line: String, _ kind: AskedStatement.Kind) {
    let reading = RequirementReader.read(People.posting("A post.\n\n" + line))
    #expect(reading.askedStatements.map(\.kind) == [kind] && reading.requirements.isEmpty)
  }

  @Test func aQuestionAloneAsksForNoStatement() {
    let reading = RequirementReader.read(People.posting("When can you start? We open in May."))
    #expect(reading.askedStatements.isEmpty)
  }

  @Test(arguments: [
    "Interviews will be held on 14 December in the town hall.",
    "Die Vorstellungsgespräche finden am 4. Mai in Bremen statt.",
    "Les entretiens auront lieu le 4 mai dans nos bureaux.",
    "Las entrevistas se harán el 4 de mayo en nuestras oficinas.",
  ])
  func procedureIsNotQuoted(_ line: String) { #expect(!PostingStatement.isQuotable(line)) }
}
