internal import Base

/// Reads a CV in Markdown: `# Name`, lines about the person, `## Section`, `### Entry`, bullets. It reads what
/// `cv.md` holds, and whatever other CV has that shape; sections it does not know become free sections.
enum MarkdownCVReader {
  static func read(_ source: SourceText, slug: String) -> Checked<Profile?> {
    var state = ProfileState(context: ReadContext(source: source))
    guard let matter = FrontMatter.read(source, &state.context) else {
      return Checked(nil, state.context.diagnostics)
    }
    let body = BlockMarkdown.parse(matter.body, in: source, from: matter.bodyStart)
    state.context.diagnostics += body.diagnostics
    var builder = MarkdownCVBuilder(slug: slug, state: state)
    for block in body.value.blocks { builder.add(block) }
    return builder.finish()
  }
}

/// Collects a profile block by block.
struct MarkdownCVBuilder {
  var profile: Profile
  var state: ProfileState
  var section = MarkdownSection.summary
  var custom: CustomSection?
  /// The level of the last entry's heading in this section; deeper ones are roles of it.
  var entryLevel: Int?
  /// Whether the next paragraph may be the entry's place.
  var expectsPlace = false
  private var paragraphsAboutPerson = 0
  private var isHead = true
  private var languages: [String: Int] = [:]

  init(slug: String, state: ProfileState) {
    profile = Profile(slug: slug)
    self.state = state
  }

  mutating func finish() -> Checked<Profile?> {
    closeCustom()
    // The language in which most of the sections are named; the first in the alphabet where two are level.
    if let most = languages.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      let tag = LanguageTag(most.key)
    {
      profile.language = tag
    }
    guard profile.basics.name != nil else {
      state.context.report(
        .error, "content.missing-name", "the CV has no name",
        at: SourceRange(file: state.context.source.file),
        hints: ["begin it with a heading `# Your Name`"])
      return Checked(nil, state.context.diagnostics)
    }
    return Checked(profile, state.context.diagnostics)
  }

  mutating func add(_ block: MarkdownDocument.Block) {
    switch block {
    case .heading(let level, let text, let range):
      switch level {
      case 1 where profile.basics.name == nil:
        profile.basics.name = self.text(text, range, "basics.name", FactID("basics"))
      case 1, 2: open(text, range)
      default: entry(text, range, level: level)
      }
    case .paragraph(let text, let range): paragraph(text, range)
    case .list(_, let items): for item in items { bullet(item) }
    case .quote(let blocks):
      for case .paragraph(let text, let range) in blocks { paragraph(text, range) }
    default: break
    }
  }

  func text(_ rich: RichText, _ range: SourceRange, _ path: String, _ id: FactID?) -> Text {
    Text(rich, origin: Origin(factID: id, fieldPath: path, range: range))
  }

  /// A field of plain text; nil for nothing.
  func field(_ value: String?, _ range: SourceRange, _ path: String, _ id: FactID) -> Text? {
    guard let value, !value.isEmpty else { return nil }
    return text(RichText(plain: value), range, path, id)
  }

  private mutating func closeCustom() {
    if let custom, !custom.entries.isEmpty { profile.sections.append(custom) }
    custom = nil
    profile.noteSectionOrder()
  }

  private mutating func open(_ title: RichText, _ range: SourceRange) {
    closeCustom()
    isHead = false
    entryLevel = nil
    let (section, language) = MarkdownSection.named(title.plain)
    self.section = section
    if let language { languages[language, default: 0] += 1 }
    if section == .other { custom = CustomSection(title: text(title, range, "sections", nil)) }
  }

  private mutating func paragraph(_ rich: RichText, _ range: SourceRange) {
    if profile.basics.name != nil, isHead, profile.basics.summary == nil, aboutPerson(rich, range) { return }
    if section == .summary { addSummary(rich, range) } else { content(rich, range, isBullet: false) }
  }

  private mutating func bullet(_ item: [MarkdownDocument.Block]) {
    guard case .paragraph(let rich, let range)? = item.first else { return }
    if section == .summary {
      if isHead, aboutPerson(rich, range) { return }
      addSummary(rich, range)
    } else {
      content(rich, range, isBullet: true)
    }
  }

  private mutating func addSummary(_ rich: RichText, _ range: SourceRange) {
    if var summary = profile.basics.summary {
      summary.value.inlines += [.text(" ")] + rich.inlines
      profile.basics.summary = summary
    } else {
      profile.basics.summary = text(rich, range, "basics.summary", FactID("basics"))
    }
  }

