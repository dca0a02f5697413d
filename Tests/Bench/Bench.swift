internal import Base
internal import Glibc
internal import TestSupport

/// Measures `vitae` from outside: processor time and memory of whole processes, as the kernel counts them; and the cache
/// from inside, where a call is too short to be seen from there.
@main
struct Bench {
  let vitae: String
  let scratch: String
  var log: String { scratch + "/log" }

  /// What an application of one person and one posting may cost, cold.
  static let coldBound = (cpuMilliseconds: 120.0, peakMegabytes: 60.0)

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.dropFirst() == ["preview"], let vitae = arguments.first { return previewAlone(vitae) }
    let counts =
      arguments.dropFirst().compactMap { Int($0) } + [10, 100, 20].dropFirst(max(0, arguments.count - 1))
    guard let vitae = arguments.first, counts.count == 3, counts.allSatisfy({ $0 > 0 }) else {
      print(
        "usage: vitae-bench VITAE [COLD-RUNS [DOCUMENTS [PEOPLE]]], or vitae-bench VITAE preview; in the folder "
          + "that holds content/")
      exit(2)
    }
    let bench = Bench(vitae: vitae, scratch: TextFile.temporaryFolder())
    bench.report { () throws(ChildError) in
      try bench.cold(runs: counts[0]) + bench.warm(documents: counts[1])
        + Rebuilds(vitae: vitae, folder: bench.scratch + "/rebuilds", people: counts[2], postings: 24)
        .figures()
        + CacheLookups.figures(count: 10_000, folder: bench.scratch + "/cache") + bench.preview()
    }
  }

  private static func previewAlone(_ vitae: String) {
    let bench = Bench(vitae: vitae, scratch: TextFile.temporaryFolder())
    bench.report { () throws(ChildError) in try bench.preview() }
  }

  /// Prints the figures, and ends with 1 where a bound is missed, 2 where they could not be had.
  private func report(_ measure: () throws(ChildError) -> [Figure]) -> Never {
    do throws(ChildError) {
      let figures = try measure()
      _ = try? Child.run(["rm", "-rf", scratch], log: "/dev/null")
      print(Table.text(figures), terminator: "")
      exit(figures.contains(where: \.isMissed) ? 1 : 0)
    } catch {
      print("the benchmark could not run: \(error)")
      exit(2)
    }
  }

  // MARK: Cold

  /// Builds one person's application for one posting with nothing cached, each time into a new folder.
  func cold(runs: Int) throws(ChildError) -> [Figure] {
    let (person, job) = try makeContent()
    var usages: [Usage] = []
    for run in 0..<runs {
      usages.append(
        try Child.run(
          [
            vitae, "build", "--content", scratch + "/content", "--output", "\(scratch)/output-\(run)",
            "--state", "\(scratch)/state-\(run)", "--offline", "--only", "\(person)/\(job)",
          ], log: log))
    }
    let cpu = usages.map(\.cpuMilliseconds).sorted()
    return [
      Figure(
        name: "cold build of one application, processor time, median", value: cpu[cpu.count / 2], unit: "ms",
        bound: Self.coldBound.cpuMilliseconds),
      Figure(name: "cold build of one application, processor time, least", value: cpu[0], unit: "ms"),
      Figure(
        name: "cold build of one application, elapsed time, median",
        value: usages.map(\.wallMilliseconds).sorted()[runs / 2], unit: "ms"),
      Figure(
        name: "cold build of one application, peak memory", value: usages.map(\.peakMegabytes).max() ?? 0,
        unit: "MB", bound: Self.coldBound.peakMegabytes),
    ]
  }

  /// A content folder with the first posting that names people, and the first of those people.
  private func makeContent() throws(ChildError) -> (person: String, job: String) {
    for job in TextFile.names(in: "content/jobs") where job.hasSuffix(".md") {
      guard let posting = TextFile.read("content/jobs/" + job) else { continue }
      let people = TextFile.names(in: "content/profiles").filter { posting.contains($0) }
      guard let person = people.first else { continue }
      try Child.run(["mkdir", "-p", scratch + "/content/profiles", scratch + "/content/jobs"], log: log)
      try Child.run(["cp", "content/site.yaml", scratch + "/content/"], log: log)
      try Child.run(["cp", "-R", "content/profiles/" + person, scratch + "/content/profiles/"], log: log)
      TextFile.write(addressed(posting, to: person), to: scratch + "/content/jobs/" + job)
      return (person, String(job.dropLast(3)))
    }
    throw .failed("looking through content/jobs", status: 0, output: "no posting names a person")
  }

  /// The posting with its `people:` replaced.
  private func addressed(_ posting: String, to person: String) -> String {
    var isPeople = false
    var lines: [Substring] = []
    for line in posting.split(separator: "\n", omittingEmptySubsequences: false) {
      if isPeople, line.hasPrefix(" ") || line.hasPrefix("-") && line != "---" { continue }
      isPeople = line.hasPrefix("people:")
      lines.append(isPeople ? "people: [\(person)]" : line)
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Preview

  /// How soon an edit is seen; nothing where there is no server beside `vitae`.
  func preview() throws(ChildError) -> [Figure] {
    let server = vitae + "-server"
    guard access(server, X_OK) == 0 else {
      print("the preview is not measured: there is no \(server) (`make server`)")
      return []
    }
    let (person, job) = try makeContent()
    return try Previews(server: server, folder: scratch, person: person, job: job, edits: 200).figures()
  }

  // MARK: Warm

  /// Renders many distinct résumés of two pages in one process.
  func warm(documents: Int) throws(ChildError) -> [Figure] {
    let input = scratch + "/resumes"
    let output = scratch + "/rendered"
    try Child.run(["mkdir", "-p", input, output], log: log)
    var generator = ResumeGenerator(seed: 2)
    for number in 1...documents {
      TextFile.write(generator.resume().serialized(pretty: true), to: "\(input)/cv-\(number).json")
    }
    let usage = try Child.run(
      [vitae, "render", input, "--output", output, "--format", "json"], log: log)
    let summary = TextFile.read(log)?.split(separator: "\n").compactMap { try? JSONValue.parse(String($0)) }
      .last
    guard let files = summary?["files"]?.intValue, let pages = summary?["pages"]?.intValue, files == documents
    else { throw .failed("render", status: 0, output: TextFile.read(log) ?? "") }
    let seconds = usage.cpuMilliseconds / 1000
    return [
      Figure(
        name: "\(documents) CVs in one process, per processor second", value: Double(documents) / seconds,
        unit: "CVs"),
      Figure(
        name: "\(documents) CVs in one process, per processor second", value: Double(pages) / seconds,
        unit: "pages"),
      Figure(
        name: "\(documents) CVs in one process, per document",
        value: usage.cpuMilliseconds / Double(documents),
        unit: "ms"),
      Figure(name: "\(documents) CVs in one process, pages", value: Double(pages), unit: "pages"),
      Figure(
        name: "\(documents) CVs in one process, elapsed time", value: usage.wallMilliseconds, unit: "ms"),
      Figure(name: "\(documents) CVs in one process, peak memory", value: usage.peakMegabytes, unit: "MB"),
    ]
  }
}
