public import Content
internal import Base
internal import TestSupport

/// The profiles that attacks are made from.
public enum SampleProfiles {
  /// Every profile below `root/content/profiles` and `shared/samples/profiles` that can be read, in order of path.
  public static func all(root: String, shared: String?) -> [Profile] {
    let people = root + "/content/profiles"
    var paths = TextFile.names(in: people).map { "\(people)/\($0)/profile.yaml" }
    if let shared {
      for folder in ["json-resume", "other", "rendercv"].map({ shared + "/samples/profiles/" + $0 }) {
        paths += TextFile.names(in: folder).map { folder + "/" + $0 }
      }
    }
    let endings = [".yaml", ".yml", ".json", ".md"]
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }.compactMap(read)
  }

  private static func read(_ path: String) -> Profile? {
    guard let text = TextFile.read(path) else { return nil }
    let slug = path.split(separator: "/").suffix(2).joined(separator: "-")
    return ProfileReader.read(SourceText(file: path, text: text), slug: slug).value
  }
}
