internal import Base
public import Content

/// A letter as templates see it: what a CV knows, and `letter`.
public enum LetterView {
  /// The data of a letter. O(letter + profile).
  public static func value(_ letter: Letter, profile: Profile, context: ViewContext) -> TemplateValue {
    .object(
      ProfileView.common(profile, context: context) + [.init("letter", self.letter(letter, profile, context))]
    )
  }

  private static func letter(_ letter: Letter, _ profile: Profile, _ context: ViewContext) -> TemplateValue {
    let format = LetterFormat(letter.language, country: profile.basics.location?.countryCode?.plain)
    let date = context.catalogue.long(letter.date)
    let place = profile.basics.location?.city?.plain
    return .members([
      ("format", .string(format.rawValue)), ("isDIN", .bool(format == .din)),
      ("dateLine", .string(format.dateLine(date, place: place))),
      ("subjectLine", .string(format.subjectLine(letter.subject))),
      ("returnLine", .string(format.returnLine(profile.basics))),
      ("sender", .optional(format.sender(profile.basics))),
      ("date", .string(date)),
      ("dateISO", .string(letter.date.description)),
      ("place", .optional(profile.basics.location?.city)),
      ("recipient", lines(letter.recipient)),
      ("subject", .string(letter.subject)),
      ("salutation", .string(letter.salutation)),
      ("paragraphs", .list(letter.paragraphs.map(paragraph))),
      ("closing", .string(letter.closing)),
      ("signature", .string(letter.signature)),
      ("enclosures", lines(letter.enclosures)),
    ])
  }

  private static func lines(_ lines: [String]) -> TemplateValue {
    .list(
      lines.enumerated().map { index, line in
        .members([
          ("text", .string(line)), ("isFirst", .bool(index == 0)),
          ("isLast", .bool(index == lines.count - 1)),
        ])
      })
  }

  /// The sentences of a paragraph with a blank between them; it rests on the facts of its first sentence that has any.
  private static func paragraph(_ sentences: [Sentence]) -> TemplateValue {
    var inlines: [RichText.Inline] = []
    for sentence in sentences {
      if !inlines.isEmpty { inlines.append(.text(" ")) }
      inlines += sentence.text.inlines
    }
    let fact = sentences.lazy.compactMap(\.facts.first).first
    let origin = fact.map { Origin(factID: $0, fieldPath: "letter", range: nil) }
    return .members([("text", .text(RichText(inlines), origin))])
  }
}
