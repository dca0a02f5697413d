internal import Base
internal import Content

/// What the calendar says: a year must be one of the facts', a stretch of time one of theirs.
extension ClaimCheck {
  /// The dates of the facts, as written and as the profile has them.
  private var knownDates: [DateMention] {
    sources.flatMap(\.dates) + structured.flatMap { [$0.start] + [$0.end].compactMap { $0 } }
  }

  /// The stretches that the profile gives for the facts' positions.
  private var structured: [DateSpan] {
    own.compactMap(\.dates).compactMap { range in
      guard let start = range.start ?? range.end else { return nil }
      let from = DateMention(year: start.year, month: start.month, role: .start, words: 0..<0)
      let to = range.end.map { DateMention(year: $0.year, month: $0.month, role: .end, words: 0..<0) }
      return DateSpan(start: from, end: range.isCurrent ? nil : to)
    }
  }

  private var knownSpans: [DateSpan] { sources.flatMap(\.spans) + structured }

  /// Covers the dates that the facts have and reports the others.
  mutating func coverDates() {
    let known = knownDates
    for mention in claim.dates {
      cover(mention.words)
      let same = known.filter { mention.isCovered(by: $0) }
      let fits =
        isPlain(mention)
        && same.contains {
          mention.role == .point || $0.role == mention.role || $0.role == .point && isOnly($0, mention.role)
        } || isPaperHeldSince(mention)
      if !fits, !(isPlain(mention) && isPlainNumber(mention)) { report(.date, raw(mention.words)) }
    }
    for span in claim.spans where !isPaperHeldSince(span.start) { check(span) }
    for mention in claim.dates where mention.role == .start && isOfAnother(mention) {
      report(.date, raw(mention.words))
    }
    checkDatesOfPapers()
    checkDatesOfDeeds()
    coverMonths()
  }

  /// "Seit 2018 habe ich den Meisterbrief" of a paper of 2018: who has one has had it since it was given. All that the clause tells
  /// must be papers of that day, each by its name.
  private func isPaperHeldSince(_ mention: DateMention) -> Bool {
    guard mention.role == .start, isOngoing(mention) else { return false }
    let clause = claim.clauseOf[mention.words.lowerBound]
    let told = words.indices.filter {
      claim.clauseOf[$0] == clause && claim.isContent($0) && !mention.words.contains($0)
    }
    let facts = Set(told.map { Set(alignment.places[$0].map(\.fact)) }.filter { $0.count == 1 }.joined())
    guard !facts.isEmpty, !words.contains(where: { Self.learning.contains($0.folded) }) else { return false }
    return facts.allSatisfy { f in
      guard Self.isPaper(own[f]), let dates = own[f].dates, !dates.isCurrent,
        let day = dates.end ?? dates.start, day.year == mention.year,
        mention.month == nil || mention.month == day.month
      else { return false }
      return told.contains { i in alignment.places[i].contains { $0.fact == f && isNameOfPaper($0) } }
    }
  }

  private static let learning: HashedWords = [
    "study", "studied", "studying", "studiere", "studierte", "lerne", "etudie", "estudio", "attend",
  ]

  /// Whether a word of a paper is of its name: for a person only where that is what the paper makes its holder.
  private func isNameOfPaper(_ place: Place) -> Bool {
    let source = sources[place.fact]
    let line = source.words.indices.prefix { i in
      !source.text.utf8.prefix(source.words[i].range.lowerBound).contains(0x0A)
    }
    guard line.contains(place.word) else { return false }
    guard tongue != .de, Persons.isPerson(source.words[place.word], tongue) else { return true }
    return place.word == (tongue == .en ? line.last : line.first)
  }

  /// Whether the day of one thing may be told as its start: "seit 2011" of a certificate of 2011, but not "since 2018" of what
  /// was done in 2018 and 2019.
  private func isOnly(_ known: DateMention, _ role: DateMention.Role) -> Bool {
    if known.words.isEmpty || role == .point { return true }
    return !sources.contains { source in
      guard source.dates.contains(known) else { return false }
      let statement = source.statementOf[known.words.lowerBound]
      return source.dates.contains {
        $0 != known && $0.role == .point && source.statementOf[$0.words.lowerBound] == statement
          && abs($0.words.lowerBound - known.words.lowerBound) == 2
      } && claim.spans.contains { $0.start.year == known.year && $0.end == nil }
    }
  }

  /// No more and no less: "in more than 2011" is no date.
  private func isPlain(_ mention: DateMention) -> Bool {
    !claim.numbers.contains { number in
      number.words.upperBound == mention.words.upperBound
        && (number.isRaised || number.isLowered && mention.role != .end || number.isNegative)
    }
  }

