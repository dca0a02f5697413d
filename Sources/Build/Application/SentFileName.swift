internal import Base
internal import Content

/// The names of files that are sent: `Jane-Doe-CV-Company.pdf`.
enum SentFileName {
  enum Kind { case cv, letter }

  /// Names that say nothing, or that the files beside it have.
  private static let taken: Set<String> = ["", "cv", "letter"]

  /// Longer values are cut after a word: some postings tell a company's whole story in its name.
  private static let longestValue = 60
  /// The longest name, in bytes: file systems take 255 with the ending.
  private static let longestName = 200

  /// Fills the site's pattern, the kind in the document's language, the name as the person's own language `own` spells it: one
  /// person has one name in all files. Gives the person's slug and the kind where the result is a name that is taken. Parts
  /// that are empty leave no double hyphen. ASCII letters, digits and hyphens only, at most 200.
  static func name(
    pattern: String, kind: Kind, profile: Profile, job: JobPosting?, language: LanguageTag,
    own: LanguageTag
  ) -> String {
    let name = profile.basics.name?.plain ?? profile.slug
    let values = [
      "name": UnicodeForms.fileName(own.primary == "de" ? germanSpelling(name) : name),
      "kind": word(kind, language),
      "company": job?.company?.plain ?? "",
      "position": job?.position?.plain ?? "",
      "language": language.primary,
    ]
    var text = pattern
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      text = replace("{\(key)}", in: text, by: " " + cut(value) + " ")
    }
    let whole = UnicodeForms.fileName(profile.language.primary == "de" ? germanSpelling(text) : text)
    let out = String(whole.prefix(longestName))
    return taken.contains(out.lowercased()) ? profile.slug + "-" + word(kind, language) : out
  }

  private static func cut(_ value: String) -> String {
    guard value.count > longestValue else { return value }
    let start = value.prefix(longestValue + 1)
    return String(start.lastIndex { $0.isWhitespace }.map { start[..<$0] } ?? start.dropLast())
  }

  /// German writes umlauts out where there are none: `Jörg` is `Joerg`.
  private static func germanSpelling(_ text: String) -> String {
    let spellings: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"]
    return UnicodeForms.nfc(text).map { spellings[$0] ?? String($0) }.joined()
  }

  private static func word(_ kind: Kind, _ language: LanguageTag) -> String {
    switch (kind, language.primary) {
    case (.cv, "de"): "Lebenslauf"
    case (.letter, "de"): "Anschreiben"
    case (.letter, "fr"): "Lettre"
    case (.letter, "es"): "Carta"
    case (.cv, _): "CV"
    case (.letter, _): "Letter"
    }
  }

  private static func replace(_ key: String, in text: String, by value: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let at = rest.firstIndex(of: "{") {
      out += rest[..<at]
      rest = rest[at...]
      if rest.hasPrefix(key) {
        out += value
        rest = rest.dropFirst(key.count)
      } else {
        out.append(rest.removeFirst())
      }
    }
    return out + rest
  }
}
