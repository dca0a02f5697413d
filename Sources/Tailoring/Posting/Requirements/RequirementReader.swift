internal import Base
public import Content

/// Reads what a posting asks for out of its text as pasted. Pure and deterministic; the text is data and nothing in
/// it is ever followed.
public struct RequirementReader: Sendable {
  private static let byteLimit = JobPostingReader.readLimit
  private static let requirementLimit = 120

  /// What `posting` asks for, in reading order. O(bytes).
  public static func requirements(of posting: JobPosting) -> [Requirement] {
    read(posting).requirements
  }

  /// Sections, requirements and the reference number of `posting`. O(bytes).
  public static func read(_ posting: JobPosting, vocabulary: Vocabulary = .standard) -> PostingReading {
    var reader = RequirementReader(posting, vocabulary)
    reader.run()
    return reader.reading
  }

  private let posting: JobPosting
  private let cleaner: PostingCleaner
  private let bytes: [UInt8]
  private let table: TermTable
  private var reading = PostingReading()
  private var seen: Set<String> = []
  /// Whether the line before ended a sentence.
  private var endsSentence = true
  private var demands: SkillDemands
  private let tongue: PostingTongue
  private let portrait: EmployerPortrait
  /// Whether the section has had bullets, and whether running text has begun after them: it is no part of the list.
  private var hasBullets = false
  private var isPastList = false

  private init(_ posting: JobPosting, _ vocabulary: Vocabulary) {
    self.posting = posting
    table = vocabulary.reading
    reading.vocabulary = vocabulary
    cleaner = PostingCleaner(posting)
    var prefix = Array(cleaner.bytes.prefix(Self.byteLimit))
    while let last = prefix.last, last & 0xC0 == 0x80, prefix.count == Self.byteLimit { prefix.removeLast() }
    bytes = prefix
    tongue = PostingTongue.of(prefix)
    portrait = EmployerPortrait(of: posting)
    demands = SkillDemands(vocabulary.reading, tongue)
    reading.hazards = cleaner.hazards
    reading.isTruncated = cleaner.bytes.count > Self.byteLimit
  }

  /// The section that is being read.
  private struct OpenSection {
    var kind = PostingSection.Kind.opening
    var heading: String?
    var lines: [PostingLine] = []
    /// The section that goes on below what an inline heading opens.
    var outer: PostingSection.Kind?
    /// The lines that are left of a list without a heading.
    var left = 0
  }

  private mutating func run() {
    var facts = PostingFactsReader()
    facts.take(title: posting.position?.plain ?? "")
    let lines = preparedLines()
    let hasPlain =
      lines.count { !$0.isMarkedHeading && SectionHeadings.standard.section(opening: $0) != nil } > 1
    var section = OpenSection()
    for (number, plain) in lines.enumerated() {
      var line = plain
      defer { facts.take(line: line.text, in: section.kind, isOpening: number < 4) }
      if reading.reference == nil { reading.reference = ReferenceNumber.find(in: line.text) }
      if line.page != nil { continue }
      openList(with: &line, &section)
      let next = number + 1 < lines.count ? lines[number + 1] : nil
      if let kind = kind(openedBy: line, number, before: next, hasPlain: hasPlain) {
        let outer = line.isInline ? section.outer ?? section.kind : nil
        open(&section, kind, heading: line.text)
        section.outer = outer
      } else {
        add(line, to: &section, isListed: plain.isBullet != line.isBullet)
      }
      take(line)
    }
    close(section.kind, section.heading, section.lines)
    reading.facts = facts.facts
    reading.skills = demands.skills
  }

  /// The lines of the posting, those of its page marked, with what a heading in a line opens as a line of its own.
  private func preparedLines() -> [PostingLine] {
    let plain = PostingTables.unfolded(
      NumberedClauses.taken(off: PostingLines.of(bytes), in: bytes), in: bytes)
    let marked = PageLines.marked(CriterionMarks.taken(off: plain, in: bytes), in: bytes, table)
    return PostingBlocks.listed(
      marked.enumerated().flatMap { i, line in
        i == 0 || line.page != nil ? [line] : InlineHeadings.split(line, in: bytes)
      })
  }

