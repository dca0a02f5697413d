internal import Base

/// What stands between the addresses: profession, place, marks.
extension HeadReader {
  static let fieldWords: Set<String> = [
    "home", "work", "landline", "mob", "festnetz", "privat", "dienstlich", "fixe", "fijo",
    "email", "e-mail", "mail", "phone", "tel", "telephone", "mobile", "cell", "address", "location",
    "website", "web",
    "linkedin", "github", "telefon", "mobil", "handy", "adresse", "anschrift", "wohnort", "courriel",
    "telephone",
    "portable", "correo", "telefono", "movil", "direccion", "fax", "homepage", "site", "url", "portfolio",
    "blog",
    "twitter", "電話", "住所", "邮箱", "电话", "地址", "手机", "skype", "at", "in", "contact", "kontakt", "e", "t", "m",
    "p",
  ]

  mutating func take(_ piece: Piece, isFirst: Bool, inHead: Bool, _ labelled: inout Bool) {
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
    if place == nil, let address = japaneseAddress(piece) { return take(place: address, 0.85) }
    let bare = piece.text.lowercased().filter { $0.isLetter || $0 == "-" }
    if Self.fieldWords.contains(bare) || ContactFinder.networkName(piece.text) != nil {
      for span in piece.spans { uses.append((span, .mark)) }
      return
    }
    if let street, place == nil, isTown(piece) {
      self.street = nil
      addressLine = street
      return take(place: piece, 0.8)
    }
    if place == nil, PostalAddress(piece) != nil { return take(place: piece, 0.85) }
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
  func wrapped(_ piece: Piece) -> Piece {
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

  mutating func take(place piece: Piece, _ confidence: Double) {
    place = piece
    placeConfidence = confidence
  }

  /// `1234 Broadway`.
  func isStreet(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    if PostalAddress.isStreet(text), words.count <= 8, PostalAddress(Piece(text, line: 0, start: 0)) == nil {
      return true
    }
    guard (2...5).contains(words.count), words[0].allSatisfy(\.isDigit), words[0].count <= 5 else {
      return false
    }
    return words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  func isTown(_ piece: Piece) -> Bool {
    if PlaceWords.looksLikePlace(piece.text) || PostalAddress(piece) != nil { return true }
    let words = piece.text.split(separator: " ")
    return words.count <= 3 && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
      && RoleWords.kind(piece.text) == nil
  }

  /// `12 Main Street`, `〒123-4567 東京都…`.
  func isAddress(_ text: String) -> Bool {
    let folded = text.lowercased()
    let words = [
      "street", " st.", " st,", "road", " rd", "avenue", " ave", "straße", "strasse", "str.", "weg ", "platz",
      "rue ", "calle ", "〒", "drive", " lane", "blvd",
    ]
    return text.count < 90 && text.contains(where: \.isDigit) && words.contains { folded.contains($0) }
  }

  func isBelowName(_ piece: Piece) -> Bool {
    guard let name, let line = piece.spans.first?.line, let last = name.spans.last?.line else { return false }
    guard line == last + 1 || (line == last && lines[line].segments.count > 1),
      lines[line].column == lines[last].column
    else { return false }
    return !piece.text.contains(where: \.isDigit) && piece.text.count > 3
      && !PlaceWords.looksLikePlace(piece.text)
      && piece.text.split(separator: " ").count <= 12
  }
}
