import Base
import Content
import Testing

@testable import Tailoring

/// How letters tell titles, papers and present posts, and how they address readers who say "du".
@Suite struct LetterWordingTests {
  private func letter(
    _ profile: Profile, _ lines: String, heading: String = "Requirements", slug: String = "p"
  ) throws -> Letter {
    let text =
      "---\ncompany: Bergfein GmbH\nposition: Techniker\ncontact: Lena Vogt\nlanguage: \(profile.language)\n---\n\n"
      + "## \(heading)\n" + lines
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "p.md", text: text), slug: slug).value)
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    return LetterComposer.compose(tailored, for: posting).value
  }

  private func text(_ letter: Letter) -> String {
    letter.paragraphs.joined().map(\.text.plain).joined(separator: " ")
  }

  private let technician: Profile = {
    var p = Profile(slug: "t", language: "en")
    p.basics.name = People.text("Petra Lind")
    p.work = [
      People.work(
        "w", "Shift Lead, Maintenance", "Rheinpack", PartialDate(year: 2020), nil,
        ["Led a team of six maintenance technicians over three shifts", "Cut downtime of line 3 by 31 %"])
    ]
    p.education = [
      People.school(
        "e", "State-certified technician", "Electrical engineering", "Chamber of Cologne", 2017, 2020)
    ]
    p.certificates = [People.certificate("c", "Full UK driving licence, clean")]
    return p
  }()

  @Test func whoSomebodyIsIsNotHeld() throws {
    let told = text(try letter(technician, "- Vocational qualification\n- Driving licence\n- Maintenance"))
    #expect(told.contains("a state-certified technician in electrical engineering"))
    #expect(told.contains("a full UK driving licence"))
    #expect(!told.contains("the State-certified") && !told.contains("Lead, Maintenance"))
    #expect(!told.contains("In my time"))
  }

  @Test(
    arguments: [
      ("Shift Lead, Maintenance", LetterLanguage.en, "a Shift Lead in Maintenance"),
      ("Director, Teacher", .en, "a director"), ("Care assistant", .en, "a care assistant"),
      ("Saturday assistant", .en, "a Saturday assistant"), ("Staff Nurse, Band 6", .en, "a Staff Nurse"),
      ("Schichtleiter, Instandhaltung", .de, "Schichtleiter Instandhaltung"),
      ("Stellvertretende Filialleiterin", .de, "stellvertretende Filialleiterin"),
      ("Staatlich anerkannte Erzieherin", .de, "staatlich anerkannte Erzieherin"),
      ("Auszubildende zur Kauffrau", .de, "Auszubildende zur Kauffrau"),
      ("Leiter Einkauf", .de, "Leiter Einkauf"),
      ("Professeure, coordonnatrice", .fr, "professeure"), ("Jefa de obra, Madrid", .es, "jefa de obra"),
      ("Second in Department, Mathematics", .en, "Second in Department for Mathematics"),
      ("Head of Mathematics", .en, "Head of Mathematics"),
      ("Apprentice, then improver", .en, nil), ("Site Manager", .en, "a Site Manager"),
    ] as [(String, LetterLanguage, String?)])
  func titlesHaveNoCommas(_ title: String, _ language: LetterLanguage, _ expected: String?) {
    #expect(RoleName.inSentence(title, language) == expected)
  }

  /// Double forms as the person's own titles are; without a sign that anybody may apply.
  @Test(arguments: [
    ("Coordinador/a de Calidad", LetterLanguage.es, ["Enfermera"], "Coordinadora de Calidad"),
    ("Técnico/a medio/a", .es, ["Técnica de calidad"], "Técnica media"),
    ("Jefe/a de obra", .es, ["Ingeniero"], "Jefe de obra"),
    ("Gestor/a", .es, ["Responsable de calidad"], "Gestor/a"),
    ("Gestor/a", .es, ["Enfermera", "Camarero"], "Gestor/a"),
    ("Chargé(e) de recrutement", .fr, ["Assistante d’audit"], "Chargée de recrutement"),
    ("Technicien(ne) contrôle qualité", .fr, ["Technicienne"], "Technicienne contrôle qualité"),
    ("Auditeur expérimenté", .fr, ["Étudiante en audit"], "Auditrice expérimentée"),
    ("Auditeur junior", .fr, ["Étudiante en audit"], "Auditrice junior"),
    ("Auditeur junior", .fr, ["Analyste"], "Auditeur junior"),
    ("Contrôleur de gestion H/F", .fr, ["Étudiant"], "Contrôleur de gestion"),
    ("Einkäufer (m/w/d)", .de, ["Verkäuferin"], "Einkäuferin"),
    ("Physiotherapeut (m/w/d)", .de, ["Physiotherapeutin"], "Physiotherapeutin"),
    ("Pfleger/in", .de, ["Altenpfleger"], "Pfleger"),
    ("Sachbearbeiter*in Einkauf", .de, ["Kauffrau"], "Sachbearbeiterin Einkauf"),
    ("Kaufmann im Einzelhandel", .de, ["Verkäuferin"], "Kauffrau im Einzelhandel"),
    ("Facharzt (m/w/d) in Teilzeit", .de, ["Assistenzärztin"], "Fachärztin in Teilzeit"),
    ("Arzt/Ärztin", .de, ["Assistenzärztin"], "Ärztin"),
    ("Software Engineer", .de, ["Projektleiterin"], "Software Engineer"),
    ("Leitender Ingenieur", .de, ["Ingenieurin"], "Leitende Ingenieurin"),
    ("Leitende/r Pfleger/in", .de, ["Pfleger"], "Leitender Pfleger"),
    ("Technische*r Zeichner*in", .de, ["Zeichnerin"], "Technische Zeichnerin"),
    ("dipl. Physiotherapeut/in FH 60–80 %", .de, ["Physiotherapeutin"], "dipl. Physiotherapeutin FH"),
    ("Infirmier coordinateur (H/F)", .fr, ["Infirmière"], "Infirmière coordinatrice"),
    ("Infirmière / Infirmier aux urgences", .fr, ["Infirmière"], "Infirmière aux urgences"),
    ("Technicien supérieur de laboratoire", .fr, ["Technicienne"], "Technicienne supérieure de laboratoire"),
    ("Physiotherapeut", .de, ["Physiotherapeutin", "Trainer"], "Physiotherapeut"),
    ("Vendeur/euse", .fr, ["Caissière"], "Vendeuse"),
  ])
  func titlesOfPostings(_ title: String, _ language: LetterLanguage, _ own: [String], _ expected: String) {
    let bare = PostingTitle.bare(title)
    #expect((TitleGender(of: own, in: language)?.told(bare, in: language) ?? bare) == expected)
  }

  /// Where no form for her is known, the posting's own mark stays.
  @Test func aWomansLetterAppliesForNoMansPost() throws {
    var profile = People.german
    profile.work[0].position = People.text("Wohnbereichsleiterin")
    profile.work[1].position = People.text("Altenpflegerin")
    for (title, told) in [
      ("Leitender Steward (m/w/d)", "„Leitender Steward (m/w/d)“"),
      ("Leitender Pfleger (m/w/d)", "„Leitende Pflegerin“"), ("Pfleger (m/w/d)", "„Pflegerin“"),
    ] {
      let text =
        "---\ncompany: Haus Eck\nposition: \(title)\nlanguage: de\n---\n\n## Profil\n- Wundversorgung\n"
      let posting = try #require(JobPostingReader.read(SourceText(file: "p.md", text: text), slug: "p").value)
      let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
      let letter = LetterComposer.compose(tailored, for: posting).value
      #expect(self.text(letter).contains(told), "\(self.text(letter))")
      #expect(ClaimLedger(tailored, letter: letter, posting: posting).unsupported.isEmpty)
    }
  }

  /// A school of a trade is no university, whatever it examines for.
  @Test func schoolsOfTradesTrain() throws {
    var profile = People.german
    profile.education = [
      People.school(
        "e", "Staatsexamen", "Physiotherapie", "Physiotherapieschule am Universitätsklinikum Freiburg", 2011,
        2014)
    ]
    let told = text(try letter(profile, "- Staatsexamen Physiotherapie\n", heading: "Profil"))
    #expect(told.contains("an der Physiotherapieschule am Universitätsklinikum Freiburg"), "\(told)")
    #expect(told.contains("elernt") && !told.contains("Studium") && !told.contains("tudiert"), "\(told)")
  }

  /// Each way to tell how well a language is spoken rests on its fact.
  @Test(arguments: [
    (LetterLanguage.en, "Polish", "fluent (C2)"), (.de, "Englisch", "verhandlungssicher (C1)"),
    (.fr, "Anglais", "courant (C1)"), (.es, "Inglés", "avanzado (C1)"), (.en, "Irish", "good"),
    (.fr, "Espagnol", "bon (B2)"), (.es, "Francés", "fluido"),
  ])
  func levelsAreSupported(_ language: LetterLanguage, _ name: String, _ level: String) throws {
    var profile = People.nurse
    profile.language = try #require(LanguageTag(language.rawValue))
    profile.languages = [People.fluency("l", name, level)]
    let store = FactStore(profile)
    let fact = try #require(store[FactID("l")])
    let told = try #require(ToldLevel(fact.text, in: language))
    let checker = ClaimChecker(store, date: People.today)
    var count = 0
    for phrases in LetterPhrases.all(language) {
      for pattern in phrases.levels + phrases.levelsAsked
      where LetterDraft.isFilled(pattern, by: told.values) {
        let text = LetterDraft.fill(pattern, told.values)
        #expect(checker.problems(in: text, restingOn: [FactID("l")]).isEmpty, "\(text)")
        #expect(!text.contains("  ") && !text.contains("{"), "\(text)")
        count += 1
      }
    }
    #expect(count > 1)
    #expect(ToldLevel(name + "\nB2", in: language) == nil)
  }

  /// One certificate is told as one.
  @Test func oneCertificateIsNoneAmongSeveral() throws {
    var profile = People.nurse
    profile.certificates = [People.certificate("c", "SMSTS")]
    for slug in 0..<12 {
      let told = text(try letter(profile, "- SMSTS\n- Wound care\n", slug: "p\(slug)"))
      #expect(told.contains("the SMSTS certificate"), "\(told)")
      #expect(!told.contains("among them") && !told.contains("certificate:"), "\(told)")
    }
    profile.certificates.append(People.certificate("d", "NEBOSH"))
    for slug in 0..<12 {
      let told = text(try letter(profile, "- SMSTS\n- Wound care\n", slug: "p\(slug)"))
      #expect(told.contains("SMSTS") && !told.contains("among them"), "\(told)")
    }
  }

  /// What is said apart ends with a comma; a list does not.
  @Test(arguments: [
    ("Altenpfleger mit elf Jahren Erfahrung in der Pflege, zweisprachig aufgewachsen.", "aufgewachsen"),
    ("Altenpfleger mit elf Jahren Erfahrung, zuletzt auf einer Station.", "Station"),
  ])
  func whatIsSaidApartEndsWithAComma(_ summary: String, _ end: String) throws {
    var profile = People.german
    profile.basics.summary = People.text(summary)
    for slug in 0..<8 {
      let told = text(try letter(profile, "- Wundversorgung", heading: "Profil", slug: "p\(slug)"))
      #expect(!told.contains("\(end) und") && !told.contains("\(end) bewerbe"), "\(told)")
      #expect(!told.contains(",,") && !told.contains(",."), "\(told)")
    }
    profile.basics.summary = People.text("Altenpfleger mit Erfahrung in der Pflege, in der Küche und im Hof.")
    for slug in 0..<8 {
      let told = text(try letter(profile, "- Wundversorgung", heading: "Profil", slug: "p\(slug)"))
      #expect(!told.contains("im Hof,"), "\(told)")
    }
  }

  @Test func germanPapers() throws {
    var profile = People.german
    profile.education = [
      People.school("e", "Ausbildung", "Elektroniker für Betriebstechnik", "IHK Bonn", 2012, 2015)
    ]
    let told = text(
      try letter(profile, "- Abgeschlossene Ausbildung\n- Führerschein Klasse B", heading: "Profil"))
    #expect(
      told.contains("Ausbildung zum Elektroniker für Betriebstechnik")
        || told.contains("Ausbildung als Elektroniker für Betriebstechnik"))
    #expect(!told.contains("Meine Ausbildung:") && told.contains("(IHK Bonn)"))
    #expect(told.contains("den Führerschein Klasse B") && !told.contains("„Führerschein"))
    #expect(!told.contains("Unterlagen finden Sie auch: Ausbildung"))
  }

  @Test func aClauseOfThePortraitEndsWithAComma() throws {
    var profile = People.german
    profile.basics.summary = People.text(
      "Elektroinstallateur im Ruhestand, der zwei bis drei Tage in der Woche wieder arbeiten möchte.")
    let told = text(try letter(profile, "- Wundversorgung", heading: "Profil"))
    #expect(told.contains("Ich bin Elektroinstallateur im Ruhestand, der zwei bis drei Tage"), "\(told)")
    #expect(told.contains("wieder arbeiten möchte.") && !told.contains(",."), "\(told)")
  }

  /// What stands in brackets after the post is left out; the application is not.
  @Test(arguments: ["Library Assistant (part-time)", "Nurse (m/w/d)", "Cook"])
  func thePostIsAppliedFor(_ position: String) throws {
    let text = "---\ncompany: Quay Ltd\nposition: \(position)\n---\n\n- Wound care\n"
    let posting = try #require(JobPostingReader.read(SourceText(file: "p.md", text: text), slug: "p").value)
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    let name = position.split(separator: "(")[0].trimmingEnd { $0 == " " }
    #expect(
      letter.paragraphs.joined().contains { $0.text.plain.contains("the post of \(name) at Quay Ltd") },
      "\(letter.paragraphs.joined().map(\.text.plain))")
  }

  @Test func aReaderWhoSaysDuIsAnsweredSo() throws {
    let lines = "- Du hast Erfahrung in der Wundversorgung\n- Du leitest dein Team gern\n"
    let found = try letter(People.german, lines, heading: "Dein Profil")
    #expect(found.salutation == "Hallo Lena Vogt,")
    #expect(found.closing == "Viele Grüße")
    let told = text(found)
    #expect(told.contains(" euch") || told.contains(" eur"), "\(told)")
    #expect(!told.contains("Ihnen") && !told.contains("Ihr Team") && !told.contains("schreiben Sie"))
    let polite = try letter(People.german, "- Erfahrung in der Wundversorgung\n", heading: "Ihr Profil")
    #expect(polite.salutation == "Guten Tag Lena Vogt," && polite.closing == "Mit freundlichen Grüßen")
  }

  @Test(arguments: [
    ("Frau Dr. Anna Meier", "Hallo Frau Dr. Meier,"), ("Herr Tom Groß", "Hallo Herr Groß,"),
    (nil, "Hallo zusammen,"),
  ])
  func informalSalutations(_ contact: String?, _ expected: String) {
    #expect(Salutation(to: contact, in: .de, isInformal: true).salutation == expected)
    #expect(!Salutation(to: contact, in: .fr, isInformal: true).salutation.hasPrefix("Hallo"))
  }
}
