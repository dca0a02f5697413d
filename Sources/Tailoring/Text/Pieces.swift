extension Substring {
  /// The parts between one or two ASCII characters, without empty ones: what `split` gives, which looks at whole
  /// characters and takes ten times as long. O(bytes).
  func pieces(_ separator: Unicode.Scalar, _ other: Unicode.Scalar? = nil) -> [Substring] {
    let first = UInt8(ascii: separator)
    let second = other.map { UInt8(ascii: $0) } ?? first
    let text = utf8
    let found = text.withContiguousStorageIfAvailable { bytes in
      var found: [Range<Int>] = []
      var start = 0
      for i in bytes.indices where bytes[i] == first || bytes[i] == second {
        if i > start { found.append(start..<i) }
        start = i + 1
      }
      if start < bytes.count { found.append(start..<bytes.count) }
      return found
    }
    guard let found else {
      return text.split(whereSeparator: { $0 == first || $0 == second }).map(Substring.init)
    }
    func index(_ offset: Int) -> String.Index { text.index(text.startIndex, offsetBy: offset) }
    return found.map { self[index($0.lowerBound)..<index($0.upperBound)] }
  }
}

extension String {
  /// The parts between one or two ASCII characters, without empty ones. O(bytes).
  func pieces(_ separator: Unicode.Scalar, _ other: Unicode.Scalar? = nil) -> [Substring] {
    self[...].pieces(separator, other)
  }
}
