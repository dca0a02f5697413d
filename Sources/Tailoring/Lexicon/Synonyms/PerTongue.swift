internal import Synchronization

/// A value for each language, made when its language is first met: most runs meet one.
final class PerTongue<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
  /// A value of one language, which this owns once it is made. The standard library's lazy reference does the same through
  /// generic code, at 600 instructions a look.
  private struct Place: ~Copyable, Sendable {
    private let address = Atomic<UInt>(0)

    @inline(__always)
    func load() -> Box? {
      UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring))
        .map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The value that stays: of two that are put at once, the first.
    func store(_ box: Box) -> Box {
      let own = Unmanaged.passRetained(box)
      let (isStored, other) = address.compareExchange(
        expected: 0, desired: UInt(bitPattern: own.toOpaque()), ordering: .acquiringAndReleasing)
      guard !isStored, let first = UnsafeRawPointer(bitPattern: other) else { return box }
      own.release()
      return Unmanaged<Box>.fromOpaque(first).takeUnretainedValue()
    }

    deinit {
      if let held = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) {
        Unmanaged<Box>.fromOpaque(held).release()
      }
    }
  }
  private let make: @Sendable (Tongue) -> Value
  private let english = Place()
  private let german = Place()
  private let french = Place()
  private let spanish = Place()

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

  @inline(__always)
  private func value(of place: borrowing Place, _ tongue: Tongue) -> Value {
    (place.load() ?? place.store(Box(make(tongue)))).value
  }
}

extension PerTongue<HashedWords> {
  /// The roots of the words of a text for each language, in the order of languages.
  static func roots(of texts: [String]) -> PerTongue {
    PerTongue { tongue in
      HashedWords(Words.of(texts[tongue.rawValue]).map { Roots.of($0.folded, tongue) })
    }
  }
}
