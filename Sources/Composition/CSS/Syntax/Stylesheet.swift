public import Base

/// A style rule: selectors and what they declare.
struct StyleRule: Sendable {
  var selectors: [Selector]
  var block: DeclarationBlock
  var media: MediaSet
  /// Index into `Stylesheet.sources`.
  var source: Int32
}

/// An `@page` rule for one page selector.
struct PageRule: Sendable {
  var name: String?
  var isFirst = false
  /// nil: both.
  var isLeft: Bool?
  var size: PageSize?
  /// Page declarations: margins only.
  var block: DeclarationBlock
  var marginBoxes: [(MarginBoxName, DeclarationBlock)]
  var media: MediaSet

  /// CSS Paged Media Level 3, §5.3: names weigh most, then `:first`, then sides.
  var specificity: Int { (name == nil ? 0 : 4) + (isFirst ? 2 : 0) + (isLeft == nil ? 0 : 1) }

  func matches(_ context: PageContext) -> Bool {
    (name == nil || name == context.name) && (!isFirst || context.isFirst)
      && (isLeft == nil || isLeft == context.isLeft)
  }
}

/// The `size` of a page as specified.
enum PageSize: Hashable, Sendable {
  case lengths(LengthExpression, LengthExpression)
  case orientation(isLandscape: Bool)
}

/// A style sheet with its imports, ready for the cascade. A value without identity: parse once, use for any document.
public struct Stylesheet: Sendable {
  /// The texts the rules come from: the sheet's own first, then its imports.
  public internal(set) var sources: [SourceText]
  /// The `@font-face` rules, in order.
  public internal(set) var fontFaces: [FontFace]
  /// Where the sources import each other, in the order in which they were read.
  var imports: [Import] = []
  var rules: [StyleRule]
  var pageRules: [PageRule]
  var index: RuleIndex
  /// What was learnt of the styles of documents with this sheet alone.
  let memories = StyleMemories()

  init(source: SourceText) {
    sources = [source]
    fontFaces = []
    rules = []
    pageRules = []
    index = RuleIndex()
  }

  /// Gives the text of a local `@import` by its path, relative to the folder of the sheet that is parsed, and the file of
  /// the sheet that imports it; nil where there is none.
  public typealias ImportResolver = (_ path: String, _ importer: String) -> SourceText?

  /// Parses CSS. O(bytes).
  /// - Parameters:
  ///   - source: the file.
  ///   - bytes: the bytes of the file that are CSS (an inline `<style>`); nil: all.
  ///   - media: which media the sheet applies to, as a query list (`media` of `<link>`); empty: all.
  ///   - strict: whether an unsupported property in a rule that applies to print is an error; else a warning.
  ///   - resolve: gives the text of a local `@import`.
  public static func parse(
    _ source: SourceText, bytes: Range<Int>? = nil, media: String = "", strict: Bool = true,
    resolve: ImportResolver = { _, _ in nil }
  ) -> Checked<Stylesheet> {
    var parser = StylesheetParser(source: source, strict: strict)
    parser.parse(source, bytes: bytes, media: MediaQuery.media(media), resolve: resolve)
    var sheet = parser.sheet
    sheet.index = RuleIndex(sheet.rules)
    return Checked(sheet, parser.diagnostics)
  }
}

/// The selectors of a sheet by what their rightmost compound asks for: id, else class, else type.
struct RuleIndex: Sendable {
  struct Entry: Sendable {
    var rule: Int32
    var selector: Int32
  }
  var byID: [String: [Entry]] = [:]
  var byClass: [String: [Entry]] = [:]
  var byType: [String: [Entry]] = [:]
  var universal: [Entry] = []

  init() {}

  init(_ rules: [StyleRule]) {
    for (ruleIndex, rule) in rules.enumerated() {
      for (selectorIndex, selector) in rule.selectors.enumerated() {
        let entry = Entry(rule: Int32(ruleIndex), selector: Int32(selectorIndex))
        let subject = selector.compounds[0]
        if let id = subject.ids.first {
          byID[id, default: []].append(entry)
        } else if let name = subject.classes.first {
          byClass[name, default: []].append(entry)
        } else if let type = subject.type {
          byType[type, default: []].append(entry)
        } else {
          universal.append(entry)
        }
      }
    }
  }
}
