/// "A" and "one", folded: how a sentence says that something is a single one.
enum OneWords {
  /// Of each language, in the order of `Tongue`.
  static let forms: [Set<String>] = [
    ["a", "an", "one"], ["ein", "eine", "einem", "einen", "einer", "eines"], ["un", "une"],
    ["un", "una", "uno"],
  ]
  /// In any language.
  static let any = Set(forms.joined())
}
