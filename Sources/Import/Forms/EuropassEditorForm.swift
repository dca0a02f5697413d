internal import Base

/// The Europass CV of the editor of 2020 and later: a head of labelled values between bars (`Nationality: Polish | Phone number: …`),
/// entries that begin with their dates and place (`01/09/2019 – CURRENT Kraków, Poland`) above `TITLE Employer`, and a table of
/// languages with five levels each. Its lines are brought into the order and the forms in which others stand.
enum EuropassEditorForm {
  /// The lines as other CVs have them; as they are where it is no such form. O(lines).
  static func reordered(_ lines: [LaidLine]) -> [LaidLine] {
    guard let head = head(of: lines) else { return lines }
    var out = Array(lines[..<head.lowerBound])
    out += contacts(Array(lines[head]))
    var at = head.upperBound
    while at < lines.count {
      if isMotherTongue(lines[at]) {
        let end = lines[at...].firstIndex { SectionWords.section($0.text) != nil } ?? lines.count
        out += languages(Array(lines[at..<end]))
        at = end
      } else if var dates = dated(lines[at]) {
        let next = at + 1 < lines.count ? lines[at + 1] : nil
        guard let next, next.bullet == nil, dated(next) == nil, SectionWords.section(next.text) == nil else {
          out.append(dates)
          at += 1
          continue
        }
        // A page may end between them.
        (dates.page, dates.column, dates.columnRight, dates.gap) = (
          next.page, next.column, next.columnRight, 0.2
        )
        (dates.top, dates.bottom) = (next.top, next.bottom)
        out += titles(next) + [dates]
        at += 2
      } else {
        let line = bracketed(lines[at]) ?? placed(lines[at]) ?? lines[at]
        out.append(isUnit(line) ? aside(line) : line)
        at += 1
      }
    }
    return out
  }

  // MARK: The head

  private enum Label { case personal, contact }

  private static let labels: [String: Label] = {
    var out: [String: Label] = [:]
    let personal =
      "date of birth|place of birth|nationality|gender|geburtsdatum|geburtsort|staatsangehorigkeit|geschlecht|date de naissance|lieu de naissance|nationalite|sexe|genre|fecha de nacimiento|lugar de nacimiento|nacionalidad|sexo|genero|data di nascita|nazionalita|genere"
    let contacts =
      "phone number|phone|email address|address|website|home|telefonnummer|telefon|e mail adresse|adresse|numero de telephone|adresse e mail|adresse electronique|site web|site internet|numero de telefono|correo electronico|direccion de correo electronico|direccion|sitio web|numero di telefono|indirizzo e mail|indirizzo|sito web"
    for label in personal.split(separator: "|") { out[String(label)] = .personal }
    for label in contacts.split(separator: "|") { out[String(label)] = .contact }
    return out
  }()

  private static func folded(_ text: some StringProtocol) -> String {
    UnicodeForms.folded(String(text)).split { !$0.isLetter }.joined(separator: " ")
  }

  private static func label(_ piece: some StringProtocol) -> Label? {
    piece.firstIndex(of: ":").flatMap { labels[folded(piece[..<$0])] }
  }

  /// The lines from the first labelled value to the first section, where they hold two labels of persons and the
  /// entries begin with days.
  private static func head(of lines: [LaidLine]) -> Range<Int>? {
    guard let first = lines.prefix(12).firstIndex(where: { label($0.text.prefix { $0 != "|" }) != nil }),
      let end = lines[first...].firstIndex(where: { SectionWords.section($0.text) != nil }), end - first < 16,
      lines[end...].contains(where: { dated($0) != nil || bracketed($0) != nil })
    else { return nil }
    let found = pieces(Array(lines[first..<end])).compactMap { label($0) }
    guard found.count >= 3, found.contains(.personal), found.contains(.contact) else { return nil }
    return first..<end
  }

