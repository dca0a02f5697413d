internal import Base

extension Stylesheet {
  /// The defaults for HTML: the "Rendering" section of the HTML standard, for paper. What plays, and other documents within
  /// this one, cannot be shown: their content is meant for agents that do not know them. `object` and `canvas` show their
  /// content, which is what stands for them where they are not supported, and so does `noscript`, as no script is run.
  public static let userAgent: Stylesheet = {
    let source = SourceText(file: "html.css", text: userAgentText)
    return parse(source).value
  }()

  private static let userAgentText = """
    html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset,
    figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, main, menu, nav, ol, p,
    pre, search, section, summary, ul { display: block }
    area, base, basefont, datalist, dialog:not([open]), head, input[type="hidden"], link, meta, noembed, noframes,
    param, rp, script, source, style, template, title, track, [hidden], [popover] { display: none }
    audio, embed, frame, frameset, iframe, video { display: none }
    slot { display: contents }
    body { margin: 8px }
    p, dl { margin: 1em 0 }
    blockquote, figure { margin: 1em 40px }
    dd { margin-inline-start: 40px }
    address, cite, dfn, em, i, var { font-style: italic }
    b, strong { font-weight: bolder }
    small { font-size: smaller }
    big { font-size: larger }
    code, kbd, samp, pre, tt { font-family: ui-monospace; font-size: 0.9em }
    pre { white-space: pre; margin: 1em 0 }
    sub { vertical-align: sub; font-size: smaller }
    sup { vertical-align: super; font-size: smaller }
    u, ins { text-decoration: underline }
    s, strike, del { text-decoration: line-through }
    mark { background-color: #ff0; color: #000 }
    abbr[title] { text-decoration: none }
    q::before { content: open-quote }
    q::after { content: close-quote }
    nobr { white-space: nowrap }
    center { text-align: center }
    a:link { color: #00e; text-decoration: underline }
    h1 { font-size: 2em; margin: 0.67em 0 }
    h2 { font-size: 1.5em; margin: 0.83em 0 }
    h3 { font-size: 1.17em; margin: 1em 0 }
    h4 { margin: 1.33em 0 }
    h5 { font-size: 0.83em; margin: 1.67em 0 }
    h6 { font-size: 0.67em; margin: 2.33em 0 }
    h1, h2, h3, h4, h5, h6 { font-weight: bold; break-after: avoid; break-inside: avoid }
    ul, ol, menu, dir { margin: 1em 0; padding-inline-start: 40px }
    ul, menu, dir { list-style-type: disc }
    ol { list-style-type: decimal }
    ol[type="a"] { list-style-type: lower-alpha }
    ol[type="A"] { list-style-type: upper-alpha }
    ol[type="i"] { list-style-type: lower-roman }
    ol[type="I"] { list-style-type: upper-roman }
    :is(ul, ol, menu, dl) :is(ul, ol, menu, dl) { margin-top: 0; margin-bottom: 0 }
    :is(ul, ol, menu) :is(ul, menu) { list-style-type: circle }
    :is(ul, ol, menu) :is(ul, ol, menu) :is(ul, menu) { list-style-type: square }
    li { display: list-item }
    summary { display: block }
    hr { border: 1px solid #808080; margin: 0.5em auto; color: #808080 }
    table { display: table; border-spacing: 2px; border-collapse: separate; text-indent: 0 }
    caption { display: table-caption; text-align: center }
    colgroup { display: table-column-group }
    col { display: table-column }
    thead { display: table-header-group }
    tbody { display: table-row-group }
    tfoot { display: table-footer-group }
    tr { display: table-row; break-inside: avoid }
    td, th { display: table-cell; padding: 1px; vertical-align: middle }
    th { font-weight: bold; text-align: center }
    th[align="left"], td[align="left"] { text-align: left }
    th[align="right"], td[align="right"] { text-align: right }
    th[align="center"], td[align="center"] { text-align: center }
    fieldset { border: 1px solid #808080; padding: 0.35em 0.75em 0.625em; margin: 0 2px }
    button, input, select, textarea { display: inline-block }
    figure, img, svg { break-inside: avoid }
    bdi, output, [dir] { unicode-bidi: isolate }
    bdo, bdo[dir] { unicode-bidi: isolate-override }
    [dir="ltr"] { direction: ltr }
    [dir="rtl"] { direction: rtl }
    """
}
