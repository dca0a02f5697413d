internal import Base
internal import Content

/// What of a Markdown file is mark-up or a section's heading.
enum MarkdownMarks {
  static func find(_ lines: [SourceLine], _ profile: Profile) -> [(
    span: SourceSpan, use: ImportedProfile.Rest.Use
  )] {
    var out: [(span: SourceSpan, use: ImportedProfile.Rest.Use)] = []
    for (index, line) in lines.enumerated() where line.text.hasPrefix("#") {
      out.append((SourceSpan(line: index, start: 0, end: line.text.utf8.count), .heading))
    }
    return out
  }
}
