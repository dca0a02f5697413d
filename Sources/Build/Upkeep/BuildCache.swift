public import Base
internal import Store

/// What `vitae cache` does with the records of earlier builds. Answers of language models are not its business.
public enum BuildCache {
  /// What there is.
  public struct Statistics: Sendable {
    public var path = ""
    /// Bytes of the database on disk.
    public var fileBytes = 0
    /// The output folders that records are about, sorted.
    public var outputs: [String] = []
    public var steps = 0
    public var inputs = 0
  }

  /// Counts the records.
  public static func statistics(_ options: BuildOptions) -> Checked<Statistics> {
    let records = BuildRecords(folder: options.stateFolder)
    var statistics = Statistics()
    statistics.path = records.path
    statistics.fileBytes = Files.size(records.path) ?? 0
    let counts = records.counts()
    statistics.steps = counts.steps
    statistics.inputs = counts.inputs
    statistics.outputs = Set(records.scopes().compactMap { output(of: $0, records) }).sorted()
    records.close()
    return Checked(statistics, records.diagnostics)
  }

  /// Forgets what is about output folders that are no longer there, or are no longer ours. Returns how many.
  public static func prune(_ options: BuildOptions) -> Checked<Int> {
    let records = BuildRecords(folder: options.stateFolder)
    var forgotten = 0
    for scope in records.scopes() {
      if let output = output(of: scope, records),
        OutputFolder.isKnown(output, steps: steps(of: scope, records))
      {
        continue
      }
      records.removeAll(in: scope)
      forgotten += 1
    }
    records.close()
    return Checked(forgotten, records.diagnostics)
  }

  /// Compares every recorded input and output with what stands on disk, byte by byte. Returns the paths whose bytes are not
  /// as recorded, wherever the folder was copied to: `vitae build --verify` makes anew what they belong to.
  public static func verify(_ options: BuildOptions) -> Checked<[String]> {
    let graph = BuildGraph(folder: options.stateFolder, output: options.output)
    let check = InputCheck(hashesEverything: true)
    var differing: [String] = []
    for group in graph.allInputs {
      if case .changed(let paths) = check.check(group) { differing += paths }
    }
    for step in graph.allSteps {
      let root = Path.join(options.output, step.tree)
      for output in step.outputs where output.found(in: root, isRead: true) == nil {
        differing.append(Path.join(root, output.path))
      }
    }
    var seen: Set<String> = []
    return Checked(differing.filter { seen.insert($0).inserted }, graph.close())
  }

  private static func steps(of scope: Digest, _ records: BuildRecords) -> [StepRecord] {
    var steps: [StepRecord] = []
    records.forEach(in: scope) { kind, name, _, payload in
      if kind == .step, let step = try? StepRecord(name, payload: payload) { steps.append(step) }
    }
    return steps
  }

  private static func output(of scope: Digest, _ records: BuildRecords) -> String? {
    var output: String?
    records.forEach(in: scope) { kind, _, _, payload in
      if kind == .run, output == nil { output = (try? RunRecord(payload: payload))?.output }
    }
    let folder = Path.absolute(Path.folder(records.path))
    return output.map { Path.absolute(Path.normalized(Path.join(folder, $0))) }
  }
}
