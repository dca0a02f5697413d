internal import Base

/// Selectors of level 4, as far as our subset goes.

/// How many ids, classes and types a selector names; compared as one number.
typealias Specificity = UInt32

/// One test of a compound selector other than type, id and class.
indirect enum SelectorTest: Hashable, Sendable {
  case attribute(name: String, match: AttributeMatch, value: String, ignoresCase: Bool)
  case root, empty, link, never, always
  case nthChild(AnPlusB), nthLastChild(AnPlusB), nthOfType(AnPlusB), nthLastOfType(AnPlusB)
  case onlyChild, onlyOfType
  case language(String)
  case direction(String)
  case matches([Selector])
  case not([Selector])
}

enum AttributeMatch: Hashable, Sendable { case exists, equals, word, dash, prefix, suffix, substring }

enum Combinator: Hashable, Sendable { case descendant, child, next, subsequent }

struct Compound: Hashable, Sendable {
  /// Lower case; nil: any.
  var type: String?
  var ids: [String] = []
  var classes: [String] = []
  var tests: [SelectorTest] = []
  /// How the compound to the left relates to this one; meaningless in the leftmost.
  var combinator: Combinator = .descendant
}

struct Selector: Hashable, Sendable {
  /// From right to left; never empty.
  var compounds: [Compound]
  var pseudo: PseudoElement?
  var specificity: Specificity
  /// What the ancestors of a matching element must have, as a filter: see `NameFilter`.
  let ancestors: UInt64

  init(compounds: [Compound], pseudo: PseudoElement?, specificity: Specificity) {
    self.compounds = compounds
    self.pseudo = pseudo
    self.specificity = specificity
    var filter: UInt64 = 0
    for (index, compound) in compounds.enumerated().dropFirst() {
      let combinator = compounds[index - 1].combinator
      guard combinator == .descendant || combinator == .child else { continue }
      if let type = compound.type { filter |= NameFilter.bit(type) }
      for name in compound.classes { filter |= NameFilter.bit(name) }
      for name in compound.ids { filter |= NameFilter.bit(name) }
    }
    ancestors = filter
  }

  /// Whether an element matches by what it and its ancestors are, without regard to siblings and contents: by their
  /// types, classes, ids, and the attributes that `SelectorTest.attributes` names.
  var isDecidedByAncestors: Bool {
    compounds.allSatisfy { $0.tests.allSatisfy(\.isDecidedByAncestors) }
      && compounds.dropLast().allSatisfy { $0.combinator == .child || $0.combinator == .descendant }
  }
}

extension SelectorTest {
  /// Attributes of which nearly every element has a value of its own.
  private static let ownAttributes: Set<String> = ["href", "src", "alt", "title", "style", "content", "name"]

  /// See `Selector.isDecidedByAncestors`.
  var isDecidedByAncestors: Bool {
    switch self {
    case .attribute(let name, let match, _, _): match == .exists || !Self.ownAttributes.contains(name)
    case .root, .link, .never, .always: true
    case .matches(let selectors), .not(let selectors): selectors.allSatisfy(\.isDecidedByAncestors)
    case .empty, .nthChild, .nthLastChild, .nthOfType, .nthLastOfType, .onlyChild, .onlyOfType, .language,
      .direction:
      false
    }
  }

  /// The attributes that a test which ancestors decide looks at, and whether at their values too.
  func note(in attributes: inout [String: Bool]) {
    switch self {
    case .attribute(let name, let match, _, _) where isDecidedByAncestors:
      attributes[name] = attributes[name] == true || match != .exists
    case .link: attributes["href"] = attributes["href"] ?? false
    case .matches(let selectors), .not(let selectors):
      for compound in selectors.lazy.flatMap(\.compounds) {
        for test in compound.tests { test.note(in: &attributes) }
      }
    default: break
    }
  }
}

/// A Bloom filter of 64 bits, one hash, over the types, classes and ids of an element's ancestors: most descendant
/// selectors are refused by it without a walk up the tree.
enum NameFilter {
  /// The bit of a name, by FNV-1a.
  static func bit(_ name: String) -> UInt64 {
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return 1 << UInt64((hash ^ hash >> 16) & 63)
  }
}

/// Reads selector lists. Nesting of `:not()`, `:is()`, `:where()` is limited.
struct SelectorParser {
  private static let depthLimit = 8
  /// Matching recurses as deep as a selector is long.
  private static let lengthLimit = 128
  let list: TokenList

  init(_ list: TokenList) { self.list = list }

  /// Why a selector list was refused.
  struct Failure: Error {
    var message: String
    /// Index of the token.
    var at: Int
    /// What to do about it.
    var hint: String?
    /// Whether it is a selector, but none of ours.
    var isUnsupported = false
  }

