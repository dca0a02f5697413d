public import Base
internal import Glibc
internal import Import

/// Reads files that people send to a server, each in a program of its own that can do no harm: no network, no file but
/// that one, limits on memory and time. This process looks at nothing of a file.
public struct HostedReader: Sendable {
  /// What came of a file.
  public struct Reading: Sendable {
    /// The profile as JSON Resume; nil where no CV can be read from it.
    public var profile: String?
    /// Whose it is, as plain text; empty where that is not known.
    public var name = ""
    /// `pages`, `problems`, `fields`, `leftOver`.
    public var report: JSONValue

    /// Of a file of which nothing is kept.
    public static func refused(_ code: String, _ message: String) -> Reading {
      var reading = HostedProfile.Reading()
      reading.problems = [HostedProfile.whole(code, message)]
      return Reading(profile: nil, report: reading.report)
    }

    /// What is said names the file as its sender calls it, not as the program that read it knows it.
    func naming(_ name: String, insteadOf trusted: String) -> Reading {
      guard case .object(var members) = report, let at = members.firstIndex(where: { $0.name == "problems" }),
        let problems = members[at].value.arrayValue
      else { return self }
      members[at].value = .array(
        problems.map { problem in
          guard case .object(var facts) = problem,
            let said = facts.firstIndex(where: { $0.name == "message" }),
            let message = facts[said].value.stringValue
          else { return problem }
          facts[said].value = .string(message.replacing("`\(trusted)`", with: "`\(name)`"))
          return .object(facts)
        })
      return Reading(profile: profile, name: self.name, report: .object(members))
    }
  }

  /// The program, which has to run `ReaderProgram`; by default this one.
  public var program = "/proc/self/exe"
  /// From the beginning of a file to its end.
  public var milliseconds: Int64 = 10_000
  /// What one of the programs that read a file may take of that.
  public var programMilliseconds: Int64 = 5_000

  public init() {}

  /// Whether the programs that read are kept from files that are not theirs, too. Where the kernel cannot do that
  /// (Landlock), one that a file has taken over could read what this process may read, and say it in the draft.
  public static var isKeptFromFiles: Bool { ConfinedChild.isKeptFromFiles }

  /// Whether a program that reads may read what lies at a path all the same: among the system's programs and libraries.
  public static func mayRead(_ path: String) -> Bool { ConfinedChild.reads(path) }

  /// Reads a file. Blocks.
  ///
  /// - Parameters:
  ///   - name: what the sender calls it: its ending tells apart kinds of text, and what is said of the file names it so.
  ///   - scratch: where a folder for the child is made and removed; best of the same file system.
  public func read(file path: String, named name: String, isJSON: Bool, scratch: String) -> Reading {
    var template = Array(Path.join(scratch, "read-XXXXXX").utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard isMade else { return Self.failed }
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { try? Files.remove(folder) }
    let trusted = Self.trusted(name, isJSON)
    let read = (try? read(path, trusted, folder)) ?? Self.failed
    return read.naming(name, insteadOf: trusted)
  }

  private func read(_ path: String, _ name: String, _ folder: String) throws(FileError) -> Reading {
    let place = Path.join(folder, "in")
    if !Files.hardLink(path, as: place) { try Files.write(try Files.read(path), to: place) }
    let end = ConfinedChild.now() + milliseconds
    let first = child(end).run(program, [ReaderProgram.command, name], in: folder)
    guard case .output(let seen) = first, seen.first == ReaderProgram.words else {
      return Self.reading(first)
    }
    try Files.write(Array(seen.dropFirst()), to: Path.join(folder, "seen"))
    let words = PDFWords.read("in", in: folder, within: left(end))
    try Files.write(words.words, to: Path.join(folder, "words"))
    if let styles = words.styles { try Files.write(styles, to: Path.join(folder, "styles")) }
    let command = [ReaderProgram.command, name, words.outcome.rawValue]
    return Self.reading(child(end).run(program, command, in: folder))
  }

  /// The program's libraries take address space too; what it writes to has the limit of other children.
  private func child(_ end: Int64) -> ConfinedChild {
    var child = ConfinedChild()
    child.addressSpace = 512 << 20
    child.mostOutput = 8 << 20
    child.milliseconds = left(end)
    return child
  }

  /// What a program that starts now may take, in milliseconds.
  private func left(_ end: Int64) -> Int64 { min(programMilliseconds, max(100, end - ConfinedChild.now())) }

  /// What the child says is taken for text alone: it may be somebody else's by now.
  private static func reading(_ outcome: ConfinedChild.Outcome) -> Reading {
    switch outcome {
    case .output(let bytes):
      guard bytes.first == ReaderProgram.done,
        let text = String(validating: bytes.dropFirst(), as: UTF8.self),
        let json = try? JSONValue.parse(text), let report = json["report"], case .object = report
      else { return failed }
      let profile = json["profile"]?.stringValue
      guard profile.map({ $0.utf8.count <= HostedProfile.sizeLimit }) ?? true else {
        return .refused("host.profile-too-large", "the profile is larger than 1 MB")
      }
      let name = String((json["name"]?.stringValue ?? "").prefix(200))
      return Reading(profile: profile, name: name, report: report)
    case .exceeded:
      return .refused("import.too-complex", "it takes more time or memory to read than a CV does")
    case .notConfined:
      return .refused(
        "import.not-confined", "this system has no way to keep the program that reads it from the network")
    case .missing, .failed: return failed
    }
  }

  // MARK: What is not read at all

  /// Why a file that begins so is none that can be read, in the words of `vitae import`.
  ///
  /// - Parameters:
  ///   - start: its first bytes; none: it is empty.
  ///   - name: for the message.
  public static func unknownKind(_ start: [UInt8], _ name: String) -> HostedProfile.Problem {
    let found = Import.kind(of: start, name: name)
    return problem(found.diagnostics.first ?? Import.unknownKind(name))
  }

  /// That a file is larger than `limit` bytes. The name is nil where it is not known yet.
  public static func tooLarge(_ name: String?, _ limit: Int) -> HostedProfile.Problem {
    problem(Import.tooLarge(name, limit: limit))
  }

  private static func problem(_ diagnostic: Diagnostic) -> HostedProfile.Problem {
    HostedProfile.Problem(
      path: "", severity: diagnostic.severity, code: diagnostic.code, message: diagnostic.message,
      hint: diagnostic.hints.first)
  }

  private static let failed = Reading.refused(
    "host.reader-failed", "the program that reads it broke down on it")

  /// Of a file with which the server ended as often as it was read.
  public static let givenUp = Reading.refused(
    "host.reader-failed", "the server ended each time while it was being read")

  /// The content decides what a file is; its name tells apart kinds of text, and what only calls itself a PDF is none.
  private static func trusted(_ name: String, _ isJSON: Bool) -> String {
    if isJSON { return "cv.json" }
    let ending = Path.fileExtension(name)
    return ["yaml", "yml", "md", "markdown", "pdf"].contains(ending) ? "cv." + ending : "cv"
  }
}
