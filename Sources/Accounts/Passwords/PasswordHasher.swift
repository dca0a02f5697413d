internal import CSodium

/// Password hashes by Argon2id (RFC 9106), made by libsodium.
///
/// Parameters: 46 MiB of memory, one pass, one lane: the first of OWASP's recommended sets; about 0.1 s on one core. A
/// hash names its own parameters, so that they can be raised and older hashes still hold.
public struct PasswordHasher: Sendable {
  /// Of one hash.
  public var memory = 46 << 20
  public var passes: UInt64 = 1
  /// A hash of no one's password: who is unknown costs as much as who is known.
  private let nobody: String

  /// nil where the system gives no random numbers or not the memory of one hash.
  public init?(memory: Int? = nil) {
    guard sodium_init() >= 0 else { return nil }
    if let memory { self.memory = memory }
    guard let hash = Self.hash("nobody", passes, self.memory) else { return nil }
    nobody = hash
  }

  /// The hash of a password with a salt of its own; nil where there is not the memory. Blocks for its time.
  public func hash(_ password: String) -> String? { Self.hash(password, passes, memory) }

  private static func hash(_ password: String, _ passes: UInt64, _ memory: Int) -> String? {
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    let code = crypto_pwhash_str_alg(
      &out, bytes, UInt64(bytes.count), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
    guard code == 0 else { return nil }
    return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a password is that of a hash; where there is no hash, false after the same time.
  public func verify(_ password: String, against hash: String?) -> Bool {
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    let isRight = crypto_pwhash_str_verify(hash ?? nobody, bytes, UInt64(bytes.count)) == 0
    return isRight && hash != nil
  }

  /// Whether a hash was made with other parameters than these.
  public func isOutdated(_ hash: String) -> Bool {
    crypto_pwhash_str_needs_rehash(hash, passes, memory) != 0
  }
}
