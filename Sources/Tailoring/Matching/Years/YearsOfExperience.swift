internal import Base
internal import Content

/// Years of experience, by interval arithmetic over the positions that the question is about.
extension Matcher {
  /// Years count over the positions that show the requirement's terms or say something like it, over those that lead others
  /// where it asks for that, over the whole career where it names nothing in particular; since the registration or the degree
  /// where it says so. O(facts · words).
  func experience(_ years: YearRange, _ requirement: Requirement) -> Part {
    let question = ExperienceQuestion(requirement.text)
    let leading = leadingAsked(requirement)
    let terms = requirement.terms.filter { table.entries[$0.index].kind == .skill } + leading
    var answer = positions(for: question, terms)
    if !question.settings.isEmpty { answer.facts.removeAll { !isWorked($0, in: question.settings) } }
    if !leading.isEmpty {
      answer.facts.removeAll { !shows($0, any: leading) && !tellsOfLeading($0) }
      // What a statement tells of may not have lasted as long as its post.
      if !answer.facts.contains(where: { shows($0, any: leading) }) { answer.isCertain = false }
    }
    narrow(&answer.facts, &answer.isCertain, to: question, terms, months: years.months)
    let since = question.since.flatMap(qualification)
    let isSince = question.since == nil || since != nil
    var counted: [Fact] = []
    var intervals: [Range<Int>] = []
    for fact in answer.facts {
      guard let months = fact.dates.flatMap({ Experience.months($0, today: date) }) else { continue }
      let from = max(months.lowerBound, since?.month ?? months.lowerBound)
      guard from < months.upperBound else { continue }
      counted.append(fact)
      intervals.append(from..<months.upperBound)
    }
    var months = Experience.total(intervals)
    var statement: Fact?
    if question.namesFieldAlone, let stated = stated(question, terms), stated.months > months,
      let bearing = bearing(stated.months)
    {
      statement = stated.fact
      counted = bearing.facts
      months = min(bearing.months, stated.months)
    }
    let asked = years.months
    var sum = Match.Arithmetic(
      askedMonths: asked, foundMonths: months, facts: counted.map(\.id), since: since)
    sum.isCertain = answer.isCertain && isSince
    let verdict: Match.Verdict = months == 0 ? .notShown : months >= asked && sum.isCertain ? .shown : .partly
    var evidence = counted.prefix(3).map { matched($0, .years, recency($0.dates)) }
    if let statement { evidence.insert(matched(statement, .years, 1), at: 0) }
    return Part(verdict: verdict, evidence: evidence, missing: months == 0 ? terms : [], arithmetic: sum)
  }

  /// Whether a position was held in one of such places: by its employer, its title or what it tells.
  private func isWorked(_ position: Fact, in settings: Set<WorkSettings.Kind>) -> Bool {
    if WorkSettings.are(Words.of(position.text), of: settings) { return true }
    return index.entries(of: position.item).contains { i in
      let fact = store.facts[index.entries[i].fact]
      return fact.item == position.item && fact.dates == position.dates
        && WorkSettings.are(index.texts[i], of: settings)
    }
  }

  /// Leading people, where years of it are asked for in words that name no skill of ours: "supervising staff".
  private func leadingAsked(_ requirement: Requirement) -> [Term] {
    guard let leading = table.leading, PeopleLed(requirement.words) != nil,
      !requirement.terms.contains(where: { table.shows($0.index, leading) || table.shows(leading, $0.index) })
    else { return [] }
    return [table.term(leading)]
  }

  /// The positions that a question is about, and whether they are of that kind in all that it says.
  private func positions(for question: ExperienceQuestion, _ terms: [Term]) -> (
    facts: [Fact], isCertain: Bool
  ) {
    let single = singlePositions
    if !question.role.isEmpty {
      let titled = single.filter {
        isTitled($0, question.role) && (question.ranks.isEmpty || $0.hasRank(question.ranks))
      }
      // Who helped a site manager was none.
      return titled.isEmpty ? (about(question, terms, single), false) : (titled, true)
    }
    guard question.isLeading || !question.ranks.isEmpty else { return (about(question, terms, single), true) }
    let ranked = single.filter { question.isLeading && leads($0) || $0.hasRank(question.ranks) }
    let field = about(question, terms, ranked)
    return field.isEmpty && question.ranks.isEmpty ? (ranked, false) : (field, true)
  }

  /// Whether a position's title says all of a role, or names what the table knows as the same.
  private func isTitled(_ position: Fact, _ role: [Word]) -> Bool {
    let title = Words.of(position.title)
    let tongue = Tongue(store.language) ?? .en
    let isSaid = role.allSatisfy { asked in
      title.contains {
        $0.key == asked.key || Roots.of($0.folded, tongue) == Roots.of(asked.folded, tongue)
          || asked.folded.utf8.count > 5 && $0.folded.hasSuffix(asked.folded)
      }
    }
    if isSaid { return true }
    let hits = table.hits(in: role)
    let covered = role.indices.filter { i in hits.contains { $0.words.contains(i) } }
    guard !hits.isEmpty, covered.count == role.count else { return false }
    let held = table.hits(in: title)
    return hits.allSatisfy { asked in held.contains { table.shows($0.term, asked.term) } }
  }

