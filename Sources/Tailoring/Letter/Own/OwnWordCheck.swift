internal import Base

/// One reading of a sentence that should be a wish. Each clause with "I" needs a verb of wanting or offering beside it, and
/// no word may tell of the past, of what somebody has or is, or count anything but pay and time.
struct OwnWordCheck {
  typealias Problem = OwnWord.Problem

  private let rules: OwnWordRules
  private let title: Set<String>
  /// Folded words of the posting, one after another, and of where the person has worked.
  private let asked: [String]
  private let places: Set<String>
  private let text: String
  private let bytes: [UInt8]
  private let words: [Word]
  /// Words between two commas and the like.
  private let clauses: [Range<Int>]

  init(
    _ text: String, _ rules: OwnWordRules, title: Set<String>, asked: [String] = [], places: Set<String> = []
  ) {
    self.asked = asked
    self.places = places
    self.text = text
    self.rules = rules
    self.title = title
    bytes = Array(text.utf8)
    words = Words.of(text)
    var clauses: [Range<Int>] = []
    var start = 0
    for i in words.indices.dropFirst() {
      let gap = bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound]
      let isBreak = gap.contains { ",;:()".utf8.contains($0) } || gap.contains(0xE2) && !gap.contains(0x99)
      let isNumber = words[i - 1].isNumeric && words[i].isNumeric
      if isBreak && !isNumber || rules.joiners.contains(words[i].folded) {
        clauses.append(start..<i)
        start = i
      }
    }
    self.clauses = clauses + [start..<words.count]
  }

  func problems() -> [Problem] {
    var out: [Problem] = []
    for i in words.indices {
      if let reason = problem(at: i) { out.append(Problem(reason: reason, words: words[i].raw)) }
    }
    for clause in clauses where out.isEmpty { out += problems(of: clause) }
    if out.isEmpty, let first = clauses.first, clauses.count > 1, !isSaid(first),
      !OwnWordRules.leads.contains(words[first.lowerBound].folded)
    {
      // "Ingénieure de formation, je souhaite …": what somebody is stands before what they want.
      out.append(report(.state, first))
    }
    if out.isEmpty, !hasWish { out.append(Problem(reason: .noWish, words: text)) }
    return out
  }

  // MARK: Words

  private func problem(at i: Int) -> Problem.Reason? {
    let word = words[i]
    if rules.allowed.contains(word.folded) || rules.verbs.contains(word.folded) { return nil }
    if word.isNumeric || rules.isCount(word.folded) {
      return isPayOrTime(i) || isOfReader(i) || isGradeOfPosting(i) ? nil : .number
    }
    if isNoObjection(i) || isReturn(i) || isHome(i) || isNotice(i) { return nil }
    if rules.persons.contains(word.folded) { return .possession }
    if rules.denied.contains(word.folded) { return .deed }
    if OwnWordRules.isCredential(word.folded) { return .credential }
    if rules.isPast(word) || rules.isOwnVerb(word, after: i > 0 ? words[i - 1] : nil) { return .deed }
    if rules.isGerund(word), !isAfterWish(i) { return .deed }
    if rules.comparing.contains(word.folded), !isOfPost(i) { return .role }
    if rules.owners.contains(word.folded), !isOwned(i) { return .possession }
    if rules.with.contains(word.folded), i + 1 < words.count, !words[i + 1].isNumeric,
      !rules.afterWith.contains(words[i + 1].folded), !isOfWork(i)
    {
      return .possession
    }
    if rules.objects.contains(word.folded), !isAffected(i) { return .state }
    return nil
  }

  // MARK: What is no claim

  private static let many: HashedWords = [
    "viele", "many", "muchos", "muchas", "nombreux", "nombreuses", "zahlreiche",
  ]
  private static let readers: HashedWords = [
    "ihnen", "ihr", "ihre", "ihrem", "you", "your", "vous", "ustedes",
  ]

  /// "that many people stay with you"
  private func isOfReader(_ i: Int) -> Bool {
    Self.many.contains(words[i].folded)
      && words[max(0, i - 4)..<min(words.count, i + 7)].contains { Self.readers.contains($0.folded) }
  }

  private static let grades: HashedWords = [
    "band", "grade", "e", "tvl", "tvod", "eg", "a", "entgeltgruppe", "besoldungsgruppe", "level", "stufe",
    "echelon", "groupe", "categorie", "grupo", "nivel",
  ]

  /// "Band 5", "TV-L E 10": as the posting has it.
  private func isGradeOfPosting(_ i: Int) -> Bool {
    guard i > 0, Self.grades.contains(words[i - 1].folded) else { return false }
    return zip(asked, asked.dropFirst()).contains { $0 == words[i - 1].folded && $1 == words[i].folded }
  }

  /// "wieder in Basel arbeiten" of who has worked there.
  private func isReturn(_ i: Int) -> Bool {
    guard ["wieder", "again"].contains(words[i].folded) else { return false }
    return words.indices.contains { j in
      j > 0 && ["in", "nach", "bei", "near", "to"].contains(words[j - 1].folded) && words[j].isCapitalized
        && places.contains(words[j].folded)
    }
  }

  /// "plus près de chez moi"
  private func isHome(_ i: Int) -> Bool {
    i > 0 && words[i].folded == "moi" && words[i - 1].folded == "chez"
  }

  private static let notice: HashedWords = ["notice", "preavis", "preaviso", "kundigungsfrist"]

  /// "after giving half a term's notice"
  private func isNotice(_ i: Int) -> Bool {
    ["giving", "serving", "working"].contains(words[i].folded) && i > 0
      && ["after", "on", "by"].contains(words[i - 1].folded)
      && words[(i + 1)...].prefix(6).contains { Self.notice.contains($0.folded) }
  }

  /// "No tengo inconveniente en …"
  private func isNoObjection(_ i: Int) -> Bool {
    i > 0 && i + 1 < words.count && words[i].folded == "tengo" && words[i - 1].folded == "no"
      && ["inconveniente", "inconvenientes", "reparo", "problema"].contains(words[i + 1].folded)
  }

  private static let works: HashedWords = [
    "work", "job", "role", "position", "post", "contact", "arbeit", "aufgabe", "aufgaben", "stelle",
    "zusammenarbeit", "kontakt", "umgang", "poste", "travail", "emploi", "puesto", "trabajo", "empleo",
    "contacto", "trato",
  ]
  private static let pay: HashedWords = [
    "vergutung", "gehalt", "bezahlung", "entlohnung", "lohn", "salary", "pay", "salaire", "remuneration",
    "salario", "sueldo", "retribucion",
  ]

  /// "a job with fixed hours", "mit einer Vergütung nach Tarif": what the work has, not what somebody brings.
  private func isOfWork(_ i: Int) -> Bool {
    i > 0 && Self.works.contains(words[i - 1].folded)
      || words[(i + 1)...].prefix(3).contains { Self.pay.contains($0.folded) }
  }

  /// Whether a number is one of money, of a date or of a time that has to pass: next to a word for such, or to another number
  /// that is.
  private func isPayOrTime(_ i: Int) -> Bool {
    var low = i
    var high = i
    func isPart(_ j: Int) -> Bool {
      words.indices.contains(j)
        && (words[j].isNumeric || rules.isCount(words[j].folded)
          || OwnWordRules.between.contains(words[j].folded))
    }
    while isPart(low - 1) { low -= 1 }
    while isPart(high + 1) { high += 1 }
    let end = words[high].range.upperBound
    let after = bytes[end..<min(bytes.count, end + 5)]
    let start = words[low].range.lowerBound
    let before = bytes[max(0, start - 5)..<start]
    let signs: [[UInt8]] = ["€", "£", "$", "%"].map { Array($0.utf8) }
    if signs.contains(where: { sign in Self.holds(after, sign) || Self.holds(before, sign) }) { return true }
    if isDate(low...high) { return true }
    return [low - 1, high + 1].contains { j in
      words.indices.contains(j) && OwnWordRules.measures.contains(words[j].folded)
    }
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ sign: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: sign) }
  }

  /// "01.03.2027", "2027".
  private func isDate(_ range: ClosedRange<Int>) -> Bool {
    range.allSatisfy { words[$0].isNumeric || OwnWordRules.between.contains(words[$0].folded) }
      && range.contains { j in Int(words[j].folded).map { (2020...2060).contains($0) } ?? false }
  }

  private func isAfterWish(_ i: Int) -> Bool {
    let before = words[max(0, i - 3)..<i].map(\.folded)
    guard let last = before.last, ["in", "to", "on", "of", "about", "for"].contains(last) else {
      return false
    }
    return before.contains { rules.gerundOpeners.contains($0) }
  }

  /// "as a nurse" where a nurse is sought.
  private func isOfPost(_ i: Int) -> Bool {
    if i + 1 < words.count, rules.afterComparing.contains(words[i + 1].folded) { return true }
    let next = words[(i + 1)...].drop { rules.articles.contains($0.folded) }
    let before = words[..<i].suffix(4).map(\.folded)
    guard let first = next.first, title.contains(first.folded) else { return false }
    return i > 0 && before.contains { rules.working.contains($0) }
      || words[(i + 1)...].prefix(9).contains { rules.working.contains($0.folded) }
  }

  private func isOwned(_ i: Int) -> Bool {
    words[(i + 1)...].prefix(2).contains { rules.owned.contains($0.folded) }
  }

  private func isAffected(_ i: Int) -> Bool {
    let near = words[max(0, i - 2)..<min(words.count, i + 4)]
    return near.contains { rules.affects.contains($0.folded) }
  }

  // MARK: Clauses

  private func problems(of clause: Range<Int>) -> [Problem] {
    for i in subjects(of: clause) {
      guard let verb = rules.pronouns.isEmpty ? i : verb(beside: i, in: clause) else {
        return [report(.deed, i..<clause.upperBound)]
      }
      if let needed = rules.needs[words[verb].folded],
        !clause.contains(where: { needed.contains(words[$0].folded) })
      {
        return [report(.deed, i..<clause.upperBound)]
      }
      if rules.being.contains(words[verb].folded), let wrong = notReady(verb, i, in: clause) {
        return [Problem(reason: .state, words: words[wrong].raw)]
      }
      if rules.liking.contains(words[verb].folded), let next = following(verb, in: clause),
        !rules.articles.contains(words[verb + 1].folded), rules.isInfinitive(words[next].folded)
      {
        return [Problem(reason: .deed, words: words[next].raw)]
      }
      if rules.able.contains(words[verb].folded), !isOffer(clause) {
        return [report(.credential, i..<clause.upperBound)]
      }
    }
    return coordinated(clause) ?? bare(clause) ?? []
  }

  /// Where "I" stands; in Spanish, which needs none, its verbs.
  private func subjects(of clause: Range<Int>) -> [Int] {
    clause.filter { i in
      rules.pronouns.isEmpty
        ? rules.verbs.contains(words[i].folded) : rules.pronouns.contains(words[i].folded)
    }
  }

  private func report(_ reason: Problem.Reason, _ range: Range<Int>) -> Problem {
    let from = words[range.lowerBound].range.lowerBound
    let to = words[range.upperBound - 1].range.upperBound
    return Problem(reason: reason, words: String(decoding: bytes[from..<to], as: UTF8.self))
  }

  /// The verb of "I": the word after it, where adverbs may stand between; in German also the one before it or the last.
  private func verb(beside i: Int, in clause: Range<Int>) -> Int? {
    if let next = following(i, in: clause), rules.verbs.contains(words[next].folded) { return next }
    guard rules.isVerbElsewhere else { return nil }
    if i > clause.lowerBound, rules.verbs.contains(words[i - 1].folded) { return i - 1 }
    let last = clause.upperBound - 1
    return last > i && rules.verbs.contains(words[last].folded) ? last : nil
  }

  private func following(_ i: Int, in clause: Range<Int>) -> Int? {
    (i + 1..<max(i + 1, clause.upperBound)).first { !rules.adverbs.contains(words[$0].folded) }
  }

  /// "I am available": the word that is no readiness, nil where there is one.
  private func notReady(_ verb: Int, _ subject: Int, in clause: Range<Int>) -> Int? {
    let others = clause.filter { $0 != verb && $0 != subject }
    guard others.contains(where: { rules.states.contains(words[$0].folded) }) else { return verb }
    guard let next = following(verb, in: clause) else { return rules.isVerbElsewhere ? nil : verb }
    if rules.isVerbElsewhere {
      let isNoun = words[next].isCapitalized || rules.articles.contains(words[next].folded)
      return isNoun && subject < verb ? next : nil
    }
    return rules.states.contains(words[next].folded) ? nil : next
  }

  /// "I can start on 1 March"; "I can weld" and "I can start engines" are no offers.
  private func isOffer(_ clause: Range<Int>) -> Bool {
    clause.contains { rules.offers.contains(words[$0].folded) }
      && clause.contains { i in
        words[i].isNumeric || rules.signs.contains(words[i].folded)
          || OwnWordRules.measures.contains(words[i].folded)
      }
  }

  /// What is joined by "and" to something that is no infinitive: "I love bridges and build ships".
  private func coordinated(_ clause: Range<Int>) -> [Problem]? {
    for i in clause where rules.and.contains(words[i].folded) && i + 1 < clause.upperBound {
      guard let next = following(i, in: clause) else { continue }
      if rules.verbs.contains(words[next].folded) { continue }
      let opens = (clause.lowerBound..<i).contains(where: opensInfinitive)
      let isReady =
        words[clause.lowerBound..<i].contains { rules.being.contains($0.folded) }
        && !rules.states.contains(words[next].folded) && !opens
      if isReady || !opens && rules.mayBeVerb(words[next]) {
        return [Problem(reason: .deed, words: words[next].raw)]
      }
    }
    return nil
  }

  /// "to build", not "to your hospital".
  private func opensInfinitive(_ i: Int) -> Bool {
    guard rules.infinitiveOpeners.contains(words[i].folded) else { return false }
    guard words[i].folded == "to", i + 1 < words.count else { return true }
    let next = words[i + 1]
    return !next.isCapitalized && !rules.articles.contains(next.folded) && !next.folded.hasSuffix("s")
  }

  /// A clause that begins with a verb of its own: "…, lead a team".
  private func bare(_ clause: Range<Int>) -> [Problem]? {
    guard let first = clause.first.flatMap({ following($0 - 1, in: clause) }) else { return nil }
    let word = words[first]
    if rules.verbs.contains(word.folded) { return nil }
    let opens = (0..<first).contains(where: opensInfinitive)
    return !opens && rules.mayBeVerb(word) && !word.isCapitalized
      ? [Problem(reason: .deed, words: word.raw)] : nil
  }

  /// Whether the sentence says a wish at all.
  private var hasWish: Bool {
    isSaid(words.indices)
  }

  private func isSaid(_ range: Range<Int>) -> Bool {
    range.contains { i in
      let word = words[i].folded
      if rules.pronouns.contains(word) || rules.openers.contains(word) { return true }
      if rules.owners.contains(word), isOwned(i) { return true }
      if rules.objects.contains(word), isAffected(i) { return true }
      return rules.pronouns.isEmpty && rules.verbs.contains(word)
    }
  }
}
