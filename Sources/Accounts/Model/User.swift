/// The number of a user in the database. It is never shown and never reused.
public struct UserID: Hashable, Sendable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
}

/// Somebody with an account.
public struct User: Hashable, Sendable {
  public var id: UserID
  /// In the form of `EmailAddress`.
  public var email: String
  /// As `PasswordHasher` writes it.
  public var passwordHash: String
  /// Whether they may not sign in; what is theirs stays.
  public var isDisabled: Bool
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64

  public init(id: UserID, email: String, passwordHash: String, isDisabled: Bool, created: Int64) {
    self.id = id
    self.email = email
    self.passwordHash = passwordHash
    self.isDisabled = isDisabled
    self.created = created
  }
}

/// A user and how much is theirs.
public struct UserSummary: Hashable, Sendable {
  public var user: User
  public var cvs: Int
  /// Of what they uploaded.
  public var bytes: Int64

  public init(user: User, cvs: Int, bytes: Int64) {
    self.user = user
    self.cvs = cvs
    self.bytes = bytes
  }
}
