public import Base
internal import Content
internal import Tailoring

/// A profile that came over the network: JSON Resume and our extensions, checked, and written in one form.
public struct HostedProfile: Sendable {
  /// What is wrong with a value, by its path: `work.0.startDate`; empty: with the whole.
  public struct Problem: Hashable, Sendable {
    public var path: String
    public var severity: Diagnostic.Severity
    public var code: String
    public var message: String
    /// What to do about it.
    public var hint: String?
  }

  /// The text of `resume.json`.
  public let text: String
  public let name: String
  private let profile: Profile

  /// The most bytes that a profile may have.
  public static let sizeLimit = 1 << 20

  /// Reads a profile. nil where it has errors; every problem is said with its path.
  public static func read(_ value: JSONValue) -> (profile: HostedProfile?, problems: [Problem]) {
    let text = value.serialized(pretty: true)
    guard text.utf8.count <= sizeLimit, let root = try? JSONNode.parse(text) as JSONNode else {
      return (nil, [whole("host.profile-too-large", "the profile is larger than 1 MB, or nested too deeply")])
    }
    let read = ProfileReader.read(
      SourceText(file: "resume.json", text: text), slug: "profile", format: .jsonResume)
    var problems = read.diagnostics.map { problem($0, in: root) }
    guard let profile = read.value else { return (nil, problems) }
    problems += profile.imagePaths.map {
      Problem(
        path: path(of: $0.origin.range?.start.offset ?? 0, in: root), severity: .error,
        code: "host.picture", message: "pictures cannot be taken from files here",
        hint: "leave it empty")
    }
    guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
    return (HostedProfile(profile), problems)
  }

  /// Reads a file that somebody sent: JSON Resume, our YAML, RenderCV's YAML, Markdown.
  ///
  /// What cannot be kept here, such as pictures, is left out and said.
  public static func read(file path: String, named name: String) -> (
    profile: HostedProfile?, problems: [Problem]
  ) {
    guard let bytes = Files.contents(path) else {
      return (nil, [whole("host.unreadable", "it cannot be read")])
    }
    let source = SourceDecoding.decode(bytes, file: name)
    guard let source = source.value else { return (nil, source.diagnostics.map { problem($0, in: nil) }) }
    let read = ProfileReader.read(source, slug: "profile", format: format(of: source.text))
    var problems = read.diagnostics.map { problem($0, in: nil) }
    guard var profile = read.value else { return (nil, problems) }
    problems += withoutPictures(&profile).map {
      Problem(
        path: "basics.image", severity: .note, code: "host.picture",
        message: "the picture `\($0)` is left out",
        hint: nil)
    }
    return (HostedProfile(profile), problems)
  }

  private init(_ profile: Profile) {
    var profile = profile
    profile.settings.publish = false
    self.profile = profile
    name = profile.basics.name?.plain ?? ""
    text = profile.jsonResume().serialized(pretty: true)
  }

  /// The text of `resume.json` in a content folder.
  func text(publishing: Bool) -> String {
    var profile = profile
    profile.settings.publish = publishing
    return profile.jsonResume().serialized(pretty: true)
  }

  private static func withoutPictures(_ profile: inout Profile) -> [String] {
    let paths = profile.imagePaths.map(\.plain)
    guard !paths.isEmpty else { return [] }
    profile.basics.image = nil
    for index in profile.projects.indices { profile.projects[index].image = nil }
    return paths
  }

  /// By the first sign of what it is: an object, a mapping with the keys of a profile, else Markdown.
  private static func format(of text: String) -> ProfileFormat? {
    if text.first(where: { !$0.isWhitespace }) == "{" { return .jsonResume }
    let keys = text.split(whereSeparator: \.isNewline).filter { $0.first?.isLetter ?? false }
    if keys.contains(where: { $0.hasPrefix("basics:") }) { return .vitae }
    return keys.contains { $0.hasPrefix("cv:") } ? .renderCV : .markdown
  }

  // MARK: Problems

  private static func whole(_ code: String, _ message: String) -> Problem {
    Problem(path: "", severity: .error, code: code, message: message, hint: nil)
  }

  private static func problem(_ diagnostic: Diagnostic, in root: JSONNode?) -> Problem {
    var path = ""
    if let root, let range = diagnostic.range { path = Self.path(of: range.start.offset, in: root) }
    return Problem(
      path: path, severity: diagnostic.severity, code: diagnostic.code, message: diagnostic.message,
      hint: diagnostic.hints.first)
  }

  /// The path of the innermost value at a byte of the text. O(values on the way).
  static func path(of offset: Int, in root: JSONNode) -> String {
    var node = root
    var parts: [String] = []
    while true {
      switch node.kind {
      case .object(let members):
        guard
          let member = members.first(where: {
            $0.nameRange.contains(offset) || $0.value.range.contains(offset)
          })
        else { return parts.joined(separator: ".") }
        parts.append(member.name)
        node = member.value
      case .array(let items):
        guard let index = items.firstIndex(where: { $0.range.contains(offset) }) else {
          return parts.joined(separator: ".")
        }
        parts.append(String(index))
        node = items[index]
      default: return parts.joined(separator: ".")
      }
    }
  }
}
