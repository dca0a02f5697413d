/// Media types of the files that are served, by the extension of their name (IANA media types).
enum MediaTypes {
  static func type(of name: String) -> String {
    let known: [String: String] = [
      "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
      "js": "text/javascript; charset=utf-8", "json": "application/json", "svg": "image/svg+xml",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "pdf": "application/pdf",
      "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
      "xml": "application/xml", "ttf": "font/ttf", "otf": "font/otf", "woff2": "font/woff2",
    ]
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return known[ending] ?? "application/octet-stream"
  }
}
