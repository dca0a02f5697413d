internal import Base

/// What a post is about, as far as its title tells, and which statements are about that.
struct Calling: Hashable {
  /// A kind of work: words that begin those of titles, and words that begin those of statements.
  private struct Kind {
    var titles: [String]
    var deeds: [String]
    /// Whether any word of a statement may say it, and not only what was done.
    var isOfObject = false
  }

  private static let kinds = [
    // Leading people.
    Kind(
      titles: [
        "manager", "lead", "head", "director", "supervisor", "chief", "leitung", "leiter", "projektleit",
        "gruppenleit", "teamleit", "bereichsleit", "stationsleit", "jefatura", "jefe", "jefa", "responsable",
        "directeur", "directrice", "chef", "encargad", "coordinador", "coordinat", "coordonnat",
      ],
      deeds: [
        "lead", "led", "manag", "supervis", "ran", "run", "headed", "chair", "mentor", "coordinat",
        "co-ordinat",
        "appraise", "geleitet", "leitete", "gefuhrt", "gesteuert", "koordiniert", "teamleit", "dirig",
        "organi",
        "coordin", "coordonn", "encadr", "pilot", "equipo", "equipe",
      ]),
    // Teaching.
    Kind(
      titles: [
        "trainer", "teacher", "lecturer", "instructor", "tutor", "educator", "professeur", "enseignant",
        "format",
        "formation", "mediation", "mediateur", "mediatrice", "lehrer", "dozent", "ausbild", "trainerin",
        "profesor",
        "docente", "formador",
      ],
      deeds: [
        "train", "taught", "teach", "mentor", "course", "precept", "forme", "formation", "enseigne", "tut",
        "atelier", "eleve", "geschult", "unterricht", "schul", "angeleitet", "formé", "enseñ", "alumn",
        "collegues",
      ]),
    // Inspecting.
    Kind(
      titles: ["inspect", "auditor", "assessor", "bauwerkspruf", "prufer", "prufung", "controle", "inspec"],
      deeds: ["inspect", "audit", "test", "pruf", "hauptpruf", "nachrechn", "controle", "inspec", "revis"]),
    // The office.
    Kind(
      titles: [
        "sekretar", "assistenz", "sachbearbeit", "buro", "verwaltung", "empfang", "schreibkraft", "secretar",
        "secretaire", "administrati", "administrator", "receptionist", "clerk",
      ],
      deeds: [
        "schriftverkehr", "korrespondenz", "ablage", "termin", "akten", "rechnung", "eingangsrechnung",
        "protokoll",
        "correspond", "filing", "diary", "diaries", "minutes", "invoice", "courrier", "classement", "agenda",
        "factur", "archiv", "correo",
      ], isOfObject: true),
    // Buying, and sending on its way.
    Kind(
      titles: [
        "einkauf", "einkaufer", "disponent", "disposition", "beschaffung", "logistik", "buyer", "purchas",
        "procurement", "dispatch", "logisti", "acheteu", "achat", "approvision", "compras", "comprador",
      ],
      deeds: [
        "disponi", "disposition", "bestell", "lieferant", "beschaff", "eingekauft", "supplier", "purchas",
        "procure",
        "fournisseur", "commande", "approvision", "achat", "proveedor", "compra", "pedido", "touren",
        "transport",
      ], isOfObject: true),
    // Quality.
    Kind(
      titles: ["qualitat", "quality", "qualite", "calidad", "iso"],
      deeds: [
        "audit", "iso", "qualitat", "quality", "qualite", "calidad", "norm", "certif", "zertifi", "incident",
        "procedim", "procedure", "reklamation", "reclam", "complaint", "efqm",
      ], isOfObject: true),
  ]

  private let kinds: [Int]

  init(_ title: String) {
    let words = Words.of(title).map(\.folded)
    kinds = Self.kinds.indices.filter { kind in
      words.contains { word in Self.kinds[kind].titles.contains { word.hasPrefix($0) || word.hasSuffix($0) } }
    }
  }

  /// More than 1 where a statement is about what the post is about. O(bytes).
  func weight(of text: String, in language: LetterLanguage) -> Double {
    guard !kinds.isEmpty else { return 1 }
    // What was done stands first, in German at the end.
    let looksAtAll = language == .de || kinds.contains { Self.kinds[$0].isOfObject }
    let words = Words.first(looksAtAll ? .max : 1, of: text).map(\.folded)
    let isMeant = kinds.contains { kind in
      let told = Self.kinds[kind].isOfObject || language == .de ? words[...] : words.prefix(1)
      return told.contains { word in Self.kinds[kind].deeds.contains { word.hasPrefix($0) } }
    }
    return isMeant ? 2 : 1
  }
}
