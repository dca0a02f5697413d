/// Makes a draft profile of laid-out lines.
struct DraftReader {
  let lines: [LaidLine]
  let hyphens: Hyphens
  let blocks: BlockFinder
  var basics = DraftObject()
  var uses: [(span: SourceSpan, use: ImportedProfile.Rest.Use)] = []
  /// The sections of the profile by key.
  var sections: [String: [DraftValue]] = [:]
  var custom: [DraftValue] = []
  var languages: [String: Int] = [:]

  init(_ lines: [LaidLine]) {
    self.lines = lines
    hyphens = Hyphens(lines)
    blocks = BlockFinder(lines: lines, hyphens: hyphens)
  }

  /// The keys of profile.yaml that are lists of entries, in its order.
  static let keys = [
    "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages",
    "interests",
    "references", "projects",
  ]

  static func read(_ lines: [LaidLine], kind: ImportKind, file: String) -> ImportedProfile {
    var lines = EuropassForm.reordered(LostLigatures.restored(EuropassEditorForm.reordered(lines)))
    let margins = headingMargins(lines)
    lines = lines.indices.flatMap {
      [lines] in isLabelRow($0, lines) ? [lines[$0]] : labelled(lines[$0], margins)
    }
    Bullets.checkLetters(&lines)
    SetAside.mark(&lines)
    lines = InlineSections.parted(BulletHeads.plain(lines))
    let form = FormTable(lines)
    for at in form.lines { (lines[at].isRepeated, lines[at].isSetAside) = (true, true) }
    var reader = DraftReader(lines)
    let draft = reader.draft(form)
    let profile = ImportedProfile(
      kind: kind, file: file, draft: draft, lines: lines.map(\.source), uses: reader.uses)
    return RestoredSources(lines).applied(to: profile)
  }

  /// Whether a line is of a list of labels with their texts, of which the label above or below is no heading:
  /// `Languages    Java, Go` above `Databases    SQLite`.
  private static func isLabelRow(_ at: Int, _ lines: [LaidLine]) -> Bool {
    let line = lines[at]
    guard line.segments.count == 2 else { return false }
    return [at - 1, at + 1].contains { other in
      guard lines.indices.contains(other), lines[other].column == line.column,
        lines[other].segments.count == 2, lines[other].gap < 1.2 || other < at, line.gap < 1.2 || other > at
      else { return false }
      let (a, b) = (lines[other].segments, line.segments)
      let utf8 = lines[other].text.utf8
      let label = lines[other].text[..<utf8.index(utf8.startIndex, offsetBy: a[0].end)]
      return abs(a[0].left - b[0].left) < 2 && abs(a[1].left - b[1].left) < 2 && a[0].isBold == b[0].isBold
        && SectionWords.section(label) == nil && DateNotation.matches(label).isEmpty
    }
  }

  /// Where headings in the margin and their sections begin: places that several lines share.
  private struct Margin: Hashable {
    var left: Int
    var text: Int

    init?(_ line: LaidLine) {
      guard line.segments.count > 1, line.bullet == nil, !line.isRepeated else { return nil }
      left = Int((line.segments[0].left / 3).rounded())
      text = Int((line.segments[1].left / 3).rounded())
    }
  }

