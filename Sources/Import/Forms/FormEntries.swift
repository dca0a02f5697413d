internal import Base
internal import Content

/// Joins the rows of a form to entries: who enters and who leaves are two rows of one.
struct FormEntries {
  private enum Kind { case school, job }

  private struct Open {
    var kind: Kind
    var name: Piece
    var from: (date: PartialDate?, piece: Piece)?
    var to: (date: PartialDate?, piece: Piece)?
    var goesOn: Piece?
    /// How it ended, where not as usual.
    var end: Piece?
    var notes: [Piece] = []
    var isClosed: Bool { to != nil || goesOn != nil }
  }

  /// Entries by their key in profile.yaml.
  private(set) var sections: [String: [DraftValue]] = [:]
  /// Words of the form itself.
  private(set) var marks: [SourceSpan] = []
  private var open: [Open] = []
  private var section: SectionKind?

  init(_ table: FormTable, _ lines: [LaidLine]) {
    for item in table.items {
      switch item {
      case .heading(_, let kind): section = kind
      case .row(let row): add(row)
      case .text(let line):
        let piece = Piece(lines[line].text, line: line, start: 0).trimmed("　")
        if EventWords.isEnd(piece.text) || EventWords.isNone(piece.text) {
          marks += piece.spans
        } else {
          add(text: piece)
        }
      }
    }
    for entry in open {
      switch entry.kind {
      case .school: sections["education", default: []].append(Self.school(entry))
      case .job: sections["work", default: []].append(Self.job(entry))
      }
    }
  }

  // MARK: Rows

  private mutating func add(_ row: DatedRow) {
    let found = EventWords.event(of: row.text.text)
    let name = found.map { Self.name(row.text, $0.name) } ?? row.text
    // The word of the event is the form's: what it says is where the row's date goes.
    if let found, found.event != .goesOn {
      marks += row.text.part(name.text.utf8.count, row.text.text.utf8.count).spans
    }
    switch found?.event {
    case .entersSchool: begin(.school, name, row)
    case .leavesSchool: end(.school, name, row)
    case .entersJob: begin(.job, name, row)
    case .leavesJob: end(.job, name, row)
    case .goesOn: goesOn(row.text)
    case .obtains: sections["certificates", default: []].append(Self.listed(name, row, "name"))
    case nil:
      switch section {
      case .certificates: sections["certificates", default: []].append(Self.listed(name, row, "name"))
      case .awards: sections["awards", default: []].append(Self.listed(name, row, "title"))
      case .work, .education: addPlain(row)
      default: break
      }
    }
  }

  /// A row that only says what was: more of the job that goes on, else one of its own.
  private mutating func addPlain(_ row: DatedRow) {
    let isJob = open.last?.kind == .job || section == .work
    let words = row.text.split(at: [" ", "　"]).map(\.text)
    let isPost =
      words.last.map { RoleWords.isTitle($0) } == true
      || words.contains { RoleWords.has(.employer, $0) || RoleWords.has(.school, $0) }
    if isJob, !isPost, let last = open.indices.last, open[last].kind == .job, !open[last].isClosed {
      let dated = Piece(
        text: row.datePiece.text.replacingTabs + " " + row.text.text,
        spans: row.datePiece.spans + row.text.spans)
      open[last].notes.append(dated)
    } else {
      begin(isJob ? .job : .school, row.text, row)
    }
  }

  /// Of a name that others refer back to: each of theirs has its own too.
  private static let mostSpans = 4

  private mutating func begin(_ kind: Kind, _ name: Piece, _ row: DatedRow) {
    var name = name
    if EventWords.refersBack(name.text) || name.text.hasPrefix("同"),
      let last = open.last(where: { $0.kind == kind })
    {
      // `同大学院` names what the one above is a part of.
      name = Piece(
        text: Self.resolved(name.text, last.name.text),
        spans: name.spans + last.name.spans.prefix(Self.mostSpans))
    }
    open.append(Open(kind: kind, name: name, from: (row.date, row.datePiece)))
  }

