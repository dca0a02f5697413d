/// What the pages of a server with accounts look like.
enum HostStyle {
  static let css = """
    :root { color-scheme: light dark; accent-color: var(--accent); --ink: #1a1a1a; --soft: #565b61; --paper: #fff; --line: #c9ced4; --field: #767c84;
      --accent: #17527a; --on-accent: #fff; --tint: #eef3f7; --bad: #a11d1d; --bad-tint: #fdf0ef; --doubt: #7a4b00;
      --doubt-tint: #fdf4e3; --good: #1c6434; --good-tint: #edf6ef;
      --gap: clamp(1rem, .6rem + 1.6vw, 2rem);
      font: 400 clamp(1rem, .95rem + .2vw, 1.125rem)/1.5 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --soft: #aab0b8; --paper: #16181b; --line: #3d434a;
      --field: #8b929b; --accent: #8fc3ea; --on-accent: #10202c; --tint: #1f262d; --bad: #ff9d94; --bad-tint: #2e1a1a;
      --doubt: #e8b65a; --doubt-tint: #2b2415; --good: #7fd09a; --good-tint: #17241b } }
    * { box-sizing: border-box }
    body { margin: 0; background: var(--paper); color: var(--ink) }
    a { color: var(--accent); text-underline-offset: .15em }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
    .skip { position: absolute; left: -100vw } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem }
    .top { display: flex; flex-wrap: wrap; gap: .25rem var(--gap); align-items: baseline; padding: .75rem var(--gap);
      border-bottom: 1px solid var(--line) }
    .brand { font-weight: 600; font-size: 1.25rem; letter-spacing: .01em; color: var(--ink); text-decoration: none }
    .top nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin-left: auto }
    .who, .small, .hint { color: var(--soft); font-size: .9em; overflow-wrap: anywhere } .top a { text-decoration: none }
    .top a:hover { text-decoration: underline } .top nav a { padding: .35rem 0 }
    .who { overflow-wrap: break-word } @media (max-width: 40rem) { .who { display: none } }
    .steps { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .4rem; list-style: none; margin: 0 0 1.25rem;
      padding: 0; counter-reset: step; font-size: .9rem; line-height: 1.25; color: var(--soft); max-width: 44rem }
    .steps li { counter-increment: step; border-top: 3px solid var(--line); padding-top: .35rem; overflow-wrap: anywhere }
    .steps span::before { content: counter(step) ". " } .steps .done { border-color: var(--accent) }
    .steps [aria-current] { border-color: var(--accent); color: var(--ink); font-weight: 600 }
    main { max-width: 44rem; margin: 0 auto; padding: var(--gap) var(--gap) 4rem } main.wide { max-width: 84rem }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem); line-height: 1.2; margin: 0 0 1rem; font-weight: 600;
      overflow-wrap: anywhere } h1:has(+ .lead) { margin-bottom: .25rem }
    .lead { color: var(--soft); margin: 0 0 1.25rem; overflow-wrap: anywhere } .back { margin: 0 0 .5rem }
    .ways { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; padding: .5rem 0;
      border-block: 1px solid var(--line) }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .5rem; font-weight: 600 }
    p, li { max-width: 68ch } .narrow { max-width: 34rem }
    ul.cards { list-style: none; padding: 0; border-top: 1px solid var(--line) }
    ul.cards li { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; padding: .6rem 0;
      border-bottom: 1px solid var(--line); max-width: none }
    ul.cards li > span:first-child { min-width: 0; flex: 1 1 16rem } ul.cards li > a:first-child { flex: 1 1 16rem }
    ul.cards li { gap: .35rem 1rem; align-items: center }
    ul.cards a { font-weight: 600; overflow-wrap: anywhere } .state { color: var(--soft); font-size: .9em }
    ul.links { padding: 0; margin: .5rem 0; list-style: none; columns: 12rem }
    ul.links li { padding: .15rem 0; break-inside: avoid }
    .facts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 }
    .day { white-space: nowrap }
    .facts dt { color: var(--soft); font-size: .9em } .facts dd { margin: 0; overflow-wrap: anywhere }
    .field { margin: .75rem 0 } label { display: block; font-weight: 600; margin-bottom: .2rem }
    .row { margin: .75rem 0 } .row > .field { margin: 0 }
    .row { display: grid; gap: .75rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)) }
    @media (max-width: 30rem) { .row:not(.short) { grid-template-columns: minmax(0, 1fr) } }
    label.check { font-weight: 400; display: flex; gap: .5rem; align-items: center; margin: .75rem 0 0 }
    input, textarea, button { font: inherit; color: inherit }
    input:not([type=checkbox]), textarea { width: 100%; background: var(--paper); border: 1px solid var(--field);
      border-radius: 4px; padding: .45rem .6rem } textarea { resize: vertical }
    input[type=file] { border-style: dashed } input[type=checkbox] { width: 1.2rem; height: 1.2rem }
    [aria-invalid] { border-color: var(--bad) !important; border-width: 2px !important }
    .hint, .doubt, .error { margin: .2rem 0 0 } .error { color: var(--bad); font-weight: 600 }
    .error::first-letter, .errors li a::first-letter { text-transform: uppercase } .errors li a { display: inline-block; vertical-align: top } .doubt { color: var(--doubt) }
    button, .button { background: var(--accent); color: var(--on-accent); border: 1px solid var(--accent);
      border-radius: 4px; padding: .5rem 1.1rem; min-height: 2.6rem; font-weight: 600; cursor: pointer }
    .button { display: inline-flex; align-items: center; text-decoration: none }
    button:hover, .button:hover { filter: brightness(1.12) }
    button.quiet, .button.quiet { background: transparent; color: var(--accent) }
    .danger { background: transparent; color: var(--bad); border-color: var(--bad) }
    .danger.full { background: var(--bad); color: var(--paper) }
    .top button { min-height: 2rem; padding: .1rem .7rem } form { margin: 0 }
    .actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1rem }
    .review form .actions { position: sticky; bottom: 0; padding: .75rem 0; background: var(--paper);
      border-top: 1px solid var(--line) }
    @media (max-width: 30rem) { .actions > *, .actions button { flex: 1 1 auto; justify-content: center } }
    .formats { margin: 1rem 0 0 } .formats div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); padding: .3rem 0;
      border-top: 1px solid var(--line) } .formats dt { color: var(--soft) } .formats dd { margin: 0 }
    .formats ul { display: flex; flex-wrap: wrap; gap: .1rem 1rem; list-style: none; margin: 0; padding: 0 }
    .advice { margin: .5rem 0 1rem } .advice div { padding: .5rem 0; border-bottom: 1px solid var(--line) }
    .advice dt { font-weight: 600 } .advice dd { margin: .1rem 0 0 }
    .errors { border: 2px solid var(--bad); background: var(--bad-tint); border-radius: 4px; padding: .75rem 1rem;
      margin: 0 0 1.5rem } .errors h2 { margin: 0; font-size: 1.05rem } .errors ul { margin: .5rem 0 0; padding-left: 1.2rem }
    .note { background: var(--tint); border-left: 4px solid var(--accent); padding: .6rem 1rem; margin: 0 0 1.25rem }
    .note.good { background: var(--good-tint); border-color: var(--good) }
    .notes { margin: 0 0 1rem } .check > summary { color: var(--doubt) } .notes ul { margin: .5rem 0 }
    .notes.check { background: var(--doubt-tint); border-left: 4px solid var(--doubt); padding: .6rem 1rem }
    fieldset { border: 0; padding: 0; margin: 2rem 0 0; min-width: 0 }
    legend { font-weight: 600; padding: 0; font-size: 1.1rem; border-bottom: 1px solid var(--line); width: 100% }
    .item { border: 1px solid var(--line); border-radius: 4px; padding: 0; margin: .5rem 0 0 }
    .item > :not(summary) { padding: 0 1rem 1rem } .item .item > :not(summary) { padding: 0 .75rem .75rem }
    .item > summary { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto auto; gap: .1rem .75rem;
      align-items: baseline; padding: .55rem 1rem }
    .item > summary::before { content: "+"; font-weight: 400; color: var(--soft) }
    @media (max-width: 40rem) { .item > summary { grid-template-columns: 1rem minmax(0, 1fr) auto } .item > summary .when {
      grid-column: 2; grid-row: 2 } }
    .item[open] > summary::before { content: "–" } .item > summary::-webkit-details-marker { display: none }
    summary { cursor: pointer; color: var(--accent); font-weight: 600 } .item > summary .what { color: var(--ink) }
    .what { overflow-wrap: anywhere; min-width: 0 }
    .when { color: var(--soft); font-weight: 400; font-size: .9em; font-variant-numeric: tabular-nums; white-space: nowrap }
    .badge { color: var(--doubt); background: var(--doubt-tint); border-radius: 1rem; padding: 0 .6rem; font-size: .85em }
    .choice { margin: .75rem 0 1rem } .choice > .hint { padding-bottom: 0; margin: 0 }
    .boxes { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)) }
    .boxes fieldset { margin-top: 1rem } .boxes legend { font-size: 1rem } .boxes .check { margin: .4rem 0 0; align-items: start }
    .boxes input { flex: none; margin: .15rem 0 0 }
    .field > .check { margin: .2rem 0 0; color: var(--doubt) }
    .panes { display: grid; gap: var(--gap) calc(2 * var(--gap)); grid-template-columns: minmax(0, 1fr) }
    @media (min-width: 62rem) { .panes { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
      .panes > div > section:first-child > h2 { margin-top: 0 } .original > h2 { margin-top: 0 } .original { position: sticky; top: 1rem; align-self: start } .source { max-height: 80vh } }
    .original img { display: block; width: 100%; height: auto; border: 1px solid var(--line); background: #fff }
    .source { overflow: auto; max-height: 60vh; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: 1rem;
      border: 1px solid var(--line); font: .85rem/1.45 ui-monospace, monospace }
    .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .95em }
    th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line) }
    .group th { padding-top: 1.1rem; color: var(--soft); font-size: .95em } td:first-child { width: 100% }
    td .small { margin: .1rem 0 0 } .verdict { white-space: nowrap; font-weight: 600 }
    .verdict.shown { color: var(--good) } .verdict.not-shown { color: var(--bad) } .verdict.partly { color: var(--doubt) }
    code { font-family: ui-monospace, monospace; font-size: .95em; overflow-wrap: anywhere }
    @media print { .top, button, .skip { display: none } }

    """
}
