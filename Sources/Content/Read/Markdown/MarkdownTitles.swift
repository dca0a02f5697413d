internal import Base

/// Takes lines of a Markdown CV apart.
enum MarkdownTitles {
  /// `Position, Employer | Mar 2019 – present` is the title and the dates at the line's other end.
  static func aside(_ line: String) -> (title: String, dates: DateRange?) {
    guard let bar = line.lastIndex(of: "|") else { return (line, nil) }
    let (dates, rest) = MarkdownDates.read(String(line[line.index(after: bar)...]))
    guard let dates, rest == nil else { return (line, nil) }
    return (InlineMarkdown.collapsed(String(line[..<bar])), dates)
  }

  /// The parts between `separators` that stand outside of brackets, without blanks around them; empty ones are left
  /// out.
  static func parts(_ text: String, at separators: String = ",") -> [String] {
    var depth = 0
    var parts = [""]
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if depth <= 0, separators.contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(InlineMarkdown.collapsed).filter { !$0.isEmpty }
  }

  private static let legalForms: Set<String> = [
    "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "gmbh", "ag", "se", "kg", "s.a.", "sa", "corp.", "co.",
  ]

  /// `Position — Employer`, `Position at Employer` or `Position, Employer`: what stands before the last mark and after
  /// it. A legal form (`Acme, Inc.`) belongs to the name before it.
  static func halves(_ title: String) -> (String, String?) {
    for mark in [" — ", " – ", " | ", " at ", " @ "] {
      guard let at = firstRange(of: mark, in: title) else { continue }
      return (String(title[..<at.lowerBound]), String(title[at.upperBound...]))
    }
    return lastComma(title)
  }

  /// `Name, Issuer`: what stands before the last comma outside of brackets and after it.
  static func lastComma(_ title: String) -> (String, String?) {
    var parts = parts(title)
    if parts.count > 2, legalForms.contains(parts[parts.count - 1].lowercased()) {
      let form = parts.removeLast()
      parts[parts.count - 1] += ", " + form
    }
    guard parts.count > 1 else { return (title, nil) }
    return (parts.dropLast().joined(separator: ", "), parts.last)
  }

  /// `Chess (rapid, blitz)` is a name and what stands in brackets at its end.
  static func brackets(_ text: String) -> (String, String?) {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return (text, nil) }
    let inner = text[text.index(after: open)...].dropLast()
    return (InlineMarkdown.collapsed(String(text[..<open])), String(inner))
  }

  /// `Label: text`, where the label is short.
  static func labelled(_ text: String) -> (label: String, text: String)? {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 40 else {
      return nil
    }
    let rest = InlineMarkdown.collapsed(String(text[text.index(after: colon)...]))
    // French sets a no-break space before the colon.
    let label = String(text[..<colon]).trimmingEnd(where: \.isWhitespace)
    return rest.isEmpty || label.isEmpty ? nil : (InlineMarkdown.collapsed(label), rest)
  }

  private static func firstRange(of mark: String, in text: String) -> Range<String.Index>? {
    var at = text.startIndex
    while at < text.endIndex {
      if text[at...].hasPrefix(mark) { return at..<text.index(at, offsetBy: mark.count) }
      at = text.index(after: at)
    }
    return nil
  }
}

/// The sections of a CV as its headings call them.
enum MarkdownSection: Sendable {
  case summary, work, volunteer, education, projects, skills, languages, certificates, awards, publications
  case interests, references, other

  /// Beginnings or parts of folded headings, by language. The first that fits wins.
  private static let words: [(MarkdownSection, [(String, [String])])] = [
    (
      .volunteer,
      [
        ("en", ["volunteer"]), ("de", ["ehrenamt"]), ("fr", ["benevol", "associatif"]),
        ("es", ["voluntaria"]),
      ]
    ),
    (
      .work,
      [
        ("en", ["experience", "employment", "work"]), ("de", ["berufs", "erfahrung", "werdegang"]),
        ("fr", ["experience prof"]), ("es", ["experiencia"]),
      ]
    ),
    (
      .education,
      [
        ("en", ["education"]), ("de", ["bildung", "studium"]), ("fr", ["formation"]),
        ("es", ["formacion", "educacion"]),
      ]
    ),
    (.projects, [("en", ["project"]), ("de", ["projekt"]), ("fr", ["projet"]), ("es", ["proyecto"])]),
    (
      .skills,
      [
        ("en", ["skill", "technolog"]), ("de", ["kenntnisse", "fahigkeiten"]), ("fr", ["competence"]),
        ("es", ["habilidad", "competencia"]),
      ]
    ),
    (.languages, [("en", ["language"]), ("de", ["sprachen"]), ("fr", ["langues"]), ("es", ["idiomas"])]),
    (
      .certificates,
      [("en", ["certificat"]), ("de", ["zertifikat"]), ("fr", ["certification"]), ("es", ["certificad"])]
    ),
    (
      .awards,
      [
        ("en", ["award", "honors", "honours"]), ("de", ["auszeichnung", "preise"]), ("fr", ["distinction"]),
        ("es", ["premio"]),
      ]
    ),
    (
      .publications,
      [("en", ["publication"]), ("de", ["veroffentlichung", "publikation"]), ("es", ["publicacion"])]
    ),
    (
      .interests,
      [("en", ["interest", "hobbies"]), ("de", ["interessen"]), ("fr", ["interet"]), ("es", ["intereses"])]
    ),
    (.references, [("en", ["reference"]), ("de", ["referenz"]), ("es", ["referencias"])]),
    (
      .summary,
      [
        ("en", ["summary", "profile", "about", "objective"]), ("de", ["profil", "kurzprofil"]),
        ("fr", ["profil"]), ("es", ["perfil"]),
      ]
    ),
  ]

  /// The section a heading begins, and the language its word is of, where only one has it.
  static func named(_ title: String) -> (MarkdownSection, language: String?) {
    let folded = UnicodeForms.folded(title)
    for (section, languages) in words {
      let fits = languages.filter { $0.1.contains { folded.contains($0) } }.map(\.0)
      if let last = fits.last { return (section, fits == ["en"] || fits.count == 1 ? last : nil) }
    }
    return (.other, nil)
  }
}
