internal import Base

/// What a page that was copied whole says of employer, post and place: in lines with labels, or in the short lines at its
/// top. What it does not say plainly is nil: a letter uses it.
struct PostingHead {
  var company: String?
  var position: String?
  private(set) var location: String?

  private static let mostLines = 400
  /// Where the head of a page may reach to.
  private static let headLines = 26
  private static let longest = 90

  private struct Line {
    var text: String
    /// Whether an empty line stands before it.
    var opensBlock: Bool
    /// Whether it is a heading of the first rank: "# Bus Driver".
    var isHeading = false
  }
  private let lines: [Line]

  /// O(bytes).
  init(of text: String) {
    var lines: [Line] = []
    var isOpen = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let bare = line.drop { "#*_>-• \t".contains($0) }
      let plain = String(bare).trimmingEnd { "*_# \t\r".contains($0) }
      // "**Nordbö Wind GmbH**, Husum"
      let trimmed = plain.utf8.contains(UInt8(ascii: "*")) ? plain.filter { $0 != "*" } : plain
      if trimmed.isEmpty {
        isOpen = true
      } else {
        lines.append(Line(text: trimmed, opensBlock: isOpen, isHeading: line.hasPrefix("# ")))
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
  static func isName(_ text: String) -> Bool {
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
    let sought = SoughtPost.first(in: lines.map(\.text))
    let firm = company == nil ? firm(in: head, beside: marked, sought) : nil
    if let firm, company == nil { company = firm.name }
    var title = marked
    if title == nil, position == nil {
      title =
        sought.flatMap { post in head.firstIndex { Self.isTitle($0.text) && post.isNamed(in: $0.text) } }
        ?? firm?.line.flatMap { beside($0, in: head) }
        ?? head.firstIndex { $0.isHeading && Self.isTitle($0.text) && $0.text != company }
    }
    if position == nil, let title { position = Self.withoutTime(Self.withoutMark(head[title].text)) }
    if position == nil, let sought, sought.employer != nil, sought.employer == company {
      position = sought.post
    }
    if company == nil, let title, marked == nil, sought != nil, title + 1 < head.count {
      company = Self.beforePlace(head[title + 1].text)
    }
    takeFirstLines(head.prefix(2).map(\.text), areTogether: head.count > 1 && !head[1].opensBlock)
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
  private func firm(in head: [Line], beside title: Int?, _ sought: SoughtPost?) -> (
    name: String, line: Int?
  )? {
    for (i, line) in head.enumerated() where i != title {
      let name = Self.firstPart(line.text)
      if Self.isName(name), Self.isFirm(name), !PostingFurniture.holds(name) { return (name, i) }
    }
    if let rated = rated(in: head, beside: title) { return rated }
    let later = sentences()
    for (i, line) in head.enumerated() where i != title {
      var name = Self.firstPart(line.text)
      let lower = name.lowercased()
      if let logo = [" logo", "-logo"].first(where: lower.hasSuffix) {
        name = String(name.dropLast(logo.count))
      }
      guard Self.isName(name), name.split(separator: " ").count <= Self.mostWords,
        !PostingFurniture.holds(name)
      else {
        continue
      }
      if isNamed(name, in: later, after: i) { return (name, i) }
    }
    return sought?.employer.map { ($0, nil) }
  }

  /// The employer whom a board's stars follow: in its line, or in the one below.
  private func rated(in head: [Line], beside title: Int?) -> (name: String, line: Int?)? {
    for (i, line) in head.enumerated() {
      guard
        let rating = PostingFurniture.rating(in: line.text, next: i + 1 < head.count ? head[i + 1].text : "")
      else { continue }
      let at = rating.isEmpty ? i - 1 : i
      guard at >= 0, at != title else { continue }
      let name = rating.isEmpty ? Self.firstPart(head[at].text) : rating
      if Self.isName(name), name.split(separator: " ").count > 1 || !PostingFurniture.holds(name) {
        return (name, at)
      }
    }
    return nil
  }

  /// "Notariat Ehlers & Kollegen, Oldenburg" under the title: the name before the town.
  private static func beforePlace(_ line: String) -> String? {
    guard let comma = line.firstRange(of: ", ") else { return nil }
    let name = String(line[..<comma.lowerBound])
    let town = line[comma.upperBound...]
    guard isName(name), name.split(separator: " ").count > 1, !name.contains(where: \.isNumber),
      !PostingFurniture.holds(name), town.split(separator: " ").count < 3, town.first?.isUppercase == true,
      town.allSatisfy({ $0.isLetter || " -()'’".contains($0) })
    else { return nil }
    return name
  }

  /// A title without the hours that follow it: "in Teilzeit".
  private static func withoutTime(_ line: String) -> String {
    for end in [
      " in Teilzeit", " in Vollzeit", " in Voll- oder Teilzeit", " à temps partiel", " à temps plein",
    ]
    where line.hasSuffix(end) {
      return String(line.dropLast(end.count))
    }
    return line
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
      !PostingFurniture.holds(head[i].text)
    }.flatMap { Self.isTitle(head[$0].text) ? $0 : nil }
  }

  static func isTitle(_ line: String) -> Bool {
    isName(line) && !PostingFurniture.holds(line)
      && !line.contains { ":·|,;@€£$".contains($0) || $0.isNumber }
      && PostingLabel(line) == nil && line.split(separator: " ").count <= 8
  }

  /// "Bridgnorth", "Leeds, England, United Kingdom (Hybrid)", "Lons-le-Saunier (39)", "Kiel, Schleswig-Holstein · vor 2 Wochen".
  private static func place(_ line: String) -> String? {
    let first = line.split { "·|".contains($0) }.first.map { String($0).trimmingBlanks() } ?? ""
    let named = first.split { ",(".contains($0) }.first.map { String($0).trimmingBlanks() } ?? ""
    // "Leeds LS11"
    let town = named.split(separator: " ").prefix { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    let isSetOff = first.contains(",") || first.contains("(") || line.contains("·")
    let words = town.split(separator: " ")
    guard (1...(isSetOff ? 4 : 2)).contains(words.count),
      !PostingFurniture.holds(line) || isSetOff && !PostingFurniture.holds(town),
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
    // "Nordbö Wind GmbH, Husum"
    if let comma = line.firstRange(of: ", "), isFirm(String(line[..<comma.lowerBound])) {
      return String(line[..<comma.lowerBound])
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
