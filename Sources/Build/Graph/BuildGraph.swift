internal import Base
internal import Store
internal import Synchronization

/// What earlier builds of an output did, and what this one does: inputs in groups, and steps keyed by all that they were
/// made from. It is an optimisation: without it, or with it damaged, a build makes the same bytes.
///
/// Steps may be kept from several threads; they are written in batches, so that of a build that is killed only what was
/// not yet written is made again.
final class BuildGraph: Sendable {
  private struct State {
    var records: BuildRecords?
    var runs: [Digest: RunRecord] = [:]
    var inputs: [String: InputGroup] = [:]
    var steps: [String: StepRecord] = [:]
    /// Records not yet written.
    var waiting: [BuildRecord] = []
  }

  private let scope: Digest
  private let state: Mutex<State>

  /// How many records are written in one transaction while a build goes on.
  private static let batch = 64

  /// - Parameters:
  ///   - folder: where the records lie; nil: nothing is known and nothing kept.
  ///   - output: the output folder, for which they hold.
  init(folder: String?, output: String) {
    scope = Digest(of: Self.place(of: output, from: folder))
    var state = State()
    let records = folder.map(BuildRecords.init(folder:))
    records?.forEach(in: scope) { kind, name, key, payload in
      switch kind {
      case .run: state.runs[key] = try? RunRecord(payload: payload)
      case .inputs: state.inputs[name] = try? InputGroup(name, key: key, payload: payload)
      case .step: state.steps[name] = try? StepRecord(name, payload: payload)
      case .lines: break
      }
    }
    state.records = records
    self.state = Mutex(state)
  }

  /// The way from the records to an output: it stays the same where both are copied or moved together.
  static func place(of output: String, from folder: String?) -> String {
    Path.relative(from: Path.absolute(folder ?? "."), to: Path.absolute(output))
  }

  /// The lines of a file as a group of inputs saw it whose digest of the file this is; nil where they are not known.
  func lines(of path: String, _ digest: Digest) -> FileLines? {
    let record = state.withLock { $0.records?.record(.lines, path, in: scope) }
    guard let record, record.key == digest else { return nil }
    return FileLines(payload: record.payload)
  }

  /// What the last run with these options did.
  func run(_ options: Digest) -> RunRecord? { state.withLock { $0.runs[options] } }

  /// A group of inputs as it was when it was last read.
  func inputs(_ name: String) -> InputGroup? { state.withLock { $0.inputs[name] } }

  /// All groups of inputs, sorted by name.
  var allInputs: [InputGroup] { state.withLock { $0.inputs.values.sorted { $0.name < $1.name } } }

  /// What a step did when it last ran.
  func step(_ name: String) -> StepRecord? { state.withLock { $0.steps[name] } }

  /// All steps, sorted by name.
  var allSteps: [StepRecord] { state.withLock { $0.steps.values.sorted { $0.name < $1.name } } }

  /// Keeps what a step did.
  func keep(_ step: StepRecord) {
    state.withLock { state in
      guard state.steps[step.name] != step else { return }
      state.steps[step.name] = step
      state.waiting.append(BuildRecord(.step, step.name, key: step.key.digest, payload: step.payload))
      if state.waiting.count >= Self.batch { write(&state) }
    }
  }

  /// Keeps groups of inputs.
  func keep(_ groups: [InputGroup]) {
    state.withLock { state in
      for group in groups where state.inputs[group.name] != group {
        let known = state.inputs[group.name].map(Self.files) ?? [:]
        for (path, digest) in Self.files(of: group).sorted(by: { $0.key < $1.key })
        where known[path] != digest {
          guard let bytes = Files.contents(path), Digest(of: bytes) == digest else { continue }
          state.waiting.append(BuildRecord(.lines, path, key: digest, payload: FileLines(bytes).payload))
        }
        state.inputs[group.name] = group
        state.waiting.append(BuildRecord(.inputs, group.name, key: group.digest, payload: group.payload))
      }
    }
  }

  /// The files of a group whose lines are kept, with what stood in them.
  private static func files(of group: InputGroup) -> [String: Digest] {
    var out: [String: Digest] = [:]
    for observation in group.seen where FileLines.isText(observation.path) {
      if case .file(_, let digest?) = observation.sight { out[observation.path] = digest }
    }
    return out
  }

  /// Writes what is left, with what the whole run did, and forgets inputs and steps that there are no longer.
  ///
  /// - Parameter isWhole: whether the run looked at everything: what it did not meet with then is gone.
  func finish(_ run: RunRecord, options: Digest, isWhole: Bool) {
    state.withLock { state in
      if state.runs[options] != run {
        state.runs[options] = run
        state.waiting.append(BuildRecord(.run, options.hex, key: options, payload: run.payload))
      }
      if isWhole { forgetOthers(than: run, &state) }
      write(&state)
    }
  }

  /// Writes what waits.
  func flush() { state.withLock { write(&$0) } }

  private func write(_ state: inout State) {
    if !state.waiting.isEmpty { state.records?.save(state.waiting, in: scope) }
    state.waiting = []
  }

  private func forgetOthers(than run: RunRecord, _ state: inout State) {
    let inputs = Set(run.inputs.map(\.name))
    let steps = Set(run.steps.map(\.name))
    var gone: [(kind: BuildRecord.Kind, name: String)] = []
    let kept = Set(
      state.inputs.values.filter { inputs.contains($0.name) }.flatMap { Self.files(of: $0).keys })
    for (name, group) in state.inputs.sorted(by: { $0.key < $1.key }) where !inputs.contains(name) {
      gone.append((.inputs, name))
      gone += Self.files(of: group).keys.filter { !kept.contains($0) }.sorted().map { (.lines, $0) }
    }
    for name in state.steps.keys.sorted() where !steps.contains(name) { gone.append((.step, name)) }
    for (kind, name) in gone {
      if kind == .inputs { state.inputs[name] = nil }
      if kind == .step { state.steps[name] = nil }
    }
    state.records?.remove(gone, in: scope)
  }

  /// Closes the database and tells what went wrong with it.
  func close() -> [Diagnostic] {
    state.withLock { state in
      write(&state)
      state.records?.close()
      return state.records?.diagnostics ?? []
    }
  }
}
