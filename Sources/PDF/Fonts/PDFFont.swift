/// A font embedded in one document: its subset, and how its glyphs are read. Belongs to the document that made it.
public final class PDFFont {
  let id: Int
  let face: FontFace
  let subset: FontSubset
  /// One for each resource of the font; the first serves nearly all text.
  private(set) var maps: [CharacterMap] = []
  private var texts = CharacterTexts()

  /// No font gets more resources than this; what still cannot be read right is left to `ActualText`. In Devanagari the
  /// vowel sign that is shown before its consonant is read in as many ways as there are consonants.
  static let maxMaps = 48

  init(id: Int, face: FontFace, subset: FontSubset) {
    self.id = id
    self.face = face
    self.subset = subset
  }

  /// The glyph of the blank, by its number in the font file; nil where the font has none.
  public var blankGlyph: UInt32? { face.blankGlyph }

  func reading(_ scalars: [UInt32]) -> CharacterMap.Reading { texts.reading(scalars) }

  func scalars(of reading: CharacterMap.Reading) -> [UInt32] { texts.scalars(of: reading) }

  /// The first map in which all `glyphs` can be read as wanted; nil where two of them contradict each other.
  func map(accepting wanted: [CharacterMap.Reading], for glyphs: [UInt16]) -> Int? {
    for i in maps.indices where maps[i].accept(wanted, for: glyphs) { return i }
    guard maps.count < Self.maxMaps else { return nil }
    var fresh = CharacterMap(glyphs: subset.widths.count)
    guard fresh.accept(wanted, for: glyphs) else { return nil }
    maps.append(fresh)
    return maps.count - 1
  }

  /// The `ToUnicode` stream of a map, not compressed.
  func cmap(_ map: Int) -> [UInt8] { maps[map].cmap(texts) }

  /// The glyphs of a map and what they are read as, one a line in hexadecimal: for tests and for people.
  func dump(_ map: Int) -> String { maps[map].dump(texts) }

  /// The name of the resource that reads by a map.
  func resourceName(_ map: Int) -> String { map == 0 ? "F\(id)" : "F\(id)v\(map)" }
}
