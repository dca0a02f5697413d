internal import Base

/// Japanese addresses: `〒100-0001 東京都千代田区千代田1-1-1`, from the largest part to the smallest.
extension PostalAddress {
  private static let regions: Set<Character> = ["都", "道", "府", "県"]
  private static let towns: Set<Character> = ["市", "区", "町", "村"]

  /// Nil where it does not begin with a postal code. O(bytes).
  static func japanese(_ piece: Piece) -> PostalAddress? {
    guard let (start, end) = postalCode(piece.text) else { return nil }
    var out = PostalAddress()
    out.postalCode = piece.part(start, end)
    let rest = piece.part(end, piece.text.utf8.count).trimmed("　")
    guard !rest.isEmpty else { return out }
    let characters = Array(rest.text)
    // `京都府`, `東京都`: a region has two signs before its own, or three.
    let region = characters.indices.prefix(5).first { $0 >= 2 && regions.contains(characters[$0]) }
    let from = region.map { $0 + 1 } ?? 0
    let town = characters.indices.prefix(from + 8).last { $0 > from && towns.contains(characters[$0]) }
    func part(_ low: Int, _ high: Int) -> Piece? {
      let bytes = { (count: Int) in characters[..<count].reduce(0) { $0 + $1.utf8.count } }
      let piece = rest.part(bytes(low), bytes(high)).trimmed("　")
      return piece.isEmpty ? nil : piece
    }
    out.region = region.flatMap { part(0, $0 + 1) }
    guard let town else {
      out.city = part(from, characters.count)
      return out
    }
    out.city = part(from, town + 1)
    out.street = part(town + 1, characters.count)
    return out
  }

  /// The bytes of `100-0001` in `〒100-0001 …`, at the beginning.
  private static func postalCode(_ text: String) -> (Int, Int)? {
    let bytes = Array(text.utf8)
    let mark = Array("〒".utf8)
    guard bytes.starts(with: mark) else { return nil }
    let start = mark.count + bytes[mark.count...].prefix { $0 == 0x20 }.count
    let code = bytes[start...].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    guard code.count == 8, code[start + 3] == UInt8(ascii: "-") else { return nil }
    return (start, start + 8)
  }
}

extension HeadReader {
  /// An address with its label, of which the postal code may stand on a line of its own: `現住所 〒100-0001` above
  /// `東京都…`. Nil for other texts.
  func japaneseAddress(_ piece: Piece) -> Piece? {
    var piece = piece
    for label in ["現住所", "住所", "連絡先"] where piece.text.hasPrefix(label) {
      piece = piece.part(label.utf8.count, piece.text.utf8.count).trimmed("　：")
    }
    guard let address = PostalAddress.japanese(piece) else { return nil }
    if address.city != nil { return piece }
    guard let index = piece.spans.first?.line else { return nil }
    let below = (index + 1..<min(index + 3, lines.count)).first { at in
      lines[at].page == lines[index].page && lines[at].text.unicodeScalars.first?.isIdeographic == true
        && lines[at].text.contains(where: \.isNumber)
    }
    return below.map { Piece.joined([piece, Piece(lines[$0].text, line: $0, start: 0).trimmed("　")]) }
  }
}
