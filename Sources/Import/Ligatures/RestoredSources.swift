/// Gives a draft back the text that its file has, where letters were restored, and marks the fields that were read of it.
struct RestoredSources {
  private let lines: [[RestoredText]]

  init(_ lines: [LaidLine]) { self.lines = lines.map(\.restored) }

  /// O(fields × restored stretches of a line).
  func applied(to profile: ImportedProfile) -> ImportedProfile {
    guard lines.contains(where: { !$0.isEmpty }) else { return profile }
    var out = profile
    out.draft = marked(profile.draft, profile)
    for at in out.uses.indices { out.uses[at].span = moved(out.uses[at].span) }
    for at in lines.indices where !lines[at].isEmpty {
      out.lines[at].text = source(profile.lines[at].text, at)
    }
    return out
  }

  private func source(_ text: String, _ line: Int) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    for stretch in lines[line] {
      out += bytes[at..<stretch.start] + Array(stretch.source.utf8)
      at = stretch.end
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
  }

  /// A stretch of the line as the file has it: what begins or ends within a restored word has all of it.
  private func moved(_ span: SourceSpan) -> SourceSpan {
    SourceSpan(
      line: span.line, start: moved(span.start, of: span.line, isEnd: false),
      end: moved(span.end, of: span.line, isEnd: true))
  }

  private func moved(_ at: Int, of line: Int, isEnd: Bool) -> Int {
    var shift = 0
    for stretch in lines[line] where stretch.start < at {
      if stretch.end > at { return stretch.start + shift + (isEnd ? stretch.source.utf8.count : 0) }
      shift += stretch.source.utf8.count - (stretch.end - stretch.start)
    }
    return at + shift
  }

  private func marked(_ value: DraftValue, _ profile: ImportedProfile) -> DraftValue {
    switch value {
    case .list(let items): return .list(items.map { marked($0, profile) })
    case .object(let members):
      return .object(members.map { DraftMember($0.key, marked($0.value, profile)) })
    case .text(var text):
      let found = text.spans.flatMap { span in
        lines[span.line].filter { $0.start < span.end && $0.end > span.start }.map { (span.line, $0) }
      }
      text.spans = text.spans.map(moved)
      guard !found.isEmpty else { return .text(text) }
      text.confidence = min(text.confidence, 0.6)
      let note = Self.note(found.map { (restored($0.0, $0.1, profile), $0.1) })
      text.doubt = text.doubt.map { $0 + "; " + note } ?? note
      return .text(text)
    }
  }

  private func restored(_ line: Int, _ stretch: RestoredText, _ profile: ImportedProfile) -> String {
    profile.text(SourceSpan(line: line, start: stretch.start, end: stretch.end))
  }

  private static func note(_ found: [(text: String, stretch: RestoredText)]) -> String {
    func listed(_ all: [String]) -> String {
      var known: Set<String> = []
      let notes = all.filter { known.insert($0).inserted }
      let more = notes.count - 4
      return notes.prefix(4).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
    let done = found.filter(\.stretch.isDecided).map { "`\($0.stretch.source)` as `\($0.text)`" }
    let open = found.filter { !$0.stretch.isDecided }.map { "`\($0.stretch.source)`" }
    var notes: [String] = []
    if !done.isEmpty { notes.append("the file lost letters: " + listed(done) + ", is that right?") }
    if !open.isEmpty { notes.append("letters seem to be lost in " + listed(open)) }
    return notes.joined(separator: "; ")
  }
}
