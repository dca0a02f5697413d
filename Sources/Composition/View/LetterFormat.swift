internal import Base
internal import Content

/// How a country sets a letter of business.
enum LetterFormat: String {
  /// DIN 5008:2020, form B: address field for a window envelope, fold marks, a subject without the word.
  case din
  /// France: sender left, recipient right, place and date, "Objet".
  case french
  /// United States: all left, the date without a place.
  case american
  /// Elsewhere: all left, place and date.
  case block

  /// By the letter's language, and for English by its region or else the sender's country (ISO 3166-1 alpha-2).
  init(_ language: LanguageTag, country: String?) {
    switch language.primary {
    case "de": self = .din
    case "fr": self = .french
    case "en": self = (language.region ?? country) == "US" ? .american : .block
    default: self = .block
    }
  }

  /// "Rennes, le 7 avril 2025", "March 10, 2025".
  func dateLine(_ date: String, place: String?) -> String {
    guard let place, self != .american else { return date }
    return place + (self == .french ? ", le " : ", ") + date
  }

  /// "Objet : …", "Re: …"; DIN 5008 knows no such word.
  func subjectLine(_ subject: String) -> String {
    switch self {
    case .french: "Objet\u{A0}: " + subject
    case .american: "Re: " + subject
    case .din, .block: subject
    }
  }

  /// The sender's street and town, which French letters show above; nil elsewhere, and where no street is known.
  func sender(_ basics: Basics) -> String? {
    guard self == .french, let street = basics.location?.address?.plain, !street.isEmpty else { return nil }
    return [street, town(basics)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func town(_ basics: Basics) -> String {
    [basics.location?.postalCode?.plain, basics.location?.city?.plain].compactMap { $0 }.joined(
      separator: " ")
  }

  /// What stands small above the recipient in a window: the sender, as far as the address is shown.
  func returnLine(_ basics: Basics) -> String {
    [basics.name?.plain, basics.location?.address?.plain, town(basics)]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
