internal import Base

/// What of a content folder cannot be read just now: its applications are there, and only not to be made.
struct UnreadableContent {
  /// Slugs.
  private(set) var people: Set<String> = []
  private var jobs: Set<String> = []
  /// Folders of single applications.
  private var folders: Set<String> = []
  private var readable: Set<String> = []

  init() {}

  init(_ content: ContentSet) {
    people = Set(content.unreadablePeople)
    jobs = Set(content.unreadableJobs)
    readable = Set(content.people.map(\.slug))
    folders = Set(content.people.flatMap { person in person.brokenVariants.map { person.slug + "/" + $0 } })
  }

  /// Whether something of an application cannot be read; false where its person is not there at all.
  func holds(_ folder: String) -> Bool {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return false }
    return people.contains(parts[0])
      || readable.contains(parts[0]) && (jobs.contains(parts[1]) || folders.contains(folder))
  }
}
