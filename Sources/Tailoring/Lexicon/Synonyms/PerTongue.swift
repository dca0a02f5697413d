internal import Synchronization

/// A value for each language, made when its language is first met: most runs meet one.
final class PerTongue<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
  private let make: @Sendable (Tongue) -> Value
  private let english = AtomicLazyReference<Box>()
  private let german = AtomicLazyReference<Box>()
  private let french = AtomicLazyReference<Box>()
  private let spanish = AtomicLazyReference<Box>()

  init(_ make: @escaping @Sendable (Tongue) -> Value) { self.make = make }

  /// Without a lock: of two threads that make the first at once, one value stays.
  subscript(_ tongue: Tongue) -> Value {
    switch tongue {
    case .en: value(of: english, tongue)
    case .de: value(of: german, tongue)
    case .fr: value(of: french, tongue)
    case .es: value(of: spanish, tongue)
    }
  }

  private func value(of place: borrowing AtomicLazyReference<Box>, _ tongue: Tongue) -> Value {
    (place.load() ?? place.storeIfNil(Box(make(tongue)))).value
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
