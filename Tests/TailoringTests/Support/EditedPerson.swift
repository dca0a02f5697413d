import Base
import Content

@testable import Tailoring

/// Five people whose letters are edited by hand, one in each language and an engineer; the German one's profile is in English, too.
enum EditedPerson: String, CaseIterable, Sendable {
  case registrar, baker, bakerInEnglish, clerk, electrician, engineer, tester, loans, loansInFrench

  private var text: String {
    switch self {
    case .registrar: Self.registrarText
    case .baker, .bakerInEnglish: Self.bakerText
    case .clerk: Self.clerkText
    case .electrician: Self.electricianText
    case .engineer: Self.engineerText
    case .tester: Self.testerText
    case .loans, .loansInFrench: Self.loansText
    }
  }

  var profile: Profile? {
    let profile = ProfileReader.read(SourceText(file: rawValue, text: text), slug: rawValue).value
    let languages: [EditedPerson: LanguageTag] = [.bakerInEnglish: "en", .loansInFrench: "fr"]
    return profile.map { $0.localized(to: languages[self] ?? $0.language) }
  }

  private static let supports: [EditedPerson: ClaimSupport] = {
    let people = allCases.compactMap { person in person.profile.map { (person, ClaimSupport(holding: $0)) } }
    return Dictionary(uniqueKeysWithValues: people)
  }()

  /// What of a sentence the profile does not support where no fact is named; nil: the profile cannot be read.
  func problems(in sentence: String) -> [ClaimProblem]? {
    Self.supports[self]?.problems(in: sentence, named: [])
  }

  private static let testerText = """
    language: en
    basics:
      name: Max Example
      label: Software engineer
      email: max@example.org
      location: {city: Leeds, countryCode: GB}
      summary: Software engineer with eight years in payments.
    work:
      - name: Odra Payments Ltd
        location: Leeds
        position: Software engineer
        startDate: 2020-01
        endDate: present
        highlights:
          - Rewrote the booking service in Go, which serves 300 merchants
          - Reduced the number of failed payments from 4 % to 1 % in one year
          - Mentored two interns
          - Assisted the group that led 40 engineers in Leeds
          - Was asked by the regulator to write a guide to refunds
          - Offered to lead the Dublin team
          - Was invited to join the standards board
          - Proposed moving the ledger to Rust
          - Applied to chair the works council
          - Refused an offer to head the London office
          - Spoke at two of the five meetups that the city held
          - Cut the build from 40 to 12 minutes, after which the firm hired six testers
          - Was asked to advise the regulator on fees
          - Kept error rates below 2 % on all but one of nine services
          - Wrote the migration plan that the board approved in 2022
      - name: Bexley Council
        location: Bexley
        position: Junior accountant
        startDate: 2014-09
        endDate: 2016-06
        highlights:
          - Prepared monthly reports for three committees
          - Answered questions from auditors
      - name: Cray Insurance
        location: London
        position: Test analyst
        startDate: 2016-07
        endDate: 2019-12
        highlights:
          - Tested the claims portal before each release
          - Supported the team lead in planning sprints
          - Found a bug that had cost the firm £40,000
    education:
      - institution: University of Kent
        studyType: BA
        area: Economics
        startDate: 2011
        endDate: 2014
    skills:
      - name: Programming
        keywords: [Go, Python, PostgreSQL]
    certificates:
      - {name: AWS Certified Developer, issuer: Amazon, date: 2023-05}
    languages:
      - {language: English, fluency: native}
      - {language: Polish, fluency: B1}
    """

  private static let registrarText = """
    language: en-IE
    basics:
      name: Mairead Tuohy
      label: Museum registrar
      summary: Museum registrar with nine years in loans, transport and collections databases at a
          county museum and a university gallery.
    work:
      - name: Glen Abbey University Gallery
        location: Cork
        position: Registrar
        startDate: 2020-02
        endDate: present
        highlights:
          - Negotiated 64 incoming and outgoing loans, among them eleven from lenders abroad
          - Wrote the gallery's loan agreement and its condition report form, which four other
              galleries now use
          - Moved 9,400 object records from FileMaker to TMS in fourteen months
          - Arranged state indemnity for two exhibitions insured at EUR 6.2 million
          - Supervised two collections assistants and a part-time art handler
      - name: Barrow County Museum
        location: Macroom
        position: Collections assistant
        startDate: 2016-09
        endDate: 2020-01
        highlights:
          - Catalogued 2,150 textiles and photographed 1,800 of them
          - Helped to plan the move of the stores to a new building without the loss of an object
          - Ran the pest monitoring programme in seven rooms
    education:
      - institution: University of the Burren
        studyType: MA
        area: Museum studies
        startDate: 2015
        endDate: 2016
      - institution: University of the Burren
        studyType: BA
        area: History of art and French
        startDate: 2011
        endDate: 2014
    skills:
      - name: Collections
        keywords: [TMS, FileMaker, Spectrum 5.1, condition reporting]
      - name: Loans
        keywords: [state indemnity, couriers, facilities reports]
    languages:
      - {language: English, fluency: native}
      - {language: French, fluency: "good, B2"}
    certificates:
      - {name: Courier training, issuer: Museum Couriers Association, date: 2021-05}
    volunteer:
      - organization: Shannon Heritage Boats
        position: Treasurer
        startDate: 2018
        endDate: 2022
        highlights: [Kept the accounts of a society of 120 members]
    """

