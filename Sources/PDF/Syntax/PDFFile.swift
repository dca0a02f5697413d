internal import Base

/// The name of an indirect object: its number, from 1.
public struct PDFReference: Hashable, Sendable {
  public let number: Int
}

/// A file's indirect objects, and how they become bytes: objects that are no streams go into object streams,
/// found through a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
struct PDFFile {
  private enum Object {
    case reserved
    /// Where it lies in `plain`.
    case plain(Range<Int>)
    /// `dictionary` without `/Length`; `data` as it is to be written.
    case stream(dictionary: [UInt8], data: [UInt8])
  }

  private var objects: [Object] = []
  /// The objects that are no streams in the order in which they were set, a line feed after each.
  private var plain = PDFSyntax(capacity: 1 << 14)
  /// Their numbers in that order.
  private var plainNumbers: [Int] = []
  var count: Int { objects.count }

  /// At most so many objects in one object stream.
  private static let objectsPerStream = 200

  // MARK: Adding

  /// A number for an object that is set later.
  mutating func reserve() -> PDFReference {
    objects.append(.reserved)
    return PDFReference(number: objects.count)
  }

  /// Sets an object, once.
  mutating func set(_ reference: PDFReference, _ body: (inout PDFSyntax) -> Void) {
    let start = plain.count
    body(&plain)
    objects[reference.number - 1] = .plain(start..<plain.count)
    plainNumbers.append(reference.number)
    plain.byte(0x0A)
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

  /// The whole file. The file identifier is a fingerprint of all objects, so equal content gives equal bytes.
  func serialized(catalog: PDFReference, info: PDFReference, with deflater: borrowing Deflater) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(totalSize + 4096)
    out.append(contentsOf: "%PDF-1.7\n%".utf8)
    out.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    var entries = [CrossReferenceTable.Entry](repeating: .free, count: objects.count + 1)
    for (i, object) in objects.enumerated() {
      guard case .stream(let dictionary, let data) = object else { continue }
      entries[i + 1] = .offset(out.count)
      Self.writeStream(number: i + 1, dictionary: dictionary, data: data, to: &out)
    }
    writeObjectStreams(to: &out, entries: &entries, with: deflater)
    writeCrossReferences(to: &out, entries: &entries, catalog: catalog, info: info, with: deflater)
    return out
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
    to out: inout [UInt8], entries: inout [CrossReferenceTable.Entry], with deflater: borrowing Deflater
  ) {
    var start = 0
    while start < plainNumbers.count {
      let members = plainNumbers[start..<min(start + Self.objectsPerStream, plainNumbers.count)]
      let number = entries.count
      for (index, member) in members.enumerated() {
        entries[member] = .compressed(stream: number, index: index)
      }
      entries.append(.offset(out.count))
      writeObjectStream(number: number, members, to: &out, with: deflater)
      start = members.endIndex
    }
  }

  private func writeObjectStream(
    number: Int, _ members: ArraySlice<Int>, to out: inout [UInt8], with deflater: borrowing Deflater
  ) {
    guard let first = members.first, let last = members.last else { return }
    let start = range(first).lowerBound
    let end = range(last).upperBound
    var content = PDFSyntax(capacity: end - start + 10 * members.count)
    for member in members {
      content.integer(member)
      content.integer(range(member).lowerBound - start)
    }
    content.raw("\n")
    let bodyStart = content.count
    content.raw(plain.bytes[start..<end])
    let dictionary = PDFSyntax.object { out in
      out.raw("/Type/ObjStm/N")
      out.integer(members.count)
      out.raw("/First")
      out.integer(bodyStart)
      out.raw("/Filter/FlateDecode")
    }
    Self.writeStream(
      number: number, dictionary: dictionary, data: deflater.compress(content.bytes), to: &out)
  }

  private func range(_ number: Int) -> Range<Int> {
    if case .plain(let range) = objects[number - 1] { range } else { 0..<0 }
  }

  // MARK: Cross-references

  private func writeCrossReferences(
    to out: inout [UInt8], entries: inout [CrossReferenceTable.Entry], catalog: PDFReference,
    info: PDFReference,
    with deflater: borrowing Deflater
  ) {
    let position = out.count
    let number = entries.count
    entries.append(.offset(position))
    let identifier = Fingerprint(of: out).bytes
    let table = CrossReferenceTable(entries, length: position)
    let dictionary = PDFSyntax.object { out in
      out.raw("/Type/XRef/W[1")
      out.integer(table.middle)
      out.raw(" 1]/Size")
      out.integer(entries.count)
      out.raw("/Root")
      out.reference(catalog)
      out.raw("/Info")
      out.reference(info)
      out.raw("/ID[")
      out.hexString(identifier)
      out.hexString(identifier)
      out.raw("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns")
      out.integer(table.columns)
      out.raw(">>")
    }
    Self.writeStream(number: number, dictionary: dictionary, data: deflater.compress(table.rows), to: &out)
    out.append(contentsOf: "startxref\n\(position)\n%%EOF\n".utf8)
  }

  // MARK: Looking

  /// The objects that are no streams, and the dictionaries of those that are, one a line: for tests and for
  /// people.
  func dump() -> String {
    var out: [UInt8] = []
    for (i, object) in objects.enumerated() {
      out.append(contentsOf: "\(i + 1): ".utf8)
      switch object {
      case .reserved: out.append(contentsOf: "null".utf8)
      case .plain(let range): out.append(contentsOf: plain.bytes[range])
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