  private mutating func end(_ kind: Kind, _ name: Piece, _ row: DatedRow) {
    let last = open.lastIndex { $0.kind == kind && !$0.isClosed }
    let isSame = { (known: String) in known.hasPrefix(name.text) || name.text.hasPrefix(known) }
    if let last, EventWords.refersBack(name.text) || isSame(open[last].name.text) {
      open[last].to = (row.date, row.datePiece)
      marks += name.spans
      let word = row.text.part(name.text.utf8.count, row.text.text.utf8.count).trimmed()
      if word.text.contains("退学") || word.text.contains("中退") || word.text.contains("見込") {
        open[last].end = word
      }
    } else if !EventWords.refersBack(name.text) {
      open.append(Open(kind: kind, name: name, to: (row.date, row.datePiece)))
    }
  }

  private mutating func goesOn(_ piece: Piece) {
    if let last = open.lastIndex(where: { !$0.isClosed }) { open[last].goesOn = piece }
  }

  private mutating func add(text piece: Piece) {
    if EventWords.event(of: piece.text)?.event == .goesOn { return goesOn(piece) }
    if let last = open.indices.last, open[last].kind == .job || section == .education {
      open[last].notes.append(piece)
    }
  }

  /// The name before the word that says the event.
  private static func name(_ text: Piece, _ bytes: Int) -> Piece {
    var name = text.part(0, bytes).trimmed("　")
    for particle in ["に", "を", "へ", "より", "から", "として"] where name.text.hasSuffix(particle) {
      name = name.part(0, name.text.utf8.count - particle.utf8.count).trimmed()
      break
    }
    return name
  }

  /// `同大学院工学研究科` behind `○○大学工学部`: `○○大学大学院工学研究科`.
  private static func resolved(_ text: String, _ above: String) -> String {
    let rest = String(text.drop { $0 == "同" || $0 == "上" || $0.isWhitespace })
    guard let end = above.firstRange(of: "大学")?.upperBound else { return above }
    let school = String(above[..<end])
    return rest.isEmpty
      ? above
      : rest.hasPrefix("大学院") || !rest.hasPrefix("大学")
        ? school + rest : school + rest.dropFirst(2)
  }

  // MARK: Values

  private static func add(_ entry: Open, to out: inout DraftObject) {
    if let from = entry.from, let date = from.date {
      out.add("startDate", from.piece.verbatim(date.description, 0.9))
    }
    if let piece = entry.goesOn {
      out.add("endDate", piece.verbatim("present", 0.9))
    } else if let to = entry.to, let date = to.date {
      out.add("endDate", to.piece.verbatim(date.description, 0.9))
    }
  }

  private static func school(_ entry: Open) -> DraftValue {
    var out = DraftObject()
    let (school, area) = parted(entry.name)
    out.add("institution", school, 0.9)
    out.add("area", area, 0.8)
    add(entry, to: &out)
    out.add("summary", entry.end, 0.8)
    out.add("highlights", entry.notes.map { $0.draft(0.7) })
    return out.value
  }

  /// `○○大学 工学部 情報工学科`: the school, and what is studied there.
  private static func parted(_ name: Piece) -> (Piece, Piece?) {
    let text = name.text
    let ends = ["大学院", "大学", "高等専門学校", "専門学校", "高等学校", "高校", "短期大学"].compactMap {
      text.firstRange(of: $0)?.upperBound
    }
    let isStudy = ["学部", "学科", "研究科", "専攻", "課程", "コース", "学府", "科"].contains(where: text.hasSuffix)
    guard isStudy, let end = ends.max(), end < text.endIndex else { return (name, nil) }
    let bytes = text.utf8.distance(from: text.startIndex, to: end)
    return (name.part(0, bytes).trimmed("　"), name.part(bytes, text.utf8.count).trimmed("　"))
  }

  private static func job(_ entry: Open) -> DraftValue {
    var out = DraftObject()
    let words = entry.name.split(at: [" ", "　"])
    let isTitled = words.count > 1 && RoleWords.isTitle(words[words.count - 1].text)
    let title = isTitled ? words.last : nil
    let employer = title.map { _ in Piece.joined(Array(words.dropLast())) } ?? entry.name
    out.add("name", employer, 0.85, doubt: title == nil ? "no title stands here" : nil)
    out.add("position", title, 0.8)
    add(entry, to: &out)
    out.add("highlights", entry.notes.map { $0.draft(0.75) })
    return out.value
  }

  private static func listed(_ name: Piece, _ row: DatedRow, _ key: String) -> DraftValue {
    var out = DraftObject()
    out.add(key, name, 0.85)
    out.add("date", row.date.map { row.datePiece.verbatim($0.description, 0.9) })
    return out.value
  }
}

extension String {
  /// Blanks for tabs.
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
}
