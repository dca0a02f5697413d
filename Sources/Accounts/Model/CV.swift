/// A CV that a user brought, and what is known of it.
public struct CV: Hashable, Sendable {
  /// How far it is.
  public enum Status: String, Sendable {
    /// The file is kept; nobody has read it yet.
    case stored
    /// It was read; the user has not looked at it yet.
    case draft
    /// The user has looked at it: it is a profile of their content folder.
    case saved
    /// It cannot be read.
    case refused
  }

  public var id: ObjectID
  public var user: UserID
  public var status: Status
  /// The name of the file as it may be shown: never the name of a file of ours.
  public var fileName: String
  public var kind: FileKind
  /// Of the file.
  public var bytes: Int64
  /// Whose it is, as plain text; empty where that is not known.
  public var title: String
  /// The profile as JSON Resume; empty where there is none yet.
  public var profile: String
  /// What the reader said of it, as JSON; empty where it said nothing.
  public var report: String
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64
  /// Goes up with every change of the profile.
  public var version: Int64

  public init(
    id: ObjectID, user: UserID, status: Status = .stored, fileName: String, kind: FileKind, bytes: Int64,
    title: String = "", profile: String = "", report: String = "", created: Int64, version: Int64 = 0
  ) {
    self.id = id
    self.user = user
    self.status = status
    self.fileName = fileName
    self.kind = kind
    self.bytes = bytes
    self.title = title
    self.profile = profile
    self.report = report
    self.created = created
    self.version = version
  }
}

/// A CV as a list shows it, without its texts.
public struct CVEntry: Hashable, Sendable {
  public var id: ObjectID
  public var status: CV.Status
  public var fileName: String
  public var kind: FileKind
  /// Of the file.
  public var bytes: Int64
  public var title: String
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64
  public var version: Int64

  public init(
    id: ObjectID, status: CV.Status, fileName: String, kind: FileKind, bytes: Int64, title: String,
    created: Int64, version: Int64
  ) {
    self.id = id
    self.status = status
    self.fileName = fileName
    self.kind = kind
    self.bytes = bytes
    self.title = title
    self.created = created
    self.version = version
  }
}

extension CV {
  public var entry: CVEntry {
    CVEntry(
      id: id, status: status, fileName: fileName, kind: kind, bytes: bytes, title: title, created: created,
      version: version)
  }
}

/// A CV for a posting that the user pasted.
public struct Customization: Hashable, Sendable {
  public enum Status: String, Sendable { case waiting, made, failed }

  public var id: ObjectID
  public var cv: ObjectID
  public var user: UserID
  public var status: Status
  /// The post and the company as the user named them; may be empty.
  public var position: String
  public var company: String
  /// Codes of what kept it from being made.
  public var problems: [String]
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64
  /// Goes up with every change.
  public var version: Int64

  public init(
    id: ObjectID, cv: ObjectID, user: UserID, status: Status = .waiting, position: String, company: String,
    problems: [String] = [], created: Int64, version: Int64 = 0
  ) {
    self.id = id
    self.cv = cv
    self.user = user
    self.status = status
    self.position = position
    self.company = company
    self.problems = problems
    self.created = created
    self.version = version
  }
}

/// A portfolio that anybody may see under a name.
public struct Publication: Hashable, Sendable {
  public var name: PublicName
  public var cv: ObjectID
  public var user: UserID

  public init(name: PublicName, cv: ObjectID, user: UserID) {
    self.name = name
    self.cv = cv
    self.user = user
  }
}
