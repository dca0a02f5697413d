internal import Base
internal import Content

/// Years of a field that a post says in part: of a "pharmaceutical laboratory" a water laboratory is the laboratory alone.
extension Matcher {
  /// Leaves the posts that say all of a field, where these are long enough, or where the others say no more than a kind of
  /// place; without any such posts, what was counted is in doubt where it says no more than that. O(posts · words).
  func narrow(
    _ posts: inout [Fact], _ isCertain: inout Bool, to question: ExperienceQuestion, _ terms: [Term],
    months asked: Int
  ) {
    guard question.namesFieldOfWork, posts.count > 0 else { return }
    let field = FieldOfYears(question.field, Tongue(store.language) ?? .en)
    guard field.count > 1 else { return }
    var said = posts.map { post in
      let named = table.hits(in: question.field).filter { hit in
        terms.contains { $0.index == hit.term } && shows(post, any: [table.term(hit.term)])
      }.flatMap { Array(question.field[$0.words]) }
      return Set(field.said(by: ownWords(of: post), told: told(in: post)) + field.places(of: named))
    }
    // "HPLC in a regulated laboratory": where no HPLC was, a laboratory is none of it.
    let marks = question.field.filter(SkillCore.isMark)
    let proper = Set(field.places(of: marks))
    if !proper.isEmpty, said.contains(where: { $0.isSuperset(of: proper) }) {
      let those = posts.indices.filter { said[$0].isSuperset(of: proper) }
      (posts, said) = (those.map { posts[$0] }, those.map { said[$0] })
    }
    let whole = posts.indices.filter { said[$0].count == field.count }
    let others = posts.indices.filter { said[$0].count < field.count }
    guard !others.isEmpty else { return }
    let months = Experience.total(
      whole.compactMap { posts[$0].dates.flatMap { Experience.months($0, today: date) } })
    let saysPlaces = others.allSatisfy { !said[$0].isEmpty && field.arePlaces(Array(said[$0])) }
    if !whole.isEmpty, months >= asked || saysPlaces {
      posts = whole.map { posts[$0] }
    } else if whole.isEmpty, saysPlaces {
      isCertain = false
    }
  }
}
