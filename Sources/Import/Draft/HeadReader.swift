internal import Base

/// Finds who the person is and how to reach them: above the first heading, in sections of contacts, and wherever else
/// their addresses stand alone.
struct HeadReader {
  let reader: DraftReader
  private(set) var uses: [(span: SourceSpan, use: ImportedProfile.Rest.Use)] = []
  /// Lines that need no further reading.
  private(set) var taken: Set<Int> = []
  private var name: Piece?
  private var nameConfidence = 0.9
  private var label: Piece?
  private var emails: [Piece] = []
  private var phones: [Piece] = []
  private var addresses: [(address: String, piece: Piece)] = []
  private var networks: [(network: ContactFinder.Network, piece: Piece, hasUser: Bool)] = []
  private var place: Piece?
  private var placeConfidence = 0.9
  /// The first line of an address whose second is awaited.
  private var street: Piece?
  private var summary: [Piece] = []

  private var lines: [LaidLine] { reader.lines }

  init(reader: DraftReader) { self.reader = reader }

  mutating func read(_ sections: [FoundSection]) {
    for index in lines.indices where SectionWords.isTitle(lines[index].text) && !lines[index].isRepeated {
      uses.append((SourceSpan(line: index, start: 0, end: lines[index].text.utf8.count), .heading))
      taken.insert(index)
    }
    findName(sections)
    for section in sections where section.kind == .contact { readContacts(section) }
    for section in sections where section.kind == .summary {
      readSummary(section.lines.filter { !taken.contains($0) })
    }
  }

  // MARK: The name

  private mutating func findName(_ sections: [FoundSection]) {
    let head = Set(sections.filter { $0.heading == nil }.flatMap(\.lines))
    let first = lines.indices.filter { lines[$0].page == 1 && !taken.contains($0) && couldBeName(lines[$0]) }
    let isLaid = lines.contains { $0.size != lines[0].size }
    if !isLaid {
      guard let index = first.first(where: { head.contains($0) }) ?? first.first else { return }
      return takeName([index], 0.75)
    }
    // The largest line of the upper part of the page; above the headings before others.
    let ranked = first.sorted { a, b in
      let (x, y) = (weight(lines[a]), weight(lines[b]))
      if abs(x - y) > 0.5 { return x > y }
      return (head.contains(a) ? 0 : 1, a) < (head.contains(b) ? 0 : 1, b)
    }
    guard let best = ranked.first, lines[best].size > 0 else { return }
    var indices = [best]
    // First and last name on lines of their own.
    let next = best + 1
    if next < lines.count, couldBeName(lines[next]), abs(lines[next].size - lines[best].size) < 0.5,
      lines[next].column == lines[best].column, wordCount(best) <= 2, wordCount(next) <= 2,
      lines[next].gap < 1,
      RoleWords.kind(lines[next].text) == nil
    {
      indices.append(next)
    }
    takeName(indices, head.contains(best) ? 0.9 : 0.8)
  }

  /// A profession may be set as large as the name.
  private func weight(_ line: LaidLine) -> Double {
    RoleWords.kind(nameText(line)) == .title ? 0.7 * line.size : line.size
  }

  private func wordCount(_ index: Int) -> Int { lines[index].text.split(separator: " ").count }

  private func couldBeName(_ line: LaidLine) -> Bool {
    guard !line.isRepeated, !line.isHidden, line.bullet == nil else { return false }
    let text = TextMending.closed(line.text) ?? nameText(line)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (1...6).contains(words.count), (2...60).contains(text.count), !text.contains("@"),
      !text.contains(":")
    else {
      return false
    }
    guard !text.contains(where: \.isNumber), SectionWords.section(text) == nil, !ContactFinder.isAddress(text)
    else {
      return false
    }
    return text.contains(where: \.isLetter) && !text.hasSuffix(".")
      || words.count <= 4 && text.contains(where: \.isLetter)
  }

  /// The first segment, where others stand far away.
  private func nameText(_ line: LaidLine) -> String {
    let utf8 = line.text.utf8
    guard let first = line.segments.first, line.segments.count > 1 else { return line.text }
    // First and last name far apart.
    let words = line.text.split(whereSeparator: \.isWhitespace)
    if line.segments.count == 2, words.count == 2, words.allSatisfy({ $0.allSatisfy(\.isLetter) }),
      line.segments[0].isBold == line.segments[1].isBold, RoleWords.kind(line.text) == nil
    {
      return line.text
    }
    return String(line.text[..<utf8.index(utf8.startIndex, offsetBy: first.end)])
  }

