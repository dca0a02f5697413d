internal import Base

/// A statement of a CV as it is told in a letter. CVs pack tool lists, semicolons and fragments into one line; a letter
/// tells what was done, joins what else was done, says the result in a sentence of its own, and leaves the rest to the CV.
struct Statement: Hashable, Sendable {
  /// What a line tells.
  enum Form: Hashable, Sendable {
    case deed
    /// What the post consists of.
    case duty(isPlural: Bool)
    /// What somebody is in it.
    case function
  }
  /// As `Clause.of` gives it; of a duty and a function the noun with what belongs to it.
  var clause: String
  /// Whole sentences that go on, as they stand after a semicolon.
  var after: [String]
  var form = Form.deed

  var isDuty: Bool { form != .deed && form != .function }

  /// All of it, as it ends a sentence.
  func told(in language: LetterLanguage) -> String {
    ([clause] + after).joined(separator: language == .fr ? "\u{A0}; " : "; ")
  }

  /// Nil where the statement does not begin in a way that is known. O(bytes).
  static func of(_ text: String, in language: LetterLanguage) -> Statement? {
    let plain = withPlainBlanks(text)
    let parts = split(Clause.trimmed(plain), at: "; ").map { Clause.trimmed($0) }.filter { !$0.isEmpty }
    guard let first = parts.first else { return nil }
    let halves = split(first, at: language == .fr ? " : " : ": ", most: 2)
    let head = withoutTail(withoutLists(halves[0]), in: language)
    guard var out = opened(head, in: language) else { return nil }
    if out.form == .deed, halves.count > 1, language == .en,
      let deeds = Clause.of(withoutLists(halves[1]), in: .en)
    {
      out.after.append("I " + joinedByAnd(deeds))
    }
    for part in parts.dropFirst() { out.add(withoutLists(part), in: language) }
    return out
  }

  private static func opened(_ head: String, in language: LetterLanguage) -> Statement? {
    if let deed = Clause.of(head, in: language) ?? role(head, in: language) {
      return Statement(clause: deed, after: [])
    }
    if let function = Function.of(head, in: language) {
      return Statement(clause: function.text, after: [], form: .function)
    }
    return Duty.of(head, in: language).map {
      Statement(clause: $0.text, after: [], form: .duty(isPlural: $0.isPlural))
    }
  }

