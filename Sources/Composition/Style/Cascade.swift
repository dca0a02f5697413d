internal import Base

/// The rules that matched an element, as sortable numbers: origin, specificity, order. The low 31 bits are the index of
/// the rule among all rules.
typealias MatchKey = UInt64

extension MatchKey {
  init(isAuthor: Bool, specificity: Specificity, rule: Int) {
    self = (isAuthor ? 1 << 63 : 0) | UInt64(specificity) << 31 | UInt64(rule)
  }
  var rule: Int { Int(self & 0x7FFF_FFFF) }
  var isAuthor: Bool { self >> 63 == 1 }
}

/// The rules of several sheets for one medium, and what they make of an element.
struct Cascade {
  /// A rule's declarations, with the sheet they come from for diagnostics.
  struct Source {
    var block: DeclarationBlock
    var sheet: Int
    var source: Int
  }

  let sheets: [Stylesheet]
  private let media: Media
  /// The index of each sheet's first rule among all rules.
  private let base: [Int]
  private(set) var sources: [Source]
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<String> = []
  /// The attributes that selectors ask for, and whether for their values too; part of an element's kind.
  private let attributes: [String: Bool]
  private var kinds: [ElementKind: Int32] = [:]
  /// By kind, in cascade order.
  private var candidates: [[Candidate]] = []
  private var chainIDs: [UInt64: Int32] = [:]
  private var chains: [Chain] = []
  /// How many kinds of elements, and of places for them, were met.
  var kindCount: Int { max(kinds.count, chains.count) }

  /// The first sheet is the user agent's.
  init(sheets: [Stylesheet], media: Media) {
    self.sheets = sheets
    self.media = media
    var base: [Int] = []
    var sources: [Source] = []
    for (index, sheet) in sheets.enumerated() {
      base.append(sources.count)
      for rule in sheet.rules {
        sources.append(Source(block: rule.block, sheet: index, source: Int(rule.source)))
      }
    }
    self.base = base
    self.sources = sources
    var attributes: [String: Bool] = [:]
    for selector in sheets.lazy.flatMap(\.rules).flatMap(\.selectors) {
      for test in selector.compounds.lazy.flatMap(\.tests) { test.note(in: &attributes) }
    }
    self.attributes = attributes
  }

  // MARK: Matching

  /// The rules that match an element and its pseudo-elements, each list in cascade order.
  struct Matches {
    var element: [MatchKey] = []
    var before: [MatchKey] = []
    var after: [MatchKey] = []
    var marker: [MatchKey] = []

    mutating func removeAll() {
      element.removeAll(keepingCapacity: true)
      before.removeAll(keepingCapacity: true)
      after.removeAll(keepingCapacity: true)
      marker.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func add(_ key: MatchKey, _ pseudo: PseudoElement?) {
      switch pseudo {
      case nil: element.append(key)
      case .before: before.append(key)
      case .after: after.append(key)
      case .marker: marker.append(key)
      }
    }
  }

  /// What selectors ask of an element itself: elements of the same kind have the same candidates.
  private struct ElementKind: Hashable {
    var name: String
    var classes: String
    var id: String
    /// The attributes that selectors ask for.
    var attributes = ""
  }

  /// A selector that fits elements of a kind, as far as their kind tells.
  private struct Candidate {
    var key: MatchKey
    var selector: Selector
    /// Whether the kind tells everything.
    var isCertain: Bool
    /// Whether the kinds of the element and of its ancestors tell everything.
    var isDecidedByAncestors: Bool
  }

  /// What elements of one kind have in common whose ancestors are of the same kinds too.
  private struct Chain {
    /// Those that may match; the certain ones do.
    var candidates: [Candidate]
    /// What matches, where all candidates are certain.
    var matches: Matches?
  }

