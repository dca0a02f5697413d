internal import Base

/// What a step made.
struct StepFiles: Sendable {
  /// By name in the step's folder.
  var files: [(name: String, bytes: [UInt8])] = []
  var pages = 0
  /// With an error none of the files are used.
  var diagnostics: [Diagnostic] = []
  /// Whether it may be otherwise the next time, with the same inputs: a language model did not answer.
  var isPassing = false
  /// Whether it cannot be made, for a reason that another step says.
  var isImpossible = false
}

/// Runs the steps of a build that have to run, and takes over what earlier runs made.
struct StepRun: Sendable {
  let graph: BuildGraph
  let keys: StepKeys
  /// Whether outputs are compared byte by byte with what was written.
  var hashesEverything = false
  /// Whether applications are made whatever earlier runs made.
  var asksAnew = false
  /// Why a step's files may not stand: see `BuildOptions.refusal`.
  var refusal: (@Sendable (_ folder: String, _ bytes: Int64) async -> Diagnostic?)?

  /// The outcome of the step that makes a folder of a tree.
  func run(
    _ name: String, _ key: StepKey, at folder: String, in tree: StagedTree, _ make: () async -> StepFiles
  ) async -> ApplicationOutcome {
    if let known = await reuse(name, key, in: tree) { return known }
    let made = await make()
    // Only a part of it may have been made.
    if Task.isCancelled { return ApplicationOutcome(folder: name) }
    var record = StepRecord(name, key: key)
    record.pages = made.pages
    record.diagnostics = made.diagnostics
    record.isMade = !made.isImpossible && !made.diagnostics.contains { $0.severity == .error }
    if record.isMade {
      do throws(FileError) {
        record.outputs = try tree.put(made.files, at: folder)
      } catch {
        record.isMade = false
        record.diagnostics.append(error.diagnostic())
        // Another run may find room.
        return ApplicationOutcome(record)
      }
      if let refused = await refused(record, in: tree) { return refused }
    }
    if !made.isPassing { graph.keep(record) }
    return ApplicationOutcome(record)
  }

  /// What an earlier run made of the same inputs.
  private func reuse(_ name: String, _ key: StepKey, in tree: StagedTree) async -> ApplicationOutcome? {
    guard var known = graph.step(name), known.key == key, !(asksAnew && known.isApplication) else {
      return nil
    }
    guard let outputs = tree.reuse(known.outputs, hashesEverything: hashesEverything) else { return nil }
    known.outputs = outputs
    if let refused = await refused(known, in: tree) { return refused }
    graph.keep(known)
    var outcome = ApplicationOutcome(known)
    outcome.isReused = true
    return outcome
  }

  /// What becomes of a step whose files may not stand; nothing of it is kept, so that the next run asks again.
  private func refused(_ record: StepRecord, in tree: StagedTree) async -> ApplicationOutcome? {
    guard record.isMade, let reason = await refusal?(record.name, record.bytes) else { return nil }
    for output in record.outputs { try? tree.drop(output.path) }
    var outcome = ApplicationOutcome(folder: record.name)
    outcome.diagnostics = [reason]
    return outcome
  }
}

extension ApplicationOutcome {
  init(_ record: StepRecord) {
    self.init(folder: record.name)
    isMade = record.isMade
    files = record.outputs.count
    pages = record.pages
    diagnostics = record.diagnostics
  }
}