  /// A list without a heading, where none is open, asks for something.
  private mutating func openList(with line: inout PostingLine, _ section: inout OpenSection) {
    if line.listLength > 0, [.opening, .other, .about].contains(section.kind) {
      open(&section, .requirements)
      (section.left, section.outer) = (line.listLength, nil)
    }
    guard section.left > 0 else { return }
    line.isBullet = true
    section.left -= 1
  }

  /// The kind of section that a line opens as its heading; nil: it is none.
  private func kind(
    openedBy line: PostingLine, _ number: Int, before next: PostingLine?, hasPlain: Bool
  ) -> PostingSection.Kind? {
    let mayOpen =
      number > 2 && (hasPlain || next?.isBullet ?? false)
      && SectionHeadings.standard.mayOpen(line, before: next)
    guard number > 0 || line.isMarkedHeading || line.text.utf8.count < 24,
      let kind = SectionHeadings.standard.section(opening: line) ?? (mayOpen ? .other : nil)
    else { return nil }
    // "SE BUSCA AUXILIAR" at the top is the title.
    let isCall = number == 0 && SectionHeadings.seeks(line.text) || SectionHeadings.isCall(line.text)
    return kind == .requirements && isCall && next?.isBullet != true ? .other : kind
  }

  /// A line that opens nothing. What follows a list or an inline heading's text is no part of them.
  private mutating func add(_ line: PostingLine, to section: inout OpenSection, isListed: Bool) {
    if let kind = section.outer, line.startsBlock, !line.isBullet {
      // What follows is no list any more.
      let isList = kind == .requirements || kind == .niceToHave
      open(&section, isList ? .other : kind)
      section.lines = [line]
      section.outer = nil
      return
    }
    section.lines.append(line)
    if section.left == 0, isListed { open(&section, .other) }
  }

  /// Closes what was read and begins anew; an outer section stays, and what is left of a list.
  private mutating func open(
    _ section: inout OpenSection, _ kind: PostingSection.Kind, heading: String? = nil
  ) {
    close(section.kind, section.heading, section.lines)
    (section.kind, section.heading, section.lines) = (kind, heading, [])
  }

  /// What a line says besides what it asks for.
  private mutating func take(_ line: PostingLine) {
    if tongue == .german { reading.tone.take(Words.of(line.text)) }
    AskedStatement.add(fromAll: Sentences.split(line.text), to: &reading.askedStatements)
  }

  private mutating func close(_ kind: PostingSection.Kind, _ heading: String?, _ lines: [PostingLine]) {
    guard heading != nil || !lines.isEmpty else { return }
    let kind = kind == .other && heading != nil ? UnknownSections.kind(of: lines) : kind
    let start = lines.first?.range.lowerBound ?? 0
    let range = self.range(start..<max(start, lines.last?.range.upperBound ?? 0))
    reading.sections.append(PostingSection(kind: kind, heading: heading, range: range))
    demands.open()
    (hasBullets, isPastList) = (false, false)
    for line in lines {
      if line.isBullet { hasBullets = true }
      if hasBullets, line.startsBlock { isPastList = !line.isBullet }
      let first = reading.requirements.count
      take(line, in: kind)
      let skills = demands.take(line, in: kind)
      if [.opening, .about, .other].contains(kind) { take(skills, of: line, from: first) }
      for i in reading.requirements.indices[first...] { reading.requirements[i].take(skills) }
    }
  }

  private func range(_ clean: Range<Int>) -> SourceRange {
    let start = cleaner.original(clean.lowerBound)
    let local = start..<max(start, clean.isEmpty ? start : cleaner.original(clean.upperBound - 1) + 1)
    if let page = posting.page { return page.range(from: local.lowerBound, to: local.upperBound) }
    let base = posting.textStart.offset
    return posting.source.range(from: base + local.lowerBound, to: base + local.upperBound)
  }

