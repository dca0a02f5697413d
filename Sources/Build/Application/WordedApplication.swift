internal import Base
internal import Content
internal import Tailoring

/// A tailored application with all its words: what documents are made of.
struct WordedApplication: Sendable {
  var tailored: TailoredProfile
  /// What the CV shows: the tailored profile, with its summary worded for the posting.
  var profile: Profile
  /// nil for the general CV.
  var letter: Letter?
  /// Every sentence of CV and letter, with the facts it rests on.
  var ledger: ClaimLedger
  /// Sentences of a language model that are not used.
  var refused: [RefusedWording] = []
}
