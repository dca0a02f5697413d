/// A member of a list of skills: tokens by their indices, from which what only introduces or closes it is being cut.
struct SkillItem: Sendable {
  var tokens: Range<Int>
  /// What stands in brackets after it.
  var asides: [Range<Int>] = []
}
