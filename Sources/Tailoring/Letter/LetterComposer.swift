public import Base
public import Content

/// Composes a cover letter of facts, without any model: the post, the strongest evidence for what the posting asks for,
/// and a close. Every sentence names its facts and is checked against them.
public enum LetterComposer {
  /// The letter that goes with `tailored`, addressed to the posting's contact and company.
  ///
  /// `accepted`: the words that the person accepted for this post; statements are told in them. Composed in `language`
  /// where the profile is written in it (English, German, French or Spanish), else in the profile's own language with a
  /// note. `saying` is what the person says themselves, which nothing else in the letter says again. `memory` keeps what the checks found, for the ledger. Deterministic.
  public static func compose(
    _ tailored: TailoredProfile, for posting: JobPosting, language: LanguageTag? = nil,
    date: PartialDate? = nil, accepted: AcceptedWordings = AcceptedWordings(),
    saying: Set<OwnSentence.Purpose> = [], memory: ClaimMemory? = nil
  ) -> Checked<Letter> {
    let wanted = language ?? posting.language ?? tailored.profile.language
    let own = tailored.profile.language
    let isOwn = wanted.primary == own.primary && LetterLanguage(wanted) != nil
    let used = self.language(of: tailored, for: posting, asked: language)
    // A posting in German says nothing of how who lives in Switzerland writes.
    let isSwiss = SwissGerman.isMeant(by: used.region == nil && used.primary == own.primary ? own : used)
    var draft = LetterDraft(
      tailored, posting, LetterLanguage(used) ?? .en, accepted: accepted, isSwiss: isSwiss, memory: memory)
    draft.saying = saying
    let paragraphs = draft.paragraphs()
    var diagnostics = draft.diagnostics + draft.untold()
    diagnostics += [otherLanguage(draft, tailored, posting)].compactMap { $0 }
    if !isOwn {
      diagnostics.append(
        Diagnostic(
          .note, code: "tailoring.letter-language",
          wanted.primary == own.primary
            ? "the letter is written in `\(used)`, because letters are not composed in `\(wanted)`"
            : "the letter is written in `\(used)`, because the profile has no text in `\(wanted)`",
          hints: [
            wanted.primary == own.primary
              ? "letters are composed in English, German, French and Spanish: say `language: en`, `de`, `fr` or `es`"
              : "give the profile's texts in both languages, as `{\(own): …, \(wanted): …}`"
          ]))
    }
    let letter = frame(draft, paragraphs, tailored, posting, used, date ?? tailored.date)
    return Checked(letter, diagnostics)
  }

  /// The language that the letter is written in.
  public static func language(
    of tailored: TailoredProfile, for posting: JobPosting, asked: LanguageTag? = nil
  ) -> LanguageTag {
    language(written: tailored.profile.language, for: posting, asked: asked)
  }

  /// The same by the language that the profile is `written` in.
  public static func language(
    written own: LanguageTag, for posting: JobPosting, asked: LanguageTag? = nil
  ) -> LanguageTag {
    let wanted = asked ?? posting.language ?? own
    let isOwn = wanted.primary == own.primary && LetterLanguage(wanted) != nil
    return isOwn ? wanted : LetterLanguage(own) != nil ? own : "en"
  }

  /// A posting in a language that the profile has texts in, too, answered in another: its `language` is seldom meant so.
  private static func otherLanguage(_ draft: LetterDraft, _ tailored: TailoredProfile, _ posting: JobPosting)
    -> Diagnostic?
  {
    guard draft.isOfOtherTongue, posting.text.utf8.count > 200 else { return nil }
    let code = draft.postingLanguage.rawValue
    let isKnown = tailored.source.work.contains { work in
      work.highlights.contains { $0.text.translations.keys.contains { $0.primary == code } }
    }
    guard isKnown else { return nil }
    return Diagnostic(
      .note, code: "tailoring.posting-language",
      "the posting is in `\(code)`, the letter in `\(draft.language.rawValue)`: the profile has texts in both",
      at: posting.company?.origin.range,
      hints: ["write `language: \(code)` at the head of the posting"])
  }

  private static func frame(
    _ draft: LetterDraft, _ paragraphs: [[Sentence]], _ tailored: TailoredProfile, _ posting: JobPosting,
    _ language: LanguageTag, _ date: PartialDate
  ) -> Letter {
    let name = Salutation.contact(of: posting, tailored.reading)
    let salutation = Salutation(
      to: name.map { Salutation.formed($0, title: posting.contact?.title?.plain, in: draft.language) },
      in: draft.language, isInformal: tailored.reading?.isInformal ?? false,
      isSwiss: draft.isSwiss)
    return Letter(
      language: language, date: date, recipient: recipient(posting, name), subject: draft.subject,
      salutation: salutation.salutation, paragraphs: paragraphs, closing: salutation.closing,
      signature: tailored.profile.basics.name?.plain ?? "", enclosures: [draft.phrases.enclosure])
  }

  /// Name, title, company, address: each known line once, and no line whose words stand in the address already.
  private static func recipient(_ posting: JobPosting, _ name: String?) -> [String] {
    let contact = posting.contact
    var lines: [String] = []
    for line in [name, contact?.title?.plain, posting.company?.plain].compactMap({ $0 })
    where !line.isEmpty && !lines.contains(line) { lines.append(line) }
    let address = (contact?.address ?? []).map(\.plain)
    for (i, line) in address.enumerated() where !line.isEmpty && !lines.contains(line) {
      let words = Words.of(line).map(\.folded)
      let isRepeated = address.enumerated().contains { j, other in
        j != i && Words.of(other).count > words.count
          && Set(words).isSubset(of: Words.of(other).map(\.folded))
      }
      if !isRepeated { lines.append(line) }
    }
    return lines
  }
}
