internal import Base

/// Why a step ran, or that it did not have to.
public struct Explanation: Hashable, Sendable {
  /// The folder or file that the step makes, from the output folder.
  public var output: String
  /// What caused it, each a fragment; empty: it is up to date.
  public var reasons: [String]
  /// What it was made from: every file, each once, in the order of reading.
  public var inputs: [String]

  /// Whether a path that a person names is what the step makes, or a file in it. `root` is the output folder.
  public func makes(_ path: String, in root: String) -> Bool {
    let own = Path.absolute(Path.join(root, output))
    let asked = [
      Path.absolute(path), Path.absolute(Path.join(root, path)),
      Path.absolute(Path.join(root, "applications/" + path)),
    ]
    return asked.contains { $0 == own || $0.hasPrefix(own + "/") }
  }
}

/// Finds the causes of steps.
struct Explainer: Sendable {
  let graph: BuildGraph
  /// Groups of inputs as this run read them, by name.
  let inputs: [String: InputGroup]
  /// The same groups as they were before.
  let before: [String: InputGroup]
  /// The output folder.
  let root: String
  /// Where in each changed file something is other, as the end of a message.
  private var places: [String: String] = [:]

  /// - Parameter places: where in changed files something is other; what was known of them is asked for here, before
  ///   the graph keeps what they are now.
  init(
    graph: BuildGraph, inputs: [InputGroup], before: [InputGroup], root: String, places: ChangedPlaces? = nil
  ) {
    self.graph = graph
    self.inputs = Dictionary(inputs.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    self.before = Dictionary(before.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    self.root = root
    guard let places else { return }
    for group in inputs {
      guard let old = self.before[group.name] else { continue }
      for path in group.difference(from: old) { self.places[path] = place(path, in: old, places) }
    }
  }

  private func place(_ path: String, in old: InputGroup, _ places: ChangedPlaces) -> String? {
    let seen = old.seen.last { $0.path == path }
    guard case .file(_, let digest?)? = seen?.sight, let lines = graph.lines(of: path, digest),
      let bytes = Files.contents(path)
    else { return nil }
    return places.text(path, bytes, since: lines)
  }

  /// - Parameters:
  ///   - old: what the step did before; nil: it never ran.
  ///   - ran: whether it runs now.
  func explain(_ output: String, _ key: StepKey, old: StepRecord?, ran: Bool) -> Explanation {
    var known: Set<String> = []
    let paths = key.parts.flatMap { part in (inputs[part.name]?.seen ?? []).map(\.path) }
    return Explanation(
      output: output, reasons: ran ? reasons(key, old, in: output) : [],
      inputs: paths.filter { known.insert($0).inserted })
  }

  private func reasons(_ key: StepKey, _ old: StepRecord?, in output: String) -> [String] {
    guard let old else { return ["there is no record of an earlier build of it"] }
    let parts = key.difference(from: old.key)
    let tree = output.prefix { $0 != "/" }
    if parts.isEmpty { return lost(old, in: Path.join(root, String(tree))) }
    return parts.flatMap(reasons(for:))
  }

  private func reasons(for part: String) -> [String] {
    switch part {
    case StepKeys.program: return ["the program or one of its libraries is another version"]
    case StepKeys.options: return ["it is built with other options"]
    case StepKeys.date: return ["the date of the documents is another"]
    case StepKeys.company: return ["others publish now, or nobody else does any more"]
    default: break
    }
    guard let now = inputs[part] else { return ["\(part) is no longer used"] }
    guard let then = before[part] else { return ["\(part) is new"] }
    let paths = now.difference(from: then)
    // Other runs may have read the change before this one.
    return paths.isEmpty
      ? ["\(part) changed in an earlier run"] : paths.map { "`\($0)` changed" + (places[$0] ?? "") }
  }

  /// - Parameter tree: the tree of the output in which its files lie.
  private func lost(_ old: StepRecord, in tree: String) -> [String] {
    let lost = old.outputs.filter { !$0.stands(in: tree) }.map(\.path)
    if lost.isEmpty { return [old.isMade ? "its files do not hold what was written" : "it failed before"] }
    return lost.prefix(3).map { "`\(Path.join(tree, $0))` is missing or was changed" }
  }
}
