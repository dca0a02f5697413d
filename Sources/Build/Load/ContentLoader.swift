internal import Base
internal import Content
internal import Tailoring

/// Reads a content folder: every file, every mistake, in one run.
struct ContentLoader {
  let root: String
  private var diagnostics: [Diagnostic] = []
  /// What the files read since the last group hold.
  private var log = InputLog()
  /// What an earlier build of this process read, and what of it still holds.
  private var memory: BuildMemory
  private let checked: CheckedInputs

  private init(root: String, memory: BuildMemory, checked: CheckedInputs) {
    self.root = root
    self.memory = memory
    self.checked = checked
  }

  /// Reads everything below the root. Files that cannot be read are said and left out.
  static func load(root: String) -> Checked<ContentSet> {
    var memory = BuildMemory()
    return load(root: root, memory: &memory, CheckedInputs())
  }

  /// Reads only what the memory does not hold any more.
  static func load(root: String, memory: inout BuildMemory, _ checked: CheckedInputs) -> Checked<ContentSet> {
    var loader = ContentLoader(root: root, memory: memory, checked: checked)
    let set = loader.run()
    memory = loader.memory
    return Checked(set, loader.diagnostics)
  }

  /// Ends a group of inputs: all that was read since the last one.
  private mutating func endGroup(_ name: String, in set: inout ContentSet) {
    set.inputs.append(InputGroup(name, log))
    log = InputLog()
  }

  private mutating func run() -> ContentSet {
    let scan = ContentScan(root: root)
    diagnostics += scan.diagnostics
    let site = site(scan)
    var set = ContentSet(
      site: site ?? SiteSettings(), people: [], jobs: [], unreadablePeople: scan.lostPeople,
      unreadableJobs: scan.lostJobs, isComplete: scan.isComplete && site != nil)
    set.inputs.append(InputGroup(InputName.content, scan.log))
    endGroup(InputName.site, in: &set)
    set.vocabulary = vocabulary(scan)
    endGroup(InputName.skills, in: &set)
    for entry in scan.people { add(entry, to: &set) }
    for entry in scan.jobs { add(entry, to: &set) }
    checkApplicants(of: set)
    checkVariants(of: set)
    diagnostics += SamePerson.diagnostics(set.people)
    diagnostics += set.learnPreferences()
    diagnostics += set.people.flatMap { WordingDifferences.diagnostics(in: $0.profile) }
    return set
  }

  /// nil, with an error, where `site.yaml` has mistakes: by default settings every document would look different.
  private mutating func site(_ scan: ContentScan) -> SiteSettings? {
    guard let path = scan.site else { return SiteSettings() }
    let checked = source(path).map(SiteReader.read)
    if let checked, !checked.hasErrors { return take(checked) }
    if let checked { diagnostics += checked.diagnostics }
    diagnostics.append(
      Diagnostic(
        .error, code: "build.broken-site", "nothing is built while `\(path)` has errors",
        at: SourceRange(file: path),
        hints: ["mend the errors said with this one; what was built before is untouched"]))
    return nil
  }

  private mutating func vocabulary(_ scan: ContentScan) -> Vocabulary {
    guard let path = scan.skills, let source = source(path) else { return .standard }
    let vocabulary = Vocabulary(take(SkillsReader.read(source)))
    for name in vocabulary.unknownNames {
      diagnostics.append(
        Diagnostic(
          .warning, code: "tailoring.unknown-skill", "no skill is named `\(name)`",
          at: vocabulary.own.first { $0.includes.contains(name) }?.range ?? SourceRange(file: path),
          hints: ["`includes` names skills by their canonical names, as `match.json` shows them"]))
    }
    return vocabulary
  }

