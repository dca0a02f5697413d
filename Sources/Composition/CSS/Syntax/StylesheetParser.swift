internal import Base

/// Turns CSS text into a `Stylesheet`: rules, at-rules, imports. Conditional groups are unfolded with an explicit stack.
struct StylesheetParser {
  private(set) var sheet: Stylesheet
  private(set) var diagnostics: [Diagnostic] = []
  private let severity: Diagnostic.Severity
  /// Files that are being imported, outermost first.
  private var importing: [String] = []
  /// What leads from the first sheet's folder to that of the sheet being read: empty, or `more/`.
  private var prefix = ""
  private var importCount = 0
  private static let importLimit = 64
  private static let groupDepthLimit = 32

  init(source: SourceText, strict: Bool) {
    sheet = Stylesheet(source: source)
    severity = strict ? .error : .warning
  }

  /// One text that is being read.
  private struct Unit {
    var source: SourceText
    var sourceIndex: Int32
    var list: TokenList
    var syntax: CSSSyntax

    /// The bytes of tokens that are there; `tokens` may reach past the last.
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
      let last = min(tokens.upperBound, list.tokens.count) - 1
      return Int(list.tokens[tokens.lowerBound].start)..<Int(list.tokens[last].end)
    }
  }

  mutating func parse(
    _ source: SourceText, bytes: Range<Int>?, media: MediaSet, resolve: Stylesheet.ImportResolver
  ) {
    let list = TokenList(CSSTokenizer.tokens(source.text, range: bytes))
    let index = Int32(importing.isEmpty ? 0 : sheet.sources.count)
    if !importing.isEmpty { sheet.sources.append(source) }
    let unit = Unit(source: source, sourceIndex: index, list: list, syntax: CSSSyntax(list: list))
    importing.append(source.file)
    unclosed(unit, media)
    rules(unit, list.indices, media, depth: 0, resolve)
    importing.removeLast()
  }

  /// Says what the end of the text leaves open: the outermost bracket, or a string.
  private mutating func unclosed(_ unit: Unit, _ media: MediaSet) {
    let tokens = unit.list.tokens
    let open = tokens.indices.first { Int(unit.list.mates[$0]) == tokens.count }
    let string = tokens.indices.last.flatMap { last in
      [.string, .url, .badURL].contains(tokens[last].kind) && tokens[last].flag ? last : nil
    }
    guard let at = string ?? open else { return }
    let first = tokens[at].kind == .openCurly ? "`{`" : tokens[at].kind == .openSquare ? "`[`" : "`(`"
    report(
      .warning, "css.unclosed", (string == nil ? first : "this string or address") + " is never closed", unit,
      at..<at + 1, media, hints: ["everything to the end of the style sheet is taken as part of it"])
  }

  /// Depth of nested groups is limited, so recursion is safe.
  private mutating func rules(
    _ unit: Unit, _ range: Range<Int>, _ media: MediaSet, depth: Int, _ resolve: Stylesheet.ImportResolver
  ) {
    var importsAllowed = depth == 0
    for item in unit.syntax.rules(range, isTopLevel: depth == 0) {
      switch item {
      case .rule(let rule):
        guard let name = rule.atName?.asciiLowercased else {
          importsAllowed = false
          styleRule(rule, unit, media)
          continue
        }
        if name == "import" {
          importRule(rule, unit, media, isAllowed: importsAllowed, resolve)
        } else {
          if name != "charset" { importsAllowed = false }
          atRule(name, rule, unit, media, depth: depth, resolve)
        }
      case .invalid(let tokens):
        importsAllowed = false
        report(.warning, "css.syntax", "this is no rule: `{ … }` is missing", unit, tokens, media)
      case .declaration: break
      }
    }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ unit: Unit, _ tokens: Range<Int>,
    _ media: MediaSet, hints: [String] = []
  ) {
    guard media.contains(.print), !unit.list.tokens.isEmpty else { return }
    let trimmed = unit.list.trimmed(tokens)
    let low = unit.list.tokens[min(trimmed.lowerBound, unit.list.tokens.count - 1)]
    let high = unit.list.tokens[max(trimmed.lowerBound, min(trimmed.upperBound, unit.list.tokens.count) - 1)]
    diagnostics.append(
      Diagnostic(
        severity, code: code, message, in: unit.source,
        at: unit.source.range(from: Int(low.start), to: Int(high.end)), hints: hints))
  }

  private mutating func styleRule(_ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet) {
    guard let block = rule.block, !media.isEmpty else { return }
    let selectors: [Selector]
    do throws(SelectorParser.Failure) {
      selectors = try SelectorParser(unit.list).parse(unit.list.trimmed(rule.prelude))
    } catch {
      let at = min(error.at, max(rule.prelude.upperBound - 1, rule.prelude.lowerBound))
      report(
        error.isUnsupported ? severity : .warning,
        error.isUnsupported ? "css.unsupported-selector" : "css.invalid-selector", error.message, unit,
        at..<at + 1, media, hints: [error.hint, "the whole rule is left out"].compactMap { $0 })
      return
    }
    unsupportedParts(rule.prelude, unit, media)
    let declarations = self.block(block, unit, media)
    guard !declarations.declarations.isEmpty else { return }
    sheet.rules.append(
      StyleRule(selectors: selectors, block: declarations, media: media, source: unit.sourceIndex))
  }

  /// Says which pseudo-elements of a selector are left out in print.
  private mutating func unsupportedParts(_ prelude: Range<Int>, _ unit: Unit, _ media: MediaSet) {
    let tokens = unit.list.tokens
    for at in prelude.dropFirst() where tokens[at - 1].kind == .colon {
      guard let hint = PseudoElement.unsupported[tokens[at].text.asciiLowercased] else { continue }
      let isDouble = at - 1 > prelude.lowerBound && tokens[at - 2].kind == .colon
      report(
        severity, "css.unsupported-selector", "`::\(tokens[at].text)` is not supported in print", unit,
        at - (isDouble ? 2 : 1)..<at + 1, media, hints: [hint])
    }
  }

  private mutating func block(_ range: Range<Int>, _ unit: Unit, _ media: MediaSet) -> DeclarationBlock {
    var reader = DeclarationReader(
      source: unit.source, list: unit.list, reports: media.contains(.print), severity: severity)
    var out: [Declaration] = []
    for item in unit.syntax.declarations(range) {
      switch item {
      case .declaration(let declaration): reader.read(declaration, into: &out)
      case .rule(let rule):
        reader.report(
          severity, "css.unsupported-rule", "`@\(rule.atName ?? "")` cannot stand inside a rule",
          tokens: rule.start...rule.start, hints: ["write it outside, around a rule of its own"])
      case .invalid(let tokens):
        reader.report(
          .warning, "css.syntax", "this is no declaration: `name: value;` is due",
          tokens: tokens.lowerBound...max(tokens.lowerBound, tokens.upperBound - 1))
      }
    }
    diagnostics += reader.diagnostics
    return DeclarationBlock(declarations: out)
  }

  private mutating func atRule(
    _ name: String, _ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet, depth: Int,
    _ resolve: Stylesheet.ImportResolver
  ) {
    switch name {
    case "media", "supports":
      guard let block = rule.block else { return }
      guard depth < Self.groupDepthLimit else {
        report(.error, "css.too-deep", "conditional groups are nested too deep", unit, rule.prelude, media)
        return
      }
      if name == "media" {
        let inner = media.intersection(MediaQuery.media(unit.list, rule.prelude))
        rules(unit, block, inner, depth: depth + 1, resolve)
      } else if SupportsQuery.holds(unit.list, rule.prelude) {
        rules(unit, block, media, depth: depth + 1, resolve)
      }
    case "page": pageRule(rule, unit, media)
    case "font-face": fontFace(rule, unit, media)
    case "charset", "keyframes", "-webkit-keyframes", "-moz-keyframes", "viewport", "-ms-viewport",
      "view-transition", "starting-style", "property", "counter-style", "font-feature-values":
      break
    case "layer", "container", "scope", "namespace":
      report(
        severity, "css.unsupported-rule", "`@\(name)` is not supported", unit, rule.start..<rule.start + 1,
        media, hints: [name == "layer" ? "order the rules as they are to win" : "use `@media print`"])
    default:
      report(
        .warning, "css.unknown-rule", "unknown rule `@\(name)`", unit, rule.start..<rule.start + 1, media,
        hints: [
          Spelling.nearest(to: name, in: ["media", "page", "font-face", "import", "supports"])
            .map { "did you mean `@\($0)`?" } ?? "it is left out"
        ])
    }
  }
}

