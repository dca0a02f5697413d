internal import Base
internal import Composition
internal import Content
internal import Export
internal import Synchronization

/// The CVs of one person under one template: postings of a kind select the same statements, and what was measured and
/// set for one of them holds for all. It changes no bytes, only time.
final class CVMemory: Sendable {
  /// What decides about a CV besides the person and the template.
  struct Key: Hashable {
    var profile: ShownProfile
    var goal: PageGoal
    /// Whether there are a letter and a posting to link to.
    var hasLetter: Bool
    var hasPosting: Bool
  }

  struct CV: Sendable {
    var bound: ApplicationMaker.Bound
    var set: FitSolver.Result
    var texts: Checked<ApplicationMaker.Texts>
    /// What would save its last page.
    var spare: SparePage?
    /// What its PDFs share.
    let files = PDFMemory()
  }

  private struct State {
    var cvs: [Key: CV] = [:]
    /// The first the first.
    var order: [Key] = []
  }

  /// No more CVs are kept: some are half a megabyte.
  private static let most = 64
  private let kept = Mutex(State())
  let measures = MeasureMemory(most: 512, recalls: false)

  func cv(_ key: Key, _ make: () -> CV) -> CV {
    if let known = kept.withLock({ $0.cvs[key] }) { return known }
    let made = make()
    // What is said of pages names the application.
    guard made.set.diagnostics.isEmpty else { return made }
    kept.withLock { kept in
      guard kept.cvs.updateValue(made, forKey: key) == nil else { return }
      kept.order.append(key)
      if kept.order.count > Self.most { kept.cvs[kept.order.removeFirst()] = nil }
    }
    return made
  }
}

/// The CVs of the people whose applications are being made.
final class CVMemories: Sendable {
  /// What decides about pages besides what they show.
  private struct Style: Hashable {
    var person: String
    var template: String
    var language: LanguageTag
    var options: [JSONMember]
    /// As in `CVMeasure`.
    var givesWay: Bool
  }

  /// Applications are made person by person: two or three of them are on the cores, some in two languages.
  private static let most = 3
  private let kept = Mutex<[(style: Style, memory: CVMemory)]>([])

  /// What is known of the CVs of a person that are set with `documents`.
  func memory(of person: Person, _ documents: PersonDocuments, givesWay: Bool) -> CVMemory {
    let style = Style(
      person: person.slug, template: documents.kit.name, language: documents.catalogue.language,
      options: documents.options, givesWay: givesWay)
    return kept.withLock { kept in
      if let known = kept.first(where: { $0.style == style }) { return known.memory }
      let memory = CVMemory()
      if kept.count == Self.most { kept.removeFirst() }
      kept.append((style, memory))
      return memory
    }
  }
}
