internal import Base
internal import Synchronization

/// Opened fonts and their subsets, shared by the documents of a batch and by threads. It changes no bytes, only time.
///
/// A font is known by the buffer that holds its bytes. The cache keeps the buffers of its faces alive, and subsets of these
/// alone, so an address never stands for two fonts.
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
  /// Subsets, and faces with their subsets, are forgotten, all at once, when there are more than this.
  private let capacity: Int
  private let faceCapacity: Int

  /// - Parameters:
  ///   - capacity: the number of subsets to keep, at about 20 KB each.
  ///   - faceCapacity: the number of opened fonts to keep; each keeps its file's bytes too.
  public init(capacity: Int = 512, faceCapacity: Int = 256) {
    self.capacity = capacity
    self.faceCapacity = faceCapacity
  }

  /// How many faces and subsets are kept.
  var counts: (faces: Int, subsets: Int) { state.withLock { ($0.faces.count, $0.subsets.count) } }

  /// The face of a font; nil where the bytes are no font.
  func face(data: SharedBytes, index: Int, variations: [PDFFontVariation] = []) -> FontFace? {
    let key = Self.key(data, index, variations)
    if let face = state.withLock({ $0.faces[key] }) { return face }
    guard let face = FontFace(data: data, index: index, variations: variations) else { return nil }
    return state.withLock { state in
      if let earlier = state.faces[key] { return earlier }
      if state.faces.count >= faceCapacity { state = State() }
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
      // Once a face is forgotten its address may come to stand for another.
      guard state.faces[key.font] != nil else { return }
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
