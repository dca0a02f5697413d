internal import Base

/// Finds names, addresses and numbers of those who answer questions about a posting.
enum ContactPattern {
  /// The first e-mail address in a text.
  static func email(in text: String) -> String? {
    let bytes = Array(text.utf8)
    func isPart(_ byte: UInt8) -> Bool {
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
        || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
    }
    for at in bytes.indices where bytes[at] == 0x40 {
      let start = bytes[..<at].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
      let local = bytes[start..<at]
      let domain = bytes[(at + 1)...].prefix { isPart($0) && $0 != 0x5F && $0 != 0x2B }
      let address = String(decoding: local + [0x40] + domain, as: UTF8.self).trimmingEnd { ".-".contains($0) }
      let host = address.split(separator: "@").last ?? ""
      // An officer for data protection answers no questions about the post.
      if ["dpo@", "rgpd@", "privacy@", "datenschutz@", "gdpr@"].contains(
        where: address.lowercased().hasPrefix)
      {
        continue
      }
      if !local.isEmpty, local.count <= 64, host.contains("."), host.utf8.count >= 4 { return address }
    }
    return nil
  }

  /// A run of digits, blanks and `+()/-.` with eight to fifteen digits that begins with `+`, `0` or `(`.
  static func phone(in text: String) -> String? {
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
      guard bytes[i] == 0x2B || bytes[i] == 0x30 || bytes[i] == 0x28 else {
        i += 1
        continue
      }
      let run = bytes[i...].prefix { byte in
        byte >= 0x30 && byte <= 0x39 || [0x20, 0x2B, 0x28, 0x29, 0x2F, 0x2D, 0x2E].contains(byte)
      }
      let digits = run.count { $0 >= 0x30 && $0 <= 0x39 }
      let isFresh = i == 0 || !(bytes[i - 1] >= 0x30 && bytes[i - 1] <= 0x39)
      if isFresh, (8...15).contains(digits) {
        let text = String(decoding: run, as: UTF8.self).trimming { " /-.".contains($0) }
        return text.hasPrefix("(") && text.hasSuffix(")") ? text.trimming { "()".contains($0) } : text
      }
      i += max(1, run.count)
    }
    return nil
  }

  private static let titles: HashedWords = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr", "herrn", "mme", "m", "madame", "monsieur", "sr",
    "sra", "don",
    "dona", "ing", "sister", "matron", "dipl", "ok", "oec", "kfm", "kffr", "psych", "pad", "inf", "biol",
    "soz",
  ]
  /// Words with a capital that are no names.
  private static let others = PhraseSet(
    """
    HR|Human Resources|Team|Personalabteilung|Recruiting|Recruitment|Office|Head|Director|Manager|Department|School|Hospital|the|our|us|Ihre|Ihr|Bewerbung|
    Service|Direction|Ressources Humaines|Recursos Humanos|Please|Email|Mail|Phone|Telefon|Tel|Unternehmen|Leiter|Leiterin|Leitung|Chief|Principal|Board|VP|Product|Lead|Engineering|Trust|University|Klinik|Schule|Lycée
    """)

  private static let forms: HashedWords = [
    "mr", "mrs", "ms", "frau", "herr", "herrn", "mme", "madame", "sra",
  ]
  private static let applying = PhraseSet(
    """
    apply|application|applications|CV|resume|letter|write to|send|questions|Bewerbung|Unterlagen|richten|senden|schicken|Fragen|Auskunft|
    candidature|adressez|adresser|envoyez|envoyer|lettre|solicitud|candidatura|envíe|enviar|dirija|dirigir|currículum
    """)

  /// Who applications or questions go to, where a sentence about them names somebody by a form of address.
  static func addressed(in text: String, _ words: [Word]) -> String? {
    guard applying.contains(anyIn: words),
      let form = words.indices.first(where: { forms.contains(words[$0].folded) && words[$0].isCapitalized })
    else { return nil }
    return name(in: text, words, after: form)
  }

  /// Who is named right before an address or a number to write or call to: "to Bethan Prosser at jobs@…", "Karine Monnot
  /// (rh@…)", "call Duncan Armitage on 01632 …".
  static func named(in text: String, _ words: [Word], before place: String) -> String? {
    guard let at = text.firstRange(of: place) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: at.lowerBound)
    var end = words.firstIndex { $0.range.upperBound > start } ?? words.count
    while end > 0, leads.contains(words[end - 1].folded) { end -= 1 }
    var first = end
    while first > 0, end - first < 4, words[first - 1].isCapitalized, !words[first - 1].isNumeric,
      !others.contains(words[first - 1]), first == end || isJoined(text, words, first, from: first - 1)
    {
      first -= 1
    }
    guard end - first > 1, first > 0, callers.contains(words[first - 1].folded) else { return nil }
    let bytes = Array(text.utf8)[words[first].range.lowerBound..<words[end - 1].range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }
  private static let leads: HashedWords = [
    "at", "on", "unter", "under", "per", "via", "tel", "telefon", "phone", "mail", "email", "al", "en",
    "sous", "by", "e",
  ]
  /// Words before the name of somebody who is written to.
  private static let callers: HashedWords = [
    "to", "call", "contact", "with", "from", "an", "bei", "nimmt", "mit", "a", "chez", "avec", "con",
    "aupres", "llamar",
    "escribe", "contacter", "contactez", "contacta", "ring", "email", "ecrivez",
  ]

  private static let firms: HashedWords = [
    "gmbh", "ag", "kg", "se", "ltd", "limited", "plc", "inc", "llc", "sas", "sarl", "sa", "sl", "ev",
    "engineer",
    "analyst", "assistant", "nurse", "jobs", "job",
  ]

  /// A line that is a name and nothing else: two to four words with capitals.
  static func wholeName(_ text: String, _ words: [Word]) -> String? {
    let bare = words.filter { !titles.contains($0.folded) }
    guard (2...4).contains(bare.count), words.count < 6,
      !text.contains(where: { ":·|,@()/".contains($0) || $0.isNumber }),
      // "DAS BRINGST DU MIT" is a heading.
      !words.contains(where: {
        FunctionWords.isGrammar($0) && $0.raw == $0.raw.uppercased() && $0.raw.utf8.count > 1
      }),
      words.allSatisfy({ $0.isCapitalized && !others.contains($0) && !firms.contains($0.folded) })
    else { return nil }
    return text
  }

  /// "Frau Dr. Süßkind", "Amaka Okafor": two to five words after a cue, a form of address or capitals throughout.
  static func name(in text: String, _ words: [Word], after cue: Int) -> String? {
    let particles: Set<String> = ["von", "van", "de", "der", "den", "du", "la", "le", "di", "zu"]
    for start in cue..<min(words.count, cue + 6) {
      let isTitled = titles.contains(words[start].folded) && words[start].isCapitalized
      guard isTitled || words[start].isCapitalized else { continue }
      var end = start
      while end < words.count, end - start < 6, isJoined(text, words, end, from: start),
        words[end].isCapitalized || particles.contains(words[end].folded),
        !words[end].isNumeric, !others.contains(words[end])
      {
        end += 1
      }
      while end > start, particles.contains(words[end - 1].folded) { end -= 1 }
      let bare = words[start..<end].count { !titles.contains($0.folded) }
      if bare >= 2 || isTitled && bare >= 1 {
        let bytes = Array(text.utf8)[words[start].range.lowerBound..<words[end - 1].range.upperBound]
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether a word follows the one before by a blank, a hyphen or an abbreviation's point.
  private static func isJoined(_ text: String, _ words: [Word], _ i: Int, from start: Int) -> Bool {
    guard i > start else { return true }
    let between = Array(text.utf8)[words[i - 1].range.upperBound..<words[i].range.lowerBound]
    return between.elementsEqual(" ".utf8) || between.elementsEqual("-".utf8)
      || between.elementsEqual("'".utf8)
      || between.elementsEqual("’".utf8)
      || between.first == 0x2E && between.count <= 2 && titles.contains(words[i - 1].folded)
      || between.elementsEqual(".-".utf8)
  }
}
