internal import Base
internal import Composition
internal import Content
internal import Export

/// The public pages of one person being looked at: the portfolio and the pages of projects, as a build would write them, with
/// the place of each text.
struct PublicPreview: Sendable {
  let context: BuildContext
  let application: Application
  let assets: SharedAssets

  /// - Parameters:
  ///   - person: they need not publish yet.
  ///   - choice: a template and its options, in place of what the files say.
  ///   - assets: the stylesheets, under names that do not say their content: a page that is open keeps its own.
  init(_ person: Person, _ choice: PreviewChoice, _ context: BuildContext, _ assets: SharedAssets) {
    self.context = context
    self.assets = assets
    application = choice.applied(to: Self.application(of: person), context)
  }

  /// What a choice is applied to and saved for: public pages are for no posting, and go by no choices for one.
  static func application(of person: Person) -> Application { Application(person: person, job: nil) }

  private var documents: Checked<PersonDocuments?> {
    context.documents(
      application.person, nil, application.variant, language: application.person.profile.language)
  }

  private func maker(_ documents: PersonDocuments) -> SiteMaker {
    SiteMaker(context: context, person: application.person, documents: documents, assets: assets)
  }

  /// The pages and their pictures; with errors, nothing.
  func pages() -> PreviewApplication {
    let documents = documents
    var out = PreviewApplication(diagnostics: documents.diagnostics)
    guard !documents.hasErrors, let kit = documents.value else { return out }
    let maker = maker(kit)
    for page in maker.pages() {
      out.diagnostics += page.document.diagnostics
      let document = page.document.value
      out.files[page.path] = Array(maker.html(of: page, document).utf8)
      out.marked[page.path] = PreviewPiece(Array(maker.html(of: page, SourceMarks().marked(document)).utf8))
    }
    for (name, bytes) in maker.pictureFiles { out.files[name] = bytes }
    return out
  }

  /// Everything that a build would write, the CV too.
  func everything() -> [String: [UInt8]] {
    guard let kit = documents.value else { return [:] }
    return Dictionary(maker(kit).make().files, uniquingKeysWith: { first, _ in first })
  }
}
