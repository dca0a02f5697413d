internal import Base

/// Where templates are looked for: in the person's folder, then among those that came with the program, so that a folder
/// of one's own takes none away and may hold what only extends one.
struct TemplateFolders: Hashable, Sendable {
  /// The person's own, or named by them; the only one where there are no others.
  let own: String
  private let shipped: String?

  /// `given`: as it was asked for; where that is no folder nothing else is taken for it.
  init(given: String) {
    own = ResourceFolders.locate("templates", given: given)
    let shipped = ResourceFolders.shipped("templates")
    self.shipped = shipped == own || Files.kind(own) != .folder ? nil : shipped
  }

  private var all: [String] { [own] + [shipped].compactMap { $0 } }

  /// The names of all templates, sorted, each once.
  var names: [String] {
    var log = InputLog()
    return names(&log)
  }

  /// Notes what was looked at.
  func names(_ log: inout InputLog) -> [String] {
    var names: Set<String> = []
    for folder in all { names.formUnion(Self.names(in: folder, &log)) }
    return names.sorted()
  }

  /// The names of those in the person's own folder, sorted.
  var ownNames: [String] {
    var log = InputLog()
    return Self.names(in: own, &log)
  }

  /// The folder of a template: the first with a `template.yaml` that is not among `taken`; nil where there is none.
  func folder(of name: String, but taken: [String] = [], _ log: inout InputLog) -> String? {
    all.lazy.map { Path.join($0, name) }.first { folder in
      !taken.contains(folder) && log.kind(Path.join(folder, "template.yaml")) == .file
    }
  }

  /// Folders with a `template.yaml`, sorted.
  private static func names(in folder: String, _ log: inout InputLog) -> [String] {
    let folders = ((try? log.list(folder)) ?? []).filter {
      $0.kind == .folder && !ContentScan.isBackup($0.name)
    }
    return folders.map(\.name).filter { log.kind(Path.join(folder, "\($0)/template.yaml")) == .file }
  }
}
