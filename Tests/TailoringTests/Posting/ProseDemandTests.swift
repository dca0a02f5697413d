import Base
import Content
import Testing

@testable import Tailoring

/// Demands, wishes and duties of running text, in four languages, and what denies them.
@Suite struct ProseDemandTests {
  private func read(_ text: String) -> [String] {
    RequirementReader.requirements(of: People.posting(text)).map { "\($0.strength) \($0.kind) \($0.text)" }
  }
  private func listed(_ line: String) -> [String] {
    RequirementReader.requirements(of: People.posting("## Requirements\n- Excel\n- " + line))
      .dropFirst().map { "\($0.strength) \($0.text)" }
  }

  @Test(arguments: [
    ("Es requisito indispensable el grado en Farmacia.", "must degree"),
    ("Se requiere un nivel de inglés alto.", "must language"),
    ("Nivel avanzado de Excel y nociones de SAP.", "must skill"),
    ("Imprescindible disponibilidad para viajar un 10 %.", "must skill"),
    ("Nos importa que hayas implantado ISO 9001 más de una vez.", "must skill"),
    ("Viajarás mucho, así que necesitas carné B.", "must licence"),
    ("Tu parles anglais couramment.", "must language"), ("Python apprécié.", "nice skill"),
    ("Unsere Lieferanten sind in Polen, weshalb wir uns über Polnisch besonders freuen.", "nice language"),
    ("Polnisch ist da Gold wert.", "nice language"),
    ("Si además conoces ISO 14001, mejor.", "nice skill"),
    ("Valoraremos positivamente el conocimiento de Power BI.", "nice skill"),
  ])
  func runningTextAsks(_ line: String, _ kind: String) {
    let found = read("Somos una empresa.\n\n" + line)
    #expect(found.contains { $0.hasPrefix(kind) }, "\(found)")
  }

  @Test(arguments: [
    "Llevamos 22 años con ISO 9001.", "Unser Team spricht Polnisch.", "Nous utilisons Python.",
    "Our clients value our bonus.",
  ])
  func whatTheEmployerTellsIsNoDemand(_ line: String) {
    #expect(read("Somos una empresa.\n\n" + line).isEmpty)
  }

  @Test(arguments: [
    "No es necesario carné de conducir.", "Euskera no necesario", "No se requiere experiencia en SAP.",
    "Ein Führerschein der Klasse C/CE ist nicht nötig, B reicht.", "SAP-Kenntnisse sind nicht erforderlich.",
    "A driving licence is not required.", "No SAP experience needed.", "Knowledge of SAP is not necessary.",
    "Le permis B n'est pas nécessaire.", "Aucune connaissance de SAP n'est pas exigée.",
  ])
  func whatIsNotNeededAsksNothing(_ line: String) {
    #expect(listed(line).isEmpty)
    #expect(read("A post.\n\n\(line)").isEmpty)
  }

