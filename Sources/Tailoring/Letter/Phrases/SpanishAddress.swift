/// How a Spanish letter addresses its reader: "Estimada Dra. Abós:", "Estimado Sr. Bescós:", "A la atención del Departamento de
/// Recursos Humanos:". Where neither title nor given name says who it is, the greeting is neutral.
enum SpanishAddress {
  /// - Parameter isWoman: what "Sra." or "Sr." before the name said.
  static func salutation(isWoman: Bool?, titles: String, names: [String]) -> String {
    guard let first = names.first else { return "A quien corresponda:" }
    if isWoman == nil, let article = offices[Words.folded(first)] {
      return "A la atención \(article) \(names.joined(separator: " ")):"
    }
    let title = Words.folded(titles)
    let told =
      isWoman
      ?? (womensTitles.contains(title) ? true : mensTitles.contains(title) ? false : isNamedAsWoman(first))
    guard let told else {
      return "Buenos días, \(([titles] + names).filter { !$0.isEmpty }.joined(separator: " ")):"
    }
    let form =
      title.hasPrefix("dr")
      ? told ? "Dra." : "Dr." : title.hasPrefix("prof") ? told ? "Prof.ª" : "Prof." : nil
    return "\(told ? "Estimada" : "Estimado") \(form ?? (told ? "Sra." : "Sr.")) \(surname(names)):"
  }

  /// "Dra.", "D.ª", "Dña.", "D.": titles that only Spanish has.
  static func isTitle(_ part: String) -> Bool {
    let folded = Words.folded(part)
    return womensTitles.contains(folded) || mensTitles.contains(folded)
  }

  private static let womensTitles: HashedWords = [
    "dra", "d a", "da", "dna", "dona", "d.ª", "dª", "profa", "prof a", "doctora", "profesora",
  ]
  private static let mensTitles: HashedWords = ["dr", "d", "don", "doctor", "profesor"]

  /// The first of the surnames: "Abós" of "Mercedes Abós Lanaspa", "de la Fuente" of "Juan Luis de la Fuente Mur".
  private static func surname(_ names: [String]) -> String {
    var rest = names[...]
    while rest.count > 1, let first = rest.first,
      isGiven(first)
        || rest.count == names.count && names.count > 2 && !particles.contains(first.lowercased())
    {
      rest = rest.dropFirst()
    }
    // "Ana Gil" has a given name, "Pérez Gil" two surnames.
    if rest.count == names.count, names.count == 2, !particles.contains(names[0].lowercased()) {
      return names[0].hasSuffix("ez") ? names.joined(separator: " ") : names[1]
    }
    let lead = rest.prefix { particles.contains($0.lowercased()) }
    return rest.prefix(lead.count + 1).joined(separator: " ")
  }

  private static let particles: HashedWords = ["de", "del", "la", "las", "los"]
  private static func isGiven(_ name: String) -> Bool {
    let folded = Words.folded(name)
    return women.contains(folded) || men.contains(folded)
  }

  private static func isNamedAsWoman(_ name: String) -> Bool? {
    let folded = Words.folded(name)
    return women.contains(folded) ? true : men.contains(folded) ? false : nil
  }

  private static let offices: [String: String] = [
    "departamento": "del", "dpto": "del", "servicio": "del", "area": "del", "equipo": "del",
    "tribunal": "del",
    "negociado": "del", "gabinete": "del", "direccion": "de la", "unidad": "de la", "seccion": "de la",
    "oficina": "de la", "gerencia": "de la", "comision": "de la", "secretaria": "de la", "jefatura": "de la",
    "delegacion": "de la",
  ]

  private static let women: Set<String> = Set(
    """
    maria ana marta laura cristina elena lucia sara paula eva silvia patricia monica alicia rosa teresa gloria julia claudia sofia
    victoria yolanda susana olga nuria sonia veronica natalia carolina angela antonia francisca josefa manuela luisa juana marina
    lorena miriam carmen mercedes pilar isabel beatriz raquel dolores ines irene nieves remedios ester esther belen noemi leire nerea
    ainhoa soledad trinidad montserrat consuelo rosario amparo rocio itziar miren nekane edurne maite arantxa mar luz concepcion
    encarnacion asuncion ascension maribel matilde judit judith ruth blanca begona catalina celia clara daniela emilia esperanza eulalia
    eugenia fatima gema inmaculada leonor lidia lourdes magdalena margarita mireia pilar rebeca sandra tamara tatiana ursula vanesa
    virginia ximena uxia sabela iria aurora amaya ariadna aitana alba almudena amalia amelia araceli aranzazu
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let men: Set<String> = Set(
    """
    antonio francisco pedro pablo alberto alejandro fernando alvaro diego sergio roberto mario ricardo eduardo gonzalo ignacio ernesto
    arturo guillermo emilio rodrigo hugo marco marcos santiago lorenzo mariano alfonso javier jose juan luis angel miguel manuel daniel
    david rafael joaquin martin agustin ivan jesus andres tomas carlos oscar victor hector felix jorge enrique felipe vicente jaime ruben
    adrian julian sebastian ramon simon salvador gabriel samuel ismael joel raul xavier nicolas lucas gregorio domingo benito bernardo
    camilo cesar cristobal esteban eugenio fermin german gerardo gustavo isidro jacinto jordi josep leandro lorenzo mateo mauricio
    nacho octavio oriol pau pascual patricio pere roman saul teodoro valentin xabier aitor asier iker unai mikel inigo xoan brais anxo
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
