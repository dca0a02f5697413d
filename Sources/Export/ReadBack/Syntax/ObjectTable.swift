/// The objects of a PDF file, found through its cross-references (ISO 32000-1, 7.5), or by looking for them where those
/// are damaged. Objects are read when they are asked for.
struct ObjectTable: ~Copyable {
  private enum Place {
    case none
    case offset(Int)
    case compressed(stream: Int, index: Int)
  }

  /// The decoded bytes of an object stream and where its objects begin.
  private struct ObjectStream {
    var bytes: [UInt8]
    var offsets: [Int]
  }

  let bytes: [UInt8]
  private var places: [Place] = []
  private(set) var trailer = ReadObject.null
  /// Whether the cross-references lead nowhere, as those of a file that was cut off do.
  private(set) var isDamaged = false
  private var objectStreams: [Int: ObjectStream] = [:]
  private var decoder: StreamDecoder
  var budget: ReadBudget
  /// The numbers of the objects that were asked for since this was set; nil: they are not noted.
  var asked: Set<Int>?
  /// The first `endstream` after a place, from the last search.
  private var knownEnd = (from: Int.max, at: 0)

  /// No more objects are known; later ones count as missing.
  private static let objectLimit = 1_000_000

  init(_ bytes: [UInt8], budget: ReadBudget = .foreign) {
    self.bytes = bytes
    self.budget = budget
    decoder = StreamDecoder(budget: budget.space)
    readCrossReferences()
    if resolve(trailer["Root"])["Pages"].isNull {
      isDamaged = true
      rebuild()
    }
  }

  // MARK: Objects

  /// The object that a reference leads to; anything else is itself.
  mutating func resolve(_ object: ReadObject) -> ReadObject {
    var object = object
    for _ in 0..<8 {
      guard case .reference(let number) = object else { return object }
      object = self.object(number)
    }
    return .null
  }

  mutating func object(_ number: Int) -> ReadObject {
    asked?.insert(number)
    guard places.indices.contains(number), !budget.isSpent else { return .null }
    switch places[number] {
    case .none: return .null
    case .offset(let offset): return indirect(at: offset)
    case .compressed(let stream, let index):
      loadObjectStream(stream)
      guard let stream = objectStreams[stream], stream.offsets.indices.contains(index) else { return .null }
      var lexer = ObjectLexer(stream.bytes, at: stream.offsets[index])
      let value = lexer.object()
      budget.spend(work: max(0, lexer.at - stream.offsets[index]))
      return value
    }
  }

  /// The bytes that an object is read from: a stream with its data, or a part of an object stream. Nil for what is neither,
  /// or ends where another object says.
  mutating func source(of number: Int) -> ArraySlice<UInt8>? {
    guard places.indices.contains(number) else { return nil }
    switch places[number] {
    case .none: return nil
    case .offset(let offset):
      let object = indirect(at: offset)
      guard case .stream(_, let start, let end) = object, start <= end, object["Length"].integer != nil else {
        return nil
      }
      return bytes[offset..<end]
    case .compressed(let stream, let index):
      loadObjectStream(stream)
      guard let stream = objectStreams[stream], stream.offsets.indices.contains(index) else { return nil }
      let start = stream.offsets[index]
      let end = index + 1 < stream.offsets.count ? stream.offsets[index + 1] : stream.bytes.count
      guard start <= end, end <= stream.bytes.count else { return nil }
      return stream.bytes[start..<end]
    }
  }

  private mutating func indirect(at offset: Int) -> ReadObject {
    var lexer = ObjectLexer(bytes, at: offset)
    guard case .number = lexer.next(), case .number = lexer.next(),
      case .keyword(let start, let end) = lexer.next(), lexer.matches(start, end, "obj")
    else { return .null }
    let value = lexer.object()
    budget.spend(work: max(0, lexer.at - offset))
    guard case .dictionary(let entries) = value else { return value }
    guard case .keyword(let from, let to) = lexer.next(), lexer.matches(from, to, "stream") else {
      return value
    }
    var at = lexer.at
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return .stream(entries, start: at, end: streamEnd(from: at, value))
  }

  /// Where a stream's data ends: after `/Length` bytes if `endstream` follows, else before the next `endstream`.
  private mutating func streamEnd(from start: Int, _ dictionary: ReadObject) -> Int {
    let length = dictionary["Length"]
    // A length that is an object of its own is read without following further streams.
    if let count = plainLength(length), count >= 0, start + count <= bytes.count {
      var lexer = ObjectLexer(bytes, at: start + count)
      if case .keyword(let from, let to) = lexer.next(), lexer.matches(from, to, "endstream") {
        return start + count
      }
    }
    // Many streams without an end would else each be searched to the end of the file.
    if knownEnd.from <= start, start <= knownEnd.at { return knownEnd.at }
    let end = ByteSearch.first("endstream", in: bytes, from: start) ?? bytes.count
    budget.spend(work: max(0, end - start) / 4)
    knownEnd = (start, end)
    return end
  }

