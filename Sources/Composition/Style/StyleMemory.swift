internal import Base
internal import Synchronization

/// What the resolver learnt with a sheet, for the documents that come: computed styles by what matched. One run uses it at
/// a time. It changes no result, only time.
///
/// Sendable without a lock: `StyleMemories` hands it to one run at a time.
final class StyleMemory: @unchecked Sendable {
  /// A style with what its children and pseudo-elements need beyond it.
  struct Record {
    var style: Int32
    var custom: Int32
    var variants: FontVariants
    var content: [ContentPart]?
    var stringSet: [StringSetPart]
  }

  /// Elements with equal keys have equal styles.
  struct Key: Hashable {
    var parent: Int32
    var matches: [MatchKey]
    var inline: String?
    var hints: String?
    var language: String?
  }

  /// The page styles of documents with the same root style.
  struct PageKey: Hashable {
    var root: Int32
    var names: [String]
  }

  /// More styles, or kinds of elements, than this are forgotten between two documents.
  private static let capacity = 1_000

  let media: Media
  let defaultPage: PageStyle
  var cascade: Cascade
  var pages: PageCascade
  /// With the page's area, and the initial font size as em and rem.
  let units: UnitContext
  var styles: ContiguousArray<ComputedStyle> = []
  var styleIDs: [ComputedStyle: Int32] = [:]
  var records: [Record] = []
  var shared: [Key: Int32] = [:]
  /// The records of elements without attributes that style them, whose chain of kinds decides what matches: by the
  /// parent's record and the chain.
  var plain: [UInt64: Int32] = [:]
  var custom: [CustomProperties] = [CustomProperties()]
  var inlineBlocks: [String: DeclarationBlock] = [:]
  var pageStyles: [PageKey: [PageContext: PageStyle]] = [:]

  init(sheets: [Stylesheet], media: Media, defaultPage: PageStyle) {
    self.media = media
    self.defaultPage = defaultPage
    cascade = Cascade(sheets: [.userAgent] + sheets, media: media)
    pages = PageCascade(sheets: sheets, media: media, defaultPage: defaultPage)
    let em = ComputedStyle().fontSize.points
    var units = UnitContext(em: em, rem: em, viewportWidth: 0, viewportHeight: 0)
    let area = pages.area(units)
    units.viewportWidth = area.width
    units.viewportHeight = area.height
    self.units = units
    let initial = intern(ComputedStyle())
    records.append(Record(style: initial, custom: 0, variants: .normal, content: nil, stringSet: []))
  }

  /// The number of a style, which is added unless it is known.
  func intern(_ style: ComputedStyle) -> Int32 {
    if let id = styleIDs[style] { return id }
    let id = Int32(styles.count)
    styles.append(style)
    styleIDs[style] = id
    return id
  }

  fileprivate var isWorthKeeping: Bool {
    // What was said of one document has to be said of the next one too.
    cascade.diagnostics.isEmpty && records.count < Self.capacity && cascade.kindCount < Self.capacity
  }
}

/// The memories of the runs that use the same sheet: as many as there are runs at a time.
final class StyleMemories: Sendable {
  private let idle = Mutex<[StyleMemory]>([])

  /// A memory for one run alone, until it is given back; nil: there is none for this medium and page.
  func take(_ media: Media, _ defaultPage: PageStyle) -> StyleMemory? {
    idle.withLock { idle in
      guard let at = idle.lastIndex(where: { $0.media == media && $0.defaultPage == defaultPage }) else {
        return nil
      }
      return idle.remove(at: at)
    }
  }

  func giveBack(_ memory: StyleMemory) {
    guard memory.isWorthKeeping else { return }
    idle.withLock { $0.append(memory) }
  }
}
