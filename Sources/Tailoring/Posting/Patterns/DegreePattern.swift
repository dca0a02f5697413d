/// Finds levels of education in a text.
enum DegreePattern {
  private static let levels: [(DegreeLevel, PhraseSet)] = [
    (
      .doctorate,
      PhraseSet(
        "PhD|Ph.D|doctorate|doctoral degree|doctoral|Promotion|promoviert|Dr. rer. nat|Dr.-Ing|Dr. med|doctorat|doctorado|Dr. phil|DPhil"
      )
    ),
    (
      .master,
      PhraseSet(
        """
        master|master's|master's degree|MSc|M.Sc|MEng|M.Eng|MBA|M.Ed|Magister|Diplom|Diplom-Ingenieur|Diplomingenieur|Dipl.-Ing|Masterabschluss|
        Masterstudium|diplôme d'ingénieur|bac+5|bac 5|postgraduate degree|máster|Staatsexamen
        """)
    ),
    (
      .postgraduate,
      PhraseSet(
        """
        postgraduate diploma|post-graduate diploma|postgraduate certificate|post-graduate certificate|postgraduate qualification|post-graduate qualification|
        postgraduate award|graduate diploma|higher diploma|PGDip|PG Dip|PGCert|PG Cert|PgD|Aufbaustudium|Diplôme d'études supérieures spécialisées|DESS|
        diplôme inter-universitaire|posgrado|postgrado|título de experto|experto universitario|especialista universitario
        """)
    ),
    (
      .bachelor,
      PhraseSet(
        """
        bachelor|bachelor's|bachelor's degree|BSc|B.Sc|BEng|B.Eng|B.Ed|BN|undergraduate degree|Fachhochschulabschluss|licence universitaire|bac+3|bac 3|grado universitario|
        grado en|diplomatura|licence professionnelle|ingénieur diplômé|Bachelorabschluss|licenciatura|licenciado|licenciada|graduado|graduada
        """)
    ),
    (
      .vocational,
      PhraseSet(
        """
        vocational training|apprenticeship|vocational qualification|diploma in|higher national diploma|HND|Ausbildung|Berufsausbildung|
        HNC|higher national certificate|BTEC|NVQ|SVQ|City and Guilds|abgeschlossene Ausbildung|Facharbeiter|Facharbeiterbrief|Gesellenbrief|Lehre|BTS|DUT|CAP|bac pro|formation professionnelle|formación profesional|ciclo formativo|
        associate degree|trade certificate|examiniert|dreijährige Ausbildung|state examination|staatlich geprüfter Techniker|staatlich geprüfte Technikerin|Technikerabschluss|Meisterabschluss|
        Meisterbrief|Meisterprüfung|Weiterbildung zum Techniker|Weiterbildung zum Meister|Meister oder Techniker|Techniker oder Meister|bac+2|bac 2|grado superior|grado medio|CFGS|CFGM
        """)
    ),
    (
      .secondary,
      PhraseSet(
        "A-levels|Leaving Certificate|Leaving Cert|International Baccalaureate|Hochschulreife|Fachhochschulreife|high school|high-school diploma|secondary school diploma|Abitur|Matura|Fachabitur|baccalauréat|bachillerato|GED|maturita"
      )
    ),
  ]

  /// Any degree of a university; a more exact word decides.
  private static let general = PhraseSet(
    """
    university degree|degree|Studium|Hochschulabschluss|Hochschulstudium|abgeschlossenes Studium|Universitätsabschluss|
    diplôme universitaire|título universitario|titulación universitaria
    """)

  private static let practice: HashedWords = [
    "erfahrung", "erfahrungen", "mitarbeit", "mitwirkung", "freude", "beteiligung",
  ]

