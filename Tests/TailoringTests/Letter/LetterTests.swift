import Base
import Content
import Testing

@testable import Tailoring

@Suite struct LetterTests {
  @Test(
    arguments: [
      ("Dr Amaka Okafor", LetterLanguage.en, "Dear Dr Okafor,"),
      ("Dr. Orla Delahunty", .en, "Dear Dr Delahunty,"), ("Ms Jane Smith", .en, "Dear Ms Smith,"),
      ("Mr. Tom van der Berg", .en, "Dear Mr van der Berg,"), ("Iwan Trethowan", .en, "Dear Iwan Trethowan,"),
      (nil, .en, "Dear hiring team,"),
      ("Frau Dr.-Ing. Friederike Süßkind", .de, "Sehr geehrte Frau Dr.-Ing. Süßkind,"),
      ("Herr Prof. Dr. Max Groß", .de, "Sehr geehrter Herr Prof. Dr. Groß,"),
      ("Frau Dipl.-Ök.", .de, "Sehr geehrte Damen und Herren,"),
      ("Frau Dipl.-Ing. Petra Wagner", .de, "Sehr geehrte Frau Wagner,"),
      ("Javier Bescós", .es, "Estimado Sr. Bescós:"),
      ("Dra. Mercedes Abós Lanaspa", .es, "Estimada Dra. Abós:"),
      ("D.ª Ana Gil Sanz", .es, "Estimada Sra. Gil:"),
      ("D. Juan Luis de la Fuente Mur", .es, "Estimado Sr. de la Fuente:"),
      ("Sra. Pérez Sanz", .es, "Estimada Sra. Pérez Sanz:"),
      ("Sra. Uxue Louzán", .es, "Estimada Sra. Louzán:"), ("Alex Prat", .es, "Buenos días, Alex Prat:"),
      ("Departamento de Recursos Humanos", .es, "A la atención del Departamento de Recursos Humanos:"),
      ("Kim Albers", .de, "Guten Tag Kim Albers,"), (nil, .de, "Sehr geehrte Damen und Herren,"),
      ("Madame Capucine Delorme", .fr, "Madame,"),
      ("Monsieur le Maire", .fr, "Monsieur le Maire,"), ("Mme la Directrice", .fr, "Madame la Directrice,"),
      ("Madame la Directrice des soins Anne Le Bris", .fr, "Madame la Directrice des soins,"),
      ("M. Yves le Goff", .fr, "Monsieur,"), ("M. Jean Le Goff", .fr, "Monsieur,"),
      ("Claude Martin", .fr, "Madame, Monsieur,"),
      (nil, .fr, "Madame, Monsieur,"), ("Sra. Ana Gil", .es, "Estimada Sra. Gil:"),
      (nil, .es, "A quien corresponda:"), ("", .en, "Dear hiring team,"),
    ] as [(String?, LetterLanguage, String)])
  func salutations(_ contact: String?, _ language: LetterLanguage, _ expected: String) {
    #expect(Salutation(to: contact, in: language).salutation == expected)
  }

  /// A name in the posting's words is used where they say how to address it; the front matter comes first.
  @Test(arguments: [
    ("", "Send your CV to Mrs Helen Prowse.", "Dear Mrs Prowse,"),
    ("", "For questions contact Helen Prowse.", "Dear hiring team,"),
    ("contact: Dr Amaka Okafor\n", "Send your CV to Mrs Helen Prowse.", "Dear Dr Okafor,"),
  ])
  func theReadersNameIsRead(_ contact: String, _ line: String, _ expected: String) throws {
    let text = "---\ncompany: A Ward\nposition: Nurse\n\(contact)---\n\n- Wound care\n\n\(line)\n"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    #expect(letter.salutation == expected)
    #expect(letter.recipient.contains("A Ward"))
    #expect(letter.recipient.contains("Mrs Helen Prowse") == (expected == "Dear Mrs Prowse,"))
  }