  /// "1950 dossiers": a figure that only looks like a year.
  private func isPlainNumber(_ mention: DateMention) -> Bool {
    mention.month == nil && mention.role == .point && !isSaidAsDate(mention)
      && factNumbers.joined().contains { $0.values.contains(Int64(mention.year) * 1000) }
  }

  /// "in 2018" with nothing behind it that 2018 could count.
  private func isSaidAsDate(_ mention: DateMention) -> Bool {
    let i = mention.words.lowerBound
    guard i > 0, ClaimLexicon.dating.contains(words[i - 1]) else { return false }
    let number = claim.numbers.first { $0.words.contains(i) }
    return number.map { claim.counted(by: $0).isEmpty } ?? true
  }

  /// Start and end must belong to one stretch, and a title that began later did not begin with the position.
  private mutating func check(_ span: DateSpan) {
    if let end = span.end {
      let isOne = knownSpans.contains { known in
        span.start.isCovered(by: known.start) && known.end.map { end.isCovered(by: $0) } ?? true
      }
      let arePoints = [span.start, end].allSatisfy { date in
        knownDates.contains { $0.role == .point && date.isCovered(by: $0) }
      }
      if !isOne, !arePoints || isList(span.start, end) {
        report(.date, raw(span.start.words.lowerBound..<end.words.upperBound))
      }
    }
    if span.end == nil, isOngoing(span.start) {
      let same = knownSpans.filter { span.start.isCovered(by: $0.start) }
      if !same.isEmpty, same.allSatisfy({ $0.end != nil }), !staysOn(span.start), !isHeldSince(span.start) {
        report(.date, raw(span.start.words))
      }
    }
    if let own = ownStart(ofPieceAt: span.start.words.lowerBound), !own.isCovered(by: span.start),
      !span.start.isCovered(by: own)
    {
      report(.date, raw(span.start.words))
    }
  }

  /// Whether a paper was got then: what was passed on a day is held since.
  private func isHeldSince(_ date: DateMention) -> Bool {
    own.contains {
      $0.kind == .certificate && $0.dates?.start?.year == date.year && $0.dates?.start == $0.dates?.end
    }
  }

  /// Whether who came to an employer on a day is there still, in another post.
  private func staysOn(_ date: DateMention) -> Bool {
    own.contains { first in
      guard first.isPost, let start = first.dates?.start, let name = first.organization else { return false }
      let mention = DateMention(year: start.year, month: start.month, role: .start, words: 0..<0)
      return date.isCovered(by: mention)
        && own.contains { $0.isPost && $0.organization == name && $0.dates?.isCurrent ?? false }
    }
  }

  /// "Team leader since 2016" of "joined in 2016 and became team leader in 2020": what the sentence tells has a date of its own.
  private func isOfAnother(_ mention: DateMention) -> Bool {
    let told = words.indices.filter { claim.isContent($0) }.flatMap { alignment.places[$0] }
    return !told.isEmpty
      && sources.indices.contains { f in
        let source = sources[f]
        let homes = Set(
          source.dates.filter { mention.isCovered(by: $0) }.map { source.pieceOf[$0.words.lowerBound] })
        let pieces = Set(told.filter { $0.fact == f }.map { source.pieceOf[$0.word] })
        guard !homes.isEmpty, !pieces.isEmpty, homes.isDisjoint(with: pieces) else { return false }
        guard homes.allSatisfy({ source.content(ofPiece: $0).contains { !source.words[$0].isNumeric } })
        else { return false }
        return source.dates.contains {
          $0.year != mention.year && pieces.contains(source.pieceOf[$0.words.lowerBound])
        }
      }
  }

  /// "since 2005" says that it goes on.
  func isOngoing(_ date: DateMention) -> Bool {
    let i = date.words.lowerBound - 1
    if i >= 0, ["since", "seit", "depuis", "desde"].contains(words[i].folded) {
      return isToNow(date) ?? true
    }
    return isToNow(date) ?? false
  }

  /// "2014 to now", "2014 bis heute": whether a range from that day goes on; nil where none does from it.
  private func isToNow(_ date: DateMention) -> Bool? {
    let end = words[min(date.words.upperBound, words.count)..<min(words.count, date.words.upperBound + 3)]
    guard let link = end.first, CalendarDates.joins(link) || NowWords.contains(link.folded) else {
      return nil
    }
    return end.contains { NowWords.contains($0.folded) } ? true : nil
  }

  /// Whether the facts list years between the two: "2018, 2019 and 2021" is not "from 2018 to 2021".
  private func isList(_ start: DateMention, _ end: DateMention) -> Bool {
    sources.contains { source in
      let years = source.dates.filter {
        $0.role == .point && (start.year...max(start.year, end.year)).contains($0.year)
      }
      return years.count > 2
        || years.count == 2 && years[0].year + 1 < years[1].year
          && years[1].words.lowerBound - years[0].words.upperBound == 1
    }
  }

