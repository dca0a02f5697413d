/// The direction that a text's first strong letter gives it: what `dir="auto"` asks for (HTML, 3.2.6.4; UAX #9, P2).
enum BaseDirection {
  /// Nil: there is no letter. O(bytes up to the first).
  static func first(in text: String) -> Direction? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
        if scalar.properties.isAlphabetic { return .rtl }
      case 0x200E: return .ltr
      case 0x200F, 0x61C: return .rtl
      default: if scalar.properties.isAlphabetic { return .ltr }
      }
    }
    return nil
  }

  /// Of the text in an element, without elements that state a direction of their own; left to right where none says.
  static func of(_ id: NodeID, in document: Document) -> Direction {
    var at = document.firstChild(id)
    while let node = at {
      if let text = document.text(node), let found = first(in: text.text) { return found }
      let element = document.element(node)
      let isOwn = element.map { $0["dir"] != nil || ["bdi", "script", "style"].contains($0.name) } ?? false
      at = document.next(after: node, within: id, skippingChildren: isOwn)
    }
    return .ltr
  }
}
