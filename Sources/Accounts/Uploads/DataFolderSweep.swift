internal import Glibc

/// Removing what belongs to nobody: rows go first, files after them, and what a crash leaves between is found here.
extension DataFolder {
  /// Removes everything that no row of the database speaks of: files that were never acknowledged, and what is left of
  /// users, CVs and postings that are deleted. To be called while nothing else writes there.
  public func sweep(keeping known: Inventory) {
    let users = Set(known.users.map { String($0.number) })
    for name in Self.names(in: root + "/users") {
      guard users.contains(name), let number = Int64(name) else {
        Self.removeTree("\(root)/users/\(name)")
        continue
      }
      sweep(UserID(number), keeping: known)
    }
    let published = Set(known.published.map(\.id.description))
    for name in Self.names(in: self.published) where name != "assets" && !published.contains(name) {
      Self.removeTree("\(self.published)/\(name)")
    }
  }

  private func sweep(_ user: UserID, keeping known: Inventory) {
    let cvs = Set(known.cvs.filter { $0.user == user }.map(\.id.description))
    guard !cvs.isEmpty else { return Self.removeTree(self.user(user)) }
    let jobs = Set(known.customizations.filter { $0.user == user }.map(\.id.description))
    remove(in: uploads(of: user)) { !cvs.contains($0) }
    remove(in: content(of: user) + "/profiles") { !cvs.contains($0) }
    remove(in: content(of: user) + "/jobs") { !jobs.contains(String($0.prefix { $0 != "." })) }
    remove(in: output(of: user)) { $0.hasPrefix(".staging-") }
    // Beside people there are files that all share.
    for tree in ["/applications", "/site"] {
      let folder = output(of: user) + tree
      remove(in: folder) { ObjectID($0) != nil && !cvs.contains($0) }
      for person in Self.names(in: folder) where cvs.contains(person) {
        remove(in: folder + "/" + person) { ObjectID($0) != nil && !jobs.contains($0) }
      }
    }
  }

  private func remove(in folder: String, where isNobodys: (String) -> Bool) {
    for name in Self.names(in: folder) where isNobodys(name) { Self.removeTree("\(folder)/\(name)") }
  }

  /// Removes all files of a user. Rows are to be gone before.
  public func removeFiles(of user: UserID, published cvs: [ObjectID]) {
    Self.removeTree(self.user(user))
    for cv in cvs { Self.removeTree("\(published)/\(cv)") }
  }

  /// Removes what was made for a user and can be made again: it may say something of what is deleted.
  public func removeTraces(of user: UserID, isAll: Bool) {
    Self.removeTree(state(of: user))
    guard isAll else { return }
    for folder in [content(of: user), output(of: user), uploads(of: user)] { Self.removeTree(folder) }
  }

  /// Whether a CV's pages lie where anybody may see them.
  public func hasPages(_ cv: ObjectID) -> Bool { access("\(published)/\(cv)/index.html", F_OK) == 0 }

  /// Removes a file, or a folder with all in it. Links are removed, not followed. What is not there is no error.
  public static func removeTree(_ path: String) {
    guard unlink(path) != 0 else { return }
    var open = [path]
    var emptied: [String] = []
    while let folder = open.popLast() {
      emptied.append(folder)
      for name in Self.names(in: folder) where unlink("\(folder)/\(name)") != 0 {
        open.append("\(folder)/\(name)")
      }
    }
    for folder in emptied.reversed() { rmdir(folder) }
  }
}
