import Base
import Glibc
import Testing

@testable import Composition

/// The css-parsing-tests of SimonSapin, found by `VITAE_SHARED`. They were written for the draft of 2013; cases that the
/// specification has since decided otherwise are listed by index with the reason.
@Suite struct CSSSyntaxConformanceTests {
  static let folder: String? = getenv("VITAE_SHARED").map { String(cString: $0) + "/conformance/css-syntax/" }

  static func cases(_ file: String) -> [(input: JSONValue, expected: JSONValue)]? {
    guard let folder, let handle = fopen(folder + file, "r") else {
      print("skipped: \(file) needs VITAE_SHARED")
      return nil
    }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, handle), count > 0 { bytes += buffer[..<count] }
    guard let items = try? JSONValue.parse(String(decoding: bytes, as: UTF8.self)).arrayValue else {
      return nil
    }
    return stride(from: 0, to: items.count - 1, by: 2).map { (items[$0], items[$0 + 1]) }
  }

  /// Runs a file; `changed` are the indices of cases the specification has changed since.
  static func run(_ file: String, changed: [Int: String] = [:], _ parse: (String) -> JSONValue) {
    guard let cases = cases(file) else { return }
    var passed = 0
    for (index, item) in cases.enumerated() {
      let result = parse(item.input.stringValue ?? "")
      if comparable(result) == comparable(item.expected) {
        passed += 1
        if changed[index] != nil { Issue.record("\(file) \(index) passes now: take it from the list") }
      } else if changed[index] == nil {
        Issue.record(
          "\(file) \(index): \(item.input.serialized()) gave \(result.serialized()), not \(item.expected.serialized())"
        )
      }
    }
    print("\(file): \(passed) passed, \(cases.count - passed) of \(cases.count) changed since 2013")
  }

  /// Numbers compare by value.
  static func comparable(_ value: JSONValue) -> JSONValue {
    switch value {
    case .integer(let number): .number(Double(number))
    case .number(let number): .number((number * 1e9).rounded() / 1e9)
    case .array(let items): .array(items.map(comparable))
    default: value
    }
  }

  // MARK: The suite's notation

  struct Notation {
    let text: [UInt8]
    let list: TokenList

    init(_ css: String) {
      text = Array(css.utf8)
      list = TokenList(CSSTokenizer.tokens(css))
    }

    var syntax: CSSSyntax { CSSSyntax(list: list) }

    func error(_ kind: String) -> JSONValue { .array([.string("error"), .string(kind)]) }

    func values(_ range: Range<Int>) -> JSONValue {
      var out: [JSONValue] = []
      var at = range.lowerBound
      while at < range.upperBound {
        if let pair = pair(at, range.upperBound) {
          out.append(.string(pair))
          at += 2
          continue
        }
        out.append(value(at, range.upperBound))
        let token = list.tokens[at]
        if token.flag, token.kind == .string { out.append(error("eof-in-string")) }
        if token.flag, token.kind == .url { out.append(error("eof-in-url")) }
        at = list.skip(at, end: range.upperBound)
      }
      return .array(out)
    }

    /// `~=`, `|=` and the like were one token in 2013; they are two now, which selectors take where nothing parts them.
    func pair(_ at: Int, _ end: Int) -> String? {
      guard at + 1 < end else { return nil }
      let (first, second) = (list.tokens[at], list.tokens[at + 1])
      let pairs = ["~=", "|=", "^=", "$=", "*=", "||"]
      guard first.kind == .delim, second.kind == .delim, first.end == second.start,
        pairs.contains(first.text + second.text)
      else { return nil }
      return first.text + second.text
    }

    func value(_ at: Int, _ end: Int) -> JSONValue {
      let token = list.tokens[at]
      func named(_ kind: String) -> JSONValue { .array([.string(kind), .string(token.text)]) }
      func block(_ head: [JSONValue]) -> JSONValue {
        guard case .array(let inner) = values(at + 1..<max(at + 1, min(Int(list.mates[at]), end))) else {
          return .null
        }
        return .array(head + inner)
      }
      let number: [JSONValue] = [
        .string(
          String(
            decoding: text[Int(token.start)..<max(Int(token.start), Int(token.numberEnd))], as: UTF8.self)),
        .number(token.number), .string(token.flag ? "integer" : "number"),
      ]
      switch token.kind {
      case .ident: return named("ident")
      case .function: return block([.string("function"), .string(token.text)])
      case .atKeyword: return named("at-keyword")
      case .hash:
        return .array([.string("hash"), .string(token.text), .string(token.flag ? "id" : "unrestricted")])
      case .string: return named("string")
      case .badString: return error("bad-string")
      case .url: return named("url")
      case .badURL: return error("bad-url")
      case .delim: return .string(token.text)
      case .number: return .array([.string("number")] + number)
      case .percentage: return .array([.string("percentage")] + number)
      case .dimension: return .array([.string("dimension")] + number + [.string(token.text)])
      case .whitespace: return .string(" ")
      case .cdo: return .string("<!--")
      case .cdc: return .string("-->")
      case .colon: return .string(":")
      case .semicolon: return .string(";")
      case .comma: return .string(",")
      case .openSquare: return block([.string("[]")])
      case .openParen: return block([.string("()")])
      case .openCurly: return block([.string("{}")])
      case .closeSquare: return error("]")
      case .closeParen: return error(")")
      case .closeCurly: return error("}")
      }
    }

    func item(_ item: CSSSyntax.Item) -> JSONValue {
      switch item {
      case .invalid: return error("invalid")
      case .declaration(let declaration):
        return .array([
          .string("declaration"), .string(declaration.name), values(declaration.written),
          .bool(declaration.isImportant),
        ])
      case .rule(let rule):
        let block = rule.block.map { values($0) } ?? .null
        if let name = rule.atName {
          return .array([.string("at-rule"), .string(name), values(rule.prelude), block])
        }
        return .array([.string("qualified rule"), values(rule.prelude), block])
      }
    }
  }

  static let unicodeRange = "unicode-range is no token any more"

  @Test func componentValues() {
    Self.run("component_value_list.json", changed: Self.changedValues) {
      let notation = Notation($0)
      return notation.values(notation.list.indices)
    }
  }

  static let changedValues: [Int: String] = {
    var out: [Int: String] = [:]
    for index in 38...46 { out[index] = unicodeRange }
    return out
  }()

  @Test func oneComponentValue() {
    Self.run("one_component_value.json") {
      let notation = Notation($0)
      let range = notation.list.trimmed(notation.list.indices)
      guard let first = range.first else { return notation.error("empty") }
      guard notation.list.skip(first, end: range.upperBound) == range.upperBound else {
        return notation.error("extra-input")
      }
      return notation.value(first, range.upperBound)
    }
  }

  @Test func declarations() {
    Self.run("declaration_list.json") {
      let notation = Notation($0)
      return .array(notation.syntax.declarations(notation.list.indices).map(notation.item))
    }
  }

  @Test func oneDeclaration() {
    Self.run("one_declaration.json") {
      let notation = Notation($0)
      let range = notation.list.trimmed(notation.list.indices).lowerBound..<notation.list.tokens.count
      guard !range.isEmpty else { return notation.error("empty") }
      guard let declaration = notation.syntax.declaration(range) else { return notation.error("invalid") }
      return notation.item(.declaration(declaration))
    }
  }

  @Test func oneRule() {
    Self.run("one_rule.json") {
      let notation = Notation($0)
      let items = notation.syntax.rules(notation.list.indices, isTopLevel: false)
      guard let first = items.first else { return notation.error("empty") }
      if case .invalid = first { return notation.error("invalid") }
      return items.count == 1 ? notation.item(first) : notation.error("extra-input")
    }
  }

  @Test func rules() {
    Self.run("rule_list.json") {
      let notation = Notation($0)
      return .array(notation.syntax.rules(notation.list.indices, isTopLevel: false).map(notation.item))
    }
  }

  @Test func stylesheets() {
    Self.run("stylesheet.json") {
      let notation = Notation($0)
      return .array(notation.syntax.rules(notation.list.indices, isTopLevel: true).map(notation.item))
    }
  }

  @Test func stylesheetBytes() {
    guard let cases = Self.cases("stylesheet_bytes.json") else { return }
    for (index, item) in cases.enumerated() {
      let bytes = (item.input["css_bytes"]?.stringValue ?? "").unicodeScalars.map { UInt8($0.value) }
      let (text, encoding) = StylesheetDecoding.decode(
        bytes, protocolLabel: item.input["protocol_encoding"]?.stringValue,
        environment: item.input["environment_encoding"]?.stringValue)
      let notation = Notation(text)
      let rules = notation.syntax.rules(notation.list.indices, isTopLevel: true).map(notation.item)
      let found = JSONValue.array([.array(rules), .string(encoding.rawValue)])
      #expect(Self.comparable(found) == Self.comparable(item.expected), "stylesheet_bytes.json \(index)")
    }
    #expect(cases.count == 28)
  }

  @Test func anPlusB() {
    Self.run("An+B.json") {
      let list = TokenList(CSSTokenizer.tokens($0))
      guard let step = AnPlusB.parse(list, list.indices) else { return .null }
      return .array([.integer(Int64(step.a)), .integer(Int64(step.b))])
    }
  }

  /// A colour in the suite's notation: shares of 1, or of 255 for the three channels of the keywords.
  static func color(_ css: String, channel: Double) -> JSONValue {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(css)))
    guard let value = reader.color(), reader.isAtEnd else { return .null }
    switch value {
    case .currentColor: return .string("currentColor")
    case .rgba(let color):
      let channels = [color.red, color.green, color.blue].map { JSONValue.number(Double($0) / 255 * channel) }
      return .array(channels + [.number(Double(color.alpha) / 255)])
    }
  }

  static let level4 = "valid since CSS Color Level 4"

  /// Our colours have 8 bits a channel: expectations are rounded to them before they are compared exactly.
  @Test func colors() {
    for (file, channel) in [("color3.json", 1.0), ("color3_hsl.json", 1.0), ("color3_keywords.json", 255.0)] {
      guard let cases = Self.cases(file) else { return }
      var passed = 0
      for (index, item) in cases.enumerated() {
        let found = Self.color(item.input.stringValue ?? "", channel: channel)
        if Self.bytes(found, channel) == Self.bytes(item.expected, channel) {
          passed += 1
        } else if file != "color3.json" || Self.changedColors[index] == nil {
          Issue.record(
            "\(file) \(index): \(item.input.serialized()) gave \(found.serialized()), not \(item.expected.serialized())"
          )
        }
      }
      print("\(file): \(passed) passed, \(cases.count - passed) of \(cases.count) changed since 2013")
    }
  }

  static func bytes(_ value: JSONValue, _ channel: Double) -> JSONValue {
    guard case .array(let items) = value else { return value }
    return .array(
      items.enumerated().map { index, item in
        guard case .number(let number) = comparable(item) else { return item }
        let byte = (number * 255 / (index < 3 ? channel : 1) + 1e-6).rounded()
        return .integer(Int64(max(0, min(255, byte))))
      })
  }

  static let changedColors: [Int: String] = {
    var out: [Int: String] = [:]
    for index in [58, 61, 62, 82, 90, 94, 95, 106, 111, 120, 125] { out[index] = level4 }
    return out
  }()
}
