internal import Base

/// What the first line of a pasted posting says of post and employer, where it is a title beyond doubt: it has the marks
/// that titles of posts have, as "(m/f/x)", or names the employer after "at", "bei" or "chez".
struct PostingTitle: Equatable {
  var position: String
  var company: String?

  private static let longest = 120
  private static let employers = [" at ", " @ ", " bei ", " chez "]
  /// Letters in brackets for everybody who may apply, and their longer forms.
  private static let everybody = ["all genders", "alle geschlechter", "tous genres"]

  /// nil: the first line is no such title. O(bytes of the line).
  init?(of text: String) {
    guard let first = text.split(whereSeparator: \.isNewline).first(where: { !$0.allSatisfy(\.isWhitespace) })
    else {
      return nil
    }
    let line = first.drop { "#*_ \t".contains($0) }.trimmingEnd { "*_# \t\r".contains($0) }
    guard (3...Self.longest).contains(line.utf8.count), let last = line.last, !".:!?;,".contains(last),
      line.first?.isUppercase == true
    else { return nil }
    let (bare, isMarked) = Self.withoutMark(line)
    for cue in Self.employers {
      guard let at = bare.firstRange(of: cue), bare[at.upperBound...].first?.isUppercase == true else {
        continue
      }
      let position = String(bare[..<at.lowerBound]).trimmingBlanks()
      if let (post, employer) = Self.beside(position, in: text) {
        (self.position, company) = (post, employer)
        return
      }
      guard isMarked || position.split(separator: " ").count <= 6 else { return nil }
      (self.position, company) = (position, String(bare[at.upperBound...]).trimmingBlanks())
      return
    }
    guard isMarked else { return nil }
    position = bare
  }

  /// "Helpdesk Supervisor - Aspen Facilities" before "at" and whose house it is: the post and the employer, whom a later line
  /// begins with; nil where no line does.
  private static func beside(_ title: String, in text: String) -> (String, String)? {
    for stroke in [" - ", " – ", " | "] {
      guard let at = title.firstRange(of: stroke) else { continue }
      let post = String(title[..<at.lowerBound]).trimmingBlanks()
      let employer = String(title[at.upperBound...]).trimmingBlanks()
      guard employer.utf8.count > 3, employer.first?.isUppercase == true, !post.isEmpty else { continue }
      let lines = text.split(whereSeparator: \.isNewline).dropFirst().prefix(mostLines)
      let isNamed = lines.contains { line in
        let plain = line.drop { "#*_> \t".contains($0) }
        return plain.hasPrefix(employer) && !(plain.dropFirst(employer.count).first?.isLetter ?? false)
      }
      if isNamed { return (post, employer) }
    }
    return nil
  }
  private static let mostLines = 200

  /// The line without its mark for everybody who may apply, "(m/w/d)", "(H/F)", "H/F"; nil where it has none.
  static func mark(in line: String) -> String? {
    let (bare, isMarked) = withoutMark(line)
    if isMarked { return bare }
    for mark in [" H/F", " F/H", " M/W/D", " m/w/d", " w/m/d"] where line.hasSuffix(mark) {
      return String(line.dropLast(mark.count)).trimmingBlanks()
    }
    return nil
  }

  /// The line without "(m/w/d)" and the like, and whether it has such a mark.
  private static func withoutMark(_ line: String) -> (String, Bool) {
    guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else {
      return (line, false)
    }
    let inner = line[line.index(after: open)..<close].lowercased()
    let letters = inner.split(whereSeparator: { "/|, *".contains($0) })
    let isMark =
      everybody.contains(inner)
      || letters.count >= 2 && letters.allSatisfy { $0.count == 1 && "mwfdxhi".contains($0) }
    guard isMark else { return (line, false) }
    let bare = line[..<open] + line[line.index(after: close)...]
    return (bare.split(separator: " ").joined(separator: " "), true)
  }
}