  /// No-break spaces as spaces.
  private static func withPlainBlanks(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
    }
    return String(out)
  }

  /// What follows "habe ich" in German, so that something can stand between; the clause itself in other languages.
  static func rest(of clause: String, in language: LetterLanguage) -> String? {
    guard language == .de else { return clause }
    return clause.hasPrefix("habe ich ") ? String(clause.dropFirst("habe ich ".count)) : nil
  }

  private mutating func add(_ part: String, in language: LetterLanguage) {
    let and = [LetterLanguage.en: ", and ", .de: " und ", .fr: " et ", .es: " y "][language]!
    if isResult(part, in: language) {
      after.append(part)
    } else if form == .deed, after.isEmpty, !clause.contains(":"), let deed = Clause.of(part, in: language) {
      switch language {
      case .en: clause += and + deed
      case .de where deed.hasPrefix("habe ich "): clause += and + deed.dropFirst("habe ich ".count)
      case .de: break
      case .fr: clause += and + deed.dropFirst("j’ai ".count)
      case .es: clause += and + deed
      }
    }
  }

  /// "Clinical lead for the move": a function that somebody had.
  private static func role(_ text: String, in language: LetterLanguage) -> String? {
    let functions: Set<String> = ["lead", "member", "chair", "secretary", "representative", "supervisor"]
    let words = Words.of(text)
    guard language == .en, words.count >= 4,
      let i = words.prefix(3).firstIndex(where: { functions.contains($0.folded) }),
      ["for", "of", "on", "to"].contains(words[i + 1].folded)
    else { return nil }
    let article = words[i].folded == "member" && i == 0 ? "a " : ""
    return "worked as " + article + Clause.lowercasedFirst(text)
  }

  // MARK: Parts

  /// Cuts at `separator`, never within parentheses.
  static func split(_ text: String, at separator: String, most: Int = .max) -> [String] {
    if PlainText.isPlain(text) { return splitPlain(text, at: Array(separator.utf8), most: most) }
    var out: [String] = []
    var depth = 0
    var start = text.startIndex
    var i = text.startIndex
    while i < text.endIndex {
      if text[i] == "(" { depth += 1 }
      if text[i] == ")" { depth = max(0, depth - 1) }
      if depth == 0, out.count + 1 < most, text[i...].hasPrefix(separator) {
        out.append(String(text[start..<i]))
        i = text.index(i, offsetBy: separator.count)
        start = i
      } else {
        i = text.index(after: i)
      }
    }
    return out + [String(text[start...])]
  }

  /// The same for text whose characters are told by their bytes.
  private static func splitPlain(_ text: String, at separator: [UInt8], most: Int) -> [String] {
    let bytes = Array(text.utf8)
    var out: [String] = []
    var depth = 0
    var start = 0
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x28 { depth += 1 }
      if bytes[i] == 0x29 { depth = max(0, depth - 1) }
      if depth == 0, bytes[i] == separator[0], out.count + 1 < most, bytes[i...].starts(with: separator) {
        out.append(String(decoding: bytes[start..<i], as: UTF8.self))
        i += separator.count
        start = i
      } else {
        i += 1
      }
    }
    return out + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Without parentheses that hold a list of names: "(Kafka, Scala, PostgreSQL)". Figures stay.
  static func withoutLists(_ text: String) -> String { replacingLists(text) { _ in nil } }

  /// With the first thing in each such list for which `replacement` gives something in place of the list.
  static func replacingLists(_ text: String, by replacement: (String) -> String?) -> String {
    guard text.utf8.contains(0x28) else { return text }
    var out = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inner = rest[rest.index(after: open)..<close]
      let isList = inner.contains(",") && !inner.contains { $0.isNumber }
      if isList {
        let items = inner.split(separator: ",").map { String($0).trimming { $0 == " " } }
        let kept = items.lazy.compactMap(replacement).first
        out += rest[..<open].description.trimmingEnd { $0 == " " } + (kept.map { " " + $0 } ?? "")
      } else {
        out += rest[...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// Without any parentheses.
  static func withoutParentheses(_ text: String) -> String {
    let bare = Parentheses.removed(from: text).trimmingBlanks()
    let trimmed = Clause.trimmed(bare)
    // The point of "B.A." is no full stop.
    return trimmed.contains(".") && bare == trimmed + "." ? bare : trimmed
  }

  /// German lines go on after the participle ("…, Bausumme 9,4 Mio. €"): what cannot be part of the sentence goes.
  private static func withoutTail(_ text: String, in language: LetterLanguage) -> String {
    guard language == .de, let end = GermanClause.endOfPerfect(text) else { return text }
    let bytes = Array(text.utf8)
    guard end < bytes.count, bytes[end] == 0x2C else { return text }
    let tail = String(decoding: bytes[(end + 1)...], as: UTF8.self).trimming { $0 == " " }
    let opens: Set<String> = [
      "die", "der", "das", "dass", "um", "wobei", "ohne", "mit", "so", "sodass", "und", "bis", "zuletzt",
    ]
    if let first = Words.of(tail).first, opens.contains(first.folded) { return text }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    let isDeed = GermanClause.endOfPerfect(tail).map { $0 == tail.utf8.count } ?? false
    guard isDeed, !tail.contains(",") else { return head }
    // "Stillstand gesenkt": with its article, as any first noun.
    let deed = GermanClause.of(tail).flatMap { rest(of: $0, in: .de) } ?? tail
    return head + " und " + deed
  }

  /// "mapped rows, trained users, stayed" -> "mapped rows, trained users and stayed".
  private static func joinedByAnd(_ text: String) -> String {
    let items = split(text, at: ", ")
    guard let last = items.last, items.count > 1, Clause.of(last, in: .en) != nil else { return text }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: Results

  private static let finite: [LetterLanguage: Set<String>] = [
    .en: [
      "is", "are", "was", "were", "has", "have", "had", "fell", "rose", "went", "came", "grew", "dropped",
      "can",
    ],
    .de: [
      "ist", "sind", "liess", "liessen", "lief", "liefen", "kostet", "entsteht", "wurde", "wurden", "sank",
      "sanken", "stieg", "stiegen", "fiel", "fielen",
    ],
    .fr: ["est", "sont", "a", "ont"],
    .es: ["es", "son", "bajo", "subio", "paso", "cayo", "crecio"],
  ]

  /// "settlement data is ready in 12 minutes": a sentence with its own subject and verb.
  private func isResult(_ part: String, in language: LetterLanguage) -> Bool {
    guard Clause.of(part, in: language) == nil || language == .de else { return false }
    let words = Words.of(part)
    return words.count >= 5
      && words.dropFirst().contains { Self.finite[language]!.contains($0.folded) }
  }
}
