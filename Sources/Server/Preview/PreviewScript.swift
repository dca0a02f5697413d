/// What the page of an application does where scripts run. Without it the page is a plain one.
enum PreviewScript {
  static let text = follow + sources

  /// Follows the events of the application that the page shows; what the person has scrolled to stays in view.
  private static let follow = #"""
    'use strict';
    const main = document.querySelector('main[data-folder]');
    const form = document.querySelector('.bar form');
    const ready = () => { form.querySelector('button.look').hidden = true; };
    if (form) {
      ready();
      form.addEventListener('change', () => {
        // What the files say already need not be in the address.
        for (const field of form.elements)
          if (field.name && field.dataset.written === field.value) field.disabled = true;
        form.submit();
      });
    }
    const events = new EventSource(`/-/events/${main.dataset.folder}?have=${main.dataset.have}&${main.dataset.query}`);
    const frame = document.getElementById('web');
    const pages = document.getElementById('pages');
    const said = document.getElementById('said');
    const announce = name => document.dispatchEvent(new CustomEvent(name));
    events.addEventListener('html', event => {
      const { html, style } = JSON.parse(event.data);
      const view = frame.contentWindow, shown = frame.contentDocument;
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      // Another template has another style sheet, and a page that says why there is none has none of these.
      const styles = page => [...page.querySelectorAll('link[rel=stylesheet]')]
        .map(link => new URL(link.getAttribute('href'), shown.baseURI).pathname).join();
      if (styles(fresh) !== styles(shown)) { view.location.reload(); return; }
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
      announce('vitae-html');
    });
    events.addEventListener('page', event => {
      const { number, count, svg } = JSON.parse(event.data);
      while (pages.children.length > count) pages.lastElementChild.remove();
      while (pages.children.length < count) {
        const page = document.createElement('div');
        page.className = 'page';
        page.append(new Image());
        pages.append(page);
      }
      const picture = pages.children[number - 1].querySelector('img');
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      picture.alt = `Page ${number} of ${count}`;
      const old = picture.src;
      picture.addEventListener('load', () => { if (old.startsWith('blob:')) URL.revokeObjectURL(old); }, { once: true });
      picture.src = address;
      announce('vitae-page');
    });
    // What the files say has changed: what is being typed stays.
    events.addEventListener('bar', event => {
      const { jobs, fields, saving } = JSON.parse(event.data);
      document.querySelector('.bar .jobs').innerHTML = jobs;
      const { name, value } = form.contains(document.activeElement) ? document.activeElement : {};
      form.innerHTML = fields;
      ready();
      const field = name && form.elements[name];
      if (field) { field.focus(); if (field.tagName === 'INPUT') field.value = value; }
      document.querySelector('.bar .save')?.remove();
      form.insertAdjacentHTML('afterend', saving);
    });
    events.addEventListener('said', event => {
      const { stale, gone, messages } = JSON.parse(event.data);
      said.replaceChildren(...messages.map(({ severity, text }) => {
        const line = document.createElement('pre');
        line.className = severity;
        line.textContent = text;
        return line;
      }));
      if (stale) {
        const note = document.createElement('p');
        note.className = 'stale';
        note.textContent = gone
          ? 'This application is no longer there. What is shown is how it was last.'
          : 'What is shown is older: it cannot be made just now.';
        said.prepend(note);
      }
      announce('vitae-said');
    });

    """#

  /// A click on text shows where it was written; with “Sources” on, the keyboard reaches every text.
  private static let sources = #"""
    const bar = document.getElementById('source');
    const toggle = document.getElementById('sources');
    const spaces = /[ \t\n\f\r\u00a0]/g;
    let places = null, returnTo = null;
    toggle.parentElement.hidden = false;

