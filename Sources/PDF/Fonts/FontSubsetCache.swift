internal import Base
internal import Synchronization

/// Opened fonts and their subsets, shared by the documents of a batch and by threads. It changes no bytes, only time.
///
/// A font is known by the buffer that holds its bytes; the cache keeps the buffer alive, so an address is never reused.
public final class FontSubsetCache: Sendable {
  private struct FontKey: Hashable {
    var address: UInt
    var count: Int
    var index: Int
    var variations: [PDFFontVariation]
  }
  private struct SubsetKey: Hashable {
    var font: FontKey
    var glyphs: GlyphSet
  }
  private struct State {
    var faces: [FontKey: FontFace] = [:]
    var subsets: [SubsetKey: FontSubset] = [:]
  }

  private let state = Mutex(State())
  /// Subsets are forgotten, all at once, when there are more than this.
  private let capacity: Int

  /// - Parameter capacity: the number of subsets to keep, at about 20 KB each.
  public init(capacity: Int = 512) { self.capacity = capacity }

  /// The face of a font; nil where the bytes are no font.
  func face(data: SharedBytes, index: Int, variations: [PDFFontVariation] = []) -> FontFace? {
    let key = Self.key(data, index, variations)
    if let face = state.withLock({ $0.faces[key] }) { return face }
    guard let face = FontFace(data: data, index: index, variations: variations) else { return nil }
    return state.withLock { state in
      if let earlier = state.faces[key] { return earlier }
      state.faces[key] = face
      return face
    }
  }

  /// The subset of a face for a set of glyphs; nil where it cannot be made.
  func subset(of face: FontFace, glyphs: GlyphSet) -> FontSubset? {
    let key = SubsetKey(font: Self.key(face.data, face.index, face.variations), glyphs: glyphs)
    if let subset = state.withLock({ $0.subsets[key] }) { return subset }
    guard let subset = FontSubset(face, glyphs: glyphs) else { return nil }
    state.withLock { state in
      if state.subsets.count >= capacity { state.subsets.removeAll() }
      state.subsets[key] = subset
    }
    return subset
  }

  private static func key(_ data: SharedBytes, _ index: Int, _ variations: [PDFFontVariation]) -> FontKey {
    FontKey(
      address: UInt(bitPattern: data.bytes.baseAddress), count: data.count, index: index,
      variations: variations)
  }
}
