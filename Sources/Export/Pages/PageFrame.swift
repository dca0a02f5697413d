/// The frame of the pages that the tool makes itself: a small stylesheet of its own, light and dark, no script, no
/// request to anyone.
struct PageFrame {
  private(set) var out = HTMLWriter()

  /// Begins a page whose only level 1 heading is `heading`; `style`: rules besides those of all pages.
  init(
    language: String, title: String, heading: String, isIndexed: Bool, style: String = "",
    canonical: String? = nil, card: HTMLPageOptions.Card? = nil
  ) {
    out.raw("<!DOCTYPE html>\n")
    out.start("html", [("lang", language)])
    out.raw("\n<head>\n<meta charset=\"utf-8\">\n")
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    if !isIndexed { out.raw("<meta name=\"robots\" content=\"noindex\">\n") }
    line("title", title)
    if let canonical { single("link", [("rel", "canonical"), ("href", canonical)]) }
    for (property, content) in card?.properties ?? [] {
      if let content { single("meta", [("property", property), ("content", content)]) }
    }
    out.raw("<style>\n\(Self.style)\n\(style.isEmpty ? "" : style + "\n")</style>\n</head>\n<body>\n<main>\n")
    line("h1", heading)
  }

  mutating func raw(_ text: String) { out.raw(text) }

  /// An element on a line of its own.
  mutating func line(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
    out.element(name, text, attributes)
    out.newLine()
  }

  private mutating func single(_ name: String, _ attributes: [(String, String)]) {
    out.start(name, attributes)
    out.newLine()
  }

  mutating func text(_ text: String) { out.text(text) }
  mutating func start(_ name: String, _ attributes: [(String, String)] = []) { out.start(name, attributes) }
  mutating func element(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
    out.element(name, text, attributes)
  }
  mutating func end(_ name: String) {
    out.end(name)
    out.newLine()
  }

  /// A heading and its section; the caller ends it with `end("section")`.
  mutating func section(_ id: String, _ heading: String) {
    start("section", [("aria-labelledby", id)])
    out.newLine()
    line("h2", heading, [("id", id)])
  }

  /// The whole page.
  mutating func finish() -> String {
    out.raw("</main>\n</body>\n</html>\n")
    return out.string
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1c2024; --soft: #4d555e; --paper: #fff; --line: #d4d9de;
      --accent: #0b57a4; --yes: #14632f; --part: #7a4a00; --no: #9b1c1c; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e7eaed; --soft: #b3bbc4; --paper: #15181b; --line: #3a4148; --accent: #8cc2ff; --yes: #7fd79b;
        --part: #f0b95a; --no: #ff9d94; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Source Sans 3", "Helvetica Neue", Arial, sans-serif; }
    main { max-width: 48rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .25rem;
      border-bottom: 1px solid var(--line); }
    h3, h2.entry { font-size: 1rem; margin: 0 0 .25rem; padding: 0; border: 0; }
    p { margin: 0 0 .5rem; }
    .soft { color: var(--soft); }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    li.item { padding: .75rem 0; border-bottom: 1px solid var(--line); }
    li.item:last-child { border-bottom: 0; }
    .verdict { font-weight: 600; }
    .shown { color: var(--yes); } .partly { color: var(--part); } .not-shown { color: var(--no); }
    blockquote { margin: .25rem 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; }
    ul.links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
    ul.notes { list-style: disc; padding-left: 1.25rem; }
    a { color: var(--accent); }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    @media print { main { max-width: none; padding: 0; } li.item { break-inside: avoid; } }
    """
}
