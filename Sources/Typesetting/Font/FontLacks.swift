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
  /// What the texts and styles of a document and of its pages' margin boxes lack, before they are set. O(bytes of text).
  public func lacks(of styled: StyledDocument) -> FontLacks {
    var search = Search(fonts: fonts)
    var styles: Set<Int32> = []
    for node in styled.document.nodes.indices {
      let style = styled.styleIndex[node]
      let css = styled.styles[Int(style)]
      if let text = styled.document.text(NodeID(node))?.text {
        if styles.insert(style).inserted { addFamilies(css.fontFamilies, &search.lacks) }
        search.add(text, css)
      } else if css.display == .listItem, let marker = ListMarkers.text(css, ordinal: 1) {
        search.add(marker, css)
      }
      for string in css.stringSet { search.add(string.value, css) }
    }
    for box in styled.marginBoxes {
      addFamilies(box.style.fontFamilies, &search.lacks)
      for case .string(let text) in box.content { search.add(text, box.style) }
    }
    search.lacks.characters.sort { $0.scalar < $1.scalar }
    return search.lacks
  }

  /// Notes each character once that no font has.
  private struct Search {
    let fonts: [Font]
    var lacks = FontLacks()
    private var seen: Set<UInt32> = []

    init(fonts: [Font]) { self.fonts = fonts }

    mutating func add(_ text: String, _ css: ComputedStyle) {
      var text = text
      text.withUTF8 { bytes in
        var at = 0
        while at < bytes.count {
          if bytes[at] < 0x80 {
            at += 1
            continue
          }
          let (scalar, length) = UTF8Scalar.decode(bytes, at)
          at += length
          guard seen.insert(scalar).inserted, !Shaper.isIgnorable(scalar),
            !fonts.contains(where: { $0.has(scalar) })
          else { continue }
          let language = css.language?.tag ?? ""
          lacks.characters.append(FontLacks.Character(scalar: scalar, language: language))
        }
      }
    }
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

extension StyledDocument {
  /// The margin boxes of all pages that the document can ask for, each once, in the order of the pages' names.
  var marginBoxes: [MarginBox] {
    func rank(_ context: PageContext) -> (String, Int) {
      (context.name ?? "", (context.isFirst ? 0 : 2) + (context.isLeft ? 1 : 0))
    }
    var seen: Set<MarginBox> = []
    return pageStyles.filter { !$0.value.marginBoxes.isEmpty }.sorted { rank($0.key) < rank($1.key) }
      .flatMap(\.value.marginBoxes).filter { seen.insert($0).inserted }
  }
}
