internal import Base
public import Content
public import Tailoring

/// A person of the content: the profile and where its files lie.
public struct Person: Sendable {
  public var profile: Profile
  /// The folder that relative paths of the profile (pictures) are taken from.
  public var folder: String
  /// What they chose for single applications, whole, sorted by slug.
  public var variants: [Variant] = []
  /// Slugs of such files that have mistakes: the last good outputs of these applications are kept.
  public var brokenVariants: [String] = []

  /// Which statements they preferred to which, in the order of their file.
  public var ratings: [Rating] = []
  /// What is learnt from these.
  public var preference = Preference()

  public var slug: String { profile.slug }
}

/// Everything in a content folder that could be read.
public struct ContentSet: Sendable {
  public var site: SiteSettings
  /// Names of skills that `skills.yaml` adds.
  public var vocabulary = Vocabulary.standard
  /// Sorted by slug.
  public var people: [Person]
  /// Sorted by slug.
  public var jobs: [JobPosting]
  /// Slugs of people whose profile could not be read: their last good outputs are kept.
  public var unreadablePeople: [String]
  /// Slugs of postings that could not be read, likewise.
  public var unreadableJobs: [String]
  /// Whether the folders of people and jobs could be listed and the site's settings read. If not, nothing may be
  /// replaced: what is missing here may well exist.
  public var isComplete: Bool
  /// Whether no file of it has mistakes for which it cannot be read.
  var isReadable: Bool {
    unreadablePeople.isEmpty && unreadableJobs.isEmpty && people.allSatisfy(\.brokenVariants.isEmpty)
  }
  /// Everything that was read, in groups.
  var inputs: [InputGroup] = []

  /// The people who apply to a posting, in the order of `people:`; unknown names are left out (`ContentLoader` says so).
  public func applicants(of job: JobPosting) -> [Person] {
    guard let names = job.people else { return people }
    return names.compactMap { name in people.first { $0.slug == UnicodeForms.slug(name.plain) } }
  }
}
