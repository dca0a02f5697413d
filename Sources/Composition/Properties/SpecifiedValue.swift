internal import Base

/// A longhand's value as the style sheet gives it, checked but not yet computed.
enum SpecifiedValue: Hashable, Sendable {
  /// The raw value of the property's enumeration.
  case keyword(UInt8)
  case integer(Int)
  case number(Double)
  case length(LengthExpression)
  /// `auto`, `none` or `normal`, whichever the property has.
  case auto
  case color(ColorValue)
  case text(String)
  case strings([String])
  case features([FontFeature])
  case variations([FontVariation])
  case flags(UInt32)
  case tracks([TrackSize])
  case content([ContentPart])
  case stringSet([StringSetPart])
  case line(GridLine)
  case size(SizeKeyword)
  case position(LengthExpression, LengthExpression)
  /// A font size relative to the parent's.
  case larger
  case smaller
  case inherit, initial, unset, revert

  static func wide(_ word: String) -> SpecifiedValue? {
    switch word {
    case "inherit": .inherit
    case "initial": .initial
    case "unset": .unset
    case "revert", "revert-layer": .revert
    default: nil
    }
  }
}

/// One column of `grid-template-columns` as specified.
indirect enum TrackSize: Hashable, Sendable {
  case auto
  case length(LengthExpression)
  case flex(Double)
  case minContent, maxContent
  case minmax(TrackSize, TrackSize)
  case fitContent(LengthExpression)
  case autoRepeat([TrackSize], isFit: Bool)
}

/// Sizes that follow from the content or the room.
enum SizeKeyword: Hashable, Sendable { case minContent, maxContent, fitContent, stretch }

/// A piece of `content`.
enum ContentPart: Hashable, Sendable {
  case string(String)
  case attribute(String)
  case pageNumber, pageCount
  case namedString(String)
  /// `content()` in `string-set`: the element's text.
  case elementText
}

struct StringSetPart: Hashable, Sendable {
  var name: String
  var parts: [ContentPart]
}