  private static let bakerText = """
    language: de
    basics:
      name: Ilse Kornbluth
      label: {de: Bäckereimeisterin und Produktionsleiterin, en: Master baker and production manager}
      summary:
        de: Bäckereimeisterin mit zwölf Jahren in handwerklichen und industriellen Backstuben,
            zuletzt als Leiterin der Nachtproduktion.
        en: Master baker with twelve years in craft and industrial bakeries, most recently as head
            of night production.
    work:
      - id: rheinkorn
        name: Backhaus Weserbrot GmbH
        location: Freiburg im Breisgau
        position: {de: Leiterin Nachtproduktion, en: Head of night production}
        startDate: 2019-04
        endDate: present
        highlights:
          - id: team14
            text:
              de: Leitete ein Team von 14 Bäckerinnen und Bäckern in zwei Schichten
              en: Led a team of 14 bakers on two shifts
          - id: ausschuss
            text:
              de: Senkte den Ausschuss an der Brötchenlinie von 6,1 auf 3,4 Prozent
              en: Cut scrap on the bread roll line from 6.1 to 3.4 percent
          - id: haccp
            text:
              de: Führte das HACCP-Konzept für drei Linien ein und bereitete zwei IFS-Audits vor
              en: Introduced the HACCP plan for three lines and prepared two IFS audits
          - id: sauerteig
            text:
              de: Entwickelte sechs Sauerteigbrote mit Langzeitführung, von denen vier ins Sortiment
                  kamen
              en: Developed six long-fermented sourdough breads, four of which joined the range
          - id: azubi
            text:
              de: Bildete fünf Auszubildende aus; alle bestanden die Gesellenprüfung
              en: Trained five apprentices; all passed their journeyman's examination
      - id: lindner
        name: Feinbäckerei Aumann
        location: Basel
        position: {de: Bäckerin, en: Baker}
        startDate: 2014-08
        endDate: 2019-03
        highlights:
          - id: plunder
            text:
              de: Stellte täglich 900 Plunderstücke und 350 Brote her
              en: Made 900 Danish pastries and 350 loaves a day
          - id: bestellung
            text:
              de: Verantwortete die Mehlbestellung bei vier Mühlen
              en: Was responsible for ordering flour from four mills
          - id: glutenfrei
            text:
              de: Baute ein glutenfreies Sortiment von acht Produkten in einem getrennten Raum auf
              en: Built up a gluten-free range of eight products in a separate room
    education:
      - id: meister
        institution: Akademie des Bäckerhandwerks Hannover
        studyType: {de: Meisterbrief, en: Master craftsman's certificate}
        area: {de: Bäckerhandwerk, en: Baking}
        startDate: 2017
        endDate: 2018
      - id: lehre
        institution: Gewerbeschule Hameln
        studyType: {de: Ausbildung, en: Apprenticeship}
        area: {de: Bäckerin, en: Baker}
        startDate: 2011
        endDate: 2014
    skills:
      - id: s-prod
        name: {de: Produktion, en: Production}
        keywords: [HACCP, IFS Food, SAP]
      - id: s-craft
        name: {de: Handwerk, en: Craft}
        keywords:
          - {de: Sauerteig, en: Sourdough}
          - {de: Laminieren, en: Lamination}
    languages:
      - {language: {de: Deutsch, en: German}, fluency: {de: Muttersprache, en: native}}
      - {language: {de: Englisch, en: English}, fluency: {de: "fließend, C1", en: "fluent, C1"}}
    certificates:
      - id: aevo
        name: {de: Ausbildereignung (AEVO), en: Trainer aptitude certificate (AEVO)}
        date: 2018-06
        issuer: IHK Weserbergland
    """

