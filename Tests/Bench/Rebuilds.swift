internal import Base
internal import Glibc
internal import TestSupport

/// What a build costs when little or nothing has changed: many people, each with the same postings.
struct Rebuilds {
  let vitae: String
  /// A folder of its own.
  let folder: String
  let people: Int
  let postings: Int

  /// What a build that has nothing to do may cost, for 2,500 applications and every 20,000 files.
  static let idleBound = (cpuMilliseconds: 120.0, peakMegabytes: 60.0)

  private var log: String { folder + "/log" }
  private var applications: Int { people * (postings + 1) }

  func figures() throws(ChildError) -> [Figure] {
    makeContent()
    let cold = try build()
    let files = try fileCount()
    // The first build after a cold one takes the digests of the fonts.
    _ = try build()
    var idle: [Usage] = []
    for _ in 0..<5 { idle.append(try build()) }
    let verified = try build(["--verify"])
    let edited = try edit()
    let name = "\(applications) applications, \(files) files"
    let cpu = idle.map(\.cpuMilliseconds).sorted()[2]
    return [
      Figure(
        name: "\(name): cold, applications a second",
        value: Double(applications) * 1000 / cold.wallMilliseconds, unit: "1/s"),
      Figure(
        name: "\(name): cold, processor time each", value: cold.cpuMilliseconds / Double(applications),
        unit: "ms"),
      Figure(name: "\(name): cold, peak memory", value: cold.peakMegabytes, unit: "MB"),
      Figure(
        name: "\(name): nothing changed, processor time, median", value: cpu, unit: "ms",
        bound: Self.idleBound.cpuMilliseconds),
      Figure(
        name: "\(name): nothing changed, peak memory", value: idle.map(\.peakMegabytes).max() ?? 0,
        unit: "MB",
        bound: Self.idleBound.peakMegabytes),
      Figure(
        name: "\(name): nothing changed, --verify, processor time", value: verified.cpuMilliseconds,
        unit: "ms"),
      Figure(
        name: "\(name): one posting edited for one person, processor time", value: edited.cpuMilliseconds,
        unit: "ms"),
    ]
  }

  private func build(_ more: [String] = []) throws(ChildError) -> Usage {
    try Child.run(
      [
        vitae, "build", "--content", folder + "/content", "--output", folder + "/output", "--offline",
      ] + more, log: log)
  }

  private func makeContent() {
    var generator = ResumeGenerator(seed: 3)
    for person in 0..<people {
      TextFile.write(
        generator.resume().serialized(pretty: true),
        to: "\(folder)/content/profiles/person-\(person)/resume.json")
    }
    for job in 0..<postings { TextFile.write(posting(job), to: "\(folder)/content/jobs/job-\(job).md") }
  }

  private func posting(_ number: Int, more: String = "") -> String {
    let asked = [
      "Planning", "Budgets of several millions", "Leading teams", "Safety at work", "Contracts", "Quality",
    ]
    let lines = (0..<4).map { "- " + asked[(number + $0) % asked.count] }.joined(separator: "\n")
    return
      "---\ncompany: Employer \(number)\nposition: Manager \(number)\nposted: 2026-03-0\(1 + number % 9)\n---\n\n"
      + "## Requirements\n\n\(lines)\n\(more)"
  }

  /// Adds a posting for one person to those that everybody applies for.
  private func edit() throws(ChildError) -> Usage {
    let text = posting(99).replacing("company:", with: "people: [person-0]\ncompany:")
    TextFile.write(text, to: folder + "/content/jobs/edited.md")
    _ = try build()
    TextFile.write(text + "- Drawings\n", to: folder + "/content/jobs/edited.md")
    return try build()
  }

  private func fileCount() throws(ChildError) -> Int {
    try Child.run(["sh", "-c", "find '\(folder)/output' -type f | wc -l"], log: log)
    return Int((TextFile.read(log) ?? "").filter(\.isNumber)) ?? 0
  }
}
