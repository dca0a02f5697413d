import Accounts
import Base
import Store
import Synchronization
import TestSupport
import Testing

/// Signing up, in and out, with a clock of its own.
@Suite struct AccountsTests {
  private final class Clock: Sendable {
    let time = Mutex<Int64>(1_000_000)
    func pass(_ seconds: Int64) { time.withLock { $0 += seconds } }
  }

  private struct Fixture {
    let accounts: Accounts
    let store: AccountDatabase
    let clock = Clock()
    let path: String

    init(memory: Int = 64 << 10) throws {
      path = TextFile.temporaryFolder() + "/accounts.sqlite"
      store = try #require(AccountDatabase.open(path).value)
      let clock = clock
      accounts = Accounts(store: store, hasher: try #require(PasswordHasher(memory: memory))) {
        clock.time.withLock { $0 }
      }
    }
  }

  private let good = "a long enough phrase"

  @Test func whoSignsUpSignsInByAnyFormOfTheAddress() throws {
    let fixture = try Fixture()
    try fixture.accounts.signUp(email: " Ada.Lovelace@Example.ORG ", password: good)
    let token = try fixture.accounts.logIn(email: "ada.lovelace@example.org", password: good, replacing: nil)
    #expect(try fixture.accounts.session(token)?.user.email == "ada.lovelace@example.org")
    #expect(throws: Accounts.Failure.self) {
      try fixture.accounts.logIn(email: "ada.lovelace@example.org", password: good + " ", replacing: nil)
    }
  }

  @Test func signingUpAgainChangesNothingAndSaysNothing() throws {
    let fixture = try Fixture()
    try fixture.accounts.signUp(email: "a@example.org", password: good)
    try fixture.accounts.signUp(email: "A@example.org", password: "another good phrase")
    _ = try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: nil)
    #expect(try fixture.accounts.users().count == 1)
  }

  @Test(arguments: [
    ("", "no e-mail"), ("a", "no e-mail"), ("a@", "no e-mail"), ("@b", "no e-mail"), ("a b@c.d", "no e-mail"),
    ("a@b@c.d", "no e-mail"), ("a@b..c", "no e-mail"), ("a@-b.c", "no e-mail"),
    ("a\u{202E}@b.c", "no e-mail"),
    ("a\r\nBcc: x@b.c", "no e-mail"), (String(repeating: "a", count: 65) + "@b.c", "no e-mail"),
  ])
  func whatIsNoAddressIsRefused(email: String, message: String) throws {
    let fixture = try Fixture()
    do {
      try fixture.accounts.signUp(email: email, password: good)
      Issue.record("taken: \(email)")
    } catch {
      guard case .invalid(let problems) = error else { throw error }
      #expect(problems.map(\.field) == ["email"] && problems[0].message.contains(message))
    }
  }

  @Test(arguments: [
    ("short", "fewer than 8"), (String(repeating: "é", count: 300), "longer than"),
    ("password", "tried first"),
    ("Password123!", "tried first"), ("QWERTZUIOP", "tried first"), ("aaaaaaaaaa", "tried first"),
    ("12345678", "tried first"), ("87654321", "tried first"), ("abababab", "tried first"),
    ("ada.lovelace@example.org", "is the address"), ("Ada.Lovelace1815", "is the address"),
  ])
  func poorPasswordsAreRefused(password: String, message: String) {
    #expect(
      PasswordRules.problem(password, email: "ada.lovelace@example.org")?.contains(message) == true,
      "\(password)")
  }

  @Test(arguments: ["a long enough phrase", "zq8!vRt2", "пароль из слов", "合言葉はとても長いです"])
  func otherPasswordsAreTaken(password: String) {
    #expect(PasswordRules.problem(password, email: "ada@example.org") == nil)
  }

  @Test func aHashIsArgon2idWithItsParametersAndASaltOfItsOwn() throws {
    let hasher = try #require(PasswordHasher(memory: 1 << 20))
    let hash = try #require(hasher.hash(good))
    #expect(hash.hasPrefix("$argon2id$v=19$m=1024,t=1,p=1$"))
    #expect(hasher.hash(good) != hash)
    #expect(hasher.verify(good, against: hash))
    #expect(!hasher.verify("", against: hash) && !hasher.verify(good + "\0", against: hash))
    #expect(!hasher.verify("nobody", against: nil))
    #expect(!hasher.isOutdated(hash) && PasswordHasher(memory: 2 << 20)?.isOutdated(hash) == true)
  }

  @Test func whatIsShippedIsTheRecommendedSet() throws {
    let hash = try #require(PasswordHasher()?.hash(good))
    #expect(hash.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
  }

  @Test func olderHashesAreMadeAnewAtTheNextSignIn() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "a@example.org", password: good)
    let stronger = Accounts(store: fixture.store, hasher: try #require(PasswordHasher(memory: 128 << 10))) {
      0
    }
    _ = try stronger.logIn(email: "a@example.org", password: good, replacing: nil)
    let address = try #require(EmailAddress("a@example.org"))
    let user = try fixture.store.user(email: address)
    #expect(user?.passwordHash.contains("m=128,") == true)
  }

  // MARK: Sessions

  @Test func aSessionEndsWhenItRestsTooLongOrIsTooOld() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "a@example.org", password: good)
    func begin() throws -> SessionToken {
      try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: nil)
    }
    let rests = try begin()
    fixture.clock.pass(7 * 86_400 - 1)
    #expect(try fixture.accounts.session(rests) != nil)
    fixture.clock.pass(7 * 86_400)
    #expect(try fixture.accounts.session(rests) == nil)
    let old = try begin()
    for _ in 0..<4 {
      fixture.clock.pass(6 * 86_400)
      #expect(try fixture.accounts.session(old) != nil)
    }
    fixture.clock.pass(6 * 86_400)
    #expect(try fixture.accounts.session(old) == nil)
  }

  @Test func signingInEndsTheSessionThatWasShown() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "a@example.org", password: good)
    let first = try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: nil)
    let second = try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: first)
    #expect(try fixture.accounts.session(first) == nil)
    #expect(try fixture.accounts.session(second) != nil)
    try fixture.accounts.logOut(second)
    #expect(try fixture.accounts.session(second) == nil)
  }

  @Test func anotherPasswordOrALockEndsEverySession() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "a@example.org", password: good)
    let tokens = try (0..<3).map { _ in
      try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: nil)
    }
    #expect(try fixture.accounts.reset(email: "a@example.org", password: "another good phrase"))
    for token in tokens { #expect(try fixture.accounts.session(token) == nil) }
    let next = try fixture.accounts.logIn(
      email: "a@example.org", password: "another good phrase", replacing: nil)
    #expect(try fixture.accounts.setDisabled(true, email: "A@example.org"))
    #expect(try fixture.accounts.session(next) == nil)
    #expect(throws: Accounts.Failure.self) {
      try fixture.accounts.logIn(email: "a@example.org", password: "another good phrase", replacing: nil)
    }
    #expect(try fixture.accounts.setDisabled(false, email: "a@example.org"))
    #expect(try fixture.accounts.session(next) == nil)
    _ = try fixture.accounts.logIn(email: "a@example.org", password: "another good phrase", replacing: nil)
    #expect(try !fixture.accounts.reset(email: "b@example.org", password: good))
  }

  /// A password is hashed while who keeps the server sets another: what was right when it was asked is not any more.
  @Test func aPasswordThatWasChangedMeanwhileBeginsNoSession() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "ada@example.org", password: good)
    let address = try #require(EmailAddress("ada@example.org"))
    let before = try #require(try fixture.store.user(email: address))
    _ = try fixture.accounts.reset(email: "ada@example.org", password: good + "!")
    let token = SessionToken.random()
    #expect(
      try !fixture.store.insertSession(
        token.digest, user: before.id, passwordHash: before.passwordHash, now: 0))
    #expect(
      try !fixture.store.refreshPassword(
        hash: "anew", replacing: before.passwordHash, of: before.id))
    #expect(try fixture.accounts.session(token) == nil)
    let after = try #require(try fixture.store.user(email: address))
    #expect(after.passwordHash != before.passwordHash && after.passwordHash != "anew")
    // One that is locked has none either.
    _ = try fixture.accounts.setDisabled(true, email: "ada@example.org")
    #expect(
      try !fixture.store.insertSession(token.digest, user: after.id, passwordHash: after.passwordHash, now: 0)
    )
  }

  @Test func anAccountGoesWithEveryRow() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "ada@example.org", password: good)
    let token = try fixture.accounts.logIn(email: "ada@example.org", password: good, replacing: nil)
    let user = try #require(try fixture.accounts.session(token)?.user)
    #expect(fixture.accounts.confirms(good, of: user) && !fixture.accounts.confirms(good + " ", of: user))
    let cv = CV(id: .random(), user: user.id, fileName: "cv.json", kind: .json, bytes: 1, created: 0)
    _ = try fixture.store.insertCV(cv, quota: Quota(cvs: 9, bytes: 9))
    #expect(try fixture.accounts.remove(email: "ada@example.org") == user.id)
    #expect(try fixture.accounts.remove(email: "ada@example.org") == nil)
    #expect(try fixture.accounts.session(token) == nil)
    #expect(try fixture.store.inventory() == Inventory())
    #expect(try fixture.accounts.users().isEmpty)
  }

  @Test func theDatabaseHoldsNoTokenAndNoPassword() throws {
    let fixture = try Fixture()
    _ = try fixture.accounts.create(email: "a@example.org", password: good)
    let token = try fixture.accounts.logIn(email: "a@example.org", password: good, replacing: nil)
    fixture.store.close()
    let bytes = ["", "-wal"].compactMap { TextFile.bytes(fixture.path + $0) }.joined()
    let text = String(decoding: Array(bytes), as: UTF8.self)
    #expect(text.contains("a@example.org"))
    #expect(!text.contains(token.text) && !text.contains(good) && !text.contains(token.formToken))
  }

  @Test func aTokenIsAsLongAsItMustBeAndNeverTheSame() {
    let tokens = Set((0..<200).map { _ in SessionToken.random().text })
    #expect(tokens.count == 200 && tokens.allSatisfy { $0.utf8.count == 64 })
    #expect(SessionToken("x") == nil && SessionToken(String(repeating: "G", count: 64)) == nil)
    let token = SessionToken.random()
    #expect(token.matches(formToken: token.formToken))
    #expect(!token.matches(formToken: "") && !token.matches(formToken: SessionToken.random().formToken))
  }
}
