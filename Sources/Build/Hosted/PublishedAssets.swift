internal import Base

/// Style sheets and fonts that published pages share: their names say their content, so each new version of a template
/// leaves the old ones behind.
public enum PublishedAssets {
  /// Removes the files below `<folder>/assets` that no published page leads to, itself or by a style sheet. To be called while
  /// nothing is being published. O(bytes of pages and style sheets). Blocks.
  ///
  /// - Returns: how many were removed.
  @discardableResult
  public static func collect(in folder: String) throws(FileError) -> Int {
    let root = Path.join(folder, "assets")
    guard Files.kind(root) == .folder else { return 0 }
    let assets = try files(below: root)
    var unnamed = assets.filter { !$0.isEmpty }
    var named: [String] = []
    func take(_ text: [UInt8]) {
      let words = Set(names(in: text))
      named += unnamed.filter { words.contains(Path.name($0)) }
      unnamed.removeAll { words.contains(Path.name($0)) }
    }
    for entry in try Files.list(folder) where entry.kind == .folder && entry.name != "assets" {
      for page in try files(below: Path.join(folder, entry.name)) where Path.fileExtension(page) == "html" {
        if unnamed.isEmpty { return 0 }
        take(try Files.read(page))
      }
    }
    // Style sheets lead to fonts and to each other.
    while let asset = named.popLast() {
      if Path.fileExtension(asset) == "css" { take(try Files.read(asset)) }
    }
    for asset in unnamed { try Files.remove(asset) }
    return unnamed.count
  }

  /// All files below a folder, sorted. Our own trees are three folders deep.
  private static func files(below folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    var folders = [folder]
    while let next = folders.popLast() {
      for entry in try Files.list(next) {
        let path = Path.join(next, entry.name)
        switch entry.kind {
        case .folder: folders.append(path)
        case .file: found.append(path)
        case .other: continue
        }
      }
    }
    return found.sorted()
  }

  /// What may be the name of a file: the runs of letters, digits, dots, hyphens and underscores that have a dot.
  private static func names(in text: [UInt8]) -> [String] {
    text.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        false
      default: true
      }
    }.filter { $0.contains(UInt8(ascii: ".")) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
