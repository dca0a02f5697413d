internal import HTTPTypes

/// What every answer of the finished site says of itself.
enum SiteHeaders {
  static let robots = HTTPField.Name("X-Robots-Tag")!
  private static let referrer = HTTPField.Name("Referrer-Policy")!
  private static let permissions = HTTPField.Name("Permissions-Policy")!
  private static let opener = HTTPField.Name("Cross-Origin-Opener-Policy")!

  /// Type, how long it may be kept, and what browsers may do with it.
  static func fields(for path: String) -> HTTPFields {
    let ending = path.split(separator: ".").last ?? ""
    return [
      .contentType: MediaTypes.type(of: path),
      .cacheControl: isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache",
      .contentSecurityPolicy: policy(ending),
      .xContentTypeOptions: "nosniff",
      referrer: "strict-origin-when-cross-origin",
      permissions: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      opener: "same-origin",
    ]
  }

  /// Pages use their own style sheets, fonts and pictures, styles of elements, and no script. A PDF is shown by a page of
  /// the browser's own, which a policy for its contents would keep from working.
  private static func policy(_ ending: Substring) -> String {
    switch ending {
    case "html":
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    case "pdf": "frame-ancestors 'none'"
    default: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    }
  }

  /// Whether the name of a file says its content, so that it never changes: `style.0f3a9c51d2.css`.
  static func isHashed(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, assets.contains(String(parts[parts.count - 1]).lowercased()) else { return false }
    let hash = parts[parts.count - 2].utf8
    return hash.count == 10
      && hash.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// The kinds of files whose names say their content wherever they stand in a site.
  private static let assets: Set<String> = [
    "css", "jpeg", "jpg", "otf", "png", "svg", "ttf", "woff", "woff2",
  ]
}
