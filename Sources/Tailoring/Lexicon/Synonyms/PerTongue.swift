internal import Synchronization

/// A value for each language, made when its language is first met: most runs meet one.
final class PerTongue<Value: Sendable>: Sendable {
  private let make: @Sendable (Tongue) -> Value
  private let made = Mutex([Value?](repeating: nil, count: Tongue.allCases.count))

  init(_ make: @escaping @Sendable (Tongue) -> Value) { self.make = make }

  subscript(_ tongue: Tongue) -> Value {
    made.withLock { made in
      if let known = made[tongue.rawValue] { return known }
      let value = make(tongue)
      made[tongue.rawValue] = value
      return value
    }
  }
}

extension PerTongue<Set<String>> {
  /// The roots of the words of a text for each language, in the order of languages.
  static func roots(of texts: [String]) -> PerTongue {
    PerTongue { tongue in
      Set(Words.of(texts[tongue.rawValue]).map { Roots.of($0.folded, tongue) })
    }
  }
}
