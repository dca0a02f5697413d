internal import Base

/// Whether an earlier run did what this one is to do, and all of it still stands.
struct UpToDate {
  private let options: BuildOptions
  private let graph: BuildGraph
  private let inputs: CheckedInputs

  init(_ options: BuildOptions, _ graph: BuildGraph, _ inputs: CheckedInputs) {
    self.options = options
    self.graph = graph
    self.inputs = inputs
  }

  /// What that run had to say; nil where something is to be made. O(inputs + outputs) looks at their status.
  func summary() -> (summary: BuildSummary, diagnostics: [Diagnostic], steps: [StepDiagnostics])? {
    guard let run = graph.run(StepKeys.run(options)), !run.steps.isEmpty else { return nil }
    guard run.inputs.allSatisfy({ inputs.same[$0.name]?.digest == $0.digest }) else { return nil }
    var summary = BuildSummary()
    summary.published = run.published
    summary.failed = run.failed
    var said: [StepDiagnostics] = []
    for step in run.steps {
      guard let known = graph.step(step.name), known.key.digest == step.key, let record = standing(known)
      else {
        return nil
      }
      said.append(StepDiagnostics(record.name, record.diagnostics))
      summary.add(record)
    }
    if options.explains != nil { summary.explanations = explanations(run) }
    graph.keep(run.inputs.compactMap { inputs.same[$0.name] })
    return (summary, run.diagnostics, said)
  }

  private func explanations(_ run: RunRecord) -> [Explanation] {
    let inputs = graph.allInputs
    let explainer = Explainer(graph: graph, inputs: inputs, before: inputs, root: options.output)
    return run.steps.compactMap { graph.step($0.name) }.filter(\.isExplained).map {
      explainer.explain($0.folder, $0.key, old: $0, ran: false)
    }
  }

  /// The record of a step whose files are what was written, with what is known of them now; nil where they are not.
  private func standing(_ record: StepRecord) -> StepRecord? {
    if stands(record) { return record }
    // The folder may have been copied: each file is another one then, with the same bytes.
    let root = Path.join(options.output, record.tree)
    var out = record
    out.outputs = []
    for output in record.outputs {
      guard let found = output.found(in: root, isRead: options.verifies) else { return nil }
      out.outputs.append(found)
    }
    graph.keep(out)
    return out
  }

  private func stands(_ record: StepRecord) -> Bool {
    let root = Path.join(options.output, record.tree)
    guard OutputFolderLook.stand(record.outputs, in: root) else { return false }
    guard options.verifies else { return true }
    var seen: Set<UInt64> = []
    // Names of one file are read once.
    return record.outputs.allSatisfy { !seen.insert($0.inode).inserted || $0.isWhole(in: root) }
  }
}

extension StepRecord {
  /// The tree of the output that its files are in.
  var tree: String { name.hasPrefix("site ") ? "site" : "applications" }

  /// Whether explanations name it: an application or a person's public pages.
  var isExplained: Bool {
    isApplication || (name.hasPrefix("site ") && !["site assets", "site index"].contains(name))
  }

  /// What it makes, from the output folder.
  var folder: String { isApplication ? "applications/" + name : "site/" + name.dropFirst("site ".count) }

  /// Whether it makes an application, not what all share.
  var isApplication: Bool { Self.isApplication(name) }

  /// Whether a step of that name makes an application.
  static func isApplication(_ name: String) -> Bool { name.contains("/") && !name.contains(" ") }
}

extension BuildSummary {
  /// Counts what a step made that did not have to run.
  fileprivate mutating func add(_ record: StepRecord) {
    files += record.name.hasSuffix(" assets") || record.name.hasSuffix(" images") ? 0 : record.outputs.count
    pages += record.pages
    guard record.isApplication, record.isMade else { return }
    applications += 1
    upToDate += 1
  }
}