  private mutating func add(_ entry: ContentScan.Person, to set: inout ContentSet) {
    if let known = memory.people[entry.slug], known.value.entry == entry, recall(known, in: &set) {
      set.people.append(known.value.person)
      return
    }
    let start = (said: diagnostics.count, groups: set.inputs.count)
    var person = person(entry)
    endGroup(InputName.person(entry.slug), in: &set)
    if let path = entry.ratings, let source = source(path) {
      person?.ratings = take(RatingsReader.read(source))
    }
    endGroup(InputName.ratings(entry.slug), in: &set)
    if let profile = person?.profile {
      let variants = variants(entry, profile, in: &set)
      person?.variants = variants.variants
      person?.brokenVariants = variants.broken
    }
    memory.people[entry.slug] = person.map { known((entry, $0), since: start, in: set) }
    if let person { set.people.append(person) } else { set.unreadablePeople.append(entry.slug) }
  }

  private mutating func add(_ entry: ContentScan.Job, to set: inout ContentSet) {
    if let known = memory.jobs[entry.slug], known.value.entry == entry, recall(known, in: &set) {
      set.jobs.append(known.value.job)
      return
    }
    let start = (said: diagnostics.count, groups: set.inputs.count)
    let job = job(entry)
    endGroup(InputName.posting(entry.slug), in: &set)
    memory.jobs[entry.slug] = job.map { known((entry, $0), since: start, in: set) }
    if let job { set.jobs.append(job) } else { set.unreadableJobs.append(entry.slug) }
  }

  /// Says again what was said of an entry and counts its inputs, where those stand as they were when it was read.
  private mutating func recall<Value>(_ known: BuildMemory.Known<Value>, in set: inout ContentSet) -> Bool {
    guard checked.holds(known.inputs) else { return false }
    diagnostics += known.diagnostics
    set.inputs += known.inputs
    return true
  }

  /// What was read of an entry, with the inputs read and the diagnostics said since its start.
  private func known<Value>(_ value: Value, since start: (said: Int, groups: Int), in set: ContentSet)
    -> BuildMemory.Known<Value>
  {
    BuildMemory.Known(
      inputs: Array(set.inputs[start.groups...]), value: value, diagnostics: Array(diagnostics[start.said...])
    )
  }

  private mutating func person(_ entry: ContentScan.Person) -> Person? {
    guard let source = source(entry.profile) else { return nil }
    let checked = ProfileReader.read(source, slug: entry.slug)
    if let marks = ReviewMarks.diagnostic(in: source) { diagnostics.append(marks) }
    let failed = checked.hasErrors
    guard var profile = take(checked), !failed else { return nil }
    let listed = profile.projects.count
    var projectsFailed = false
    for path in entry.projects {
      guard let source = self.source(path) else {
        projectsFailed = true
        continue
      }
      let checked = ProjectReader.read(source, slug: UnicodeForms.slug(Path.stem(path)))
      if checked.hasErrors { projectsFailed = true }
      if let project = take(checked) { profile.merge(page: project) }
    }
    let slips =
      profile.privatePathDiagnostics(in: source) + profile.privatePlaceDiagnostics(in: source, listed: listed)
    if listed == 0 { profile.sortProjects() }
    diagnostics += slips + profile.noindexDiagnostics(in: source)
    if slips.contains(where: { $0.severity == .error }) { return nil }
    guard !projectsFailed else { return nil }
    return Person(profile: profile, folder: entry.folder)
  }

  /// What the person chose for single jobs.
  private mutating func variants(_ entry: ContentScan.Person, _ profile: Profile, in set: inout ContentSet)
    -> Variants.Resolved
  {
    var unreadable = entry.lostVariants
    var read: [(variant: Variant, source: SourceText)] = []
    for file in entry.variants {
      let source = source(file.path)
      let checked = source.map { VariantReader.read($0, slug: file.slug) }
      let isGood = checked.map { !$0.hasErrors } ?? false
      // What it names is looked at all the same: all its mistakes are said at once.
      if let source, let variant = checked.map({ take($0) }) { read.append((variant, source)) }
      if !isGood { unreadable.append(file.slug) }
      endGroup(InputName.choices(entry.slug, file.slug), in: &set)
    }
    return take(Variants.resolve(read, unreadable: unreadable, profile: profile))
  }