  private func about(_ question: ExperienceQuestion, _ terms: [Term], _ positions: [Fact]) -> [Fact] {
    if question.field.isEmpty, question.isLeading || !question.ranks.isEmpty || terms.isEmpty {
      return positions
    }
    let isOfLeading = table.leading.map { leading in terms.contains { $0.index == leading } } ?? false
    let named = positions.filter { shows($0, any: terms) || isOfLeading && tellsOfLeading($0) }
    let tongue = Tongue(store.language) ?? .en
    let fields = question.fields.map { FieldOfYears($0, tongue) }
    // One shared word proves nothing: "management" is not product management. Half of what is asked must be said, of
    // one field where several will do; beside positions that name it, all of it.
    let isEither = question.hasAlternatives
    return positions.filter { position in
      if named.contains(position) { return true }
      let own = ownWords(of: position)
      let told = told(in: position)
      return fields.contains { field in
        let count = field.count
        let least = isEither && question.isLeading ? 1 : isEither || named.isEmpty ? (count + 1) / 2 : count
        let said = field.said(by: own, told: told)
        return least > 0 && said.count >= least
          && (question.isLeading || count == said.count || !field.areGeneral(said))
      }
    }
  }

  /// The words of each statement of a position. What was said of one role at an employer says nothing of another.
  func told(in position: Fact) -> [[Word]] {
    index.entries(of: position.item).filter { i in
      let fact = store.facts[index.entries[i].fact]
      return fact.item == position.item && fact.dates == position.dates && fact.kind != .position
    }.map { index.texts[$0] }
  }

  func shows(_ position: Fact, any terms: [Term]) -> Bool {
    index.entries(of: position.item).contains { i in
      let entry = index.entries[i]
      let fact = store.facts[entry.fact]
      guard
        fact.id == position.id
          || (fact.item == position.item && fact.kind == .highlight && fact.dates == position.dates)
      else { return false }
      let shown = fact.kind == .position ? table.hits(in: ownWords(of: fact)).map(\.term) : entry.terms
      return shown.contains { shown in terms.contains { table.shows(shown, $0.index) } }
    }
  }

  /// Whether a statement of a position tells that others were led in it.
  private func tellsOfLeading(_ position: Fact) -> Bool {
    index.entries(of: position.item).contains { i in
      let fact = store.facts[index.entries[i].fact]
      return fact.kind == .highlight && fact.item == position.item && fact.dates == position.dates
        && index.entries[i].led != nil
    }
  }

  /// The words of a position without those of its employer's name that say nothing of the work: "Meyer Logistik" makes no
  /// logistician of its accountant, but a hospital is where nurses work.
  func ownWords(of position: Fact) -> [Word] {
    guard let name = position.organization else { return Words.of(position.text) }
    let lines = position.text.lines().filter { $0 != name }
    let kinds = Words.of(name).filter { SkillLexicon.isPlaceOfWork($0.folded) }.map(\.raw)
    return Words.of((lines.map(String.init) + kinds).joined(separator: "\n"))
  }

  /// Whether a position leads others, by its title.
  private func leads(_ position: Fact) -> Bool { ExperienceCues.leads(position.title) }

  /// The registration that a person was first granted, else the first degree or training completed; nil where none is dated.
  private func qualification(_ since: ExperienceQuestion.Since) -> Match.Since? {
    let granted = store.facts.filter {
      $0.kind == .certificate && ExperienceCues.registration.contains(anyIn: Words.of($0.text))
    }
    if since == .registration, let first = earliest(granted) { return first }
    return earliest(
      store.facts.filter {
        $0.kind == .education && $0.dates?.isCurrent == false
          && DegreePattern.highest(in: Words.of($0.text)).map { $0 > .secondary } ?? false
      })
  }

  /// By the month in which each ends.
  private func earliest(_ facts: [Fact]) -> Match.Since? {
    let dated = facts.compactMap { fact in
      fact.dates?.end.map { Match.Since(fact: fact.id, month: 12 * $0.year + ($0.month ?? 12) - 1) }
    }
    return dated.min { $0.month < $1.month }
  }
}

extension Fact {
  /// The title of a position.
  fileprivate var title: String { String(text.prefix { !$0.isNewline }) }

  /// Whether its title says one of `ranks`.
  fileprivate func hasRank(_ ranks: [String]) -> Bool {
    !ranks.isEmpty && Words.of(title).contains { ranks.contains($0.folded) }
  }
}

