/// A language's patterns as a trie over Unicode scalars (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983).
struct HyphenationPatterns: Sendable {
  private struct Node {
    var label: UInt32
    var child: Int32 = 0
    var sibling: Int32 = 0
    /// Index into `levels` of the count and the levels of a pattern that ends here; 0: none does.
    var levels: Int32 = 0
  }
  /// The first is the root; children of a node are a chain of siblings.
  private var nodes: ContiguousArray<Node> = [Node(label: 0)]
  /// By the scalar: the root's child of a label under 512.
  private var roots = ContiguousArray<Int32>(repeating: 0, count: 512)
  private var levels: ContiguousArray<UInt8> = [0]

  /// Reads patterns parted by white space, digits between letters: `.hy3ph`. O(bytes).
  init(_ texts: [UnsafeBufferPointer<UInt8>]) {
    for text in texts {
      nodes.reserveCapacity(nodes.count + text.count / 2)
      var at = 0
      while at < text.count {
        if text[at] <= 0x20 {
          at += 1
          continue
        }
        add(text, &at)
      }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
    let start = levels.count
    levels.append(0)
    var level: UInt8 = 0
    var node: Int32 = 0
    while at < text.count, text[at] > 0x20 {
      if text[at] >= 0x30, text[at] <= 0x39 {
        level = text[at] - 0x30
        at += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(text, at)
      at += length
      levels.append(level)
      level = 0
      node = childOrNew(of: node, scalar)
    }
    levels.append(level)
    levels[start] = UInt8(truncatingIfNeeded: levels.count - start - 1)
    nodes[Int(node)].levels = Int32(start)
  }

  private mutating func childOrNew(of node: Int32, _ label: UInt32) -> Int32 {
    let found = child(of: node, label)
    if found > 0 { return found }
    let new = Int32(nodes.count)
    nodes.append(Node(label: label, sibling: nodes[Int(node)].child))
    nodes[Int(node)].child = new
    if node == 0, label < 512 { roots[Int(label)] = new }
    return new
  }

  @inline(__always)
  private func child(of node: Int32, _ label: UInt32) -> Int32 {
    if node == 0, label < 512 { return roots[Int(label)] }
    var at = nodes[Int(node)].child
    while at > 0, nodes[Int(at)].label != label { at = nodes[Int(at)].sibling }
    return at
  }

  /// Raises `values[i]`, the level before letter `i` of a word in lower case, to the highest that any pattern says.
  /// O(letters × longest pattern).
  func raise(_ word: ContiguousArray<UInt32>, _ values: inout ContiguousArray<UInt8>) {
    let dot: UInt32 = 0x2E
    for start in -1..<word.count {
      var node: Int32 = 0
      var at = start
      while at <= word.count {
        let scalar = at < 0 || at == word.count ? dot : word[at]
        node = child(of: node, scalar)
        if node <= 0 { break }
        let pattern = Int(nodes[Int(node)].levels)
        if pattern > 0 {
          for i in 0..<Int(levels[pattern]) {
            let place = start + i
            if place >= 0, place < values.count {
              values[place] = max(values[place], levels[pattern + 1 + i])
            }
          }
        }
        at += 1
      }
    }
  }
}