  private static func pieces(_ lines: [LaidLine]) -> [String] {
    let text = lines.map(\.text).joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
    return text.split(separator: "|").map { String($0).trimming { $0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// One line for each value; what is nobody's business but the person's is left over.
  private static func contacts(_ lines: [LaidLine]) -> [LaidLine] {
    guard let first = lines.first else { return [] }
    return pieces(lines).flatMap { piece -> [LaidLine] in
      guard let label = label(piece), let colon = piece.firstIndex(of: ":") else {
        return [line(piece, like: first)]
      }
      guard label == .contact else { return [aside(line(piece, like: first))] }
      var value = piece[piece.index(after: colon)...].trimming { $0.isWhitespace }
      var note: [LaidLine] = []
      // `(Mobile)`, `(Home)`: left over, with the label that it belongs to.
      if value.hasSuffix(")"), let open = value.lastIndex(of: "("), open > value.startIndex,
        value[value.index(after: open)...].dropLast().allSatisfy(\.isLetter)
      {
        note = [aside(line("\(piece[..<colon]): \(value[open...])", like: first))]
        value = value[..<open].trimming { $0.isWhitespace }
      }
      // `(+48) 600123456`
      if value.hasPrefix("(+"), let close = value.firstIndex(of: ")") {
        value.remove(at: close); value.removeFirst()
      }
      let isAddress = folded(piece[..<colon]).hasPrefix("address") || folded(piece[..<colon]) == "adresse"
      return [line(isAddress ? "\(piece[..<colon]): \(value)" : value, like: first)] + note
    }
  }

  // MARK: Entries

  /// A line of days, its place behind a gap; nil where it begins with no day.
  private static func dated(_ whole: LaidLine) -> LaidLine? {
    let words = whole.text.split { $0.isWhitespace }
    guard let first = words.first, isDay(first) else { return nil }
    var count = 1
    if words.count > 2, ["–", "-", "—"].contains(words[1]) { count = 3 }
    let dates = words[..<min(count, words.count)].joined(separator: " ")
    let place = words.dropFirst(count).joined(separator: " ")
    var out = line(dates, like: whole)
    out.isBold = false
    guard !place.isEmpty else { return out }
    out.text = dates + "\t" + place
    let middle = (whole.left + whole.right) / 2
    out.segments = [
      .init(start: 0, end: dates.utf8.count, left: whole.left, right: middle - 10),
      .init(start: dates.utf8.count + 1, end: out.text.utf8.count, left: middle, right: whole.right),
    ]
    return out
  }

  /// `Example Ltd [ 01/09/2019 – Current ]`: the dates behind a gap.
  private static func bracketed(_ whole: LaidLine) -> LaidLine? {
    let text = whole.text.split { $0.isWhitespace }.joined(separator: " ")
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "["), open > text.startIndex else { return nil }
    let dates = text[text.index(after: open)...].dropLast().trimming { $0.isWhitespace }
    guard let first = dates.split(separator: " ").first, isDay(first) else { return nil }
    var name = line(text[..<open].trimming { $0.isWhitespace }, like: whole)
    let middle = (whole.left + whole.right) / 2
    let start = name.text.utf8.count + 1
    name.text += "\t" + dates
    name.segments[0].right = middle - 10
    name.segments.append(.init(start: start, end: name.text.utf8.count, left: middle, right: whole.right))
    return name
  }

  private static let cities: Set<String> = ["city", "stadt", "ort", "ville", "ciudad", "localidad", "citta"]

  /// `City: Kraków | Country: Poland`
  private static func placed(_ whole: LaidLine) -> LaidLine? {
    let parts = whole.text.split(separator: "|").map { part in
      (
        label: part.firstIndex(of: ":").map { folded(part[..<$0]) } ?? "",
        text: part.drop { $0 != ":" }.dropFirst()
      )
    }
    guard parts.count == 2, cities.contains(parts[0].label), !parts[1].label.isEmpty else { return nil }
    return line(parts.map { $0.text.trimming { $0.isWhitespace } }.joined(separator: ", "), like: whole)
  }

  /// `01/09/2019`
  private static func isDay(_ word: Substring) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3
      && zip(parts, [2, 2, 4]).allSatisfy { part, count in
        part.utf8.count == count && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// The title and, from where the style changes, the employer.
  private static func titles(_ whole: LaidLine) -> [LaidLine] {
    let utf8 = whole.text.utf8
    let cut = whole.breaks.first { $0 > 0 && $0 < utf8.count }
    let at = cut.map { utf8.index(utf8.startIndex, offsetBy: $0) } ?? whole.text.endIndex
    var title = line(whole.text[..<at].trimming { $0.isWhitespace }, like: whole)
    title.isBold = true
    title.segments[0].isBold = true
    title.gap = 1.5
    let rest = whole.text[at...].trimming { $0.isWhitespace || $0 == "–" || $0 == "-" || $0 == "," }
    guard !rest.isEmpty else { return [title] }
    var employer = line(rest, like: whole)
    employer.isBold = false
    employer.segments[0].isBold = false
    employer.gap = 0.2
    return [title, employer]
  }

  private static let units: Set<String> = [
    "department", "name of unit or department", "business or sector", "abteilung",
    "tatigkeitsbereich oder branche",
    "service", "secteur d activite", "departamento", "sector de actividad",
  ]

  /// `Department: Treatment | Business or sector: Water supply`
  private static func isUnit(_ line: LaidLine) -> Bool {
    line.text.firstIndex(of: ":").map { units.contains(folded(line.text[..<$0])) } ?? false
  }

  // MARK: Languages

  private static func isMotherTongue(_ line: LaidLine) -> Bool {
    let text = folded(line.text)
    return [
      "mother tongue", "muttersprache", "langue s maternelle", "langue maternelle", "lengua materna",
      "lengua s materna",
    ]
    .contains { text.hasPrefix($0) }
  }

  /// A language a line with the least of its levels; the table's other lines are left over.
  private static func languages(_ lines: [LaidLine]) -> [LaidLine] {
    guard let first = lines.first, let colon = first.text.firstIndex(of: ":") else { return lines }
    // `Mother tongue(s)`, `Langue(s) maternelle(s)`
    let how = ["(s)", "(n)", "(e)"].reduce(String(first.text[..<colon])) { name, ending in
      name.split { $0.isWhitespace }.map { $0.hasSuffix(ending) ? String($0.dropLast(3)) : String($0) }
        .joined(separator: " ")
    }
    var out = first.text[first.text.index(after: colon)...].split { "|,".contains($0) }.map {
      line($0.trimming { $0.isWhitespace } + " (\(how))", like: first)
    }
    var named: [(line: LaidLine, name: String, levels: [Substring])] = []
    var further: [[Substring]] = []
    var rest: [LaidLine] = []
    for line in lines.dropFirst() {
      let words = line.text.split { $0.isWhitespace }
      let levels = Array(words.reversed().prefix(while: isLevel))
      let name = words.dropLast(levels.count)
      if !levels.isEmpty, name.isEmpty {
        further.append(levels)
      } else if !levels.isEmpty, name.count <= 3, name.allSatisfy({ $0.allSatisfy(\.isLetter) }) {
        named.append((line, name.joined(separator: " "), levels))
      } else {
        rest.append(aside(line))
      }
    }
    for (at, row) in named.enumerated() {
      // Where the columns were read apart the second half of each row stands further down.
      let all = row.levels + (further.count == named.count ? further[at] : [])
      out.append(line("\(row.name) (\(all.min() ?? ""))", like: row.line))
    }
    return out + rest
  }

  private static func isLevel(_ word: Substring) -> Bool {
    word.utf8.count == 2 && "ABC".contains(word.first!) && "12".contains(word.last!)
  }

  // MARK: Lines

  private static func line(_ text: String, like other: LaidLine) -> LaidLine {
    var out = other
    out.text = text
    out.segments = [.init(start: 0, end: text.utf8.count, left: other.left, right: other.right)]
    out.segments[0].isBold = other.isBold
    (out.links, out.breaks, out.blanks, out.restored) = ([], [], [], [])
    out.bullet = nil
    return out
  }

  private static func aside(_ line: LaidLine) -> LaidLine {
    var line = line
    (line.isRepeated, line.isSetAside) = (true, true)
    return line
  }
}
