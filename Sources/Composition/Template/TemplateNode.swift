internal import Base

/// A dotted name in a template, with its place. `.` is the item of the innermost section.
struct FieldPath: Sendable {
  /// Empty for `.`.
  var names: [String]
  var range: SourceRange
}

/// A part of an attribute's value.
indirect enum ValuePart: Sendable {
  case literal(String)
  case field(FieldPath)
  case section(FieldPath, isInverted: Bool, [ValuePart])
}

struct AttributeTemplate: Sendable {
  var name: String
  var parts: [ValuePart]
  var range: SourceRange
}

/// A node of a parsed template: HTML and Mustache in one tree.
indirect enum TemplateNode: Sendable {
  case element(name: String, attributes: [AttributeTemplate], children: [TemplateNode], range: SourceRange)
  case text(String)
  case field(FieldPath)
  case section(FieldPath, isInverted: Bool, [TemplateNode])
}
