/// The years that a text names.
enum Years {
  /// Every number of four digits from 1900 to 2099 that stands alone.
  static func all(in text: [UInt8]) -> Set<Int> {
    var out: Set<Int> = []
    var i = 0
    while i < text.count {
      var end = i
      while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
      if end - i == 4, let year = Int(String(decoding: text[i..<end], as: UTF8.self)),
        (1900..<2100).contains(year)
      {
        out.insert(year)
      }
      i = max(end, i + 1)
    }
    return out
  }
}