  /// What is missing is said to the person, not to the employer.
  @Test func theLetterDoesNotSayWhatIsMissing() throws {
    let text =
      "---\ncompany: A Ward\nposition: Nurse\n---\n\nRequirements:\n- Wound care\n- Kubernetes\n- Driving licence\n"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    #expect(!letter.paragraphs.joined().contains { $0.text.plain.contains("Kubernetes") })
    #expect(tailored.matches.contains { $0.verdict == .notShown })
  }

  @Test(
    arguments: [
      ("Led a team of five.", LetterLanguage.en, "led a team of five"),
      ("Certified nurse on two wards", .en, nil), ("Member of the safety group", .en, nil),
      ("Leads 14 technicians on two sites", .en, "lead 14 technicians on two sites"),
      ("Is responsible for a budget of €6.2m", .en, "am responsible for a budget of €6.2m"),
      ("Leads 14 technicians and reports to the board", .en, nil), ("Sales up by a third", .en, nil),
      ("Negotiated her own salary", .en, nil), ("Presented his findings to the board", .en, nil),
      ("Manage a budget", .en, "manage a budget"), ("Nurse manager of a ward", .en, nil),
      (
        "Nachträge geprüft und verhandelt; in sechs Projekten abgewehrt", .de,
        "habe ich Nachträge geprüft und verhandelt; in sechs Projekten abgewehrt"
      ),
      ("Nachrechnung von 23 Brücken gesteuert", .de, "habe ich die Nachrechnung von 23 Brücken gesteuert"),
      ("Skripte in Python geschrieben, die lesen", .de, "habe ich Skripte in Python geschrieben, die lesen"),
      ("BIM im Büro eingeführt: Richtlinie", .de, "habe ich BIM im Büro eingeführt: Richtlinie"),
      ("Ein Team von 14 Pflegekräften geleitet", .de, "habe ich ein Team von 14 Pflegekräften geleitet"),
      ("Leitete ein Team von fünf", .de, "leitete ich ein Team von fünf"),
      ("Bauleitung für fünf Brücken", .de, nil), ("Geprüft nach DIN 1076", .de, nil),
      ("Jeden Samstag Bestellungen verpackt", .de, "habe ich jeden Samstag Bestellungen verpackt"),
      ("Order cleaning supplies", .en, "order cleaning supplies"), ("Order processing", .en, nil),
      ("Clean two schools before lessons", .en, "clean two schools before lessons"),
      ("Clean driving licence", .en, nil), ("Stock control", .en, nil),
      ("Responsable des entrées froides depuis 2024", .fr, nil),
      (
        "Tutrice de six stagiaires, 96 familles suivies", .fr,
        "j’ai été tutrice de six stagiaires (96 familles suivies)"
      ), ("Tutrice", .fr, nil),
      ("Formé 74 collègues", .fr, "j’ai formé 74 collègues"),
      ("Mis en place un club", .fr, "j’ai mis en place un club"), ("Santé au travail", .fr, nil),
      ("Gestion de projet", .fr, nil),
      ("Dirigí un equipo", .es, "dirigí un equipo"), ("", .en, nil),
    ] as [(String, LetterLanguage, String?)])
  func clauses(_ text: String, _ language: LetterLanguage, _ expected: String?) {
    #expect(Clause.of(text, in: language) == expected)
  }

