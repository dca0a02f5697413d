internal import Accounts
internal import Base

/// Names of folders that a person reads: what they are of, and a number where several are of the same.
struct ArchiveFolders {
  /// In lower case: on many disks these are the same names.
  private var taken: Set<String>
  private static let longest = 80

  /// - Parameter taken: names of something else beside them.
  init(taken: Set<String> = []) { self.taken = taken }

  /// A folder of its own for what is called so.
  mutating func folder(_ title: String, otherwise: String) -> String {
    var name = String(UnicodeForms.fileName(title).prefix(Self.longest))
    // Of other scripts: the title itself, without what misleads.
    if name.isEmpty { name = title.isEmpty ? otherwise : FileLabel.label(title) }
    var unique = name
    var number = 2
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }
}
