internal import Base

/// The day on which a posting says that it was published: "Posted: 12 May 2025", "Veröffentlicht am 12.05.2025", "Publiée le 12
/// mai 2025". Figures with strokes are day, month, year, unless the second cannot be a month.
enum PostedLine {
  private static let mostLines = 60
  private static let cues = [
    "date posted", "posted on", "posted", "published on", "published", "publication date", "advertised on",
    "veröffentlicht am", "veröffentlicht", "veröffentlichung", "online seit", "eingestellt am",
    "erschienen am",
    "erschienen", "anzeige vom", "publiée le", "publié le", "offre publiée le", "actualisé le",
    "date de publication",
    "mise en ligne le", "publicado el", "publicada el", "publicado", "publicada", "fecha de publicación",
    "fecha",
  ]
  private static let months: [(start: String, month: Int)] = [
    ("jan", 1), ("ene", 1), ("feb", 2), ("fev", 2), ("fév", 2), ("mar", 3), ("mär", 3), ("apr", 4),
    ("avr", 4),
    ("abr", 4), ("may", 5), ("mai", 5), ("juin", 6), ("jun", 6), ("juil", 7), ("jul", 7), ("aug", 8),
    ("aoû", 8),
    ("aou", 8), ("ago", 8), ("sep", 9), ("oct", 10), ("okt", 10), ("nov", 11), ("dec", 12), ("déc", 12),
    ("dez", 12), ("dic", 12),
  ]

  /// The first such line's day, which may stand in the line after it; nil where no line says one in full. Only the first and the
  /// last lines are read. O(bytes).
  static func find(in text: String) -> PartialDate? {
    let lines = text.split(whereSeparator: \.isNewline)
    for i in lines.indices where i < mostLines || i >= lines.count - mostLines {
      let plain = lines[i].drop { !$0.isLetter && !$0.isNumber }.lowercased()
      guard let cue = cues.first(where: { plain.hasPrefix($0) }) else { continue }
      let rest = plain.dropFirst(cue.count)
      guard let next = rest.first(where: { !$0.isWhitespace }) else {
        // Alone in its line.
        if i + 1 < lines.count, let date = date(lines[i + 1].lowercased()[...]) { return date }
        continue
      }
      if rest.first?.isLetter == false, !next.isLetter || monthOpens(rest), let date = date(rest) {
        return date
      }
    }
    return nil
  }

  /// "Published May 3, 2025"
  private static func monthOpens(_ rest: Substring) -> Bool {
    rest.split { !$0.isLetter }.first.map { month(String($0)) != nil || fillers.contains(String($0)) }
      ?? false
  }

  private static func date(_ text: Substring) -> PartialDate? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !fillers.contains($0) }
    guard parts.count >= 3 else { return nil }
    let numbers = parts.prefix(3).map { Int($0.prefix { $0.isNumber }) }
    if let year = numbers[0], let month = numbers[1], let day = numbers[2], year > 999 {
      return valid(year, month, day)
    }
    if let day = numbers[0], let year = numbers[2], year > 999 {
      if let month = month(parts[1]) { return valid(year, month, day) }
      guard let second = numbers[1] else { return nil }
      return second > 12 ? valid(year, day, second) : valid(year, second, day)
    }
    guard let month = month(parts[0]), let day = numbers[1], let year = numbers[2], year > 999 else {
      return nil
    }
    return valid(year, month, day)
  }
  private static let fillers: Set<String> = ["de", "of", "the", "am", "on", "le", "el", "del"]

  private static func month(_ word: String) -> Int? {
    months.first { word.hasPrefix($0.start) }?.month
  }

  /// A day that there is.
  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    guard case .date(let date) = DateReading.read("\(year)-\(month)-\(day)") else { return nil }
    return date
  }
}
