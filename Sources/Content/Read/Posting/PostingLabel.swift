internal import Base

/// A line of a page that names one fact of a post: "Empresa: …", "Arbeitsort: 37154 Northeim", "Salary	£31,586". It asks for
/// nothing, whatever the heading above it.
public struct PostingLabel: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case company, position, location
    /// A street, whose last part is the place.
    case address
    /// Whoever puts the post up or answers for it.
    case contact
    case posted
    /// Hours, contract, pay, reference and the like.
    case terms
  }
  public var kind: Kind
  /// What is named; empty where it stands in the next line.
  public var value: String
  /// Whether the label is of the kind that stands alone above its value, and is no heading elsewhere.
  public var mayStandAlone: Bool

  private static let longest = 44

  /// nil: the line is no such line. O(bytes of the line).
  public init?(_ line: String) {
    let bare = line.drop { "#*_>-• \t".contains($0) }
    // A label and the marks of emphasis around it.
    let head = bare.utf8.prefix(Self.longest + 8)
    let cut =
      head.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\t") }
      ?? (head.contains(0xEF) ? bare.prefix(Self.longest).firstIndex(of: "：") : nil)
    guard cut != nil || bare.utf8.count <= Self.longest + 8 else { return nil }
    let label = Self.plain(String(bare[..<(cut ?? bare.endIndex)]))
    guard label.utf8.count <= Self.longest else { return nil }
    let alone = Self.alone[label]
    guard let kind = cut == nil ? alone : Self.labels[label] ?? alone else { return nil }
    self.kind = kind
    mayStandAlone = alone != nil
    value = cut.map { Self.value(bare[bare.index(after: $0)...]) } ?? ""
  }

  /// In small letters, without marks of emphasis and blanks at the ends.
  private static func plain(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "*" || $0 == "_" }.joined(separator: " ")
  }

  private static func value(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimming { "*_|: ".contains($0) }
  }

  /// The place that is named: without the postcode before it and what follows in brackets or after a stroke.
  public var place: String? {
    guard kind == .location || kind == .address else { return nil }
    var parts = value.split(separator: ",").map { $0.split(separator: " ") }
    if kind == .address {
      guard parts.count > 1, let last = parts.last else { return nil }
      parts = [last]
    }
    for i in parts.indices {
      parts[i] = Array(parts[i].drop { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && $0.utf8.count > 3 })
    }
    // "Bridgnorth WV16"
    while let last = parts.indices.last, parts[last].count > 1, let code = parts[last].last,
      code.utf8.count < 5,
      code.contains(where: \.isNumber), code.first?.isUppercase == true || code.first?.isNumber == true
    {
      parts[last].removeLast()
    }
    let text = parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: ", ")
      .trimmingEnd { ".;, ".contains($0) }
    guard (2...80).contains(text.utf8.count), text.first?.isUppercase == true,
      text.contains(where: \.isLowercase) || text.count > 3
    else { return nil }
    let lower = text.lowercased()
    return Self.anywhere.contains(where: lower.hasPrefix) ? nil : text
  }

  /// How one works, and no place.
  private static let anywhere = [
    "in person", "on site", "on-site", "onsite", "remote", "hybrid", "vor ort", "homeoffice", "mobil",
    "empleo presencial", "presencial", "en remoto", "remoto", "sur site", "présentiel", "télétravail", "the ",
  ]

  private static let labels: [String: Kind] = named([
    (
      .company,
      """
      company|employer|organisation|organization|company name|employer name|school|trust|firma|unternehmen|arbeitgeber|einrichtung|entreprise|employeur|société|établissement|empresa|centro|
      nombre de la empresa|compañía
      """
    ),
    (
      .position,
      """
      position|job title|title|role|post|post title|vacancy|stelle|stellenbezeichnung|jobtitel|stellentitel|poste|intitulé|intitulé du poste|puesto|puesto de trabajo|cargo|titel
      """
    ),
    (
      .location,
      """
      location|locations|place of work|work location|job location|place|standort|ort|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|ubicación|lugar|
      lugar de trabajo|localidad|población|ubicación del trabajo|ville|town
      """
    ),
    (.address, "address|adresse|dirección|anschrift"),
    (
      .contact,
      """
      contact|contact person|contact name|hiring manager|job poster|recruiter|ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|kontaktperson|personne à contacter|votre contact|
      contacto|persona de contacto|tu contacto
      """
    ),
    (
      .posted,
      """
      posted|date posted|published|published on|date|advertised|publication date|veröffentlicht|veröffentlicht am|erschienen|erschienen am|anzeige vom|datum|online seit|publié le|publiée le|
      date de publication|mise en ligne|publicado|publicada|fecha|fecha de publicación|publicado el
      """
    ),
    (
      .terms,
      """
      salary|pay|wage|hourly rate|salary range|job type|contract|contract type|type of contract|hours|working hours|hours per week|expected hours|working pattern|schedule|shift|start date|start|
      starting|closing date|deadline|apply by|job reference|reference|reference id|ref|ref no|job id|job ref|vacancy reference|directorate|department|number of positions|vacancies|grade|band|industry|industries|sector|
      job function|seniority level|employment type|company size|benefits|duration|interview date|interviews|reports to|
      gehalt|verdienst|vergütung|entgelt|lohn|arbeitszeit|arbeitszeiten|beginn|eintrittsdatum|eintrittstermin|befristung|vertragsart|vertrag|anstellungsart|anstellung|umfang|stunden|wochenstunden|stellenumfang|
      anzahl offener stellen|referenznummer|referenz|referenzcode|kennziffer|chiffrenummer|stellennummer|bewerbungsfrist|bewerbungsschluss|branche|branchen|karrierestufe|beschäftigungsverhältnis|besetzung|
      gewünschte bewerbungsarten|geforderte anlagen|telefon|tel|e-mail|email|phone|fax|web|website|homepage|
      salaire|rémunération|contrat|type de contrat|type de poste|horaires|durée du travail|durée|temps de travail|télétravail|prise de poste|début|date de début|date limite|référence|réf|secteur|secteurs|niveau hiérarchique|
      fonction|téléphone|complément|effectif|avantages|date de prise de poste|disponibilité du poste|
      salario|sueldo|retribución|remuneración|contrato|tipo de contrato|tipo de empleo|jornada|tipo de jornada|horario|duración|incorporación|fecha de inicio|fecha límite|fecha límite para presentar la candidatura|
      plazo|referencia|vacantes|nº de puestos|número de puestos|nº de vacantes|sector|sectores|categoría|nivel|nivel de antigüedad|función laboral|teléfono|correo|inscritos a esta oferta|personal a cargo|
      tipo de industria de la oferta
      """
    ),
  ])

  /// Labels that job boards put in a line of their own, above the value.
  private static let alone: [String: Kind] = named([
    (.company, "arbeitgeber|employeur|employer|entreprise"),
    (.location, "arbeitsort|einsatzort|dienstort|lieu de travail|lugar de trabajo|location|lieu|standort"),
    (.posted, "anzeige vom|veröffentlicht am|date posted"),
    (
      .terms,
      """
      job type|contract type|working pattern|expected hours|employment type|job function|seniority level|industries|company size|shift and schedule|closing date|job reference|date posted|
      arbeitszeit|beginn|eintrittsdatum|befristung|anstellungsart|vertragsart|vergütung|gehalt|branchen|karrierestufe|beschäftigungsverhältnis|anzahl offener stellen|referenznummer|
      type de contrat|contrat travail|durée du travail|salaire|type de poste|qualification|secteur d'activité|niveau hiérarchique|secteurs|fonction|travail posté|
      tipo de empleo|tipo de contrato|tipo de industria de la oferta|categoría|nivel|vacantes|personal a cargo|salario|nivel de antigüedad|función laboral|sectores|tipo de jornada
      """
    ),
  ])

  private static func named(_ lists: [(Kind, String)]) -> [String: Kind] {
    var out: [String: Kind] = [:]
    for (kind, list) in lists {
      for name in list.split(whereSeparator: { $0 == "|" || $0.isNewline }) where out[String(name)] == nil {
        out[String(name)] = kind
      }
    }
    return out
  }
}
