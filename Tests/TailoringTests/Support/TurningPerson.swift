import Base
import Content

@testable import Tailoring

/// Three people who turn to another trade or have small papers: a teacher (en), an occupational therapist (de, fr) and a teacher (es).
enum TurningPerson: String, CaseIterable, Sendable {
  case teacher, therapist, therapistInFrench, maestra

  private var text: String {
    switch self {
    case .teacher: Self.teacherText
    case .therapist, .therapistInFrench: Self.therapistText
    case .maestra: Self.maestraText
    }
  }

  var profile: Profile? {
    let profile = ProfileReader.read(SourceText(file: rawValue, text: text), slug: rawValue).value
    return profile.map { $0.localized(to: self == .therapistInFrench ? LanguageTag("fr") : $0.language) }
  }

  private static let supports: [TurningPerson: ClaimSupport] = {
    let people = allCases.compactMap { person in person.profile.map { (person, ClaimSupport(holding: $0)) } }
    return Dictionary(uniqueKeysWithValues: people)
  }()

  /// What of a sentence the profile does not support where no fact is named; nil: the profile cannot be read.
  func problems(in sentence: String) -> [ClaimProblem]? {
    Self.supports[self]?.problems(in: sentence, named: [])
  }

  private static let teacherText = """
    language: en-GB
    basics:
      name: Ruth Calder
      label: Maths teacher and data analyst in training
      summary: Secondary maths teacher with nine years in Hull and York schools, moving into data analysis. I
          already spend much of my week on assessment data and have taught myself SQL and Python.
    work:
      - name: Humber Park Academy
        position: Second in Department (Mathematics)
        location: Hull
        startDate: 2016-09
        endDate: present
        highlights:
          - Analyse termly assessment data for 1,150 pupils in Excel and present the findings to the senior
              leadership team.
          - Built an Excel tracker with Power Query that replaced 14 separate spreadsheets and saves the
              department about 6 hours a term.
          - Helped the data manager to move pupil records from SIMS to Arbor.
          - Train and mentor three early-career teachers in the department.
          - Wrote a Power BI dashboard of attendance and attainment used by five heads of year.
      - name: Ouse Building Society
        position: Operations Assistant
        location: York
        startDate: 2013-07
        endDate: 2015-08
        highlights:
          - Checked about 80 mortgage applications a week for missing or inconsistent information.
          - Produced the weekly arrears report in Excel for the branch managers.
    education:
      - {institution: University of Leeds, studyType: PGCE, area: Secondary Mathematics, startDate: 2015, endDate: 2016}
      - institution: University of Sheffield
        studyType: BSc (Hons)
        area: Mathematics with Statistics
        startDate: 2010
        endDate: 2013
        score: "2:1"
    certificates:
      - {name: Google Data Analytics Professional Certificate, issuer: Coursera, date: 2023}
      - {name: Microsoft PL-300 Power BI Data Analyst Associate, date: 2024}
      - {name: Mental health first aider, issuer: MHFA England, date: 2022}
    skills:
      - keywords:
          - {name: Excel, level: advanced}
          - Power Query
          - pivot tables
          - SQL (PostgreSQL)
          - Python (pandas, matplotlib)
          - statistics
          - SIMS
          - Arbor
    languages:
      - {language: English, fluency: native}
      - {language: French, fluency: B1}
    """