// MARK: @import

extension StylesheetParser {
  private mutating func importRule(
    _ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet, isAllowed: Bool,
    _ resolve: Stylesheet.ImportResolver
  ) {
    let place = rule.start..<max(rule.start + 1, rule.prelude.upperBound)
    var reader = ValueReader(unit.list, rule.prelude)
    guard let path = reader.url() ?? reader.string() else {
      report(.warning, "css.syntax", "`@import` needs a path in quotation marks", unit, place, media)
      return
    }
    guard isAllowed else {
      report(
        .warning, "css.late-import", "`@import` must stand before all other rules", unit, place, media,
        hints: ["move it to the top of the file"])
      return
    }
    guard !isConditional(unit.list, reader.position..<max(reader.position, rule.prelude.upperBound)) else {
      report(
        severity, "css.unsupported-rule", "`@import` with `layer` or `supports()` is not supported", unit,
        place, media,
        hints: ["import it for all, or for media alone: `@import \"a.css\" print;`"])
      return
    }
    let inner = media.intersection(
      MediaQuery.media(unit.list, reader.position..<max(reader.position, rule.prelude.upperBound)))
    guard !LinkTarget.isRemote(path) else {
      report(
        .error, "css.remote-import",
        "`\(path)` is not on this computer, and nothing is loaded from the network",
        unit, place, .all, hints: ["save the style sheet beside this one and import it by its name"])
      return
    }
    guard let source = resolve(prefix + path, unit.source.file) else {
      report(
        .error, "css.missing-import", "there is no style sheet `\(path)`", unit, place, .all,
        hints: ["the path is looked up beside `\(unit.source.file)`"])
      return
    }
    guard !importing.contains(source.file) else {
      report(
        .error, "css.cyclic-import", "`\(path)` is already being imported: the imports run in a circle", unit,
        place, .all, hints: ["remove one of: " + (importing + [source.file]).joined(separator: " → ")])
      return
    }
    importCount += 1
    guard importCount <= Self.importLimit else {
      report(.error, "css.too-deep", "more than \(Self.importLimit) imports", unit, place, .all)
      return
    }
    let outer = prefix
    prefix += path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let asked = unit.list.trimmed(reader.position..<max(reader.position, rule.prelude.upperBound))
    sheet.imports.append(
      Stylesheet.Import(
        by: Int(unit.sourceIndex), bytes: unit.bytes(rule.start..<rule.prelude.upperBound + 1),
        media: asked.isEmpty ? nil : unit.bytes(asked), source: sheet.sources.count, prefix: prefix))
    parse(source, bytes: nil, media: inner, resolve: resolve)
    prefix = outer
  }
}

