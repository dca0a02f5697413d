/// Answers whether an element matches a selector. Element facts that selectors ask for are gathered once.
struct SelectorMatcher {
  let document: Document
  /// By element payload: the words of `class`.
  private let classes: [[String]]
  /// By element payload: position among the sibling elements, from 1.
  private let position: ContiguousArray<Int32>
  /// By node index of the parent: how many child elements it has.
  private let childCount: ContiguousArray<Int32>
  /// By node index: the names of the ancestors and of the node itself, as a filter.
  private let names: ContiguousArray<UInt64>
  let memory = SelectorMemory()
  /// How many ancestors and siblings are tried before what is found is remembered.
  private let patience: Int

  /// O(nodes).
  init(_ document: Document, patience: Int = 64) {
    self.document = document
    self.patience = patience
    var classes = [[String]](repeating: [], count: document.elements.count)
    var position = ContiguousArray<Int32>(repeating: 0, count: document.elements.count)
    var childCount = ContiguousArray<Int32>(repeating: 0, count: document.nodes.count)
    for (index, element) in document.elements.enumerated() {
      if let value = element["class"] { classes[index] = Self.words(value) }
    }
    var names = ContiguousArray<UInt64>(repeating: 0, count: document.nodes.count)
    var at: NodeID? = Document.root
    while let id = at {
      let node = document.nodes[id.index]
      if node.kind == .element, node.parent >= 0 {
        let payload = Int(node.payload)
        childCount[Int(node.parent)] += 1
        position[payload] = childCount[Int(node.parent)]
        var filter = names[Int(node.parent)] | NameFilter.bit(document.elements[payload].name)
        for name in classes[payload] { filter |= NameFilter.bit(name) }
        if let own = document.elements[payload]["id"] { filter |= NameFilter.bit(own) }
        names[id.index] = filter
      }
      at = document.next(after: id)
    }
    self.classes = classes
    self.position = position
    self.childCount = childCount
    self.names = names
  }

  /// The words of a value separated by white space.
  static func words(_ value: String) -> [String] {
    if !value.utf8.contains(where: \.isCSSBlank) { return value.isEmpty ? [] : [value] }
    return value.split(whereSeparator: { $0.utf8.first!.isCSSBlank }).map(String.init)
  }

  func classes(_ id: NodeID) -> [String] { classes[Int(document.nodes[id.index].payload)] }

  private func element(_ id: NodeID) -> Element { document.elements[Int(document.nodes[id.index].payload)] }

  /// Whether the element `id` matches, without regard to the pseudo-element.
  /// - Parameter isInner: whether it is an argument of `:is()` or `:not()`, so that what surrounds it tries it often.
  func matches(_ selector: Selector, _ id: NodeID, isInner: Bool = false) -> Bool {
    guard matches(selector.compounds[0], id) else { return false }
    if selector.compounds.count == 1 { return true }
    let above = names[Int(document.nodes[id.index].parent)]
    guard above & selector.ancestors == selector.ancestors else { return false }
    return leads(selector, id, isInner: isInner)
  }

  /// The same for an element whose name, classes and id are known to be those that the selector asks for.
  func holds(_ selector: Selector, _ id: NodeID) -> Bool {
    for test in selector.compounds[0].tests where !holds(test, id) { return false }
    if selector.compounds.count == 1 { return true }
    let above = names[Int(document.nodes[id.index].parent)]
    guard above & selector.ancestors == selector.ancestors else { return false }
    return leads(selector, id, isInner: false)
  }

  /// Whether what stands to the left of the first compound is found. Plain backtracking serves nearly always; what takes
  /// long is sought again with a memory, so that all elements together cost O(elements × compounds).
  private func leads(_ selector: Selector, _ id: NodeID, isInner: Bool) -> Bool {
    if !isInner || patience == .max {
      var patience = self.patience
      let outcome = chain(selector, 1, id, &patience)
      memory.steps += self.patience - patience
      if outcome != .unsettled { return outcome == .yes }
    }
    return search(
      selector, 1, id, memory.answers(selector, elements: document.elements.count))
  }

  private enum Outcome { case yes, no, noAncestorLeft, unsettled }

  /// Matches the compounds from `index` on to the left of `id`. Recursion is as deep as the selector is long; the third
  /// outcome stops all backtracking once the root was passed.
  private func chain(_ selector: Selector, _ index: Int, _ id: NodeID, _ patience: inout Int) -> Outcome {
    let compound = selector.compounds[index]
    let isLast = index + 1 == selector.compounds.count
    let combinator = selector.compounds[index - 1].combinator
    var at = id
    while let next = neighbour(at, combinator) {
      at = next
      patience -= 1
      if patience <= 0 { return .unsettled }
      if matches(compound, at) {
        let outcome = isLast ? .yes : chain(selector, index + 1, at, &patience)
        if outcome != .no { return outcome }
      }
      if combinator == .child || combinator == .next { return .no }
    }
    return combinator == .child || combinator == .descendant ? .noAncestorLeft : .no
  }

