internal import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// What one build can leave to the next in the same process: inputs that have not changed are not read again.
public struct BuildMemory: Sendable {
  /// Something that was read, with the inputs it was read from.
  struct Known<Value: Sendable>: Sendable {
    var inputs: [InputGroup]
    var value: Value
    var diagnostics: [Diagnostic]
  }

  /// By slug.
  var people: [String: Known<(entry: ContentScan.Person, person: Person)>] = [:]
  var jobs: [String: Known<(entry: ContentScan.Job, job: JobPosting)>] = [:]
  var pictures: [String: Known<(paths: [Text], pictures: PersonPictures)>] = [:]
  /// The templates that were asked for, and the shelf.
  var shelf: Known<(names: [String], shelf: TemplateShelf)>?
  var graph: BuildGraph?
  var exports = ExportCache()

  public init() {}
}

extension CheckedInputs {
  /// Whether every group is what it was.
  func holds(_ groups: [InputGroup]) -> Bool {
    groups.allSatisfy { group in
      guard let known = same[group.name] else { return false }
      return group.digest == known.digest || group.agrees(with: known)
    }
  }
}
