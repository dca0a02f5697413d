internal import Base
internal import Content

/// Salutation and closing of a letter by language and by what is known of the addressee.
struct Salutation: Sendable {
  var salutation: String
  var closing: String

  private enum Address { case woman, man, unknown }

  private static let women: HashedWords = [
    "frau", "ms", "mrs", "miss", "mme", "madame", "mlle", "sra", "senora", "dona",
  ]
  private static let men: HashedWords = ["herr", "herrn", "mr", "m", "monsieur", "sr", "senor", "don"]
  private static let degrees: HashedWords = [
    "dr", "prof", "professor", "doctor", "rev", "sir", "dame", "ing", "med", "rer", "nat", "phil", "dipl",
  ]

  /// Whether a name begins with how to address who has it: "Mrs Prowse", "Herrn Dr. Behrens".
  static func hasForm(_ name: String) -> Bool {
    let parts = name.split(separator: " ").map { Words.folded(String($0)) }
    return parts.count > 1 && (women.contains(parts[0]) || men.contains(parts[0]))
  }

  /// A name without a form with the one that a title of a woman gives: "Ing. Barbara Moser", "Leiterin Instandhaltung". That of
  /// a man says nothing: it may be meant of anybody. O(bytes).
  static func formed(_ name: String, title: String?, in language: LetterLanguage) -> String {
    let forms: [LetterLanguage: String] = [.de: "Frau ", .fr: "Mme ", .es: "Sra. "]
    guard let title, let form = forms[language], !hasForm(name), name.contains(" "),
      TitleGender(of: [title], in: language) == .feminine
    else { return name }
    return form + name
  }

  /// Whom a letter is addressed to: a name that the posting's words give is used where they say how to address it, for a wrong
  /// salutation is worse than none.
  static func contact(of posting: JobPosting, _ reading: PostingReading?) -> String? {
    posting.contact?.name?.plain ?? reading?.facts.contact?.name.flatMap { hasForm($0) ? $0 : nil }
  }

  /// `contact` as the posting has it: "Frau Dr. Anna Meier".
  ///
  /// `isInformal`: the reader says "du"; only German letters differ by it. `isSwiss`: as Switzerland writes German.
  init(
    to contact: String?, in language: LetterLanguage, isInformal: Bool = false, isSwiss: Bool = false
  ) {
    let parts = (contact ?? "").split(separator: " ").map(String.init)
    func folded(_ part: String) -> String { Words.folded(part) }
    let form = parts.first.map(folded) ?? ""
    let address: Address =
      Self.women.contains(form) ? .woman : Self.men.contains(form) && parts.count > 1 ? .man : .unknown
    let bare = address == .unknown ? parts : Array(parts.dropFirst())
    let titles = bare.prefix { part in
      let words = folded(part).split(separator: " ")
      let isDegree = words.allSatisfy { Self.degrees.contains(String($0)) } || words.first == "dipl"
      return isDegree && !words.isEmpty || language == .es && SpanishAddress.isTitle(part)
    }
    let names = Array(bare.dropFirst(titles.count))
    // Of German degrees the doctor's and the professor's are said.
    let said = titles.filter { language != .de || !folded($0).hasPrefix("dipl") }
    self.init(
      address, form: parts.first ?? "", titles: said.joined(separator: " "), names: names, in: language)
    if isInformal, language == .de {
      closing = Self.informalClosing
      let form = address == .woman ? "Frau" : address == .man ? "Herr" : nil
      let who =
        form.map { [$0, titles.joined(separator: " "), Self.familyName(names) ?? ""] } ?? titles + names
      salutation =
        names.isEmpty ? "Hallo zusammen," : "Hallo \(who.filter { !$0.isEmpty }.joined(separator: " ")),"
    }
    if isSwiss, language == .de {
      salutation = salutation.trimmingEnd { $0 == "," }
      closing = isInformal ? Self.swissInformalClosing : "Freundliche Grüsse"
    }
  }

  private static let informalClosing = "Viele Grüße"
  private static let swissInformalClosing = "Viele Grüsse"
  /// Whether a letter closes as one to readers who say "du" does.
  static func isInformal(closing: String) -> Bool {
    closing == informalClosing || closing == swissInformalClosing
  }

  private init(_ address: Address, form: String, titles: String, names: [String], in language: LetterLanguage)
  {
    let family = names.count > 1 ? names.dropFirst().joined(separator: " ") : names.joined()
    let last = Self.familyName(names) ?? family
    let titled = titles.isEmpty ? last : titles + " " + last
    switch language {
    case .en:
      let short = Self.withoutPoint(form)
      let title = Self.withoutPoint(titles)
      if names.isEmpty {
        (salutation, closing) = ("Dear hiring team,", "Yours faithfully,")
      } else if !titles.isEmpty {
        (salutation, closing) = ("Dear \(title) \(last),", "Yours sincerely,")
      } else {
        let english =
          address == .unknown
          ? names.joined(separator: " ")
          : (address == .woman ? (short.lowercased() == "mrs" ? "Mrs" : "Ms") : "Mr") + " " + last
        (salutation, closing) = ("Dear \(english),", "Yours sincerely,")
      }
    case .de:
      closing = "Mit freundlichen Grüßen"
      switch address {
      case _ where names.isEmpty: salutation = "Sehr geehrte Damen und Herren,"
      case .woman: salutation = "Sehr geehrte Frau \(titled),"
      case .man: salutation = "Sehr geehrter Herr \(titled),"
      case .unknown:
        salutation = "Guten Tag \(([titles] + names).filter { !$0.isEmpty }.joined(separator: " ")),"
      }
    case .fr:
      let plain = address == .woman ? "Madame" : address == .man ? "Monsieur" : "Madame, Monsieur"
      let who = Self.office(names).map { plain + " " + $0 } ?? plain
      salutation = who + ","
      closing = "Je vous prie d’agréer, \(who), l’expression de mes salutations distinguées."
    case .es:
      closing = "Atentamente,"
      salutation = SpanishAddress.salutation(
        isWoman: address == .unknown ? nil : address == .woman, titles: titles, names: names)
    }
  }

  /// "le Maire", "la Directrice des ressources humaines": the office that a French addressee is addressed by.
  private static func office(_ names: [String]) -> String? {
    guard let first = names.first else { return nil }
    let isJoined = first.hasPrefix("l’") || first.hasPrefix("l\'")
    guard isJoined || ["le", "la"].contains(first) && names.count > 1 else { return nil }
    let start = isJoined ? 1 : 2
    // "la Directrice des ressources humaines", without a name that follows.
    let more = names.dropFirst(start).prefix { $0.first?.isLowercase ?? false }
    return (names.prefix(start) + more).joined(separator: " ")
  }

  /// The last name with its particles: "van der Berg"; nil where there are no names.
  private static func familyName(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    var out = [last]
    for name in names.dropLast().reversed() {
      guard
        [
          "von", "van", "der", "den", "de", "du", "la", "le", "zu", "zur", "vom", "dos", "da", "di", "del",
          "ten",
        ].contains(name.lowercased())
      else { break }
      out.insert(name, at: 0)
    }
    return out.joined(separator: " ")
  }

  private static func withoutPoint(_ text: String) -> String { text.filter { $0 != "." } }
}