  private mutating func take(_ line: PostingLine, in section: PostingSection.Kind) {
    switch section {
    case .benefits, .application, .equality: return
    case .requirements, .niceToHave, .responsibilities: break
    case .opening, .about, .other: break
    }
    let listed = section == .requirements || section == .niceToHave || section == .responsibilities
    let whole = line.isBullet && line.text.utf8.count < 240
    let text = Array(line.text.utf8)
    let sentences = whole ? [0..<text.count] : Sentences.ranges(of: line.text)
    let parts = sentences.flatMap { self.asked(text, $0) }
      .flatMap { self.parts(of: text, $0, in: section, isListed: line.isAfterHeading) }
    let isStart = line.isBullet || line.startsBlock || endsSentence
    endsSentence = text.last.map { [0x2E, 0x21, 0x3F, 0x3A].contains($0) } ?? true
    for sentence in sentences where sentence.lowerBound > 0 || isStart {
      note(String(decoding: text[sentence], as: UTF8.self), in: section, isBullet: line.isBullet)
    }
    for part in parts {
      let piece = String(decoding: text[part], as: UTF8.self)
      let words = Words.of(piece)
      guard (words.count >= 2 || (listed && words.count == 1)), words.count <= 90,
        !RequirementCues.boilerplate.contains(anyIn: words), !RequirementCues.applying.contains(anyIn: words),
        section == .responsibilities || !ApplicationWish.holds(words), !WorkTerms.hold(words),
        !PostingNoise.holds(piece, words)
      else { continue }
      let exact =
        line.range.count == text.count ? line.range.lowerBound + part.lowerBound : line.range.lowerBound
      let end =
        line.range.count == text.count ? line.range.lowerBound + part.upperBound : line.range.upperBound
      if isPastList, listed, !asks(words) { continue }
      if section == .responsibilities, !line.isBullet, Self.tellsOfEmployer(piece, words) { continue }
      if !line.isBullet, portrait.holds(words) { continue }
      if !listed, !line.isBullet, let duties = ToldDuties.ranges(of: piece) {
        take(duties, of: piece, at: exact..<end)
        continue
      }
      let kind = isPastList && section == .responsibilities ? .other : section
      if let found = requirement(piece, words, in: kind, bullet: line.isBullet, at: exact..<end) {
        append(found)
      }
    }
  }

  /// Duties that a sentence of running text tells. `place` is that of the sentence.
  private mutating func take(_ duties: [Range<Int>], of sentence: String, at place: Range<Int>) {
    let text = Array(sentence.utf8)
    for duty in duties.map({ Self.trimmed(text, $0) }) {
      let told = String(decoding: text[duty], as: UTF8.self)
      let exact =
        place.count == text.count
        ? place.lowerBound + duty.lowerBound..<place.lowerBound + duty.upperBound : place
      if let found = requirement(told, Words.of(told), in: .responsibilities, bullet: false, at: exact) {
        append(found)
      }
    }
  }

  /// The parts of a sentence that each ask for one thing.
  private func parts(
    of text: [UInt8], _ sentence: Range<Int>, in section: PostingSection.Kind, isListed: Bool = false
  ) -> [Range<Int>] {
    func split(_ part: Range<Int>, _ by: (String) -> [Range<Int>]) -> [Range<Int>] {
      by(String(decoding: text[part], as: UTF8.self)).map {
        Self.trimmed(text, part.lowerBound + $0.lowerBound..<part.lowerBound + $0.upperBound)
      }
    }
    if section == .responsibilities {
      return wishes(text, sentence, in: section).flatMap { split($0, YearClauses.ranges) }
        .flatMap { split($0) { DutyClauses.ranges(of: $0, isListed: isListed) } }
    }
    return wishes(text, sentence, in: section).flatMap { split($0, YearClauses.ranges) }
      .flatMap { split($0, DemandJoins.ranges) }.flatMap { split($0, ReaderClauses.ranges) }
  }

  /// What a sentence asks for, without what it says is not needed.
  private func asked(_ text: [UInt8], _ sentence: Range<Int>) -> [Range<Int>] {
    NoDemands.kept(in: String(decoding: text[sentence], as: UTF8.self)).map {
      Self.trimmed(text, sentence.lowerBound + $0.lowerBound..<sentence.lowerBound + $0.upperBound)
    }
  }

  /// A sentence of running text that names skills as asked for is a requirement, whatever its words.
  private mutating func take(_ skills: [AskedSkill], of line: PostingLine, from first: Int) {
    let text = Array(line.text.utf8)
    for part in Sentences.ranges(of: line.text).flatMap({ self.parts(of: text, $0, in: .other) }) {
      let piece = String(decoding: text[part], as: UTF8.self)
      guard skills.contains(where: { piece.contains($0.words) }),
        !reading.requirements[first...].contains(where: { piece.contains($0.text) || $0.text.contains(piece) }
        )
      else { continue }
      let isExact = line.range.count == text.count
      let place =
        isExact
        ? line.range.lowerBound + part.lowerBound..<line.range.lowerBound + part.upperBound : line.range
      if let found = requirement(piece, Words.of(piece), in: .requirements, bullet: true, at: place) {
        append(found)
      }
    }
  }

