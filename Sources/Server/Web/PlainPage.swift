/// A page of the server itself. It needs no script.
struct PlainPage {
  var title: String
  /// HTML.
  var body: String
  var scripts: [String] = []
  /// After how many seconds the browser loads it again; nil: never.
  var refresh: Int?

  var html: String {
    let tags = scripts.map { "<script src=\"\($0)\" defer></script>" }.joined()
    let again = refresh.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? ""
    return """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title><link rel="stylesheet" href="/-/preview.css">\(tags)\(again)</head>
      <body>\(body)</body>
      </html>

      """
  }
}