  /// The same, remembering for each element passed whether there is a match beyond it.
  private func search(_ selector: Selector, _ index: Int, _ id: NodeID, _ answers: SelectorMemory.Answers)
    -> Bool
  {
    guard index < selector.compounds.count else { return true }
    let combinator = selector.compounds[index - 1].combinator
    var passed: [Int] = []
    var isFound = false
    var at = id
    while true {
      let element = Int(document.nodes[at.index].payload)
      if let known = answers.answer(index, element) {
        isFound = known
        break
      }
      passed.append(element)
      memory.steps += 1
      guard let next = neighbour(at, combinator) else { break }
      at = next
      isFound = matches(selector.compounds[index], at) && search(selector, index + 1, at, answers)
      if isFound || combinator == .child || combinator == .next { break }
    }
    for element in passed { answers.set(index, element, isFound) }
    return isFound
  }

  /// The nearest element that a combinator leads to, to the left.
  private func neighbour(_ id: NodeID, _ combinator: Combinator) -> NodeID? {
    switch combinator {
    case .child, .descendant: parent(id)
    case .next, .subsequent: previousElement(id)
    }
  }

  private func parent(_ id: NodeID) -> NodeID? {
    guard let parent = document.parent(id), parent != Document.root else { return nil }
    return parent
  }

  private func previousElement(_ id: NodeID) -> NodeID? {
    var at = document.previousSibling(id)
    while let sibling = at, document.kind(sibling) != .element { at = document.previousSibling(sibling) }
    return at
  }

  private func matches(_ compound: Compound, _ id: NodeID) -> Bool {
    let payload = Int(document.nodes[id.index].payload)
    if let type = compound.type, document.elements[payload].name != type { return false }
    for name in compound.classes where !classes[payload].contains(name) { return false }
    if !compound.ids.isEmpty {
      let own = document.elements[payload]["id"]
      for name in compound.ids where own != name { return false }
    }
    for test in compound.tests where !holds(test, id) { return false }
    return true
  }

  private func holds(_ test: SelectorTest, _ id: NodeID) -> Bool {
    switch test {
    case .attribute(let name, let match, let value, let ignoresCase):
      return Self.matches(element(id)[name], match, value, ignoresCase: ignoresCase)
    case .root: return document.parent(id) == Document.root
    case .empty: return isEmpty(id)
    case .link:
      let element = element(id)
      return (element.name == "a" || element.name == "area") && element["href"] != nil
    case .never: return false
    case .always: return true
    case .nthChild(let step): return step.matches(index(id))
    case .nthLastChild(let step): return step.matches(count(id) - index(id) + 1)
    case .nthOfType(let step): return step.matches(memory.typePosition(id, in: document).index)
    case .nthLastOfType(let step):
      let place = memory.typePosition(id, in: document)
      return step.matches(place.count - place.index + 1)
    case .onlyChild: return count(id) == 1
    case .onlyOfType: return memory.typePosition(id, in: document).count == 1
    case .language(let wanted): return hasLanguage(id, wanted)
    case .direction(let wanted): return (inherited("dir", id) ?? "ltr") == wanted
    case .matches(let selectors): return selectors.contains { matches($0, id, isInner: true) }
    case .not(let selectors): return !selectors.contains { matches($0, id, isInner: true) }
    }
  }

  private func index(_ id: NodeID) -> Int { Int(position[Int(document.nodes[id.index].payload)]) }

  private func count(_ id: NodeID) -> Int { Int(childCount[Int(document.nodes[id.index].parent)]) }

  private func isEmpty(_ id: NodeID) -> Bool {
    var at = document.firstChild(id)
    while let child = at {
      if document.kind(child) == .element { return false }
      if let text = document.text(child), !text.text.isEmpty { return false }
      at = document.nextSibling(child)
    }
    return true
  }

  private func inherited(_ name: String, _ id: NodeID) -> String? {
    var at: NodeID? = id
    while let current = at {
      if let value = element(current)[name] { return value.asciiLowercased }
      at = parent(current)
    }
    return nil
  }

  private func hasLanguage(_ id: NodeID, _ wanted: String) -> Bool {
    guard let language = inherited("lang", id) else { return false }
    return language == wanted || language.hasPrefix(wanted + "-")
  }

  static func matches(_ own: String?, _ match: AttributeMatch, _ value: String, ignoresCase: Bool) -> Bool {
    guard var own else { return false }
    var value = value
    if ignoresCase { (own, value) = (own.asciiLowercased, value.asciiLowercased) }
    switch match {
    case .exists: return true
    case .equals: return own == value
    case .word: return !value.isEmpty && words(own).contains(value)
    case .dash: return own == value || own.hasPrefix(value + "-")
    case .prefix: return !value.isEmpty && own.hasPrefix(value)
    case .suffix: return !value.isEmpty && own.hasSuffix(value)
    case .substring: return !value.isEmpty && own.contains(value)
    }
  }
}
