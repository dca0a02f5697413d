import Base
import Content
import Testing

@testable import Tailoring

/// Lies made of true words that stand apart in a profile, and honest sentences like them. All that a profile says may support them.
@Suite struct MovedFactsTests {
  /// People of the content and what they apply for: the posting's names and demands may be spoken of.
  private static let shipped: [String: ClaimSupport] = {
    var out: [String: ClaimSupport] = [:]
    for (slug, job) in Shipped.applications {
      guard let profile = Shipped.profile(slug), let posting = Shipped.posting(job), out[slug] == nil else {
        continue
      }
      let date = PartialDate(year: 2025, month: 3)
      var store = FactStore(profile)
      store.add(posting, RequirementReader.read(posting))
      out[slug] = ClaimSupport(
        matcher: Matcher(profile, date: date), checker: ClaimChecker(store, date: date),
        posting: store.facts.filter { $0.kind == .posting }.map(\.id))
    }
    return out
  }()

  private static let nurse: ClaimSupport? = {
    let profile = ProfileReader.read(SourceText(file: "nurse", text: nurseText), slug: "nurse").value
    return profile.map { ClaimSupport(holding: $0) }
  }()

  private static let nurseText = """
    language: en
    basics: {name: Ada Example, label: Nurse, summary: Nurse with nine years in intensive care.}
    work:
      - name: Harbour Hospital
        description: University hospital, 600 beds
        position: Staff nurse
        startDate: 2020-01
        endDate: present
        highlights:
          - Brought medication errors down by 38 % in two years
          - Had no preventable fall on the ward in 2023
          - Trained six nurses in dialysis
          - Wrote the handover card in English
      - name: Quay Clinic
        position: Healthcare assistant
        startDate: 2016-01
        endDate: 2019-12
        highlights: [Washed and fed up to 12 patients a day]
    education:
      - {institution: University of the Coast, studyType: BSc, area: Nursing, startDate: 2012, endDate: 2016}
    certificates:
      - {name: Advanced Life Support, date: 2021-03, issuer: Resus Council}
      - {name: Infection Control, date: 2018-05, issuer: Health Board}
    skills:
      - {name: Tools, keywords: [dialysis, Epic, Python, ventilation]}
    languages:
      - {language: French, fluency: B1}
    """

  // MARK: A nurse

  @Test(arguments: [
    "I led Resus Council.", "I ran the Resus Council.", "I managed the Health Board.",
    "I ran the University of the Coast.", "I founded the Resus Council.", "I trained the Health Board.",
    "I ran Harbour Hospital.", "I operated Harbour Hospital.", "I ran a hospital.",
    "I trained six nurses in Python.", "I trained six nurses in Epic.", "I trained six nurses in French.",
    "I brought medication errors down by 38 % with Python.",
    "I brought medication errors down by 38 %, with Python.",
    "I brought medication errors and falls down by 38 %.",
    "I brought medication errors down by 38 % in 2023.", "In 2023 I trained six nurses in dialysis.",
    "I hold Advanced Life Support from the Health Board.",
    "I hold a BSc in nursing from Harbour Hospital.", "I studied nursing at Harbour Hospital.",
    "I have held Infection Control since 2012.", "I passed Infection Control in 2021.",
    "I have nine years in intensive care at Harbour Hospital.", "I have nine years as a staff nurse.",
    "I have nine years in intensive care, nine of them as a staff nurse.",
  ])
  func refusedOfNurse(_ sentence: String) {
    #expect(Self.nurse?.problems(in: sentence, named: []) != [], "\(sentence)")
  }

  @Test(arguments: [
    "I trained six nurses in dialysis.", "I joined Harbour Hospital in 2020.",
    "I brought medication errors down by 38 % in two years.", "I know Python and Epic.",
    "I hold Advanced Life Support from the Resus Council.", "I passed Infection Control in 2018.",
    "I have held Advanced Life Support since 2021.",
    "I hold a BSc in Nursing from the University of the Coast.",
    "I studied nursing at the University of the Coast.", "I have nine years in intensive care.",
    "I have been a staff nurse at Harbour Hospital for five years.", "I speak French.",
    "I had no preventable fall on the ward in 2023.", "I wrote the handover card in English.",
  ])
  func provenOfNurse(_ sentence: String) {
    #expect(Self.nurse?.problems(in: sentence, named: []) == [], "\(sentence)")
  }

  // MARK: People in four languages

