internal import Base
public import Content

/// A letter as templates see it: what a CV knows, and `letter`. What stands in no file (how it greets and closes) has an origin
/// without a place, which names its part: `letter.salutation`.
public enum LetterView {
  /// The data of a letter. O(letter + profile).
  public static func value(_ letter: Letter, profile: Profile, context: ViewContext) -> TemplateValue {
    let shown = withSender(profile, letter)
    return .object(
      ProfileView.common(shown, context: context) + [.init("letter", self.letter(letter, profile, context))])
  }

  /// With the street and town of who writes in place of the town alone, where the letter shows them: the town stands once.
  static func withSender(_ profile: Profile, _ letter: Letter) -> Profile {
    let format = LetterFormat(letter.language, country: profile.basics.location?.countryCode?.plain)
    guard let sender = format.sender(profile.basics) else { return profile }
    var shown = profile
    shown.basics.location?.city = Text(
      RichText(plain: sender),
      origin: Origin(factID: nil, fieldPath: "letter.sender", range: address(of: profile)))
    shown.basics.location?.region = nil
    return shown
  }

  private static func letter(_ letter: Letter, _ profile: Profile, _ context: ViewContext) -> TemplateValue {
    let format = LetterFormat(letter.language, country: profile.basics.location?.countryCode?.plain)
    let date = context.catalogue.long(letter.date)
    let place = profile.basics.location?.city?.plain
    return .members([
      ("format", .string(format.rawValue)), ("isDIN", .bool(format == .din)),
      ("dateLine", part("date", format.dateLine(date, place: place))),
      ("subjectLine", part("subject", format.subjectLine(letter.subject))),
      ("returnLine", part("sender", format.returnLine(profile.basics), address(of: profile))),
      ("sender", format.sender(profile.basics).map { part("sender", $0, address(of: profile)) } ?? .null),
      ("date", .string(date)),
      ("dateISO", .string(letter.date.description)),
      ("place", .optional(profile.basics.location?.city)),
      ("recipient", lines(letter.recipient, "recipient")),
      ("subject", part("subject", letter.subject)),
      ("salutation", part("salutation", letter.salutation)),
      ("paragraphs", .list(letter.paragraphs.map(paragraph))),
      ("closing", part("closing", letter.closing)),
      ("signature", part("signature", letter.signature, profile.basics.name?.origin.range)),
      ("enclosures", lines(letter.enclosures, "enclosures")),
      (
        "enclosuresLabel",
        .string(context.catalogue.label(letter.enclosures.count == 1 ? "enclosure" : "enclosures"))
      ),
    ])
  }

  /// A text of the letter by the name of its part.
  private static func part(_ name: String, _ text: String, _ range: SourceRange? = nil) -> TemplateValue {
    .text(RichText(plain: text), Origin(factID: nil, fieldPath: "letter." + name, range: range))
  }

  private static func address(of profile: Profile) -> SourceRange? {
    let place = profile.basics.location
    return (place?.address ?? place?.city ?? profile.basics.name)?.origin.range
  }

  private static func lines(_ lines: [String], _ name: String) -> TemplateValue {
    .list(
      lines.enumerated().map { index, line in
        .members([
          ("text", part("\(name)[\(index)]", line)), ("isFirst", .bool(index == 0)),
          ("isLast", .bool(index == lines.count - 1)),
        ])
      })
  }

  /// The sentences of a paragraph with a blank between them; each rests on the first of its facts.
  private static func paragraph(_ sentences: [Sentence]) -> TemplateValue {
    var texts: [(text: RichText, origin: Origin?)] = []
    for sentence in sentences {
      let origin = Origin(factID: sentence.facts.first, fieldPath: "letter", range: nil)
      if !texts.isEmpty { texts.append((RichText([.text(" ")]), texts.last?.origin)) }
      texts.append((sentence.text, origin))
    }
    return .members([("text", .texts(texts))])
  }
}
