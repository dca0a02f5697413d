internal import Base

/// What searches through ancestors and siblings found, so that none is made twice. One per matcher: the answers belong to
/// its document.
final class SelectorMemory {
  /// By compound and element, whether something to the left of the compound's combinator was found; 0: not yet sought.
  final class Answers {
    private var answers: [ContiguousArray<UInt8>]
    private let elements: Int

    fileprivate init(compounds: Int, elements: Int) {
      answers = Array(repeating: [], count: compounds)
      self.elements = elements
    }

    func answer(_ compound: Int, _ element: Int) -> Bool? {
      guard !answers[compound].isEmpty, answers[compound][element] > 0 else { return nil }
      return answers[compound][element] == 2
    }

    func set(_ compound: Int, _ element: Int, _ isFound: Bool) {
      if answers[compound].isEmpty { answers[compound] = ContiguousArray(repeating: 0, count: elements) }
      answers[compound][element] = isFound ? 2 : 1
    }
  }

  /// How many ancestors and siblings were looked at.
  var steps = 0
  private var known: [Selector: Answers] = [:]
  /// By element payload, from 1: its position among its siblings of the same type, and their number; 0: not yet counted.
  private var typePositions: ContiguousArray<(index: Int32, count: Int32)> = []

  /// The answers for a selector of a document with so many elements.
  func answers(_ selector: Selector, elements: Int) -> Answers {
    if let answers = known[selector] { return answers }
    let answers = Answers(compounds: selector.compounds.count, elements: elements)
    known[selector] = answers
    return answers
  }

  /// An element's position among its siblings of the same type, and their number. The siblings are counted once.
  func typePosition(_ id: NodeID, in document: Document) -> (index: Int, count: Int) {
    let payload = Int(document.nodes[id.index].payload)
    if typePositions.isEmpty {
      typePositions = ContiguousArray(repeating: (0, 0), count: document.elements.count)
    }
    if typePositions[payload].index == 0 { countTypes(document.parent(id) ?? Document.root, document) }
    return (Int(typePositions[payload].index), Int(typePositions[payload].count))
  }

  private func countTypes(_ parent: NodeID, _ document: Document) {
    var counts: [String: Int32] = [:]
    var children: [Int] = []
    var at = document.firstChild(parent)
    while let child = at {
      if document.kind(child) == .element { children.append(Int(document.nodes[child.index].payload)) }
      at = document.nextSibling(child)
    }
    for child in children {
      let index = counts[document.elements[child].name, default: 0] + 1
      counts[document.elements[child].name] = index
      typePositions[child].index = index
    }
    for child in children { typePositions[child].count = counts[document.elements[child].name] ?? 0 }
    steps += children.count
  }
}
