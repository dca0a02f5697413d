internal import Composition

/// The levels of direction of a paragraph's characters (UAX #9), with the controls that `unicode-bidi` stands for.
struct ParagraphDirections {
  /// By byte of the paragraph's text, at the first byte of each character; empty: everything is at the base level.
  private(set) var levels: ContiguousArray<UInt8> = []
  private(set) var base: UInt8

  private var direction: BidiAlgorithm.Base
  private var classes: ContiguousArray<BidiClass> = []
  private var scalars: ContiguousArray<UInt32> = []
  /// By position: the byte it stands for; -1: a control that stands in no text.
  private var bytes: ContiguousArray<Int32> = []
  private var open: [BidiClass] = []
  private var isFirst = true

  /// - Parameter style: the paragraph's own.
  init(_ style: ComputedStyle) {
    let isRTL = style.direction == .rtl
    base = isRTL ? 1 : 0
    direction = style.unicodeBidi == .plaintext ? .automatic : isRTL ? .rightToLeft : .leftToRight
  }

  /// Whether a text at base level 0 needs no resolution: no character in it runs from right to left or turns others.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte >= 0xD6 {  // U+0580 and above.
        let (scalar, length) = UTF8Scalar.decode(text, at)
        switch CharacterProperties.direction(scalar) {
        case .r, .al, .an, .lre, .lro, .rle, .rlo, .pdf, .lri, .rli, .fsi, .pdi: return false
        default: break
        }
        at += length
      } else {
        at += 1
      }
    }
    return true
  }

  // MARK: In the order of the text

  mutating func enter(_ style: ComputedStyle) {
    let isRTL = style.direction == .rtl
    switch style.unicodeBidi {
    case .normal: return push([])
    case .embed: push([isRTL ? .rle : .lre])
    case .override: push([isRTL ? .rlo : .lro])
    case .isolate: push([isRTL ? .rli : .lri])
    case .isolateOverride: push([isRTL ? .rli : .lri, isRTL ? .rlo : .lro])
    case .plaintext: push([.fsi])
    }
  }

  /// Leaves what was entered last; `style` is that of the same element.
  mutating func leave(_ style: ComputedStyle) {
    let count = style.unicodeBidi == .normal ? 0 : style.unicodeBidi == .isolateOverride ? 2 : 1
    for _ in 0..<count {
      guard let control = open.popLast() else { return }
      let isIsolate = control == .lri || control == .rli || control == .fsi
      addControl(isIsolate ? .pdi : .pdf)
    }
  }

  private mutating func push(_ controls: [BidiClass]) {
    for control in controls {
      open.append(control)
      addControl(control)
    }
  }

  private mutating func addControl(_ control: BidiClass) {
    classes.append(control)
    scalars.append(0)
    bytes.append(-1)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if levels.isEmpty { levels = ContiguousArray(repeating: base, count: text.count) }
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(text, at)
      if scalar == 0x0A {
        endSegment()
      } else {
        classes.append(CharacterProperties.direction(scalar))
        scalars.append(scalar)
        bytes.append(Int32(at))
      }
      at += length
    }
  }

  /// A forced break: what follows is a paragraph of its own to the algorithm, in the same elements.
  mutating func endSegment() {
    let found = BidiAlgorithm(classes: classes, scalars: scalars, base: direction)
    var level = found.base
    for i in classes.indices {
      if found.levels[i] != BidiAlgorithm.removed { level = found.levels[i] }
      if bytes[i] >= 0 { levels[Int(bytes[i])] = level }
    }
    if isFirst { base = found.base }
    isFirst = false
    classes.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    for control in open { addControl(control) }
  }
}
