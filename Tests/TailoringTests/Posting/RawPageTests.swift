import Base
import Content
import Testing

@testable import Tailoring

/// Postings that were copied with the page around them.
@Suite struct RawPageTests {
  private static func read(_ text: String) -> [String] {
    RequirementReader.read(People.posting(text)).requirements.map(\.text)
  }

  @Test func thePageAroundAPostingAsksForNothing() {
    let found = Self.read(
      """
      Skip to main content
      Find jobs   Company reviews   Sign in

      Care assistant
      Larkmead House
      Apply now
      Save this job

      What you need from us
      Job type
      Part-time
      Requirements
      Experience of dementia care
      Report job
      Job ID 88127
      Permanent, full time
      Safe moving and handling
      Employment type
      Full-time
      Similar jobs
      Experience of nursing homes wanted, Ludlow
      Catering certificate wanted, Hereford
      Privacy | Cookies | Terms
      """)
    #expect(found == ["Experience of dementia care", "Safe moving and handling"], "\(found)")
  }

  /// Words that pages have stand in demands, too.
  @Test(arguments: [
    "Applicants must hold a full UK driving licence.", "You have sound knowledge of GDPR.", "GDPR", "- DSGVO",
    "You have knowledge of data protection law.", "Experience in premium retail is required.",
    "- Premium retail",
    "Contract: experience with NEC4 contracts", "Nivel: inglés C1", "Categoría: carné de conducir B",
    "Start: CSCS card",
    "Careers advice experience", "Share price reporting experience",
    "You answer applicants' questions about housing benefit.", "Kenntnisse im Premium-Segment",
  ])
  func demandsInTheWordsOfPagesAreRead(line: String) {
    let found = Self.read("We look for somebody who stays.\n\nRequirements\n\n\(line)\n- First aid\n")
    #expect(found.count == 2, "\(found)")
  }

  @Test(arguments: [
    "Over 100 people clicked apply", "See how you compare with 84 applicants",
    "We process your personal data under the GDPR.",
    "Ihre Daten werden gemäß DSGVO verarbeitet.", "Contract: permanent", "Nivel: empleado", "Report this job",
    "Vos données personnelles sont traitées conformément au RGPD.",
  ])
  func noticesAreNoDemands(line: String) {
    let found = Self.read("We look for somebody who stays.\n\nRequirements\n\n\(line)\n- First aid\n")
    #expect(found == ["First aid"], "\(found)")
  }

  @Test(arguments: [
    "Other jobs as directed.", "Related jobs may include first aid.", "Voir aussi les normes",
  ])
  func whatIsNoHeadingOfOtherJobsEndsNothing(line: String) {
    #expect(Self.read("Requirements\n\n\(line)\n\n- Driving licence\n- SMSTS\n").contains("SMSTS"))
  }

  @Test(arguments: [
    "Similar jobs", "More jobs from Acme Ltd", "Weitere Stellen bei Acme", "Voir aussi", "Otras ofertas",
  ])
  func theJobsOfOthersAskForNothing(line: String) {
    #expect(Self.read("Requirements\n\n- SMSTS\n\n\(line)\n\n- Driving licence\n") == ["SMSTS"])
  }

  @Test func labelledLinesAndTheEmployersStoryAreNoDemands() {
    let found = Self.read(
      """
      SE BUSCA AUXILIAR DE AYUDA A DOMICILIO - JAÉN
      Empresa: Cuidados del Olivar S.L.
      Publicado: 12 de noviembre de 2026

      Somos una empresa de ayuda a domicilio con 60 usuarios en Jaén capital. Este invierno abrimos servicio de noche.

      QUE PEDIMOS
      * Carnet de conducir B y coche propio
      * Se valora formación en alzheimer

      OFRECEMOS
      Contrato 30h semanales, 1.050 € brutos al mes.
      """)
    #expect(
      found == ["Carnet de conducir B", "coche propio", "Se valora formación en alzheimer"], "\(found)")
  }

  /// Five demands in five lines, without bullets and without a heading.
  @Test func linesThatAskAreAList() {
    let found = Self.read(
      """
      Gerocultor/a para Residencia San Juan (Úbeda)

      Hola! buscamos 2 personas para turno de tarde (15 a 22 h)... fines de semana alternos

      tienes que tener la titulación de gerocultor/a (certificado de profesionalidad o TCAE)
      imprescindible carné de manipulador de alimentos
      experiencia de 2 años en residencias de mayores
      manejo de grúas, cambios posturales, registro en ResiPlus
      valorable 1os auxilios/RCP
      Buen trato con las familias y trabajo en equipo!!!
      salario según convenio
      """)
    #expect(found.contains("experiencia de 2 años en residencias de mayores"), "\(found)")
    #expect(found.contains("imprescindible carné de manipulador de alimentos"), "\(found)")
    #expect(found.contains("valorable 1os auxilios/RCP"), "\(found)")
  }

  @Test func tickedAndGradedTablesAreRead() {
    let ticked = RequirementReader.read(
      People.posting(
        """
        # Technician

        Criteria\tEssential\tDesirable\tAssessed by
        Experience of highway inspections\t✓\t\tInterview
        Use of AutoCAD\t\t✓\tTest
        """)
    ).requirements
    #expect(ticked.map(\.text) == ["Experience of highway inspections", "Use of AutoCAD"])
    #expect(ticked.map(\.strength) == [.must, .nice])
    let graded = RequirementReader.read(
      People.posting(
        """
        # Programador

        | Requisito | Valorado como |
        |---|---|
        | Siemens TIA Portal | Imprescindible |
        | EPLAN | Deseable |
        | Buses Profinet | Imprescindible |
        """)
    ).skills
    #expect(graded.contains { $0.words == "EPLAN" && $0.strength == .nice }, "\(graded)")
    #expect(graded.contains { $0.words == "Siemens TIA Portal" && $0.strength == .must }, "\(graded)")
    // A table of hours is none.
    #expect(Self.read("# Hours\n\nMonday\t8\nTuesday\t9\nFriday\t7").isEmpty)
  }

  @Test func aSentenceThatAsksThriceIsThreeDemands() {
    let found = Self.read(
      """
      Comptable

      Profil
      Vous connaissez la TVA intracommunautaire, vous utilisez Sage 1000 au quotidien et vous êtes à l'aise avec Excel.
      """)
    #expect(found.count == 3, "\(found)")
    #expect(
      ReaderClauses.ranges(of: "If you have questions about the post, you can call us on Monday morning.")
        .count == 1)
    #expect(
      ReaderClauses.ranges(of: "").count == 1 && ReaderClauses.ranges(of: "you, you, you, you").count == 1)
  }

  @Test func whatToStateIsFound() {
    func kinds(_ text: String) -> [AskedStatement.Kind] {
      RequirementReader.read(People.posting("A post.\n\n" + text)).askedStatements.map(\.kind)
    }
    #expect(kinds("Se requiere carta de motivación con fecha de disponibilidad.") == [.startDate])
    #expect(kinds("Bitte sende deine Unterlagen mit Gehaltsvorstellung an Miriam Ahlborn.") == [.salary])
    #expect(kinds("¿Cuáles son tus pretensiones salariales?") == [.salary])
    #expect(kinds("Die Gehaltsvorstellung ist Verhandlungssache.") == [])
  }
}
