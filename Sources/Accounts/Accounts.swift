internal import Base

/// Signing up, in and out. Knows nothing of HTTP and SQL. Every call blocks: for the store, and for the time of a
/// password hash.
public struct Accounts: Sendable {
  public let store: any AccountStore
  private let hasher: PasswordHasher
  private let lifetime: SessionLifetime
  /// Seconds since 1970-01-01 UTC.
  private let now: @Sendable () -> Int64

  public init(
    store: any AccountStore, hasher: PasswordHasher, lifetime: SessionLifetime = SessionLifetime(),
    now: @escaping @Sendable () -> Int64
  ) {
    self.store = store
    self.hasher = hasher
    self.lifetime = lifetime
    self.now = now
  }

  public enum Failure: Error, Sendable {
    /// What a person can mend, by the field's name.
    case invalid([FieldProblem])
    /// Unknown, disabled, or not the password: which of these is not told.
    case wrongCredentials
    /// There is not the memory for a password hash just now.
    case busy
    case store(AccountStoreError)
  }

  // MARK: With HTTP before it

  /// Makes an account. What it does and how long it takes is the same where the address has one already: then nothing
  /// changes, and nobody is told.
  public func signUp(email: String, password: String) throws(Failure) {
    let address = try Self.checked(email: email, password: password)
    let hash = try hash(password)
    try asking { () throws(AccountStoreError) in
      _ = try store.insertUser(email: address, passwordHash: hash, now: now())
    }
  }

  /// Begins a session, in place of the one that was shown.
  public func logIn(email: String, password: String, replacing old: SessionToken?) throws(Failure)
    -> SessionToken
  {
    guard password.utf8.count <= PasswordRules.longest else { throw .wrongCredentials }
    let user = try asking { () throws(AccountStoreError) in
      try EmailAddress(email).map { (address) throws(AccountStoreError) in try store.user(email: address) }
        ?? nil
    }
    let isRight = hasher.verify(password, against: user?.passwordHash)
    guard let user, isRight, !user.isDisabled else { throw .wrongCredentials }
    var known = user.passwordHash
    if hasher.isOutdated(known), let hash = hasher.hash(password) {
      let isTaken = try asking { () throws(AccountStoreError) in
        try store.refreshPassword(hash: hash, replacing: known, of: user.id)
      }
      if isTaken { known = hash }
    }
    let token = SessionToken.random()
    let isBegun = try asking { () throws(AccountStoreError) in
      if let old { try store.removeSession(old.digest) }
      // The password may have been changed, or the account locked, while it was being hashed.
      return try store.insertSession(token.digest, user: user.id, passwordHash: known, now: now())
    }
    guard isBegun else { throw .wrongCredentials }
    return token
  }

  /// Whether this is the password of who has signed in.
  public func confirms(_ password: String, of user: User) -> Bool {
    password.utf8.count <= PasswordRules.longest && hasher.verify(password, against: user.passwordHash)
  }

  public func logOut(_ token: SessionToken) throws(Failure) {
    try asking { () throws(AccountStoreError) in try store.removeSession(token.digest) }
  }

  /// Whose session it is; nil where it never was, has ended, or its user is disabled.
  public func session(_ token: SessionToken) throws(Failure) -> Session? {
    let time = now()
    return try asking { () throws(AccountStoreError) in
      guard let session = try store.session(token.digest), !session.user.isDisabled else { return nil }
      guard lifetime.holds(session, now: time) else {
        try store.removeSession(token.digest)
        return nil
      }
      if time - session.used >= lifetime.granularity { try store.touchSession(token.digest, now: time) }
      return session
    }
  }

  /// Forgets sessions that have ended.
  public func purge() throws(Failure) {
    let time = now()
    try asking { () throws(AccountStoreError) in
      try store.purgeSessions(begunBefore: time - lifetime.absolute, usedBefore: time - lifetime.idle)
    }
  }

  /// Sets another password for who knows the present one, ends every session, and begins one anew.
  public func changePassword(_ present: String, to password: String, of user: User) throws(Failure)
    -> SessionToken
  {
    guard confirms(present, of: user) else { throw .wrongCredentials }
    // Who changes it may have a reason to: the same one would be no change.
    guard password != present else {
      throw .invalid([FieldProblem("password", "it is the password that you have: choose another")])
    }
    if let problem = PasswordRules.problem(password, email: user.email) {
      throw .invalid([FieldProblem("password", problem)])
    }
    let hash = try hash(password)
    let token = SessionToken.random()
    let isChanged = try asking { () throws(AccountStoreError) in
      guard try store.setPassword(hash: hash, replacing: user.passwordHash, of: user.id) else { return false }
      return try store.insertSession(token.digest, user: user.id, passwordHash: hash, now: now())
    }
    guard isChanged else { throw .wrongCredentials }
    return token
  }

  // MARK: For who keeps the server

  /// Makes an account; false where the address has one.
  public func create(email: String, password: String) throws(Failure) -> Bool {
    let address = try Self.checked(email: email, password: password)
    let hash = try hash(password)
    return try asking { () throws(AccountStoreError) in
      try store.insertUser(email: address, passwordHash: hash, now: now()) != nil
    }
  }

  /// Sets another password and ends every session; false where nobody has the address.
  public func reset(email: String, password: String) throws(Failure) -> Bool {
    let address = try Self.checked(email: email, password: password)
    let hash = try hash(password)
    return try asking { () throws(AccountStoreError) in
      guard let user = try store.user(email: address) else { return false }
      return try store.setPassword(hash: hash, replacing: nil, of: user.id)
    }
  }

  /// Locks an account and ends every session, or opens it again; false where nobody has the address.
  public func setDisabled(_ isDisabled: Bool, email: String) throws(Failure) -> Bool {
    guard let address = EmailAddress(email) else { return false }
    return try asking { () throws(AccountStoreError) in
      guard let user = try store.user(email: address) else { return false }
      try store.setDisabled(isDisabled, user: user.id)
      return true
    }
  }

  /// Removes an account with every row that is theirs, and gives its number, for their files; nil where nobody has the
  /// address.
  public func remove(email: String) throws(Failure) -> UserID? {
    guard let address = EmailAddress(email) else { return nil }
    return try asking { () throws(AccountStoreError) in
      guard let user = try store.user(email: address), try store.removeUser(user.id) else { return nil }
      return user.id
    }
  }

  public func users() throws(Failure) -> [UserSummary] {
    try asking { () throws(AccountStoreError) in try store.users() }
  }

  // MARK: Shared

  private static func checked(email: String, password: String) throws(Failure) -> EmailAddress {
    var problems: [FieldProblem] = []
    let address = EmailAddress(email)
    if address == nil { problems.append(FieldProblem("email", "it is no e-mail address")) }
    if let problem = PasswordRules.problem(password, email: email) {
      problems.append(FieldProblem("password", problem))
    }
    guard let address, problems.isEmpty else { throw .invalid(problems) }
    return address
  }

  private func hash(_ password: String) throws(Failure) -> String {
    guard let hash = hasher.hash(password) else { throw .busy }
    return hash
  }

  private func asking<T>(_ body: () throws(AccountStoreError) -> T) throws(Failure) -> T {
    do throws(AccountStoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}

/// What is wrong with a field of a form.
public struct FieldProblem: Hashable, Sendable {
  public var field: String
  public var message: String

  public init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }
}
