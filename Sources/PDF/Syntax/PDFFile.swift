internal import Base

/// The name of an indirect object: its number, from 1.
public struct PDFReference: Hashable, Sendable {
  public let number: Int
}

/// A file's indirect objects, and how they become bytes: objects that are no streams go into object streams, found
/// through a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
struct PDFFile {
  private enum Object {
    case reserved
    case plain([UInt8])
    /// `dictionary` without `/Length`; `data` as it is to be written.
    case stream(dictionary: [UInt8], data: [UInt8])
  }

  private var objects: [Object] = []
  var count: Int { objects.count }

  /// At most so many objects in one object stream.
  private static let objectsPerStream = 200

  // MARK: Adding

  /// A number for an object that is set later.
  mutating func reserve() -> PDFReference {
    objects.append(.reserved)
    return PDFReference(number: objects.count)
  }

  mutating func set(_ reference: PDFReference, _ body: (inout PDFSyntax) -> Void) {
    objects[reference.number - 1] = .plain(PDFSyntax.object(body))
  }

  mutating func add(_ body: (inout PDFSyntax) -> Void) -> PDFReference {
    let reference = reserve()
    set(reference, body)
    return reference
  }

  /// Sets a stream. `data` must already be what the `/Filter` that `dictionary` names decodes.
  mutating func setStream(
    _ reference: PDFReference, data: [UInt8], dictionary: (inout PDFSyntax) -> Void
  ) {
    let entries = PDFSyntax.object(dictionary)
    objects[reference.number - 1] = .stream(dictionary: entries, data: data)
  }

  mutating func addStream(data: [UInt8], dictionary: (inout PDFSyntax) -> Void) -> PDFReference {
    let reference = reserve()
    setStream(reference, data: data, dictionary: dictionary)
    return reference
  }

  /// Adds a stream whose data is compressed here.
  mutating func addDeflated(
    _ data: [UInt8], with deflater: borrowing Deflater, dictionary: (inout PDFSyntax) -> Void
  ) -> PDFReference {
    addStream(data: deflater.compress(data)) { out in
      dictionary(&out)
      out.raw("/Filter/FlateDecode")
    }
  }

  // MARK: Writing

  /// The whole file. The file identifier is a digest of all objects, so equal content gives equal bytes.
  func serialized(catalog: PDFReference, info: PDFReference, with deflater: borrowing Deflater) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(totalSize + 4096)
    out.append(contentsOf: "%PDF-1.7\n%".utf8)
    out.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    var entries = [Entry](repeating: .free, count: objects.count + 1)
    for (i, object) in objects.enumerated() {
      guard case .stream(let dictionary, let data) = object else { continue }
      entries[i + 1] = .offset(out.count)
      Self.writeStream(number: i + 1, dictionary: dictionary, data: data, to: &out)
    }
    writeObjectStreams(to: &out, entries: &entries, with: deflater)
    writeCrossReferences(to: &out, entries: &entries, catalog: catalog, info: info, with: deflater)
    return out
  }

  private enum Entry {
    case free
    case offset(Int)
    case compressed(stream: Int, index: Int)
  }

  private var totalSize: Int {
    objects.reduce(0) { sum, object in
      if case .stream(let dictionary, let data) = object { return sum + dictionary.count + data.count + 64 }
      return sum
    }
  }

  private static func writeStream(
    number: Int, dictionary: [UInt8], data: [UInt8], to out: inout [UInt8]
  ) {
    var head = PDFSyntax()
    head.integer(number)
    head.raw(" 0 obj\n<<")
    head.raw(dictionary)
    head.raw("/Length")
    head.integer(data.count)
    head.raw(">>stream\n")
    out.append(contentsOf: head.bytes)
    out.append(contentsOf: data)
    out.append(contentsOf: "\nendstream\nendobj\n".utf8)
  }

  private func writeObjectStreams(
    to out: inout [UInt8], entries: inout [Entry], with deflater: borrowing Deflater
  ) {
    var plain: [(number: Int, bytes: [UInt8])] = []
    for (i, object) in objects.enumerated() {
      if case .plain(let bytes) = object { plain.append((i + 1, bytes)) }
    }
    var start = 0
    while start < plain.count {
      let end = min(start + Self.objectsPerStream, plain.count)
      let number = entries.count
      for i in start..<end {
        entries[plain[i].number] = .compressed(stream: number, index: i - start)
      }
      entries.append(.offset(out.count))
      Self.writeObjectStream(number: number, Array(plain[start..<end]), to: &out, with: deflater)
      start = end
    }
  }

  private static func writeObjectStream(
    number: Int, _ members: [(number: Int, bytes: [UInt8])], to out: inout [UInt8],
    with deflater: borrowing Deflater
  ) {
    var index = PDFSyntax()
    var body: [UInt8] = []
    for member in members {
      index.integer(member.number)
      index.integer(body.count)
      body.append(contentsOf: member.bytes)
      body.append(0x0A)
    }
    index.raw("\n")
    let dictionary = PDFSyntax.object { out in
      out.raw("/Type/ObjStm/N")
      out.integer(members.count)
      out.raw("/First")
      out.integer(index.bytes.count)
      out.raw("/Filter/FlateDecode")
    }
    writeStream(
      number: number, dictionary: dictionary, data: deflater.compress(index.bytes + body), to: &out)
  }

  private func writeCrossReferences(
    to out: inout [UInt8], entries: inout [Entry], catalog: PDFReference, info: PDFReference,
    with deflater: borrowing Deflater
  ) {
    let position = out.count
    let number = entries.count
    entries.append(.offset(position))
    let identifier = Array(Digest(of: out).bytes.prefix(16))
    let dictionary = PDFSyntax.object { out in
      out.raw("/Type/XRef/W[1 4 2]/Size")
      out.integer(entries.count)
      out.raw("/Root")
      out.reference(catalog)
      out.raw("/Info")
      out.reference(info)
      out.raw("/ID[")
      out.hexString(identifier)
      out.hexString(identifier)
      out.raw("]/Filter/FlateDecode")
    }
    let table = deflater.compress(Self.table(entries))
    Self.writeStream(number: number, dictionary: dictionary, data: table, to: &out)
    out.append(contentsOf: "startxref\n\(position)\n%%EOF\n".utf8)
  }

  private static func table(_ entries: [Entry]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(entries.count * 7)
    func put(_ type: UInt8, _ middle: Int, _ last: Int) {
      out.append(type)
      for shift in [24, 16, 8, 0] { out.append(UInt8(truncatingIfNeeded: middle >> shift)) }
      out.append(UInt8(truncatingIfNeeded: last >> 8))
      out.append(UInt8(truncatingIfNeeded: last))
    }
    for entry in entries {
      switch entry {
      case .free: put(0, 0, 65_535)
      case .offset(let offset): put(1, offset, 0)
      case .compressed(let stream, let index): put(2, stream, index)
      }
    }
    return out
  }

  // MARK: Looking

  /// The objects that are no streams, and the dictionaries of those that are, one a line: for tests and for people.
  func dump() -> String {
    var out: [UInt8] = []
    for (i, object) in objects.enumerated() {
      out.append(contentsOf: "\(i + 1): ".utf8)
      switch object {
      case .reserved: out.append(contentsOf: "null".utf8)
      case .plain(let bytes): out.append(contentsOf: bytes)
      case .stream(let dictionary, let data):
        out.append(contentsOf: "<<".utf8)
        out.append(contentsOf: dictionary)
        out.append(contentsOf: ">> stream of \(data.count)".utf8)
      }
      out.append(0x0A)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
