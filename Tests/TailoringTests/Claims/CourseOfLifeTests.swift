import Base
import Content
import Testing

@testable import Tailoring

/// How people tell their course of life in plain words, in their own letters: where they began, what they studied, how long they did
/// what; and the lies that lie beside each.
@Suite struct CourseOfLifeTests {
  enum Person: String, CaseIterable {
    case nurse, clerk, student

    var text: String {
      switch self {
      case .nurse: CourseOfLifeTests.nurse
      case .clerk: CourseOfLifeTests.clerk
      case .student: CourseOfLifeTests.student
      }
    }
  }

  private static let supports: [Person: ClaimSupport] = {
    var out: [Person: ClaimSupport] = [:]
    for person in Person.allCases {
      let source = SourceText(file: person.rawValue, text: person.text)
      guard let profile = ProfileReader.read(source, slug: person.rawValue).value else { continue }
      out[person] = ClaimSupport(holding: profile)
    }
    return out
  }()

  private func problems(_ person: Person, _ sentence: String) -> [ClaimProblem]? {
    Self.supports[person]?.problems(in: sentence, named: [])
  }

  @Test(
    arguments: [
      (.nurse, "Empecé como enfermera en la Clínica Las Fuentes."),
      (.nurse, "Soy diplomada en Enfermería por la Universidad de Zaragoza."),
      (.nurse, "Cursé el máster en Dirección y Gestión Sanitaria en la Universidad de La Rioja."),
      (.nurse, "Realicé 46 auditorías internas en el Grupo Moncayo."),
      (.nurse, "En el Grupo Moncayo llevé a cabo 46 auditorías internas."),
      (.nurse, "En el Grupo Moncayo he reducido las caídas con lesión."),
      (.nurse, "En el Hospital Virgen del Cierzo dirigí a 34 profesionales."),
      (.nurse, "Formé parte de la comisión de infecciones."),
      (.nurse, "Manejo Power BI y Excel."),
      (.nurse, "En el Hospital Virgen del Cierzo dirigí a 34 enfermeras y auxiliares."),
      (.nurse, "Bajé el plazo medio de respuesta de 21 a 9 días."),
      (.nurse, "Reduje el plazo medio de respuesta de 21 a 9 días."),
      (.nurse, "Tengo diecisiete años de experiencia en hospitales, residencias y una mutua."),
      (.clerk, "Derzeit bin ich beim Möbelhaus Sander als stellvertretende Filialleiterin beschäftigt."),
      (.clerk, "Beim Möbelhaus Sander verantworte ich den Kassenabschluss."),
      (.clerk, "Beim Möbelhaus Sander bearbeite ich rund 60 Reklamationen im Monat."),
      (.clerk, "Den Lehrgang Fachkraft für Büromanagement habe ich im Januar 2025 beendet."),
      (.clerk, "Ich habe elf Jahre Erfahrung im Verkauf."),
      (.student, "Je suis titulaire d’une licence de gestion."),
      (.student, "J’ai sept mois d’expérience chez KPMG Lille."),
    ] as [(Person, String)])
  func passes(_ person: Person, _ sentence: String) {
    #expect(problems(person, sentence) == [], "\(sentence)")
  }

  @Test(
    arguments: [
      (.nurse, "Empecé como supervisora de enfermería."),
      (.nurse, "Empecé como responsable de calidad en el Hospital Virgen del Cierzo."),
      (.nurse, "Soy licenciada en Enfermería por la Universidad de Zaragoza."),
      (.nurse, "Soy graduada en Enfermería."), (.nurse, "Soy doctora en Enfermería."),
      (.nurse, "Soy diplomada en Enfermería por la Universidad de La Rioja."),
      (.nurse, "Soy diplomada en Dirección y Gestión Sanitaria."),
      (.nurse, "Realicé 46 auditorías externas en el Grupo Moncayo."),
      (.nurse, "Realicé 46 auditorías de certificación en el Grupo Moncayo."),
      (.nurse, "En el Hospital Virgen del Cierzo dirigí a 43 profesionales."),
      (.nurse, "En el Grupo Moncayo he reducido las caídas."),
      (.nurse, "En el Grupo Moncayo he reducido las caídas con lesión a la mitad."),
      (.nurse, "Fui presidenta de la comisión de infecciones."),
      // Of 34 nurses and assistants, in two years, of a unit with 70 beds
      (.nurse, "En el Hospital Virgen del Cierzo dirigí a 34 enfermeras."),
      (.nurse, "En el Grupo Moncayo reduje las caídas con lesión en un año."),
      (.nurse, "Dirijo 70 auxiliares."),
      (.nurse, "Manejo Tableau y Excel."),
      (.nurse, "Tengo diecinueve años de experiencia en hospitales, residencias y una mutua."),
      (.nurse, "Tengo diecisiete años de experiencia como responsable de calidad."),
      (.nurse, "Soy responsable de calidad desde hace diecisiete años."),
      (.clerk, "Derzeit bin ich bei der Drogerie Hartwig beschäftigt."),
      (.clerk, "Ich bin bei der Drogerie Hartwig angestellt."),
      (.clerk, "Ich bin beim Möbelhaus Sander als Filialleiterin beschäftigt."),
      (.clerk, "Bei der Drogerie Hartwig verantworte ich den Kassenabschluss."),
      (.clerk, "Den Lehrgang Fachkraft für Büromanagement habe ich im Januar 2024 beendet."),
      (.clerk, "Den Lehrgang habe ich an der Berufsschule Göttingen beendet."),
      (.clerk, "Ich habe elf Jahre Erfahrung im Möbelhandel."),
      (.clerk, "Ich habe elf Jahre Erfahrung im Einkauf."),
      (.student, "J’ai un an d’expérience en audit."), (.student, "J’ai un an d’expérience chez KPMG Lille."),
      (.student, "Je travaille dans l’audit depuis un an."),
      (.student, "Je suis diplômée d’un master en audit."), (.student, "J’ai terminé le Master Audit."),
    ] as [(Person, String)])
  func refused(_ person: Person, _ sentence: String) {
    #expect(problems(person, sentence) != [], "\(sentence)")
  }

