import Base
import Testing

@testable import Content

/// What the head and the labelled lines of a copied page say of employer, post and place.
@Suite struct PostingHeadTests {
  @Test(
    arguments: [
      ("Empresa: Cuidados del Olivar S.L.\nPublicado: hoy", nil, "Cuidados del Olivar S.L.", nil),
      ("Arbeitgeber: Drechsler GmbH\nArbeitsort: 37154 Northeim", nil, "Drechsler GmbH", "Northeim"),
      ("Arbeitgeber\nWaldkinder e. V.\nArbeitsort\nJoachimsthal", nil, "Waldkinder e. V.", "Joachimsthal"),
      ("Job title: Plumber\nCompany: Fix & Co\nLocation: Hull HU1", "Plumber", "Fix & Co", "Hull"),
      (
        "Sign in\n\nNight Porter\nThe Anchor Hotel Ltd\nWhitby\nApply now\n\nWe need a porter.",
        "Night Porter",
        "The Anchor Hotel Ltd", "Whitby"
      ),
      (
        "Brackwater Freight logo\nShare\nLogistics Coordinator\nFelixstowe, England · 1 week ago\n\n"
          + "Brackwater Freight moves reefer containers between Suffolk and the Baltic.",
        "Logistics Coordinator", "Brackwater Freight", "Felixstowe"
      ),
      (
        "Nordlicht Daten\nTeilen\nPlatform Engineer (all genders)\nKiel, Deutschland · vor 2 Wochen\n\n"
          + "Ole Petersen\nHead of Platform bei Nordlicht Daten",
        "Platform Engineer", "Nordlicht Daten", "Kiel"
      ),
      ("Cariste H/F\nNotre quai ouvre en janvier.", "Cariste", nil, nil),
      (
        "Transport Planner - Nights\nBexley Haulage, Tamworth\n\nMon-Fri 18:00-04:00, £38k",
        "Transport Planner - Nights",
        "Bexley Haulage", nil
      ),
      (
        "Auxiliaire de puériculture H/F\nAssociation Les Petits Ruisseaux – multi-accueil de 40 berceaux, Perpignan (66)",
        "Auxiliaire de puériculture", "Association Les Petits Ruisseaux", nil
      ),
      (
        "Maestra/o de Educación Infantil - Escuela Infantil Arcoíris (Madrid, Chamberí)\n\nBuscamos maestra.",
        "Maestra/o de Educación Infantil", "Escuela Infantil Arcoíris", nil
      ),
      ("Transport Planner - Nights\nFull time, Tamworth", nil, nil, nil),
      ("Data Engineer - Remote Germany (Berlin)\n\nWe build pipelines.", nil, nil, nil),
      (
        "Skip to main content\nIndeed | Find jobs | Company reviews\nJunior Data Analyst\n"
          + "Brightgate Home · 3.7 ★ (412 reviews)\nLeeds LS11 · Hybrid work\n\nFull job description",
        "Junior Data Analyst", "Brightgate Home", "Leeds"
      ),
      (
        "Wir verwenden Cookies\nAlle akzeptieren\nAnmelden\nServicetechniker Windenergie\nNordbö Wind\n4,1\n"
          + "27 Bewertungen\nHusum",
        "Servicetechniker Windenergie", "Nordbö Wind", "Husum"
      ),
      (
        "Skip to main content\nSign in\nLockwell Rail is looking for a Signalling Technician to join our team.",
        "Signalling Technician", "Lockwell Rail", nil
      ),
      (
        "Aller au contenu principal\nTout accepter\nOpticien-lunetier diplômé\nAnnecy\n\n"
          + "Optique Bellerive recherche un opticien-lunetier pour son magasin.",
        "Opticien-lunetier diplômé", "Optique Bellerive", "Annecy"
      ),
      (
        "Iniciar sesión\nInicio > Ofertas\nConductor de autobús\n"
          + "Autobuses del Moncayo busca conductor de autobús para líneas urbanas.",
        "Conductor de autobús", "Autobuses del Moncayo", nil
      ),
      (
        "Startseite\nNotarfachangestellte/r in Teilzeit\nNotariat Ehlers & Kollegen, Oldenburg\n\n"
          + "Wir suchen zum nächstmöglichen Zeitpunkt eine Notarfachangestellte.",
        "Notarfachangestellte/r", "Notariat Ehlers & Kollegen", nil
      ),
      (
        "# Bus Driver (PCV)\n\n**Company:** Tarnside Buses Ltd", "Bus Driver (PCV)", "Tarnside Buses Ltd", nil
      ),
    ] as [(String, String?, String?, String?)])
  func read(_ text: String, _ position: String?, _ company: String?, _ location: String?) {
    let head = PostingHead(of: text)
    #expect(head.position == position)
    #expect(head.company == company)
    #expect(head.location == location)
  }

  /// What a letter would print must be said plainly.
  @Test(arguments: [
    "We are looking for a nurse.\nYou will work nights.", "Apply now\nShare\nSave",
    "Nurse\nNights\nYou care.",
    "Company: we are a young team that builds bridges, roads and whatever else people need.", "", ":",
    "Location:",
    "Work Location: In person", "Arbeitsort: Homeoffice",
    "Care Assistant\nCare is our life and our calling, every day.",
    "The company: small.", "Skip to main content\nIndeed | Find jobs\nSign in",
    "Our client is looking for a nurse.",
    "Company benefits: gym", "1\n2\n3",
  ])
  func notRead(_ text: String) {
    let head = PostingHead(of: text)
    #expect(head.position == nil && head.company == nil && head.location == nil, "\(head)")
  }

  @Test(arguments: [
    ("Company: Acme", PostingLabel.Kind.company, "Acme"), ("Salary\t£30,000", .terms, "£30,000"),
    ("**Standort:** Bremen", .location, "Bremen"), ("Lieu : Brest", .location, "Brest"),
    ("Arbeitgeber", .company, ""), ("Persona de contacto: Ana Gil", .contact, "Ana Gil"),
  ])
  func labels(_ line: String, _ kind: PostingLabel.Kind, _ value: String) {
    let label = PostingLabel(line)
    #expect(label?.kind == kind && label?.value == value)
  }

  @Test(arguments: [
    "Experience: 3 years", "Company", "Requirements:", "We offer: much", "", "::", "Languages: German",
  ])
  func noLabels(_ line: String) { #expect(PostingLabel(line) == nil) }
}
