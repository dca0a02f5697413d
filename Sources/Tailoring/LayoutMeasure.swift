public import Base
public import Content

/// What a candidate CV looks like on paper; implemented by Build over Composition and Typesetting.
public protocol LayoutMeasure {
  /// Sets the CV of `profile` and reports its pages. Deterministic.
  func measure(_ profile: Profile) -> LayoutExtent

  /// How many lines the CV of `profile` gives each of its facts; those that share all their lines with others, or are
  /// not known, are missing. Deterministic.
  func lines(_ profile: Profile) -> [FactID: Int]
}

extension LayoutMeasure {
  /// Nothing is known: lines are guessed by the lengths of texts.
  public func lines(_ profile: Profile) -> [FactID: Int] { [:] }
}

/// How much paper a candidate takes.
public struct LayoutExtent: Hashable, Sendable {
  /// Pages, at least 1.
  public var pages: Int
  /// How far the content reaches down the last page, from the top of its content area.
  public var lastPageFill: Length
  /// The height of the content area of the last page.
  public var pageHeight: Length
  public init(pages: Int, lastPageFill: Length, pageHeight: Length) {
    self.pages = pages
    self.lastPageFill = lastPageFill
    self.pageHeight = pageHeight
  }
}
