/// What a document is styled for.
public enum Media: Hashable, Sendable { case print, screen }

/// Which media a rule applies to.
struct MediaSet: OptionSet, Hashable, Sendable {
  var rawValue: UInt8
  static let print = MediaSet(rawValue: 1)
  static let screen = MediaSet(rawValue: 2)
  static let all: MediaSet = [.print, .screen]

  func covers(_ media: Media) -> Bool { contains(media == .print ? MediaSet.print : MediaSet.screen) }
}

/// Media Queries Level 4, as far as paper and an unknown screen can answer them: questions about the size, the colours
/// or the reader's wishes hold on some screens and never in print.
enum MediaQuery {
  /// The media a query list holds for; an empty list holds for all.
  static func media(_ list: TokenList, _ range: Range<Int>) -> MediaSet {
    let range = list.trimmed(range)
    if range.isEmpty { return .all }
    var out: MediaSet = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      if list.tokens[at].kind == .comma {
        out.formUnion(query(list, list.trimmed(start..<at)))
        start = at + 1
      }
      at = list.skip(at, end: range.upperBound)
    }
    return out.union(query(list, list.trimmed(start..<range.upperBound)))
  }

  static func media(_ text: String) -> MediaSet {
    let list = TokenList(CSSTokenizer.tokens(text))
    return media(list, list.indices)
  }

  private static func query(_ list: TokenList, _ range: Range<Int>) -> MediaSet {
    var reader = ValueReader(list, range)
    var out = MediaSet.all
    let isNegated = reader.take("not")
    if !isNegated { _ = reader.take("only") }
    if let type = reader.peekIdent() {
      reader.advance()
      switch type {
      case "all": break
      case "print": out = .print
      case "screen": out = .screen
      default: out = []
      }
      if isNegated, reader.isAtEnd { return MediaSet.all.subtracting(out) }
      guard reader.isAtEnd || reader.take("and") else { return [] }
    } else if isNegated {
      // A feature that never holds in print does hold there when negated.
      return conditions(&reader).contains(.print) ? [] : .all
    }
    if reader.isAtEnd { return out }
    let inner = conditions(&reader)
    if isNegated { return out.contains(.print) && inner.contains(.print) ? .screen : .all }
    return out.intersection(inner)
  }

  /// `(feature) and (feature)`: `(orientation: portrait)` and `(monochrome)` hold in both; the others on screens only.
  private static func conditions(_ reader: inout ValueReader) -> MediaSet {
    var out = MediaSet.all
    var any: MediaSet?
    while let token = reader.peek() {
      if token.kind == .openParen {
        let inner = feature(reader)
        if let previous = any { any = previous.union(inner) } else { out.formIntersection(inner) }
        reader.advance()
      } else if reader.take("or") {
        any = any ?? out
      } else if !reader.take("and") {
        return []
      }
    }
    return any ?? out
  }

  private static func feature(_ reader: ValueReader) -> MediaSet {
    var inner = ValueReader(
      reader.list,
      reader.position + 1..<max(reader.position + 1, min(Int(reader.list.mates[reader.position]), reader.end))
    )
    switch inner.peekIdent() {
    case "orientation":
      inner.advance()
      inner.advance()
      return inner.peekIdent() == "portrait" ? .all : .screen
    default: return .screen
    }
  }
}