  private func plainLength(_ object: ReadObject) -> Int? {
    guard case .reference(let number) = object else { return object.integer }
    guard places.indices.contains(number), case .offset(let offset) = places[number] else { return nil }
    var lexer = ObjectLexer(bytes, at: offset)
    guard case .number = lexer.next(), case .number = lexer.next(), case .keyword = lexer.next(),
      case .number(let value) = lexer.next(), value >= 0, value < 1e12
    else { return nil }
    return Int(value)
  }

  /// A stream's data without its filters; nil where it cannot be decoded.
  mutating func data(_ object: ReadObject) -> [UInt8]? {
    guard case .stream(let entries, let start, let end) = resolve(object), start <= end else { return nil }
    let dictionary = ReadObject.dictionary(entries)
    let filters = list(dictionary["Filter"]).compactMap(\.name)
    let parameters = list(dictionary["DecodeParms"])
    let data = decoder.decode(bytes[start..<end], filters: filters, parameters: parameters)
    budget.spend(work: end - start + (data?.count ?? 0))
    if decoder.isSpent { budget.spendAll() }
    return budget.isSpent ? nil : data
  }

  /// The items of an array, or the one value that stands for them; references resolved.
  mutating func list(_ object: ReadObject) -> [ReadObject] {
    let object = resolve(object)
    if case .null = object { return [] }
    guard let items = object.array else { return [object] }
    var out: [ReadObject] = []
    out.reserveCapacity(items.count)
    for item in items where !budget.isSpent {
      if item.reference != nil { budget.spend(space: 128) }
      out.append(resolve(item))
    }
    return out
  }

  private mutating func loadObjectStream(_ number: Int) {
    guard objectStreams[number] == nil, places.indices.contains(number), case .offset = places[number]
    else { return }
    objectStreams[number] = ObjectStream(bytes: [], offsets: [])
    // What lies in it is asked for, not all of it.
    let noted = asked
    asked = nil
    defer { asked = noted }
    let stream = object(number)
    guard let first = stream["First"].integer, let count = stream["N"].integer, let data = data(stream)
    else { return }
    var lexer = ObjectLexer(data)
    var offsets: [Int] = []
    for _ in 0..<min(max(count, 0), Self.objectLimit) {
      guard case .number = lexer.next(), case .number(let offset) = lexer.next(), offset >= 0, offset < 1e9
      else { break }
      offsets.append(first + Int(offset))
    }
    objectStreams[number] = ObjectStream(bytes: data, offsets: offsets)
  }

  // MARK: Cross-references

  private mutating func readCrossReferences() {
    guard let mark = ByteSearch.last("startxref", in: bytes) else { return }
    var lexer = ObjectLexer(bytes, at: mark + 9)
    guard case .number(let start) = lexer.next(), start >= 0, start < 1e12 else { return }
    var pending = [Int(start)]
    var seen: Set<Int> = []
    while let at = pending.popLast(), seen.count < 64 {
      guard at < bytes.count, seen.insert(at).inserted else { continue }
      let section = readSection(at)
      if trailer.isNull, !section.isNull { trailer = .dictionary(section.entries) }
      // What is named last is read first: a hybrid file's stream before older sections.
      for key in ["Prev", "XRefStm"] {
        if let next = section[key].integer, next >= 0 { pending.append(next) }
      }
    }
  }

  /// Reads one section; gives its trailer.
  private mutating func readSection(_ at: Int) -> ReadObject {
    var lexer = ObjectLexer(bytes, at: at)
    if case .keyword(let start, let end) = lexer.next(), lexer.matches(start, end, "xref") {
      let trailer = readTable(&lexer)
      budget.spend(work: max(0, lexer.at - at))
      return trailer
    }
    let stream = indirect(at: at)
    guard case .stream = stream, let data = data(stream) else { return .null }
    readEntries(data, of: stream)
    return stream
  }

  private mutating func readTable(_ lexer: inout ObjectLexer) -> ReadObject {
    while true {
      switch lexer.next() {
      case .number(let first):
        guard case .number(let count) = lexer.next(), first >= 0, count >= 0, first < 1e7, count < 1e7
        else { return .null }
        for i in 0..<Int(count) {
          guard case .number(let offset) = lexer.next(), case .number = lexer.next(),
            case .keyword(let start, let end) = lexer.next()
          else { return .null }
          guard lexer.matches(start, end, "n"), offset > 0, offset < 1e12 else { continue }
          set(Int(first) + i, .offset(Int(offset)))
        }
      case .keyword(let start, let end) where lexer.matches(start, end, "trailer"): return lexer.object()
      default: return .null
      }
    }
  }