  // MARK: The lines below the name: what the person is, then how to reach them

  private mutating func aboutPerson(_ rich: RichText, _ range: SourceRange) -> Bool {
    guard paragraphsAboutPerson < 8 else { return false }
    paragraphsAboutPerson += 1
    let pieces = Self.pieces(rich)
    let isContact = pieces.contains {
      Self.looksLikeEmail($0.text) || Self.looksLikePhone($0.text) || ($0.link != nil && $0.isWhole)
    }
    if isContact {
      for piece in pieces { contact(piece, range) }
      return true
    }
    // `cv.md` offers the same CV as a file: no statement about the person.
    if pieces.count == 1, pieces[0].link != nil { return true }
    guard profile.basics.label == nil, rich.plain.count < 100, !rich.plain.contains(". ") else {
      return false
    }
    profile.basics.label = text(rich, range, "basics.label", FactID("basics"))
    return true
  }

  private mutating func contact(_ piece: Piece, _ range: SourceRange) {
    let basics = FactID("basics")
    if Self.looksLikeEmail(piece.text) {
      profile.basics.email = profile.basics.email ?? field(piece.text, range, "basics.email", basics)
    } else if Self.looksLikePhone(piece.text) {
      profile.basics.phone = profile.basics.phone ?? field(piece.text, range, "basics.phone", basics)
    } else if let link = piece.link ?? (piece.text.hasPrefix("http") ? piece.text : nil) {
      address(link, piece, range)
    } else if profile.basics.location == nil, !piece.text.isEmpty {
      if isHead, profile.basics.label == nil, paragraphsAboutPerson == 1, piece.isAlone {
        profile.basics.label = field(piece.text, range, "basics.label", basics)
        return
      }
      var location = Location()
      location.city = field(piece.text, range, "basics.location.city", basics)
      profile.basics.location = location
    }
  }

  private mutating func address(_ link: String, _ piece: Piece, _ range: SourceRange) {
    guard InlineMarkdown.unsafeScheme(link) == nil else { return }
    if profile.basics.url == nil, !Self.isNetwork(link) {
      profile.basics.url = field(link, range, "basics.url", FactID("basics"))
    } else {
      var network = NetworkProfile()
      network.url = field(link, range, "basics.profiles.url", FactID("basics"))
      network.username = field(piece.text, range, "basics.profiles.username", FactID("basics"))
      profile.basics.profiles.append(network)
    }
  }

  private static func isNetwork(_ link: String) -> Bool {
    ["linkedin.com", "github.com", "gitlab.com", "orcid.org", "twitter.com", "x.com/"].contains {
      link.lowercased().contains($0)
    }
  }

  private static func looksLikeEmail(_ text: String) -> Bool {
    text.contains("@") && !text.contains("/") && !text.contains(" ")
  }

  private static func looksLikePhone(_ text: String) -> Bool {
    let digits = text.utf8.count { $0.isDigitByte }
    return digits >= 7 && text.allSatisfy { $0.isNumber || " +()-–./\u{A0}\u{202F}".contains($0) }
  }

  /// A part of a line about the person.
  private struct Piece {
    var text = ""
    var link: String?
    /// Whether nothing else stands on its line.
    var isAlone = false
    var isWhole: Bool { link?.contains("://") ?? false }
  }

  /// The parts between ` · ` or ` | `, each with the link it is.
  private static func pieces(_ rich: RichText) -> [Piece] {
    var out = [Piece()]
    for inline in rich.inlines {
      switch inline {
      case .link(let destination, let inner):
        out[out.count - 1].text += RichText(inner).plain
        let isContact = destination.hasPrefix("mailto:") || destination.hasPrefix("tel:")
        out[out.count - 1].link = isContact ? nil : destination
      case .lineBreak: out.append(Piece())
      default:
        let parts = RichText([inline]).plain.split(omittingEmptySubsequences: false) { "·|•".contains($0) }
        for (index, part) in parts.enumerated() {
          if index > 0 { out.append(Piece()) }
          out[out.count - 1].text += part
        }
      }
    }
    for at in out.indices { out[at].text = InlineMarkdown.collapsed(out[at].text) }
    out.removeAll { $0.text.isEmpty }
    if out.count == 1 { out[0].isAlone = true }
    return out
  }
}
