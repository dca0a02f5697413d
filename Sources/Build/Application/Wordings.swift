internal import Base
internal import Content
internal import Tailoring

/// Words a tailored application: by the embedded composer, and by a language model where one is set up.
enum Wordings {
  static func word(
    _ tailored: TailoredProfile, _ application: Application, date: PartialDate, model: (any LanguageModel)?
  ) async -> Checked<WordedApplication> {
    guard let job = application.job else {
      let ledger = ClaimLedger(tailored)
      return Checked(
        WordedApplication(tailored: tailored, profile: tailored.profile, letter: nil, ledger: ledger))
    }
    let letter = LetterComposer.compose(tailored, for: job, language: application.language, date: date)
    let ledger = ClaimLedger(tailored, letter: letter.value, posting: job)
    return Checked(
      WordedApplication(tailored: tailored, profile: tailored.profile, letter: letter.value, ledger: ledger),
      letter.diagnostics)
  }
}
