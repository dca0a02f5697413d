internal import Base

/// E-mail, telephone, addresses and networks.
extension HeadReader {
  mutating func readContacts(_ section: FoundSection) {
    var pending: [Piece] = []
    var rest: [Int] = []
    let sentences = sentences(section.lines.filter { !taken.contains($0) })
    for index in section.lines where !taken.contains(index) {
      if (section.heading == nil && lines[index].page > 1) || isProse(index) || sentences.contains(index)
        || rest.last.map({ flows(from: $0, to: index) }) == true
      {
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

  /// Takes addresses out of a line; gives back the pieces between them.
  mutating func contacts(_ index: Int) -> [Piece] {
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
          "\t", " | ", "|", " · ", "·", " • ", "•", " ⋄ ", "◆", "  ", " ∙ ", "∙", " – ", " — ", " ♦ ", " ▪ ",
          " ◦ ",
        ])
      }
      at = max(at, mark.end)
    }
    return out
  }

  mutating func add(_ found: ContactFinder.Found, _ piece: Piece, link: String?) {
    switch found {
    case .email(let email):
      if !emails.contains(where: { $0.text == email }) {
        emails.append(Piece(text: email, spans: piece.spans))
      } else {
        repeatUse(piece)
      }
    case .phone(let number):
      var piece = piece
      if piece.text != number, number.utf8.count <= piece.text.utf8.count { piece.text = number }
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

  func same(_ a: String, _ b: String) -> Bool {
    func bare(_ text: String) -> String {
      var text = text.lowercased()
      for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
        text = String(text.dropFirst(prefix.count))
      }
      return text.trimmingEnd { $0 == "/" }
    }
    return bare(a) == bare(b)
  }

  mutating func add(_ network: ContactFinder.Network, _ piece: Piece, hasUser: Bool) {
    if networks.contains(where: { $0.network.name == network.name && $0.network.user == network.user }) {
      return repeatUse(piece)
    }
    networks.append((network, piece, hasUser))
  }

  mutating func repeatUse(_ piece: Piece) {
    for span in piece.spans { uses.append((span, .repeated)) }
  }

  /// A link behind other text: `LinkedIn`, `johndoe`, a number.
  mutating func addLink(_ target: String, _ piece: Piece) -> Bool {
    if target.lowercased().hasPrefix("mailto:") {
      let address = String(target.dropFirst(7).prefix { $0 != "?" })
      if !emails.contains(where: { $0.text == address }) {
        emails.append(Piece(text: address, spans: piece.spans))
      }
      return true
    }
    if target.lowercased().hasPrefix("tel:") {
      guard piece.text.contains(where: \.isDigit) else { return false }
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
}
