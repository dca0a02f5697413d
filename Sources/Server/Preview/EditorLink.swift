/// The address by which an editor opens a place: `{path}` (absolute), `{line}` and `{column}` are put in.
public struct EditorLink: Hashable, Sendable {
  /// With its placeholders.
  public let pattern: String
  /// The folder that relative paths are taken from.
  public let root: String

  /// Editors by name.
  public static let known: [(name: String, pattern: String)] = [
    ("cursor", "cursor://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file://{path}&line={line}&column={column}"),
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
  ]

  /// - Parameter text: the name of a known editor, or an address with `{path}` in it; nil for anything else.
  public init?(_ text: String, root: String) {
    let pattern = Self.known.first { $0.name == text.lowercased() }?.pattern ?? text
    let scheme = pattern.split(separator: ":", maxSplits: 1).first ?? ""
    let isScheme =
      scheme.first?.isLetter ?? false
      && scheme.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
      }
    guard isScheme, pattern.contains("://"), pattern.contains("{path}"),
      !["javascript", "data", "vbscript"].contains(scheme.lowercased())
    else { return nil }
    self.pattern = pattern
    self.root = root
  }
}