  private mutating func takeName(_ indices: [Int], _ confidence: Double) {
    var pieces: [Piece] = []
    for index in indices {
      var piece = Piece(nameText(lines[index]), line: index, start: 0).trimmed()
      if let closed = TextMending.closed(piece.text) { piece.text = closed }
      pieces.append(piece)
      // What stands beside it is read as the rest of the head is.
      if lines[index].segments.count == 1 || piece.text.contains("\t") { taken.insert(index) }
    }
    var joined = Piece.joined(pieces)
    // `Jane Doe, PhD – Engineer`, `履歴書 氏名 山田`.
    let parts = joined.split(at: [" | ", " – ", " — ", " - "])
    if parts.count == 2, RoleWords.kind(parts[1].text) == .title, pieces.count == 1 {
      joined = parts[0]
      label = parts[1]
    }
    name = joined
    nameConfidence = confidence
  }

  // MARK: Contacts

  private mutating func readContacts(_ section: FoundSection) {
    var pending: [Piece] = []
    var rest: [Int] = []
    for index in section.lines where !taken.contains(index) {
      if (section.heading == nil && lines[index].page > 1) || isProse(index) {
        rest.append(index)
        continue
      }
      pending += contacts(index)
    }
    var labelled = label != nil
    for (at, piece) in pending.enumerated() where !piece.isEmpty {
      take(piece, isFirst: at == 0, inHead: section.heading == nil, &labelled)
    }
    if let street, place == nil { take(place: street, 0.7) }
    street = nil
    if !rest.isEmpty { readSummary(rest) }
  }

  private func isProse(_ index: Int) -> Bool {
    let text = lines[index].text
    if !ContactFinder.find(text).isEmpty, text.count < 200 { return false }
    let isEastern = text.unicodeScalars.first?.isIdeographic == true
    return text.count > (isEastern ? 30 : 60) && lines[index].segments.count == 1
      && text.split(separator: "|").count < 3
      && (text.contains(". ") || text.hasSuffix(".") || text.hasSuffix(",")
        || text.split(separator: " ").count > 9 || isEastern)
      || (summaryContinues(index))
  }

