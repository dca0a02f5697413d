internal import Base

/// The languages whose words can be hyphenated.
enum HyphenationLanguage: String, CaseIterable, Sendable {
  case americanEnglish = "en-us"
  case britishEnglish = "en-gb"
  case german = "de-1996"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case dutch = "nl"
  case portuguese = "pt"

  /// The patterns for a BCP 47 tag; nil: none.
  init?(_ tag: LanguageTag) {
    let tag = tag.tag.lowercased()
    switch tag.prefix(while: { $0 != "-" }) {
    case "en":
      self = tag == "en" || tag.hasPrefix("en-us") ? .americanEnglish : .britishEnglish
    case "de": self = .german
    case "fr": self = .french
    case "es": self = .spanish
    case "it": self = .italian
    case "nl": self = .dutch
    case "pt": self = .portuguese
    default: return nil
    }
  }

  /// The fewest letters before and after a break: the typesetting values of the patterns' heads.
  var limits: (before: Int, after: Int) {
    switch self {
    case .americanEnglish, .britishEnglish, .portuguese: return (2, 3)
    default: return (2, 2)
    }
  }

  /// Patterns that the shipped edition lacks, as later editions have them.
  ///
  /// Portuguese: the hiatus in *-uição* (con-tri-bu-i-ção; Acordo Ortográfico 1990, base XX).
  var additions: StaticString {
    self == .portuguese ? "u1i1ç" : ""
  }

  /// Words of working life in which the patterns err or dictionaries disagree, with only the breaks that LuaTeX's patterns
  /// and libhyphen's dictionaries (LibreOffice) both allow.
  var carefulWords: StaticString {
    switch self {
    case .americanEnglish:
      return "aca-demic aca-demics analy-sis au-toma-tion dis-tri-bu-tion dis-tri-bu-tions medicine medicines"
    case .german:
      return "ei-gen-in-itia-ti-ve krea-ti-vi-tät pro-zess-op-ti-mie-rung schulab-schluss staats-examen"
    case .spanish: return "cálcu-lo cálcu-los compu-tación examen exámenes maes-tra maes-tras"
    case .italian:
      return """
        al-go-ritmo archi-tet-tu-ra auto-ma-zio-ne auto-no-mia con-tri-buto coor-di-na-men-to di-chiara-zio-ne \
        fun-zio-nario in-cari-co isti-tuto logi-sti-ca mac-chi-nario ma-nuten-zio-ne mobi-li-tà patri-mo-nio \
        pre-para-zio-ne proble-ma
        """
    case .portuguese: return "con-tri-bui-ção dis-tri-bui-ção ins-ti-tui-ção"
    default: return ""
    }
  }
}
