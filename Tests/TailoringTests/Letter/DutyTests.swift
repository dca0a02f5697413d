import Testing

@testable import Tailoring

/// Lines of a CV without a verb, as sentences of a letter tell them.
@Suite struct DutyTests {
  @Test(
    arguments: [
      ("Rotating shifts including nights", LetterLanguage.en, "rotating shifts including nights"),
      ("Personal care for residents", .en, "personal care for residents"),
      ("Night shift every fourth week", .en, "the night shift every fourth week"),
      ("Serving customers at the deli counter", .en, "serving customers at the deli counter"),
      ("COSHH folder kept up to date", .en, nil), ("Offices and kitchens on four floors", .en, nil),
      ("Sales up by a third", .en, nil), ("No absence in five years", .en, nil),
      ("Teaching of maths to Year 7", .en, "the teaching of maths to Year 7"),
      ("Design of surveys for parents", .en, "the design of surveys for parents"),
      ("Design", .en, nil), ("Increase of 3 %", .en, nil),
      ("Tägliche Behandlung von Patienten", .de, "die tägliche Behandlung von Patienten"),
      ("Regelmäßige Schulungen für Ärzte", .de, "die regelmäßigen Schulungen für Ärzte"),
      ("Telefonischer Kundendienst am Abend", .de, "der telefonische Kundendienst am Abend"),
      ("Täglicher Behandlung von Patienten", .de, nil), ("Alltägliche Frau Müller", .de, nil),
      ("Bauleitung für fünf Brücken", .de, "die Bauleitung für fünf Brücken"),
      ("Bereitschaftsdienst an jedem Wochenende", .de, "der Bereitschaftsdienst an jedem Wochenende"),
      ("140 Hauptprüfungen nach DIN 1076", .de, "140 Hauptprüfungen nach DIN 1076"),
      (
        "Bauleitung für fünf Brücken, bis zu 45 Personen", .de,
        "die Bauleitung für fünf Brücken (bis zu 45 Personen)"
      ),
      ("Be- und Entladen von Lkw", .de, "das Be- und Entladen von Lkw"),
      ("Kommissionieren von Aufträgen", .de, "das Kommissionieren von Aufträgen"),
      ("Einsätze in Chirurgie und Geriatrie", .de, "die Einsätze in Chirurgie und Geriatrie"),
      ("Atención al público y caja", .es, "la atención al público y la caja"),
      ("Kasse und Tagesabschluss", .de, "Kasse und Tagesabschluss"), ("14 Tage", .de, nil),
      ("Zeltlager mit 40 Kindern vorbereitet", .de, nil), ("Schrank voller Akten", .de, nil),
      ("Caisse et accueil", .fr, "la caisse et l’accueil"),
      ("Analyses de produits finis par HPLC", .fr, "les analyses de produits finis par HPLC"),
      (
        "Maintenance de 4 chaînes HPLC Agilent et Waters", .fr,
        "la maintenance de 4 chaînes HPLC Agilent et Waters"
      ),
      ("Tournées du matin et du soir", .fr, "les tournées du matin et du soir"),
      ("Aide à la toilette", .fr, "l’aide à la toilette"), ("Bidule du matin", .fr, nil),
      ("Caisse et bidules", .fr, nil), ("Préparation des desserts", .fr, "la préparation des desserts"),
      ("Limpieza de habitaciones", .es, "la limpieza de habitaciones"),
      ("Turno de noche", .es, "el turno de noche"),
      ("Guardias de fin de semana", .es, "las guardias de fin de semana"),
      ("Reparaciones de urgencia", .es, "las reparaciones de urgencia"), ("Trasto de noche", .es, nil),
    ] as [(String, LetterLanguage, String?)])
  func dutiesHaveTheirArticles(_ text: String, _ language: LetterLanguage, _ expected: String?) {
    #expect(Duty.of(text, in: language)?.text == expected)
  }

