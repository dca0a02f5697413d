internal import Base
internal import HTTPTypes

/// Validators in requests (RFC 9110, 8.8.3 and 13.1).
enum EntityTags {
  /// Whether a list of tags (`If-None-Match`) names a tag; weak ones count as strong ones.
  static func match(_ field: String?, _ tag: String) -> Bool {
    guard let field else { return false }
    if field.trimmingBlanks() == "*" { return true }
    return field.split(separator: ",").contains { item in
      let item = item.trimmingBlanks()
      return (item.hasPrefix("W/") ? String(item.dropFirst(2)) : item) == tag
    }
  }
}

/// What part of a file a request asks for (RFC 9110, 14).
enum ByteRange: Hashable, Sendable {
  case whole
  case part(Range<Int>)
  /// There is no such part.
  case none

  /// A request for several parts, or one that cannot be understood, gets the whole (14.2); so does one that is about another
  /// version of the file (`If-Range`, 13.1.5).
  static func wanted(_ fields: HTTPFields, tag: String, count: Int) -> ByteRange {
    guard let field = fields[.range] else { return .whole }
    if let condition = fields[.ifRange], condition.trimmingBlanks() != tag { return .whole }
    return read(field, count: count)
  }

  static func read(_ field: String, count: Int) -> ByteRange {
    let sides = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, sides[0].trimmingBlanks().lowercased() == "bytes" else { return .whole }
    let ends = sides[1].split(separator: "-", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
    guard ends.count == 2, let first = number(ends[0]), let last = number(ends[1]) else { return .whole }
    switch (first, last) {
    case (nil, nil): return .whole
    case (nil, let length?): return length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .none
    case (let first?, nil): return first < count ? .part(first..<count) : .none
    case (let first?, let last?):
      guard first <= last else { return .whole }
      return first < count ? .part(first..<min(count, last + 1)) : .none
    }
  }

  /// Nil: no number. Nil in it: nothing there.
  private static func number(_ text: String) -> Int?? {
    if text.isEmpty { return .some(nil) }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    // Longer numbers are beyond every file.
    return text.utf8.count > 15 ? 999_999_999_999_999 : Int(text)
  }
}
