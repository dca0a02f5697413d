public import Base

/// A text field of the content: what a person wrote, in one language or several, and where it stands.
public struct Text: Hashable, Sendable {
  /// The text in the profile's own language.
  public var value: RichText
  /// The same text in other languages, where the person gave it as `{en: …, fr: …}`.
  public var translations: [LanguageTag: RichText]
  public var origin: Origin

  public init(_ value: RichText, translations: [LanguageTag: RichText] = [:], origin: Origin) {
    self.value = value
    self.translations = translations
    self.origin = origin
  }

  /// The text without markup.
  public var plain: String { value.plain }
}