  @Test(arguments: [
    ("Ingenieurbüro Quäck", LetterLanguage.de, "beim Ingenieurbüro Quäck"),
    ("Süd Bau GmbH", .de, "bei der Süd Bau GmbH"), ("Klinikum Nord", .de, "am Klinikum Nord"),
    ("Technische Hochschule Weserbergland", .de, "an der Technischen Hochschule Weserbergland"),
    ("Freie Schule Elbtal gGmbH", .de, "bei der Freien Schule Elbtal gGmbH"),
    ("TU Dresden", .de, "an der TU Dresden"),
    ("Deutsche Bahn AG", .de, "bei der Deutschen Bahn AG"), ("Freie Presse", .de, "bei Freie Presse"),
    ("Freie Universität Berlin", .de, "an der Freien Universität Berlin"),
    ("Lycée Kerdron", .fr, "au lycée Kerdron"), ("École du Port", .fr, "à l’École du Port"),
    ("Bouchon Chez Augustine", .fr, "au bouchon Chez Augustine"),
    ("Cuisine centrale de Vénissieux", .fr, "à la cuisine centrale de Vénissieux"),
    ("Maison Delorme Traiteur SA", .fr, "à la Maison Delorme Traiteur SA"),
    ("Banque Alpine", .fr, "à la Banque Alpine"), ("Orange SA", .fr, "chez Orange SA"),
    ("Stadt Wesertal", .de, "bei der Stadt Wesertal"), ("Atelier des arts", .fr, "à l’atelier des arts"),
    ("Hospital do Miño", .es, "en el Hospital do Miño"),
    ("Servicio Aragonés de Salud", .es, "en el Servicio Aragonés de Salud"),
    ("Möbelhaus Sander", .de, "beim Möbelhaus Sander"), ("Verlag Hartmann", .de, "beim Verlag Hartmann"),
    ("AOK Hessen", .de, "bei der AOK Hessen"), ("Steuerberatung Lotz", .de, "bei der Steuerberatung Lotz"),
    ("Evangelische Kirche von Kurhessen", .de, "bei der Evangelischen Kirche von Kurhessen"),
    ("Deutsches Rotes Kreuz Kassel", .de, "beim Deutschen Roten Kreuz Kassel"),
    ("Rechtsanwälte Nolte mbB", .de, "bei den Rechtsanwälten Nolte mbB"),
    ("Kanzlei Nolte", .de, "bei der Kanzlei Nolte"),
    ("Reha-Zentrum Nord", .de, "im Reha-Zentrum Nord"), ("Praxis Dr. Amsel", .de, "in der Praxis Dr. Amsel"),
    ("Seniorenheim am Park gGmbH", .de, "bei der Seniorenheim am Park gGmbH"),
    ("Deutsches Zentrum für Luftfahrt", .de, "beim Deutschen Zentrum für Luftfahrt"),
    ("Universitätsklinikum Freiburg", .fr, "à l’Universitätsklinikum Freiburg"),
    ("Reha-Zentrum Nord", .fr, "au Reha-Zentrum Nord"), ("St James Hospital", .fr, "au St James Hospital"),
    ("Clínica del Sol", .fr, "à la Clínica del Sol"), ("Center Parcs", .fr, "chez Center Parcs"),
    ("University of Leeds", .fr, "à l’University of Leeds"),
    ("Stadtwerke Kassel", .de, "bei den Stadtwerken Kassel"), ("Samsung", .de, "bei Samsung"),
    ("Maison Brossard", .fr, "chez Maison Brossard"), ("Groupe SEB", .fr, "au Groupe SEB"),
    ("Hôtel du Lac", .fr, "à l’Hôtel du Lac"), ("Banque de France", .fr, "à la Banque de France"),
    ("Hospices Civils de Lyon", .fr, "aux Hospices Civils de Lyon"),
    ("Crédit du Rhône", .fr, "au Crédit du Rhône"),
    ("La Poste", .fr, "à La Poste"), ("École Normale Supérieure", .fr, "à l’École Normale Supérieure"),
    ("Universidad de Vigo", .es, "en la Universidad de Vigo"),
    ("Conservas Ría", .es, "en Conservas Ría"), ("Orange", .fr, "chez Orange"),
    ("University of Leeds", .en, "at the University of Leeds"),
  ])
  func places(_ name: String, _ language: LetterLanguage, _ expected: String) {
    #expect(Places.at(name, in: language) == expected)
  }

  @Test func aSentenceThatGoesSaysSo() {
    var person = People.nurse
    person.education[0].summary = People.text("Basic training only")
    let posting = People.posting("## Requirements\n- A degree in nursing\n- Wound care\n")
    let tailored = Tailor.tailor(person, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting)
    #expect(!letter.value.paragraphs.joined().contains { $0.text.plain.contains("Severn") })
    #expect(letter.diagnostics.map(\.code) == ["tailoring.sentence-left-out"])
    #expect(letter.diagnostics.first?.message.contains("Nursing") == true)
  }