  @Test(arguments: [
    (EditedPerson.registrar, "I led the Museum Couriers Association."),
    (.registrar, "I ran Barrow County Museum."),
    (.registrar, "I negotiated 64 incoming and outgoing loans in French."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS with couriers."),
    (.registrar, "I have nine years in loans at Glen Abbey University Gallery."),
    (.registrar, "I have held the Courier training certificate since 2016."),
    (.baker, "Ich leitete die IHK Weserbergland."),
    (.baker, "Ich habe die Gewerbeschule Hameln geleitet."),
    (.baker, "Ich führte das Backhaus Weserbrot GmbH."),
    (.baker, "Ich bildete fünf Auszubildende in SAP aus."),
    (.baker, "Ich senkte den Ausschuss von 6,1 auf 3,4 Prozent mit SAP."),
    (.baker, "Ich habe die Ausbildereignung seit 2014."),
    (.clerk, "J’ai dirigé l’Université du Haut-Berry."),
    (.clerk, "J’ai formé l’Université du Haut-Berry."),
    (.clerk, "J’ai réglé 140 successions avec Genapi."),
    (.clerk, "J’ai formé trois stagiaires en anglais."),
    (.clerk, "J’ai huit ans d’expérience à l’Étude Delorme et associés."),
    (.electrician, "Dirigí la Fundación Laboral de la Construcción."),
    (.electrician, "Formé a la Junta de Castilla."),
    (.electrician, "Formé a cuatro ayudantes en PVsyst."),
    (.electrician, "Reduje las averías en garantía con PVsyst."),
    (.electrician, "Tengo 11 años de experiencia en Solmeseta Instalaciones."),
  ])
  func refused(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    (EditedPerson.registrar, "I hold the Courier training certificate of the Museum Couriers Association."),
    (.registrar, "I joined Glen Abbey University Gallery in 2020."),
    (.registrar, "I have worked at Glen Abbey University Gallery for five years."),
    (.baker, "Ich habe die Ausbildereignung der IHK Weserbergland."),
    (.baker, "Meine Ausbildung habe ich an der Gewerbeschule Hameln gemacht."),
    (.baker, "Ich bildete fünf Auszubildende aus."),
    (.baker, "Ich habe die Ausbildereignung seit 2018."),
    (.clerk, "J’ai réglé 140 successions."),
    (.clerk, "J’ai formé trois stagiaires à la rédaction des actes courants."),
    (.electrician, "Formé a cuatro ayudantes en trabajos en altura."),
    (.electrician, "Tengo once años de experiencia en instalaciones de baja tensión."),
  ])
  func proven(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  // MARK: People who apply for a post

  @Test(arguments: [
    ("marcus-adeyemi-holt", "I led CITB."), ("marcus-adeyemi-holt", "I led Mendip and Severn College."),
    ("marcus-adeyemi-holt", "I managed City & Guilds."),
    (
      "marcus-adeyemi-holt",
      "I ran Severnside Building Partnership with a turnover of £140 million."
    ),
    ("marcus-adeyemi-holt", "I ran a main contractor."),
    ("marcus-adeyemi-holt", "I have held the SMSTS since 2018."),
    ("marcus-adeyemi-holt", "I have held the SMSTS since 2022."),
    ("marcus-adeyemi-holt", "I passed the 18th Edition in 2018."),
    ("marcus-adeyemi-holt", "I have had no accident."),
    ("marcus-adeyemi-holt", "I have had no accident on a site of mine."),
    ("marcus-adeyemi-holt", "More than 400,000 hours were worked on my sites without an accident."),
    ("marcus-adeyemi-holt", "I hold the SMSTS of Mendip and Severn College."),
    ("marcus-adeyemi-holt", "I hold the Temporary Works Supervisor certificate from CSCS."),
    ("marcus-adeyemi-holt", "I have an NVQ Level 3 with merit."),
    ("marcus-adeyemi-holt", "I have seventeen years in construction, six of them as Site Manager."),
    ("joerg-moellenbuettel", "Ich leitete die Schweißtechnische Lehranstalt Nord."),
    ("joerg-moellenbuettel", "Ich koordinierte das Bildungswerk Bau Münsterland."),
    ("joerg-moellenbuettel", "Ich bin BIM-Koordinator seit 1992."),
    ("joerg-moellenbuettel", "Ich bin SiGeKo seit 2023."),
    ("joerg-moellenbuettel", "Ich habe die Störbrücke in Revit geplant."),
    ("joerg-moellenbuettel", "Nachträge habe ich mit Python geprüft."),
    ("joerg-moellenbuettel", "310 000 Arbeitsstunden ohne Unfall."),
    ("joerg-moellenbuettel", "Ich habe bei Heckscher & Böttger Ingenieure studiert."),
    ("joerg-moellenbuettel", "Ich habe das VFIB-Zertifikat der Hamburgischen Ingenieurkammer-Bau."),
    ("maelle-lecoeur-jaffre", "J’ai formé le Ministère de l’Éducation nationale."),
    ("maelle-lecoeur-jaffre", "J’ai coordonné le Lycée Anne-Penhoët."),
    ("maelle-lecoeur-jaffre", "J’enseigne depuis douze ans au Lycée Anne-Penhoët."),
  ])
  func refusedBesidePosting(_ slug: String, _ sentence: String) {
    #expect(Self.shipped[slug]?.problems(in: sentence, named: []) != [], "\(sentence)")
  }

  @Test(arguments: [
    ("marcus-adeyemi-holt", "I have had no reportable accident on a site of mine."),
    ("marcus-adeyemi-holt", "I hold the SMSTS from CITB."),
    ("marcus-adeyemi-holt", "I have held the SMSTS since 2021."),
    ("marcus-adeyemi-holt", "I led commissioning of mechanical and electrical services on three jobs."),
    ("marcus-adeyemi-holt", "I have seventeen years in construction."),
    ("joerg-moellenbuettel", "310 000 Arbeitsstunden ohne meldepflichtigen Unfall."),
  ])
  func provenBesidePosting(_ slug: String, _ sentence: String) {
    #expect(Self.shipped[slug]?.problems(in: sentence, named: []) == [], "\(sentence)")
  }
}
