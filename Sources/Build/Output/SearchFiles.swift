internal import Base
internal import Composition
internal import Content
internal import Export

/// What search engines read of the public tree: `robots.txt` (RFC 9309) and `sitemap.xml` (sitemaps.org, protocol 0.9).
struct SearchFiles {
  let site: SiteSettings
  /// Those who publish.
  let people: [PublishedPages]

  /// The most addresses that a sitemap may have.
  static let limit = 50_000

  /// Pages that are not to be listed say so themselves, for which they must be read; PDF and JSON cannot say it.
  var robots: String {
    let hidden = people.filter { site.noindex || !$0.isListed }
    let path = site.baseURL.map(Self.path) ?? ""
    var lines = ["User-agent: *"]
    for person in hidden {
      lines += ["cv.pdf", "resume.json"].map { "Disallow: \(path)/\(person.slug)/\($0)" }
    }
    if hidden.isEmpty { lines.append("Disallow:") }
    if let base = site.baseURL, !site.noindex { lines += ["", "Sitemap: \(base)/sitemap.xml"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every page that search engines may list; nil where the site's address is not known or nothing is to be listed.
  /// Nothing is said of when a page changed: there is no clock.
  var sitemap: String? {
    guard let base = site.baseURL, !site.noindex else { return nil }
    var addresses = [base + "/"]
    for person in people {
      let pages = (person.isListed ? [""] : []) + person.listed
      addresses += pages.map { "\(base)/\(person.slug)/\($0)" }
    }
    let rows = addresses.prefix(Self.limit).map { "  <url><loc>\(Self.escaped($0))</loc></url>\n" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(rows.joined())</urlset>

      """
  }

  /// The path of an address, without a slash at its end: "" or `/people`.
  static func path(_ address: String) -> String {
    guard let host = address.firstRange(of: "://") else { return "" }
    return address[host.upperBound...].firstIndex(of: "/").map { String(address[$0...]) } ?? ""
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "'": out += "&apos;"
      default: out.append(character)
      }
    }
    return out
  }
}

extension MissingPage {
  /// `site/404.html`.
  static func html(of site: SiteSettings) -> String {
    let words = LocaleCatalogue(site.language)
    let home = PageLink(
      site.title?.plain ?? words.label("home"), href: (site.baseURL.map(SearchFiles.path) ?? "") + "/")
    return MissingPage(language: site.language, title: words.label("notFound"), home: home).html
  }
}
