import Base
import Content
import Testing

@testable import Tailoring

/// What people who turn to another trade are not yet, helped with, list beside or did elsewhere; beside each lie the nearest truth.
@Suite struct TurningPersonTests {
  private static let notYet: [(TurningPerson, String)] = [
    (.teacher, "I have been a Data Analyst at Microsoft since 2024."),
    (.teacher, "I have worked as a Microsoft Power BI Data Analyst since 2024."),
    (.teacher, "I am a Microsoft Power BI Data Analyst."), (.teacher, "I am a data analyst."),
    (.teacher, "I have been a Google Data Analytics Professional since 2023."),
    (.teacher, "I have worked as a mental health first aider since 2022."),
    (.teacher, "I have nine years of experience in data analysis."),
    (.teacher, "I have nine years of experience in assessment data."),
    (.teacher, "I am a data analyst with nine years in Hull and York schools."),
    (.teacher, "Maths teacher with nine years of data analysis in Hull and York schools."),
    (.teacher, "Secondary maths teacher with nine years in Hull and York schools, and data analyst."),
    (.teacher, "Data analyst"),
    (.teacher, "I am a maths teacher and data analyst."),
    (.therapist, "Ich bin Lehrerin."), (.therapist, "Ich arbeitete als Lehrerin."),
    (.therapist, "Ich bin Lehrerin mit elf Jahren in Rehabilitation und Praxis."),
    (.therapist, "Ich habe elf Jahre Erfahrung in der Lehre."),
    (.therapist, "Ich arbeitete als Sturzpräventionstrainerin."),
    (.therapistInFrench, "Je suis enseignante."),
    (.therapistInFrench, "Je suis enseignante avec onze ans en rééducation."),
    (.therapistInFrench, "J'ai onze ans d'expérience dans l'enseignement."),
    (.therapistInFrench, "J'ai travaillé comme instructrice en prévention des chutes."),
    (.maestra, "Soy analista de datos."),
    (.maestra, "He trabajado como analista de datos de Power BI desde 2024."),
    (.maestra, "Tengo nueve años de experiencia en análisis de datos."),
    (.maestra, "Soy analista de datos con nueve años en institutos de Murcia."),
  ]

