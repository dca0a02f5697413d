internal import Base
internal import Composition

/// Margins that may still collapse with others: the greatest positive and the least negative (CSS 2.2 §8.3.1).
struct MarginStrut {
  var positive = Length.zero
  var negative = Length.zero

  init() {}
  init(_ margin: Length) { add(margin) }

  mutating func add(_ margin: Length) {
    if margin > .zero { positive = max(positive, margin) } else { negative = min(negative, margin) }
  }
  mutating func add(_ other: MarginStrut) {
    positive = max(positive, other.positive)
    negative = min(negative, other.negative)
  }
  var sum: Length { positive + negative }
}

/// A box with its size and place in one endless column, before pages are made.
struct Fragment {
  /// Index into the box tree.
  var box: Int32
  /// The border box's corner, from that of the parent fragment.
  var x = Length.zero
  var y = Length.zero
  /// The border box.
  var width = Length.zero
  var height = Length.zero
  /// The height that its content takes, where the container stretched it.
  var naturalHeight: Length?
  /// In document order.
  var children: [Int32] = []
  var lines: SetLines?
  /// The content box's corner, from the border box's.
  var contentX = Length.zero
  var contentY = Length.zero
  var contentWidth = Length.zero
  var contentHeight = Length.zero
  /// What a block's children take, whatever its own height.
  var flowHeight = Length.zero
  /// What relative positioning adds when the box is drawn.
  var shiftX = Length.zero
  var shiftY = Length.zero
  /// Its margins with those of its children that collapse with them.
  var top = MarginStrut()
  var bottom = MarginStrut()
  /// Nothing keeps its top and bottom margins apart; `top` holds both.
  var collapsesThrough = false
  /// From the border box's top; nil: no line in it.
  var firstBaseline: Length?
  var lastBaseline: Length?
  /// Absolutely positioned children that wait for their containing block, with their static positions.
  var waiting: [Waiting] = []
  /// Sides whose border a neighbour in a collapsed table draws: 1 top, 2 left.
  var suppressedBorders: UInt8 = 0
  /// How many children come before the lines in the order of reading.
  var childrenBeforeLines = 0

  struct Waiting {
    var box: Int32
    /// The corner of the room for its margin box.
    var x: Length
    var y: Length
    /// Where in the fragment's content box it stands without insets: 0 start, .5 centre, 1 end of the free room.
    var alignX = 0.0
    var alignY = 0.0
    /// Whether it stays within the room's start where it is larger than the room.
    var isSafeX = false
    var isSafeY = false
    /// How much larger than the content box its room is.
    var padding = Edges<Length>(all: .zero)
  }

  init(box: Int32) { self.box = box }
}