  /// Finds the rules that match an element; each list in cascade order.
  ///
  /// - Parameter parent: what was returned for the parent; -1 for the root.
  /// - Returns: a number for the kinds of the element and of all its ancestors, and whether these decide what matches.
  mutating func match(_ id: NodeID, of parent: Int32, _ matcher: SelectorMatcher, into out: inout Matches)
    -> (chain: Int32, isDecided: Bool)
  {
    let kind = self.kind(matcher.document.elements[Int(matcher.document.nodes[id.index].payload)])
    let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: kind))
    let chain = chainIDs[key] ?? addChain(key, kind, id, matcher)
    if let decided = chains[Int(chain)].matches {
      out = decided
      return (chain, true)
    }
    out.removeAll()
    for candidate in chains[Int(chain)].candidates
    where candidate.isCertain || matcher.holds(candidate.selector, id) {
      out.add(candidate.key, candidate.selector.pseudo)
    }
    return (chain, false)
  }

  private mutating func kind(_ element: Element) -> Int32 {
    var kind = ElementKind(name: element.name, classes: "", id: "")
    for attribute in element.attributes {
      switch attribute.name {
      case "class": kind.classes = attribute.value
      case "id": kind.id = attribute.value
      default:
        guard let hasValue = attributes[attribute.name] else { continue }
        kind.attributes += "\(attribute.name)=\(hasValue ? attribute.value : "")\0"
      }
    }
    if let known = kinds[kind] { return known }
    candidates.append(candidates(of: kind))
    kinds[kind] = Int32(candidates.count - 1)
    return Int32(candidates.count - 1)
  }

  private mutating func addChain(_ key: UInt64, _ kind: Int32, _ id: NodeID, _ matcher: SelectorMatcher)
    -> Int32
  {
    var chain = Chain(candidates: [])
    for var candidate in candidates[Int(kind)] {
      if candidate.isDecidedByAncestors, !candidate.isCertain {
        guard matcher.holds(candidate.selector, id) else { continue }
        candidate.isCertain = true
      }
      chain.candidates.append(candidate)
    }
    if chain.candidates.allSatisfy(\.isCertain) {
      var matches = Matches()
      for candidate in chain.candidates { matches.add(candidate.key, candidate.selector.pseudo) }
      chain.matches = matches
    }
    chains.append(chain)
    chainIDs[key] = Int32(chains.count - 1)
    return Int32(chains.count - 1)
  }

  /// In cascade order.
  private func candidates(of kind: ElementKind) -> [Candidate] {
    let classes = SelectorMatcher.words(kind.classes)
    var out: [Candidate] = []
    for index in sheets.indices {
      let rules = sheets[index].index
      add(rules.byType[kind.name] ?? [], index, kind, classes, &out)
      var seen: Set<String> = []
      for name in classes where seen.insert(name).inserted {
        add(rules.byClass[name] ?? [], index, kind, classes, &out)
      }
      add(rules.byID[kind.id] ?? [], index, kind, classes, &out)
      add(rules.universal, index, kind, classes, &out)
    }
    return out.sorted { $0.key < $1.key }
  }

  private func add(
    _ entries: [RuleIndex.Entry], _ sheet: Int, _ kind: ElementKind, _ classes: [String],
    _ out: inout [Candidate]
  ) {
    for entry in entries {
      let rule = sheets[sheet].rules[Int(entry.rule)]
      let selector = rule.selectors[Int(entry.selector)]
      let subject = selector.compounds[0]
      guard rule.media.covers(media), subject.type == nil || subject.type == kind.name,
        subject.classes.allSatisfy(classes.contains), subject.ids.allSatisfy({ $0 == kind.id })
      else { continue }
      let key = MatchKey(
        isAuthor: sheet > 0, specificity: selector.specificity, rule: base[sheet] + Int(entry.rule))
      let isCertain = selector.compounds.count == 1 && subject.tests.isEmpty
      out.append(
        Candidate(
          key: key, selector: selector, isCertain: isCertain,
          isDecidedByAncestors: selector.isDecidedByAncestors))
    }
  }

  // MARK: Cascading

  /// The winning value of each longhand; nil where none is declared.
  typealias Slots = [SpecifiedValue?]

  /// Runs `visit` on all declarations from the weakest to the strongest.
  private func inOrder(
    _ matches: [MatchKey], _ inline: DeclarationBlock?,
    _ visit: (Declaration, Source?, _ isAuthor: Bool) -> Void
  ) {
    var hasImportant = inline?.hasImportant ?? false
    for key in matches {
      let source = sources[key.rule]
      if source.block.hasImportant { hasImportant = true }
      for declaration in source.block.declarations where !declaration.isImportant {
        visit(declaration, source, key.isAuthor)
      }
    }
    for declaration in inline?.declarations ?? [] where !declaration.isImportant {
      visit(declaration, nil, true)
    }
    guard hasImportant else { return }
    for key in matches where sources[key.rule].block.hasImportant {
      for declaration in sources[key.rule].block.declarations where declaration.isImportant {
        visit(declaration, sources[key.rule], key.isAuthor)
      }
    }
    for declaration in inline?.declarations ?? [] where declaration.isImportant {
      visit(declaration, nil, true)
    }
  }

  /// The custom properties that the matched rules declare; nil where there are none.
  func customDeclarations(_ matches: [MatchKey], _ inline: DeclarationBlock?) -> [String: TokenList]? {
    let isAny = inline?.hasCustom == true || matches.contains { sources[$0.rule].block.hasCustom }
    guard isAny else { return nil }
    var out: [String: TokenList] = [:]
    inOrder(matches, inline) { declaration, _, _ in
      if case .custom(let name, let tokens) = declaration.body { out[name] = tokens }
    }
    return out
  }

  /// The winners among the matched declarations.
  mutating func winners(
    _ matches: [MatchKey], _ inline: DeclarationBlock?, custom: CustomProperties,
    direction inherited: Direction
  ) -> Slots {
    var direction = inherited
    if inline?.hasDirection == true || matches.contains(where: { sources[$0.rule].block.hasDirection }) {
      direction = self.direction(matches, inline, inherited)
    }
    let isRTL = direction == .rtl
    var slots = Slots(repeating: nil, count: PropertyTable.longhands.count)
    var defaults = slots
    var failures: [(Declaration, Source?)] = []
    inOrder(matches, inline) { declaration, source, isAuthor in
      func set(_ ltr: Int, _ rtl: Int, _ value: SpecifiedValue) {
        let id = isRTL ? rtl : ltr
        slots[id] = value == .revert ? defaults[id] : value
        if !isAuthor { defaults[id] = value }
      }
      switch declaration.body {
      case .value(let ltr, let rtl, let value): set(Int(ltr), Int(rtl), value)
      case .pending(let name, let tokens):
        guard let property = PropertyTable.byName[name] else { return }
        let settings = custom.substitute(tokens).flatMap {
          DeclarationReader.settings(property, $0, $0.indices)
        }
        if settings == nil { failures.append((declaration, source)) }
        for setting in settings ?? Self.unset(property) { set(setting.ltr, setting.rtl, setting.value) }
      case .custom: break
      }
    }
    for (declaration, source) in failures { report(declaration, source) }
    return slots
  }

  private func direction(_ matches: [MatchKey], _ inline: DeclarationBlock?, _ inherited: Direction)
    -> Direction
  {
    var out = inherited
    inOrder(matches, inline) { declaration, _, _ in
      guard case .value(let id, _, let value) = declaration.body, Int(id) == PropertyTable.directionID else {
        return
      }
      switch value {
      case .keyword(let raw): out = Direction(rawValue: raw) ?? .ltr
      case .initial: out = .ltr
      default: out = inherited
      }
    }
    return out
  }

  private static func unset(_ property: PropertyTable.Property) -> [Setting] {
    switch property {
    case .longhand(let ltr, let rtl): [Setting(ltr: ltr, rtl: rtl, value: .unset)]
    case .shorthand(let shorthand): shorthand.longhands.map { Setting($0, .unset) }
    }
  }

  /// Says once that a declaration with `var()` came to nothing.
  private mutating func report(_ declaration: Declaration, _ source: Source?) {
    guard let source, case .pending(let name, _) = declaration.body, media == .print else { return }
    let text = sheets[source.sheet].sources[source.source]
    guard reported.insert("\(source.sheet)/\(source.source)/\(declaration.start)").inserted else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "css.invalid-value",
        "with its variables replaced, `\(name)` has no valid value", in: text,
        at: text.range(from: Int(declaration.start), to: Int(declaration.end)),
        hints: ["define the variable on `:root`, or give a fallback: `var(--name, value)`"]))
  }

  /// Computes the winners into a builder that holds the inherited values.
  static func apply(_ slots: Slots, to builder: inout StyleBuilder) {
    for id in slots.indices {
      guard let value = slots[id] else { continue }
      let longhand = PropertyTable.longhands[id]
      switch value {
      case .inherit: longhand.copy(builder.parent, &builder)
      case .initial:
        if let initial = longhand.initial {
          longhand.apply(initial, &builder)
        } else if longhand.isInherited {
          longhand.copy(StyleBuilder.initial, &builder)
        }
      case .unset, .revert: break
      default: longhand.apply(value, &builder)
      }
    }
  }
}
