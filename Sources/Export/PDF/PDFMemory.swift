internal import Base
internal import Content
internal import Synchronization

/// What the PDFs of one document share: its pages as they stand in each, and what reading one found. Where each object that
/// was read for a finding is the same byte for byte in another, so is the finding. It changes no byte and no result, only time.
public final class PDFMemory: Sendable {
  /// How a file was found by `FileCheck`.
  struct Checks {
    /// What was read besides the pages.
    var objects: ReadObjects
    var title: String?
    var profile: Profile?
    var isWhole: Bool
    var results: [FileCheck.Result]
  }

  private struct State {
    var drawn: DrawnPDF?
    var pages: ReadObjects?
    var checks: Checks?
  }
  private let kept = Mutex(State())

  public init() {}

  var drawn: DrawnPDF? {
    get { kept.withLock(\.drawn) }
    set { kept.withLock { $0.drawn = newValue } }
  }

  /// What was read of the pages of a file that says what the document says.
  var pages: ReadObjects? {
    get { kept.withLock(\.pages) }
    set { kept.withLock { $0.pages = newValue } }
  }

  var checks: Checks? {
    get { kept.withLock(\.checks) }
    set { kept.withLock { $0.checks = newValue } }
  }
}
