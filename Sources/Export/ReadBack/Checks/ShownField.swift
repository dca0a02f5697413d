internal import Base
internal import Composition

/// A text that a document shows in one place: all of a field within one block.
struct ShownField {
  /// In readable form.
  var text: [UInt8]
  var origin: Origin?

  /// The fields of a document in its order; what is not displayed and what styles generate is left out, as are the
  /// characters of `leftOut`. O(nodes).
  static func fields(of styled: StyledDocument, leftOut: Set<Unicode.Scalar> = []) -> [ShownField] {
    var out: [ShownField] = []
    var open = ReadText()
    var origin: Origin?
    var block = NodeID(-1)
    func close() {
      let text = ReadableForm.trimmed(open)
      if !text.isEmpty { out.append(ShownField(text: text, origin: origin)) }
      open.bytes.removeAll(keepingCapacity: true)
    }
    let document = styled.document
    var at = document.firstChild(Document.root)
    while let node = at {
      let isHidden = isHidden(node, in: styled)
      let payload = Int(document.nodes[node.index].payload)
      if document.kind(node) == .text {
        if !isHidden {
          let place = Self.block(of: node, in: styled)
          let own = document.texts[payload].origin
          if place != block || own?.fieldPath != origin?.fieldPath || own?.factID != origin?.factID {
            close()
            (origin, block) = (own, place)
          }
          let text = document.texts[payload].text
          ReadableForm.append(leftOut.isEmpty ? text : Self.text(text, without: leftOut), to: &open)
        }
      } else if document.elements[payload].name == "br" {
        open.blank()
      } else if document.elements[payload].name == "img" {
        close()
      }
      at = document.next(after: node, skippingChildren: isHidden)
    }
    close()
    return out
  }

  private static func text(_ text: String, without leftOut: Set<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !leftOut.contains($0) }))
  }

  private static func isHidden(_ node: NodeID, in styled: StyledDocument) -> Bool {
    let style = Int(styled.styleIndex[node.index])
    if styled.styles[style].visibility != .visible { return styled.document.kind(node) == .text }
    guard styled.document.kind(node) == .element else { return false }
    let payload = Int(styled.document.nodes[node.index].payload)
    return styled.styles[style].display == .none || styled.document.elements[payload].pseudo != nil
  }

  /// The nearest ancestor that is no part of a line.
  private static func block(of node: NodeID, in styled: StyledDocument) -> NodeID {
    var at = node
    while let parent = styled.document.parent(at) {
      at = parent
      switch styled.styles[Int(styled.styleIndex[at.index])].display {
      case .inline, .contents: continue
      default: return at
      }
    }
    return at
  }
}
