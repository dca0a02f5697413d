internal import CDeflate

/// Undoes the filters of streams (ISO 32000-1, 7.4) within a budget, so that no small file becomes a large one.
struct StreamDecoder: ~Copyable {
  private let decompressor: OpaquePointer?
  /// How many bytes may still come out.
  private(set) var budget: Int
  /// Whether something was left out for want of budget.
  private(set) var isSpent = false

  /// No single stream may hold more.
  private static let streamLimit = 64 << 20

  init(budget: Int) {
    decompressor = libdeflate_alloc_decompressor()
    self.budget = budget
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  /// The data after all filters; nil where one is unknown, the data is damaged or the budget is spent.
  mutating func decode(_ bytes: ArraySlice<UInt8>, filters: [String], parameters: [ReadObject]) -> [UInt8]? {
    var data = bytes
    for (i, filter) in filters.prefix(4).enumerated() {
      let decoded: [UInt8]? =
        switch filter {
        case "FlateDecode", "Fl": inflate(data)
        case "ASCIIHexDecode", "AHx": Self.hexadecimal(data)
        case "ASCII85Decode", "A85": Self.ascii85(data)
        default: nil
        }
      guard var decoded else { return nil }
      if i < parameters.count { decoded = Self.undoPrediction(decoded, parameters[i]) }
      data = decoded[...]
    }
    return Array(data)
  }

  /// The data of a zlib stream (RFC 1950).
  private mutating func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let limit = min(Self.streamLimit, budget)
    var capacity = min(max(bytes.count * 6, 4096), limit)
    while capacity > 0 {
      var result = LIBDEFLATE_BAD_DATA
      let out = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
        var produced = 0
        result = bytes.withUnsafeBytes {
          libdeflate_zlib_decompress(
            decompressor, $0.baseAddress, $0.count, out.baseAddress, capacity, &produced)
        }
        count = result == LIBDEFLATE_SUCCESS ? produced : 0
      }
      if result == LIBDEFLATE_SUCCESS {
        budget -= out.count
        return out
      }
      budget -= capacity / 8
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
      if capacity >= limit { break }
      capacity = min(capacity * 4, limit)
    }
    isSpent = true
    return nil
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var lexer = ObjectLexer([0x3C] + bytes)
    _ = lexer.next()
    return lexer.scratch
  }

  private static func ascii85(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var group: [UInt32] = []
    func put(_ digits: [UInt32], _ count: Int) {
      var value: UInt32 = 0
      for digit in digits { value = value &* 85 &+ digit }
      for i in 0..<count { out.append(UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * i))) }
    }
    for byte in bytes {
      if byte == 0x7E { break }
      if byte == 0x7A, group.isEmpty { out.append(contentsOf: [0, 0, 0, 0]) }
      guard (0x21...0x75).contains(byte) else { continue }
      group.append(UInt32(byte - 0x21))
      if group.count == 5 {
        put(group, 4)
        group.removeAll(keepingCapacity: true)
      }
    }
    if group.count > 1 { put(group + Array(repeating: 84, count: 5 - group.count), group.count - 1) }
    return out
  }

  /// PNG's row filters (7.4.4.4); data without a predictor as it is.
  private static func undoPrediction(_ data: [UInt8], _ parameters: ReadObject) -> [UInt8] {
    guard let predictor = parameters["Predictor"].integer, predictor >= 10 else { return data }
    let columns = min(max(parameters["Columns"].integer ?? 1, 1), 1 << 20)
    let colors = min(max(parameters["Colors"].integer ?? 1, 1), 32)
    let bits = min(max(parameters["BitsPerComponent"].integer ?? 8, 1), 16)
    let pixel = max(1, colors * bits / 8)
    let row = (columns * colors * bits + 7) / 8
    guard row < data.count else { return [] }
    var out: [UInt8] = []
    out.reserveCapacity(data.count)
    var above = [UInt8](repeating: 0, count: row)
    var at = 0
    while at + 1 + row <= data.count {
      let kind = data[at]
      var line = Array(data[at + 1..<at + 1 + row])
      for i in line.indices {
        let left = i >= pixel ? Int(line[i - pixel]) : 0
        let up = Int(above[i])
        let corner = i >= pixel ? Int(above[i - pixel]) : 0
        line[i] = line[i] &+ UInt8(truncatingIfNeeded: prediction(kind, left, up, corner))
      }
      out += line
      above = line
      at += 1 + row
    }
    return out
  }

  private static func prediction(_ kind: UInt8, _ left: Int, _ up: Int, _ corner: Int) -> Int {
    switch kind {
    case 1: return left
    case 2: return up
    case 3: return (left + up) / 2
    case 4:
      let guess = left + up - corner
      let (a, b, c) = (abs(guess - left), abs(guess - up), abs(guess - corner))
      return a <= b && a <= c ? left : b <= c ? up : corner
    default: return 0
    }
  }
}
