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

  /// Removes what is left of something that was deleted, and whatever else of its user no row speaks of.
  ///
  /// - Parameters:
  ///   - objects: CVs and what was made of them; their rows are to be gone.
  ///   - isQuiet: whether nothing is being built: then what builds keep goes too, which may say something of what is
  ///     deleted.
  /// - Returns: whether all of it is gone.
  public func removeDeleted(
    _ objects: [ObjectID], of user: UserID, keeping known: Inventory, isQuiet: Bool
  ) -> Bool {
    var isGone = true
    let published = Set(known.published.map(\.id))
    for id in objects where !published.contains(id) {
      for name in [id.description, ".staging-\(id)"] {
        isGone = Self.removeTree("\(self.published)/\(name)") && isGone
      }
    }
    if isQuiet { isGone = Self.removeTree(state(of: user)) && isGone }
    return sweep(user, keeping: known, isQuiet: isQuiet) && isGone
  }

  @discardableResult
  private func sweep(_ user: UserID, keeping known: Inventory, isQuiet: Bool = true) -> Bool {
    let cvs = Set(known.cvs.filter { $0.user == user }.map(\.id.description))
    guard !cvs.isEmpty else { return Self.removeTree(self.user(user)) }
    let jobs = Set(known.customizations.filter { $0.user == user }.map(\.id.description))
    var isGone = remove(in: uploads(of: user)) { !cvs.contains($0) }
    isGone = remove(in: content(of: user) + "/profiles") { !cvs.contains($0) } && isGone
    isGone =
      remove(in: content(of: user) + "/jobs") { !jobs.contains(String($0.prefix { $0 != "." })) } && isGone
    if isQuiet { isGone = remove(in: output(of: user)) { $0.hasPrefix(".staging-") } && isGone }
    // Beside people there are files that all share.
    for tree in ["/applications", "/site"] {
      let folder = output(of: user) + tree
      isGone = remove(in: folder) { ObjectID($0) != nil && !cvs.contains($0) } && isGone
      for person in Self.names(in: folder) where cvs.contains(person) {
        isGone = remove(in: folder + "/" + person) { ObjectID($0) != nil && !jobs.contains($0) } && isGone
      }
    }
    return isGone
  }

  private func remove(in folder: String, where isNobodys: (String) -> Bool) -> Bool {
    var isGone = true
    for name in Self.names(in: folder) where isNobodys(name) {
      isGone = Self.removeTree("\(folder)/\(name)") && isGone
    }
    return isGone
  }

  /// Removes all files of a user; false where some are left. Rows are to be gone before.
  public func removeFiles(of user: UserID, published cvs: [ObjectID]) -> Bool {
    removeDeleted(cvs, of: user, keeping: Inventory(), isQuiet: true)
  }

  /// Whether a CV's pages lie where anybody may see them.
  public func hasPages(_ cv: ObjectID) -> Bool { access("\(published)/\(cv)/index.html", F_OK) == 0 }

  /// Removes a file, or a folder with all in it. Links are removed, not followed. What is not there is no error.
  ///
  /// - Returns: whether nothing is there any more.
  @discardableResult
  public static func removeTree(_ path: String) -> Bool {
    guard unlink(path) != 0, errno != ENOENT else { return true }
    var open = [path]
    var emptied: [String] = []
    while let folder = open.popLast() {
      emptied.append(folder)
      for name in Self.names(in: folder) where unlink("\(folder)/\(name)") != 0 {
        open.append("\(folder)/\(name)")
      }
    }
    for folder in emptied.reversed() { rmdir(folder) }
    var status = stat()
    return lstat(path, &status) != 0 && errno == ENOENT
  }
}