  /// What every fixed sentence claims must be nothing.
  @Test(arguments: LetterLanguage.allCases)
  func fixedSentencesClaimNothing(_ language: LetterLanguage) {
    let phrases = LetterPhrases.of(language)
    var store = FactStore(People.nurse)
    store.add(People.posting(""), PostingReading())
    let checker = ClaimChecker(store, date: People.today)
    let values = [
      "at": Places.at("Harbour Hospital", in: language), "text": "triage", "clause": "", "list": "triage",
      "asked": "triage", "me": "triage", "role": "Senior Staff Nurse", "rest": "",
      "position": "Ward Sister", "company": Places.at("St Brannock Hospital", in: language),
      "title": "Senior Staff Nurse", "of": "Ward Sister", "duties": "triage", "belong": "gehört",
      "from": "2019", "to": "2019",
    ]
    let facts = ["w1", "s1/2", "posting/position", "posting/company"].map { FactID($0) }
    let all =
      phrases.asked + phrases.askedHere + phrases.askedAlso + phrases.plain + phrases.further
      + phrases.earlier
      + phrases.plainAs + phrases.plainOnceAs + phrases.earlierAs + phrases.later + phrases.laterAs
      + phrases.both + phrases.plainFunction + phrases.plainFunctionOnce
      + phrases.openings
      + phrases.openingsAs + phrases.certificates + phrases.held + phrases.languages
      + DutyPhrases.of(language).all.filter { !$0.contains("{from}") && !$0.contains("{project}") }
    for pattern in all {
      let text = LetterDraft.fill(pattern, values)
      // A sentence whose blanks are left empty rests on nothing.
      let problems = checker.problems(in: text, restingOn: facts).filter { $0.words != text }
      #expect(problems.isEmpty, "\(text)")
    }
  }

  @Test func nursesLetterStandsOnFacts() {
    let posting = People.posting(
      "Ref: AB-12\n## Requirements\n- Experience in wound care\n- Infection control\n- German\n- Terraform\n- Leading teams of nurses\n"
    )
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    let text = letter.paragraphs.joined().map(\.text.plain).joined(separator: " ")
    #expect(letter.subject == "Application for the post of Ward Sister, reference\u{A0}AB-12")
    #expect(letter.recipient == ["St Brannock Hospital"])
    #expect(letter.signature == "Nora Quill")
    #expect(text.contains("Ward Sister"))
    #expect(text.contains("an intensive-care nurse with nine years at the bedside"))
    #expect(text.contains("trained 14 new colleagues in mechanical ventilation and wound care"))
    #expect(text.contains("German (B1)"))
    #expect(!text.contains("Terraform"))
    #expect(!text.contains("{"))
    let ledger = ClaimLedger(tailored, letter: letter, posting: posting)
    #expect(ledger.unsupported.isEmpty)
    #expect(ledger.claims.filter { $0.document == .letter && $0.facts.isEmpty }.count == 3)
  }

