internal import Base
public import Composition

/// What a document asks of fonts that a library has not got.
public struct FontLacks: Sendable {
  /// A character and the language of the text that it was met in first, empty where that states none.
  public struct Character: Hashable, Sendable {
    public var scalar: UInt32
    public var language: String
  }
  /// Those that no font has, ascending.
  public var characters: [Character] = []
  /// Families that are named and not there, in the order met, without those that stand behind one that is there.
  public var families: [String] = []

  public var isEmpty: Bool { characters.isEmpty && families.isEmpty }
}

extension FontLibrary {
  /// What the texts and styles of a document lack, before they are set. O(bytes of text).
  public func lacks(of styled: StyledDocument) -> FontLacks {
    var lacks = FontLacks()
    var seen: Set<UInt32> = []
    var styles: Set<Int32> = []
    for node in styled.document.nodes.indices {
      guard var text = styled.document.text(NodeID(node))?.text else { continue }
      let style = styled.styleIndex[node]
      if styles.insert(style).inserted { addFamilies(styled.styles[Int(style)].fontFamilies, &lacks) }
      text.withUTF8 { bytes in
        var at = 0
        while at < bytes.count {
          if bytes[at] < 0x80 {
            at += 1
            continue
          }
          let (scalar, length) = UTF8Scalar.decode(bytes, at)
          at += length
          if seen.insert(scalar).inserted, !Shaper.isIgnorable(scalar),
            !fonts.contains(where: { $0.has(scalar) })
          {
            let language = styled.styles[Int(style)].language?.tag ?? ""
            lacks.characters.append(FontLacks.Character(scalar: scalar, language: language))
          }
        }
      }
    }
    lacks.characters.sort { $0.scalar < $1.scalar }
    return lacks
  }

  private func addFamilies(_ families: [String], _ lacks: inout FontLacks) {
    for family in families {
      let key = family.lowercased()
      if GenericFamily(key) != nil || faces.contains(where: { $0.family == key }) { return }
      if !lacks.families.contains(where: { $0.lowercased() == key }) { lacks.families.append(family) }
    }
  }

  /// Whether text is set in a face with serifs, as far as the first font says.
  public var prefersSerifs: Bool { fonts.first?.metrics.hasSerifs ?? false }
}
