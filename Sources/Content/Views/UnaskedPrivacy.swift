public import Base

/// What of a person is shown to nobody unless they say so: telephone numbers, the house they live in, and further
/// addresses that stand among the accounts elsewhere for want of a place of their own.
public enum UnaskedPrivacy {
  /// An account elsewhere, as a profile has it.
  public struct Account {
    public var network: String?
    public var username: String?
    public var url: String?

    public init(network: String?, username: String?, url: String?) {
      self.network = network
      self.username = username
      self.url = url
    }

    /// Whether it is no account but another way to reach the person: a number, a mail address, a street.
    public var isReach: Bool {
      let name = UnicodeForms.folded(network ?? "").filter(\.isLetter)
      if UnaskedPrivacy.reaches.contains(name) { return true }
      let schemes = ["tel:", "mailto:", "sms:"]
      if let url = url?.lowercased(), schemes.contains(where: url.hasPrefix) { return true }
      return username.map { UnaskedPrivacy.isNumber($0) || UnaskedPrivacy.isMail($0) } ?? false
    }
  }

  /// The paths of `private:`, in the order of the profile.
  public static func paths(hasPhone: Bool, hasStreet: Bool, hasPostalCode: Bool, accounts: [Account])
    -> [String]
  {
    var out: [String] = []
    if hasPhone { out.append("basics.phone") }
    if hasStreet {
      out.append("basics.location.address")
      // With a street it says the house; the town stays.
      if hasPostalCode { out.append("basics.location.postalCode") }
    }
    return out
      + accounts.enumerated().filter(\.element.isReach).map { "basics.profiles[\($0.offset)]" }
  }

  /// The same of a profile in JSON, as `profile.yaml` has it.
  public static func paths(in profile: JSONValue) -> [String] {
    let basics = profile["basics"]
    func text(_ value: JSONValue?) -> String? { value?.stringValue.flatMap { $0.isEmpty ? nil : $0 } }
    return paths(
      hasPhone: text(basics?["phone"]) != nil, hasStreet: text(basics?["location"]?["address"]) != nil,
      hasPostalCode: text(basics?["location"]?["postalCode"]) != nil,
      accounts: (basics?["profiles"]?.arrayValue ?? []).map {
        Account(network: text($0["network"]), username: text($0["username"]), url: text($0["url"]))
      })
  }

  /// Names of what no account is of, in letters alone, folded.
  private static let reaches: Set<String> = [
    "phone", "telephone", "tel", "mobile", "mobilephone", "cell", "cellphone", "landline", "home",
    "homephone",
    "fax", "telefax", "email", "mail", "address", "street", "postaladdress", "telefon", "mobil",
    "mobiltelefon",
    "handy", "festnetz", "adresse", "anschrift", "portable", "courriel", "fixe", "telefono", "movil",
    "correo",
    "direccion", "whatsapp", "signal", "電話", "携帯", "住所", "电话", "手机", "地址", "邮箱",
  ]

  /// Whether a text is a telephone number and nothing else.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.count { $0.isNumber }
    return (7...16).contains(digits) && text.allSatisfy { $0.isNumber || "+()-–./ \u{A0}".contains($0) }
      && (digits >= 9 || !text.allSatisfy(\.isNumber) || text.hasPrefix("0"))
  }

  /// Whether it is a mail address; `@name@host` is an account.
  private static func isMail(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at > text.startIndex else { return false }
    let host = text[text.index(after: at)...]
    return !host.contains("@") && host.contains(".") && !text.contains("/")
  }
}