  /// The entries of a cross-reference stream (7.5.8).
  private mutating func readEntries(_ data: [UInt8], of stream: ReadObject) {
    let widths = (stream["W"].array ?? []).compactMap(\.integer)
    guard widths.count >= 3, widths.allSatisfy({ (0...8).contains($0) }) else { return }
    let size = widths[0] + widths[1] + widths[2]
    guard size > 0 else { return }
    let index = (stream["Index"].array ?? []).compactMap(\.integer)
    let ranges = index.isEmpty ? [0, data.count / size] : index
    var at = 0
    func field(_ width: Int) -> Int {
      var value = 0
      for _ in 0..<width {
        value = (value & 0xFFFF_FFFF_FFFF) << 8 | Int(data[at])
        at += 1
      }
      return value
    }
    for pair in stride(from: 0, to: ranges.count - 1, by: 2) {
      guard ranges[pair] >= 0 else { return }
      for i in 0..<max(0, min(ranges[pair + 1], Self.objectLimit)) {
        guard at + size <= data.count else { return }
        let kind = widths[0] == 0 ? 1 : field(widths[0])
        let (second, third) = (field(widths[1]), field(widths[2]))
        switch kind {
        case 1: set(ranges[pair] + i, .offset(second))
        case 2: set(ranges[pair] + i, .compressed(stream: second, index: third))
        default: break
        }
      }
    }
  }

  /// The first place that is said of an object is its newest.
  private mutating func set(_ number: Int, _ place: Place) {
    guard number >= 0, number < Self.objectLimit else { return }
    if number >= places.count {
      budget.spend(space: (number + 1 - places.count) * MemoryLayout<Place>.stride)
      places.append(contentsOf: repeatElement(.none, count: number + 1 - places.count))
    }
    if case .none = places[number] { places[number] = place }
  }

  /// Looks for `obj` throughout the file. O(bytes).
  private mutating func rebuild() {
    places = []
    objectStreams = [:]
    var streams: [Int] = []
    var at = 0
    while let found = ByteSearch.first(" obj", in: bytes, from: at) {
      at = found + 4
      guard let (number, start) = Self.header(before: found, in: bytes), number < Self.objectLimit else {
        continue
      }
      if number < places.count { places[number] = .none }
      set(number, .offset(start))
      if streams.last != number { streams.append(number) }
    }
    trailer = .null
    if let mark = ByteSearch.last("trailer", in: bytes) {
      var lexer = ObjectLexer(bytes, at: mark + 7)
      if case .dictionary(let entries) = lexer.object() { trailer = .dictionary(entries) }
    }
    var root: Int?
    for number in streams.prefix(200_000) {
      let object = object(number)
      switch object["Type"].name {
      case "Catalog": root = number
      case "ObjStm": adopt(number, object)
      case "XRef" where trailer.isNull: trailer = .dictionary(object.entries)
      default: break
      }
    }
    if let root, resolve(trailer["Root"])["Pages"].isNull {
      let others = trailer.entries.filter { $0.key != "Root" }
      trailer = .dictionary(others + [ReadObject.Entry(key: "Root", value: .reference(root))])
    }
  }

  /// Takes over the objects of an object stream that are known from nowhere else.
  private mutating func adopt(_ number: Int, _ stream: ReadObject) {
    guard let count = stream["N"].integer, let data = data(stream) else { return }
    var lexer = ObjectLexer(data)
    for i in 0..<min(max(count, 0), Self.objectLimit) {
      guard case .number(let member) = lexer.next(), case .number = lexer.next(), member >= 0, member < 1e7
      else { return }
      set(Int(member), .compressed(stream: number, index: i))
    }
  }

  /// The object number that stands before `<generation> obj`, and where it stands.
  private static func header(before end: Int, in bytes: [UInt8]) -> (number: Int, start: Int)? {
    func digits(_ at: inout Int) -> Bool {
      let from = at
      while at > 0, from - at < 10, (0x30...0x39).contains(bytes[at - 1]) { at -= 1 }
      return at < from
    }
    var at = end
    guard digits(&at), at > 0, bytes[at - 1] == 0x20 else { return nil }
    at -= 1
    let numberEnd = at
    guard digits(&at) else { return nil }
    return Int(String(decoding: bytes[at..<numberEnd], as: UTF8.self)).map { ($0, at) }
  }
}

/// Finds words in bytes. O(bytes).
enum ByteSearch {
  static func first(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let count = word.utf8CodeUnitCount
    guard start >= 0, bytes.count - count >= start else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at <= buffer.count - count {
        if buffer[at] == word.utf8Start[0], matches(word, buffer, at) { return at }
        at += 1
      }
      return nil
    }
  }

  static func last(_ word: StaticString, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var at = buffer.count - word.utf8CodeUnitCount
      while at >= 0 {
        if buffer[at] == word.utf8Start[0], matches(word, buffer, at) { return at }
        at -= 1
      }
      return nil
    }
  }

  private static func matches(_ word: StaticString, _ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    for i in 0..<word.utf8CodeUnitCount where buffer[at + i] != word.utf8Start[i] { return false }
    return true
  }
}
