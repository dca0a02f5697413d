internal import Base
internal import Content

/// What comments of an earlier import in a profile say, which nobody has looked at yet: marks for review, and text that was
/// left over.
struct EarlierNotes {
  /// By the path of the value below them.
  private(set) var marks: [String: String] = [:]
  /// Lines of comments that stand above no value, and those of what was left over.
  private(set) var lines: [String] = []

  /// - Parameter root: what the file says, to know which value a comment stands above.
  init(_ source: SourceText, _ root: DataNode?) {
    guard (1...source.lineCount).contains(where: { Self.isNote(source.line($0) ?? "") }) else { return }
    var paths: [Int: String] = [:]
    if let root { Self.find(root, "", &paths) }
    var isLeftOver = false
    for number in 1...source.lineCount {
      let line = (source.line(number) ?? "").trimmingBlanks()
      if line.hasPrefix(Self.leftOver) {
        isLeftOver = true
      } else if isLeftOver, line.hasPrefix("# - ") {
        lines.append(line)
      } else if let mark = ReviewMarks.text(of: line) {
        if let path = Self.path(below: number, source, paths) {
          marks[path] = marks[path].map { $0 + "; " + mark } ?? mark
        } else {
          lines.append("# - " + mark)
        }
      } else if !line.hasPrefix("#"), !line.isEmpty {
        isLeftOver = false
      }
    }
  }

  static let leftOver = "# Left over:"

  private static func isNote(_ line: String) -> Bool {
    let line = line.trimmingBlanks()
    return line.hasPrefix(leftOver) || ReviewMarks.text(of: line) != nil
  }

  /// The value that stands below a comment, with nothing but comments between.
  private static func path(below number: Int, _ source: SourceText, _ paths: [Int: String]) -> String? {
    for next in (number + 1)..<(source.lineCount + 1) {
      if let path = paths[next] { return path }
      guard (source.line(next) ?? "").trimmingBlanks().hasPrefix("#") else { return nil }
    }
    return nil
  }

  /// The first text of each line. As deep as a file may nest.
  private static func find(_ node: DataNode, _ path: String, _ out: inout [Int: String]) {
    func note(_ line: Int, _ path: String) { if out[line] == nil { out[line] = path } }
    switch node.value {
    case .mapping(let members):
      for member in members {
        let place = path.isEmpty ? member.key : path + "." + member.key
        if case .scalar = member.value.value { note(member.keyRange.start.line, place) }
        find(member.value, place, &out)
      }
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        let place = "\(path)[\(index)]"
        if case .scalar = item.value { note(item.range.start.line, place) }
        find(item, place, &out)
      }
    default: break
    }
  }
}

extension DraftValue {
  /// With the marks of an earlier import on the texts that they are of; what is left of `marks` has no text here.
  func marked(_ marks: inout [String: String], path: String = "") -> DraftValue {
    guard !marks.isEmpty else { return self }
    switch self {
    case .text(var text):
      if let mark = marks.removeValue(forKey: path) { text.earlier = mark }
      return .text(text)
    case .list(let items):
      return .list(items.enumerated().map { $0.element.marked(&marks, path: "\(path)[\($0.offset)]") })
    case .object(let members):
      return .object(
        members.map {
          DraftMember($0.key, $0.value.marked(&marks, path: path.isEmpty ? $0.key : path + "." + $0.key))
        })
    }
  }
}