  /// The words that the person accepted for the job stand in its letter, and rest on what they were accepted for.
  @Test func acceptedWordsAreTold() throws {
    let posting = People.posting("## Requirements\n- Leading teams of nurses\n- Wound care\n")
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let plain = LetterComposer.compose(tailored, for: posting).value.paragraphs.joined()
    let told = try #require(
      People.nurse.work[0].highlights.first { own in plain.contains { $0.facts.contains(own.id) } })
    var accepted = AcceptedWordings()
    accepted.texts[told.id] = .init(
      before: [told.text.plain], text: "Did this in the words that were accepted", facts: [told.id],
      item: People.nurse.work[0].id)
    let letter = LetterComposer.compose(tailored, for: posting, accepted: accepted)
    let all = letter.value.paragraphs.joined().map(\.text.plain)
    // What the facts do not support is not told, whoever accepted it.
    #expect(!all.contains { $0.contains("words that were accepted") }, "\(all)")
    let words = told.text.plain.split(separator: " ")
    let cut = words.prefix(max(4, words.count - 2)).joined(separator: " ")
    accepted.texts[told.id]?.text = cut
    let other = LetterComposer.compose(tailored, for: posting, accepted: accepted).value.paragraphs.joined()
    let sentence = try #require(other.first { $0.facts.contains(told.id) })
    #expect(!sentence.text.plain.contains(words.suffix(2).joined(separator: " ")), "\(sentence)")
  }

  /// Who was examined by a chamber did not study there; the sentence that says so is proven in every language.
  @Test(arguments: [
    ("en", "Certified accountant", "Chamber of Kent"), ("de", "Geprüfte Bilanzbuchhalterin", "IHK Frankfurt"),
    ("fr", "CAP", "lycée Verlaine"), ("es", "Técnico en soldadura", "Centro Lope"),
  ])
  func onlyUniversitiesAreStudiedAt(_ code: String, _ type: String, _ place: String) throws {
    var person = People.german
    person.language = try #require(LanguageTag(code))
    person.education = [People.school("e1", type, "", place, 2010, 2012)]
    person.education[0].area = nil
    let checker = ClaimChecker(FactStore(person), date: People.today)
    let phrases = LetterPhrases.of(try #require(LetterLanguage(person.language)))
    for pattern in phrases.qualification {
      let text = LetterDraft.fill(pattern, ["type": type, "institution": place])
      #expect(checker.problems(in: text, restingOn: [FactID("e1")]).isEmpty, "\(text)")
    }
    let posting = People.posting("- \(type)\n", language: person.language)
    let tailored = Tailor.tailor(person, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let text = LetterComposer.compose(tailored, for: posting).value.paragraphs.joined().map(\.text.plain)
    for word in ["studied", "Studiert", "studiert", "étud", "Estudi", "estudi"] {
      #expect(!text.contains { $0.contains(word) }, "\(text)")
    }
  }

  @Test func germanLetter() {
    let posting = People.posting(
      "Ihr Profil:\n- Wundversorgung\n- Dienstplanung\n- Praxisanleitung\n- Führerschein\n- Dialyse\n",
      company: "Klinikum Nord", position: "Stationsleitung (m/w/d)", language: "de")
    let tailored = Tailor.tailor(
      People.german, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    let text = letter.paragraphs.joined().map(\.text.plain).joined(separator: " ")
    #expect(letter.subject == "Bewerbung um die Stelle Stationsleitung")
    #expect(letter.salutation == "Sehr geehrte Damen und Herren,")
    #expect(letter.closing == "Mit freundlichen Grüßen")
    #expect(text.contains("am Klinikum Nord"))
    #expect(
      text.contains("habe ich ein Team von 14 Pflegekräften geleitet und die Dienstplanung verantwortet"))
    #expect(!text.contains("„Dialyse“"))
    #expect(ClaimLedger(tailored, letter: letter, posting: posting).unsupported.isEmpty)
  }

  @Test func aForeignLetterIsWrittenInTheProfilesLanguage() {
    let posting = People.posting("Ihr Profil:\n- Wundversorgung", language: "de")
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let result = LetterComposer.compose(tailored, for: posting)
    #expect(result.value.language == "en")
    #expect(result.diagnostics.map(\.code) == ["tailoring.letter-language"])
  }

  @Test func anEmptyProfileHasALetter() {
    let posting = People.posting("", company: nil, position: nil)
    let tailored = Tailor.tailor(Profile(slug: "x"), to: posting, pages: 1, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    #expect(letter.paragraphs.count == 1)
    #expect(letter.recipient.isEmpty)
  }

  /// The shipped applications: every sentence proven, a length that fits one page.
  @Test(arguments: Shipped.applications.map { $0.0 + "/" + $0.1 })
  func shippedLetters(_ name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    guard let profile = Shipped.profile(parts[0]), let posting = Shipped.posting(parts[1]) else { return }
    let tailored = Tailor.tailor(profile, to: posting, pages: posting.pages ?? 2, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    let count = letter.paragraphs.joined().reduce(0) { $0 + Words.of($1.text.plain).count }
    #expect((150...300).contains(count))
    let unsupported = ClaimLedger(tailored, letter: letter, posting: posting).unsupported
    #expect(unsupported.isEmpty, "\(unsupported.map { ($0.text, $0.problems) })")
  }
}
