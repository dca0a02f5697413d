internal import Glibc

extension DataFolder {
  /// The bytes that a user's postings, profiles and documents take on the disk, with what is published of the CVs: what
  /// counts for their quota beside the rows of the database. Uploaded files, what builds remember and what all documents
  /// share are not counted. O(files). Blocks.
  public func bytes(of user: UserID, cvs: [ObjectID]) -> Int64 {
    let folders =
      [content(of: user)] + cvs.flatMap { ["\(output(of: user))/applications/\($0)", "\(published)/\($0)"] }
    return folders.reduce(0) { $0 + Self.bytes(below: $1) }
  }

  /// The bytes of all files in a folder and below it; one that has several names counts once. What is not there has none.
  public static func bytes(below path: String) -> Int64 {
    var open = [path]
    var seen: Set<UInt64> = []
    var sum: Int64 = 0
    while let folder = open.popLast() {
      for name in names(in: folder) {
        var status = stat()
        guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: open.append("\(folder)/\(name)")
        case S_IFREG:
          if status.st_nlink == 1 || seen.insert(UInt64(status.st_ino)).inserted {
            sum += Int64(status.st_size)
          }
        default: continue
        }
      }
    }
    return sum
  }
}
