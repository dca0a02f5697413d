internal import Base

/// The languages letters are composed in.
enum LetterLanguage: String, Sendable, CaseIterable {
  case en, de, fr, es

  init?(_ tag: LanguageTag) { self.init(rawValue: tag.primary) }
}

/// The fixed parts of a letter in one language. `{position}` and so on are filled from facts; where there are several,
/// the application's own name decides, so that letters of one person differ.
struct LetterPhrases: Sendable {
  /// `{position}`, `{company}`.
  var openings: [String]
  /// The same with `{me}`: what the person is.
  var openingsAs: [String]
  var openingsWithoutCompany: [String]
  /// `{me}` in a sentence of its own.
  var portrait: String
  /// Around the posting's own words, `{quote}`. They say nothing of the person and stand for proven with any quotation.
  var quotes: [String]
  /// The same around a task of the post.
  var quotesOfWork: [String]
  /// `{position}` `{at}`: the present post as something to apply as.
  var present: String
  /// Answers what is asked for: `{asked}`, `{at}`, `{clause}`.
  var asked: [String]
  /// The same where something was asked for before.
  var askedAlso: [String]
  /// The same where the employer was just named.
  var askedHere: [String]
  /// Goes on in the same post. `{clause}`; French ones with `{there}` say the same with "y", those with `{did}` have what
  /// follows "j’ai"; German ones with `{rest}` what follows "habe ich", with `{ich}` the clause with its subject first. The last is a
  /// sentence of its own.
  var further: [String]
  /// The same of a post that is not held any more.
  var furtherOnce: [String]
  /// Opens evidence that no request names. `{at}`, `{clause}`.
  var plain: [String]
  /// The same of a post that is not held any more.
  var plainOnce: [String]
  /// Opens evidence with the post it comes from, one that is held and one that was: `{at}`, `{role}`, `{clause}`.
  var plainAs: [String]
  var plainOnceAs: [String]
  /// Opens evidence that says by itself what somebody was, in a post that is held and one that was: `{at}`, `{title}`,
  /// `{clause}`; empty: as any other.
  var plainFunction: [String] = []
  var plainFunctionOnce: [String] = []
  /// From a post before. `{at}`, `{clause}`; German ones with `{rest}` have what follows its "habe ich", those with `{once}` or
  /// `{now}` and `{object}` its verb, of the past or the present, and what follows "ich".
  var earlier: [String]
  /// From a post before with the same employer. `{role}`, `{clause}`.
  var earlierAs: [String]
  /// From a post that came after. `{at}`, `{clause}`.
  var later: [String]
  /// From a post that came after with the same employer. `{role}`, `{clause}`, `{rest}`.
  var laterAs: [String]
  /// The same of a post that is not held any more.
  var laterOnceAs: [String]
  /// Two deeds of one post in one sentence: `{clause}` (`{did}` of it, in German what follows "habe ich"), and `{rest}` of the second.
  var both: [String]
  var degree: [String]
  /// What a school of a trade gave, no university: `{type}`, `{area}`, `{at}`, `{institution}`; empty: as other papers.
  var schooling: [String] = []
  var degreeWithoutArea: [String]
  /// What no university gives: `{type}`, `{institution}`.
  var qualification: [String]
  /// The same with `{area}`; empty: the area goes with the type.
  var qualificationWithArea: [String]
  /// What somebody is by it: `{role}`, `{area}`, `{institution}`.
  var qualificationAs: [String]
  /// What somebody learnt in a firm: `{area}`, `{institution}`; empty: it is told like any other.
  var apprenticeship: [String]
  /// A school that is not over: `{type}`, `{institution}`, `{to}`.
  var finishing: [String]
  /// Papers by their names alone: `{list}`; `{more}` where there are several.
  var certificates: [String]
  /// The same with `{is}` in the number of `{list}`; `{one}` where there is one. Only English letters have them.
  var amongCertificates: [String] = []
  /// The only paper that somebody has, by its name alone: `{one}`; empty: as several.
  var certificate: [String] = []
  /// Papers as what somebody has: `{list}`, French and Spanish `{de list}`.
  var held: [String]
  /// A paper of which the name says only what it is about, and several: `{list}`.
  var certificateIn: String
  var certificatesIn: String
  /// What somebody is by a certificate, and the other papers: `{roles}`, `{list}`.
  var roles: [String]
  var rolesAndHeld: [String]
  /// The same with papers by their names, as `amongCertificates`; only English ones tell these apart.
  var rolesAndNames: [String] = []
  /// `{list}`.
  var languages: [String]
  /// How well somebody speaks one, by the values of `ToldLevel`.
  var levels: [String]
  /// The same of one that the posting asks for.
  var levelsAsked: [String]
  /// The language that somebody grew up with: `{mother}`, with its article in French: `{tongue}`.
  var mother: [String]
  /// Languages behind a sentence without its full stop: `{list}`, or as `levels` and `mother`.
  var andLanguages: [String]
  var closes: [String]
  var subject: String
  /// The same where `{position}` is declined: German.
  var subjectAs = ""
  var reference: String
  var enclosure: String
  var and: String

  /// Before one thing of a list: "with Kafka".
  var with: String
  /// A term between the language's quotation marks; English needs none.
  var quoted: String

  /// All that letters in a language may say: German ones to readers who say "du", and Swiss ones, among them.
  static func all(_ language: LetterLanguage) -> [LetterPhrases] {
    language == .de ? [.german, .germanInformal, .swiss, .swissInformal] : [of(language)]
  }

  /// - Parameters:
  ///   - isInformal: whether the posting says "du" to its readers; only German letters differ by it.
  ///   - isSwiss: whether German is spelt as in Switzerland.
  static func of(
    _ language: LetterLanguage, isInformal: Bool = false, isSwiss: Bool = false
  ) -> LetterPhrases {
    guard language == .de else { return of(language) }
    if isSwiss { return isInformal ? .swissInformal : .swiss }
    return isInformal ? .germanInformal : .german
  }

  private static func of(_ language: LetterLanguage) -> LetterPhrases {
    switch language {
    case .en: .english
    case .de: .german
    case .fr: .french
    case .es: .spanish
    }
  }
}
