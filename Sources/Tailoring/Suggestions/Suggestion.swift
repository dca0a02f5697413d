public import Base
public import Content

/// A change to one application that a person may accept: true whatever they choose, because it shows, moves or hides what
/// the profile says, or says it in words that are checked against it.
public struct Suggestion: Hashable, Sendable {
  /// What a change does to one requirement of the posting.
  public struct Effect: Hashable, Sendable {
    public enum Kind: String, Sendable {
      /// The CV did not show it, and does then.
      case shown
      /// It is shown further up.
      case earlier
      /// It is named by the posting's own word, or also among the skills.
      case named
      /// It is no longer shown.
      case lost
    }
    public var kind: Kind
    public var requirement: FactID
    /// The requirement as the posting says it.
    public var text: String

    public init(_ kind: Kind, _ requirement: Requirement) {
      self.kind = kind
      self.requirement = requirement.id
      text = requirement.text
    }
  }

  /// What the profile says, verbatim.
  public struct Quote: Hashable, Sendable {
    public var fact: FactID
    public var text: String
    /// Where it stands: "Staff nurse, St Anna Hospital".
    public var place: String
  }

  /// The same for the same change, in every run: its kind and eight digits of a digest of its content.
  public var id: String
  public var edit: AcceptedEdit.Kind
  public var title: String
  /// Why.
  public var description: String
  /// The section of the CV, as `sectionNames` has it, or `summary`.
  public var section: String
  /// What stands there now; nil: nothing.
  public var before: String?
  /// What stands there then; nil: nothing.
  public var after: String?
  /// What it is about first, then what else it rests on.
  public var evidence: [Quote]
  /// In the order of the requirements.
  public var effects: [Effect] = []

  init(
    _ edit: AcceptedEdit.Kind, _ title: String, section: String, evidence: [Fact], before: String? = nil,
    after: String? = nil, description: String
  ) {
    self.edit = edit
    self.title = title
    self.description = description
    self.section = section
    self.before = before
    self.after = after
    self.evidence = evidence.map { Quote(fact: $0.id, text: $0.quote, place: $0.place) }
    var hasher = Hasher256()
    for part in [edit.rawValue, section] + evidence.map(\.id.name) { hasher.updateFramed(part) }
    // What a pinned statement takes the place of depends on everything else.
    if edit == .replace || edit == .add { for part in [before, after] { hasher.updateFramed(part ?? "") } }
    id = "\(edit.rawValue)-\(hasher.finalize().hex.prefix(8))"
  }

  /// As it is kept in the person's file for the job.
  public var accepted: AcceptedEdit {
    let place = SourceRange(file: "")
    var out = AcceptedEdit(
      id: id, kind: edit, facts: evidence.map { Variant.Name($0.fact.name, range: place) }, range: place)
    out.title = title
    out.section = section
    if out.setsWords { (out.before, out.after) = (before, after) }
    return out
  }
}
