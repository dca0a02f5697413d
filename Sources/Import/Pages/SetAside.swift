internal import Base
internal import Content

/// Lines that are no part of a CV's text though they stand in it: numbers of pages, the closing line with town and day,
/// how a form is filled in.
/// They are left over, to be seen.
enum SetAside {
  static func mark(_ lines: inout [LaidLine]) {
    for at in lines.indices
    where !lines[at].isRepeated
      && (isLevelHead(lines[at].text) || isUpdated(lines[at].text) || isPageCount(String(lines[at].body))
        || lines[at].text.contains("記入上の注意"))
    {
      lines[at].isRepeated = true
      lines[at].isSetAside = true
    }
    let end = lines.indices.last { !lines[$0].isRepeated && !lines[$0].isHidden }
    if let end, lines[end].gap > 1, isDay(lines[end].text) {
      (lines[end].isRepeated, lines[end].isSetAside) = (true, true)
    }
    let last = lines.indices.filter { !lines[$0].isRepeated && !lines[$0].isHidden }.suffix(3)
    for at in last where isClosing(lines[at].text) {
      // The signature stands below it.
      for line in last where line == at || line > at && isSignature(lines[line].text) {
        lines[line].isRepeated = true
        lines[line].isSetAside = true
      }
    }
  }

  private static let levelWords: Set<String> = [
    "understanding", "speaking", "writing", "listening", "reading", "spoken", "interaction", "production",
    "verstehen", "sprechen", "schreiben", "horen", "lesen", "teilnahme", "gesprachen", "zusammenhangendes",
    "comprendre", "parler", "ecrire", "ecouter", "lire", "prendre", "part", "conversation", "s’exprimer",
    "oralement", "continu", "comprender", "hablar", "escribir", "escuchar", "leer", "comprension", "auditiva",
    "lectura", "expresion", "oral", "escrita", "interaccion",
  ]

  /// The heads of Europass's table of levels, and its key: `Listening    Reading`, `A1 and A2: Basic user`.
  private static func isLevelHead(_ text: String) -> Bool {
    let words = UnicodeForms.folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "’" }.map(String.init)
    if words.contains("a1"), words.contains("a2"), words.contains("c2") { return true }
    let known = words.count(where: levelWords.contains)
    return known >= 2 && words.allSatisfy { levelWords.contains($0) || $0.count <= 2 }
  }

  /// A name and nothing else.
  private static func isSignature(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...5).contains(words.count) && SectionWords.section(text) == nil
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".-’'".contains($0) }
      }
  }

  /// A day and nothing else.
  private static func isDay(_ text: String) -> Bool {
    let match = DateNotation.matches(text).first
    return match.map { !$0.isRange && $0.to?.day != nil && $0.start == 0 && $0.end == text.utf8.count }
      ?? false
  }

  /// `Last updated: March 2024`, `Stand: 03/2024`.
  static func isUpdated(_ text: String) -> Bool {
    let folded = UnicodeForms.folded(text)
    let starts = [
      "last updated", "updated", "last update", "last modified", "stand", "letzte aktualisierung",
      "derniere mise a jour", "mise a jour", "ultima actualizacion", "actualizado",
    ]
    guard text.utf8.count <= 50, let start = starts.first(where: folded.hasPrefix),
      let match = DateNotation.matches(text).last, match.end + 1 >= text.utf8.count
    else { return false }
    return !match.isRange && match.start <= start.utf8.count + 8
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
