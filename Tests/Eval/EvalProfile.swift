import Base
import Content

/// Profiles made of loose texts.
enum EvalProfile {
  /// One position whose statements are `texts`; the id of a statement is its number.
  static func of(_ texts: [String]) -> Profile {
    var work = Work(id: FactID("position"), dates: DateRange(start: nil, end: nil, isCurrent: false))
    work.highlights = texts.enumerated().map { Highlight(id: FactID(String($0)), text: text($1)) }
    var profile = Profile(slug: "texts", language: "en")
    profile.work = [work]
    return profile
  }

  private static func text(_ value: String) -> Text {
    Text(RichText(plain: value), origin: Origin(factID: nil, fieldPath: "", range: nil))
  }
}
