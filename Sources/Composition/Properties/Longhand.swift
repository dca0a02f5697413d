internal import Base

/// A path to a part of a computed style.
typealias StylePath<Value> = any WritableKeyPath<ComputedStyle, Value> & Sendable

/// What the engine knows about one longhand property.
struct Longhand: Sendable {
  let name: String
  let isInherited: Bool
  /// Reads a value; the caller checks that nothing is left over.
  let parse: @Sendable (inout ValueReader) -> SpecifiedValue?
  /// Computes a value (never one of the CSS-wide keywords) into the style.
  let apply: @Sendable (SpecifiedValue, inout StyleBuilder) -> Void
  /// Copies the property from a style: the parent's for `inherit`, the initial one for `initial`.
  let copy: @Sendable (ComputedStyle, inout StyleBuilder) -> Void
  /// The value that `initial` stands for where the style itself does not hold it.
  var initial: SpecifiedValue?
  /// What it takes besides the CSS-wide keywords: keywords, and forms with `<length>` and the like.
  var values: [String] = []

  /// A property of keywords.
  static func keyword<Word: RawRepresentable<UInt8> & Sendable>(
    _ name: String, _ path: StylePath<Word>, inherited: Bool = false, _ words: [String: Word]
  ) -> Longhand {
    let raw = words.mapValues(\.rawValue)
    return Longhand(
      name: name, isInherited: inherited,
      parse: { reader in
        guard let word = reader.peekIdent(), let value = raw[word] else { return nil }
        reader.advance()
        return .keyword(value)
      },
      apply: { value, builder in
        if case .keyword(let raw) = value, let word = Word(rawValue: raw) {
          builder.style[keyPath: path] = word
        }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] }, values: words.keys.sorted())
  }

  static let contentSizes: [String: SizeKeyword] = [
    "min-content": .minContent, "max-content": .maxContent, "fit-content": .fitContent,
    "stretch": .stretch, "-webkit-fill-available": .stretch,
  ]

  /// `auto` (or `none`), a length or a percentage; with `keywords` also sizes that follow from the content.
  static func size(
    _ name: String, _ path: StylePath<Size>, auto: [String] = ["auto"], negative: Bool = false,
    keywords: Bool = false
  ) -> Longhand {
    Longhand(
      name: name, isInherited: false,
      parse: { reader in
        if let word = reader.peekIdent() {
          if keywords, let size = contentSizes[word] {
            reader.advance()
            return .size(size)
          }
          guard auto.contains(word) else { return nil }
          reader.advance()
          return .auto
        }
        return reader.length(negative: negative).map { .length($0) }
      },
      apply: { value, builder in
        switch value {
        case .auto: builder.style[keyPath: path] = .auto
        case .size(let word):
          switch word {
          case .minContent: builder.style[keyPath: path] = .minContent
          case .maxContent: builder.style[keyPath: path] = .maxContent
          case .fitContent: builder.style[keyPath: path] = .fitContent
          case .stretch: builder.style[keyPath: path] = .stretch
          }
        case .length(let expression):
          var length = builder.lengthPercentage(expression)
          if !negative, length.fraction == 0, length.length < .zero { length.length = .zero }
          builder.style[keyPath: path] = .value(length)
        default: break
        }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] },
      values: auto + (keywords ? contentSizes.keys.sorted() : []) + ["<length>", "<percentage>"])
  }

  /// A length or percentage.
  static func lengthPercentage(
    _ name: String, _ path: StylePath<LengthPercentage>, inherited: Bool = false, negative: Bool = false,
    zero: String? = nil
  ) -> Longhand {
    Longhand(
      name: name, isInherited: inherited,
      parse: { reader in
        if let zero, reader.take(zero) { return .length(.zero) }
        return reader.length(negative: negative).map { .length($0) }
      },
      apply: { value, builder in
        guard case .length(let expression) = value else { return }
        var length = builder.lengthPercentage(expression)
        if !negative, length.fraction == 0, length.length < .zero { length.length = .zero }
        builder.style[keyPath: path] = length
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] },
      values: (zero.map { [$0] } ?? []) + ["<length>", "<percentage>"])
  }

  /// A length without percentages; `zero` is a keyword for 0.
  static func length(
    _ name: String, _ path: StylePath<Length>, inherited: Bool = false, negative: Bool = false,
    zero: String? = nil
  ) -> Longhand {
    Longhand(
      name: name, isInherited: inherited,
      parse: { reader in
        if let zero, reader.take(zero) { return .length(.zero) }
        return reader.length(percent: false, negative: negative).map { .length($0) }
      },
      apply: { value, builder in
        if case .length(let expression) = value {
          let length = builder.length(expression)
          builder.style[keyPath: path] = negative ? length : max(.zero, length)
        }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] },
      values: (zero.map { [$0] } ?? []) + ["<length>"])
  }

  /// A number not below `minimum`.
  static func number(_ name: String, _ path: StylePath<Double>, minimum: Double) -> Longhand {
    Longhand(
      name: name, isInherited: false,
      parse: { reader in
        guard let number = reader.number(), number >= minimum else { return nil }
        return .number(number)
      },
      apply: { value, builder in
        if case .number(let number) = value { builder.style[keyPath: path] = number }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] }, values: ["<number>"])
  }

  /// A whole number not below `minimum`.
  static func integer(
    _ name: String, _ path: StylePath<Int>, inherited: Bool = false, minimum: Int
  ) -> Longhand {
    Longhand(
      name: name, isInherited: inherited,
      parse: { reader in
        guard let number = reader.integer(), number >= minimum else { return nil }
        return .integer(number)
      },
      apply: { value, builder in
        if case .integer(let number) = value { builder.style[keyPath: path] = number }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] }, values: ["<integer>"])
  }

  /// The colour of a border side; `bit` says which follows `color`.
  static func borderColor(_ name: String, _ path: StylePath<Color>, bit: UInt8) -> Longhand {
    Longhand(
      name: name, isInherited: false,
      parse: { reader in reader.color().map { .color($0) } },
      apply: { value, builder in
        guard case .color(let color) = value else { return }
        switch color {
        case .currentColor: builder.borderFollowsColor |= bit
        case .rgba(let color):
          builder.borderFollowsColor &= ~bit
          builder.style[keyPath: path] = color
        }
      },
      copy: { source, builder in
        builder.borderFollowsColor &= ~bit
        builder.style[keyPath: path] = source[keyPath: path]
      }, values: ["<color>"])
  }

  /// `thin`, `medium`, `thick` or a length.
  static func borderWidth(_ name: String, _ path: StylePath<Length>) -> Longhand {
    Longhand(
      name: name, isInherited: false,
      parse: { reader in
        let words: [String: Double] = ["thin": 1, "medium": 3, "thick": 5]
        if let word = reader.peekIdent(), let pixels = words[word] {
          reader.advance()
          return .length(.term(pixels * 0.75, .points))
        }
        return reader.length(percent: false).map { .length($0) }
      },
      apply: { value, builder in
        if case .length(let expression) = value {
          builder.style[keyPath: path] = max(.zero, builder.length(expression))
        }
      },
      copy: { $1.style[keyPath: path] = $0[keyPath: path] },
      values: ["thin", "medium", "thick", "<length>"])
  }
}
