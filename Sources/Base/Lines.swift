internal import Glibc

extension String {
  /// The text between line feeds, as `split(separator: "\n")` gives it. O(bytes), without looking for characters.
  public func lines(keepingEmpty: Bool = false) -> [Substring] {
    var text = self
    let (hasLines, hasReturns) = text.withUTF8 { bytes in
      (Self.holds(bytes, 0x0A), Self.holds(bytes, 0x0D))
    }
    guard hasLines else { return isEmpty && !keepingEmpty ? [] : [self[...]] }
    // A carriage return and a line feed are one character, which parts nothing.
    if hasReturns { return split(separator: "\n", omittingEmptySubsequences: !keepingEmpty) }
    return utf8.split(separator: 0x0A, omittingEmptySubsequences: !keepingEmpty).map { Substring($0) }
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ byte: UInt8) -> Bool {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return false }
    return memchr(start, Int32(byte), bytes.count) != nil
  }
}
