internal import Base
internal import Content
internal import Tailoring

/// Words a tailored application: by the embedded composer, and by a language model where one is set up. Whoever worded
/// it, a sentence that its facts do not support is not used.
enum Wordings {
  /// - Parameter fits: whether a profile's CV keeps to its pages: a model's summary may not cost a page.
  static func word(
    _ tailored: TailoredProfile, _ application: Application, date: PartialDate,
    accepted: AcceptedWordings = AcceptedWordings(), model: (any LanguageModel)?,
    prepared: PreparedFacts = PreparedFacts(),
    fits: (Profile) -> Bool
  ) async -> Checked<WordedApplication> {
    guard let job = application.job else {
      let ledger = ClaimLedger(tailored, wordings: accepted)
      let profile = tailored.profile.wording(accepted)
      return Checked(WordedApplication(tailored: tailored, profile: profile, letter: nil, ledger: ledger))
    }
    let memory = prepared.claims(of: tailored)
    if BareProfile.isBare(tailored.source) {
      let profile = tailored.profile.wording(accepted)
      let ledger = ClaimLedger(tailored, wordings: accepted)
      return Checked(WordedApplication(tailored: tailored, profile: profile, letter: nil, ledger: ledger))
    }
    let language = LetterComposer.language(of: tailored, for: job, asked: application.language)
    let own = OwnSentences.usable(
      application.variant?.letter ?? [], OwnWord(tailored, for: job, language: language))
    let composed = LetterComposer.compose(
      tailored, for: job, language: application.language, date: date, accepted: accepted,
      saying: Set(own.value.map(\.purpose)), memory: memory)
    var diagnostics = composed.diagnostics + own.diagnostics
    var letter = composed.value
    var profile = tailored.profile.wording(accepted)
    var summary: [Sentence]?
    var refused: [RefusedWording] = []
    if let model {
      let wording = Wording(tailored, for: job, language: application.language)
      let worded = await wording.letter(by: model, composed: letter)
      letter = worded.value
      diagnostics += worded.diagnostics
      refused += worded.refused
      // The words that the person accepted come before a model's.
      let hasSummary = profile.basics.summary != nil && !accepted.hasSummary
      let proposed = hasSummary ? await wording.summary(by: model) : ModelWording(nil)
      diagnostics += proposed.diagnostics
      refused += proposed.refused
      if let sentences = proposed.value, let candidate = profile.replacingSummary(sentences), fits(candidate)
      {
        profile = candidate
        summary = sentences
      }
    }
    letter = letter.adding(own.value)
    let ledger = ClaimLedger(
      tailored, wordings: accepted, summary: summary, letter: letter, posting: job, memory: memory)
    return Checked(
      WordedApplication(
        tailored: tailored, profile: profile, letter: letter, ledger: ledger, refused: refused), diagnostics)
  }
}

extension Profile {
  /// The profile with another summary; nil where it has none to replace.
  fileprivate func replacingSummary(_ sentences: [Sentence]) -> Profile? {
    guard var text = basics.summary else { return nil }
    text.value = RichText(plain: sentences.map(\.text.plain).joined(separator: " "))
    text.translations = [:]
    // The words no longer stand in the person's file.
    text.origin = Origin(factID: nil, fieldPath: text.origin.fieldPath, range: nil)
    var profile = self
    profile.basics.summary = text
    return profile
  }
}
