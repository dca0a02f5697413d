internal import Base
public import Content

/// A short message that sends an application, or asks for a talk, in sentences of its letter: nothing in it is new, so that
/// all of it is as proven as the letter.
public struct ColdEmail: Hashable, Sendable {
  /// The posting's contact; nil where it names no address.
  public var to: String?
  public var subject: String
  public var salutation: String
  /// Sentences of the letter: what they say, who applies, the strongest evidence.
  public var sentences: [Sentence]
  /// What is asked of the reader; it claims nothing.
  public var request: String
  public var closing: String
  /// Name, phone, address on the web.
  public var signature: [String]

  /// How the file names the address and the subject.
  private var head: Head

  private struct Head: Hashable {
    var to: String
    var subject: String
  }

  /// The most words of a message, from the salutation to the name.
  public static let mostWords = 120

  /// Of `letter` to the addressee of `posting`; sentences that would make it too long stay in the letter. O(letter).
  public init(_ letter: Letter, profile: Profile, posting: JobPosting) {
    let language = LetterLanguage(letter.language) ?? .en
    to = posting.contact?.email?.plain
    let names = [posting.position, posting.company].compactMap { $0?.plain }
    subject = names.isEmpty ? letter.subject : names.joined(separator: ", ")
    salutation = letter.salutation
    let isInformal = language == .de && Salutation.isInformal(closing: letter.closing)
    let requests = isInformal ? Self.informalRequests : Self.requests[language] ?? [""]
    // Messages of one person to several employers are not to be all alike.
    request = requests[Int(Words.hash(posting.slug + "/" + profile.slug) % UInt64(requests.count))]
    // Swiss letters greet as messages do.
    let isSwiss = language == .de && letter.closing.hasSuffix("Grüsse")
    closing = isInformal || isSwiss ? letter.closing : Self.closings[language] ?? ""
    head = Self.heads[language] ?? Head(to: "To:", subject: "Subject:")
    let basics = profile.basics
    signature = [letter.signature] + [basics.phone, basics.url].compactMap { $0?.plain }
    sentences = []
    let body = letter.paragraphs.dropLast()
    let wanted = (body.first ?? []) + (body.dropFirst().first?.prefix(1) ?? [])
    // The application must be in it; evidence comes before the quotation where there is no room for both.
    let order = wanted.indices.sorted { Self.rank(wanted[$0], $0) < Self.rank(wanted[$1], $1) }
    var kept: Set<Int> = []
    for i in order {
      sentences = wanted.indices.filter { kept.contains($0) || $0 == i }.map { wanted[$0] }
      if wordCount <= Self.mostWords { kept.insert(i) }
    }
    sentences = wanted.indices.filter { kept.contains($0) }.map { wanted[$0] }
  }

  /// The application first, then evidence, then quotations.
  private static func rank(_ sentence: Sentence, _ place: Int) -> Int {
    let names = sentence.facts.map(\.name)
    if names.contains("posting/position") { return place }
    return names.contains { $0.hasPrefix("posting/statement") } ? 200 + place : 100 + place
  }

  private static let requests: [LetterLanguage: [String]] = [
    .en: [
      "When would be a good time for a short call?", "Could we speak briefly on the phone?",
      "May I call you about it, and when would suit you?",
    ],
    .de: [
      "Wann passt Ihnen ein kurzes Telefonat?", "Wann erreiche ich Sie dazu am besten am Telefon?",
      "Darf ich Sie dazu kurz anrufen?",
    ],
    .fr: [
      "Quand pourrions-nous en parler brièvement au téléphone\u{A0}?",
      "Quel moment vous conviendrait pour un court appel\u{A0}?", "Puis-je vous appeler à ce sujet\u{A0}?",
    ],
    .es: [
      "¿Cuándo podríamos hablar brevemente por teléfono?",
      "¿Qué momento les vendría bien para una llamada corta?", "¿Puedo llamarles para hablar de ello?",
    ],
  ]
  private static let informalRequests = [
    "Wann passt euch ein kurzes Telefonat?", "Wann erreiche ich euch dazu am besten am Telefon?",
    "Darf ich euch dazu kurz anrufen?",
  ]
  private static let closings: [LetterLanguage: String] = [
    .en: "Kind regards,", .de: "Freundliche Grüße", .fr: "Cordialement,", .es: "Un saludo,",
  ]

  private static let heads: [LetterLanguage: Head] = [
    .de: Head(to: "An:", subject: "Betreff:"), .fr: Head(to: "À\u{A0}:", subject: "Objet\u{A0}:"),
    .es: Head(to: "Para:", subject: "Asunto:"),
  ]

  private var body: String {
    let text = sentences.map(\.text.plain).joined(separator: " ")
    return [salutation, text, request, closing].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Words between blanks, without the signature's lines.
  public var wordCount: Int { body.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.count }

  /// The file as it is pasted into a mail program: address and subject, an empty line, the message.
  public var text: String {
    let top = (to.map { "\(head.to) \($0)\n" } ?? "") + "\(head.subject) \(subject)\n\n"
    return top + body + "\n\n" + signature.joined(separator: "\n") + "\n"
  }
}
