/// Plain text kept in a field that holds inline Markdown: for forms in which people write plain text.
public enum PlainMarkdown {
  /// The plain text that a field's Markdown stands for; nil where it is more than that: emphasis, a link, code. O(bytes).
  public static func plain(_ markdown: String) -> String? {
    let read = InlineMarkdown.parse(markdown).text
    return read.markdown == Self.markdown(read.plain) ? read.plain : nil
  }

  /// Plain text as Markdown that reads back as it. O(bytes).
  public static func markdown(_ plain: String) -> String { RichText.escaped(plain) }
}
