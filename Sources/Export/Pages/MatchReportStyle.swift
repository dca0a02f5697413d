/// The stylesheet of match reports, besides that of all pages.
enum MatchReportStyle {
  static let css = """
    main { max-width: 60rem; }
    nav { margin: 1.25rem 0 0; }
    table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; table-layout: fixed; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .6rem 1.25rem .6rem 0;
      border-bottom: 1px solid var(--line); font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--soft); font-size: .875rem; padding-block: .25rem; }
    .matrix thead th:nth-child(1) { width: 38%; } .matrix thead th:nth-child(2) { width: 15%; }
    .missing thead th:nth-child(1) { width: 38%; } .missing thead th:nth-child(2) { width: 22%; }
    .knockouts thead th:nth-child(1) { width: 34%; } .knockouts thead th:nth-child(2) { width: 22%; }
    .changes thead th:nth-child(1) { width: 60%; } .claims thead th:nth-child(1) { width: 48%; }
    .checks thead th:nth-child(1) { width: 34%; } .checks thead th:nth-child(2) { width: 15%; }
    .hazards thead th:nth-child(1) { width: 40%; }
    td p:last-child, td blockquote:last-child { margin-bottom: 0; }
    .place { display: block; }
    ul.sum { list-style: none; margin: 0 0 .5rem; }
    ul.sum .soft { display: block; }
    ins { text-decoration: none; }
    html:lang(de) th, html:lang(de) td { hyphens: auto; }
    @media screen and (max-width: 40rem) {
      table, caption, tbody, tr, th, td { display: block; width: auto; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
      tbody th, td { border: 0; padding: 0 0 .35rem; }
      tbody th { font-weight: 600; }
      tbody th .soft { font-weight: 400; }
      td > p:first-child { display: inline; }
      td > p:first-child + * { margin-top: .35rem; }
      td::before { content: attr(data-column) ": "; color: var(--soft); }
      html:lang(fr) td::before { content: attr(data-column) "\\a0: "; }
    }
    @page { margin: 16mm 15mm; }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #999; --accent: #000; --yes: #000;
        --part: #000; --no: #000; }
      body { font-size: 9.5pt; line-height: 1.4; }
      h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 1.5rem; }
      h2, caption { break-after: avoid; }
      nav, section[aria-labelledby="files"] { display: none; }
      thead { display: table-header-group; break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      tr, li, blockquote { break-inside: avoid; }
      th, td { padding-block: .35rem; }
      p, li, td { orphans: 2; widows: 2; }
    }
    """
}
