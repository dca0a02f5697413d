public import Base
public import Content

/// A draft profile with the source of every field, what is doubtful, and what was left over.
public struct ImportedProfile: Sendable {
  /// A field of the draft.
  public struct Field: Hashable, Sendable {
    /// Its place in profile.yaml: `work[0].highlights[2]`.
    public var path: String
    public var value: String
    /// 0 to 1.
    public var confidence: Double
    /// The text that it was read from, as the file has it; empty where nothing of the file says it.
    public var source: String
    /// Where that begins; nil where nothing of the file says it.
    public var place: Place?
    /// Why a person should look at it.
    public var doubt: String?

    /// Whether a person should look at it, or should have after an earlier import.
    var isMarked = false
    /// Whether a person should look at it.
    public var isDoubtful: Bool { isMarked || doubt != nil || confidence < ImportedProfile.certain }
  }

  /// A place in the file that was read.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public var page: Int
    public var line: Int
    /// The entry of an archive.
    public var part: String?

    public var description: String {
      if let part { return "\(part), line \(line)" }
      return page > 1 ? "page \(page), line \(line)" : "line \(line)"
    }
  }

  /// Text that is in no field.
  public struct Rest: Hashable, Sendable {
    /// What it is taken for.
    public enum Use: String, Sendable {
      /// Nothing: a person has to say where it belongs.
      case leftOver
      /// The heading of a section, which is a key of the profile.
      case heading
      /// What every page repeats at its top or foot.
      case repeated
      /// Bullets, rules, icons and marks between texts.
      case mark
      /// Text that nobody sees on the page.
      case hidden
    }
    public var text: String
    public var use: Use
    public var place: Place
  }

  /// Fields below it are marked for review.
  public static let certain = 0.75

  public var kind: ImportKind
  /// The file's name as the person gave it.
  public var file: String
  /// The draft: an object with the keys of profile.yaml.
  public var draft: DraftValue
  /// All that was read, in reading order.
  public var lines: [SourceLine]
  /// What stretches of lines are that are in no field; what is in neither is left over.
  var uses: [(span: SourceSpan, use: Rest.Use)]
  /// What profile.yaml has no key for, as the file had it, below `x-import` in the draft.
  public var extra: JSONValue?
  /// Lines of comments that an earlier import left in a profile, without its marks above values.
  public internal(set) var earlierNotes: [String] = []

  init(
    kind: ImportKind, file: String, draft: DraftValue, lines: [SourceLine],
    uses: [(span: SourceSpan, use: Rest.Use)] = [], extra: JSONValue? = nil
  ) {
    self.kind = kind
    self.file = file
    self.draft = draft
    self.lines = lines
    self.uses = uses
    self.extra = extra
  }

  /// Every field, in the order of profile.yaml. O(bytes).
  public var fields: [Field] {
    var out: [Field] = []
    Self.visit(draft, path: "") { path, text in out.append(field(path, text)) }
    return out
  }

  /// What is in no field, in reading order; with what it is taken for. O(bytes).
  public var rest: [Rest] { Remainder.find(self) }

  /// Text that a person has to put in its place.
  public var leftOver: [Rest] { rest.filter { $0.use == .leftOver || $0.use == .hidden } }

  /// The draft as a profile; nil, with errors, where it has no name. Doubtful fields are in it like others.
  public func profile(slug: String) -> Checked<Profile?> {
    ProfileReader.read(SourceText(file: "profile.yaml", text: yaml()), slug: slug, format: .vitae)
  }

  func place(_ span: SourceSpan) -> Place {
    let line = lines[span.line]
    return Place(page: line.page, line: line.number, part: line.part)
  }

  func text(_ span: SourceSpan) -> String {
    let utf8 = lines[span.line].text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(span.start, utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(span.end, utf8.count))
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  private func field(_ path: String, _ text: DraftText) -> Field {
    Field(
      path: path, value: text.value, confidence: text.confidence,
      source: text.spans.map { self.text($0) }.joined(separator: " "),
      place: text.spans.first.map { place($0) },
      doubt: text.doubt ?? text.earlier, isMarked: text.earlier != nil)
  }

  /// Calls `body` for each text, in order. The depth is that of a profile: bounded.
  static func visit(_ value: DraftValue, path: String, _ body: (String, DraftText) -> Void) {
    switch value {
    case .text(let text): body(path, text)
    case .list(let items):
      for (index, item) in items.enumerated() { visit(item, path: "\(path)[\(index)]", body) }
    case .object(let members):
      for member in members {
        visit(member.value, path: path.isEmpty ? member.key : path + "." + member.key, body)
      }
    }
  }
}

extension ImportedProfile {
  /// Gives a draft without a name the one that the person said.
  public mutating func nameIfMissing(_ name: String) {
    guard case .object(var members) = draft, draft["basics"]?["name"] == nil else { return }
    let text = DraftValue.text(
      DraftText(
        RichText(plain: name).markdown, confidence: 0.5,
        doubt: "the file has no name: this is the one you gave"))
    if let at = members.firstIndex(where: { $0.key == "basics" }), case .object(let inner) = members[at].value
    {
      members[at].value = .object([DraftMember("name", text)] + inner)
    } else {
      members.insert(DraftMember("basics", .object([DraftMember("name", text)])), at: 0)
    }
    draft = .object(members)
  }
}

extension ImportedProfile {
  /// The paths of what is private in it as long as the person does not say otherwise.
  var unaskedPrivacy: [String] { Self.unaskedPrivacy(of: draft) }

  static func unaskedPrivacy(of draft: DraftValue) -> [String] {
    let basics = draft["basics"]
    func has(_ value: DraftValue?) -> Bool { value.map { !$0.isEmpty } ?? false }
    func text(_ value: DraftValue?) -> String? {
      guard case .text(let text)? = value else { return nil }
      return InlineMarkdownText.plain(text.value)
    }
    var accounts: [UnaskedPrivacy.Account] = []
    if case .list(let items)? = basics?["profiles"] {
      accounts = items.filter { !$0.isEmpty }.map {
        .init(network: text($0["network"]), username: text($0["username"]), url: text($0["url"]))
      }
    }
    let location = basics?["location"]
    return UnaskedPrivacy.paths(
      hasPhone: has(basics?["phone"]), hasStreet: has(location?["address"]),
      hasPostalCode: has(location?["postalCode"]), accounts: accounts)
  }
}
