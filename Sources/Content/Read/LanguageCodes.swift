internal import Base

/// The codes of ISO 639-1, and those of three letters that stand for one of them.
enum LanguageCodes {
  private static let known = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
    kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
    ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
    tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo yi yo za zh zu
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let long = [
    "deu": "de", "ger": "de", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "nld": "nl",
    "dut": "nl", "por": "pt", "pol": "pl", "rus": "ru", "tur": "tr", "ukr": "uk", "ces": "cs", "cze": "cs",
    "dan": "da", "swe": "sv", "nor": "no", "fin": "fi", "ell": "el", "gre": "el", "hun": "hu", "ron": "ro",
    "rum": "ro", "ara": "ar", "zho": "zh", "chi": "zh", "jpn": "ja", "cat": "ca", "eus": "eu", "baq": "eu",
    "glg": "gl",
  ]

  /// What is said of a tag of no language that is known; nil: nothing. O(1).
  static func hint(for tag: LanguageTag) -> String? {
    let code = tag.primary
    if let short = long[code] { return "write `\(short)`" }
    if code.utf8.count == 2, !known.contains(code) {
      return "write the code of a language, such as `en`, `de`, `fr` or `es`"
    }
    // "de-x" announces something that does not follow.
    return tag.tag.utf8.dropLast().last == UInt8(ascii: "-") ? "write `\(code)`" : nil
  }
}

extension ReadContext {
  /// Warns of a tag that names no language.
  mutating func check(_ tag: LanguageTag, at range: SourceRange) {
    guard let hint = LanguageCodes.hint(for: tag) else { return }
    report(.warning, "content.unknown-language", "no language is known by `\(tag)`", at: range, hints: [hint])
  }
}
