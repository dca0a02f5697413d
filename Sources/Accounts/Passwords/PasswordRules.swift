internal import Base

/// Which passwords are taken (NIST SP 800-63B, 5.1.1.2): long enough, not too long to be hashed, not one of those that
/// are tried first. What characters they are made of is their owner's affair.
public enum PasswordRules {
  /// In characters.
  public static let shortest = 8
  /// In bytes.
  public static let longest = 512

  /// What is wrong with a password for an address; nil: nothing.
  public static func problem(_ password: String, email: String) -> String? {
    if password.count < shortest { return "it has fewer than \(shortest) characters" }
    if password.utf8.count > longest { return "it is longer than \(longest) bytes" }
    let folded = UnicodeForms.folded(password)
    if isCommon(folded) { return "it is one of those that are tried first" }
    let local = UnicodeForms.folded(String(email.prefix { $0 != "@" }))
    if folded == UnicodeForms.folded(email) || (local.count >= 4 && stem(folded) == stem(local)) {
      return "it is the address, or nearly so"
    }
    return nil
  }

  /// One of the common ones with or without figures and signs at its end, or characters in a row.
  private static func isCommon(_ folded: String) -> Bool {
    if common.contains(folded) || common.contains(stem(folded)) { return true }
    let bytes = Array(folded.utf8)
    let steps = Set(zip(bytes, bytes.dropFirst()).map { Int($1) - Int($0) })
    return steps.count == 1 && [-1, 0, 1].contains(steps.first) || Set(bytes).count <= 2
  }

  /// Without what is not a letter at its end.
  private static func stem(_ text: String) -> String {
    guard let last = text.lastIndex(where: \.isLetter) else { return text }
    return String(text[...last])
  }

  /// The heads of every published list of leaked passwords, without those that other rules catch.
  private static let common: Set<String> = [
    "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "motdepasse", "contrasena", "qwerty",
    "qwertz", "azerty", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "asdfasdf", "zxcvbnm",
    "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "q1w2e3r4", "qazwsxedc", "abc123", "abcd1234", "iloveyou",
    "letmein", "welcome", "willkommen", "bienvenue", "sunshine", "princess", "football", "baseball",
    "superman", "batman", "starwars", "pokemon", "trustno1", "whatever", "computer", "internet", "dragon",
    "monkey", "master", "shadow", "michael", "jennifer", "jordan", "charlie", "hallo", "hello", "secret",
    "geheim", "admin", "administrator", "changeme", "default", "guest", "test", "testtest", "access",
    "mustang", "liverpool", "arsenal", "chocolate", "schatz", "11112222", "12341234", "12344321",
    "123123123", "123321123", "147258369", "159753456", "987654321", "789456123", "111222333", "a1b2c3d4",
  ]
}