extension StylesheetParser {
  /// Whether what follows the address of an import is more than a list of media (CSS Cascading 5, 2).
  private func isConditional(_ list: TokenList, _ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = list.tokens[index]
      let isName = token.kind == .function || token.kind == .ident && token.text.asciiLowercased == "layer"
      return isName && ["layer", "supports"].contains(token.text.asciiLowercased)
    }
  }
}

// MARK: @page

extension StylesheetParser {
  private mutating func pageRule(_ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet) {
    guard let block = rule.block else { return }
    var size: PageSize?
    var declarations: [Declaration] = []
    var boxes: [(MarginBoxName, DeclarationBlock)] = []
    var reader = DeclarationReader(
      source: unit.source, list: unit.list, reports: media.contains(.print), severity: severity)
    for item in unit.syntax.declarations(block) {
      switch item {
      case .declaration(let declaration):
        pageDeclaration(declaration, unit, &reader, &size, &declarations)
      case .rule(let inner):
        guard let box = MarginBoxName(rawValue: inner.atName?.asciiLowercased ?? ""),
          let content = inner.block
        else {
          reader.report(
            severity, "css.unsupported-rule", "there is no margin box `@\(inner.atName ?? "")`",
            tokens: inner.start...inner.start,
            hints: [
              "margin boxes: " + MarginBoxName.allCases.map { "@" + $0.rawValue }.joined(separator: ", ")
            ])
          continue
        }
        boxes.append((box, self.block(content, unit, media)))
      case .invalid(let tokens):
        reader.report(
          .warning, "css.syntax", "this is no declaration: `name: value;` is due",
          tokens: tokens.lowerBound...max(tokens.lowerBound, tokens.upperBound - 1))
      }
    }
    diagnostics += reader.diagnostics
    for selector in pageSelectors(rule, unit, media) {
      var page = selector
      page.size = size
      page.block = DeclarationBlock(declarations: declarations)
      page.marginBoxes = boxes
      sheet.pageRules.append(page)
    }
  }

