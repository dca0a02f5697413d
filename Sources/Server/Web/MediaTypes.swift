/// Media types of the files that are served, by the extension of their name (IANA media types).
enum MediaTypes {
  private static let types: [String: String] = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "xml": "application/xml", "ttf": "font/ttf", "otf": "font/otf", "woff": "font/woff",
    "woff2": "font/woff2",
  ]

  /// Files whose format does not compress by itself.
  private static let compressible: Set<String> = [
    "html", "css", "js", "json", "svg", "txt", "md", "xml", "ttf", "otf",
  ]

  static func type(of name: String) -> String { types[ending(name)] ?? "application/octet-stream" }

  static func isCompressible(_ name: String) -> Bool { compressible.contains(ending(name)) }

  private static func ending(_ name: String) -> String {
    name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }
}
