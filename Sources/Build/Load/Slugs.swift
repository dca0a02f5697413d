internal import Base

/// Gives files and folders of the content their slugs and sees that no two outputs can collide.
struct Slugs {
  /// Names that the output trees use themselves, or that some file systems refuse.
  private let reserved: Set<String>
  private let kind: String
  private var owners: [String: String] = [:]

  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
  ]

  /// Names that the output trees use themselves.
  static let reservedByTrees: Set<String> = ["general", "images", "assets", "index", "projects"]

  static var people: Slugs { Slugs(kind: "person", reserved: ["assets", "index"]) }
  /// `general.yaml` is what a person chose for the general CV.
  static var variants: Slugs { Slugs(kind: "job", reserved: reservedByTrees.subtracting(["general"])) }
  static var jobs: Slugs { Slugs(kind: "job", reserved: reservedByTrees) }

  private init(kind: String, reserved: Set<String>) {
    self.kind = kind
    self.reserved = reserved.union(Self.devices)
  }

  /// The slug for the file or folder at `path` named `name`, or why it cannot have one.
  mutating func claim(_ name: String, path: String) -> Result<String, SlugFailure> {
    let slug = UnicodeForms.slug(name)
    let place = SourceRange(file: path)
    if slug.isEmpty {
      return .failure(
        SlugFailure(
          diagnostic: Diagnostic(
            .error, code: "build.empty-slug", "`\(name)` holds no letter or digit to name a folder by",
            at: place, hints: ["rename it with Latin letters or digits"])))
    }
    if reserved.contains(slug) {
      return .failure(
        SlugFailure(
          diagnostic: Diagnostic(
            .error, code: "build.reserved-name", "a \(kind) cannot be named `\(slug)`: the name is reserved",
            at: place, hints: ["rename `\(path)`"])))
    }
    if let owner = owners[slug] {
      return .failure(
        SlugFailure(
          diagnostic: Diagnostic(
            .error, code: "build.slug-collision",
            "`\(path)` and `\(owner)` would both be written to `\(slug)`", at: place,
            labels: [Diagnostic.Label(range: SourceRange(file: owner), text: "the first")],
            hints: ["rename one of them"])))
    }
    owners[slug] = path
    return .success(slug)
  }
}

/// Why a name cannot become a slug.
struct SlugFailure: Error {
  var diagnostic: Diagnostic
}
