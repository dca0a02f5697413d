internal import Base

extension Longhand {
  private static let contentWords: [String: ContentAlignment] = [
    "normal": .normal, "start": .start, "end": .end, "flex-start": .flexStart, "flex-end": .flexEnd,
    "center": .center, "stretch": .stretch, "space-between": .spaceBetween,
    "space-around": .spaceAround, "space-evenly": .spaceEvenly, "left": .start, "right": .end,
    "baseline": .baseline,
  ]
  private static let itemWords: [String: ItemAlignment] = [
    "normal": .normal, "start": .start, "end": .end, "flex-start": .flexStart, "flex-end": .flexEnd,
    "center": .center, "stretch": .stretch, "baseline": .baseline, "self-start": .selfStart,
    "self-end": .selfEnd, "left": .start, "right": .end,
  ]
  private static let selfWords = itemWords.merging(["auto": .auto]) { a, _ in a }

  private static let safeContent: [ContentAlignment: ContentAlignment] = [
    .end: .safeEnd, .flexEnd: .safeFlexEnd, .center: .safeCenter,
  ]
  private static let safeItems: [ItemAlignment: ItemAlignment] = [
    .end: .safeEnd, .flexEnd: .safeFlexEnd, .center: .safeCenter,
  ]

  /// A keyword with `safe` or `unsafe` before it; `first baseline` is `baseline`.
  private static func alignment<Word: RawRepresentable<UInt8> & Hashable & Sendable>(
    _ name: String, _ path: StylePath<Word>, _ words: [String: Word], _ safe: [Word: Word]
  ) -> Longhand {
    let plain = keyword(name, path, words)
    let raw = Dictionary(uniqueKeysWithValues: safe.map { ($0.key.rawValue, $0.value.rawValue) })
    return Longhand(
      name: name, isInherited: false,
      parse: { reader in
        let isSafe = reader.take("safe")
        if !isSafe { _ = reader.take("unsafe") || reader.take("first") }
        guard case .keyword(let word)? = plain.parse(&reader) else { return nil }
        return .keyword(isSafe ? raw[word] ?? word : word)
      },
      apply: plain.apply, copy: plain.copy,
      values: plain.values + ["first baseline"]
        + ["safe", "unsafe"].flatMap { way in ["center", "end", "flex-end"].map { "\(way) \($0)" } })
  }

  /// Flex and grid.
  static let flex: [Longhand] = [
    keyword(
      "flex-direction", \.flexDirection,
      ["row": .row, "row-reverse": .rowReverse, "column": .column, "column-reverse": .columnReverse]),
    keyword(
      "flex-wrap", \.flexWrap, ["nowrap": .nowrap, "wrap": .wrap, "wrap-reverse": .wrapReverse]),
    alignment("justify-content", \.justifyContent, contentWords, safeContent),
    alignment("align-content", \.alignContent, contentWords, safeContent),
    alignment("align-items", \.alignItems, itemWords, safeItems),
    alignment("align-self", \.alignSelf, selfWords, safeItems),
    alignment("justify-items", \.justifyItems, itemWords, safeItems),
    alignment("justify-self", \.justifySelf, selfWords, safeItems),
    number("flex-grow", \.flexGrow, minimum: 0), number("flex-shrink", \.flexShrink, minimum: 0),
    flexBasis,
    integer("order", \.order, minimum: -1_000_000_000),
    lengthPercentage("row-gap", \.rowGap, zero: "normal"),
    lengthPercentage("column-gap", \.columnGap, zero: "normal"),
    gridTemplateColumns, gridAutoColumns, gridLine("grid-column-start", \.gridColumnStart),
    gridLine("grid-column-end", \.gridColumnEnd),
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
    copy: { $1.style.gridTemplateColumns = $0.gridTemplateColumns },
    values: ["none"] + trackForms + [
      "<track> <track>", "[<name>] <track>", "repeat(<integer>, <track>)", "repeat(auto-fill, <track>)",
      "repeat(auto-fit, <track>)",
    ])

  /// `<track>` in what they take stands for any of them.
  private static let trackForms = [
    "auto", "min-content", "max-content", "<length>", "<percentage>", "<flex>",
    "minmax(<track>, <track>)", "fit-content(<length>)", "fit-content(<percentage>)",
  ]

  private static let gridAutoColumns = Longhand(
    name: "grid-auto-columns", isInherited: false,
    parse: { reader in
      guard let tracks = reader.tracks(depth: 1), !tracks.isEmpty else { return nil }
      return .tracks(tracks)
    },
    apply: { value, builder in
      if case .tracks(let tracks) = value {
        builder.style.gridAutoColumns = tracks.map { builder.track($0) }
      }
    },
    copy: { $1.style.gridAutoColumns = $0.gridAutoColumns }, values: trackForms + ["<track> <track>"])

  /// `content` is `max-content` of the content's own size.
  private static let flexBasis: Longhand = {
    let plain = size("flex-basis", \.flexBasis, keywords: true)
    return Longhand(
      name: "flex-basis", isInherited: false,
      parse: { $0.take("content") ? .size(.maxContent) : plain.parse(&$0) }, apply: plain.apply,
      copy: plain.copy, values: ["content"] + plain.values)
  }()

  private static func gridLine(_ name: String, _ path: StylePath<GridLine>) -> Longhand {
    Longhand(
      name: name, isInherited: false, parse: { $0.gridLine().map { .line($0) } },
      apply: { value, builder in if case .line(let line) = value { builder.style[keyPath: path] = line } },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] },
      values: ["auto", "<integer>", "span <integer>"])
  }
}

extension ValueReader {
  /// A track list; `repeat(n, …)` is written out, up to 10,000 tracks.
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
        let isFit = inner.take("auto-fit")
        if isFit || inner.take("auto-fill") {
          guard inner.takeComma(), let repeated = inner.tracks(depth: 1), !repeated.isEmpty,
            !out.contains(where: { if case .autoRepeat = $0 { true } else { false } })
          else { return nil }
          out.append(.autoRepeat(repeated, isFit: isFit))
          continue
        }
        guard let count = inner.integer(), count >= 1, inner.takeComma(),
          let repeated = inner.tracks(depth: 1), !repeated.isEmpty
        else { return nil }
        for _ in 0..<min(count, max(1, (10_000 - out.count) / repeated.count)) { out += repeated }
        continue
      }
      guard let track = track() else { return nil }
      out.append(track)
    }
    return out
  }

  /// `auto`, a line's number, or `span` with a number.
  fileprivate mutating func gridLine() -> GridLine? {
    if take("auto") { return .auto }
    if take("span") { return integer().flatMap { $0 >= 1 ? .span(min($0, 10_000)) : nil } }
    guard let number = integer(), number != 0 else { return nil }
    if take("span") { return number >= 1 ? .span(min(number, 10_000)) : nil }
    return .line(max(-20_000, min(number, 20_000)))
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
    case .autoRepeat(let tracks, let isFit): .autoRepeat(tracks.map { self.track($0) }, isFit: isFit)
    }
  }
}
