internal import Base

/// A declaration that can take part in the cascade.
struct Declaration: Hashable, Sendable {
  enum Body: Hashable, Sendable {
    /// The longhand in left-to-right and in right-to-left text.
    case value(ltr: Int16, rtl: Int16, SpecifiedValue)
    /// A value with `var()`, which can only be read for an element.
    case pending(property: String, TokenList)
    /// `--name`; its tokens, or a CSS-wide keyword.
    case custom(name: String, TokenList)
  }
  var body: Body
  var isImportant: Bool
  /// Bytes in the source: from the name's start to the value's end.
  var start: Int32
  var end: Int32
}

/// Declarations and where they were read, shared by all selectors of a rule.
struct DeclarationBlock: Hashable, Sendable {
  let declarations: [Declaration]
  let hasImportant: Bool
  let hasCustom: Bool
  /// Whether one of them sets `direction`.
  let hasDirection: Bool

  init(declarations: [Declaration]) {
    self.declarations = declarations
    hasImportant = declarations.contains(where: \.isImportant)
    hasCustom = declarations.contains { if case .custom = $0.body { true } else { false } }
    hasDirection = declarations.contains {
      if case .value(let id, _, _) = $0.body { Int(id) == PropertyTable.directionID } else { false }
    }
  }
}

/// Reads declarations into longhands, reporting what is unsupported or invalid.
struct DeclarationReader {
  let source: SourceText
  let list: TokenList
  /// Whether the rules apply to print: elsewhere nothing is reported.
  var reports: Bool
  /// Severity of unsupported properties.
  var severity: Diagnostic.Severity
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText, list: TokenList, reports: Bool, severity: Diagnostic.Severity) {
    self.source = source
    self.list = list
    self.reports = reports
    self.severity = severity
  }

  /// Reads one declaration; adds nothing where it is dropped.
  mutating func read(_ syntax: CSSSyntax.Declaration, into out: inout [Declaration]) {
    let start = list.tokens[syntax.start].start
    let end =
      syntax.value.isEmpty ? list.tokens[syntax.start].end : list.tokens[syntax.value.upperBound - 1].end
    func add(_ body: Declaration.Body) {
      out.append(Declaration(body: body, isImportant: syntax.isImportant, start: start, end: end))
    }
    if syntax.name.hasPrefix("--") {
      add(.custom(name: syntax.name, list.slice(syntax.value)))
      return
    }
    let name = syntax.name.asciiLowercased
    guard let property = PropertyTable.byName[name] else {
      unsupported(name, syntax)
      return
    }
    if Self.hasVariable(list, syntax.value) {
      add(.pending(property: name, list.slice(syntax.value)))
      return
    }
    if let picture = Self.backgroundPicture(name, list, syntax.value) {
      report(
        severity, "css.unsupported-value", "`\(name)` takes a colour only, not `\(picture)`", syntax,
        hints: ["use `background-color`; for a picture use `<img>`"])
      return
    }
    guard let settings = Self.settings(property, list, syntax.value) else {
      invalid(name, syntax)
      return
    }
    for setting in settings {
      add(.value(ltr: Int16(setting.ltr), rtl: Int16(setting.rtl), setting.value))
    }
  }

  /// The longhands a property's value sets; nil where the value is invalid.
  static func settings(_ property: PropertyTable.Property, _ list: TokenList, _ range: Range<Int>)
    -> [Setting]?
  {
    var reader = ValueReader(list, range)
    guard let first = reader.peek() else { return nil }
    if first.kind == .ident, let wide = SpecifiedValue.wide(first.text.asciiLowercased) {
      reader.advance()
      if reader.isAtEnd { return wideSettings(property, wide) }
      return nil
    }
    switch property {
    case .longhand(let ltr, let rtl):
      guard let value = PropertyTable.longhands[ltr].parse(&reader), reader.isAtEnd else { return nil }
      return [Setting(ltr: ltr, rtl: rtl, value: value)]
    case .shorthand(let shorthand):
      guard let settings = shorthand.expand(&reader), reader.isAtEnd else { return nil }
      return settings
    }
  }

  private static func wideSettings(_ property: PropertyTable.Property, _ wide: SpecifiedValue) -> [Setting] {
    switch property {
    case .longhand(let ltr, let rtl): [Setting(ltr: ltr, rtl: rtl, value: wide)]
    case .shorthand(let shorthand): shorthand.longhands.map { Setting($0, wide) }
    }
  }

  static func hasVariable(_ list: TokenList, _ range: Range<Int>) -> Bool {
    range.contains { list.tokens[$0].kind == .function && list.tokens[$0].text.asciiLowercased == "var" }
  }

  private static func backgroundPicture(_ name: String, _ list: TokenList, _ range: Range<Int>) -> String? {
    guard name == "background" else { return nil }
    for index in range {
      let token = list.tokens[index]
      if token.kind == .url { return "url()" }
      if token.kind == .function {
        let function = token.text.asciiLowercased
        if function == "url" || function.hasSuffix("gradient") { return function + "()" }
      }
    }
    return nil
  }

  private mutating func unsupported(_ name: String, _ syntax: CSSSyntax.Declaration) {
    guard reports, !UnsupportedProperties.isWebOnly(name) else { return }
    if syntax.value.count == 1 {
      let only = list.tokens[syntax.value.lowerBound]
      let written = only.kind == .number ? (only.number == 0 ? "0" : only.number == 1 ? "1" : "") : only.text
      if UnsupportedProperties.harmless.contains(written.asciiLowercased) { return }
    }
    report(
      severity, "css.unsupported-property", "the property `\(name)` is not supported in print", syntax,
      hints: [UnsupportedProperties.hint(name)])
  }

  private mutating func invalid(_ name: String, _ syntax: CSSSyntax.Declaration) {
    let written = text(syntax.value)
    // A prefixed value is a fallback for a browser: dropped in silence, as CSS means it.
    if written.hasPrefix("-webkit-") || written.hasPrefix("-moz-") || written.hasPrefix("-ms-") { return }
    if let hint = UnsupportedValues.hint(name, list, syntax.value) {
      report(
        severity, "css.unsupported-value", "`\(name): \(written)` is not supported in print", syntax,
        hints: [hint])
      return
    }
    let correction = correction(syntax) { list, range in
      PropertyTable.byName[name].flatMap { Self.settings($0, list, range) } != nil
    }
    if let correction {
      report(
        .warning, "css.invalid-value", "\(correction.message) in `\(name)`", syntax,
        hints: [correction.hint(name), "the declaration is left out"])
      return
    }
    let message = written.isEmpty ? "`\(name)` has no value" : "`\(written)` is no value of `\(name)` here"
    report(
      .warning, "css.invalid-value", message, syntax,
      hints: [PropertyTable.valueHint(name, written), "the declaration is left out"].compactMap { $0 })
  }

  /// What may have been meant by a value that `accepts` refuses.
  func correction(
    _ syntax: CSSSyntax.Declaration, units: [String] = ["px", "pt"],
    accepts: (TokenList, Range<Int>) -> Bool
  ) -> ValueCorrection? {
    guard reports, !syntax.value.isEmpty else { return nil }
    return ValueCorrection.find(list, syntax.value, in: source, units: units, accepts: accepts)
  }

  private func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = Int(list.tokens[range.lowerBound].start)
    let end = Int(list.tokens[range.upperBound - 1].end)
    let whole = source.text(from: start, to: end)
    return whole.count > 60 ? String(whole.prefix(57)) + "…" : whole
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ syntax: CSSSyntax.Declaration,
    hints: [String] = []
  ) {
    let end = syntax.value.isEmpty ? syntax.start : syntax.value.upperBound - 1
    report(severity, code, message, tokens: syntax.start...end, hints: hints)
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, tokens: ClosedRange<Int>,
    hints: [String] = []
  ) {
    guard reports, !list.tokens.isEmpty else { return }
    let low = list.tokens[min(tokens.lowerBound, list.tokens.count - 1)]
    let high = list.tokens[min(tokens.upperBound, list.tokens.count - 1)]
    diagnostics.append(
      Diagnostic(
        severity, code: code, message, in: source, at: source.range(from: Int(low.start), to: Int(high.end)),
        hints: hints))
  }
}

extension Setting {
  init(ltr: Int, rtl: Int, value: SpecifiedValue) {
    self.ltr = ltr
    self.rtl = rtl
    self.value = value
  }
}

extension SourceText {
  /// The text between two byte offsets that do not tear a character.
  func text(from start: Int, to end: Int) -> String {
    let utf8 = text.utf8
    let low = utf8.index(utf8.startIndex, offsetBy: start)
    return String(text[low..<utf8.index(low, offsetBy: end - start)])
  }
}
