/// The way back from a document that the server shows: a bar before what is in it. The file stays what it is.
struct WayBack {
  let title: String
  let address: String

  func put(into document: [UInt8]) -> [UInt8] {
    let start = Array("<body".utf8)
    let at = document.indices.first {
      document[$0] == start[0] && document[$0...].starts(with: start)
    }
    guard let at, let end = document[at...].firstIndex(of: UInt8(ascii: ">")) else { return document }
    let bar: Markup = """

      <nav aria-label="Back"><a href="\(address)">← \(title)</a></nav>
      """
    return document[...end] + Array(bar.html.utf8) + document[(end + 1)...]
  }
}
