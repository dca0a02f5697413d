internal import Accounts

/// How a server with accounts is run.
public struct HostConfiguration: Sendable {
  /// The folder of everything that users bring.
  public var data = "vitae-data"
  public var templates = "templates"
  /// The folder of fonts, then those for what it lacks.
  public var fonts = ["fonts"]
  /// The address to listen on.
  public var host = "127.0.0.1"
  public var port = 8080
  /// Host names to answer for; empty: on this machine alone its own, else all.
  public var names: [String] = []
  /// Whether people can make accounts for themselves.
  public var allowsSignUp = true
  /// Whether a proxy before this server says who asks, and speaks TLS.
  public var isBehindProxy = false
  /// Of one file, in bytes.
  public var uploadLimit = 10 << 20
  /// Of everything that a user has, in bytes: files, profiles, postings, documents, public pages.
  public var quota = 100 << 20
  /// What making one application or one person's pages may take.
  public var buildTime = Duration.seconds(30)
  /// The program that reads what users bring: this one.
  public var reader = "/proc/self/exe"
  /// Whether to serve only where the programs that read are kept from all other files.
  public var requiresConfinement = false

  /// How long a page waits for what it is about.
  var pageWait = Duration.seconds(15)

  public init() {}

  /// Whether only this machine is listened to.
  var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// Whether cookies are for encrypted connections alone.
  var usesSecureCookies: Bool { isBehindProxy || !isLoopback }

  var userQuota: Quota { Quota(cvs: 50, bytes: Int64(quota)) }

  /// Postings for one CV.
  static let customizationLimit = 100
  /// Of a form or a JSON object, and of a profile.
  static let formLimit = 256 << 10
  static let profileLimit = 2 << 20
  static let postingLimit = 100_000
}
