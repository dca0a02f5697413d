public import Base

/// What keeps accounts. Everything that belongs to a user is asked for with the user: there is no way to another's.
///
/// Calls block until what they write is on the disk, and may come from any thread.
public protocol AccountStore: Sendable {
  // MARK: Users

  /// Makes a user; nil where the address has one.
  func insertUser(email: EmailAddress, passwordHash: String, now: Int64) throws(AccountStoreError) -> User?
  func user(email: EmailAddress) throws(AccountStoreError) -> User?
  /// Sorted by address.
  func users() throws(AccountStoreError) -> [UserSummary]
  /// Ends every session of the user in the same transaction. Nothing happens, and it gives false, where the user's hash is
  /// not `old` any more; nil: whatever it is.
  func setPassword(hash: String, replacing old: String?, of user: UserID) throws(AccountStoreError) -> Bool
  /// The same password hashed anew, where the old hash is still the user's: sessions go on. False where it is not.
  func refreshPassword(hash: String, replacing old: String, of user: UserID) throws(AccountStoreError) -> Bool
  /// Ends every session of the user in the same transaction.
  func setDisabled(_ isDisabled: Bool, user: UserID) throws(AccountStoreError)
  /// Removes a user with every row that is theirs, and notes that their files are to go; false where there is none.
  func removeUser(_ user: UserID) throws(AccountStoreError) -> Bool

  // MARK: Sessions

  /// Begins a session; false where the user is gone or disabled, or has another password hash by now: who was asked for a
  /// password that is no longer one does not get in.
  func insertSession(_ token: Digest, user: UserID, passwordHash: String, now: Int64)
    throws(AccountStoreError)
    -> Bool
  func session(_ token: Digest) throws(AccountStoreError) -> Session?
  func touchSession(_ token: Digest, now: Int64) throws(AccountStoreError)
  func removeSession(_ token: Digest) throws(AccountStoreError)
  /// Forgets sessions begun, or last used, before these times.
  func purgeSessions(begunBefore: Int64, usedBefore: Int64) throws(AccountStoreError)

  // MARK: CVs

  /// Keeps a new CV, unless the user has no room for it.
  func insertCV(_ cv: CV, quota: Quota) throws(AccountStoreError) -> Quota.Verdict
  /// The bytes of a user's files as they were sent and of the texts that were read of them.
  func bytes(of user: UserID) throws(AccountStoreError) -> Int64
  /// The newest first, without their texts.
  func cvs(of user: UserID) throws(AccountStoreError) -> [CVEntry]
  func cv(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> CV?
  /// Replaces status, title, profile and report where the version is still the CV's, and counts it up; false where it is not.
  func updateCV(_ cv: CV) throws(AccountStoreError) -> Bool
  /// Removes it with everything that was made of it, and notes that the files are to go; false where the user has none of
  /// that name.
  func removeCV(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> Bool
  /// Those that nobody has read yet, of all users who are not disabled, the oldest first.
  func unreadCVs() throws(AccountStoreError) -> [CV]
  /// Notes that a file is about to be read. How often that was noted, this time included; nil where it is not to be read.
  func beginReading(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> Int?

  // MARK: Customizations

  /// Keeps a new one; false where the CV is gone or has as many as it may.
  func insertCustomization(_ customization: Customization, limit: Int) throws(AccountStoreError) -> Bool
  /// The newest first.
  func customizations(of cv: ObjectID, user: UserID) throws(AccountStoreError) -> [Customization]
  func customization(_ id: ObjectID, of cv: ObjectID, user: UserID) throws(AccountStoreError)
    -> Customization?
  /// Replaces status, post, company and problems where the version is still the customization's, and counts it up; false
  /// where it is not: it was changed meanwhile, or is gone.
  func updateCustomization(_ customization: Customization) throws(AccountStoreError) -> Bool
  func removeCustomization(_ id: ObjectID, of cv: ObjectID, user: UserID) throws(AccountStoreError) -> Bool
  /// Those that wait, of all users who are not disabled, the oldest first.
  func waitingCustomizations() throws(AccountStoreError) -> [Customization]
  /// Notes that something is about to be built, and how often that was noted without an end; nil where the CV is gone.
  /// What is given up by then is not noted, for it is not begun.
  ///
  /// - Parameter request: the id of the request that asks for it; nil: the one noted stays.
  func beginBuilding(_ job: BuildJob, request: String?) throws(AccountStoreError) -> BuildMark?
  /// Forgets it: the build ended, well or not, or what is built of is another.
  func endBuilding(_ job: BuildJob) throws(AccountStoreError)

  // MARK: Publications

  /// Gives the name to the CV in place of the one it has; false where it is another's.
  func publish(_ publication: Publication) throws(AccountStoreError) -> Bool
  /// The publication of a name, unless its user is disabled.
  func publication(named name: PublicName) throws(AccountStoreError) -> Publication?
  func publication(of cv: ObjectID, user: UserID) throws(AccountStoreError) -> Publication?
  func withdraw(_ cv: ObjectID, of user: UserID) throws(AccountStoreError) -> Publication?

  // MARK: Everything

  /// What was deleted and may have files still, sorted.
  func removals() throws(AccountStoreError) -> [Removal]
  /// Notes that the files of these are gone.
  func forget(_ removals: [Removal]) throws(AccountStoreError)

  /// The names of all that there is: what stands on the disk besides is nobody's.
  func inventory() throws(AccountStoreError) -> Inventory
}

/// Something that was deleted: noted with its rows' end, until its files are gone as well. Names nobody.
public struct Removal: Hashable, Sendable {
  public var user: UserID
  /// A CV or what was made of one; nil: the user.
  public var object: ObjectID?

  public init(user: UserID, object: ObjectID?) {
    self.user = user
    self.object = object
  }
}

/// The names of everything that the store knows.
public struct Inventory: Hashable, Sendable {
  public struct Owned: Hashable, Sendable {
    public var user: UserID
    public var id: ObjectID

    public init(user: UserID, id: ObjectID) {
      self.user = user
      self.id = id
    }
  }

  public var users: Set<UserID> = []
  public var cvs: Set<Owned> = []
  public var customizations: Set<Owned> = []
  /// The CVs that are published.
  public var published: Set<Owned> = []

  public init() {}
}

/// The store cannot do what it was asked: the cause is for the log.
public struct AccountStoreError: Error, Sendable, CustomStringConvertible {
  public var description: String
  public init(_ description: String) { self.description = description }
}
