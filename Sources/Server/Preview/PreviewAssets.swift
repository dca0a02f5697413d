/// What the pages of the preview are styled by.
enum PreviewAssets {
  static let style = """
    :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
    body { margin: 0; background: Canvas; color: CanvasText }
    a { color: LinkText }
    .bar { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid #8886;
      flex-wrap: wrap }
    .bar form { display: flex; gap: .75rem; flex-wrap: wrap; align-items: center }
    .bar form:first-of-type { flex: 1 }
    .bar select, .bar input, .bar button, #source button { min-height: 1.75rem; box-sizing: border-box }
    .bar input[type=checkbox] { min-height: 0; width: 1.1rem; height: 1.1rem }
    .bar > a, .bar > label { padding: .15rem 0 }
    .bar h1 { display: inline; margin: 0; font: inherit; font-weight: 600 }
    .jobs { position: relative; font-weight: 600; padding: .15rem 0 }
    .jobs summary { cursor: pointer; min-height: 1.5rem }
    .jobs ul { position: absolute; z-index: 1; margin: .25rem 0 0; padding: .5rem 1rem; list-style: none; width: max-content;
      max-width: min(40rem, 80vw); max-height: 70vh; overflow: auto; background: Canvas; border: 1px solid #8886;
      font-weight: 400 }
    .jobs .kind { margin-top: .5rem; padding-top: .5rem; border-top: 1px solid #8886; font-weight: 600 }
    .jobs li { padding: .25rem 0 } .jobs [aria-current] { font-weight: 600 }
    iframe.written { width: 100%; height: 80vh; border: 0; background: white }
    .note { margin: .5rem 1rem }
    .bar label:not([hidden]) { display: inline-flex; gap: .35rem; align-items: baseline }
    body:has(.panes) { display: flex; flex-direction: column; height: 100vh }
    .panes { display: grid; grid-template-columns: 1fr 1fr; flex: 1; min-height: 0 }
    .panes iframe { width: 100%; height: 100%; box-sizing: border-box; border: 0; border-right: 1px solid #8886;
      background: white }
    .panes.single { grid-template-columns: 1fr } .panes.single iframe { border-right: 0 }
    #pages:not([hidden]) { overflow: auto; background: #777; padding: 1rem }
    #pages .page { position: relative; max-width: 52rem; margin: 0 auto 1rem; box-shadow: 0 1px 4px #0006 }
    #pages img { display: block; width: 100%; background: white }
    #pages .area { position: absolute; padding: 0; border: 0; background: #06c2; cursor: pointer }
    #pages .area:hover, #pages .area:focus-visible { background: #06c5; outline: 2px solid #06c }
    #source { position: fixed; inset: auto 0 0 0; display: flex; gap: 1rem; align-items: center; z-index: 1;
      padding: .5rem 1rem; background: Canvas; border-top: 2px solid #06c }
    #source[hidden] { display: none }
    #source output { font: 14px ui-monospace, monospace; flex: 1; overflow-wrap: anywhere }
    .list h2 { margin: 2rem 0 .25rem; font-size: 1.15rem } .list h3 { margin: .75rem 0 .25rem; font-size: 1rem }
    .list ul { margin: 0; padding-left: 1.25rem } .list li { padding: .1rem 0 }
    .list { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
    pre { white-space: pre-wrap; margin: .25rem 1rem; padding: .4rem .6rem; border-left: 4px solid #888;
      font: 13px/1.4 ui-monospace, monospace }
    pre.error { border-color: #c22 } pre.warning { border-color: #c80 }
    .stale { margin: .5rem 1rem; font-weight: 600 }
    #said { max-height: 40vh; overflow: auto }
    @media (max-width: 60rem) { body:has(.panes) { height: auto } .panes { grid-template-columns: 1fr }
      .panes iframe { height: 80vh; border-right: 0; border-bottom: 1px solid #8886 }
      .bar { gap: .4rem 1.1rem; padding: .4rem .75rem }
      .bar form, .bar form:first-of-type { flex: 1 0 100%; display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .4rem .9rem }
      .bar form label:not([hidden]) { display: grid; grid-template-columns: 4.3rem minmax(0, 1fr);
        align-items: center }
      .bar form select, .bar form input:not([type=hidden]), .bar form button { width: 100%; min-width: 0 }
      .bar form button { white-space: normal }
      #pages { padding: .5rem } #source { flex-wrap: wrap; gap: .5rem } #source output { flex: 1 0 100% } }

    """
}
