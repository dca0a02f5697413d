internal import Base

extension Longhand {
  private static let contentWords: [String: ContentAlignment] = [
    "normal": .normal, "start": .start, "end": .end, "flex-start": .flexStart, "flex-end": .flexEnd,
    "center": .center, "stretch": .stretch, "space-between": .spaceBetween,
    "space-around": .spaceAround, "space-evenly": .spaceEvenly, "left": .start, "right": .end,
  ]
  private static let itemWords: [String: ItemAlignment] = [
    "normal": .normal, "start": .start, "end": .end, "flex-start": .flexStart, "flex-end": .flexEnd,
    "center": .center, "stretch": .stretch, "baseline": .baseline, "self-start": .start,
    "self-end": .end, "left": .start, "right": .end,
  ]
  private static let selfWords = itemWords.merging(["auto": .auto]) { a, _ in a }

  /// Flex and grid.
  static let flex: [Longhand] = [
    keyword(
      "flex-direction", \.flexDirection,
      ["row": .row, "row-reverse": .rowReverse, "column": .column, "column-reverse": .columnReverse]),
    keyword(
      "flex-wrap", \.flexWrap, ["nowrap": .nowrap, "wrap": .wrap, "wrap-reverse": .wrapReverse]),
    keyword("justify-content", \.justifyContent, contentWords),
    keyword("align-content", \.alignContent, contentWords),
    keyword("align-items", \.alignItems, itemWords), keyword("align-self", \.alignSelf, selfWords),
    keyword("justify-items", \.justifyItems, itemWords),
    keyword("justify-self", \.justifySelf, selfWords),
    number("flex-grow", \.flexGrow, minimum: 0), number("flex-shrink", \.flexShrink, minimum: 0),
    size("flex-basis", \.flexBasis, auto: ["auto", "content"]),
    integer("order", \.order, minimum: -1_000_000_000),
    lengthPercentage("row-gap", \.rowGap, zero: "normal"),
    lengthPercentage("column-gap", \.columnGap, zero: "normal"),
    gridTemplateColumns, gridColumn,
  ]

  private static let gridTemplateColumns = Longhand(
    name: "grid-template-columns", isInherited: false,
    parse: { reader in
      if reader.take("none") { return .tracks([]) }
      guard let tracks = reader.tracks(depth: 0), !tracks.isEmpty else { return nil }
      return .tracks(tracks)
    },
    apply: { value, builder in
      if case .tracks(let tracks) = value {
        builder.style.gridTemplateColumns = tracks.map { builder.track($0) }
      }
    },
    copy: { $1.style.gridTemplateColumns = $0.gridTemplateColumns })

  /// `grid-column`: a start line, an end line after it, or a span.
  private static let gridColumn = Longhand(
    name: "grid-column", isInherited: false,
    parse: { reader in
      if reader.take("auto") { return .line(start: 0, span: 1) }
      if reader.take("span") { return reader.integer().map { .line(start: 0, span: max(1, $0)) } }
      guard let start = reader.integer(), start != 0 else { return nil }
      guard reader.takeSlash() else { return start > 0 ? .line(start: start, span: 1) : nil }
      if reader.take("span") { return reader.integer().map { .line(start: start, span: max(1, $0)) } }
      guard let end = reader.integer() else { return nil }
      if start == 1, end == -1 { return .line(start: 1, span: 0) }
      return end > start && start > 0 ? .line(start: start, span: end - start) : nil
    },
    apply: { value, builder in
      if case .line(let start, let span) = value {
        builder.style.gridColumnStart = start
        builder.style.gridColumnSpan = span
      }
    },
    copy: { source, builder in
      builder.style.gridColumnStart = source.gridColumnStart
      builder.style.gridColumnSpan = source.gridColumnSpan
    })
}

extension ValueReader {
  /// A track list; `repeat(n, …)` is written out, up to 1,000 tracks.
  fileprivate mutating func tracks(depth: Int) -> [TrackSize]? {
    var out: [TrackSize] = []
    while let token = peek() {
      if token.kind == .openSquare {
        advance()
        continue
      }
      if token.kind == .function, token.text.asciiLowercased == "repeat" {
        guard depth == 0, let (_, arguments) = function() else { return nil }
        var inner = arguments
        guard let count = inner.integer(), count >= 1, inner.takeComma(),
          let repeated = inner.tracks(depth: 1), !repeated.isEmpty, count * repeated.count <= 1_000
        else { return nil }
        for _ in 0..<count { out += repeated }
        continue
      }
      guard let track = track() else { return nil }
      out.append(track)
    }
    return out
  }

  private mutating func track() -> TrackSize? {
    if let simple = simpleTrack() { return simple }
    return attempt { reader in
      guard let (name, arguments) = reader.function() else { return nil }
      var inner = arguments
      switch name {
      case "minmax":
        guard let low = inner.simpleTrack(), inner.takeComma(), let high = inner.simpleTrack() else {
          return nil
        }
        return .minmax(low, high)
      case "fit-content": return inner.length().map { .fitContent($0) }
      default: return nil
      }
    }
  }

  private mutating func simpleTrack() -> TrackSize? {
    if take("auto") { return .auto }
    if take("min-content") { return .minContent }
    if take("max-content") { return .maxContent }
    if let token = peek(), token.kind == .dimension, token.text.asciiLowercased == "fr", token.number >= 0 {
      advance()
      return .flex(token.number)
    }
    return length().map { .length($0) }
  }
}

extension StyleBuilder {
  fileprivate func track(_ track: TrackSize) -> GridTrack {
    switch track {
    case .auto: .size(.auto)
    case .length(let length): .size(.value(lengthPercentage(length)))
    case .flex(let share): .flex(share)
    case .minContent: .minContent
    case .maxContent: .maxContent
    case .minmax(let low, let high): .minmax(self.track(low), self.track(high))
    case .fitContent(let length): .fitContent(lengthPercentage(length))
    }
  }
}
