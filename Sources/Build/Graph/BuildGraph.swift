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
    scope = Digest(of: Path.absolute(output))
    var state = State()
    let records = folder.map(BuildRecords.init(folder:))
    records?.forEach(in: scope) { kind, name, key, payload in
      switch kind {
      case .run: state.runs[key] = try? RunRecord(payload: payload)
      case .inputs: state.inputs[name] = try? InputGroup(name, key: key, payload: payload)
      case .step: state.steps[name] = try? StepRecord(name, payload: payload)
      }
    }
    state.records = records
    self.state = Mutex(state)
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
        state.inputs[group.name] = group
        state.waiting.append(BuildRecord(.inputs, group.name, key: group.digest, payload: group.payload))
      }
    }
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
    for name in state.inputs.keys.sorted() where !inputs.contains(name) { gone.append((.inputs, name)) }
    for name in state.steps.keys.sorted() where !steps.contains(name) { gone.append((.step, name)) }
    for (kind, name) in gone {
      if kind == .inputs { state.inputs[name] = nil } else { state.steps[name] = nil }
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