/// What a question for years says of them.
struct ExperienceQuestion {
  /// From when on years count.
  enum Since { case registration, degree }
  var since: Since?
  /// Whether it asks for time in which others were led.
  var isLeading: Bool
  /// Its words that say in what.
  var field: [Word] = []
  /// Ranks that it names.
  var ranks: [String] = []
  /// Whether it asks for a field and nothing else: no rank, no role, no time of leading, no day from which on.
  var namesFieldAlone: Bool {
    since == nil && !isLeading && ranks.isEmpty && role.isEmpty && !field.isEmpty && settings.isEmpty
  }
  /// Whether it asks for one field of work, whatever else it says of the time.
  var namesFieldOfWork: Bool {
    !isLeading && ranks.isEmpty && role.isEmpty && !field.isEmpty && settings.isEmpty && !hasAlternatives
  }
  /// What the years were worked as: "site manager" of "3 years as a site manager"; without ranks.
  var role: [Word] = []
  /// The kinds of places where they are to have been worked; empty where any will do.
  var settings: Set<WorkSettings.Kind> = []
  /// Whether one or another field will do.
  var hasAlternatives: Bool
  /// The fields of which one will do; one where all its words say one.
  var fields: [[Word]] = []

  /// O(words).
  init(_ text: String) {
    let words = Words.of(text)
    var cues: [Range<Int>] = []
    func find(_ phrases: PhraseSet) -> Bool {
      guard let range = phrases.firstRange(in: words) else { return false }
      cues.append(range)
      return true
    }
    if find(ExperienceCues.sinceRegistration) { since = .registration }
    if since == nil, find(ExperienceCues.sinceDegree) { since = .degree }
    isLeading = false
    var i = 0
    while let next = ExperienceCues.leading.firstRange(in: words, from: i) {
      i = next.upperBound
      if next.lowerBound > 0, ExperienceCues.things.contains(words[next.lowerBound - 1].folded) { continue }
      isLeading = true
      cues.append(next)
    }
    for i in words.indices {
      if let end = ExperienceCues.general.end(at: i, in: words) { cues.append(i..<end) }
      // How strongly it is asked for is no field.
      if let end = RequirementCues.must.end(at: i, in: words) { cues.append(i..<end) }
    }
    ranks = words.indices.filter { i in
      // "Supervising staff" names whom, "staff engineer" a rank.
      let isPeople =
        words[i].folded == "staff" && (i + 1 == words.count || i > 0 && PeopleLed.isVerb(words[i - 1]))
      return ExperienceCues.ranks.contains(words[i].folded) && !isPeople
    }.map { words[$0].folded }
    let place = WorkSettings.asked(words, Array(text.utf8))
    if let place {
      settings = place.kinds
      cues.append(place.words)
    }
    hasAlternatives = RequirementCues.anyOf.contains(
      anyIn: words.indices.filter { i in !(place?.words.contains(i) ?? false) }.map { words[$0] })
    role = hasAlternatives ? [] : Self.role(words).filter { !ExperienceCues.ranks.contains($0.folded) }
    field = words.indices.filter { i in
      let word = words[i]
      return FunctionWords.isContent(word) && !word.isNumeric && NumberWords.value(of: word.folded) == nil
        && !ranks.contains(word.folded)
        && !cues.contains { $0.contains(i) }
    }.map { words[$0] }
    fields = hasAlternatives ? Self.alternatives(field, among: words, Array(text.utf8)) : [field]
  }

  /// The words of a field, cut at commas, strokes and the words between alternatives.
  private static func alternatives(_ field: [Word], among words: [Word], _ bytes: [UInt8]) -> [[Word]] {
    let ors = words.filter { ["or", "oder", "ou", "o", "u"].contains($0.folded) }.map(\.range.lowerBound)
    var out: [[Word]] = []
    for word in field {
      let last = out.last?.last?.range.upperBound
      let isNext = last.map { last in
        bytes[last..<word.range.lowerBound].contains { [0x2C, 0x2F, 0x3B].contains($0) }
          || ors.contains { $0 >= last && $0 < word.range.lowerBound }
      }
      if isNext ?? true { out.append([word]) } else { out[out.count - 1].append(word) }
    }
    return out
  }

  private static let asWords: HashedWords = ["as", "als", "comme", "como", "tant"]
  private static let articles: HashedWords = ["a", "an", "que", "un", "une", "una", "ein", "eine", "einen"]
  /// "as part of a team" is no role.
  private static let noRoles: HashedWords = [
    "part", "member", "team", "minimum", "result", "whole", "auch", "minimo", "parte", "mindestens",
  ]

  /// The words of the role that years are asked for in; empty where none is.
  private static func role(_ words: [Word]) -> [Word] {
    guard let at = words.firstIndex(where: { asWords.contains($0.folded) }) else { return [] }
    let isEnglish = words[at].folded == "as"
    let rest = words[(at + 1)...]
    let start = rest.firstIndex { !articles.contains($0.folded) } ?? words.endIndex
    // "as well as", "such as planning": a role has an article.
    if isEnglish, start == at + 1 { return [] }
    let role = words[start...].prefix { FunctionWords.isContent($0) && !$0.isNumeric }.prefix(4)
    if role.contains(where: { noRoles.contains($0.folded) }) { return [] }
    return Array(role)
  }
}
