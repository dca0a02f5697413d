internal import Base

/// What a PDF says of itself beside its pages.
struct FileFacts {
  /// nil: the file is not tagged.
  var tags: TagWalk?
  var language: String?
  var title: String?
  /// Attached files by name.
  var attachments: [(name: String, bytes: [UInt8])] = []
  /// What tags and language were read from, where that is noted.
  var objects: ReadObjects?

  private static let attachmentLimit = 64

  init(_ table: inout ObjectTable, notes: Bool = false) {
    attachments = Self.attachments(&table)
    if notes { table.asked = [] }
    let catalog = table.resolve(table.trailer["Root"])
    let marks = table.resolve(catalog["MarkInfo"])
    if marks["Marked"].isTrue, !table.resolve(catalog["StructTreeRoot"]).isNull {
      tags = TagWalk(catalog["StructTreeRoot"], &table)
    }
    language = table.resolve(catalog["Lang"]).text
    objects = table.readObjects()
    title = Self.title(&table)
  }

  static func title(_ table: inout ObjectTable) -> String? {
    let info = table.resolve(table.trailer["Info"])
    if let title = table.resolve(info["Title"]).text { return title }
    let catalog = table.resolve(table.trailer["Root"])
    return title(in: table.data(catalog["Metadata"]) ?? [])
  }

  /// The text of `dc:title` in an XMP packet.
  private static func title(in packet: [UInt8]) -> String? {
    guard let start = ByteSearch.first("<dc:title", in: packet, from: 0),
      let item = ByteSearch.first("<rdf:li", in: packet, from: start),
      let open = packet[item...].firstIndex(of: 0x3E),
      let close = ByteSearch.first("</rdf:li", in: packet, from: open), close > open + 1
    else { return nil }
    return String(decoding: packet[open + 1..<close], as: UTF8.self)
  }

  /// The leaves of the name tree of embedded files (ISO 32000-1, 7.9.6 and 7.11.4).
  static func attachments(_ table: inout ObjectTable) -> [(name: String, bytes: [UInt8])] {
    var attachments: [(name: String, bytes: [UInt8])] = []
    let catalog = table.resolve(table.trailer["Root"])
    var pending = [table.resolve(catalog["Names"])["EmbeddedFiles"]]
    var visits = 0
    while let node = pending.popLast(), visits < 1_000, !table.budget.isSpent {
      visits += 1
      let tree = table.resolve(node)
      pending += (table.resolve(tree["Kids"]).array ?? []).prefix(100)
      let names = table.resolve(tree["Names"]).array ?? []
      for i in stride(from: 0, to: names.count - 1, by: 2) where attachments.count < attachmentLimit {
        let specification = table.resolve(names[i + 1])
        let file = table.resolve(specification["EF"])
        let name = table.resolve(specification["UF"]).text ?? table.resolve(specification["F"]).text ?? ""
        if let data = table.data(file["UF"]) ?? table.data(file["F"]) {
          table.budget.spend(space: data.count)
          attachments.append((name, data))
        }
      }
    }
    return attachments
  }
}