  /// The date from which on the facts say what the piece at word `i` of the sentence tells: "science lead from 2019".
  func ownStart(ofPieceAt i: Int) -> DateMention? {
    let piece = claim.pieceOf[i]
    let told = words.indices.filter { claim.pieceOf[$0] == piece && !claim.words[$0].isNumeric }
    for (f, source) in sources.enumerated() {
      for date in source.dates where date.role == .start {
        let isOpen = source.spans.contains { $0.start == date && $0.end == nil }
        let at = source.pieceOf[date.words.lowerBound]
        let content = source.content(ofPiece: at).filter { !date.words.contains($0) }
        guard isOpen, !content.isEmpty, !isHeader(source, date) else { continue }
        let shared = content.filter { word in
          told.contains {
            alignment.places[$0].contains {
              $0.fact == f && source.words[$0.word].key == source.words[word].key
            }
          }
        }
        if 2 * shared.count >= content.count { return date }
      }
    }
    return nil
  }

  /// Whether a date stands in brackets of its own: that of the whole position.
  private func isHeader(_ source: TextReading, _ date: DateMention) -> Bool {
    let before = source.words[date.words.lowerBound].range.lowerBound
    let bytes = Array(source.text.utf8.prefix(before))
    guard let open = bytes.lastIndex(of: 0x28) else { return false }
    return !bytes[open...].contains(0x29) && before - open <= 12
  }

  /// Months without a year: only those of the facts.
  private mutating func coverMonths() {
    let months = Set(knownDates.compactMap(\.month))
    for i in words.indices where !covered[i] {
      guard let month = ClaimLexicon.months.firstIndex(where: { $0.contains(words[i].folded) }) else {
        continue
      }
      if months.contains(month + 1) || vocabulary.contains(words[i].key) {
        covered[i] = true
      } else if !months.isEmpty, words[i].isCapitalized, i > 0, ClaimLexicon.dating.contains(words[i - 1]) {
        report(.date, words[i].raw)
        covered[i] = true
      }
    }
  }

  /// The facts whose time a length at word `i` may be: of several roles those that it is told of, and studies only where
  /// the sentence tells of studying.
  private func timed(at i: Int) -> [Fact] {
    let roles = rolesTold(beside: i)
    let narrow = roles.dropFirst().reduce(roles.first ?? []) { $0.intersection($1) }
    let told = narrow.isEmpty ? Array(own.indices) : narrow.sorted()
    return told.map { own[$0] }.filter { fact in
      guard fact.kind == .education else { return true }
      let names = ([fact.organization] + fact.text.lines().prefix(1).map(String.init))
        .compactMap { $0 }
      return words.contains { Self.studying.contains($0.folded) }
        || names.contains { !ranges(of: Words.of($0)).isEmpty }
    }
  }

  private static let studying: HashedWords = [
    "study", "studied", "studies", "studying", "student", "degree", "course", "university", "college",
    "school",
    "thesis", "apprenticeship", "training", "trained", "education", "studium", "studierte", "studiert",
    "studiums", "ausbildung", "lehre", "schule", "universitat", "hochschule", "promotion", "etudes", "etudie",
    "etudiant", "etudiante", "formation", "universite", "ecole", "diplome", "licence", "estudios", "estudie",
    "estudiado", "carrera", "grado", "universidad", "formacion", "escuela", "titulo",
  ]

  /// Months that a number of years or months may mean: what the facts' dates add up to, each stretch and all together.
  func lengths(at i: Int) -> [Int] {
    if let own = ownStart(ofPieceAt: i) {
      let end = knownSpans.compactMap(\.end).map { 12 * $0.year + ($0.month ?? 1) - 1 }.max()
      let today = 12 * date.year + (date.month ?? 1) - 1
      return [(end ?? today) - 12 * own.year - (own.month ?? 1) + 1]
    }
    let intervals = timed(at: i).compactMap { $0.dates.flatMap { Experience.months($0, today: date) } }
    let told = sources.flatMap(\.spans).compactMap { span -> Int? in
      let range = DateRange(
        start: PartialDate(year: span.start.year, month: span.start.month),
        end: span.end.map { PartialDate(year: $0.year, month: $0.month) }, isCurrent: span.end == nil)
      return Experience.months(range, today: date)?.count
    }
    let between = sources.flatMap(\.spans).compactMap { span -> Int? in
      guard let end = span.end, span.start.month == nil, end.month == nil else { return nil }
      return 12 * (end.year - span.start.year)
    }
    return [Experience.total(intervals)] + told + between
  }
}