  private static let pageIgnored: Set<String> = ["marks", "bleed", "page-orientation"]

  private func pageDeclaration(
    _ declaration: CSSSyntax.Declaration, _ unit: Unit, _ reader: inout DeclarationReader,
    _ size: inout PageSize?, _ out: inout [Declaration]
  ) {
    let name = declaration.name.asciiLowercased
    if name == "size" {
      guard let value = PageSize.parse(unit.list, declaration.value) else {
        let correction = reader.correction(declaration, units: ["mm"]) { PageSize.parse($0, $1) != nil }
        reader.report(
          .warning, "css.invalid-value",
          correction.map { "\($0.message) in `size`" } ?? "this is no page size", declaration,
          hints: [
            correction?.hint("size")
              ?? "write `A4`, `letter`, or two lengths, and `portrait` or `landscape`"
          ])
        return
      }
      size = value
    } else if name.hasPrefix("margin") || name.hasPrefix("--") {
      reader.read(declaration, into: &out)
    } else if !Self.pageIgnored.contains(name) {
      reader.report(
        severity, "css.unsupported-property", "the property `\(name)` is not supported in `@page`",
        declaration,
        hints: ["a page has `size` and `margin`; style `body` for the rest"])
    }
  }

  private mutating func pageSelectors(_ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet) -> [PageRule] {
    let empty = PageRule(block: DeclarationBlock(declarations: []), marginBoxes: [], media: media)
    var reader = ValueReader(unit.list, rule.prelude)
    if reader.isAtEnd { return [empty] }
    var out: [PageRule] = []
    repeat {
      var page = empty
      page.name = reader.ident()
      while reader.peek()?.kind == .colon {
        reader.advance()
        switch reader.ident()?.asciiLowercased {
        case "first": page.isFirst = true
        case "left": page.isLeft = true
        case "right": page.isLeft = false
        default:
          report(
            .warning, "css.invalid-selector", "a page is `:first`, `:left` or `:right`", unit, rule.prelude,
            media)
          return out
        }
      }
      out.append(page)
    } while reader.takeComma()
    return out
  }
}

