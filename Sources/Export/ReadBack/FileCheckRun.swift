internal import Base
internal import Composition
internal import Content

/// One run of the checks over a file.
struct FileCheckRun {
  typealias Result = FileCheck.Result
  let file: ReadFile
  let facts: FileFacts
  /// By page.
  let hidden: [HiddenText.Finding?]
  let profile: Profile?
  let isWhole: Bool
  let extracted: [FileCheck.Extraction]
  private let content: [UInt8]
  private let lines: [[UInt8]]
  /// The text in the order of writing without blanks, where texts can be compared in no other way.
  private let written: [UInt8]?

  init(
    file: ReadFile, facts: FileFacts, hidden: [HiddenText.Finding?], profile: Profile?, isWhole: Bool,
    extracted: [FileCheck.Extraction]
  ) {
    self.file = file
    self.facts = facts
    self.hidden = hidden
    self.profile = profile
    self.isWhole = isWhole
    self.extracted = extracted
    content = Self.joined(file.pages.map { ReadingOrder.content($0) })
    lines = file.pages.flatMap { ReadingOrder.lineTexts($0) }
    written = RightToLeft.isUnspaced(file.pages) ? RightToLeft.logical(file.pages) : nil
  }

  private static func joined(_ texts: [ReadText]) -> [UInt8] {
    ReadableForm.nfc(ReadableForm.form(Array(texts.map(\.bytes).joined(separator: [0x20]))))
  }

  var results: [Result] {
    if file.isEncrypted {
      let detail = "the file is encrypted; save it without a password"
      return [Result(name: "text layer", verdict: .fail, detail: detail)]
    }
    return [whole, textLayer, owner] + bullets + [
      order, headings, contact, dates, fonts,
    ] + tags + [
      language, title, hiddenText, characters,
    ]
  }

  private func result(_ name: String, _ failure: String?, _ success: String) -> Result {
    Result(name: name, verdict: failure == nil ? .pass : .fail, detail: failure ?? success)
  }

  private func notRun(_ name: String, _ why: String) -> Result {
    Result(name: name, verdict: .notRun, detail: why)
  }

  /// Of text through which a check looks.
  private static let mostBytes = 400_000_000
  private static let needsProfile = "give the facts with --profile"

  /// `1 page`, `2 pages`.
  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: Text

  private var whole: Result {
    let damage = "the file is damaged: its list of objects leads nowhere; export it, or download it, again"
    return result("whole file", file.isDamaged ? damage : nil, "nothing is cut off")
  }

  /// The profile must be that of the person whom the file shows, else nothing that follows says anything.
  private var owner: Result {
    guard let shown = profile?.basics.name else { return notRun("name", Self.needsProfile) }
    let name = Self.form(shown.plain)
    let isThere =
      TextSearch(content).contains(name)
      || written.map { TextSearch($0).contains(RightToLeft.unspaced(name)) } == true
    let failure = "`\(Self.excerpt(name))` is not in the file: is it the profile of this person?"
    return result("name", isThere ? nil : failure, Self.excerpt(name))
  }

  private var textLayer: Result {
    let words = content.count { $0 == 0x20 } + (content.isEmpty ? 0 : 1)
    let empty = file.pages.firstIndex { page in !page.text.contains { $0 > 0x20 } }
    let failure = file.pages.isEmpty ? "no page can be read" : empty.map { "page \($0 + 1) has no text" }
    return result(
      "text layer", failure, "\(Self.count(file.pages.count, "page")), \(Self.count(words, "word"))")
  }

  /// Bullets in the order of content, by lines, and as other programs read them.
  private var bullets: [Result] {
    let kind = "bullets verbatim, "
    guard let profile else {
      let names = ["content order", "by lines"] + extracted.map(\.name)
      return names.map { notRun(kind + $0, Self.needsProfile) }
    }
    let texts = profile.allHighlights.map { Self.form($0.highlight.text.plain) }.filter { !$0.isEmpty }
    // A file may bring its own profile: looking for what it says must end.
    if texts.count > Self.mostBytes / max(1, content.count) {
      return [notRun(kind + "content order", "\(texts.count) bullets are too many to look for")]
    }
    let across = Self.joined(file.pages.map { ReadingOrder.geometric($0) })
    let columns = Self.joined(file.pages.map { ReadingOrder.geometric($0, byColumns: true) })
    let own = [
      bulletResult(kind + "content order", texts, in: [written ?? content]),
      bulletResult(kind + "by lines", texts, in: [across, columns]),
    ]
    return own
      + extracted.map { other in
        guard let text = other.text else {
          return notRun(kind + other.name, "it is not installed, or failed")
        }
        return bulletResult(kind + other.name, texts, in: [ReadableForm.nfc(ReadableForm.form(text))])
      }
  }

