import Base
import Content
import Testing

@testable import Tailoring

/// Small lies about people of the content with all they have, projects too, and honest sentences like them. What the postings ask for may be
/// spoken of.
@Suite struct SmallLieTests {
  private static let projects = [
    "joerg-moellenbuettel": [
      "a23-unter-verkehr", "nachrechnung-neun-bruecken", "stoerbruecke-kellinghusen",
    ],
    "maelle-lecoeur-jaffre": ["ballon-stratospherique", "travaux-pratiques-en-ilots"],
    "zuzana-dvorakova-lukasik": [
      "data-contracts", "settlement-in-twelve-minutes", "slavic-address-matching",
    ],
  ]

  private static let shipped: [String: ClaimSupport] = {
    var out: [String: ClaimSupport] = [:]
    for (slug, job) in Shipped.applications where out[slug] == nil {
      guard let profile = Shipped.profile(slug, projects: projects[slug] ?? []),
        let posting = Shipped.posting(job)
      else { continue }
      out[slug] = support(profile, posting)
    }
    return out
  }()

  private static func support(_ profile: Profile, _ posting: JobPosting?) -> ClaimSupport {
    let date = PartialDate(year: 2025, month: 3)
    var store = FactStore(profile)
    if let posting { store.add(posting, RequirementReader.read(posting)) }
    return ClaimSupport(
      matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date),
      posting: store.facts.filter { $0.kind == .posting }.map(\.id))
  }

  @Test(arguments: [
    // Programs and other lists hang on no deed, employer or verb of making.
    ("marcus-adeyemi-holt", "I used Procore at Brislington Mead."),
    ("marcus-adeyemi-holt", "I made Procore."), ("marcus-adeyemi-holt", "I built Procore."),
    ("zuzana-dvorakova-lukasik", "I made Python."), ("zuzana-dvorakova-lukasik", "I built Kafka."),
    ("zuzana-dvorakova-lukasik", "I used Rust at Odra Grid Services."),
    ("zuzana-dvorakova-lukasik", "I use Python at Kolářství U Jiřího."),
    ("zuzana-dvorakova-lukasik", "I wrote pipelines in Rust."),
    ("joerg-moellenbuettel", "Ich habe 31 Brücken in Revit geplant."),
    ("joerg-moellenbuettel", "Ich habe SOFiSTiK entwickelt."),
    ("joerg-moellenbuettel", "Ich habe Revit eingeführt."),
    ("maelle-lecoeur-jaffre", "J’ai fait Moodle."),
    // Employers and schools.
    ("maelle-lecoeur-jaffre", "J’ai coordonné le Lycée Anne-Penhoët."),
    ("maelle-lecoeur-jaffre", "J’ai aidé le Lycée Anne-Penhoët."),
    ("marcus-adeyemi-holt", "I own Pascoe Electrical."),
    ("aoife-tarpey-quinn", "I worked at St Senan’s Clinic."),
    ("aoife-tarpey-quinn", "I worked at the Limerick Regional Hospital."),
    ("joerg-moellenbuettel", "Ich arbeitete bei der Klinik Quäck und Partner."),
    ("joerg-moellenbuettel", "Ich habe BIM bei der Süderländer Bauunternehmung eingeführt."),
    ("maelle-lecoeur-jaffre", "J’ai travaillé au Collège Anne-Penhoët."),
    // Papers.
    ("marcus-adeyemi-holt", "I hold an HNC in Construction Management and Safety."),
    ("aoife-tarpey-quinn", "I am a UK registered nurse."),
    ("aoife-tarpey-quinn", "I am an ACLS instructor."),
    ("maelle-lecoeur-jaffre", "Ma licence a la mention bien."),
    ("joerg-moellenbuettel", "Ich bin Schweißfachingenieur."),
    // Roles, titles and times.
    ("marcus-adeyemi-holt", "I have been a Site Manager since 2020."),
    ("marcus-adeyemi-holt", "I was Site Manager at Brislington Mead."),
    ("marcus-adeyemi-holt", "I was Apprentice of the Year in 2012."),
    ("joerg-moellenbuettel", "Als Projektleiter habe ich Skripte in Python geschrieben."),
    ("aoife-tarpey-quinn", "I have been a nurse manager for ten years."),
    ("aoife-tarpey-quinn", "I have ten years of cardiothoracic experience."),
    ("maelle-lecoeur-jaffre", "J’ai été professeure principale pendant douze ans."),
    ("maelle-lecoeur-jaffre", "Je suis présidente des Petits Archimède."),
    // Parts of a whole, counts and superlatives.
    ("joerg-moellenbuettel", "2024 liefen alle Projekte modellbasiert."),
    ("aoife-tarpey-quinn", "All eleven new starters were still on the unit after two years."),
    ("zuzana-dvorakova-lukasik", "I mentor four engineers, who now lead teams."),
    ("zuzana-dvorakova-lukasik", "I was the first data engineer of the firm."),
    ("marcus-adeyemi-holt", "I ran the refurbishment of Knowle Cross Health Centre in one phase."),
    // What a posting asks for is no word of what happened.
    ("marcus-adeyemi-holt", "I had no defects at handover."),
  ])
  func refused(_ slug: String, _ sentence: String) {
    #expect(Self.shipped[slug]?.problems(in: sentence, named: []) != [], "\(sentence)")
  }

  @Test(arguments: [
    ("marcus-adeyemi-holt", "I use Procore."), ("marcus-adeyemi-holt", "I know Navisworks and Fieldwire."),
    ("marcus-adeyemi-holt", "I found ceiling-void clashes in Navisworks before first fix."),
    ("marcus-adeyemi-holt", "I hold an HNC in Construction Management and an SMSTS."),
    ("marcus-adeyemi-holt", "I have been a Site Manager since 2022."),
    ("marcus-adeyemi-holt", "I was Apprentice of the Year in 2011."),
    (
      "marcus-adeyemi-holt", "I ran the phased refurbishment of Knowle Cross Health Centre in five phases."
    ),
    ("marcus-adeyemi-holt", "I was an Assistant Site Manager at Severnside Building Partnership."),
    ("aoife-tarpey-quinn", "I worked at St Senan’s Hospital in Limerick."),
    ("aoife-tarpey-quinn", "I worked at St Senan’s Regional Hospital."),
    ("aoife-tarpey-quinn", "I am an FCCS instructor."),
    ("aoife-tarpey-quinn", "Ten of the last eleven new starters were still on the unit after two years."),
    ("zuzana-dvorakova-lukasik", "I mentor four engineers, two of whom now lead teams."),
    ("zuzana-dvorakova-lukasik", "I know Rust and Scala."),
    (
      "zuzana-dvorakova-lukasik",
      "At Vltava Parcel I built the feature store in Python and Airflow."
    ),
    ("zuzana-dvorakova-lukasik", "I built the first data warehouse of the firm."),
    ("joerg-moellenbuettel", "Ich habe BIM im Büro eingeführt."),
    ("joerg-moellenbuettel", "Ich habe Skripte in Python geschrieben."),
    ("joerg-moellenbuettel", "Ich bin BIM-Koordinator."),
    ("joerg-moellenbuettel", "2024 liefen elf von vierzehn Projekten modellbasiert."),
    ("maelle-lecoeur-jaffre", "J’utilise Moodle et LaTeX."),
    ("maelle-lecoeur-jaffre", "J’ai été professeure principale de troisième pendant quatre ans."),
    (
      "maelle-lecoeur-jaffre", "J’ai coordonné une équipe de neuf enseignants au Lycée Anne-Penhoët."
    ),
  ])
  func proven(_ slug: String, _ sentence: String) {
    #expect(Self.shipped[slug]?.problems(in: sentence, named: []) == [], "\(sentence)")
  }

  // MARK: Lists of skills beside a deed

  private static let officer: ClaimSupport? = {
    let profile = ProfileReader.read(SourceText(file: "officer", text: officerText), slug: "officer").value
    return profile.map { support($0, nil) }
  }()

  private static let officerText = """
    language: en
    basics: {name: Ida Example, label: Compliance officer}
    work:
      - name: Hale & Booth Solicitors LLP
        position: Compliance Officer
        startDate: 2023-02
        endDate: present
        highlights:
          - Deliver AML training to all 140 staff once a year; 98 % completed it on time in 2024
          - Introduced sanctions screening with ScreenWell together with the IT team, which halved the time for a check
      - name: Oak & Strand Conveyancers
        position: Paralegal
        startDate: 2017-06
        endDate: 2021-08
        highlights:
          - Dealt with searches
    skills:
      - {name: Compliance, keywords: [sanctions screening]}
      - {name: Systems, keywords: [ScreenWell]}
    """

  @Test(arguments: [
    "I introduced sanctions screening with ScreenWell, which halved the time for a check.",
    "I introduced sanctions screening with ScreenWell.",
    "All staff completed my AML training on time.", "All 140 staff completed my AML training on time.",
    "I am a solicitor.", "I worked as a paralegal at Hale & Booth Solicitors.",
  ])
  func othersPartStays(_ sentence: String) {
    #expect(Self.officer?.problems(in: sentence, named: []) != [], "\(sentence)")
  }

  @Test(arguments: [
    "I introduced sanctions screening with ScreenWell together with the IT team, which halved the time for a check.",
    "I deliver AML training to all 140 staff once a year.",
    "98 % completed the AML training on time in 2024.",
    "I worked as a paralegal at Oak & Strand Conveyancers.",
    "I am a Compliance Officer at Hale & Booth Solicitors.",
  ])
  func whatIsSo(_ sentence: String) {
    #expect(Self.officer?.problems(in: sentence, named: []) == [], "\(sentence)")
  }
}
