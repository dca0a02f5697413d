public import Base

/// What a person chose for one application: `profiles/<person>/jobs/<job>.yaml`, or `general.yaml` for the CV that
/// answers no posting. Other files there are for `extends:`.
public struct Variant: Hashable, Sendable {
  /// A name as the person wrote it, and where.
  public struct Name: Hashable, Sendable {
    public var text: String
    public var range: SourceRange
    public init(_ text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The file's name without extension: the job's slug.
  public var slug: String
  public var file: String
  /// The slug of the person's file whose choices this one takes over.
  public var extends: Name?
  /// Ids of facts that are never left out.
  public var pin: [Name] = []
  /// What is never shown: ids, or sections and fields by their paths, as in `private:`.
  public var hide: [Name] = []
  /// Ids of facts and names of sections that come first, in this order.
  public var order: [Name] = []
  /// Of the facts with tags only those with one of these; empty: all. Facts without tags always stay.
  public var onlyTags: [Name] = []
  /// Facts with one of these tags are hidden.
  public var exceptTags: [Name] = []
  /// How many pages the CV may fill; nil: as the posting or the site says.
  public var pages: Int?
  /// How the CV fills its pages; nil, as for `pages`.
  public var fit: FitGoal?
  /// Where `fit` stands.
  public var fitRange: SourceRange?
  public var template: Name?
  public var language: LanguageTag?
  /// Options of the template, in the order of the file.
  public var templateOptions: [JSONMember] = []
  /// Where they stand.
  public var templateOptionPlaces = OptionPlaces()
  /// Suggestions that the person accepted, in their order.
  public var accepted: [AcceptedEdit] = []
  /// What the letter says in the person's own words, one text a purpose.
  public var letter: [OwnSentence] = []

  public init(slug: String, file: String) {
    self.slug = slug
    self.file = file
  }

  /// With what it does not say itself taken from `base`. Where the two disagree about a fact, this one holds.
  public func extending(_ base: Variant) -> Variant {
    var out = self
    func more(_ names: [Name], than own: [Name], without others: [Name] = []) -> [Name] {
      let known = Set((own + others).map(\.text))
      return names.filter { !known.contains($0.text) }
    }
    out.pin += more(base.pin, than: pin, without: hide)
    out.hide += more(base.hide, than: hide, without: pin)
    out.order += more(base.order, than: order)
    out.onlyTags += more(base.onlyTags, than: onlyTags, without: exceptTags)
    out.exceptTags += more(base.exceptTags, than: exceptTags, without: onlyTags)
    if pages == nil, fit == nil { (out.pages, out.fit, out.fitRange) = (base.pages, base.fit, base.fitRange) }
    out.template = template ?? base.template
    out.language = language ?? base.language
    out.templateOptions =
      base.templateOptions.filter { option in !templateOptions.contains { $0.name == option.name } }
      + templateOptions
    out.templateOptionPlaces = templateOptionPlaces.over(base.templateOptionPlaces)
    out.accepted = base.accepted.filter { edit in !accepted.contains { $0.id == edit.id } } + accepted
    out.letter = base.letter.filter { said in !letter.contains { $0.purpose == said.purpose } } + letter
    return out
  }
}

/// A suggestion of `vitae tailor` that the person accepted for one job.
public struct AcceptedEdit: Hashable, Sendable {
  /// What it does: sets other words, puts facts first, hides them, keeps them, or names a skill in a group.
  public enum Kind: String, CaseIterable, Sendable { case replace, reorder, drop, pin, add }
  /// Unique in the file.
  public var id: String
  public var kind: Kind
  /// Ids of the facts that it is about, the changed one or the group first, and that new words rest on; at least one.
  public var facts: [Variant.Name]
  public var title: String?
  public var description: String?
  /// The section of the document.
  public var section: String?
  /// The words that stood there, and those of `replace` and `add` that stand there instead.
  public var before: String?
  public var after: String?
  public var range: SourceRange

  /// Whether words stand in the document that do not stand in the profile.
  public var setsWords: Bool { kind == .replace || kind == .add }

  public init(id: String, kind: Kind, facts: [Variant.Name], range: SourceRange) {
    self.id = id
    self.kind = kind
    self.facts = facts
    self.range = range
  }
}
