'use strict';
(() => {
  document.documentElement.classList.add('js');

  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const grouped = (number) => number.toLocaleString('en-US');

  /** Creates an element; texts are never read as markup. */
  const create = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const isWeb = (url) => /^https?:\/\//.test(url);

  // ---- Compressed data --------------------------------------------------------------------

  const unpack = async (id) => {
    const compressed = Uint8Array.from(atob($(id).textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await new Response(stream).text());
  };

  // ---- Copying ----------------------------------------------------------------------------

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = create('textarea', { value: text });
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  const copyButton = (label, text, name) => {
    const button = create('button', { type: 'button', title: text, textContent: label });
    button.dataset.copy = text;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', async () => {
      await copy(text);
      $('announcement').textContent = 'Copied';
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = label;
        $('announcement').textContent = '';
      }, 1500);
    });
    return button;
  };

  const addCopyButtons = () => {
    for (const command of all('code.command')) {
      command.after(copyButton('Copy', command.textContent, `Copy ${command.textContent}`));
    }
  };

  // ---- Tables -----------------------------------------------------------------------------

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };

  const compare = (a, b) =>
    a !== '' && b !== '' && !isNaN(a) && !isNaN(b) ? a - b : a < b ? -1 : a > b ? 1 : 0;

  const sort = (table, heading) => {
    const column = heading.cellIndex;
    const before = heading.getAttribute('aria-sort');
    const first = heading.classList.contains('number') ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = before === first ? other : first;
    for (const th of table.tHead.rows[0].cells) {
      th.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: value(row, column) }));
    rows.sort((a, b) => sign * compare(a.key, b.key));
    body.append(...rows.map((item) => item.row));
  };

  const makeSortable = () => {
    for (const table of all('table.sortable')) {
      for (const heading of all('thead th', table)) {
        const button = create('button', { type: 'button' }, ...heading.childNodes);
        button.addEventListener('click', () => sort(table, heading));
        heading.append(button);
      }
    }
  };

  // ---- Findings ---------------------------------------------------------------------------

  const findings = [];
  const groups = [];
  const pages = [];
  const roadmaps = [];
  let texts = Promise.resolve([]);

  const readGroup = (heading, page, roadmap) => {
    const group = { heading, list: heading.nextElementSibling, name: heading.textContent, count: 0 };
    groups.push(group);
    for (const element of group.list.children) {
      findings.push({
        element, group, page, roadmap,
        severity: element.classList[1],
        fix: element.dataset.fix ?? 'none',
        added: 'new' in element.dataset,
      });
    }
  };

  const readFindings = () => {
    for (const element of all('#findings .roadmap')) {
      const shown = element.querySelector('.shown');
      const roadmap = { element, shown, id: element.dataset.roadmap, count: 0 };
      roadmaps.push(roadmap);
      for (const article of element.querySelectorAll('.page')) {
        const page = { element: article, index: pages.length, done: false, count: 0 };
        pages.push(page);
        for (const heading of article.querySelectorAll('h5')) {
          readGroup(heading, page, roadmap);
        }
      }
    }
  };

  /** The text of a finding that the filter searches. */
  const textOf = (finding) => {
    if (finding.text === undefined) {
      const page = finding.page;
      page.text ??= `${page.element.children[0].textContent} ${page.element.children[1].textContent}`;
      finding.text = `${finding.element.textContent} ${finding.group.name} ${page.text}`.toLowerCase();
    }
    return finding.text;
  };

  // ---- Filter -----------------------------------------------------------------------------

  const NAMES = ['text', 'severity', 'rule', 'roadmap', 'fix', 'new'];
  /** How many findings a filter opens at most, besides those of the first roadmap. */
  const MOST_OPEN = 100;

  let current = null;
  let filtered = false;

  const readForm = () => {
    const filter = {};
    for (const name of NAMES) {
      const control = $(`filter-${name}`);
      filter[name] = !control ? '' : control.type === 'checkbox' ? (control.checked ? '1' : '') : control.value.trim();
    }
    return filter;
  };

  const writeForm = (filter) => {
    for (const name of NAMES) {
      const control = $(`filter-${name}`);
      const wanted = filter.get(name) ?? '';
      if (!control) {
        continue;
      }
      if (control.type === 'checkbox') {
        control.checked = wanted === '1';
      } else {
        control.value = wanted;
        if (control.value !== wanted) {
          control.value = '';
        }
      }
    }
  };

  const matches = (finding, filter, words) =>
    (!filter.severity || finding.severity === filter.severity)
    && (!filter.rule || finding.group.name === filter.rule)
    && (!filter.roadmap || finding.roadmap.id === filter.roadmap)
    && (!filter.fix || (filter.fix === 'any' ? finding.fix !== 'none' : finding.fix === filter.fix))
    && (!filter.new || finding.added)
    && words.every((word) => textOf(finding).includes(word));

  const show = (element, visible) => {
    if (element.hidden === visible) {
      element.hidden = !visible;
    }
  };

  const count = (filter) => {
    const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
    let total = 0;
    for (const part of [groups, pages, roadmaps].flat()) {
      part.count = 0;
    }
    for (const finding of findings) {
      const shown = matches(finding, filter, words);
      show(finding.element, shown);
      if (shown) {
        total++;
        finding.group.count++;
        finding.page.count++;
        finding.roadmap.count++;
      }
    }
    return total;
  };

  /** Opens the first roadmaps with findings that match, as many as can be read. */
  const open = (active) => {
    let rest = MOST_OPEN;
    for (const roadmap of roadmaps) {
      show(roadmap.element, roadmap.count > 0);
      roadmap.shown.textContent = active ? `${grouped(roadmap.count)} shown` : '';
      const opened = active && roadmap.count > 0 && (rest === MOST_OPEN || roadmap.count <= rest);
      if (active || filtered) {
        roadmap.element.open = opened;
      }
      rest -= opened ? roadmap.count : 0;
    }
    filtered = active;
  };

  const apply = () => {
    const filter = readForm();
    const active = NAMES.some((name) => filter[name]);
    const matching = count(filter);
    for (const group of groups) {
      show(group.heading, group.count > 0);
      show(group.list, group.count > 0);
    }
    for (const page of pages) {
      show(page.element, page.count > 0);
    }
    open(active);
    const total = grouped(findings.length);
    $('count').textContent = active
      ? `${grouped(matching)} of ${total} findings` : `${total} findings`;
    show($('no-match'), active && matching === 0);
  };

  // ---- The address ------------------------------------------------------------------------

  const address = () => {
    const filter = readForm();
    const parameters = new URLSearchParams();
    NAMES.filter((name) => filter[name]).forEach((name) => parameters.set(name, filter[name]));
    if (current && parameters.size === 0) {
      return `#${current.id}`;
    }
    if (current) {
      parameters.set('at', current.id);
    }
    return parameters.size === 0 ? '#findings' : `#${parameters}`;
  };

  const remember = () => history.replaceState(null, '', address());

  const select = (element) => {
    current?.classList.remove('current');
    current = element;
    current.classList.add('current');
  };

  /** Shows an element, whatever hides it. */
  const reveal = async (element) => {
    if (element.closest('#findings') && element.closest('[hidden]')) {
      writeForm(new URLSearchParams());
      apply();
    }
    for (let details = element.closest('details'); details; details = details.parentElement.closest('details')) {
      details.open = true;
    }
    const page = pages.find((candidate) => candidate.element.contains(element));
    if (page) {
      await complete(page);
    }
    const isFinding = element.classList.contains('finding');
    if (isFinding) {
      select(element);
    }
    if (!element.matches('a, button, input, summary')) {
      element.tabIndex = -1;
    }
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: isFinding ? 'center' : 'start' });
  };

  const followAddress = async () => {
    const hash = location.hash.slice(1);
    if (!hash.includes('=')) {
      const element = hash && $(hash);
      if (element) {
        await reveal(element);
      }
      return;
    }
    const parameters = new URLSearchParams(hash);
    writeForm(parameters);
    apply();
    const at = $(parameters.get('at') ?? '');
    await reveal(at && !at.closest('[hidden]') ? at : $('findings'));
  };

  // ---- What a page shows when it comes into view ------------------------------------------

  const yaml = (text) => `"${text}"`;

  const suppression = (page, rule) => [
    'overrides:',
    `  - paths: [${yaml(page.glob ?? page.path)}]`,
    '    rules:',
    `      ${rule}: off`,
    '    reason: ',
    '',
  ].join('\n');

  const rule = (name) => all('.rule-info').find((element) => element.dataset.rule === name);

  const whyButton = (finding) => {
    const button = create('button', { type: 'button', textContent: 'Why' });
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      const text = finding.element.querySelector('.why-text');
      if (text) {
        text.remove();
      } else {
        const why = rule(finding.group.name)?.querySelector('.why');
        const copied = create('p', { className: 'why-text' });
        copied.append(...(why ? [...why.cloneNode(true).childNodes] : []));
        finding.element.querySelector('.tools').before(copied);
      }
      button.setAttribute('aria-expanded', String(!text));
    });
    return button;
  };

  const tools = (finding, page) => {
    const name = finding.group.name;
    const row = create('div', { className: 'tools' });
    row.append(whyButton(finding));
    const link = create('a', { href: `#${finding.element.id}`, textContent: 'Link', title: 'A permanent link to this finding' });
    row.append(link, ' Copy: ');
    if (finding.fix !== 'none') {
      const review = finding.fix === 'unsafe' ? ' --unsafe-fixes' : '';
      row.append(copyButton('fix', `roadmap-lint fix${review} --rule ${name} ${page.word ?? page.path}`, 'Copy the command to fix it'));
    }
    row.append(copyButton('explain', `roadmap-lint explain ${name}`, 'Copy the command to explain the rule'));
    row.append(copyButton('suppress', suppression(page, name), 'Copy the lines to suppress it'));
    return row;
  };

  const lineItem = (line) => {
    const item = create('li');
    const parts = Array.isArray(line) ? line : [line];
    parts.forEach((part, index) => item.append(index % 2 ? create('mark', {}, part) : part));
    return item;
  };

  const lazyDetails = (className, title, content) => {
    const details = create('details', { className }, create('summary', { textContent: title }));
    details.addEventListener('toggle', () => {
      if (details.open && details.children.length === 1) {
        details.append(...content());
      }
    });
    return details;
  };

  const pageText = (page) => {
    const list = create('ol', { className: 'text' }, ...page.lines.map(lineItem));
    const more = page.more ? [create('p', { textContent: `${grouped(page.more)} more lines.` })] : [];
    return [list, ...more];
  };

  const SIGNS = { '+': 'ins', '-': 'del' };

  const pageDiff = (page) => [
    create('div', { className: 'diff' },
      ...page.diff.map((line) => create(SIGNS[line[0]] ?? 'span', { textContent: line }))),
  ];

  const link = (element, url) => {
    if (url && isWeb(url)) {
      element.href = url;
      element.rel = 'noopener noreferrer';
    }
  };

  const complete = async (page) => {
    const text = (await texts)[page.index];
    if (page.done || !text) {
      return;
    }
    page.done = true;
    const path = page.element.querySelector('.path');
    text.path = path.textContent;
    const url = text.url && text.url.endsWith('/') ? text.url + text.path : text.url;
    if (url) {
      const anchor = create('a', { textContent: text.path });
      link(anchor, url);
      path.replaceChildren(anchor);
    }
    findings.filter((finding) => finding.page === page).forEach((finding, index) => {
      const place = finding.element.querySelector('a');
      link(place, text.urls ? text.urls[index] : url && `${url}#L${place.textContent.split(':')[0]}`);
      finding.element.append(tools(finding, text));
    });
    if (text.lines.length) {
      page.element.append(lazyDetails('page-text', 'Page text', () => pageText(text)));
    }
    if (text.diff) {
      page.element.append(lazyDetails('published', 'What publishing makes of it', () => pageDiff(text)));
    }
  };

  const completeInView = () => {
    const byElement = new Map(pages.map((page) => [page.element, page]));
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries.filter((candidate) => candidate.isIntersecting)) {
        observer.unobserve(entry.target);
        complete(byElement.get(entry.target));
      }
    }, { rootMargin: '1500px' });
    pages.forEach((page) => observer.observe(page.element));
  };

  // ---- Maps -------------------------------------------------------------------------------

  /** Replaces the place of a map by the map, which has the same size. */
  const draw = (place, drawing) => {
    const map = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
    place.replaceWith(document.importNode(map, true));
  };

  const drawMaps = async () => {
    const drawings = await unpack('drawings');
    for (const place of all('[data-drawing]')) {
      draw(place, drawings[place.dataset.drawing]);
      await new Promise((resolve) => { setTimeout(resolve); });
    }
  };

  const addTips = () => {
    const tip = create('div', { id: 'tip', hidden: true });
    tip.setAttribute('role', 'tooltip');
    document.body.append(tip);
    let node = null;
    const hideTip = () => { tip.hidden = true; };
    const place = () => {
      const box = node.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) {
        hideTip();
        return;
      }
      const below = box.bottom + tip.offsetHeight + 8 < innerHeight;
      tip.style.left = `${Math.max(4, Math.min(box.left, innerWidth - tip.offsetWidth - 4))}px`;
      tip.style.top = `${Math.max(4, below ? box.bottom + 6 : box.top - tip.offsetHeight - 6)}px`;
    };
    const showTip = (event) => {
      node = event.target.closest?.('[data-node-id]');
      const text = node?.querySelector('title')?.textContent ?? node?.getAttribute('aria-label');
      tip.hidden = !text;
      if (text) {
        tip.textContent = text;
        place();
      }
    };
    for (const drawing of all('.drawing')) {
      drawing.addEventListener('pointerover', showTip);
      drawing.addEventListener('focusin', showTip);
      drawing.addEventListener('pointerout', hideTip);
      drawing.addEventListener('focusout', hideTip);
    }
    // A topic that gets the focus is scrolled into view; its tip goes with it.
    document.addEventListener('scroll', () => tip.hidden || place(), { capture: true, passive: true });
  };

  // ---- Keyboard ---------------------------------------------------------------------------

  const step = async (by) => {
    const visible = findings.map((finding) => finding.element).filter((element) => !element.hidden);
    if (visible.length === 0) {
      return;
    }
    const at = visible.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
    if (next >= 0 && next < visible.length) {
      await reveal(visible[next]);
      remember();
    }
  };

  const openHelp = () => $('help').open || $('help').showModal();

  const KEYS = {
    '/': () => { $('filter').scrollIntoView(); $('filter-text').focus(); $('filter-text').select(); },
    j: () => step(1),
    k: () => step(-1),
    '?': openHelp,
  };

  const onKey = (event) => {
    const inField = event.target.matches?.('input, select, textarea');
    if (event.key === 'Escape' && inField) {
      event.target.blur();
    }
    if (inField || event.ctrlKey || event.metaKey || event.altKey || $('help').open) {
      return;
    }
    const action = Object.hasOwn(KEYS, event.key) && KEYS[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  };

  // ---- Start ------------------------------------------------------------------------------

  const start = () => {
    document.body.append(create('div', { id: 'announcement', className: 'visually-hidden', role: 'status' }));
    texts = unpack('texts');
    readFindings();
    addCopyButtons();
    makeSortable();
    addTips();
    $('filter').addEventListener('submit', (event) => event.preventDefault());
    const change = () => { apply(); remember(); };
    $('filter').addEventListener('input', change);
    $('filter-clear').addEventListener('click', () => {
      writeForm(new URLSearchParams());
      change();
      $('filter-text').focus();
    });
    $('help-button').addEventListener('click', openHelp);
    $('help-close').addEventListener('click', () => $('help').close());
    document.addEventListener('keydown', onKey);
    window.addEventListener('hashchange', followAddress);
    document.addEventListener('click', (event) => {
      const anchor = event.target.closest?.('a');
      const target = anchor?.getAttribute('href');
      if (target && target.startsWith('#') && target === location.hash) {
        event.preventDefault();
        followAddress();
      }
    });
    window.addEventListener('beforeprint', () => {
      all('#overview details').forEach((details) => { details.open = true; });
    });
    completeInView();
    followAddress().then(() => document.dispatchEvent(new Event('shown')));
    drawMaps();
  };

  document.addEventListener('DOMContentLoaded', start);
})();
