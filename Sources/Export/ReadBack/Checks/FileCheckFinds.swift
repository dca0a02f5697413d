internal import Base
internal import Content

/// What readers look for: headings of sections, an address, dates.
extension FileCheckRun {
  /// The lines that are the usual names of sections.
  var sections: [String] {
    let known = SectionNames.all
    return lines.compactMap { line -> String? in
      // No name of a section is a long line.
      guard line.count <= 160, Self.letters(line) <= SectionNames.mostLetters else { return nil }
      if let plain = Self.plainName(line) {
        if known.contains(plain) { return plain }
        guard written != nil else { return nil }
        let turned = String(plain.reversed())
        return known.contains(turned) ? turned : nil
      }
      let text = UnicodeForms.folded(String(decoding: line, as: UTF8.self)).filter {
        $0.isLetter || $0 == " "
      }
      let trimmed = text.split(separator: " ").joined(separator: " ")
      if known.contains(trimmed) { return trimmed }
      guard written != nil else { return nil }
      let turned = String(trimmed.reversed())
      return known.contains(turned) ? turned : nil
    }
  }

  /// Letters and single blanks of a line of ASCII, in lower case; nil for other lines.
  private static func plainName(_ line: [UInt8]) -> String? {
    var out: [UInt8] = []
    for byte in line {
      guard byte < 0x80 else { return nil }
      let letter = byte | 0x20
      if letter >= 0x61, letter <= 0x7A, byte >= 0x41 {
        out.append(letter)
      } else if byte == 0x20, out.last != 0x20, !out.isEmpty {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// How many ASCII letters a line has: its folded form has no fewer.
  static func letters(_ line: [UInt8]) -> Int {
    line.reduce(0) { $0 + (($1 | 0x20) >= 0x61 && ($1 | 0x20) <= 0x7A ? 1 : 0) }
  }

  var headings: Result {
    let found = sections
    return found.isEmpty
      ? failed(.headings, .noHeading)
      : passed(.headings, .found(found.prefix(8).joined(separator: ", ")))
  }

  var contact: Result {
    let words = content.split { $0 == 0x20 || $0 == 0x7C || $0 == 0x2C }
    let mail = words.first { word in
      guard let at = word.firstIndex(of: 0x40), at > word.startIndex else { return false }
      return word[at...].dropFirst(2).contains(0x2E)
    }
    return mail.map { passed(.contact, .found(String(decoding: $0, as: UTF8.self))) }
      ?? failed(.contact, .noMail)
  }

  var dates: Result {
    let years = Years.all(in: content)
    if let profile {
      let search = TextSearch(content)
      for item in profile.work where item.name.map({ search.contains(Self.form($0.plain)) }) ?? false {
        for date in [item.dates.start, item.dates.end].compactMap({ $0 }) where !years.contains(date.year) {
          return failed(.dates, .yearMissing(date.year, name: item.name?.plain ?? ""))
        }
      }
    }
    return years.isEmpty ? failed(.dates, .noYear) : passed(.dates, .years(years.count))
  }
}
