/// How far spacing, leading and size may give way so that a CV fills its pages.
public enum FitGoal: Hashable, Sendable {
  /// They stay as the template says.
  case none
  /// A last page that would be less than a third full is saved where the template's limits allow it.
  case auto
  /// Exactly so many pages are filled, as evenly as the template's limits allow.
  case pages(Int)

  /// The number of pages that are asked for.
  public var pages: Int? { if case .pages(let pages) = self { pages } else { nil } }

  /// The greatest number of pages that may be asked for.
  public static let limit = 20

  /// `none`, `auto`, or a number of pages from 1 to 20; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "auto": self = .auto
    default:
      guard let pages = Int(text), (1...Self.limit).contains(pages) else { return nil }
      self = .pages(pages)
    }
  }
}
