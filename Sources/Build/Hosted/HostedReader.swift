public import Base
internal import Glibc

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
  }

  /// The program, which has to run `ReaderProgram`; by default this one.
  public var program = "/proc/self/exe"
  /// From the beginning of a file to its end.
  public var milliseconds: Int64 = 10_000

  public init() {}

  /// Whether the programs that read are kept from files that are not theirs, too. Where the kernel cannot do that
  /// (Landlock), one that a file has taken over could read what this process may read, and say it in the draft.
  public static var isKeptFromFiles: Bool { ConfinedChild.isKeptFromFiles }

  /// Whether a program that reads may read what lies at a path all the same: among the system's programs and libraries.
  public static func mayRead(_ path: String) -> Bool { ConfinedChild.reads(path) }

  /// Reads a file. Blocks.
  ///
  /// - Parameters:
  ///   - name: what the sender calls it: its ending alone is looked at.
  ///   - scratch: where a folder for the child is made and removed; best of the same file system.
  public func read(file path: String, named name: String, isJSON: Bool, scratch: String) -> Reading {
    var template = Array(Path.join(scratch, "read-XXXXXX").utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard isMade else { return Self.failed }
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { try? Files.remove(folder) }
    return (try? read(path, Self.trusted(name, isJSON), folder)) ?? Self.failed
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
    let words = PDFWords.read("in", in: folder, within: min(4_000, max(100, end - ConfinedChild.now())))
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
    child.milliseconds = min(5_000, max(100, end - ConfinedChild.now()))
    return child
  }

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
        return refused("host.profile-too-large", "the profile is larger than 1 MB")
      }
      let name = String((json["name"]?.stringValue ?? "").prefix(200))
      return Reading(profile: profile, name: name, report: report)
    case .exceeded:
      return refused("import.too-complex", "it takes more time or memory to read than a CV does")
    case .notConfined:
      return refused(
        "import.not-confined", "this system has no way to keep the program that reads it from the network")
    case .missing, .failed: return failed
    }
  }

  private static let failed = refused("host.reader-failed", "the program that reads it broke down on it")

  /// Of a file with which the server ended as often as it was read.
  public static let givenUp = refused(
    "host.reader-failed", "the server ended each time while it was being read")

  private static func refused(_ code: String, _ message: String) -> Reading {
    var reading = HostedProfile.Reading()
    reading.problems = [HostedProfile.whole(code, message)]
    return Reading(profile: nil, report: reading.report)
  }

  /// The content decides what a file is; its name tells apart kinds of text, and what only calls itself a PDF is none.
  private static func trusted(_ name: String, _ isJSON: Bool) -> String {
    if isJSON { return "cv.json" }
    let ending = Path.fileExtension(name)
    return ["yaml", "yml", "md", "markdown", "pdf"].contains(ending) ? "cv." + ending : "cv"
  }
}