  func parse(_ range: Range<Int>, depth: Int = 0) throws(Failure) -> [Selector] {
    var out: [Selector] = []
    var start = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      if list.tokens[at].kind == .comma {
        out.append(try complex(list.trimmed(start..<at), depth))
        start = at + 1
      }
      at = list.skip(at, end: range.upperBound)
    }
    out.append(try complex(list.trimmed(start..<range.upperBound), depth))
    return out
  }

  private func complex(_ range: Range<Int>, _ depth: Int) throws(Failure) -> Selector {
    guard !range.isEmpty else { throw Failure(message: "a selector is due here", at: range.lowerBound) }
    var at = range.lowerBound
    var compounds: [Compound] = []
    var pseudo: PseudoElement?
    var specificity: Specificity = 0
    var combinator = Combinator.descendant
    while at < range.upperBound {
      guard pseudo == nil else {
        throw Failure(message: "nothing may follow a pseudo-element", at: at)
      }
      var compound = try self.compound(&at, range.upperBound, depth, &pseudo, &specificity)
      compound.combinator = combinator
      compounds.append(compound)
      guard compounds.count <= Self.lengthLimit else {
        throw Failure(message: "a selector has at most \(Self.lengthLimit) parts", at: at - 1)
      }
      guard at < range.upperBound else { break }
      combinator = try self.combinator(&at, range.upperBound)
    }
    return Selector(compounds: compounds.reversed(), pseudo: pseudo, specificity: specificity)
  }

  private func combinator(_ at: inout Int, _ end: Int) throws(Failure) -> Combinator {
    var found = Combinator.descendant
    var isExplicit = false
    while at < end {
      let token = list.tokens[at]
      if token.kind == .whitespace {
        at += 1
        continue
      }
      guard !isExplicit, token.kind == .delim else { break }
      switch token.text {
      case ">": found = .child
      case "+": found = .next
      case "~": found = .subsequent
      default: return found
      }
      isExplicit = true
      at += 1
    }
    if at == end, isExplicit { throw Failure(message: "a selector is due after the combinator", at: end - 1) }
    return found
  }

  private func compound(
    _ at: inout Int, _ end: Int, _ depth: Int, _ pseudo: inout PseudoElement?,
    _ specificity: inout Specificity
  ) throws(Failure) -> Compound {
    var out = Compound()
    let start = at
    if list.tokens[at].kind == .ident {
      out.type = list.tokens[at].text.asciiLowercased
      specificity &+= 1
      at += 1
    } else if list.tokens[at].isDelim("*") {
      at += 1
    }
    scan: while at < end {
      let token = list.tokens[at]
      switch token.kind {
      case .hash:
        guard token.flag else { throw Failure(message: "`#\(token.text)` is no id", at: at) }
        out.ids.append(token.text)
        specificity &+= 1 << 20
        at += 1
      case .delim where token.text == ".":
        guard at + 1 < end, list.tokens[at + 1].kind == .ident else {
          throw Failure(message: "a class name is due after `.`", at: at)
        }
        out.classes.append(list.tokens[at + 1].text)
        specificity &+= 1 << 10
        at += 2
      case .openSquare:
        out.tests.append(try attribute(at))
        specificity &+= 1 << 10
        at = list.skip(at, end: end)
      case .colon:
        try self.pseudo(&at, end, depth, &out, &pseudo, &specificity)
      default: break scan
      }
    }
    guard at > start else {
      if list.tokens[at].kind == .closeCurly {
        throw Failure(message: "this `}` closes nothing", at: at, hint: "remove it")
      }
      throw Failure(message: "`\(list.tokens[at].spelling)` cannot stand in a selector", at: at)
    }
    return out
  }

  private func attribute(_ at: Int) throws(Failure) -> SelectorTest {
    var reader = ValueReader(list, at + 1..<min(Int(list.mates[at]), list.tokens.count))
    guard let name = reader.ident()?.asciiLowercased else {
      throw Failure(message: "an attribute name is due after `[`", at: at)
    }
    if reader.isAtEnd { return .attribute(name: name, match: .exists, value: "", ignoresCase: false) }
    var match = AttributeMatch.equals
    if let token = reader.peek(), token.kind == .delim, token.text != "=" {
      let operators: [String: AttributeMatch] = [
        "~": .word, "|": .dash, "^": .prefix, "$": .suffix, "*": .substring,
      ]
      guard let found = operators[token.text] else {
        throw Failure(message: "`\(token.text)` is no comparison of attributes", at: at)
      }
      match = found
      reader.advance()
    }
    guard reader.peek()?.isDelim("=") == true else {
      throw Failure(message: "`=` is due in the attribute selector", at: at)
    }
    reader.advance()
    guard let value = reader.string() ?? reader.ident() else {
      throw Failure(message: "the value must be a string or a name", at: at)
    }
    let ignoresCase = reader.take("i")
    if !ignoresCase { _ = reader.take("s") }
    guard reader.isAtEnd else { throw Failure(message: "the attribute selector has a part too many", at: at) }
    return .attribute(name: name, match: match, value: value, ignoresCase: ignoresCase)
  }

  private func pseudo(
    _ at: inout Int, _ end: Int, _ depth: Int, _ out: inout Compound, _ pseudo: inout PseudoElement?,
    _ specificity: inout Specificity
  ) throws(Failure) {
    let start = at
    at += 1
    let isElement = at < end && list.tokens[at].kind == .colon
    if isElement { at += 1 }
    guard at < end, list.tokens[at].kind == .ident || list.tokens[at].kind == .function else {
      throw Failure(message: "a name is due after `:`", at: start)
    }
    let token = list.tokens[at]
    let name = token.text.asciiLowercased
    let isOld = PseudoElement.singleColon.contains(name)
    if token.kind == .ident, isElement || isOld {
      guard let found = PseudoElement(rawValue: name) else {
        guard PseudoElement.isKnown(name) else {
          let near = Spelling.nearest(to: name, in: PseudoElement.allCases.map(\.rawValue))
          throw Failure(
            message: "unknown pseudo-element `::\(name)`", at: start,
            hint: near.map { "did you mean `::\($0)`?" })
        }
        out.tests.append(.never)
        at += 1
        return
      }
      guard pseudo == nil else { throw Failure(message: "a second pseudo-element", at: start) }
      pseudo = found
      specificity &+= 1
      at += 1
      return
    }
    if isElement {
      out.tests.append(.never)
    } else if token.kind == .ident {
      out.tests.append(try simple(name, start))
      specificity &+= 1 << 10
    } else {
      try function(name, at, depth, &out, &specificity)
    }
    at = list.skip(at, end: end)
  }

  /// Pseudo-classes of pointers and forms, which never hold on paper.
  private static let never: Set<String> = [
    "hover", "focus", "active", "visited", "focus-visible", "focus-within", "target", "checked", "disabled",
    "enabled", "placeholder-shown", "invalid", "valid", "required", "optional", "read-only", "open",
    "popover-open", "target-within", "fullscreen", "autofill", "default", "indeterminate", "host",
  ]

  private func simple(_ name: String, _ at: Int) throws(Failure) -> SelectorTest {
    switch name {
    case "first-child": return .nthChild(AnPlusB(a: 0, b: 1))
    case "last-child": return .nthLastChild(AnPlusB(a: 0, b: 1))
    case "only-child": return .onlyChild
    case "first-of-type": return .nthOfType(AnPlusB(a: 0, b: 1))
    case "last-of-type": return .nthLastOfType(AnPlusB(a: 0, b: 1))
    case "only-of-type": return .onlyOfType
    case "root", "scope": return .root
    case "empty": return .empty
    case "link", "any-link": return .link
    default:
      guard !Self.never.contains(name) else { return .never }
      let near = Spelling.nearest(to: name, in: Self.simpleNames)
      throw Failure(
        message: "unknown pseudo-class `:\(name)`", at: at, hint: near.map { "did you mean `:\($0)`?" })
    }
  }

  /// The pseudo-classes without arguments that may match, for suggestions.
  private static let simpleNames = [
    "first-child", "last-child", "only-child", "first-of-type", "last-of-type", "only-of-type", "root",
    "empty",
    "link", "any-link", "hover",
  ]

  private static let functionNames = [
    "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "not", "is", "where", "lang", "dir",
  ]

  private func function(
    _ name: String, _ at: Int, _ depth: Int, _ out: inout Compound, _ specificity: inout Specificity
  ) throws(Failure) {
    let inner = at + 1..<max(at + 1, min(Int(list.mates[at]), list.tokens.count))
    let nth: ((AnPlusB) -> SelectorTest)? =
      switch name {
      case "nth-child": SelectorTest.nthChild
      case "nth-last-child": SelectorTest.nthLastChild
      case "nth-of-type": SelectorTest.nthOfType
      case "nth-last-of-type": SelectorTest.nthLastOfType
      default: nil
      }
    if let nth {
      guard let step = AnPlusB.parse(list, inner) else {
        throw Failure(message: "`:\(name)()` takes `odd`, `even` or a step like `2n + 1`", at: at)
      }
      out.tests.append(nth(step))
      specificity &+= 1 << 10
      return
    }
    switch name {
    case "not", "is", "where", "matches", "-webkit-any", "-moz-any":
      guard depth < Self.depthLimit else { throw Failure(message: "nested too deep", at: at) }
      let selectors = try parse(inner, depth: depth + 1)
      if let first = selectors.first(where: { $0.pseudo != nil }) {
        _ = first
        throw Failure(message: "a pseudo-element cannot stand in `:\(name)()`", at: at)
      }
      out.tests.append(name == "not" ? .not(selectors) : .matches(selectors))
      if name != "where" { specificity &+= selectors.map(\.specificity).max() ?? 0 }
    case "lang", "dir":
      var reader = ValueReader(list, inner)
      guard let value = reader.string() ?? reader.ident() else {
        throw Failure(message: "`:\(name)()` needs a value", at: at)
      }
      out.tests.append(
        name == "lang" ? .language(value.asciiLowercased) : .direction(value.asciiLowercased))
      specificity &+= 1 << 10
    case "has":
      throw Failure(
        message: "`:has()` is not supported", at: at, hint: "give the element a class of its own",
        isUnsupported: true)
    default:
      let near = Spelling.nearest(to: name, in: Self.functionNames)
      throw Failure(
        message: "unknown pseudo-class `:\(name)()`", at: at, hint: near.map { "did you mean `:\($0)()`?" })
    }
  }
}