  @Test(arguments: [
    ("Euskera no necesario, aunque se valorará", ["nice Euskera no necesario, aunque se valorará"]),
    ("A driving licence is required", ["must A driving licence is required"]),
    ("Carné de conducir necesario", ["must Carné de conducir necesario"]),
    ("Führerschein nötig", ["must Führerschein nötig"]),
    ("3 years of experience with SQL, Python is not required", ["must 3 years of experience with SQL"]),
    ("SQL is not only required, but loved", ["must SQL is not only required, but loved"]),
    ("Bereitschaft, sich in Neues einzuarbeiten", ["must Bereitschaft, sich in Neues einzuarbeiten"]),
  ])
  func whatIsNeededStays(_ line: String, _ asked: [String]) { #expect(listed(line) == asked) }

  @Test(arguments: [
    (
      "5 años de experiencia en departamentos de calidad y conocimientos sólidos de ISO 9001",
      ["5 años de experiencia en departamentos de calidad", "conocimientos sólidos de ISO 9001"]
    ),
    ("Carné de conducir y vehículo propio", ["Carné de conducir", "vehículo propio"]),
    ("Führerschein Klasse B und eigener PKW", ["Führerschein Klasse B", "eigener PKW"]),
    ("Driving licence and own car", ["Driving licence", "own car"]),
    (
      "Eine Ausbildung (egal ob Handel oder Büro), mindestens 2 Jahre Erfahrung in der Disposition",
      ["Eine Ausbildung (egal ob Handel oder Büro)", "mindestens 2 Jahre Erfahrung in der Disposition"]
    ),
    ("Grado en Enfermería, colegiado/a", ["Grado en Enfermería", "colegiado/a"]),
    ("5 years of experience and knowledge of SQL", ["5 years of experience and knowledge of SQL"]),
    ("Experience with cars and a vehicle workshop", ["Experience with cars and a vehicle workshop"]),
    ("PhD and at least 5 years of experience", ["PhD and at least 5 years of experience"]),
  ])
  func aDemandOfAnotherKindStandsByItself(_ line: String, _ parts: [String]) {
    #expect(listed(line) == parts.map { "must " + $0 })
  }

  @Test(arguments: [
    (
      "Te encargarás de mantener el sistema de calidad, de liderar un equipo de cuatro técnicos y de formar al personal.",
      3
    ),
    ("La persona seleccionada analizará los procesos, fijará KPI y reportará los ahorros al comité.", 3),
    ("Será responsable del centro: dirección de un equipo, gestión de turnos, control presupuestario.", 3),
    ("Unser Einkauf wächst: Sie lösen Bestellungen aus, verfolgen Liefertermine und prüfen Rechnungen.", 3),
    ("Missions : rédiger les annonces, conduire les entretiens, organiser les forums.", 3),
    ("Funciones: evaluaciones de riesgos, investigación de accidentes, planes de emergencia.", 3),
    ("Gestionarás las compras de la tienda.", 1),
  ])
  func dutiesAreTakenApart(_ line: String, _ count: Int) {
    let found = read("Una empresa.\n\n" + line)
    #expect(found.count == count && found.allSatisfy { $0.hasPrefix("nice duty") }, "\(found)")
  }

  @Test(arguments: [
    "Recibirás una respuesta en ocho días.", "Trabajarás en un equipo joven.",
    "Disfrutarás de 25 días libres.",
    "La persona seleccionada tendrá un contrato indefinido.", "Sie erhalten bald eine Antwort von uns.",
  ])
  func whatOneGetsIsNoDuty(_ line: String) { #expect(read("Una empresa.\n\n" + line).isEmpty) }

  @Test func clausesOfANoticeAreHeadings() {
    let found = read(
      """
      ANUNCIO. Bolsa de trabajo temporal.

      Primera.- Objeto. Es objeto de la presente convocatoria una bolsa de empleo.

      Segunda.- Requisitos de los aspirantes.
      a) Estar en posesión del título de Grado o equivalente.
      b) Poseer el permiso de conducción de la clase B.

      Tercera.- Méritos. Se valorará el conocimiento de Power BI.

      Cuarta.- Funciones: evaluaciones de riesgos, planes de emergencia, formación de empleados.
      """)
    #expect(found.count == 6 && found[1] == "must licence Poseer el permiso de conducción de la clase B.")
    #expect(found[2].hasPrefix("nice skill") && found[3] == "nice duty evaluaciones de riesgos", "\(found)")
  }

  @Test func dashesWithoutBlanksAreBullets() {
    let found = read("Requisitos:\n-Titulación universitaria.\n-Experiencia en ventas.")
    #expect(found == ["must degree Titulación universitaria.", "must skill Experiencia en ventas."])
  }

  @Test(arguments: [
    "16,80 € bis 18,20 €/Std. nach Tarif", "Ansprechpartnerin: Frau Petra Wagner, Tel. 0561 804-1234",
    "Die Universität strebt eine Erhöhung des Frauenanteils an.",
  ])
  func payAndContactsAreNoDemands(_ line: String) {
    #expect(listed(line).isEmpty)
    let skills = RequirementReader.read(People.posting("## Requirements\n- Excel\n- \(line)")).skills
    #expect(skills.map(\.name) == ["Excel"])
  }

  @Test func aHeadingInCapitalsEndsAList() {
    let text = "DAS BRINGST DU MIT\n+ Excel\nDAS GIBT'S\n+ Jeden Freitag Kuchen\n+ Ein Rad"
    #expect(read(text) == ["must skill Excel"])
  }

  @Test(arguments: [
    ("Gute Englischkenntnisse (mind. B1)", LanguageLevel.b1), ("Gute Englischkenntnisse", .b2),
    ("Sehr gutes Englisch (C2)", .c2), ("Fluent English", .c1),
  ])
  func aLevelByItsLettersDecides(_ line: String, _ level: LanguageLevel) {
    let found = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    #expect(found.flatMap(\.languageLevels).map(\.level) == [level])
  }

  @Test(arguments: [
    ("Disponibilidad para atender urgencias", [String]()),
    ("Führerschein der Klasse C/CE", ["driving licence"]),
    ("Experiencia en urgencias", ["emergency department"]),
    ("Experience with C and C++", ["C language", "C++"]),
  ])
  func wordsMeanWhatTheirPlaceSays(_ line: String, _ terms: [String]) {
    let found = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    #expect(
      found.flatMap(\.terms).map(\.name).filter { $0 != "HGV licence" }
        == terms.filter { $0 != "HGV licence" })
  }

  @Test(arguments: [
    ("## Requisitos\n- Buses Profinet", ["Profinet"]), ("## Profil\n- Automates Siemens S7", ["Siemens S7"]),
    ("## Requirements\n- Git as second nature", ["Git"]),
    ("## Requirements\n- Python good enough to test", ["Python"]),
    ("Al menos tres años gestionando campañas de Google Ads y Meta Ads.", ["Google Ads", "Meta Ads"]),
    ("## Requisitos\n- Lean Six Sigma Green Belt muy valorable", ["Lean Six Sigma Green Belt"]),
    ("Hace tres años gestionamos campañas de Google Ads.", []),
    ("Para nuestra planta de Malpica buscamos a una persona que lidere el equipo.", []),
  ])
  func skillsOfProse(_ text: String, _ names: [String]) {
    #expect(RequirementReader.read(People.posting(text)).skills.map(\.name) == names)
  }
}
