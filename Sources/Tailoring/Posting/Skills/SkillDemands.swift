/// Collects the skills that a posting asks for, section by section: a list of requirements asks with every line, running text
/// only where it speaks to its reader or says that something is required.
struct SkillDemands {
  private static let limit = 200

  private let phrases: SkillPhraseReader
  private(set) var skills: [AskedSkill] = []
  /// Those of the line that is read.
  private var named: [AskedSkill] = []
  /// The numbers of skills by their folded words.
  private var known: [String: Int] = [:]
  private var group = 0
  /// Whether a sentence of the paragraph before asked something.
  private var isAsking = false
  /// Whether the section has had bullets: running text after them is no list.
  private var hasBullets = false
  private var isPastList = false

  init(_ table: TermTable, _ tongue: PostingTongue) {
    phrases = SkillPhraseReader(table: table, tongue: tongue)
  }

  /// A new section begins.
  mutating func open() { (isAsking, hasBullets, isPastList) = (false, false, false) }

  /// The skills that `line` names, those that were known before with the others. O(bytes of the line).
  mutating func take(_ line: PostingLine, in section: PostingSection.Kind) -> [AskedSkill] {
    named = []
    read(line, in: section)
    return named
  }

  private mutating func read(_ line: PostingLine, in section: PostingSection.Kind) {
    if line.startsBlock { isAsking = false }
    guard skills.count < Self.limit else { return }
    if line.isBullet { hasBullets = true }
    if hasBullets, line.startsBlock, !line.isBullet { isPastList = true }
    if isPastList, !line.isBullet { return prose(line, in: .other) }
    switch section {
    case .benefits, .application, .equality: return
    case .requirements: list(line, .must)
    case .niceToHave: list(line, .nice)
    case .responsibilities:
      prose(line, in: section)
      duty(line)
    case .opening, .about, .other: prose(line, in: section)
    }
  }

  private mutating func list(_ line: PostingLine, _ strength: Requirement.Strength) {
    let bytes = Array(line.text.utf8)
    let sentences = Sentences.ranges(of: line.text)
    for sentence in sentences {
      let text = String(decoding: bytes[sentence], as: UTF8.self)
      let words = Words.of(text)
      if ApplicationWish.holds(words) || WorkTerms.hold(words) || PostingNoise.holds(text, words) { continue }
      guard !RequirementCues.boilerplate.contains(anyIn: words) || DemandCues.ask.contains(anyIn: words),
        line.isBullet || !tellsOfThem(words)
      else {
        continue
      }
      add(text, strength, isListed: !speaksToReader(text) || saysWhatIsDone(words))
    }
  }

  /// A sentence of the employer about themselves.
  private func tellsOfThem(_ words: [Word]) -> Bool {
    words.contains { Self.them.contains($0.folded) } && !DemandCues.seeks.contains(anyIn: words)
      && !DemandCues.ask.contains(anyIn: words)
  }
  private static let them: HashedWords = [
    "we", "our", "wir", "unser", "unsere", "unserem", "unseren", "nous", "notre", "nos", "nosotros",
    "nuestro", "nuestra",
  ]

  /// "You write well": a sentence, whose verb the reader may not know.
  private func speaksToReader(_ text: String) -> Bool {
    guard let first = Words.of(String(text.prefix(24))).first else { return false }
    return Self.subjects.contains(first.folded)
  }
  /// "Sie lesen Schaltpläne", "Du schreibst Tests": what is known is shown by doing it.
  private func saysWhatIsDone(_ words: [Word]) -> Bool {
    words.count > 2 && Self.deeds.contains(words[1].folded)
  }
  private static let deeds: HashedWords = [
    "lesen", "liest", "arbeiten", "arbeitest", "programmieren", "programmierst", "schweissen", "schweisst",
    "schreiben", "schreibst", "bedienen", "bedienst", "zeichnen", "zeichnest", "beurteilen", "lisez",
    "utilisez", "pratiquez", "ecrivez", "redigez", "programmez", "lis", "utilises", "pratiques", "ecris",
    "lees", "escribes", "utilizas", "usas", "programas",
  ]
  private static let subjects: HashedWords = [
    "you", "we", "sie", "du", "wir", "vous", "nous", "tu", "our", "this", "the", "il", "es",
  ]

