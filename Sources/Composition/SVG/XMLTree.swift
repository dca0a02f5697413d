/// Why a text is no XML that we read: a lower-case fragment and the byte where it was noticed.
struct XMLFailure: Error, Hashable {
  var reason: String
  var offset: Int
}

/// The elements of an XML document (XML 1.0, fifth edition) as an arena in document order. No entities but the predefined
/// ones are expanded, and nothing is loaded.
struct XMLTree {
  struct Node {
    /// Without the prefix `svg:`; names with other prefixes keep theirs.
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [Int] = []
    /// Its own text, joined.
    var text = ""
    /// Where its tag begins.
    var offset: Int

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }
  private(set) var nodes: [Node] = []

  static let depthLimit = 256
  static let nodeLimit = 100_000

  /// Parses UTF-8. O(bytes), no recursion.
  static func parse(_ bytes: [UInt8]) throws(XMLFailure) -> XMLTree {
    var parser = XMLParser(bytes: bytes)
    try parser.run()
    return XMLTree(nodes: parser.nodes)
  }
}

private struct XMLParser {
  let bytes: [UInt8]
  var at = 0
  var nodes: [XMLTree.Node] = []
  private var open: [Int] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() throws(XMLFailure) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") { try markup() } else { try text() }
    }
    guard open.isEmpty else { throw failure("`<\(nodes[open[open.count - 1]].name)>` is not closed") }
    guard !nodes.isEmpty else { throw failure("there is no element") }
  }

  private func failure(_ reason: String) -> XMLFailure {
    XMLFailure(reason: reason, offset: min(at, max(0, bytes.count - 1)))
  }

  private func follows(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  /// Steps behind the next `end`.
  private mutating func skip(to end: StaticString) throws(XMLFailure) {
    let start = at
    while at < bytes.count, !follows(end) { at += 1 }
    guard at < bytes.count else {
      at = start
      throw failure("this is not closed")
    }
    at += end.utf8CodeUnitCount
  }

  private mutating func markup() throws(XMLFailure) {
    if follows("<!--") {
      at += 4
      try skip(to: "-->")
    } else if follows("<![CDATA[") {
      at += 9
      let start = at
      try skip(to: "]]>")
      if let top = open.last { nodes[top].text += String(decoding: bytes[start..<at - 3], as: UTF8.self) }
    } else if follows("<?") {
      try skip(to: "?>")
    } else if follows("<!") {
      try doctype()
    } else if follows("</") {
      at += 2
      let name = try name()
      guard let top = open.popLast(), nodes[top].name == name else {
        throw failure("`</\(name)>` closes nothing")
      }
      blanks()
      guard follows(">") else { throw failure("`>` is missing") }
      at += 1
    } else {
      try element()
    }
  }

  /// A document type with its internal subset is passed over.
  private mutating func doctype() throws(XMLFailure) {
    var brackets = 0
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if let own = quote {
        if byte == own { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0: return
      default: break
      }
    }
    throw failure("the document type is not closed")
  }

  private mutating func blanks() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func name() throws(XMLFailure) -> String {
    let start = at
    while at < bytes.count,
      bytes[at].isName || bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ".")
    {
      at += 1
    }
    guard at > start, at < bytes.count else { throw failure("a name is due") }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    return name.hasPrefix("svg:") ? String(name.dropFirst(4)) : name
  }

  private mutating func element() throws(XMLFailure) {
    var node = XMLTree.Node(name: "", offset: at)
    at += 1
    node.name = try name()
    while true {
      blanks()
      guard at < bytes.count else { throw failure("`<\(node.name)` is not closed") }
      if bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") { break }
      try attribute(of: &node)
    }
    let isEmpty = bytes[at] == UInt8(ascii: "/")
    if isEmpty { at += 1 }
    guard follows(">") else { throw failure("`>` is missing") }
    at += 1
    guard nodes.count < XMLTree.nodeLimit, open.count < XMLTree.depthLimit else {
      throw failure("there are too many elements, or they are nested too deep")
    }
    guard !open.isEmpty || nodes.isEmpty else { throw failure("there is more than one root element") }
    nodes.append(node)
    if let parent = open.last { nodes[parent].children.append(nodes.count - 1) }
    if !isEmpty { open.append(nodes.count - 1) }
  }

  private mutating func attribute(of node: inout XMLTree.Node) throws(XMLFailure) {
    let name = try name()
    blanks()
    guard follows("=") else { throw failure("`=` is missing behind `\(name)`") }
    at += 1
    blanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      throw failure("the value of `\(name)` is not in quotation marks")
    }
    let quote = bytes[at]
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else { throw failure("the value of `\(name)` is not closed") }
    let value = Self.resolved(bytes[start..<at])
    at += 1
    node.attributes.append((name, value))
  }

  private mutating func text() throws(XMLFailure) {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    if let top = open.last {
      nodes[top].text += Self.resolved(bytes[start..<at])
    } else if bytes[start..<at].contains(where: { $0 > 0x20 }) {
      at = start
      throw failure("there is text outside the root element")
    }
  }

  private static let entities: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]

  /// The text with character references and the predefined entities resolved; others stay as they are.
  private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"),
        let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
      {
        out += Array(String(Character(scalar)).utf8)
        at = end + 1
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) } }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } }
    return entities[name]
  }
}
