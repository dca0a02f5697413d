internal import Glibc

/// Reads `multipart/form-data` (RFC 7578, RFC 2046 5.1) as it comes: nothing but a delimiter's length is held back of a
/// file, and everything else has a limit.
struct MultipartReader {
  enum Event: Equatable {
    /// A field of the form, whole.
    case field(name: String, value: String)
    case fileBegins(name: String, fileName: String)
    case fileBytes([UInt8])
    case fileEnds
  }

  struct Malformed: Error, Equatable {
    var reason: String
  }

  private enum State { case preamble, headers, field, file, ended }

  /// A part's headers, a field's text, and the number of parts.
  private static let headerLimit = 8 << 10
  private static let fieldLimit = 64 << 10
  private static let partLimit = 32

  /// What stands before every part but the first.
  private let delimiter: [UInt8]
  /// Bytes that are not yet understood. The first delimiter may stand at the very beginning: a line end is put before.
  private var pending: [UInt8] = [0x0D, 0x0A]
  private var state = State.preamble
  private var fieldName = ""
  private var parts = 0

  /// nil where the media type names no boundary.
  init?(contentType: String) {
    let header = HeaderParameters(contentType)
    guard header.value == "multipart/form-data", let boundary = header["boundary"],
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Whether the last delimiter was seen.
  var isComplete: Bool { state == .ended }

  /// Takes more bytes and gives what they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) throws(Malformed) -> [Event] {
    if state == .ended { return [] }
    pending += bytes
    var events: [Event] = []
    while try step(&events) {}
    return events
  }

  /// Goes on by one delimiter or part; false where more bytes are needed.
  private mutating func step(_ events: inout [Event]) throws(Malformed) -> Bool {
    switch state {
    case .ended: return false
    case .headers: return try readHeaders(&events)
    case .preamble:
      let found = nextDelimiter()
      if case .none = found, pending.count > Self.headerLimit {
        throw Malformed(reason: "there is no boundary")
      }
      return try pass(found)
    case .field:
      let found = nextDelimiter()
      let end = found.start ?? pending.count - delimiter.count
      guard end <= Self.fieldLimit else { throw Malformed(reason: "a field is too long") }
      guard found.isWhole else { return false }
      guard let value = String(validating: pending[..<end], as: UTF8.self) else {
        throw Malformed(reason: "a field is not UTF-8")
      }
      events.append(.field(name: fieldName, value: value))
      return try pass(found)
    case .file:
      let found = nextDelimiter()
      // What may be the beginning of a delimiter is held back.
      let sure = found.start ?? max(0, pending.count - delimiter.count + 1)
      if sure > 0 { events.append(.fileBytes(Array(pending[..<sure]))) }
      if found.isWhole { events.append(.fileEnds) }
      if !found.isWhole { pending.removeFirst(sure) }
      return try pass(found)
    }
  }

  /// Where a delimiter stands in `pending`.
  private enum Delimiter {
    case none
    /// Perhaps: what follows is not there yet.
    case begun(at: Int)
    case part(at: Int, end: Int)
    case last(at: Int)

    var start: Int? {
      switch self {
      case .none: nil
      case .begun(let at), .part(let at, _), .last(let at): at
      }
    }

    var isWhole: Bool {
      switch self {
      case .none, .begun: false
      case .part, .last: true
      }
    }
  }

  /// The next delimiter: followed by `--`, or by blanks and a line end. What only begins like one is content.
  private func nextDelimiter() -> Delimiter {
    var from = 0
    while let at = Self.find(delimiter, in: pending, from: from) {
      var end = at + delimiter.count
      guard pending.count >= end + 2 else { return .begun(at: at) }
      if pending[end] == UInt8(ascii: "-"), pending[end + 1] == UInt8(ascii: "-") { return .last(at: at) }
      while end < pending.count, pending[end] == 0x20 || pending[end] == 0x09 { end += 1 }
      if pending.count < end + 2, end - at <= delimiter.count + 64 { return .begun(at: at) }
      if pending.count >= end + 2, pending[end] == 0x0D, pending[end + 1] == 0x0A {
        return .part(at: at, end: end + 2)
      }
      from = at + 1
    }
    return .none
  }

  /// Goes past a delimiter; false where there is none yet, or it is the last.
  private mutating func pass(_ delimiter: Delimiter) throws(Malformed) -> Bool {
    switch delimiter {
    case .none, .begun: return false
    case .last:
      state = .ended
      pending = []
      return false
    case .part(_, let end):
      parts += 1
      guard parts <= Self.partLimit else { throw Malformed(reason: "there are too many parts") }
      pending.removeFirst(end)
      state = .headers
      return true
    }
  }

  private mutating func readHeaders(_ events: inout [Event]) throws(Malformed) -> Bool {
    guard !pending.starts(with: [0x0D, 0x0A]) else { throw Malformed(reason: "a part has no name") }
    guard let end = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: pending, from: 0) else {
      guard pending.count <= Self.headerLimit else { throw Malformed(reason: "a part has too many headers") }
      return false
    }
    guard end <= Self.headerLimit else { throw Malformed(reason: "a part has too many headers") }
    let head = pending[..<end]
    pending.removeFirst(end + 4)
    let disposition = head.split(separator: 0x0A).lazy.compactMap(Self.disposition).first
    guard let disposition, disposition.value == "form-data", let name = disposition["name"] else {
      throw Malformed(reason: "a part has no name")
    }
    if let fileName = disposition["filename"] {
      events.append(.fileBegins(name: name, fileName: fileName))
      state = .file
    } else {
      fieldName = name
      state = .field
    }
    return true
  }

  private static func disposition(_ line: ArraySlice<UInt8>) -> HeaderParameters? {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    guard String(decoding: name, as: UTF8.self).lowercased() == "content-disposition" else { return nil }
    let value = line.dropFirst(name.count + 1)
    return HeaderParameters(value.last == 0x0D ? value.dropLast() : value)
  }

  /// The offset of the first occurrence from a place on. O(bytes) but for texts that nearly match everywhere.
  private static func find(_ mark: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var at = from
      while bytes.count - at >= mark.count, let start = bytes.baseAddress {
        let room = bytes.count - at - mark.count + 1
        guard let found = memchr(start + at, Int32(mark[0]), room) else { return nil }
        at = UnsafeRawPointer(found) - start
        if memcmp(found, mark, mark.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }
}