  private func bulletResult(_ name: String, _ bullets: [[UInt8]], in texts: [[UInt8]]) -> Result {
    if bullets.isEmpty { return notRun(name, "the profile has no bullets") }
    let searches = BulletSearch(texts, isUnspaced: written != nil)
    func isThere(_ text: [UInt8]) -> Bool { searches.contains(text) }
    let missing = bullets.filter { !isThere($0) }
    let none = "none of the profile’s \(Self.count(bullets.count, "bullet"))"
    // A letter shows none; a CV that shows none is read wrongly, or is another’s.
    if missing.count == bullets.count, !bullets.contains(where: { isThere(Self.beginning($0)) }) {
      return sections.isEmpty
        ? notRun(name, none + " is in the file") : result(name, none + " can be read in the file", "")
    }
    // A tailored file leaves bullets out; one that it begins it must have whole.
    let broken = isWhole ? missing : missing.filter { isThere(Self.beginning($0)) }
    let failure = broken.first.map {
      "`\(Self.excerpt($0))` does not read as it is written (\(broken.count) in all)"
    }
    return result(
      name, failure,
      Self.count(bullets.count - missing.count, "bullet")
        + (missing.isEmpty ? "" : ", \(missing.count) more of the profile not in the file"))
  }

  /// The first three words.
  private static func beginning(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(separator: 0x20).prefix(3).joined(separator: [0x20]))
  }

  private static func form(_ text: String) -> [UInt8] {
    var out = ReadText()
    ReadableForm.append(text, to: &out)
    return ReadableForm.nfc(ReadableForm.trimmed(out))
  }

  private static func excerpt(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  // MARK: Order

  /// Each bullet stands somewhere after its own item's title and employer, with no other item's between.
  private var order: Result {
    guard let profile else { return notRun("order", Self.needsProfile) }
    if profile.allHighlights.count > Self.mostBytes / max(1, content.count) {
      return notRun("order", "the profile has too many bullets to look for")
    }
    let content = written ?? content
    func form(_ text: String) -> [UInt8] {
      written == nil ? Self.form(text) : RightToLeft.unspaced(Self.form(text))
    }
    let search = TextSearch(content)
    var heads: [(at: Int, item: FactID)] = []
    for item in profile.work + profile.volunteer {
      guard let name = item.name.map({ form($0.plain) }), !name.isEmpty else { continue }
      let titles = ([item.position] + item.roles.map(\.position)).compactMap {
        $0.map { form($0.plain) }
      }
      for at in search.all(name)
      where titles.isEmpty || titles.contains(where: { search.isNear($0, at, reach: 160 + $0.count) }) {
        heads.append((at, item.id))
      }
    }
    var wrong: [UInt8]?
    var seen = 0
    for item in profile.work + profile.volunteer where heads.contains(where: { $0.item == item.id }) {
      for highlight in item.highlights + item.roles.flatMap(\.highlights) {
        let text = form(highlight.text.plain)
        let places = search.all(text)
        guard !places.isEmpty else { continue }
        seen += 1
        // The same words may stand below several items, and one head may name several posts at one employer.
        let isOwn = places.contains { place in
          guard let nearest = heads.lazy.map(\.at).filter({ $0 < place }).max() else { return false }
          return heads.contains { $0.at == nearest && $0.item == item.id }
        }
        if !isOwn { wrong = wrong ?? text }
      }
    }
    if seen == 0 { return notRun("order", "the file shows no bullet of an item that it names") }
    let failure = wrong.map { "`\(Self.excerpt($0))` does not stand below its own title and employer" }
    return result(
      "order", failure,
      "\(Self.count(seen, "bullet")) below \(seen == 1 ? "its" : "their") title and employer")
  }

  // MARK: What readers look for

  /// The lines that are the usual names of sections.
  private var sections: [String] {
    let known = SectionNames.all
    return lines.compactMap { line -> String? in
      // No name of a section is a long line.
      guard line.count <= 160 else { return nil }
      let text = UnicodeForms.folded(String(decoding: line, as: UTF8.self)).filter {
        $0.isLetter || $0 == " "
      }
      let trimmed = text.split(separator: " ").joined(separator: " ")
      if known.contains(trimmed) { return trimmed }
      let turned = String(trimmed.reversed())
      return written != nil && known.contains(turned) ? turned : nil
    }
  }

  private var headings: Result {
    let found = sections
    return result(
      "section headings", found.isEmpty ? "no line is the usual name of a section" : nil,
      found.prefix(8).joined(separator: ", "))
  }

  private var contact: Result {
    let words = content.split { $0 == 0x20 || $0 == 0x7C || $0 == 0x2C }
    let mail = words.first { word in
      guard let at = word.firstIndex(of: 0x40), at > word.startIndex else { return false }
      return word[at...].dropFirst(2).contains(0x2E)
    }
    let failure = mail == nil ? "no e-mail address in the text of the pages" : nil
    return result("contact in body text", failure, mail.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private var dates: Result {
    let years = Years.all(in: content)
    if let profile {
      let search = TextSearch(content)
      for item in profile.work where item.name.map({ search.contains(Self.form($0.plain)) }) ?? false {
        for date in [item.dates.start, item.dates.end].compactMap({ $0 }) where !years.contains(date.year) {
          let name = item.name?.plain ?? ""
          return result("dates", "the year \(date.year) of `\(name)` cannot be read", "")
        }
      }
    }
    return result(
      "dates", years.isEmpty ? "no year can be read" : nil,
      years.count == 1 ? "1 year" : "\(years.count) different years")
  }

  // MARK: The file

  private var fonts: Result {
    for (index, page) in file.pages.enumerated() {
      for run in page.runs where run.renderMode != 3 {
        let font = page.fonts[run.font]
        if !font.isEmbedded {
          return result("fonts", "`\(font.name)` on page \(index + 1) is not embedded", "")
        }
        if !font.hasCharacterMap {
          return result("fonts", "`\(font.name)` on page \(index + 1) has no ToUnicode map", "")
        }
      }
    }
    if file.pages.allSatisfy(\.runs.isEmpty) { return notRun("fonts", "the file shows no text") }
    return result("fonts", nil, "all embedded, all with ToUnicode maps")
  }

  /// Whether every text is tagged, and whether the tags read it in the order of the pages.
  private var tags: [Result] {
    guard let tags = facts.tags else {
      return [result("tags", "the file is not tagged", ""), notRun("tag order", "the file is not tagged")]
    }
    let found = tags.findings(in: file.pages)
    func excerpt(_ place: (run: Int, page: Int)) -> String {
      let page = file.pages[place.page]
      let glyphs = page.runs[place.run].glyphs
      let start = Int(page.glyphs[glyphs.lowerBound].start)
      let bytes = Array(page.text[start..<Int(page.glyphs[glyphs.upperBound - 1].end)])
      return "`\(Self.excerpt(bytes))` on page \(place.page + 1)"
    }
    let untagged = found.untagged.map { excerpt($0) + " has no tag" }
    let misplaced = found.misplaced.map { excerpt($0) + " is read before what stands before it" }
    return [
      result(
        "tags", untagged,
        "every text is in \(tags.ranks.count == 1 ? "the one tagged part" : "one of \(tags.ranks.count) tagged parts")"
      ),
      result("tag order", misplaced, "the tags read as the pages do"),
    ]
  }
  private var language: Result {
    let value = facts.language ?? ""
    return result("language", value.isEmpty ? "the file does not say its language" : nil, value)
  }
  private var title: Result {
    let value = facts.title ?? ""
    return result("title", value.isEmpty ? "the file has no title" : nil, "`\(value)`")
  }

  private var hiddenText: Result {
    for (index, found) in hidden.enumerated() {
      if let found {
        let text = Self.excerpt(Array(found.text.utf8))
        return result("no hidden text", "`\(text)` on page \(index + 1) \(found.reason.rawValue)", "")
      }
    }
    return result("no hidden text", nil, "none found")
  }

  private var characters: Result {
    for (index, page) in file.pages.enumerated() {
      for bytes in [page.text] + page.spans.map(\.text) {
        guard let found = ForbiddenCharacters.first(in: bytes) else { continue }
        let around = String(
          decoding: bytes[max(0, found.at - 20)..<min(bytes.count, found.at + 20)], as: UTF8.self)
        let name = ForbiddenCharacters.name(found.scalar)
        return result("no forbidden characters", "\(name) on page \(index + 1) in `\(around)`", "")
      }
    }
    return result(
      "no forbidden characters", nil, "no soft hyphen, ligature, private use or control character")
  }
}

/// The years that a text names.
enum Years {
  /// Every number of four digits from 1900 to 2099 that stands alone.
  static func all(in text: [UInt8]) -> Set<Int> {
    var out: Set<Int> = []
    var i = 0
    while i < text.count {
      var end = i
      while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
      if end - i == 4, let year = Int(String(decoding: text[i..<end], as: UTF8.self)),
        (1900..<2100).contains(year)
      {
        out.insert(year)
      }
      i = max(end, i + 1)
    }
    return out
  }
}

/// The names that sections usually have, folded.
enum SectionNames {
  static let all: Set<String> = {
    var out = Set(more)
    for language in LocaleCatalogue.known {
      guard let tag = LanguageTag(language) else { continue }
      let catalogue = LocaleCatalogue(tag)
      for key in ["summary", "work", "education", "skills", "projects", "languages", "certificates"] {
        out.insert(UnicodeForms.folded(catalogue.label(key)))
      }
    }
    return out
  }()

  private static let more = [
    "work experience", "professional experience", "employment", "employment history", "work history",
    "career",
    "summary", "about", "about me", "academic background", "technical skills", "core skills", "key skills",
    "certifications", "publications", "awards", "volunteering", "volunteer experience", "references",
    "interests",
  ]
}