  /// Without "Ausbildung" where others are trained: "Ausbildung von Lehrlingen", "Erfahrung in der Ausbildung".
  private static func withoutTraining(_ words: [Word]) -> [Word] {
    let dropped = words.indices.filter { i in
      guard words[i].folded == "ausbildung" else { return false }
      let next = i + 1 < words.count ? words[i + 1].folded : ""
      if next == "von" { return true }
      return i > 2 && !["als", "zum", "zur", "im"].contains(next) && practice.contains(words[i - 3].folded)
        && ["in", "an", "bei"].contains(words[i - 2].folded) && words[i - 1].folded == "der"
    }
    return dropped.isEmpty ? words : words.indices.filter { !dropped.contains($0) }.map { words[$0] }
  }

  /// "Second degré" is a kind of school, though its stem is that of "degree".
  private static func isGeneral(_ words: [Word]) -> Bool {
    general.contains(anyIn: words.filter { !$0.raw.lowercased().hasPrefix("degré") })
  }

  /// What entries of an education call themselves, and postings say of other things too.
  private static let graduates = PhraseSet("grado|graduado|graduada|titulado|titulada")
  private static let trades = PhraseSet(
    "Techniker|Technikerin|Meister|Meisterin|Handwerksmeister|Industriemeister|Fachwirt|Fachwirtin|state-certified technician|state-certified engineer|master craftsman|journeyman|técnico superior|técnica superior"
  )

  private static let collegeDegree = PhraseSet("baccalaureate degree")

  /// Whether words name a level: a phrase of it, or its letters with a point between them ("B.A."; not "permis B à …"), or
  /// without ("BA").
  private static func has(_ level: (DegreeLevel, PhraseSet), _ words: [Word], isTitle: Bool = false) -> Bool {
    if level.1.contains(anyIn: words) { return true }
    if level.0 == .bachelor, FrenchLicence.isNamed(in: words) { return true }
    if DegreeLetters.name(level.0, in: words, isTitle: isTitle) { return true }
    guard let letter = arts[level.0] else { return false }
    return words.indices.dropFirst().contains { i in
      words[i].raw == "A" && words[i - 1].raw == letter
        && words[i].range.lowerBound == words[i - 1].range.upperBound + 1
    }
  }
  private static let arts: [DegreeLevel: String] = [.bachelor: "B", .master: "M"]

  /// The lowest level that will do, where a text asks for one: "Bachelor's or Master's" asks for a bachelor's.
  static func lowest(in words: [Word]) -> DegreeLevel? {
    let state = StateDiplomas(withoutTraining(words))
    let words = state.rest
    let school = SchoolCertificates(words)
    // An American baccalaureate degree is a bachelor's; elsewhere the word is of schools.
    let rest = collegeDegree.contains(anyIn: words) ? words.filter { $0.stem != "baccalaureat" } : school.rest
    let found =
      lowestOfRest(rest) ?? (state.isVocational ? .vocational : state.isUniversity ? .bachelor : nil)
    // Who teaches for an examination need not have passed it there.
    let isTaught = SchoolCertificates.teaching.contains(anyIn: words)
    if found == .secondary, isTaught { return nil }
    guard school.isNamed, !isTaught else { return found }
    // "Mittlere Reife und eine Ausbildung" asks for both.
    return found == nil || words.contains { ["or", "oder", "ou", "o"].contains($0.folded) }
      ? .compulsory : found
  }

  private static func lowestOfRest(_ words: [Word]) -> DegreeLevel? {
    let found = levels.reversed().first { has($0, words) }?.0
    guard isGeneral(words) else { return found }
    if let found, found < .bachelor { return found }
    return found ?? .bachelor
  }

  /// The highest level a text names.
  static func highest(in words: [Word]) -> DegreeLevel? {
    let state = StateDiplomas(words)
    let school = SchoolCertificates(state.rest)
    let words = school.rest
    if let found = levels.first(where: { has($0, words, isTitle: true) })?.0 { return found }
    if isGeneral(words) || state.isUniversity || graduates.contains(anyIn: words) { return .bachelor }
    if trades.contains(anyIn: words) || state.isVocational { return .vocational }
    return school.isNamed ? .compulsory : nil
  }
}
