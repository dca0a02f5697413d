internal import Content

/// A text of a profile as a form shows it, and as the profile has it: inline Markdown.
public enum HostedText {
  /// Without the backslashes that keep signs from meaning something; texts with emphasis, links or code as they are.
  public static func shown(_ text: String) -> String { PlainMarkdown.plain(text) ?? text }

  /// What somebody wrote in place of a text, or where there was none: plain text, unless they were shown Markdown.
  public static func written(_ text: String, replacing old: String?) -> String {
    if let old, PlainMarkdown.plain(old) == nil { return text }
    return PlainMarkdown.markdown(text)
  }
}