  /// A line below prose that it ends.
  private func summaryContinues(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].column == lines[index].column, lines[index].gap < 0.75,
      lines[index].text.hasSuffix(".")
    else {
      return false
    }
    return lines[index - 1].text.count > 60 && lines[index].segments.count == 1
      && ContactFinder.find(lines[index].text).isEmpty && abs(lines[index].left - lines[index - 1].left) < 3
  }

  /// Takes addresses out of a line; gives back the pieces between them.
  private mutating func contacts(_ index: Int) -> [Piece] {
    let line = lines[index]
    let whole = Piece(line.text, line: index, start: 0)
    var marks: [(start: Int, end: Int)] = []
    var linked = line.links
    for (found, start, end) in ContactFinder.find(line.text) {
      marks.append((start, end))
      let piece = whole.part(start, end)
      // Where the text leads says more than the text.
      let link = linked.first { $0.start < end && start < $0.end }
      linked.removeAll { $0.start < end && start < $0.end }
      add(found, piece, link: link?.target)
    }
    for link in linked where !marks.contains(where: { $0.start < link.end && link.start < $0.end }) {
      let piece = whole.part(link.start, link.end).trimmed()
      guard !piece.isEmpty else { continue }
      if addLink(link.target, piece) { marks.append((link.start, link.end)) }
    }
    marks.sort { $0.start < $1.start }
    var out: [Piece] = []
    var at = 0
    let utf8Count = line.text.utf8.count
    for mark in marks + [(start: utf8Count, end: utf8Count)] {
      if mark.start > at {
        out += whole.part(at, mark.start).split(at: [
          "\t", " | ", "|", " · ", "·", " • ", "•", " ⋄ ", "◆", "  ",
        ])
      }
      at = max(at, mark.end)
    }
    return out
  }

  private mutating func add(_ found: ContactFinder.Found, _ piece: Piece, link: String?) {
    switch found {
    case .email(let email):
      if !emails.contains(where: { $0.text == email }) {
        emails.append(Piece(text: email, spans: piece.spans))
      } else {
        repeatUse(piece)
      }
    case .phone:
      if !phones.contains(where: { $0.text == piece.text }) { phones.append(piece) } else { repeatUse(piece) }
    case .network(let network): add(network, piece, hasUser: true)
    case .address(let address):
      if let link, let network = ContactFinder.network(link) { return add(network, piece, hasUser: false) }
      if addresses.contains(where: { same($0.address, address) }) {
        repeatUse(piece)
      } else {
        addresses.append((address, piece))
      }
    }
  }

  private func same(_ a: String, _ b: String) -> Bool {
    func bare(_ text: String) -> String {
      var text = text.lowercased()
      for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
        text = String(text.dropFirst(prefix.count))
      }
      return text.trimmingEnd { $0 == "/" }
    }
    return bare(a) == bare(b)
  }

  private mutating func add(_ network: ContactFinder.Network, _ piece: Piece, hasUser: Bool) {
    if networks.contains(where: { $0.network.name == network.name && $0.network.user == network.user }) {
      return repeatUse(piece)
    }
    networks.append((network, piece, hasUser))
  }

  private mutating func repeatUse(_ piece: Piece) {
    for span in piece.spans { uses.append((span, .repeated)) }
  }

  /// A link behind other text: `LinkedIn`, `johndoe`, a number.
  private mutating func addLink(_ target: String, _ piece: Piece) -> Bool {
    if target.lowercased().hasPrefix("mailto:") {
      let address = String(target.dropFirst(7).prefix { $0 != "?" })
      if !emails.contains(where: { $0.text == address }) {
        emails.append(Piece(text: address, spans: piece.spans))
      }
      return true
    }
    if target.lowercased().hasPrefix("tel:") {
      guard piece.text.contains(where: \.isNumber) else { return false }
      phones.append(piece)
      return true
    }
    if let network = ContactFinder.network(target) {
      add(network, piece, hasUser: piece.text.contains(network.user))
      return true
    }
    if PlaceWords.looksLikePlace(piece.text) { return false }
    guard target.lowercased().hasPrefix("http") else { return false }
    if !addresses.contains(where: { same($0.address, target) }) { addresses.append((target, piece)) }
    return true
  }

  // MARK: What else stands there

  private static let fieldWords: Set<String> = [
    "email", "e-mail", "mail", "phone", "tel", "telephone", "mobile", "cell", "address", "location",
    "website", "web",
    "linkedin", "github", "telefon", "mobil", "handy", "adresse", "anschrift", "wohnort", "courriel",
    "telephone",
    "portable", "correo", "telefono", "movil", "direccion", "fax", "homepage", "site", "url", "portfolio",
    "blog",
    "twitter", "電話", "住所", "邮箱", "电话", "地址", "手机", "skype", "at", "in", "contact", "kontakt", "e", "t", "m",
    "p",
  ]

  private mutating func take(_ piece: Piece, isFirst: Bool, inHead: Bool, _ labelled: inout Bool) {
    if let name, name.text == piece.text || name.spans == piece.spans { return }
    if let label, label.spans.count > 1, label.spans.contains(where: { $0.line == piece.spans.first?.line }) {
      return
    }
    if let at = piece.text.firstIndex(of: ":") ?? piece.text.firstIndex(of: "：") {
      let word = piece.text[..<at].lowercased().filter { $0.isLetter || $0 == "-" }
      if Self.fieldWords.contains(word) {
        let from = piece.text.utf8.distance(from: piece.text.startIndex, to: at)
        for span in piece.part(0, from).spans { uses.append((span, .mark)) }
        let rest = piece.part(from, piece.text.utf8.count).trimmed("：")
        if !rest.isEmpty { take(rest, isFirst: false, inHead: false, &labelled) }
        return
      }
    }
    let bare = piece.text.lowercased().filter { $0.isLetter || $0 == "-" }
    if Self.fieldWords.contains(bare) || ContactFinder.networkName(piece.text) != nil {
      for span in piece.spans { uses.append((span, .mark)) }
      return
    }
    if let street, place == nil, isTown(piece) {
      self.street = nil
      return take(place: Piece.joined([street, piece], ", "), 0.8)
    }
    if place == nil, PlaceWords.isPlace(piece.text) { return take(place: piece, 0.9) }
    if place == nil, isStreet(piece.text) {
      street = piece
      return
    }
    let isTitle = RoleWords.kind(piece.text) == .title
    if inHead, !labelled, isTitle || isBelowName(piece), piece.text.count <= 120,
      !PlaceWords.looksLikePlace(piece.text) || isTitle
    {
      label = wrapped(piece)
      labelled = true
      return
    }
    if inHead, label != nil, let last = label?.spans.last, piece.spans.first?.line == last.line, isTitle {
      // `Engineer | Speaker | Writer` is one line about the person.
      label = Piece(
        text: reader.lines[last.line].text.trimmingBlanks(),
        spans: [SourceSpan(line: last.line, start: 0, end: reader.lines[last.line].text.utf8.count)])
      return
    }
    if place == nil, PlaceWords.looksLikePlace(piece.text) || isAddress(piece.text) {
      take(place: piece, 0.7)
    }
  }

  /// A label that runs over its line.
  private func wrapped(_ piece: Piece) -> Piece {
    guard let index = piece.spans.first?.line, index + 1 < lines.count else { return piece }
    let (a, b) = (lines[index], lines[index + 1])
    guard a.column == b.column, abs(a.size - b.size) < 0.4, a.isBold == b.isBold, b.gap < 0.6,
      a.segments.count == 1,
      b.segments.count == 1, reader.blocks.wraps(a, b), ContactFinder.find(b.text).isEmpty, b.bullet == nil,
      !PlaceWords.looksLikePlace(b.text), SectionWords.section(b.text) == nil,
      a.text.count + b.text.count < 140
    else { return piece }
    return Piece.joined([piece, Piece(b.text, line: index + 1, start: 0).trimmed()])
  }

  private mutating func take(place piece: Piece, _ confidence: Double) {
    place = piece
    placeConfidence = confidence
  }

  /// `1234 Broadway`.
  private func isStreet(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), words[0].allSatisfy(\.isNumber), words[0].count <= 5 else {
      return false
    }
    return words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  private func isTown(_ piece: Piece) -> Bool {
    if PlaceWords.looksLikePlace(piece.text) { return true }
    let words = piece.text.split(separator: " ")
    return words.count <= 3 && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
      && RoleWords.kind(piece.text) == nil
  }

  /// `12 Main Street`, `〒123-4567 東京都…`.
  private func isAddress(_ text: String) -> Bool {
    let folded = text.lowercased()
    let words = [
      "street", " st.", " st,", "road", " rd", "avenue", " ave", "straße", "strasse", "str.", "weg ", "platz",
      "rue ", "calle ", "〒", "drive", " lane", "blvd",
    ]
    return text.count < 90 && text.contains(where: \.isNumber) && words.contains { folded.contains($0) }
  }

  private func isBelowName(_ piece: Piece) -> Bool {
    guard let name, let line = piece.spans.first?.line, let last = name.spans.last?.line else { return false }
    guard line == last + 1 || (line == last && lines[line].segments.count > 1),
      lines[line].column == lines[last].column
    else { return false }
    return !piece.text.contains(where: \.isNumber) && piece.text.count > 3
      && !PlaceWords.looksLikePlace(piece.text)
      && piece.text.split(separator: " ").count <= 12
  }

  private mutating func readSummary(_ indices: [Int]) {
    for block in reader.blocks.blocks(indices) {
      taken.formUnion(block.lines)
      summary.append(block.piece)
    }
  }

  // MARK: The result

  func basics() -> DraftObject {
    var out = DraftObject()
    out.add("name", name, nameConfidence)
    out.add("label", label, 0.8)
    out.add("email", emails.first.map { $0.verbatim(nil, 0.95) })
    out.add("phone", phones.first.map { $0.draft(0.9) })
    out.add("url", addresses.first.map { $0.piece.verbatim(Self.absolute($0.address), 0.85) })
    out.add("summary", Piece.joined(summary), 0.85)
    if let place {
      var location = DraftObject()
      location.add("city", place, placeConfidence)
      out.add("location", location.value)
    }
    out.add("profiles", profiles())
    return out
  }

  static func absolute(_ address: String) -> String {
    address.lowercased().hasPrefix("http") ? address : "https://" + address
  }

  private func profiles() -> [DraftValue] {
    var out: [DraftValue] = networks.map { found in
      var item = DraftObject()
      item.add("network", .text(DraftText(found.network.name, confidence: 0.95, spans: found.piece.spans)))
      item.add("username", .text(DraftText(found.network.user, confidence: 0.9, spans: found.piece.spans)))
      item.add("url", .text(DraftText(found.network.address, confidence: 0.9, spans: found.piece.spans)))
      return item.value
    }
    for (address, piece) in addresses.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("Website", confidence: 0.7, doubt: "what is this address?")))
      item.add("url", piece.verbatim(Self.absolute(address), 0.85))
      out.append(item.value)
    }
    // Further addresses and numbers are kept where they can be seen.
    for email in emails.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("E-mail", confidence: 0.7, doubt: "a second e-mail address")))
      item.add("username", email.verbatim(nil, 0.9))
      out.append(item.value)
    }
    for phone in phones.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("Phone", confidence: 0.7, doubt: "a second telephone number")))
      item.add("username", phone.verbatim(nil, 0.9))
      out.append(item.value)
    }
    return out
  }
}