  /// Says which choices are for no application and taken over by no other.
  private mutating func checkVariants(of set: ContentSet) {
    for person in set.people where person.brokenVariants.isEmpty {
      let jobs = set.jobs.filter { set.applicants(of: $0).contains { $0.slug == person.slug } }.map(\.slug)
      let used =
        ["general"] + jobs + set.unreadableJobs
        + person.variants.compactMap { $0.extends.map { UnicodeForms.slug($0.text) } }
      for variant in person.variants where !used.contains(variant.slug) {
        let nearest = Spelling.nearest(to: variant.slug, in: jobs)
        diagnostics.append(
          Diagnostic(
            .warning, code: "build.unused-variant",
            "`\(person.slug)` has no application `\(variant.slug)`", at: SourceRange(file: variant.file),
            hints: [
              nearest.map { "did you mean `\($0)`?" }
                ?? "name the file like a posting of `jobs/` that names you, or `general`"
            ]))
      }
    }
  }

  private mutating func job(_ entry: ContentScan.Job) -> JobPosting? {
    guard let source = source(entry.path) else { return nil }
    let checked = JobPostingReader.read(source, slug: entry.slug)
    let failed = checked.hasErrors
    let job = take(Checked(checked.value, PostingProposal.hinted(checked.diagnostics, source)))
    return failed ? nil : job
  }

  /// Says which of `people:` are nobody.
  private mutating func checkApplicants(of set: ContentSet) {
    let known = set.people.map(\.slug) + set.unreadablePeople
    for job in set.jobs {
      for name in job.people ?? [] where !known.contains(UnicodeForms.slug(name.plain)) {
        let nearest = Spelling.nearest(to: UnicodeForms.slug(name.plain), in: known)
        let hint = nearest.map { "did you mean `\($0)`?" } ?? "people are the folders of `\(root)/profiles`"
        diagnostics.append(
          Diagnostic(
            .error, code: "build.unknown-person", "there is no person `\(name.plain)`", in: job.source,
            at: name.origin.range ?? SourceRange(file: job.source.file), hints: [hint]))
      }
    }
  }

  private mutating func source(_ path: String) -> SourceText? {
    do throws(FileError) {
      return take(SourceDecoding.decode(try log.read(path), file: path))
    } catch {
      diagnostics.append(error.diagnostic())
      return nil
    }
  }

  private mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
}

extension Profile {
  /// Puts projects that only files give an order to, newest first; those without dates last, by name of file.
  mutating func sortProjects() {
    let today = PartialDate(year: 9999)
    func end(_ project: Project) -> PartialDate {
      project.dates.isCurrent ? today : project.dates.end ?? project.dates.start ?? PartialDate(year: 0)
    }
    projects = projects.enumerated().sorted { a, b in
      let (x, y) = (end(a.element), end(b.element))
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
  }

  /// Adds a project that has a page, or gives the page to the project of the same name that the profile lists already.
  mutating func merge(page: Project) {
    // Its file does not know the profile's language.
    let page = page.localized(to: language)
    let name = page.name.map(Self.mergeKey)
    guard let name, let at = projects.firstIndex(where: { $0.name.map(Self.mergeKey) == name }) else {
      projects.append(page)
      return
    }
    var merged = projects[at]
    merged.slug = page.slug
    merged.body = page.body
    merged.image = page.image ?? merged.image
    merged.imageAlt = page.imageAlt ?? merged.imageAlt
    merged.description = merged.description ?? page.description
    merged.url = merged.url ?? page.url
    merged.entity = merged.entity ?? page.entity
    merged.type = merged.type ?? page.type
    if merged.dates == DateRange(start: nil, end: nil, isCurrent: false) { merged.dates = page.dates }
    if merged.highlights.isEmpty { merged.highlights = page.highlights }
    if merged.keywords.isEmpty { merged.keywords = page.keywords }
    if merged.roles.isEmpty { merged.roles = page.roles }
    if merged.tags.isEmpty { merged.tags = page.tags }
    projects[at] = merged
  }

  /// What equal names have in common; names that no Latin letter can spell are equal as they are written.
  private static func mergeKey(_ name: Text) -> String {
    let slug = UnicodeForms.slug(name.plain)
    return slug.isEmpty ? UnicodeForms.nfc(name.plain) : slug
  }
}