  /// Tools, standards and methods that a duty names; what is just the job told in verbs is none.
  private mutating func duty(_ line: PostingLine) {
    for text in Sentences.split(line.text) where !tellsOfThem(Words.of(text)) {
      for skill in phrases.names(in: text) {
        if known[Words.folded(skill.words)] == nil { keep(skill) } else { named.append(skill) }
      }
    }
  }

  private mutating func prose(_ line: PostingLine, in section: PostingSection.Kind) {
    for text in Sentences.split(line.text) {
      let words = Words.of(text)
      guard words.count >= 3 || words.count == 2 && RequirementCues.wishesFor(words), words.count <= 90,
        !RequirementCues.boilerplate.contains(anyIn: words)
      else {
        continue
      }
      guard asks(words, in: section), !text.hasSuffix("?"), !ApplicationWish.holds(words),
        !WorkTerms.hold(words), !PostingNoise.holds(text, words)
      else { continue }
      isAsking = true
      // "Para nuestra planta de Malpica buscamos una persona con …": what stands before is no demand.
      let isSought =
        DemandCues.ask.firstRange(in: words) == nil && DemandCues.wish.firstRange(in: words) == nil
      let start = isSought ? soughtStart(words) : nil
      add(
        start.map { String(decoding: Array(text.utf8)[$0...], as: UTF8.self) } ?? text, .must, isListed: false
      )
    }
  }

  private func asks(_ words: [Word], in section: PostingSection.Kind) -> Bool {
    let cue =
      DemandCues.ask.firstRange(in: words) ?? DemandCues.wish.firstRange(in: words) ?? sought(words)
    if section == .responsibilities {
      return cue != nil && RequirementCues.must.contains(anyIn: words)
    }
    if let duty = DemandCues.duty.firstRange(in: words), duty.lowerBound < 4,
      cue == nil || !DemandCues.needs.contains(anyIn: words)
    {
      return false
    }
    if DemandCues.terms.contains(anyIn: words) { return false }
    if cue == nil {
      // "Al menos tres años gestionando campañas de Google Ads."
      let names = section != .about && !DemandCues.theirs.contains(anyIn: words)
      if names, YearsPattern.find(in: words) != nil, RequirementCues.must.contains(anyIn: words) {
        return true
      }
      return isAsking && !DemandCues.theirs.contains(anyIn: words) && DemandCues.reader.contains(anyIn: words)
    }
    if DemandCues.theirs.contains(anyIn: Array(words.prefix(4))), !DemandCues.seeks.contains(anyIn: words) {
      return false
    }
    return section != .about || DemandCues.reader.contains(anyIn: words)
  }

  /// "We're looking for a designer with …"
  private func sought(_ words: [Word]) -> Range<Int>? {
    guard let seek = DemandCues.seeks.firstRange(in: words),
      let with = words[seek.upperBound...].prefix(9).firstIndex(where: { Self.withs.contains($0.folded) }),
      !words[seek.upperBound..<with].contains(where: { Self.purposes.contains($0.folded) })
    else { return nil }
    return seek.lowerBound..<with + 1
  }
  /// Where a sentence begins to say who is sought, where something stands before.
  private func soughtStart(_ words: [Word]) -> Int? {
    guard let found = sought(words), found.lowerBound > 1 else { return nil }
    return words[found.lowerBound].range.lowerBound
  }
  private static let withs: HashedWords = [
    "with", "mit", "avec", "con", "who", "der", "que", "qui", "maitrisant", "connaissant", "sachant", "ayant",
  ]

  private static let purposes: HashedWords = ["to", "zu", "um", "pour", "para"]

  private mutating func add(_ whole: String, _ strength: Requirement.Strength, isListed: Bool) {
    let text = ReasonClauses.removed(from: whole)
    let bytes = Array(text.utf8)
    // Whom to write to.
    guard !bytes.contains(UInt8(ascii: "@")) else { return }
    for clause in DemandClauses.of(text, strength) {
      guard let strength = clause.strength else { continue }
      let part = String(decoding: bytes[clause.range], as: UTF8.self)
      for skill in phrases.skills(in: part, isListed: isListed, strength: strength, group: &group) {
        keep(skill)
      }
    }
  }

  private mutating func keep(_ skill: AskedSkill) {
    named.append(skill)
    let key = Words.folded(skill.words)
    guard let at = known[key] else {
      known[key] = skills.count
      skills.append(skill)
      return
    }
    if skill.strength == .must { skills[at].strength = .must }
    skills[at].years = skills[at].years ?? skill.years
  }
}
