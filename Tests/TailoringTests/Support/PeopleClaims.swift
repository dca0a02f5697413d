import Base
import Content

@testable import Tailoring

extension People {
  /// What is found in a sentence that rests on one statement of somebody's first post.
  static func problems(_ language: String, _ fact: String, _ claim: String) -> [ClaimProblem] {
    var profile = People.german
    profile.language = LanguageTag(language)!
    profile.work = [profile.work[0]]
    profile.work[0].highlights = People.highlights("w", [fact])
    let store = FactStore(profile)
    let id = store.facts.first { $0.kind == .highlight }!.id
    return ClaimChecker(store, date: People.today).problems(in: claim, restingOn: [id])
  }
}
