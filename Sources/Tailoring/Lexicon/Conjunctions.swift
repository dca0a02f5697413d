/// Words that join what stands on both sides of them, folded: here alone, so that a sentence is parted alike wherever it is read.
enum Conjunctions {
  /// Of each language, in the order of `Tongue`: both are meant.
  static let and: [Set<String>] = [["and"], ["und", "sowie"], ["et"], ["y", "e"]]
  /// Of each language, in the order of `Tongue`: one of both is meant, or either.
  static let or: [Set<String>] = [["or"], ["oder", "bzw", "beziehungsweise"], ["ou"], ["o", "u"]]

  /// "And" in any language.
  static let anyAnd = Set(and.joined())
  /// "And" or "or" in any language.
  static let any = anyAnd.union(or.joined())
}