  private static let therapistText = """
    language: de
    basics:
      name: Jana Brühl
      label: {de: Ergotherapeutin und angehende Lehrerin, fr: Ergothérapeute et future enseignante}
      summary:
        de: Ergotherapeutin mit elf Jahren in Rehabilitation und Praxis, auf dem Weg in die Lehre. Schwerpunkte
            sind Orthopädie und Neurologie.
        fr: Ergothérapeute avec onze ans en rééducation et en cabinet, en route vers l'enseignement. Mes
            domaines principaux sont l'orthopédie et la neurologie.
    work:
      - name: Reha-Zentrum Elztal
        position: {de: Ergotherapeutin, fr: Ergothérapeute}
        location: Waldkirch
        startDate: 2019-04
        endDate: present
        highlights:
          - de: Leite zweimal wöchentlich eine Gruppe für Handtraining mit 8 Personen.
            fr: Anime deux fois par semaine un groupe de rééducation de la main de 8 personnes.
          - de: Habe bei der Einführung der elektronischen Patientenakte mitgearbeitet.
            fr: Ai participé à la mise en place du dossier de soins informatisé.
          - de: Unterstützte die Leitung bei der Planung der Dienste im neuen Haus.
            fr: Ai aidé la direction à planifier les horaires de la nouvelle maison.
          - de: Betreue jedes Jahr 4 Praktikantinnen der Berufsfachschule.
            fr: Encadre chaque année 4 stagiaires de l'école d'ergothérapie.
          - de: Behandle täglich 10 Patientinnen und Patienten nach Operationen an der Hand.
            fr: Prends en charge 10 patients par jour après une opération de la main.
      - name: Stadtklinik Emmendingen
        position: {de: Ergotherapeutin Handchirurgie, fr: Ergothérapeute en chirurgie de la main}
        location: Emmendingen
        startDate: 2013-10
        endDate: 2016-04
        highlights:
          - de: Arbeitete im Team mit Physiotherapie, Logopädie und Pflege.
            fr: Ai travaillé en équipe avec des kinésithérapeutes, des orthophonistes et des infirmiers.
          - de: Hielt vier Fortbildungen über Schienenbau für Pflegekräfte.
            fr: Ai donné quatre formations sur la fabrication d'attelles aux soignants.
          - de: Dokumentierte die Behandlungen in Orbis und Excel.
            fr: Ai documenté les traitements dans Orbis et Excel.
    education:
      - institution: {de: Berufsfachschule für Ergotherapie Emmendingen, fr: École d'ergothérapie d'Emmendingen}
        studyType: {de: Staatsexamen, fr: "Diplôme d'État"}
        area: {de: Ergotherapie, fr: ergothérapie}
        startDate: 2010-10
        endDate: 2013-09
    certificates:
      - {name: {de: Zertifikat Handtherapie, fr: Certificat de thérapie de la main}, date: 2017}
      - {name: {de: Bobath-Grundkurs, fr: Cours de base Bobath}, date: 2015}
      - {name: {de: Anerkennung durch das Schweizerische Rote Kreuz, fr: Reconnaissance par la Croix-Rouge suisse}, date: 2016}
      - {name: {de: "Sturzpräventionstrainerin", fr: Instructrice en prévention des chutes}, date: 2018}
    skills:
      - name: {de: Fachlich, fr: Techniques}
        keywords:
          - {de: Schienenbau, fr: fabrication d'attelles}
          - {de: Gangschule, fr: rééducation de la marche}
          - {name: Excel, level: {de: fortgeschritten, fr: avancé}}
          - SPSS
    languages:
      - {language: {de: Deutsch, fr: allemand}, fluency: {de: Muttersprache, fr: langue maternelle}}
      - {language: {de: Französisch, fr: français}, fluency: C1}
    """

  private static let maestraText = """
    language: es
    basics:
      name: Marta Requena
      label: Profesora de matemáticas y analista de datos en formación
      summary: Profesora de matemáticas con nueve años en institutos de Murcia, en transición hacia el análisis de datos.
    work:
      - name: Instituto Ribera Alta
        position: Profesora de matemáticas
        location: Murcia
        startDate: 2016-09
        endDate: present
        highlights:
          - Construí un cuadro de notas con Excel y Power Query para el departamento.
          - Ayudé a la secretaría a trasladar los expedientes de alumnos de Séneca a Delphos.
          - Imparto cada semana un taller de robótica a 20 alumnos.
          - Reviso a diario las faltas de asistencia de 300 alumnos.
      - name: Academia Segura
        position: Profesora de apoyo
        location: Murcia
        startDate: 2013-09
        endDate: 2016-06
        highlights:
          - Preparé a 40 alumnos para la selectividad.
    education:
      - {institution: Universidad de Granada, studyType: Grado, area: Matemáticas, startDate: 2009, endDate: 2013}
      - {institution: Universidad de Murcia, studyType: Máster, area: Formación del profesorado, startDate: 2014, endDate: 2015}
    certificates:
      - {name: Microsoft PL-300 Analista de datos de Power BI asociado, date: 2024}
    skills:
      - name: Datos
        keywords: [{name: Excel, level: avanzado}, SQL, Python, Séneca, Delphos]
    languages:
      - {language: español, fluency: nativo}
    """
}