  @Test(arguments: notYet)
  func isNotYet(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (TurningPerson.teacher, "I am a maths teacher."),
    (.teacher, "I am a maths teacher with nine years in Hull and York schools."),
    (.teacher, "I am a mental health first aider."), (.teacher, "I worked as an Operations Assistant."),
    (.teacher, "I hold the Microsoft PL-300 Power BI Data Analyst Associate."),
    (.teacher, "I have nine years of experience in Hull and York schools."),
    (.teacher, "I would like to move into data analysis."),
    (.therapist, "Ich bin Ergotherapeutin."),
    (.therapist, "Ich bin Ergotherapeutin mit elf Jahren in Rehabilitation und Praxis."),
    (.therapist, "Ich bin Sturzpräventionstrainerin."),
    (.therapistInFrench, "Je suis ergothérapeute."),
    (.therapistInFrench, "Je suis instructrice en prévention des chutes."),
    (.maestra, "Soy profesora de matemáticas."),
    (.maestra, "Soy profesora de matemáticas con nueve años en institutos de Murcia."),
  ])
  func isAlready(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: Help

  @Test(arguments: [
    (TurningPerson.teacher, "I moved pupil records from SIMS to Arbor."),
    (.teacher, "I moved pupil records to Arbor."),
    (.teacher, "I moved the pupil records."),
    (.therapist, "Ich habe die elektronische Patientenakte eingeführt."),
    (.therapist, "Ich plante die Dienste im neuen Haus."),
    (.therapistInFrench, "J'ai mis en place le dossier de soins informatisé."),
    (.therapistInFrench, "J'ai planifié les horaires de la nouvelle maison."),
    (.maestra, "Trasladé los expedientes de alumnos de Séneca a Delphos."),
  ])
  func helpedAlone(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (TurningPerson.teacher, "I helped to move pupil records from SIMS to Arbor."),
    (.therapist, "Ich habe bei der Einführung der elektronischen Patientenakte mitgearbeitet."),
    (.therapist, "Ich unterstützte die Leitung bei der Planung der Dienste im neuen Haus."),
    (.therapistInFrench, "J'ai participé à la mise en place du dossier de soins informatisé."),
    (.therapistInFrench, "J'ai aidé la direction à planifier les horaires de la nouvelle maison."),
    (.maestra, "Ayudé a la secretaría a trasladar los expedientes de alumnos de Séneca a Delphos."),
  ])
  func helped(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: Lists

  @Test(arguments: [
    (TurningPerson.teacher, "I built the Excel tracker with Power Query, SQL and Python."),
    (.teacher, "I built an Excel tracker with Power Query and pivot tables, SQL and Python."),
    (.teacher, "I analyse termly assessment data in Excel, SQL and Python."),
    (.teacher, "I produced the weekly arrears report using Excel and Python."),
    (.therapist, "Ich dokumentierte die Behandlungen in Orbis, Excel und SPSS."),
    (.therapist, "Schwerpunkte sind Orthopädie, Neurologie und Französisch."),
    (.therapist, "Meine Schwerpunkte sind Orthopädie, Neurologie und Handchirurgie."),
    (.therapist, "Ich arbeitete im Team mit Physiotherapie, Logopädie, Pflege und Orthopädie."),
    (.therapistInFrench, "J'ai documenté les traitements dans Orbis, Excel et SPSS."),
    (.therapistInFrench, "Mes domaines principaux sont l'orthopédie, la neurologie et la chirurgie."),
    (.maestra, "Construí un cuadro de notas con Excel, Power Query y Python."),
  ])
  func listedBeside(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (TurningPerson.teacher, "I built an Excel tracker with Power Query."),
    (.teacher, "I know Excel, SQL and Python."),
    (.therapist, "Ich dokumentierte die Behandlungen in Orbis und Excel."),
    (.therapist, "Meine Schwerpunkte sind Orthopädie und Neurologie."),
    (.therapist, "Ich arbeitete im Team mit Physiotherapie, Logopädie und Pflege."),
    (.therapistInFrench, "J'ai documenté les traitements dans Orbis et Excel."),
    (.maestra, "Construí un cuadro de notas con Excel y Power Query."),
    (.maestra, "Conozco Excel, SQL y Python."),
  ])
  func listed(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: Papers

  @Test(arguments: [
    (TurningPerson.teacher, "I have a BSc (Hons) in Mathematics, 2:1, from the University of Leeds."),
    (.teacher, "I have a PGCE in Mathematics with Statistics."), (.teacher, "I hold a Python certificate."),
    (.therapist, "Ich habe den Bobath-Aufbaukurs."),
    (.therapist, "Ich bringe das Zertifikat Gangschule mit."),
    (.therapistInFrench, "J'ai le certificat de rééducation de la marche."),
    (.therapistInFrench, "J'ai suivi le cours avancé Bobath."),
    (.maestra, "Tengo un Grado en Matemáticas, de la Universidad de Murcia."),
    (.teacher, "I have advanced Python skills."), (.teacher, "I have advanced Excel, SQL and Python skills."),
    (.therapist, "Ich habe fortgeschrittene Kenntnisse in SPSS."),
    (.maestra, "Tengo un nivel avanzado de SQL."),
  ])
  func otherPapers(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (
      TurningPerson.teacher,
      "I have a BSc (Hons) in Mathematics with Statistics, 2:1, from the University of Sheffield."
    ),
    (.teacher, "I have a PGCE in Secondary Mathematics from the University of Leeds."),
    (.therapist, "Ich habe den Bobath-Grundkurs."),
    (.therapist, "Ich bringe das Zertifikat Handtherapie mit."),
    (.therapistInFrench, "J'ai le certificat de thérapie de la main."),
    (.maestra, "Tengo un Grado en Matemáticas de la Universidad de Granada."),
  ])
  func papers(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: How often, for whom, where and when

  @Test(arguments: [
    (
      TurningPerson.teacher,
      "I replaced 14 separate spreadsheets and saved each teacher about 6 hours a term."
    ),
    (.teacher, "I checked about 80 mortgage applications every day for missing or inconsistent information."),
    (.therapist, "Ich leite täglich eine Gruppe für Handtraining mit 8 Personen."),
    (.therapist, "Ich betreue jede Woche 4 Praktikantinnen der Berufsfachschule."),
    (.therapistInFrench, "J'anime tous les jours un groupe de rééducation de la main de 8 personnes."),
    (.therapistInFrench, "J'anime chaque jour un groupe de rééducation de la main."),
    (.therapistInFrench, "J'encadre tous les mois 4 stagiaires de l'école d'ergothérapie."),
    (.maestra, "Imparto a diario un taller de robótica a 20 alumnos."),
    (.maestra, "Imparto todos los días un taller de robótica a 20 alumnos."),
    (.therapist, "Ich hielt vier Fortbildungen über Schienenbau an der Berufsfachschule."),
    (.therapist, "Ich hielt vier Fortbildungen über Schienenbau beim Schweizerischen Roten Kreuz."),
    (
      .therapistInFrench,
      "J'ai donné quatre formations sur la fabrication d'attelles à la Croix-Rouge suisse."
    ),
    (.teacher, "I am an Operations Assistant at Ouse Building Society."),
    (.therapist, "Ich bin Ergotherapeutin in der Stadtklinik Emmendingen."),
    (.therapistInFrench, "Je suis ergothérapeute à la Stadtklinik Emmendingen."),
    (.maestra, "Soy profesora en la Academia Segura."),
  ])
  func elsewhere(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (
      TurningPerson.teacher,
      "I checked about 80 mortgage applications every week for missing or inconsistent information."
    ),
    (.therapist, "Ich leite zweimal in der Woche eine Gruppe für Handtraining mit 8 Personen."),
    (.therapistInFrench, "J'encadre tous les ans 4 stagiaires de l'école d'ergothérapie."),
    (.maestra, "Imparto todas las semanas un taller de robótica a 20 alumnos."),
    (.therapist, "Ich hielt vier Fortbildungen über Schienenbau für Pflegekräfte."),
    (.teacher, "I was an Operations Assistant at Ouse Building Society."),
    (.therapist, "Ich war Ergotherapeutin in der Stadtklinik Emmendingen."),
    (.therapist, "Ich bin Ergotherapeutin im Reha-Zentrum Elztal."),
    (.maestra, "Soy profesora en el Instituto Ribera Alta."),
  ])
  func there(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: True in other words

  @Test(arguments: [
    (TurningPerson.therapist, "Mein Staatsexamen habe ich 2013 in Emmendingen abgelegt."),
    (.therapistInFrench, "J'ai suivi le cours de base Bobath en 2015."),
  ])
  func otherWords(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  @Test(arguments: [
    (TurningPerson.teacher, "I am one of five heads of year."), (.teacher, "I lead five heads of year."),
    (.therapist, "Mein Staatsexamen habe ich 2015 in Emmendingen abgelegt."),
    (.therapistInFrench, "J'ai suivi le cours de base Bobath en 2018."),
  ])
  func otherThings(_ person: TurningPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }
}
