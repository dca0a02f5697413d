internal import Base

/// What of the source is in no field: by construction nothing is dropped, since whatever no field and no mark covers is
/// left over.
enum Remainder {
  /// O(bytes).
  static func find(_ profile: ImportedProfile) -> [ImportedProfile.Rest] {
    var covers: [[(start: Int, end: Int, use: ImportedProfile.Rest.Use?)]] = Array(
      repeating: [], count: profile.lines.count)
    ImportedProfile.visit(profile.draft, path: "") { _, text in
      for span in text.spans { covers[span.line].append((span.start, span.end, nil)) }
    }
    for (span, use) in profile.uses { covers[span.line].append((span.start, span.end, use)) }
    return profile.lines.indices.flatMap { rest(of: $0, covers[$0], profile) }
  }

  private static func rest(
    of line: Int, _ covers: [(start: Int, end: Int, use: ImportedProfile.Rest.Use?)],
    _ profile: ImportedProfile
  ) -> [ImportedProfile.Rest] {
    let bytes = Array(profile.lines[line].text.utf8)
    // What each byte is for: fields win over marks.
    var owner = [ImportedProfile.Rest.Use?](repeating: .leftOver, count: bytes.count)
    for cover in covers where cover.use != nil { fill(&owner, cover.start, cover.end, cover.use) }
    for cover in covers where cover.use == nil { fill(&owner, cover.start, cover.end, nil) }
    var out: [ImportedProfile.Rest] = []
    var at = 0
    while at < bytes.count {
      guard let use = owner[at] else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, owner[end] == use { end += 1 }
      append(
        String(decoding: bytes[at..<end], as: UTF8.self), use, SourceSpan(line: line, start: at, end: end),
        profile, to: &out)
      at = end
    }
    return out
  }

  private static func append(
    _ text: String, _ use: ImportedProfile.Rest.Use, _ span: SourceSpan, _ profile: ImportedProfile,
    to out: inout [ImportedProfile.Rest]
  ) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let isMark = use == .leftOver && (!text.unicodeScalars.contains { $0.isWordLike } || isConnector(text))
    out.append(
      ImportedProfile.Rest(
        text: text.trimming(where: \.isWhitespace), use: isMark ? .mark : use, place: profile.place(span)))
  }

  /// A word that only joins two fields, each of which has its place: `Engineer at Example`.
  private static func isConnector(_ text: String) -> Bool {
    [
      "at", "in", "of", "and", "from", "to", "bei", "und", "von", "bis", "chez", "et", "à", "de", "du", "au",
      "en",
      "y", "a", "since", "seit", "depuis", "desde", "@",
    ].contains(text.lowercased().trimming { !$0.isLetter && $0 != "@" })
  }

  private static func fill(
    _ owner: inout [ImportedProfile.Rest.Use?], _ start: Int, _ end: Int, _ use: ImportedProfile.Rest.Use?
  ) {
    for at in max(0, start)..<max(0, start, min(end, owner.count)) { owner[at] = use }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a sign that means something: no punctuation, no icon.
  var isWordLike: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .currencySymbol:
      true
    default: false
    }
  }
}
