public import Base
public import Content
public import Tailoring

/// `vitae rate`: which of two statements, or of two documents, was better for a job, and what is learnt from it.
public enum JobRating {
  /// What is asked for.
  public struct Request: Sendable {
    /// The posting's slug.
    public var job: String
    /// The person's slug; nil: the only one who applies.
    public var person: String?
    /// The ids of the better statement and of the other; or, with `areDocuments`, two applications or PDFs.
    public var better: String?
    public var than: String?
    public var areDocuments = false
    public var by = Rating.Judge.person
    public var because: String?

    public init(job: String) { self.job = job }
  }

  /// What came of it.
  public struct Result: Sendable {
    /// `<person>/<job>`.
    public var application: String
    /// The person's ratings.
    public var file: String
    /// The rating that this run wrote.
    public var added: Rating?
    /// What is learnt from all ratings, with the new one.
    public var preference: Preference
    /// What is to be asked next, the most doubtful first.
    public var doubts: [DoubtfulPairs.Pair]
  }

  /// Adds a rating, where one is given. nil, with an error, where it cannot be kept: then no file is changed.
  public static func run(_ request: Request, _ options: BuildOptions) -> Checked<Result?> {
    var run = JobRatingRun(request: request, options: options)
    let result = run.run()
    return Checked(result, DiagnosticOrder.sorted(run.diagnostics))
  }

  /// Everybody's ratings as JSON lines, or those of `person`, written to `path` where there is one. Those about what is gone are
  /// left out, with a warning each.
  public static func export(person: String?, to path: String?, _ options: BuildOptions)
    -> Checked<(lines: String, count: Int)>
  {
    let content = ContentLoader.load(root: options.content)
    let slug = person.map { UnicodeForms.slug($0) }
    var diagnostics = content.diagnostics.filter { $0.severity == .error || $0.code == "build.stale-rating" }
    let people = content.value.people.filter { slug == nil || $0.slug == slug }
    if people.isEmpty, let slug {
      diagnostics.append(JobRatingRun.unknownPerson(slug, content.value.people.map(\.slug)))
    }
    let lines = people.flatMap { person in
      person.ratings.compactMap { RatingExport.json($0, of: person.profile, jobs: content.value.jobs) }
    }
    let text = lines.map { $0.serialized() + "\n" }.joined()
    if let path, !diagnostics.contains(where: { $0.severity == .error }) {
      do throws(FileError) { try AtomicFile.write(Array(text.utf8), to: path) } catch {
        diagnostics.append(error.diagnostic())
      }
    }
    return Checked((text, lines.count), diagnostics)
  }
}

/// One run of `JobRating`.
struct JobRatingRun {
  let request: JobRating.Request
  let options: BuildOptions
  var diagnostics: [Diagnostic] = []

  init(request: JobRating.Request, options: BuildOptions) {
    self.request = request
    self.options = options
  }

  mutating func run() -> JobRating.Result? {
    let content = ContentLoader.load(root: options.content)
    let found = JobApplication.find(request.job, of: request.person, in: content, root: options.content)
    diagnostics += found.diagnostics
    guard let application = found.value, let job = application.job else { return nil }
    var person = application.person
    let scanned = ContentScan(root: options.content).people.first { $0.slug == person.slug }
    var result = JobRating.Result(
      application: application.folder, file: scanned?.ratings ?? Path.join(person.folder, "ratings.yaml"),
      preference: person.preference, doubts: [])
    if let better = request.better, let than = request.than {
      guard let rating = rating(better, than, person.profile, job, result.file) else { return nil }
      guard keep(rating, in: result.file) else { return nil }
      person.ratings.append(rating)
      result.added = rating
      let own = content.value.jobs.filter { job in
        content.value.applicants(of: job).contains { $0.slug == person.slug }
      }
      result.preference =
        PreferencePairs(person.ratings, of: person.profile, jobs: own, vocabulary: content.value.vocabulary)
        .preference
    }
    result.doubts =
      DoubtfulPairs(
        of: person.profile, for: job, ratings: person.ratings, preference: result.preference,
        vocabulary: content.value.vocabulary
      ).pairs
    return result
  }