  private static let clerkText = """
    language: fr
    basics:
      name: Élise Marchandeau
      label: Clerc de notaire
      summary: Clerc de notaire avec huit ans d’expérience en droit de la famille et en ventes
          immobilières.
    work:
      - name: Étude Delorme et associés
        location: Rennes
        position: Clerc rédacteur
        startDate: 2020-09
        endDate: present
        highlights:
          - Rédige une trentaine d’actes de vente par mois et les dossiers de prêt qui s’y rattachent
          - A réglé 140 successions, dont neuf avec des biens à l’étranger
          - A formé trois stagiaires à la rédaction des actes courants
          - A réduit le délai moyen de publication de 41 à 24 jours
      - name: Étude Vasseur
        location: Vannes
        position: Assistante notariale
        startDate: 2018-01
        endDate: 2020-08
        highlights:
          - Préparait les pièces de 25 dossiers de vente par mois
          - Tenait la comptabilité taxe de l’étude avec la comptable
          - A accueilli les clients et tenu l’agenda de deux notaires
    education:
      - institution: Université du Haut-Berry
        studyType: Master
        area: Droit notarial
        startDate: 2015
        endDate: 2017
      - institution: Lycée Jacques-Cœur
        studyType: BTS
        area: Notariat
        startDate: 2013
        endDate: 2015
    skills:
      - name: Logiciels
        keywords: [Genapi, Fiducial, Télé@ctes]
      - name: Droit
        keywords: [droit de la famille, droit immobilier, successions]
    languages:
      - {language: français, fluency: langue maternelle}
      - {language: anglais, fluency: "courant, C1"}
    """

  private static let electricianText = """
    language: es
    basics:
      name: Rafael Montero Gil
      label: Electricista de instalaciones fotovoltaicas
      summary: Electricista con once años de experiencia en instalaciones de baja tensión y
          autoconsumo fotovoltaico.
    work:
      - name: Solmeseta Instalaciones
        location: Sevilla
        position: Jefe de equipo
        startDate: 2019-05
        endDate: present
        highlights:
          - Dirijo un equipo de seis instaladores
          - Puse en marcha 212 instalaciones de autoconsumo, la mayor de 480 kW
          - Reduje las averías en garantía del 7 al 2,5 por ciento en dos años
          - Formé a cuatro ayudantes en trabajos en altura
      - name: Electricidad Hermanos Pardo
        location: Dos Hermanas
        position: Oficial electricista
        startDate: 2014-10
        endDate: 2019-04
        highlights:
          - Instalé cuadros eléctricos en 60 viviendas y tres naves industriales
          - Colaboré en la reforma eléctrica de un colegio de 18 aulas
          - Atendí un servicio de guardia de 24 horas una semana al mes
    education:
      - institution: IES Ribera
        studyType: Grado medio
        area: Instalaciones eléctricas y automáticas
        startDate: 2012
        endDate: 2014
    certificates:
      - {name: Instalador autorizado en baja tensión, issuer: Junta de Castilla, date: 2018-11}
      - {name: Trabajos en altura, issuer: Fundación Laboral de la Construcción, date: 2019-06}
    skills:
      - name: Técnica
        keywords: [fotovoltaica, baja tensión, inversores Huawei, PVsyst]
    languages:
      - {language: español, fluency: nativo}
      - {language: portugués, fluency: "intermedio, B1"}
    """

  private static let engineerText = """
    language: en
    basics:
      name: Tilda Brankova
      label: Development engineer
      summary: Development engineer with twelve years in the development of gearboxes for wind turbines.
    work:
      - name: Sturmwerk Getriebe AG
        location: Rostock
        position: Development engineer
        startDate: 2014-03
        endDate: present
        highlights:
          - Designed the planetary stage of a 4 MW gearbox
          - Cut the weight of the housing by 18 percent
      - name: Windtechnik Larsen
        location: Esbjerg
        position: Calculation engineer
        startDate: 2012-01
        endDate: 2014-02
        highlights:
          - Calculated the bearings of yaw drives
    education:
      - institution: Technical University of Rostock
        studyType: MSc
        area: Mechanical engineering
        startDate: 2009
        endDate: 2011
      - institution: University of Esbjerg
        studyType: BSc
        area: Mechanical engineering
        startDate: 2006
        endDate: 2009
    certificates:
      - {name: Functional safety, issuer: TÜV Nord, date: 2019-05}
      - {name: Project management, issuer: Chamber of Rostock, date: 2020-05}
    skills:
      - name: Tools
        level: advanced
        keywords: [KISSsoft, Python]
      - name: Office
        level: basic
        keywords: [SAP]
    languages:
      - {language: English, fluency: native}
      - {language: German, fluency: "good, B2"}
    """
}

extension ClaimSupport {
  /// All that `profile` says, for no posting.
  init(holding profile: Profile) {
    self.init(
      matcher: Matcher(profile, date: People.today),
      checker: ClaimChecker(FactStore(profile), date: People.today), posting: [])
  }
}
