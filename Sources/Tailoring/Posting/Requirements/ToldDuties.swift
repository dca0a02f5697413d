/// Duties that running text tells its reader: "Vous rédigez les fiches techniques", "Sie betreuen unsere Kunden", "Coordinarás el
/// equipo". What somebody is, has or knows is no such thing.
enum ToldDuties {
  private static let readers: HashedWords = ["vous", "sie", "du", "tu"]
  private static let deeds: HashedWords = [
    "accompagnez", "accueillez", "administrez", "analysez", "animez", "assistez", "assurez", "concevez",
    "conseillez", "contribuez", "controlez", "coordonnez", "creez", "developpez", "dirigez", "effectuez",
    "elaborez", "encadrez", "entretenez", "etablissez", "formez", "garantissez", "gerez", "installez",
    "intervenez", "managez", "negociez", "organisez", "participez", "pilotez", "planifiez", "preparez",
    "produisez", "realisez", "redigez", "secondez", "suivez", "supervisez", "tenez", "traitez", "transformez",
    "veillez", "vendez",
    "betreuen", "betreust", "leiten", "leitest", "planen", "planst", "organisieren", "organisierst",
    "koordinieren", "koordinierst", "erstellen", "erstellst", "prufen", "prufst", "entwickeln", "entwickelst",
    "warten", "wartest", "bearbeiten", "bearbeitest", "beraten", "berätst", "beratst", "ubernehmen",
    "ubernimmst", "verantworten", "verantwortest", "steuern", "steuerst", "unterstutzen", "unterstutzt",
    "montieren", "montierst", "dokumentieren", "dokumentierst", "losen", "lost", "verfolgen", "verfolgst",
    "disponieren", "disponierst", "verwalten", "verwaltest", "pflegen", "pflegst", "kontrollieren",
    "kontrollierst", "kalkulieren", "kalkulierst", "verhandeln", "verhandelst", "analysieren", "analysierst",
    "begleiten", "begleitest", "schulen", "schulst", "buchen", "buchst", "bestellen", "bestellst",
    "uberwachen",
    "uberwachst", "fuhren", "fuhrst", "elaborez", "assures", "geres", "pilotes", "suis",
    "gestionaras", "coordinaras", "prepararas", "elaboraras", "atenderas", "organizaras", "realizaras",
    "supervisaras", "dirigiras", "desarrollaras", "disenaras", "redactaras", "colaboraras", "planificaras",
  ]

  /// Words of the one who will do the work.
  private static let persons = PhraseSet(
    "la persona|la persona seleccionada|el candidato|la candidata|el candidato seleccionado|la candidata seleccionada"
  )
  /// What one is to get, be or come to, and does not do.
  private static let noDeeds: HashedWords = [
    "seras", "tendras", "podras", "recibiras", "disfrutaras", "estaras", "aprenderas", "contaras", "formaras",
    "percibiras", "cobraras", "trabajaras", "viajaras", "encontraras", "entraras", "deberas", "necesitaras",
    "accederas", "obtendras", "podra", "sera", "debera", "tendra", "recibira", "percibira", "estara",
    "contara",
    "necesitara", "formara", "iras", "veras", "crezeras", "creceras", "querras", "hallaras", "descubriras",
    "ganaras", "compartiras", "pasaras", "haras",
  ]

  /// Whether a word tells what its reader does.
  static func isDeed(_ word: String) -> Bool { deeds.contains(word) }

  /// What says that duties follow.
  private static let charges = PhraseSet(
    """
    te encargarás de|se encargará de|te ocuparás de|se ocupará de|serás responsable de|será responsable de|serás responsable del|será responsable del|
    la persona responsable de|la persona responsable del|tus funciones serán|sus funciones serán|
    vous serez chargé de|vous serez chargée de|vous serez en charge de|vous serez responsable de|vous aurez pour mission de|vous aurez pour missions de|
    you will be responsible for|you'll be responsible for|zu Ihren Aufgaben gehören|zu deinen Aufgaben gehören|zu Ihren Aufgaben zählen|zu deinen Aufgaben zählen
    """)

  /// The duties that running text tells, in bytes: three or more each by itself, without what stands before a colon ("Unser Einkauf
  /// braucht Verstärkung: Sie lösen …"); nil where none are told. O(words).
  static func ranges(of text: String) -> [Range<Int>]? {
    let bytes = Array(text.utf8)
    var starts = [0]
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < bytes.count, bytes[colon + 1] == 0x20
    {
      starts.append(colon + 2)
    }
    let words = Words.of(text)
    if let cue = charges.firstRange(in: Array(words.prefix(12))), words.count - cue.upperBound > 2,
      !RequirementCues.must.contains(anyIn: words)
    {
      let from = starts.last.flatMap { $0 > words[cue.lowerBound].range.lowerBound ? $0 : nil } ?? 0
      let rest = String(decoding: bytes[from...], as: UTF8.self)
      return DutyClauses.ranges(of: rest, isListed: from > 0).map {
        from + $0.lowerBound..<from + $0.upperBound
      }
    }
    for from in starts {
      let rest = String(decoding: bytes[from...], as: UTF8.self)
      guard hold(rest.hasSuffix(".") || from == 0 && !isPart(text) ? rest : rest + ".", Words.of(rest)) else {
        continue
      }
      return DutyClauses.ranges(of: rest).map { from + $0.lowerBound..<from + $0.upperBound }
    }
    return nil
  }

  /// Whether a text ends in the middle of its sentence.
  private static func isPart(_ text: String) -> Bool { text.last.map { $0.isLetter } ?? false }

  /// Whether a whole sentence, whose words are `words`, tells such a duty. O(1).
  static func hold(_ text: String, _ words: [Word]) -> Bool {
    guard (4...60).contains(words.count), text.hasSuffix("."), !RequirementCues.must.contains(anyIn: words),
      !RequirementCues.nice.contains(anyIn: words)
    else { return false }
    if readers.contains(words[0].folded) {
      return deeds.contains(words[1].folded)
        || words[0].folded == "vous" && isFuture(words[1].folded, "rez")
          && !noFutures.contains(words[1].folded)
    }
    if let person = persons.firstRange(in: words), person.lowerBound == 0 {
      return words[person.upperBound...].prefix(3).contains { isFuture($0.folded, "ra") }
    }
    return deeds.contains(words[0].folded) || isFuture(words[0].folded, "ras")
  }

  private static let noFutures: HashedWords = [
    "beneficierez", "recevrez", "disposerez", "travaillerez", "rejoindrez", "integrerez", "trouverez",
    "percevrez", "evoluerez", "decouvrirez", "profiterez", "toucherez", "apprendrez", "voyagerez",
    "rencontrerez", "partagerez", "preferez", "esperez", "desirerez", "aimerez",
  ]

  private static func isFuture(_ word: String, _ ending: String) -> Bool {
    word.hasSuffix(ending) && word.utf8.count > 6 && !noDeeds.contains(word)
      && ["a", "e", "i"].contains { word.hasSuffix($0 + ending) }
  }
}