  // MARK: The rating

  private mutating func rating(
    _ better: String, _ than: String, _ profile: Profile, _ job: JobPosting, _ file: String
  ) -> Rating? {
    let sides = request.areDocuments ? statements(ofDocuments: better, than) : ([better], [than])
    guard let sides else { return nil }
    let store = FactStore(profile)
    let known = store.facts.filter { $0.kind == .highlight }.map(\.id.name)
    let isKnown = Set(known)
    var names = sides
    if request.areDocuments {
      names = (sides.0.filter(isKnown.contains), sides.1.filter(isKnown.contains))
      guard !names.0.isEmpty, !names.1.isEmpty else {
        diagnostics.append(Self.nothingToRate(better, than))
        return nil
      }
    }
    names = (names.0.map { Self.whole($0, known) }, names.1.map { Self.whole($0, known) })
    for name in names.0 + names.1 where !isKnown.contains(name) {
      diagnostics.append(Self.unknownStatement(name, known))
      return nil
    }
    guard names.0 != names.1 else {
      diagnostics.append(Self.nothingToRate(better, than))
      return nil
    }
    let place = SourceRange(file: file)
    func list(_ names: [String]) -> [Variant.Name] { names.map { Variant.Name($0, range: place) } }
    return Rating(
      job: Variant.Name(job.slug, range: place), better: list(names.0), than: list(names.1), by: request.by,
      because: request.because, range: place)
  }

  /// The id that has `name` as its last part, where there is just one; else `name`.
  private static func whole(_ name: String, _ known: [String]) -> String {
    let found = known.filter { $0 == name || $0.hasSuffix("/" + name) }
    return found.count == 1 ? found[0] : name
  }

  /// The statements that only one of two CVs shows.
  private mutating func statements(ofDocuments better: String, _ than: String) -> ([String], [String])? {
    let compared = ApplicationCompare.run(better, than, output: options.output)
    diagnostics += compared.diagnostics
    return compared.value.map { result in
      (result.diff.onlyInFirst.map(\.fact.name), result.diff.onlyInSecond.map(\.fact.name))
    }
  }

  private mutating func keep(_ rating: Rating, in path: String) -> Bool {
    do throws(FileError) {
      let bytes = Files.kind(path) == nil ? [] : try Files.read(path)
      let text = String(decoding: bytes, as: UTF8.self)
      guard Array(text.utf8) == bytes, let file = RatingsFile(text).adding(rating) else {
        diagnostics.append(
          Diagnostic(
            .error, code: "build.cannot-edit", "`\(path)` is written so that no rating can be added to it",
            at: SourceRange(file: path),
            hints: ["write it as a list with `- ` before each entry, in UTF-8, and mend its errors"]))
        return false
      }
      try AtomicFile.write(Array(file.text.utf8), to: path)
      return true
    } catch {
      diagnostics.append(error.diagnostic())
      return false
    }
  }

  // MARK: Mistakes

  private static func nothingToRate(_ better: String, _ than: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.nothing-to-rate",
      "`\(better)` and `\(than)` do not each show a statement of their own",
      hints: ["only what one says and the other does not can be weighed; `vitae diff` shows it"])
  }

  private static func unknownStatement(_ name: String, _ known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "build.unknown-statement", "the profile has no statement `\(name)`",
      hints: [
        Spelling.nearest(to: name, in: known).map { "did you mean `\($0)`?" }
          ?? "`vitae rate JOB` lists statements with their ids"
      ])
  }

  static func unknownPerson(_ name: String, _ known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "build.unknown-person", "there is no person `\(name)`",
      hints: [
        Spelling.nearest(to: name, in: known).map { "did you mean `\($0)`?" }
          ?? "people: \(known.joined(separator: ", "))"
      ])
  }
}
