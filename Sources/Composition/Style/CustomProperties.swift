internal import Base

/// Custom properties of an element by name, `var()` in them already replaced.
struct CustomProperties: Sendable {
  var values: [String: TokenList] = [:]

  /// A replaced value may not grow beyond this many tokens.
  static let tokenLimit = 65_536
  private static let depthLimit = 64

  /// The properties of an element that declares `own` below an element with `self`. A property that refers to itself,
  /// directly or not, is invalid and absent, as CSS Variables Level 1, §2.3, says.
  func declaring(_ own: [String: TokenList]) -> CustomProperties {
    var resolver = Resolver(inherited: values, own: own)
    for name in own.keys.sorted() { resolver.resolve(name, depth: 0) }
    var out = values
    for name in own.keys { out[name] = resolver.done[name] ?? nil }
    return CustomProperties(values: out)
  }

  private struct Resolver {
    let inherited: [String: TokenList]
    let own: [String: TokenList]
    /// Finished properties; nil: invalid.
    var done: [String: TokenList?] = [:]
    var open: [String] = []
    /// Those that take part in a cycle.
    var cyclic: Set<String> = []

    mutating func resolve(_ name: String, depth: Int) {
      guard done[name] == nil, let tokens = own[name] else { return }
      if tokens.tokens.count == 1, tokens.tokens[0].kind == .ident {
        switch tokens.tokens[0].text.asciiLowercased {
        case "inherit", "unset", "revert":
          done[name] = .some(inherited[name])
          return
        case "initial":
          done[name] = .some(nil)
          return
        default: break
        }
      }
      guard DeclarationReader.hasVariable(tokens, tokens.indices) else {
        done[name] = .some(tokens)
        return
      }
      if let start = open.firstIndex(of: name) {
        cyclic.formUnion(open[start...])
        return
      }
      guard depth < depthLimit else { return }
      open.append(name)
      var needed: [String] = []
      CustomProperties.references(tokens, into: &needed)
      for other in needed { resolve(other, depth: depth + 1) }
      open.removeLast()
      let scope = CustomProperties(values: visible(needed))
      done[name] = .some(cyclic.contains(name) ? nil : scope.substitute(tokens))
    }

    private func visible(_ names: [String]) -> [String: TokenList] {
      var out: [String: TokenList] = [:]
      for name in names {
        if let value = done[name] {
          out[name] = value
        } else if own[name] == nil {
          out[name] = inherited[name]
        }
      }
      return out
    }
  }

  /// The names that `var()` in `list` refers to.
  static func references(_ list: TokenList, into out: inout [String]) {
    for index in list.indices
    where list.tokens[index].kind == .function && list.tokens[index].text.asciiLowercased == "var" {
      var reader = ValueReader(list, index + 1..<list.tokens.count)
      if let name = reader.ident() { out.append(name) }
    }
  }

  /// `list` with every `var()` replaced; nil where one has neither value nor fallback.
  func substitute(_ list: TokenList) -> TokenList? {
    var out: ContiguousArray<CSSToken> = []
    guard substitute(list, list.indices, into: &out, depth: 0) else { return nil }
    return TokenList(out)
  }

  private func substitute(
    _ list: TokenList, _ range: Range<Int>, into out: inout ContiguousArray<CSSToken>, depth: Int
  ) -> Bool {
    guard depth < Self.depthLimit else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      let token = list.tokens[at]
      guard token.kind == .function, token.text.asciiLowercased == "var" else {
        out.append(token)
        at += 1
        continue
      }
      let end = min(Int(list.mates[at]), range.upperBound)
      guard variable(list, at + 1..<max(at + 1, end), into: &out, depth: depth) else { return false }
      at = end + 1
      if out.count > Self.tokenLimit { return false }
    }
    return true
  }

  private func variable(
    _ list: TokenList, _ range: Range<Int>, into out: inout ContiguousArray<CSSToken>, depth: Int
  ) -> Bool {
    var reader = ValueReader(list, range)
    guard let name = reader.ident(), name.hasPrefix("--") else { return false }
    if let value = values[name] {
      out.append(contentsOf: value.tokens)
      return true
    }
    guard reader.takeComma() else { return false }
    let fallback = list.trimmed(reader.position..<range.upperBound)
    return substitute(list, fallback, into: &out, depth: depth + 1)
  }
}
