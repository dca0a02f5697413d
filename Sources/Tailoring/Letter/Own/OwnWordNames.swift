internal import Base

/// What a wish may not bring in by a side door: names of firms, skills and languages that neither posting nor profile has, a
/// noun behind a comma that says who somebody is, words of another language, shares of anything but working time.
struct OwnWordNames {
  typealias Problem = OwnWord.Problem

  private let rules: OwnWordRules
  private let table: TermTable
  private let words: [Word]
  private let bytes: [UInt8]
  /// Whether posting or profile has a folded word.
  private let isKnown: (String) -> Bool

  init(_ text: String, _ rules: OwnWordRules, _ table: TermTable, isKnown: @escaping (String) -> Bool) {
    self.rules = rules
    self.table = table
    self.isKnown = isKnown
    words = Words.of(text)
    bytes = Array(text.utf8)
  }

  /// O(words).
  func problems() -> [Problem] {
    let others = foreign() + shares() + origins() + asides()
    // To learn something is a wish.
    let learns = words.contains { word in Self.learning.contains(where: word.folded.hasPrefix) }
    return learns ? others : others + names() + terms()
  }

  /// Index of the language among all.
  private var language: Int { LetterLanguage.allCases.firstIndex(of: rules.language) ?? 0 }

  // MARK: Words of other languages

  private func foreign() -> [Problem] {
    words.filter { Self.foreignWords[language].contains($0.folded) }.prefix(1).map {
      Problem(reason: .noWish, words: $0.raw)
    }
  }

  // MARK: Shares

  /// "80 %" of a post, not "40 % growth".
  private func shares() -> [Problem] {
    words.indices.filter { i in
      guard words[i].isNumeric else { return false }
      let end = words[i].range.upperBound
      let after = bytes[end..<min(bytes.count, end + 4)]
      let isShare =
        after.contains(UInt8(ascii: "%"))
        || i + 1 < words.count && Self.percent.contains(words[i + 1].folded)
      let isOfPay = words[max(0, i - 8)..<i].contains { Self.money.contains($0.folded) }
      return isShare && !isOfPay
        && !words[max(0, i - 6)..<min(words.count, i + 6)].contains {
          Self.time.contains($0.folded) || $0.folded.hasSuffix("stelle")
        }
    }.prefix(1).map { Problem(reason: .number, words: words[$0].raw) }
  }

  // MARK: Names

  /// Names stand in capitals inside a sentence; in German, where nouns do, those in nothing but capitals.
  private func names() -> [Problem] {
    words.indices.filter { i in
      isName(i) && !isKnown(words[i].folded) && !isPlace(i)
    }.prefix(1).map { Problem(reason: .name, words: words[$0].raw) }
  }

  private func isName(_ i: Int) -> Bool {
    let word = words[i]
    guard i > 0, word.isCapitalized, !word.isNumeric, !OwnWordRules.measures.contains(word.folded),
      !Self.calendar.contains(word.folded), !rules.pronouns.contains(word.folded)
    else { return false }
    if rules.language == .de {
      return word.raw.count > 2 && !word.raw.contains { $0.isLowercase || $0.isNumber }
    }
    return true
  }

  /// "to live in Husum", "a move to Leeds", "the Alps" that somebody loves; with the words of a longer name.
  private func isPlace(_ i: Int) -> Bool {
    var first = i
    while first > 0, isName(first - 1) || Self.particles.contains(words[first - 1].folded) { first -= 1 }
    let before = words[max(0, first - 1)..<first].first?.folded ?? ""
    let isHome = words.contains { word in Self.homes.contains(where: word.folded.hasPrefix) }
    if Self.towards.contains(before) { return isHome }
    let isArticled = rules.articles.contains(words[first].folded)
    return isArticled && words[..<first].contains { rules.liking.contains($0.folded) }
  }

  /// "from Google to you": where somebody comes from is a place only beside one that they go to.
  private func origins() -> [Problem] {
    words.indices.filter { i in
      // "vom Verkaufsraum": behind an article German has nouns, too.
      let isArticled = rules.language == .de && words[max(0, i - 1)].folded == "vom"
      guard i > 0, !isArticled, Self.from.contains(words[i - 1].folded), words[i].isCapitalized,
        !OwnWordRules.measures.contains(words[i].folded), !Self.calendar.contains(words[i].folded),
        words.contains(where: { word in Self.moves.contains(where: word.folded.hasPrefix) }),
        !isKnown(words[i].folded)
      else { return false }
      return true
    }.prefix(1).map { Problem(reason: .name, words: words[$0].raw) }
  }

  /// Programs, papers and languages that nobody asks for and nobody has. A field of work may be longed for: bridges, care.
  private func terms() -> [Problem] {
    table.hits(in: words).filter { hit in
      let entry = table.entries[hit.term]
      return (entry.kind != .skill || !entry.isOpen && ["software", "data"].contains(entry.domain))
        && !words[hit.words].allSatisfy { isKnown($0.folded) || rules.isHarmless($0.folded) }
    }.prefix(1).map { hit in
      Problem(reason: .credential, words: words[hit.words].map(\.raw).joined(separator: " "))
    }
  }

  // MARK: Asides

