public import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// One application as it is just now, made in memory: what a build would write, and its pages as pictures.
public struct PreviewApplication: Sendable {
  /// By name in the application's folder.
  public var files: [String: [UInt8]] = [:]
  /// Pages as SVG, by the stem of their document (`cv`, `letter`), in order.
  public var pages: [String: [[UInt8]]] = [:]
  /// Everything there is to say of it.
  public var diagnostics: [Diagnostic] = []
  /// Whether it could not be made and what is shown is older.
  public var isStale = false

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  static func make(_ application: Application, _ context: BuildContext) async -> PreviewApplication {
    var out = PreviewApplication()
    let documents = context.documents(
      application.person, application.job, application.variant, language: application.language)
    out.diagnostics = documents.diagnostics
    guard let kit = documents.value else { return out }
    let maker = ApplicationMaker(context: context, application: application, documents: kit)
    let made = await maker.make()
    out.diagnostics += made.diagnostics
    for file in made.files { out.files[file.name] = file.bytes }
    let images = context.pictures[application.person.slug]?.library ?? ImageLibrary()
    for set in made.sets {
      out.pages[set.stem] = pictures(of: set, images, language: application.language.description)
    }
    return out
  }

  private static func pictures(
    of made: (stem: String, title: String, document: Document, set: DocumentSetter.SetDocument),
    _ images: ImageLibrary,
    language: String
  ) -> [[UInt8]] {
    let layout = made.set.layout
    let targets = PageTargets(layout, of: made.document) { "\(made.stem)-\($0 + 1).svg" }
    return layout.pages.indices.map { index in
      SVGExporter.svg(
        layout.pages[index], number: index + 1, count: layout.pages.count, title: made.title,
        language: language, fonts: layout.fonts, images: images, targets: targets)
    }
  }
}