extension PageSize {
  /// ISO 216, ANSI and JIS sizes of CSS Paged Media Level 3, §7.1, in millimetres.
  private static let named: [String: (Double, Double)] = [
    "a3": (297, 420), "a4": (210, 297), "a5": (148, 210), "b4": (250, 353), "b5": (176, 250),
    "jis-b4": (257, 364), "jis-b5": (182, 257), "letter": (215.9, 279.4), "legal": (215.9, 355.6),
    "ledger": (279.4, 431.8),
  ]

  static func parse(_ list: TokenList, _ range: Range<Int>) -> PageSize? {
    var reader = ValueReader(list, range)
    var size: (LengthExpression, LengthExpression)?
    var isLandscape: Bool?
    if reader.take("auto") { return reader.isAtEnd ? .orientation(isLandscape: false) : nil }
    while !reader.isAtEnd {
      if let word = reader.peekIdent() {
        if word == "landscape" || word == "portrait" {
          guard isLandscape == nil else { return nil }
          isLandscape = word == "landscape"
        } else {
          guard size == nil, let (width, height) = named[word] else { return nil }
          size = (.term(width * 72 / 25.4, .points), .term(height * 72 / 25.4, .points))
        }
        reader.advance()
      } else {
        guard size == nil, let width = reader.length(percent: false) else { return nil }
        size = (width, reader.length(percent: false) ?? width)
      }
    }
    guard let size else { return isLandscape.map { .orientation(isLandscape: $0) } }
    return isLandscape == true ? .lengths(size.1, size.0) : .lengths(size.0, size.1)
  }
}

// MARK: @font-face

extension StylesheetParser {
  private mutating func fontFace(_ rule: CSSSyntax.Rule, _ unit: Unit, _ media: MediaSet) {
    guard let block = rule.block, !media.isEmpty else { return }
    var face = FontFace(family: "", source: "", weight: 400...400, style: .normal)
    var sources = rule.start..<rule.start + 1
    for case .declaration(let declaration) in unit.syntax.declarations(block) {
      var reader = ValueReader(unit.list, declaration.value)
      switch declaration.name.asciiLowercased {
      case "font-family": face.family = reader.familyName() ?? ""
      case "src":
        face.source = Self.fontSource(&reader) ?? ""
        if !face.source.isEmpty, !LinkTarget.isRemote(face.source) { face.source = prefix + face.source }
        sources = declaration.value
      case "font-weight": face.weight = Self.weights(&reader) ?? 400...400
      case "font-style":
        if reader.take("italic") { face.style = .italic }
        if reader.take("oblique") { face.style = .oblique }
      default: break
      }
    }
    let place = rule.start..<rule.start + 1
    guard !face.family.isEmpty, !face.source.isEmpty else {
      report(
        .warning, "css.font-face", "`@font-face` needs `font-family` and `src: url(…)`", unit, place, media)
      return
    }
    guard !LinkTarget.isRemote(face.source) else {
      report(
        severity, "css.remote-font", "the font `\(face.source)` is not on this computer", unit, place, media,
        hints: ["save the font beside the style sheet, or use a family of `fonts/`"])
      return
    }
    let tokens = unit.list.tokens[unit.list.trimmed(sources)]
    if let first = tokens.first, let last = tokens.last {
      face.range = unit.source.range(from: Int(first.start), to: Int(last.end))
      face.line = unit.source.line(face.range?.start.line ?? 1, ifAtMost: 20_000)
    }
    sheet.fontFaces.append(face)
  }

  private static func fontSource(_ reader: inout ValueReader) -> String? {
    while reader.peek() != nil {
      if let url = reader.url() { return url }
      reader.advance()
    }
    return nil
  }

  private static func weights(_ reader: inout ValueReader) -> ClosedRange<Int>? {
    func weight(_ reader: inout ValueReader) -> Int? {
      if reader.take("normal") { return 400 }
      if reader.take("bold") { return 700 }
      guard let number = reader.number(), (1...1_000).contains(number) else { return nil }
      return Int(number)
    }
    guard let low = weight(&reader) else { return nil }
    let high = weight(&reader) ?? low
    return min(low, high)...max(low, high)
  }
}
