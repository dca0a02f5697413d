/// What the pages of the preview are styled and kept up to date by.
enum PreviewAssets {
  static let style = """
    :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
    body { margin: 0; background: Canvas; color: CanvasText }
    a { color: LinkText }
    .bar { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid #8886;
      flex-wrap: wrap }
    .bar form { display: flex; gap: .75rem; flex-wrap: wrap; align-items: center; flex: 1 }
    .bar label { display: inline-flex; gap: .35rem; align-items: baseline }
    body:has(.panes) { display: flex; flex-direction: column; height: 100vh }
    .panes { display: grid; grid-template-columns: 1fr 1fr; flex: 1; min-height: 0 }
    .panes iframe { width: 100%; height: 100%; border: 0; border-right: 1px solid #8886; background: white }
    #pages { overflow: auto; background: #777; padding: 1rem }
    #pages img { display: block; width: 100%; max-width: 52rem; margin: 0 auto 1rem; background: white;
      box-shadow: 0 1px 4px #0006 }
    .list { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
    pre { white-space: pre-wrap; margin: .25rem 1rem; padding: .4rem .6rem; border-left: 4px solid #888;
      font: 13px/1.4 ui-monospace, monospace }
    pre.error { border-color: #c22 } pre.warning { border-color: #c80 }
    .stale { margin: .5rem 1rem; font-weight: 600 }
    #said { max-height: 40vh; overflow: auto }
    @media (max-width: 60rem) { body:has(.panes) { height: auto } .panes { grid-template-columns: 1fr }
      .panes iframe { height: 80vh } }

    """

  /// Follows the events of the application that the page shows; what the person has scrolled to stays in view.
  static let script = """
    'use strict';
    const main = document.querySelector('main[data-folder]');
    const form = document.querySelector('.bar form');
    if (form) {
      form.querySelector('button').hidden = true;
      form.addEventListener('change', () => form.submit());
    }
    const events = new EventSource(`/-/events/${main.dataset.folder}?have=${main.dataset.have}&${main.dataset.query}`);
    const frame = document.getElementById('web');
    const pages = document.getElementById('pages');
    const said = document.getElementById('said');
    events.addEventListener('html', event => {
      const { html, style } = JSON.parse(event.data);
      const view = frame.contentWindow, shown = frame.contentDocument;
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      const place = [view.scrollX, view.scrollY];
      for (const name of fresh.documentElement.getAttributeNames())
        shown.documentElement.setAttribute(name, fresh.documentElement.getAttribute(name));
      shown.title = fresh.title;
      shown.body.replaceWith(shown.adoptNode(fresh.body));
      for (const link of shown.querySelectorAll('link[rel=stylesheet]')) {
        const address = new URL(link.href);
        if (address.searchParams.get('v') === style) continue;
        address.searchParams.set('v', style);
        const next = link.cloneNode();
        next.href = address;
        next.addEventListener('load', () => link.remove());
        link.after(next);
      }
      view.scrollTo(...place);
      document.dispatchEvent(new CustomEvent('vitae-html'));
    });
    events.addEventListener('page', event => {
      const { number, count, svg } = JSON.parse(event.data);
      while (pages.children.length > count) pages.lastElementChild.remove();
      while (pages.children.length < count) pages.append(new Image());
      const picture = pages.children[number - 1];
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      picture.alt = `Page ${number} of ${count}`;
      const old = picture.src;
      picture.addEventListener('load', () => { if (old.startsWith('blob:')) URL.revokeObjectURL(old) }, { once: true });
      picture.src = address;
      document.dispatchEvent(new CustomEvent('vitae-page'));
    });
    events.addEventListener('said', event => {
      const { stale, messages } = JSON.parse(event.data);
      said.replaceChildren(...messages.map(({ severity, text }) => {
        const line = document.createElement('pre');
        line.className = severity;
        line.textContent = text;
        return line;
      }));
      if (stale) {
        const note = document.createElement('p');
        note.className = 'stale';
        note.textContent = 'What is shown is older: it cannot be made just now.';
        said.prepend(note);
      }
    });

    """
}
