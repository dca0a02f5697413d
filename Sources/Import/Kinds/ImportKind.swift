/// What a file that somebody brings is, by its content.
public enum ImportKind: String, Sendable, CaseIterable {
  case pdf, docx
  /// The archive of CSV files that LinkedIn gives out.
  case linkedIn
  case jsonResume, renderCV
  /// Our own profile.yaml.
  case vitae
  case markdown, plainText

  /// In words for people.
  public var title: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word document"
    case .linkedIn: "LinkedIn export"
    case .jsonResume: "JSON Resume"
    case .renderCV: "RenderCV YAML"
    case .vitae: "profile.yaml"
    case .markdown: "Markdown"
    case .plainText: "plain text"
    }
  }
}