  /// "…, surgeon and pilot": a noun behind a comma that ends what went before is who somebody is, where it goes on with no wish,
  /// no time, no reason and no list.
  private func asides() -> [Problem] {
    var starts = words.indices.dropFirst().filter { i in
      let gap = bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound]
      return gap.contains { ",;:()".utf8.contains($0) } || gap.contains(0xE2) && !gap.contains(0x99)
    }
    starts.append(words.count)
    return zip(starts, starts.dropFirst()).filter { start, end in
      isAside(start..<end) && !isList(start, end)
    }.prefix(1).map { start, end in
      Problem(reason: .role, words: words[start..<end].map(\.raw).joined(separator: " "))
    }
  }

  private func isAside(_ part: Range<Int>) -> Bool {
    let first = words[part.lowerBound]
    if first.isNumeric || rules.mayOpenClause(first.folded) { return false }
    if Self.openers[language].contains(first.folded) || OwnWordRules.measures.contains(first.folded) {
      return false
    }
    return !words[part].contains { word in
      rules.pronouns.contains(word.folded) || rules.verbs.contains(word.folded)
        || rules.affects.contains(word.folded) || rules.owners.contains(word.folded)
    }
  }

  /// Members of a list are of one kind: the one before the comma is a noun, and the last is joined by "and".
  private func isList(_ start: Int, _ end: Int) -> Bool {
    let before = words[start - 1]
    let isNoun =
      rules.language == .de
      ? before.isCapitalized : !before.isCapitalized && !Self.addressed.contains(before.folded)
    guard isNoun, !OwnWordRules.measures.contains(before.folded) else { return false }
    return words[start..<min(words.count, end + 4)].contains { rules.and.contains($0.folded) }
  }
}

extension OwnWordRules {
  /// Whether a clause may begin with a word: one of time, reason or place, an article, an adverb.
  func mayOpenClause(_ word: String) -> Bool {
    Self.leads.contains(word) || joiners.contains(word) || articles.contains(word) || and.contains(word)
      || adverbs.contains(word) || infinitiveOpeners.contains(word) || with.contains(word)
      || comparing.contains(word) || owners.contains(word) || verbs.contains(word)
  }
}

extension OwnWordNames {
  private static let words = OwnWordRules.words
  private static let percent = words("percent prozent")
  /// What a share of working time stands beside.
  private static let time = words(
    """
    part time hours work working week position post role contract workload pensum teilzeit stelle arbeiten arbeit stunden woche umfang
    temps partiel travailler travail poste contrat jornada parcial trabajar trabajo puesto media
    """)
  /// "CHF 5'600 im Monat bei 80 %"
  private static let money = words("chf eur euro euros gbp pound pounds franken francs")
  private static let calendar = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    christmas easter spring summer autumn winter gbp eur usd chf mr mrs ms dr prof i sir madam miss madame monsieur
    """)
  private static let particles = words("the la le les el los las of de del du des d l upon san saint st")
  private static let towards = words(
    "to in near around at by over across throughout nach bei am a au aux en vers sur dans cerca")
  private static let homes = [
    "live", "living", "move", "moving", "relocat", "settle", "home", "famil", "born", "commut", "travel",
    "parents", "partner", "mov", "come", "coming", "post", "work", "start", "learn",
    "vivre", "vis", "vit", "habit", "demenag", "install", "rejoindre", "venir", "travaill", "poste",
    "apprend",
    "viv", "mud", "traslad", "padres", "pareja", "trabaj", "venir", "aprend", "incorpor",
  ]
  private static let from = words("from von vom aus de desde d")
  private static let moves = [
    "mov", "come", "coming", "relocat", "switch", "chang", "transfer", "wechs", "zieh", "komme", "umzieh",
    "quitt", "venir", "viens", "pass", "mud", "vengo", "cambi",
  ]
  private static let learning = [
    "learn", "discover", "lern", "kennenlern", "entdeck", "apprend", "decouvr", "aprend", "descubr", "conoc",
  ]
  private static let addressed = words("you vous ustedes them it me moi nosotros alli there here")
  /// Words that say "I" or tell of oneself in the other languages.
  private static let foreignWords: [Set<String>] = [
    words("ich bin habe je suis soy tengo estoy yo dirige dirijo soldo j'ai"),
    words("i suis soy tengo estoy yo dirige dirijo"),
    words("i ich bin habe soy tengo estoy yo dirijo run lead"),
    words("i ich bin habe je suis run lead dirige"),
  ]
  /// What may follow a comma.
  private static let openers: [Set<String>] = [
    words(
      """
      preferably ideally possibly perhaps maybe probably if even full part at earlier later gross net before until till as whether near close
      not rather especially above too please so there here again with without within during either both now soon all each any some no
      this that these those it they people children next by up back just only sometime anywhere everything nothing something
      """),
    words(
      """
      am bei bis vor gern gerne auch sogar moglichst spatestens fruhestens vorzugsweise idealerweise lieber hauptsache gegebenenfalls
      wie so da dort hier nicht kein keine ohne in im ins auf aus uber unter nahe nach zum zur statt etwa also vielleicht eventuell brutto
      jetzt sofort dann daher deshalb ganz alles nichts etwas jeder jede man es er sie die der das den dem des ihr ihre ihren ihrem
      """),
    words(
      """
      de du des idealement eventuellement voire plutot meme si pres loin a au aux par pour dans en avec sans chez entre apres avant
      c ce cela ca il elle ils elles on tout tous toute rien quelque chaque selon environ soit puis ni ou y l la le les un une d
      immediatement bientot peut
      """),
    words(
      """
      de del preferiblemente idealmente incluso tambien quiza quizas mejor si cerca lejos a al por para con sin en entre tras antes despues
      desde hasta donde eso esto todo todos toda nada algo cada segun ni o u y mas ya
      """),
  ]
}