  /// Whoever gives no more than when studies will end has no degree yet.
  @Test(arguments: [("2099-09", false), ("2020-09", true)])
  func degreeWithAnEndAlone(_ end: String, _ isHeld: Bool) throws {
    let text = """
      language: de
      basics: {name: Jonas Weber}
      education:
        - {institution: Universität Kassel, studyType: Master, area: Maschinenbau, endDate: \(end)}
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "student", text: text), slug: "s").value)
    let support = ClaimSupport(holding: profile)
    #expect(support.problems(in: "Ich habe einen Master in Maschinenbau.", named: []).isEmpty == isHeld)
  }

  static let nurse = """
    language: es
    basics: {name: Pilar Lafuente, label: Responsable de calidad, summary: "Enfermera y responsable de calidad con diecisiete años de experiencia en hospitales, residencias y una mutua."}
    work:
      - name: Grupo Moncayo
        position: Responsable de calidad
        startDate: 2020-02
        endDate: present
        summary: Responsable de calidad de siete residencias con 70 auxiliares.
        highlights:
          - Reduje las caídas con lesión de 4,1 a 2,6 por cada mil estancias en dos años
          - Realicé 46 auditorías internas de protocolos de medicación, higiene y sujeciones
      - name: Mutua Ebro
        position: Técnica de calidad
        startDate: 2016-05
        endDate: 2020-01
        highlights:
          - Atendí las reclamaciones de pacientes y bajé el plazo medio de respuesta de 21 a 9 días
      - name: Hospital Virgen del Cierzo
        position: Supervisora de enfermería
        startDate: 2011-09
        endDate: 2016-04
        highlights:
          - Dirigí un equipo de 34 enfermeras y auxiliares en una planta de 38 camas
          - Participé en la comisión de infecciones y en el programa de higiene de manos
      - name: Clínica Las Fuentes
        position: Enfermera
        startDate: 2007-07
        endDate: 2011-08
    education:
      - {institution: Universidad de La Rioja, studyType: Máster, area: Dirección y Gestión Sanitaria, startDate: 2014, endDate: 2015}
      - {institution: Universidad de Zaragoza, studyType: Diplomatura, area: Enfermería, startDate: 2004, endDate: 2007}
    skills:
      - {name: Informática, keywords: [Power BI, Excel]}
    """

  static let clerk = """
    language: de
    basics: {name: Nadine Kühnel, label: Kauffrau im Einzelhandel, summary: "Kauffrau im Einzelhandel mit elf Jahren Erfahrung im Verkauf, in der Warenwirtschaft und im Büro einer Filiale."}
    work:
      - name: Möbelhaus Sander
        position: Stellvertretende Filialleiterin
        startDate: 2020-04
        endDate: present
        highlights:
          - Rund 60 Reklamationen im Monat schriftlich und am Telefon bearbeitet und die Bearbeitungszeit von neun auf vier Tage gesenkt
          - Kassenabschluss und Bankeinzahlungen von bis zu 25.000 € am Tag verantwortet
      - name: Drogerie Hartwig
        position: Verkäuferin und Bürokraft
        startDate: 2014-08
        endDate: 2020-03
    education:
      - {institution: IHK Kassel, studyType: Lehrgang, area: Fachkraft für Büromanagement, startDate: 2024-02, endDate: 2025-01}
      - {institution: Berufsschule Göttingen, studyType: Ausbildung, area: Kauffrau im Einzelhandel, startDate: 2011-08, endDate: 2014-07}
    """

  static let student = """
    language: fr
    basics: {name: Chloé Marchetti}
    work:
      - name: KPMG Lille
        position: Assistante d’audit (stage)
        startDate: 2024-01
        endDate: 2024-07
        highlights:
          - Contrôlé les stocks de 14 clients industriels avec une équipe de trois personnes
    education:
      - {institution: École de Management de Lyon, studyType: Master, area: Audit, startDate: 2024-09, endDate: 2099-09}
      - {institution: Université de Lyon, studyType: Licence, area: Gestion, startDate: 2020-09, endDate: 2023-06}
    """
}
