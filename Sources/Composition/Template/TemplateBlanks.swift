/// Removes blanks that mean nothing: those beside the tags of blocks. Other runs of blanks become one.
enum TemplateBlanks {
  static func removed(from nodes: [TemplateNode]) -> [TemplateNode] { cleaned(nodes, inBlock: true) }

  private static func cleaned(_ nodes: [TemplateNode], inBlock: Bool) -> [TemplateNode] {
    var out: [TemplateNode] = []
    for (index, node) in nodes.enumerated() {
      switch node {
      case .text(let text):
        if isBlank(text) {
          let before = index == 0 ? inBlock : isBlock(nodes[index - 1], leading: false)
          let after = index == nodes.count - 1 ? inBlock : isBlock(nodes[index + 1], leading: true)
          if before || after { continue }
        }
        out.append(.text(collapsed(text)))
      case .element(let name, let attributes, let children, let range):
        let isVerbatim = name == "pre" || name == "style"
        let inner = isVerbatim ? children : cleaned(children, inBlock: HTMLNames.block.contains(name))
        out.append(.element(name: name, attributes: attributes, children: inner, range: range))
      case .section(let field, let isInverted, let children):
        let isBlockish = children.contains { isBlock($0, leading: true) }
        out.append(.section(field, isInverted: isInverted, cleaned(children, inBlock: isBlockish)))
      case .field: out.append(node)
      }
    }
    return out
  }

  /// Whether the edge of a node that is looked at is a block.
  private static func isBlock(_ node: TemplateNode, leading: Bool) -> Bool {
    switch node {
    case .element(let name, _, _, _): HTMLNames.block.contains(name)
    case .text, .field: false
    case .section(_, _, let children):
      (leading ? children.first { !isBlankText($0) } : children.last { !isBlankText($0) })
        .map { isBlock($0, leading: leading) } ?? false
    }
  }

  private static func isBlankText(_ node: TemplateNode) -> Bool {
    if case .text(let text) = node { isBlank(text) } else { false }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func collapsed(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, out.last == 0x20 { continue }
      out.append(isSpace ? 0x20 : byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
