internal import Base
internal import Content

/// Lines that are no part of a CV's text though they stand in it: numbers of pages, the closing line with town and day,
/// how a form is filled in.
/// They are left over, to be seen.
enum SetAside {
  static func mark(_ lines: inout [LaidLine]) {
    for at in lines.indices
    where !lines[at].isRepeated
      && (isPageCount(String(lines[at].body)) || lines[at].text.contains("記入上の注意"))
    {
      lines[at].isRepeated = true
      lines[at].isSetAside = true
    }
    let last = lines.indices.filter { !lines[$0].isRepeated && !lines[$0].isHidden }.suffix(3)
    for at in last where isClosing(lines[at].text) {
      lines[at].isRepeated = true
      lines[at].isSetAside = true
    }
  }

  /// `1/2`, `Page 2 of 3`, `Seite 1 von 2`.
  static func isPageCount(_ text: String) -> Bool {
    let text = text.trimmingBlanks()
    guard text.utf8.count <= 20, RepeatedLines.isPageNumber(text) else { return false }
    let numbers = text.split { !$0.isDigit }.compactMap { Int($0) }
    guard numbers.count == 2, (2...20).contains(numbers[1]), (1...numbers[1]).contains(numbers[0]) else {
      return numbers.count == 1 && text.contains(where: \.isLetter)
    }
    return !text.contains(".") && !text.contains("-")
  }

  /// `Frankfurt, 12.11.2026`, `Lyon, le 3 mai 2025`: a town and a day, and nothing else.
  static func isClosing(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let match = DateNotation.matches(text).last, !match.isRange,
      match.to?.day != nil, match.end + 1 >= text.utf8.count, match.start > 0
    else { return false }
    let utf8 = text.utf8
    let town = String(text[..<utf8.index(utf8.startIndex, offsetBy: match.start)]).trimmingBlanks()
    guard town.contains(",") || town.hasSuffix(" le") || town.hasSuffix(" den") else { return false }
    let words = town.split { $0.isWhitespace || $0 == "," }.filter {
      !["le", "den", "a", "el", "am", "der", "an"].contains($0)
    }
    return (1...3).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" } }
      && RoleWords.kind(town) == nil
  }
}
