public import Base
public import Content

/// Where a build reads and writes, and what it is to make.
public struct BuildOptions: Sendable {
  public var content = "content"
  public var templates = "templates"
  public var fonts = "fonts"
  /// Folders to look in for characters and families that `fonts` lacks, after those that `site.yaml` names.
  public var moreFonts: [String] = []
  public var output = "output"
  /// The folder of caches; nil: `.vitae` beside the content folder.
  public var state: String?
  /// Only applications whose `<person>/<job>` (or `<person>/general`) matches this glob; nil: all.
  public var only: String?
  /// The date of all documents; nil: the content decides (see `BuildDate`).
  public var date: PartialDate?
  /// What PDFs carry with them; nil: posting, person and site decide.
  public var attachments: AttachmentMode?
  /// Which part of the build to make; nil: all of it.
  public var shard: Shard?
  /// Whether what earlier builds did is looked at and this one's work is kept for the next.
  public var usesCache = true
  /// Whether every input and output is compared byte by byte with what earlier builds knew of it.
  public var verifies = false
  /// Outputs of which the cause is to be told; empty: all; nil: none.
  public var explains: [String]?
  /// How many documents are made at a time; nil: one per core.
  public var jobs: Int?
  /// Whether language models may not be asked.
  public var offline = false
  /// Whether wording that its facts do not support is an error; else the person's own words are used, with a note.
  public var isStrict = false
  /// Why an application whose files are ready may not take the place of what stands there: it is given the application and
  /// the bytes of its files; nil: it may. What was made before then stays, and the next build asks again.
  public var refusal: (@Sendable (_ application: String, _ bytes: Int64) async -> Diagnostic?)?
  /// The process environment as far as it concerns a build: `VITAE_…` and `SOURCE_DATE_EPOCH`.
  public var environment: [String: String] = [:]

  public init() {}

  /// Whether the environment names a language model.
  public var namesModel: Bool { environment.keys.contains { $0.hasPrefix("VITAE_AI_") } }

  /// Whether a language model is to be asked whatever is known: then nothing that an earlier build made stands.
  var asksAnew: Bool { namesModel && !offline && environment["VITAE_AI_MODE"] == "record" }

  /// The folder of caches.
  public var stateFolder: String { state ?? Path.join(Path.folder(content), ".vitae") }
}

/// What a build did.
public struct BuildSummary: Sendable {
  /// Applications (a person and a posting, or a person's general CV) that were made.
  public var applications = 0
  /// Of these, the ones that stood there already as they had to be.
  public var upToDate = 0
  /// Applications that failed: their last good folder is kept.
  public var failed: [String] = []
  /// People whose portfolio stands in `output/site`.
  public var published = 0
  /// Pages of all PDFs.
  public var pages = 0
  /// Files in the two trees.
  public var files = 0
  /// What language models were asked, and what that cost.
  public var modelUse = ModelUse()
  /// Why each step ran, where that was asked for; in the order of the steps.
  public var explanations: [Explanation] = []
  /// Everything there is to say, sorted by file and place.
  public var diagnostics: [Diagnostic] = []

  public init() {}

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// How far a build is.
public struct BuildProgress: Sendable {
  public var done: Int
  public var total: Int
  /// The application that was finished last.
  public var name: String
}