  private static func headingMargins(_ lines: [LaidLine]) -> Set<Margin> {
    var counts: [Margin: Int] = [:]
    for line in lines {
      guard let margin = Margin(line), let first = line.segments.first else { continue }
      let utf8 = line.text.utf8
      let head = line.text[..<utf8.index(utf8.startIndex, offsetBy: first.end)]
      if let kind = SectionWords.section(head), kind != .other { counts[margin, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }

  /// A heading beside the first line of its section becomes a line of its own.
  private static func labelled(_ line: LaidLine, _ margins: Set<Margin>) -> [LaidLine] {
    guard line.segments.count > 1, let first = line.segments.first, line.bullet == nil, !line.isRepeated
    else { return [line] }
    let utf8 = line.text.utf8
    let head = String(line.text[..<utf8.index(utf8.startIndex, offsetBy: first.end)])
    guard head.utf8.count <= 40, let kind = SectionWords.section(head), kind != .other else { return [line] }
    // `Languages    English, German` inside a list of skills is a label too: it needs its own look or capitals.
    let rest = line.segments[1]
    let isMarked =
      (first.isBold && !rest.isBold) || (head == head.uppercased() && head != head.lowercased())
      || first.right + 12 < rest.left && head.count > 3 && first.left < rest.left - 60
        && (line.segments.count == 2 || DateNotation.matches(line.text).contains(where: \.isRange))
    guard isMarked || Margin(line).map(margins.contains) == true else { return [line] }
    let (label, body) = line.parted()
    return [label, body]
  }

  mutating func use(_ line: Int, _ use: ImportedProfile.Rest.Use) {
    uses.append((SourceSpan(line: line, start: 0, end: lines[line].text.utf8.count), use))
  }

  // MARK: The whole

  mutating func draft(_ form: FormTable) -> DraftValue {
    for (index, line) in lines.enumerated() {
      if let bullet = line.bullet { uses.append((SourceSpan(line: index, start: 0, end: bullet), .mark)) }
      if line.isRepeated, !line.isSetAside { use(index, .repeated) }
      if line.isHidden { use(index, .hidden) }
    }
    let found = SectionFinder(lines).sections()
    for section in found {
      guard let heading = section.heading else { continue }
      use(heading, .heading)
      for language in SectionWords.languages(lines[heading].text) { languages[language, default: 0] += 1 }
    }
    var head = HeadReader(reader: self)
    head.read(found)
    basics = head.basics()
    uses += head.uses
    for section in found { add(section, taken: head.taken) }
    add(form)
    if let first = found.first { addWithoutHeading(first.lines.filter { !head.taken.contains($0) }) }
    return assembled(head)
  }

  private mutating func add(_ section: FoundSection, taken: Set<Int>) {
    let indices = section.lines.filter { !taken.contains($0) }
    guard !indices.isEmpty, section.kind != .contact, section.kind != .summary else { return }
    let entries = EntryReader(reader: self, kind: section.kind)
    switch section.kind {
    case .work: sections["work", default: []] += entries.jobs(indices, employer: "name")
    case .volunteer: sections["volunteer", default: []] += entries.jobs(indices, employer: "organization")
    case .education: sections["education", default: []] += entries.schools(indices)
    case .projects: sections["projects", default: []] += entries.projects(indices)
    case .skills: addSkills(indices)
    case .languages: addLanguages(indices)
    case .interests: sections["interests", default: []] += ListReader(reader: self).interests(indices)
    case .certificates: sections["certificates", default: []] += entries.listed(indices, Listed.certificates)
    case .awards: sections["awards", default: []] += entries.listed(indices, Listed.awards)
    case .publications: sections["publications", default: []] += entries.listed(indices, Listed.publications)
    case .references: sections["references", default: []] += entries.references(indices)
    case .other: addCustom(section, indices, entries)
    case .contact, .summary: break
    }
  }

  /// Skills; a line of theirs that is headed as one of languages is of these.
  private mutating func addSkills(_ indices: [Int]) {
    let lists = ListReader(reader: self)
    var spoken: [Int: (label: Piece, languages: Piece)] = [:]
    for (at, index) in indices.enumerated() {
      spoken[index] = lists.languages(index, before: at + 1 < indices.count ? lines[indices[at + 1]] : nil)
    }
    sections["skills", default: []] += lists.skills(indices.filter { spoken[$0] == nil })
    let found = indices.compactMap { spoken[$0] }
    uses += found.flatMap { $0.label.spans.map { ($0, .heading) } }
    sections["languages", default: []] += lists.fluencies(of: found.map(\.languages))
  }

  /// Languages; a driving licence that stands below them is a paper.
  private mutating func addLanguages(_ indices: [Int]) {
    let pieces = blocks.blocks(indices).map(\.piece)
    let papers = pieces.filter { DrivingWords.isLicence($0.text) }
    sections["languages", default: []] += ListReader(reader: self).fluencies(
      of: pieces.filter { !papers.contains($0) })
    sections["certificates", default: []] += papers.map { paper in
      var out = DraftObject()
      out.add("name", paper, 0.8)
      return out.value
    }
  }

  /// The rows of a form, whose lines are set aside.
  private mutating func add(_ form: FormTable) {
    let entries = FormEntries(form, lines)
    for (key, values) in entries.sections { sections[key, default: []] += values }
    uses += entries.marks.map { ($0, .mark) }
    for case .heading(let line, _) in form.items {
      use(line, .heading)
      languages["ja", default: 0] += 1
    }
  }

  /// Entries with dates that no heading stands above: education where a school or a degree is named, else work.
  private mutating func addWithoutHeading(_ indices: [Int]) {
    var used: Set<Int> = []
    ImportedProfile.visit(basics.value, path: "") { _, text in used.formUnion(text.spans.map(\.line)) }
    let left = indices.filter { !used.contains($0) }
    guard left.contains(where: { DateNotation.matches(lines[$0].text).contains(where: \.isRange) }) else {
      return
    }
    let reader = EntryReader(reader: self, kind: .other)
    for lines in reader.linesOfEntries(left) {
      let isSchool = lines.prefix(3).contains {
        let text = self.lines[$0].text
        return RoleWords.has(.school, text) || RoleWords.has(.degree, text)
      }
      let values = isSchool ? reader.schools(lines) : reader.jobs(lines, employer: "name")
      sections[isSchool ? "education" : "work", default: []] += values.map(Self.doubted)
    }
  }

  /// The same with a word of doubt at its first text.
  private static func doubted(_ value: DraftValue) -> DraftValue {
    guard case .object(var members) = value, case .text(var text)? = members.first?.value else {
      return value
    }
    text.confidence = min(text.confidence, 0.5)
    text.doubt = "no heading says what this is"
    members[0].value = .text(text)
    return .object(members)
  }

  private mutating func addCustom(_ section: FoundSection, _ indices: [Int], _ entries: EntryReader) {
    guard let heading = section.heading else { return }
    var object = DraftObject()
    let line = lines[heading]
    let title = Piece(line.text, line: heading, start: 0).trimmed()
    object.add("title", TextMending.closed(title.text).map { Piece(text: $0, spans: title.spans) } ?? title)
    object.add("entries", entries.custom(indices))
    if object.members.count == 2 { custom.append(object.value) }
  }

  private func assembled(_ head: HeadReader) -> DraftValue {
    var out = DraftObject()
    // The language in which most sections are named; of several the first in the order of the alphabet.
    let best = languages.max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let best, best.key != "en", best.value > (languages["en"] ?? 0) {
      out.add("language", .text(DraftText(best.key, confidence: 0.8)))
    }
    out.add("basics", basics.value)
    for key in Self.keys { out.add(key, sections[key] ?? []) }
    out.add("sections", custom)
    return out.value
  }
}
