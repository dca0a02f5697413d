internal import Base

/// What a page that was copied whole says of employer, post and place: in lines with labels, or in the short lines at its
/// top. What it does not say plainly is nil: a letter uses it.
struct PostingHead {
  private(set) var company: String?
  private(set) var position: String?
  private(set) var location: String?

  private static let mostLines = 400
  /// Where the head of a page may reach to.
  private static let headLines = 26
  private static let longest = 90

  private struct Line {
    var text: String
    /// Whether an empty line stands before it.
    var opensBlock: Bool
  }
  private let lines: [Line]

  /// O(bytes).
  init(of text: String) {
    var lines: [Line] = []
    var isOpen = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let bare = line.drop { "#*_>-• \t".contains($0) }
      let trimmed = String(bare).trimmingEnd { "*_# \t\r".contains($0) }
      if trimmed.isEmpty {
        isOpen = true
      } else {
        lines.append(Line(text: trimmed, opensBlock: isOpen))
        isOpen = false
        if lines.count == Self.mostLines { break }
      }
    }
    self.lines = lines
    takeLabels()
    takeHead()
  }

  // MARK: Labels

  private mutating func takeLabels() {
    for (i, line) in lines.enumerated() {
      guard let label = PostingLabel(line.text) else { continue }
      var value = label.value
      if value.isEmpty, label.mayStandAlone, i + 1 < lines.count, !lines[i + 1].opensBlock,
        PostingLabel(lines[i + 1].text) == nil
      {
        value = lines[i + 1].text
      }
      guard Self.isName(value) else { continue }
      switch label.kind {
      case .company: company = company ?? value
      case .position: position = position ?? Self.withoutMark(value)
      case .location, .address:
        var place = label
        place.value = value
        if Self.isFirm(value) { continue }
        location = location ?? place.place
      case .contact, .posted, .terms: break
      }
    }
  }

  /// Short, begins as a name does and ends no sentence.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isUppercase || first.isNumber,
      (2...longest).contains(text.utf8.count), text.split(separator: " ").count <= 10,
      !":!?;,".contains(last), last != "." || isFirm(text)
    else { return false }
    return true
  }

  // MARK: The lines at the top

  private mutating func takeHead() {
    let head = Array(lines.prefix(Self.headLines))
    let marked = head.firstIndex { Self.isMarked($0.text) }
    let firm = company == nil ? firm(in: head, beside: marked) : nil
    if let firm, company == nil { company = firm.name }
    var title = marked
    if title == nil, position == nil, let at = firm?.line { title = beside(at, in: head) }
    if position == nil, let title { position = Self.withoutMark(head[title].text) }
    guard location == nil, let last = [title, firm?.line].compactMap({ $0 }).max() else { return }
    for line in head.dropFirst(last + 1).prefix(3) {
      // Without an employer the line may be the employer.
      guard let place = Self.place(line.text),
        firm != nil || company != nil || line.text.contains(where: { ",(·".contains($0) })
      else { continue }
      location = place
      return
    }
  }

  /// The employer: a short line with a legal form, or one whose words open a sentence of the text ("Brackwater Freight moves
  /// …") or follow "at" or "bei" at the end of a line.
  private func firm(in head: [Line], beside title: Int?) -> (name: String, line: Int)? {
    for (i, line) in head.enumerated() where i != title {
      let name = Self.firstPart(line.text)
      if Self.isName(name), Self.isFirm(name), !Self.isFurniture(name) { return (name, i) }
    }
    let later = sentences()
    for (i, line) in head.enumerated() where i != title {
      var name = Self.firstPart(line.text)
      let lower = name.lowercased()
      if let logo = [" logo", "-logo"].first(where: lower.hasSuffix) {
        name = String(name.dropLast(logo.count))
      }
      guard Self.isName(name), name.split(separator: " ").count <= Self.mostWords, !Self.isFurniture(name)
      else {
        continue
      }
      if isNamed(name, in: later, after: i) { return (name, i) }
    }
    return nil
  }

  /// The lines as `isNamed` asks for them, so that each is folded once.
  private struct Later {
    /// In small letters.
    var text: String
    /// The words at its beginning behind an article; empty where the line is no sentence.
    var words: [Substring]
  }
  private static let mostWords = 7

  private func sentences() -> [Later] {
    lines.map { line in
      guard line.text.utf8.count > 40, let last = line.text.last, ".!…".contains(last) else {
        return Later(text: line.text.lowercased(), words: [])
      }
      // The article, the name and the word behind it.
      var words = line.text.split(separator: " ", maxSplits: Self.mostWords + 2)
      if let first = words.first, Self.articles.contains(first.lowercased()) { words.removeFirst() }
      return Later(text: line.text.lowercased(), words: words)
    }
  }

  /// Whether a later sentence has the name, or its first words, as its subject, or a later line ends with it after "at".
  private func isNamed(_ name: String, in all: [Later], after line: Int) -> Bool {
    let lower = name.lowercased()
    let words = lower.split(separator: " ")
    let least = min(words.count, 2)
    guard words.count > 1 || name.utf8.count > 5 else { return false }
    for later in all.dropFirst(line + 1) {
      if words.count > 1, later.text.hasSuffix(lower),
        [" at ", " bei ", " chez ", " en "].contains(where: { later.text.hasSuffix($0 + lower) })
      {
        return true
      }
      if !later.words.isEmpty, Self.isSubject(words, least, later.words) { return true }
    }
    return false
  }

  private static func isSubject(_ name: [Substring], _ least: Int, _ sentence: [Substring]) -> Bool {
    var same = 0
    while same < min(name.count, sentence.count),
      sentence[same].lowercased().trimmingEnd(where: { $0 == "," }) == name[same]
    {
      same += 1
    }
    guard same >= max(1, least), same == name.count || same > 1, same < sentence.count else { return false }
    return sentence[same].first?.isLowercase == true && !links.contains(String(sentence[same]))
  }
  private static let articles: Set<String> = [
    "the", "die", "der", "das", "la", "le", "el", "les", "los", "las",
  ]
  /// Words that go on with the noun before them and are no verb.
  private static let links: Set<String> = [
    "and", "or", "of", "und", "oder", "et", "ou", "y", "o", "de", "für", "for", "in",
  ]

  /// The post stands beside the employer: before it, or after it where that is the first line.
  private func beside(_ firm: Int, in head: [Line]) -> Int? {
    if firm > 0, Self.isTitle(head[firm - 1].text) { return firm - 1 }
    return head.indices.dropFirst(firm + 1).prefix(4).first { i in
      !Self.isFurniture(head[i].text)
    }.flatMap { Self.isTitle(head[$0].text) ? $0 : nil }
  }

  private static func isTitle(_ line: String) -> Bool {
    isName(line) && !isFurniture(line) && !line.contains { ":·|,;@€£$".contains($0) || $0.isNumber }
      && PostingLabel(line) == nil && line.split(separator: " ").count <= 8
  }

  /// What pages have around a posting.
  private static func isFurniture(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return true }
    return furniture.contains(first) || words.count < 4 && words.contains { furniture.contains($0) }
  }
  private static let furniture: Set<String> = Set(
    """
    apply save share sign log login menu home jobs job search skip cookies cookie options show more less employers career careers notifications messaging network reviews stars logo premium
    promoted introduction welcome vacancies vacancy print email follow
    anmelden speichern teilen bewerben merkliste jobsuche suche stellenangebot stellenangebote startseite menü gehalt unternehmen drucken einfach inhalt springen jetzt einleitung
    postuler enregistrer partager accueil offre offres emploi connexion alerte créer déposer contenu aller signaler
    inscribirme guardar compartir inicio ofertas oferta acceso candidatos solicitar buscar empresa verificada empleo inscríbete portal
    about your our we what who you über unser unsere ihre deine wir vos votre nos notre nous à sobre tus nuestro quiénes qué
    requirements requisitos anforderungen aufgaben profil profile description descriptif
    permanent vollzeit teilzeit cdi cdd full part time temps plein jornada presencial hybrid remote hybride
    """.split { $0.isWhitespace }.map(String.init))

  /// "Bridgnorth", "Leeds, England, United Kingdom (Hybrid)", "Lons-le-Saunier (39)", "Kiel, Schleswig-Holstein · vor 2 Wochen".
  private static func place(_ line: String) -> String? {
    let first = line.split { "·|".contains($0) }.first.map { String($0).trimmingBlanks() } ?? ""
    let town = first.split { ",(".contains($0) }.first.map { String($0).trimmingBlanks() } ?? ""
    let isSetOff = first.contains(",") || first.contains("(") || line.contains("·")
    let words = town.split(separator: " ")
    guard (1...(isSetOff ? 4 : 2)).contains(words.count),
      !isFurniture(line) || isSetOff && !isFurniture(town),
      town.allSatisfy({ $0.isLetter || "-'’. ".contains($0) }), words[0].first?.isUppercase == true,
      words.count == 1 || words.last?.first?.isUppercase == true, town.utf8.count > 2,
      PostingLabel(line) == nil, !line.hasSuffix(".")
    else { return nil }
    return town
  }

  // MARK: Names

  /// Up to the place that may follow a dash or a point.
  private static func firstPart(_ line: String) -> String {
    for stroke in [" - ", " – ", " | ", " · "] {
      if let at = line.firstRange(of: stroke) { return String(line[..<at.lowerBound]).trimmingBlanks() }
    }
    return line
  }

  private static let forms: Set<String> = [
    "GmbH", "gGmbH", "mbH", "AG", "SE", "KG", "KGaA", "UG", "OHG", "eG", "e.V.", "Ltd", "Ltd.", "Limited",
    "LLC",
    "LLP", "Inc", "Inc.", "Corp", "Corp.", "plc", "S.A.", "SAS", "SARL", "S.L.", "SL", "S.A.U.", "S.L.U.",
    "S.p.A.", "B.V.", "BV", "N.V.", "NV", "DAC", "Council", "EURL", "S.Coop.", "SASU",
  ]

  private static func isFirm(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    return forms.contains(String(last)) || name.hasSuffix("e. V.") || name.hasSuffix("e.V.")
  }

  private static func isMarked(_ line: String) -> Bool {
    isName(line) && PostingTitle.mark(in: line) != nil
  }
  private static func withoutMark(_ line: String) -> String { PostingTitle.mark(in: line) ?? line }
}
