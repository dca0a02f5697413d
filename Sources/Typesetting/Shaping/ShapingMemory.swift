internal import Base
internal import Composition
internal import Synchronization

/// What shaping learnt, for the layouts that come: which fonts a style asks for, the glyphs of words, and the pieces of
/// paragraphs. One layout uses it at a time. It changes no result, only time.
///
/// Sendable without a lock: `ShapingMemories` hands it to one layout at a time.
final class ShapingMemory: @unchecked Sendable {
  /// What a style asks for.
  private struct Query: Hashable {
    var families: [String]
    var weight: Int
    var style: FontStyle
    var stretch: Double
    /// What instances of variable fonts look at.
    var variations: [FontVariation]
    var size: Length
  }
  /// More glyphs than this (about 9 MB) are forgotten between two layouts.
  private static let capacity = 200_000

  var words = WordCache()
  var paragraphs = ParagraphMemory()
  private var keys: [ShapingKey: Int32] = [:]
  private var matches: [Query: (match: FontLibrary.Match, fallbacks: [Int])] = [:]

  /// The dense number of a key.
  func number(of key: ShapingKey) -> Int32 {
    if let known = keys[key] { return known }
    let number = Int32(keys.count)
    keys[key] = number
    return number
  }

  /// The fonts that a style asks for, and those to be asked after them.
  func fonts(for css: ComputedStyle, in library: FontLibrary) -> (match: FontLibrary.Match, fallbacks: [Int])
  {
    let query = Query(
      families: css.fontFamilies, weight: css.fontWeight, style: css.fontStyle, stretch: css.fontStretch,
      variations: css.fontVariations, size: library.instances.isEmpty ? .zero : css.fontSize)
    if let known = matches[query] { return known }
    var match = library.match(css)
    match.fonts = match.fonts.map { library.instance(of: $0, for: css) }
    let fallbacks = library.fallbacks(weight: css.fontWeight, style: css.fontStyle).map {
      library.instance(of: $0, for: css)
    }
    matches[query] = (match, fallbacks)
    return (match, fallbacks)
  }

  fileprivate var isFull: Bool { words.glyphs.count > Self.capacity }
}

/// The memories of the layouts that use the same fonts: as many as there are layouts at a time.
final class ShapingMemories: Sendable {
  /// Instances of variable fonts for more documents than this are forgotten, all at once.
  static let extensionLimit = 64

  private let idle = Mutex<[ShapingMemory]>([])
  private let extensions = Mutex<[[FontLibrary.Instance]: FontLibrary]>([:])

  /// A memory for one layout alone, until it is given back.
  func take() -> ShapingMemory { idle.withLock { $0.popLast() } ?? ShapingMemory() }

  /// The library that these memories belong to, with instances of its variable fonts; the same each time while it is kept.
  func extended(_ library: FontLibrary, by instances: [FontLibrary.Instance]) -> FontLibrary {
    if let known = extensions.withLock({ $0[instances] }) { return known }
    var made = library
    made.add(instances)
    return extensions.withLock { extensions in
      if let earlier = extensions[instances] { return earlier }
      if extensions.count >= Self.extensionLimit { extensions.removeAll() }
      extensions[instances] = made
      return made
    }
  }

  /// How many sets of instances are kept.
  var extensionCount: Int { extensions.withLock { $0.count } }

  func giveBack(_ memory: ShapingMemory) {
    guard !memory.isFull else { return }
    if memory.paragraphs.isFull { memory.paragraphs = ParagraphMemory() }
    idle.withLock { $0.append(memory) }
  }
}
