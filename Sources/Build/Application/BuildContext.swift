internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// What all applications of a build share. Immutable while they are made.
struct BuildContext: Sendable {
  var content: ContentSet
  var shelf: TemplateShelf
  var date: BuildDate
  /// By person's slug.
  var pictures: [String: PersonPictures]
  var cache: ExportCache
  var fallbacks: FallbackFonts
  /// nil: the embedded composer words everything.
  var model: (any LanguageModel)?
  /// What PDFs carry with them, where the command line says so.
  var attachments: AttachmentMode?
  /// Whether wording that its facts do not support fails an application.
  var isStrict = false
  /// What the applications of a person share.
  let prepared = PreparedFacts()
  let cvs = CVMemories()
  let spares = SpareTemplates()

  /// Whether the site has a page that leads to more than one portfolio.
  /// O(people before the second who publishes).
  var hasSeveralPortfolios: Bool {
    content.people.lazy.filter { $0.profile.settings.publish }.prefix(2).count > 1
  }

  /// The template that an application uses, by precedence: the one chosen for it, the posting's, the person's, the
  /// site's.
  func templateName(_ person: Person, _ job: JobPosting?, _ variant: Variant?) -> (
    name: String, range: SourceRange?
  ) {
    if let template = variant?.template { return (template.text, template.range) }
    if let template = job?.template { return (template.plain, template.origin.range) }
    if let name = person.profile.settings.template { return (name, person.profile.settings.templateRange) }
    return (content.site.template, content.site.templateRange)
  }

  /// What PDFs carry with them, by precedence: the command line's, the posting's, the person's, the site's.
  func attachments(_ person: Person, _ job: JobPosting?) -> AttachmentMode {
    attachments ?? job?.attachments ?? person.profile.settings.attachments ?? content.site.attachments
  }

  /// What is needed to bind and set documents of a person in a language; an error where there is no such template.
  func documents(
    _ person: Person, _ job: JobPosting?, _ variant: Variant? = nil, language: LanguageTag
  ) -> Checked<PersonDocuments?> {
    let (name, range) = templateName(person, job, variant)
    guard let kit = shelf[name] else { return Checked(nil, [unknownTemplate(name, range)]) }
    let own = variant?.templateOptions ?? []
    let given = Self.merged(content.site.templateOptions, person.profile.settings.templateOptions)
    let options = kit.template.manifest.resolve(Self.merged(given, own)) { name in
      let personal = person.profile.settings.templateOptionPlaces[name]
      return variant?.templateOptionPlaces[name] ?? personal ?? content.site.templateOptionPlaces[name]
    }
    let setter = DocumentSetter(
      stylesheet: kit.stylesheet, fonts: kit.fonts, fallbacks: fallbacks,
      images: pictures[person.slug]?.library ?? .init(),
      paper: DocumentSetter.paper(content.site.paper), mode: .strict, cache: cache)
    let documents = PersonDocuments(
      kit: kit, setter: setter, catalogue: LocaleCatalogue(language), options: options.value)
    return Checked(documents, options.diagnostics)
  }

  private static func merged(_ base: [JSONMember], _ over: [JSONMember]) -> [JSONMember] {
    base.filter { member in !over.contains { $0.name == member.name } } + over
  }

  private func unknownTemplate(_ name: String, _ range: SourceRange?) -> Diagnostic {
    let known = shelf.folders.names
    if known.contains(name) {
      return Diagnostic(
        .error, code: "build.broken-template", "the template `\(name)` has errors and cannot be used",
        at: range,
        hints: ["mend the errors said above, or choose another template"])
    }
    let nearest = Spelling.nearest(to: name, in: known)
    return Diagnostic(
      .error, code: "build.unknown-template", "there is no template `\(name)`", at: range,
      hints: [
        nearest.map { "did you mean `\($0)`?" }
          ?? (known.isEmpty
            ? "there are no templates in `\(shelf.folders.own)`; name their folder with `--templates`"
            : "templates: \(known.joined(separator: ", "))")
      ])
  }
}
