internal import Base

/// A posting that was saved as a web page: its schema.org JobPosting where it has one, else its visible text.
struct PostingPage {
  private(set) var position: String?
  private(set) var company: String?
  private(set) var location: String?
  /// `2026-01-15`.
  private(set) var posted: String?
  /// What the page says of its language, where its words bear it out.
  private(set) var language: LanguageTag?
  /// Whether it says of itself in data what it offers.
  private(set) var isStructured = false
  /// The posting in lines: `## ` before headings, `- ` before items of lists.
  private(set) var text = ""
  /// Texts of elements that no reader sees.
  private(set) var hidden: [String] = []
  /// Comments of its mark-up.
  private(set) var comments: [String] = []

  init(_ html: String) {
    let scan = HTMLScan(html)
    (hidden, comments) = (scan.hidden, scan.comments)
    guard let posting = scan.linkedData.lazy.compactMap(Self.posting).first else {
      text = scan.text
      position = Self.title(scan)
      language = PageLanguage.of(scan.language, text)
      return
    }
    isStructured = true
    position = Self.string(posting["title"])
    company =
      Self.string(posting["hiringOrganization"]?["name"]) ?? Self.string(posting["hiringOrganization"])
    location = Self.place(posting["jobLocation"])
    posted = posting["datePosted"]?.stringValue.map { String($0.prefix(10)) }
    text = body(posting)
    // Mark-up that says less than the page is no help.
    if Self.words(text) * 2 < Self.words(scan.text) { text += "\n" + scan.text }
    language = PageLanguage.of(scan.language, text)
  }

  /// The page's one heading where its title has it with the name of the site, "Porter | City Hospital Jobs"; else its title.
  private static func title(_ scan: HTMLScan) -> String? {
    guard let title = scan.title, scan.topHeadings.count == 1, let heading = scan.topHeadings.first,
      (3...90).contains(heading.utf8.count), title.lowercased().hasPrefix(heading.lowercased())
    else { return scan.title }
    return heading
  }

  private static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  // MARK: Finding

  /// The first object of the type JobPosting at the root, in a list or in `@graph`; two levels are enough for what the
  /// standard allows.
  private static func posting(_ script: String) -> JSONValue? {
    guard let root = try? JSONValue.parse(script.trimmingBlanks()) else { return nil }
    let top = root.arrayValue ?? [root]
    let all = top + top.flatMap { $0["@graph"]?.arrayValue ?? [] }
    return all.first { isPosting($0["@type"]) }
  }

  private static func isPosting(_ type: JSONValue?) -> Bool {
    (type?.arrayValue ?? [type].compactMap { $0 }).contains {
      $0.stringValue?.hasSuffix("JobPosting") == true
    }
  }

  // MARK: Reading

  /// A text without mark-up on one line; nil where there is none.
  private static func string(_ value: JSONValue?) -> String? {
    guard let text = value?.stringValue else { return nil }
    let plain = lines(text).joined(separator: " ")
    return plain.isEmpty ? nil : plain
  }

  /// The lines of a text that may hold HTML, also escaped twice.
  private static func lines(_ text: String) -> [String] {
    var text = text
    if !text.contains("<"), text.contains("&lt;") { text = HTMLEntities.decoded(text) }
    let plain = text.contains("<") ? HTMLScan(text).text : HTMLEntities.decoded(text)
    return plain.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  private static func place(_ value: JSONValue?) -> String? {
    let place = value?.arrayValue?.first ?? value
    let address = place?["address"] ?? place
    if let text = string(address) { return text }
    let parts = ["addressLocality", "addressRegion", "addressCountry"].compactMap { key in
      string(address?[key]) ?? string(address?[key]?["name"])
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func body(_ posting: JSONValue) -> String {
    var out: [String] = []
    if let position { out += ["# " + position, ""] }
    if let location { out.append("Location: " + location) }
    if posting["jobLocationType"]?.stringValue == "TELECOMMUTE" { out.append("Remote position") }
    out += Self.lines(posting["description"]?.stringValue ?? "")
    let lists = [
      ("Responsibilities", ["responsibilities"]),
      ("Requirements", ["qualifications", "skills", "experienceRequirements", "educationRequirements"]),
      ("Benefits", ["jobBenefits"]),
    ]
    for (heading, keys) in lists {
      let items = keys.flatMap { Self.items(posting[$0]) }
      if !items.isEmpty { out += ["", "## " + heading] + items.map { "- " + $0 } }
    }
    if let salary = Self.salary(posting["baseSalary"]) { out += ["", "## Salary", salary] }
    return out.joined(separator: "\n") + "\n"
  }

  /// Texts of a property: a text, a list of texts, or an object with a name or a number of months.
  private static func items(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return (value.arrayValue ?? [value]).flatMap { item -> [String] in
      if let text = item.stringValue { return lines(text).map { $0.trimming { "-•* ".contains($0) } } }
      if let months = item["monthsOfExperience"]?.intValue, months >= 12 {
        return ["\(months / 12) years of experience"]
      }
      return [string(item["name"]) ?? string(item["credentialCategory"])].compactMap { $0 }
    }.filter { !$0.isEmpty }
  }

  /// "Salary: 45000 – 52000 EUR per year".
  private static func salary(_ value: JSONValue?) -> String? {
    guard let value, let currency = value["currency"]?.stringValue, currency.utf8.count == 3 else {
      return nil
    }
    let amount = value["value"] ?? value
    let figures = ["minValue", "maxValue"].compactMap { number(amount[$0]) }
    let all = figures.isEmpty ? [number(amount["value"]) ?? number(amount)].compactMap { $0 } : figures
    guard !all.isEmpty else { return nil }
    let unit = (amount["unitText"]?.stringValue ?? "").lowercased()
    let period = ["hour", "day", "month", "year"].contains(unit) ? " per " + unit : ""
    return "Salary: " + all.joined(separator: " – ") + " " + currency + period
  }

  private static func number(_ value: JSONValue?) -> String? {
    switch value {
    case .integer(let whole): String(whole)
    case .number(let number) where number.isFinite && number >= 0 && number < 1e12:
      String(Int64(number))
    case .string(let text): text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E } ? text : nil
    default: nil
    }
  }
}