    const show = place => {
      bar.querySelector('output').textContent = place;
      const editor = main.dataset.editor, open = bar.querySelector('a');
      const [, file, line, column] = place.match(/^(.*):(\d+):(\d+)$/s) || [];
      open.hidden = !editor || !file;
      if (!open.hidden) {
        const path = file.startsWith('/') ? file : main.dataset.root + '/' + file;
        const parts = { path: path.split('/').map(encodeURIComponent).join('/'), line, column };
        open.href = editor.replace(/\{(path|line|column)\}/g, (_, name) => parts[name]);
      }
      bar.hidden = false;
    };
    bar.querySelector('button.copy').addEventListener('click', async event => {
      const text = bar.querySelector('output').textContent, button = event.currentTarget;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        getSelection().selectAllChildren(bar.querySelector('output'));
        document.execCommand('copy');
      }
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    });
    const close = () => { bar.hidden = true; if (returnTo?.isConnected) returnTo.focus(); };
    bar.querySelector('button.close').addEventListener('click', close);
    document.addEventListener('keydown', event => { if (event.key === 'Escape' && !bar.hidden) close(); });

    // The web page: each element names the places of its own texts.
    const placeIn = (element, before) => {
      let found = null;
      for (const line of element.dataset.source.split('\n')) {
        const cut = line.indexOf(' ');
        if (found === null || Number(line.slice(0, cut)) <= before) found = line.slice(cut + 1);
      }
      return found;
    };
    const placeAt = (shown, x, y, target) => {
      const caret = shown.caretPositionFromPoint?.(x, y);
      let node = caret?.offsetNode, offset = caret?.offset ?? 0;
      if (!caret && shown.caretRangeFromPoint) {
        const range = shown.caretRangeFromPoint(x, y);
        node = range?.startContainer;
        offset = range?.startOffset ?? 0;
      }
      if (node?.nodeType === Node.TEXT_NODE && target.contains(node) && node.parentElement.dataset.source) {
        let before = node.data.slice(0, offset).replace(spaces, '').length;
        for (let other = node.previousSibling; other; other = other.previousSibling)
          if (other.nodeType === Node.TEXT_NODE) before += other.data.replace(spaces, '').length;
        return placeIn(node.parentElement, before);
      }
      const holder = target.closest?.('[data-source]');
      return holder && placeIn(holder, 0);
    };
    // The frame keeps the page that is followed: letter and CV are shown here, other things beside it.
    const leave = (event, link) => {
      event.preventDefault();
      const shown = new URL(link.href).pathname.match(/\/(index|letter)\.html$/);
      const [, name] = shown ?? [], site = main.dataset.site;
      const path = new URL(link.href).pathname;
      if (site && path.startsWith(site) && path.endsWith('.html') && new URL(link.href).origin === location.origin) {
        const query = new URLSearchParams(location.search);
        query.set('show', path.slice(site.length, -'.html'.length));
        location.search = query;
      } else if (!site && name && new URL('.', link.href).href === new URL('.', frame.contentWindow.location).href) {
        const query = new URLSearchParams(location.search);
        query.set('show', name === 'letter' ? 'letter' : 'cv');
        location.search = query;
      } else if (event.detail === 0 || event.ctrlKey || event.metaKey) {
        open(link.href);
      }
    };
    const follow = () => {
      const shown = frame.contentDocument;
      if (!shown || shown.vitae) return;
      shown.vitae = true;
      shown.addEventListener('click', event => {
        const link = event.target.closest?.('a[href]');
        if (link && !link.getAttribute('href').startsWith('#')) leave(event, link);
        const place = placeAt(shown, event.clientX, event.clientY, event.target);
        if (!place) return;
        returnTo = null;
        show(place);
      });
      shown.addEventListener('keydown', event => {
        if (event.key === 'Escape' && !bar.hidden) close();
        if (event.key !== 'Enter' || !toggle.checked || !event.target.dataset?.source) return;
        event.preventDefault();
        returnTo = event.target;
        show(placeIn(event.target, 0));
        bar.querySelector('button.copy').focus();
      });
      reach();
    };
    const reach = () => {
      for (const element of frame.contentDocument?.querySelectorAll('[data-source]') ?? []) {
        if (element.matches('a, button, input')) continue;
        if (toggle.checked) element.tabIndex = 0; else element.removeAttribute('tabindex');
      }
    };
    frame.addEventListener('load', follow);
    document.addEventListener('vitae-html', reach);
    follow();

    // The pages of the PDF: the server knows the place of each stretch of a line.
    const load = async () => {
      if (places) return places;
      if (!pages.children.length) return places = [];
      const answer = await fetch(`/-/places/${main.dataset.folder}?${main.dataset.query}`);
      return places = answer.ok ? await answer.json() : [];
    };
    const cover = async () => {
      for (const old of pages.querySelectorAll('.area')) old.remove();
      if (!toggle.checked) return;
      const all = await load();
      [...pages.children].forEach((page, index) => {
        for (const [place, left, top, width, height] of all[index] ?? []) {
          const area = document.createElement('button');
          area.className = 'area';
          area.title = place;
          area.setAttribute('aria-label', place);
          Object.assign(area.style, {
            left: left * 100 + '%', top: top * 100 + '%', width: width * 100 + '%', height: height * 100 + '%' });
          area.addEventListener('click', event => {
            event.stopPropagation();
            returnTo = area;
            show(place);
            if (event.detail === 0) bar.querySelector('button.copy').focus();
          });
          page.append(area);
        }
      });
    };
    pages.addEventListener('click', async event => {
      const page = event.target.closest('.page');
      if (!page) return;
      const box = page.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width, y = (event.clientY - box.top) / box.height;
      const found = ((await load())[[...pages.children].indexOf(page)] ?? []).find(([, left, top, width, height]) =>
        x >= left && x <= left + width && y >= top && y <= top + height);
      if (!found) return;
      returnTo = null;
      show(found[0]);
    });
    document.addEventListener('vitae-page', () => { places = null; cover(); });
    toggle.checked = sessionStorage.getItem('vitae-sources') === '1';
    toggle.addEventListener('change', event => {
      event.stopPropagation();
      sessionStorage.setItem('vitae-sources', toggle.checked ? '1' : '0');
      reach();
      cover();
    });
    cover();

    """#
}
