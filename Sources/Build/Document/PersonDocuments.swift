internal import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// Binds a person's data to a template in one language.
struct PersonDocuments: Sendable {
  var kit: TemplateKit
  var setter: DocumentSetter
  var catalogue: LocaleCatalogue
  var options: [JSONMember]

  func context(title: String? = nil, links: [String: String] = [:], projectPages: [String: String] = [:])
    -> ViewContext
  {
    ViewContext(
      catalogue: catalogue, title: title, links: links, options: options, projectPages: projectPages)
  }

  /// The same with the words of another language.
  func speaking(_ language: LanguageTag) -> PersonDocuments {
    guard language != catalogue.language else { return self }
    var out = self
    out.catalogue = LocaleCatalogue(language)
    return out
  }

  /// Sets a document within the template's limits.
  func set(_ document: Document, goal: FitGoal, limit: Int?, name: String, place: SourceRange? = nil)
    -> FitSolver.Result
  {
    FitSolver(setter: setter, variables: kit.template.manifest.fit, place: place)
      .set(document, goal: goal, limit: limit, name: name)
  }

  /// A document with the template's variables between their least (-1) and greatest (1).
  func fitted(_ document: Document, at point: Double) -> Document {
    kit.template.manifest.fit.apply(point, to: document)
  }

  /// The CV as a document.
  func cv(_ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.cv, ProfileView.value(profile, context: context))
  }

  func letter(_ letter: Letter, _ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.letter, LetterView.value(letter, profile: profile, context: context))
  }

  func portfolio(_ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.portfolio, ProfileView.value(profile, context: context))
  }

  func project(_ index: Int, of profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.project, ProjectView.value(index, of: profile, context: context))
  }
}

extension Profile {
  /// The file that it was read from.
  var place: SourceRange? { basics.name?.origin.range.map { SourceRange(file: $0.file) } }
}