  @Test(
    arguments: [
      (
        "Leiter der Fachschaft Physik seit 2018", LetterLanguage.de, true,
        "bin ich seit 2018 Leiter der Fachschaft Physik"
      ),
      ("Mitglied im Prüfungsausschuss", .de, false, "war ich Mitglied im Prüfungsausschuss"),
      ("Verantwortlich für den Einkauf", .de, true, "bin ich verantwortlich für den Einkauf"),
      ("Stellvertretende Leiterin der Küche", .de, false, "war ich stellvertretende Leiterin der Küche"),
      ("Mitarbeiter geschult", .de, true, nil), ("Leiter der Gruppe und Lager geführt", .de, true, nil),
      (
        "Responsable des entrées froides depuis 2024", .fr, true,
        "je suis responsable des entrées froides depuis 2024"
      ),
      ("Responsable des achats depuis 2020", .fr, false, "j’étais responsable des achats depuis 2020"),
      ("Responsable de la lencería desde 2021", .es, true, "soy responsable de la lencería desde 2021"),
      ("Responsable de la lencería", .es, false, "fui responsable de la lencería"),
      ("Responsible for two trainees", .en, true, "am responsible for two trainees"),
      ("Responsible adult", .en, true, nil),
      ("Keyholder since 2022", .en, true, "have been a keyholder since 2022"),
      ("Keyholder since 2022", .en, false, "was a keyholder since 2022"),
    ] as [(String, LetterLanguage, Bool, String?)])
  func functionsHaveTheirVerb(
    _ text: String, _ language: LetterLanguage, _ isCurrent: Bool, _ expected: String?
  ) {
    #expect(Function.of(text, in: language)?.told(in: language, isCurrent: isCurrent) == expected)
  }

  @Test(
    arguments: [
      ("Führerschein Klasse B", LetterLanguage.de, PaperName.held("den Führerschein Klasse B")),
      ("Gesundheitszeugnis nach § 43", .de, .held("das Gesundheitszeugnis nach § 43")),
      ("Erweitertes Führungszeugnis", .de, .held("ein erweitertes Führungszeugnis")),
      ("Erste-Hilfe-Kurs", .de, .held("den Erste-Hilfe-Kurs")),
      ("Ersthelferin im Betrieb", .de, .role("Ersthelferin im Betrieb")),
      ("BIM-Koordinator (Foundation)", .de, .name("BIM-Koordinator (Foundation)")),
      ("Enhanced DBS check", .en, .held("an enhanced DBS check")),
      ("Driver CPC", .en, .held("the Driver CPC")),
      ("Transport Manager CPC (national road haulage)", .en, .held("the Transport Manager CPC")),
      ("Care Certificate", .en, .held("the Care Certificate")), ("SMSTS", .en, .name("SMSTS")),
      ("Basic Life Support", .en, .subject("Basic Life Support")),
      ("Registered General Nurse (NMBI)", .en, .role("a Registered General Nurse (NMBI)")),
      ("Solutions Architect – Associate", .en, .name("Solutions Architect – Associate")),
      ("Permis B", .fr, .held("le permis B")), ("CACES 1A", .fr, .held("le CACES 1A")),
      ("Habilitation électrique", .fr, .held("l’habilitation électrique")),
      ("Carné de carretillero", .es, .held("el carné de carretillero")),
      ("Primeros auxilios", .es, .subject("primeros auxilios")),
      ("Primeros auxilios y RCP", .es, .subject("primeros auxilios y RCP")),
      ("Garda vetting", .en, .held("Garda vetting")), ("PSC1", .fr, .held("le PSC1")),
      ("Führerschein Klassen B, C1", .de, .held("den Führerschein Klassen B, C1")),
      ("Full UK driving licence, clean", .en, .held("a full UK driving licence")),
      ("Curso de grúa, 2021", .es, .held("el curso de grúa")),
    ] as [(String, LetterLanguage, PaperName)])
  func papersAreNamed(_ name: String, _ language: LetterLanguage, _ expected: PaperName) {
    #expect(PaperName(name, in: language) == expected)
  }

  @Test(
    arguments: [
      ("Available from 1 March, evenings", LetterLanguage.en, "I am available from 1 March, evenings."),
      ("Notice period: four weeks", .en, "My notice period is four weeks."),
      ("Cleaner with nine years in schools", .en, nil), ("Availability of data improved", .en, nil),
      ("Ab sofort verfügbar", .de, "Ab sofort bin ich verfügbar."),
      (
        "Eintritt ab 1. April möglich, Schichtdienst gewohnt.", .de,
        "Der Eintritt ist ab 1. April möglich, Schichtdienst bin ich gewohnt."
      ),
      ("Verkäuferin mit elf Jahren", .de, nil),
      ("Disponible dès le 1er mars", .fr, "Je suis disponible dès le 1er mars."),
      ("Disponibilidad inmediata", .es, "Tengo disponibilidad inmediata."),
    ] as [(String, LetterLanguage, String?)])
  func timeIsToldWhereTheProfileSaysSo(_ text: String, _ language: LetterLanguage, _ expected: String?) {
    #expect(Availability.told(text, in: language) == expected)
  }
}
