import Base
import Content
import Testing

@testable import Tailoring

/// A title that a word makes less, and since when a post is held.
@Suite struct LesserTitleTests {
  static let source = """
    language: fr
    basics:
      name: Bastien Morvillier
      label: Sous-chef de cuisine
      summary: Sous-chef de cuisine avec neuf ans d’expérience en restauration gastronomique et en brasserie à Lyon.
    work:
      - name: Brasserie des Cordeliers
        position: Sous-chef de cuisine
        startDate: 2021-03
        endDate: present
        highlights:
          - Encadrement de six cuisiniers et deux apprentis pour 180 couverts par service
      - name: Restaurant La Tête d’Or
        position: Chef de partie poissons
        startDate: 2018-01
        endDate: 2021-02
        highlights:
          - Création de deux plats de la carte d’automne avec le chef
      - name: Cuisine centrale de Vénissieux
        position: Commis de cuisine
        startDate: 2015-09
        endDate: 2017-12
        highlights:
          - Production de 2 400 repas par jour en liaison froide pour les écoles
    skills:
      - {name: Cuisine, keywords: [cuisine lyonnaise, poissons]}
    """

  static func passing(_ sentence: String, _ source: String = source) -> [[FactID]] {
    let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: source), slug: "p").value!
    let store = FactStore(profile)
    let checker = ClaimChecker(store, date: People.today)
    let ids = store.facts.map(\.id)
    var sets = ids.map { [$0] }
    for a in ids.indices { for b in ids.indices where b > a { sets.append([ids[a], ids[b]]) } }
    return sets.filter { checker.problems(in: sentence, restingOn: $0).isEmpty }
  }

  @Test(arguments: [
    "Je suis chef de cuisine à la Brasserie des Cordeliers.", "Je suis chef de cuisine.",
    "Je dirige la cuisine de la Brasserie des Cordeliers.",
    "J’ai dirigé la production de 2 400 repas par jour.",
    "J’étais chef de cuisine au Restaurant La Tête d’Or.", "J’ai travaillé comme chef de cuisine.",
    "Je suis chef de la Brasserie des Cordeliers.",
  ])
  func aSousChefIsNoChef(sentence: String) { #expect(Self.passing(sentence) == []) }

  static let interns = """
    language: fr
    basics: {name: Chloé Marchetti}
    work:
      - {name: KPMG Lille, position: Assistante d’audit (stage), startDate: 2025-01, endDate: 2025-07, highlights: [Contrôle des stocks de douze clients]}
      - {name: Vélocité, position: Sachbearbeiterin (Praktikum), startDate: 2024-01, endDate: 2024-03, highlights: [Ablage neu geordnet]}
      - {name: Auditores, position: Auditora (prácticas), startDate: 2023-01, endDate: 2023-03, highlights: [Revisé 40 facturas]}
      - {name: Mercy Hospital, position: Staff Nurse (part-time), startDate: 2022-01, endDate: 2022-12, highlights: [Cared for twelve patients]}
      - {name: Quayside, position: Buyer (Dairy), startDate: 2020-01, endDate: 2021-12, highlights: [Bought milk for nine shops]}
      - {name: Harbour, position: Clerk (intern), startDate: 2018-01, endDate: 2018-06, highlights: [Filed 900 letters]}
      - {name: Harbour, position: Clerk, startDate: 2018-07, endDate: 2019-12, highlights: [Kept the diary]}
    """

  @Test(arguments: [
    "J’ai été assistante d’audit chez KPMG Lille.", "Je travaille chez KPMG Lille.",
    "Comme assistante d’audit, j’ai contrôlé les stocks de douze clients.",
    "Bei Vélocité habe ich als Sachbearbeiterin gearbeitet.", "Trabajé como auditora en Auditores.",
    "I was a staff nurse at Mercy Hospital.",
  ])
  func anInternshipIsNoJob(sentence: String) { #expect(Self.passing(sentence, Self.interns) == []) }

  @Test func whoAppliesClaimsNoTitle() {
    let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: Self.interns), slug: "p").value!
    var store = FactStore(profile)
    let text = "---\ncompany: Audirex\nposition: Assistante d’audit\nlanguage: fr\n---\n\n- Excel\n"
    let posting = JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value!
    store.add(posting, RequirementReader.read(posting))
    let checker = ClaimChecker(store, date: People.today)
    let facts = ["posting/position", "posting/company"].map { FactID($0) } + store.facts.prefix(1).map(\.id)
    func passes(_ text: String) -> Bool { checker.problems(in: text, restingOn: facts).isEmpty }
    #expect(passes("Je postule au poste d’assistante d’audit chez Audirex."))
    #expect(!passes("Assistante d’audit, je postule chez Audirex."))
    #expect(!passes("J’ai été assistante d’audit au poste d’assistante d’audit."))
  }

  @Test(arguments: [
    "En 2025, j’ai travaillé chez KPMG Lille comme assistante d’audit (stage).",
    "J’ai été assistante d’audit (stage) chez KPMG Lille.",
    "J’ai été assistante d’audit en stage chez KPMG Lille.",
    "Ich war Sachbearbeiterin (Praktikum) bei Vélocité.", "I was a part-time staff nurse at Mercy Hospital.",
    "I was a buyer at Quayside.", "I was a clerk at Harbour.",
  ])
  func whatSaysSoPasses(sentence: String) { #expect(Self.passing(sentence, Self.interns) != []) }

  @Test(arguments: [
    ("Assistante d’audit (stage)", LetterLanguage.fr, "assistante d’audit (stage)"),
    ("Staff Nurse (Critical Care)", .en, "a Staff Nurse"),
    ("Staff Nurse (part-time)", .en, "a Staff Nurse (part-time)"),
    ("Sachbearbeiterin (m/w/d)", .de, "Sachbearbeiterin"),
    ("Sachbearbeiterin (Werkstudentin)", .de, "Sachbearbeiterin (Werkstudentin)"),
  ])
  func lettersSaySo(title: String, language: LetterLanguage, told: String) {
    #expect(RoleName.inSentence(title, language) == told)
  }

  static let shop = """
    language: de
    basics: {name: Nadine Kühnel, label: Kauffrau im Einzelhandel, summary: Kauffrau im Einzelhandel mit elf Jahren Erfahrung im Verkauf.}
    work:
      - name: Drogerie Hartwig
        position: Verkäuferin und Bürokraft
        startDate: 2016-09
        endDate: 2020-03
        highlights:
          - Ein digitales Ablagesystem mit 4.000 Dokumenten mit aufgebaut
          - Kundinnen und Kunden mit Hingabe beraten
    education:
      - {institution: Berufsschule Göttingen, studyType: Ausbildung, area: Kauffrau im Einzelhandel, startDate: 2011-08, endDate: 2014-07}
    """

  @Test(arguments: [
    "Ich habe ein digitales Ablagesystem mit 4.000 Dokumenten aufgebaut.",
    "Ich baute ein digitales Ablagesystem auf.",
    "Ich komme aus dem Einkauf.", "Bei der Drogerie Hartwig war ich im Einkauf tätig.",
  ])
  func whoHelpedOrSoldDidNotBuildOrBuy(sentence: String) { #expect(Self.passing(sentence, Self.shop) == []) }

  @Test(arguments: [
    "Ich habe ein digitales Ablagesystem mit 4.000 Dokumenten mit aufgebaut.",
    "Kundinnen und Kunden habe ich mit Hingabe beraten.",
    "Ich habe beim Aufbau eines digitalen Ablagesystems mit 4.000 Dokumenten mitgewirkt.",
    "Ich komme aus dem Verkauf.",
    "Ich bin Kauffrau im Einzelhandel.",
  ])
  func whoHelpedSaysSo(sentence: String) { #expect(Self.passing(sentence, Self.shop) != []) }

  static let officer = """
    language: en
    basics: {name: Imogen Hartshorne}
    work:
      - name: Fairburn Metcalfe Solicitors LLP
        position: Compliance Officer
        startDate: 2023-02
        endDate: present
        highlights: [Review customer due diligence on about 60 new matters a month]
      - name: Fairburn Metcalfe Solicitors LLP
        position: Compliance Assistant
        startDate: 2021-09
        endDate: 2023-01
        highlights: [Kept the register of complaints]
    education:
      - {institution: University of the Aire, studyType: BA, area: Law, startDate: 2018, endDate: 2021}
    """

  @Test(arguments: [
    "I have been Compliance Officer at Fairburn Metcalfe Solicitors LLP since 2021.",
    "Since September 2021 I have been a Compliance Officer at Fairburn Metcalfe Solicitors LLP.",
    "I have worked at Fairburn Metcalfe Solicitors LLP since 2018.",
  ])
  func sinceIsTheDayOfThePost(sentence: String) { #expect(Self.passing(sentence, Self.officer) == []) }

  @Test(arguments: [
    "I have been Compliance Officer at Fairburn Metcalfe Solicitors LLP since 2023.",
    "I have been a Compliance Officer at Fairburn Metcalfe Solicitors LLP since February 2023.",
    "I have worked at Fairburn Metcalfe Solicitors LLP since 2021.",
  ])
  func sinceThatDayIsTold(sentence: String) { #expect(Self.passing(sentence, Self.officer) != []) }

  @Test(arguments: [
    "Je suis sous-chef de cuisine à la Brasserie des Cordeliers.",
    "J’étais chef de partie au Restaurant La Tête d’Or.",
    "Je suis sous-chef de cuisine depuis 2021.",
  ])
  func whatIsHeldIsTold(sentence: String) { #expect(Self.passing(sentence) != []) }

  static let student = """
    language: de
    basics: {name: Anna Schmidt, label: Studentin der Informatik}
    work:
      - name: Stadtwerke Fulda
        position: Werkstudentin
        startDate: 2024-04
        endDate: present
        highlights: [Auswertung von Zählerdaten mit Python]
    education:
      - {institution: Hochschule Fulda, studyType: Bachelor, area: Informatik, startDate: 2022-10}
      - {institution: Freiherr-vom-Stein-Schule, studyType: Abitur, startDate: 2014, endDate: 2022}
    """

  @Test(arguments: [
    "Ich habe einen Bachelor in Informatik.", "Seit 2022 arbeite ich bei den Stadtwerken Fulda.",
  ])
  func whatIsStudiedForIsNotHeld(sentence: String) { #expect(Self.passing(sentence, Self.student) == []) }

  @Test(arguments: [
    "Seit 2024 arbeite ich bei den Stadtwerken Fulda.", "Ich habe das Abitur.",
    "Seit 2022 studiere ich Informatik an der Hochschule Fulda.",
  ])
  func whatIsSoIsTold(sentence: String) { #expect(Self.passing(sentence, Self.student) != []) }

  /// Posts of one employer, as roles of it.
  @Test func sinceHoldsForRoles() {
    let source = """
      language: en
      basics: {name: Imogen Hartshorne}
      work:
        - name: Fairburn Metcalfe Solicitors LLP
          roles:
            - {position: Compliance Officer, startDate: 2023-02, endDate: present, highlights: [Review files]}
            - {position: Compliance Assistant, startDate: 2021-09, endDate: 2023-01, highlights: [Kept the register]}
      """
    #expect(
      Self.passing("I have been Compliance Officer at Fairburn Metcalfe Solicitors LLP since 2021.", source)
        == [])
    #expect(
      Self.passing("I have been Compliance Officer at Fairburn Metcalfe Solicitors LLP since 2023.", source)
        != [])
  }
}
