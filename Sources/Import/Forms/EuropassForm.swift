internal import Base

/// The older Europass CV, whose margin says what each line is: `Occupation or position held    Engineer`. Its entries are
/// brought into the order in which others stand: title, employer, dates, what was done.
enum EuropassForm {
  private enum Part: String { case date, title, employer, text }

  private static let table = """
    date dates|date|datum|daten|fechas|fecha|data|periode
    title occupation or position held|beruf oder funktion|fonction ou poste occupe
    title profesion o cargo desempenado|puesto o cargo ocupados|lavoro o posizione ricoperti
    title title of qualification awarded|bezeichnung der erworbenen qualifikation
    title intitule du certificat ou diplome delivre|titulo de la cualificacion obtenida
    title titolo della qualifica rilasciata
    employer name and address of employer|name und adresse des arbeitgebers
    employer nom et adresse de l employeur|nombre y direccion de la empresa o empleador
    employer nome e indirizzo del datore di lavoro|nombre y direccion del empleador
    employer name and type of organisation providing education and training
    employer name und art der bildungs oder ausbildungseinrichtung
    employer nom et type de l etablissement d enseignement ou de formation
    employer nombre y tipo de la organizacion que ha impartido la educacion o la formacion
    employer nombre y tipo del centro de estudios
    employer nome e tipo d organizzazione erogatrice dell istruzione e formazione
    text main activities and responsibilities|wichtigste tatigkeiten und zustandigkeiten
    text principales activites et responsabilites|funciones y responsabilidades principales
    text principales actividades y responsabilidades|principali attivita e responsabilita
    text principal subjects occupational skills covered|hauptfacher berufliche fahigkeiten
    text principales matieres competences professionnelles couvertes
    text principales materias o capacidades profesionales estudiadas
    text type of business or sector|tatigkeitsbereich oder branche|type ou secteur d activite
    text tipo de empresa o sector|level in national or international classification
    text stufe der nationalen oder internationalen klassifikation
    text niveau dans la classification nationale ou internationale
    text nivel conforme a una clasificacion nacional o internacional
    """

  private static let labels: [String: Part] = {
    var out: [String: Part] = [:]
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let part = Part(rawValue: String(parts[0])) else { continue }
      for label in parts[1].split(separator: "|") { out[String(label)] = part }
    }
    return out
  }()

  private static func folded(_ text: some StringProtocol) -> String {
    UnicodeForms.folded(String(text)).split { !$0.isLetter }.joined(separator: " ")
  }

  /// Whether a text is a label of the form, or a line of one.
  static func isLabel(_ text: String) -> Bool {
    let text = folded(text)
    return labels[text] != nil
      || text.utf8.count > 8 && labels.keys.contains { $0.hasPrefix(text + " ") || $0.hasSuffix(" " + text) }
  }

  /// The lines in the order of other CVs, the labels as what the form repeats; as they are where it is no such form.
  /// O(lines).
  static func reordered(_ lines: [LaidLine]) -> [LaidLine] {
    let found = found(in: lines)
    guard Set(found.values.map(\.part)).count >= 3 else { return lines }
    var out: [LaidLine] = []
    var group: [Part: [LaidLine]]?
    var part = Part.text
    var at = 0
    func flush() {
      if let group { out += ordered(group) }
      group = nil
    }
    while at < lines.count {
      if let label = found[at] {
        if label.part == .date || group == nil {
          flush()
          group = [:]
        }
        part = label.part
        for line in lines[at..<at + label.count] {
          let (name, rest) = parted(line)
          out.append(name)
          if let rest { group?[part, default: []].append(rest) }
        }
        at += label.count
        continue
      }
      if SectionWords.section(lines[at].text) != nil || lines[at].isRepeated { flush() }
      if group == nil { out.append(lines[at]) } else { group?[part, default: []].append(lines[at]) }
      at += 1
    }
    flush()
    return out
  }

  /// The labels by their first lines, and over how many lines they run.
  private static func found(in lines: [LaidLine]) -> [Int: (part: Part, count: Int)] {
    var out: [Int: (part: Part, count: Int)] = [:]
    var at = 0
    while at < lines.count {
      var text = ""
      var hit: (part: Part, count: Int)?
      for count in 1...3 where at + count <= lines.count && hit == nil {
        guard lines[at + count - 1].bullet == nil else { break }
        text = folded(text + " " + first(lines[at + count - 1]))
        if let part = labels[text] { hit = (part, count) }
        guard labels.keys.contains(where: { $0.hasPrefix(text) }) else { break }
      }
      out[at] = hit
      at += hit?.count ?? 1
    }
    return out
  }

  private static func first(_ line: LaidLine) -> Substring {
    guard let end = line.segments.first?.end else { return line.text[...] }
    return line.text[..<line.text.utf8.index(line.text.startIndex, offsetBy: end)]
  }

  /// The label, and what stands beside it.
  private static func parted(_ line: LaidLine) -> (LaidLine, LaidLine?) {
    guard line.segments.count > 1 else {
      var line = line
      line.isRepeated = true
      return (line, nil)
    }
    var (label, rest) = line.parted()
    label.isRepeated = true
    rest.isBold = false
    return (label, rest)
  }

  private static func ordered(_ group: [Part: [LaidLine]]) -> [LaidLine] {
    var heads: [LaidLine] = []
    for part in [Part.title, .employer, .date] {
      for line in group[part] ?? [] {
        var line = line
        line.isBold = part == .title
        for at in line.segments.indices { line.segments[at].isBold = line.isBold }
        line.gap = heads.isEmpty ? 1.5 : 0.2
        heads.append(line)
      }
    }
    return heads + (group[.text] ?? [])
  }
}