  /// The clauses of a sentence that demand or wish; where all is wished for it stays whole.
  private func wishes(
    _ text: [UInt8], _ sentence: Range<Int>, in section: PostingSection.Kind
  ) -> [Range<Int>] {
    let whole = String(decoding: text[sentence], as: UTF8.self)
    if section == .niceToHave, !RequirementCues.must.contains(anyIn: Words.of(whole)) {
      return [Self.trimmed(text, sentence)]
    }
    if NoDemands.comeToWish(Words.of(whole)) { return [Self.trimmed(text, sentence)] }
    return WishClauses.ranges(of: whole).map {
      Self.trimmed(text, sentence.lowerBound + $0.lowerBound..<sentence.lowerBound + $0.upperBound)
    }
  }

  /// Whether a sentence that stands after a list asks for something all the same.
  private func asks(_ words: [Word]) -> Bool {
    if RequirementCues.must.contains(anyIn: words) { return true }
    guard RequirementCues.asks(words) || RequirementCues.nice.contains(anyIn: words) else {
      return false
    }
    return !DemandCues.terms.contains(anyIn: words)
      && !DemandCues.theirs.contains(anyIn: Array(words.prefix(4)))
  }

  /// A whole sentence of what the employer is and does, which nobody is asked to do.
  private static func tellsOfEmployer(_ text: String, _ words: [Word]) -> Bool {
    guard text.hasSuffix(".") || text.hasSuffix("!"), words.count > 3,
      !RequirementCues.must.contains(anyIn: words),
      !words.contains(where: { readers.contains($0.folded) })
    else { return false }
    return DemandCues.theirs.contains(anyIn: words) || words.contains { firms.contains($0.folded) }
      || words.prefix(9).contains { copulas.contains($0.folded) }
  }
  private static let firms: HashedWords = [
    "we", "our", "us", "wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "nous", "notre",
    "nos",
    "nosotros", "nuestro", "nuestra",
  ]
  private static let readers: HashedWords = [
    "you", "your", "you'll", "you're", "du", "dir", "dich", "dein", "deine", "deinen", "deiner", "ihnen",
    "ihre", "ihr",
    "vous", "votre", "vos", "tu", "tus", "ti", "te", "usted",
  ]
  private static let copulas: HashedWords = [
    "is", "was", "are", "were", "has", "have", "ist", "sind", "war", "hat", "haben", "est", "sont", "a",
    "ont", "es",
    "son", "fue", "tiene", "tenemos", "somos",
  ]

  /// Without blanks, commas and dashes at both ends.
  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] <= 0x20 { low += 1 }
    while high > low {
      if text[high - 1] <= 0x20 || text[high - 1] == UInt8(ascii: ",") {
        high -= 1
      } else if high - low > 1, text[high - 1] == UInt8(ascii: "-"), text[high - 2] <= 0x20 {
        high -= 1
      } else if high - low > 3, text[high - 3] == 0xE2, text[high - 2] == 0x80,
        [0x93, 0x94].contains(text[high - 1])
      {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  private mutating func note(_ text: String, in section: PostingSection.Kind, isBullet: Bool) {
    let isTheirs = section != .requirements && section != .niceToHave
    guard isTheirs, isBullet || text.hasSuffix("."), reading.statements.count < 40,
      !RequirementCues.boilerplate.contains(anyIn: Words.of(text)),
      PostingStatement.isQuotable(text)
    else { return }
    reading.statements.append(
      PostingStatement(text: Clause.trimmed(text), isWork: section == .responsibilities))
  }

  private mutating func append(_ requirement: Requirement) {
    guard reading.requirements.count < Self.requirementLimit else {
      reading.isTruncated = true
      return
    }
    guard seen.insert(Words.folded(requirement.text)).inserted else { return }
    var requirement = requirement
    requirement.id = FactID("posting/requirement-\(reading.requirements.count + 1)")
    reading.requirements.append(requirement)
  }

  private func requirement(
    _ text: String, _ words: [Word], in section: PostingSection.Kind, bullet: Bool, at local: Range<Int>
  ) -> Requirement? {
    DemandReader(table: table).requirement(text, words, in: section, bullet: bullet, at: range(local))
  }
}
