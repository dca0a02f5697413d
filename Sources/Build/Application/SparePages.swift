internal import Base
internal import Composition
internal import Content
internal import Synchronization
internal import Typesetting

/// What would save the last page of a CV that holds little, though the template gave way as far as it may.
struct SparePage: Hashable, Sendable {
  /// How full that page is, in per cent.
  var percent: Int
  /// The setting that saves it: "`template: concise`".
  var setting: String

  var diagnostic: Diagnostic {
    Diagnostic(
      .note, code: "build.sparse-page", "what stands on the last page of the CV fills \(percent) % of it",
      hints: ["\(setting) would save that page"])
  }
}

/// The templates that were looked at beside those in use, each read once.
final class SpareTemplates: Sendable {
  private let kept = Mutex<[String: TemplateKit?]>([:])

  func kit(_ name: String, _ make: () -> TemplateKit?) -> TemplateKit? {
    if let known = kept.withLock({ $0[name] }) { return known }
    let made = make()
    kept.withLock { $0[name] = .some(made) }
    return made
  }
}

extension ApplicationMaker {
  /// Templates that are shipped, the one that takes least room first.
  private static let shipped = ["concise", "classic", "folio"]

  /// Nil where nothing saves a page, and where none is to be saved: then nothing is set. One layout for each setting
  /// that is tried.
  func sparePage(_ profile: Profile, _ cv: Bound, _ set: FitSolver.Result) -> SparePage? {
    guard goal.fit == .auto, let share = FitSolver.sparseEnd(set.value) else { return nil }
    let pages = set.value.layout.pages.count
    for (setting, documents) in alternatives() {
      if Task.isCancelled { return nil }
      let document = documents.cv(profile, documents.context(title: cv.title))
      guard !document.hasErrors else { continue }
      let tight = documents.setter.set(documents.fitted(document.value, at: -1), draws: false, filling: .full)
      if !tight.hasErrors, tight.value.layout.pages.count < pages {
        return SparePage(percent: Int(share * 100 + 0.5), setting: setting)
      }
    }
    return nil
  }

  /// The same template set more closely, then others.
  private func alternatives() -> [(setting: String, documents: PersonDocuments)] {
    var out: [(String, PersonDocuments)] = []
    let manifest = documents.kit.template.manifest
    let given = documents.options.first { $0.name == "density" }?.value.stringValue
    let density = manifest.options.first { $0.name == "density" && $0.choices.contains("compact") }
    if density != nil, given != "compact" {
      var closer = documents
      closer.options.removeAll { $0.name == "density" }
      closer.options.append(JSONMember("density", .string("compact")))
      out.append(("`templateOptions: {density: compact}`", closer))
    }
    for name in Self.shipped where name != documents.kit.name {
      guard let kit = context.spares.kit(name, { context.shelf.other(name) }) else { continue }
      var other = documents
      other.kit = kit
      other.options = kit.template.manifest.resolve([]) { _ in nil }.value
      other.setter.stylesheet = kit.stylesheet
      other.setter.fonts = kit.fonts
      out.append(("`template: \(name)`", other))
    }
    return out
  }
}
