public import Base
internal import Content
internal import Import
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

  /// What was read of a file that somebody sent.
  public struct Reading: Sendable {
    /// nil where nothing of it can be read.
    public var profile: HostedProfile?
    public var problems: [Problem] = []
    /// Where each field comes from, in the order of the profile.
    public var fields: [Field] = []
    /// Text that found no place.
    public var leftOver: [String] = []
    /// How many pages were read.
    public var pages = 1
  }

  /// A field that was read.
  public struct Field: Sendable {
    /// As in `Problem`.
    public var path: String
    /// 0 to 1.
    public var confidence: Double
    /// The words of the file, and the page that they stand on.
    public var text: String
    public var page: Int
    /// Whether somebody should look at it, and why, where that is known.
    public var isDoubtful: Bool
    public var doubt: String?
  }

  /// What a draft comes to. What cannot be kept here, such as pictures, is left out and said.
  static func reading(_ read: Checked<ImportedProfile?>) -> Reading {
    var out = Reading()
    out.problems = read.diagnostics.map { problem($0, in: nil) }
    guard var draft = read.value else { return out }
    guard !draft.fields.isEmpty else {
      out.problems.append(whole("host.unreadable", "there is nothing of a CV in it"))
      return out
    }
    draft.nameIfMissing("Your name")
    let checked = draft.profile(slug: "profile")
    out.problems += checked.diagnostics.map { problem($0, in: nil) }
    guard var profile = checked.value else { return out }
    out.problems += withoutPictures(&profile).map {
      Problem(
        path: "basics.image", severity: .note, code: "host.picture",
        message: "the picture `\($0)` is left out",
        hint: nil)
    }
    out.profile = HostedProfile(profile)
    out.fields = draft.fields.map {
      Field(
        path: dotted($0.path), confidence: $0.confidence, text: $0.source, page: $0.place?.page ?? 1,
        isDoubtful: $0.isDoubtful, doubt: $0.doubt)
    }
    out.leftOver = draft.leftOver.map(\.text)
    out.pages = draft.lines.map(\.page).max() ?? 1
    return out
  }

  /// `work[0].highlights[2]` as `work.0.highlights.2`.
  private static func dotted(_ path: String) -> String {
    path.split { $0 == "." || $0 == "[" || $0 == "]" }.joined(separator: ".")
  }

  private init(_ profile: Profile) {
    var profile = profile
    profile.settings.publish = false
    self.profile = profile
    name = profile.basics.name?.plain ?? ""
    text = profile.jsonResume().serialized(pretty: true)
  }

  /// The same without paths of `private` that name nothing: what they named was taken out, and with them it could not be
  /// published.
  public var withoutStrayPaths: HostedProfile {
    let known = profile.knownPrivatePaths
    guard known.count < profile.settings.privatePaths.count else { return self }
    var profile = profile
    // That there was a choice is kept, as a path that hides nothing: no picture is kept here.
    profile.settings.privatePaths = known.isEmpty ? ["basics.image"] : known
    profile.settings.privateRanges = []
    return HostedProfile(profile)
  }

  /// The text of `resume.json` in a content folder.
  func text(publishing: Bool) -> String {
    var profile = profile
    profile.settings.publish = publishing
    if publishing, profile.settings.privatePaths.isEmpty {
      profile.settings.privatePaths = Self.unasked(profile.jsonResume())
    }
    return profile.jsonResume().serialized(pretty: true)
  }

  /// The paths of what is shown to nobody unless the person says so, of a profile in JSON: as in new profiles.
  public static func unasked(_ profile: JSONValue) -> [String] { UnaskedPrivacy.paths(in: profile) }

  private static func withoutPictures(_ profile: inout Profile) -> [String] {
    let paths = profile.imagePaths.map(\.plain)
    guard !paths.isEmpty else { return [] }
    profile.basics.image = nil
    for index in profile.projects.indices { profile.projects[index].image = nil }
    return paths
  }

  // MARK: Problems

  static func whole(_ code: String, _ message: String) -> Problem {
    Problem(path: "", severity: .error, code: code, message: message, hint: nil)
  }

  private static func problem(_ diagnostic: Diagnostic, in root: JSONNode?) -> Problem {
    var path = ""
    if let root, let range = diagnostic.range { path = Self.path(of: range.start.offset, in: root) }
    return Problem(
      path: path, severity: diagnostic.severity, code: diagnostic.code,
      message: root == nil ? diagnostic.message : withoutPlace(diagnostic.message),
      hint: diagnostic.hints.first)
  }

  /// A message that begins with the place it is shown beside, without it.
  private static func withoutPlace(_ message: String) -> String {
    guard message.hasPrefix("`"), let end = message.dropFirst().firstIndex(of: "`") else { return message }
    let name = message[message.index(after: message.startIndex)..<end]
    return name.contains("[") || name.contains(".") ? "this" + message[message.index(after: end)...] : message
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
