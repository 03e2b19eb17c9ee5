'use strict';
(() => {
  const VIEW = 'roadmap-lint-view';
  const RETRY_MILLISECONDS = 1000;
  const BUSY = 503;

  const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

  /** Keeps what the address does not contain: the scroll position, open parts and the focus. */
  const remember = () => {
    const focused = document.activeElement;
    const view = {
      top: scrollY,
      open: [...document.querySelectorAll('details[open][id]')].map((element) => element.id),
      focus: focused?.id ?? '',
      caret: focused?.selectionStart ?? null,
    };
    try {
      sessionStorage.setItem(VIEW, JSON.stringify(view));
    } catch {
      // Without storage the page begins at its top.
    }
  };

  const stored = () => {
    try {
      const view = JSON.parse(sessionStorage.getItem(VIEW));
      sessionStorage.removeItem(VIEW);
      return view;
    } catch {
      return null;
    }
  };

  const restore = () => {
    const view = stored();
    if (!view) {
      return;
    }
    for (const id of view.open) {
      const element = document.getElementById(id);
      if (element) {
        element.open = true;
      }
    }
    const focused = view.focus && document.getElementById(view.focus);
    if (focused) {
      focused.focus({ preventScroll: true });
      if (view.caret !== null) {
        focused.setSelectionRange?.(view.caret, view.caret);
      }
    }
    scrollTo({ top: view.top, behavior: 'instant' });
  };

  /** The name of the newest build, when it is another one or after some time. */
  const newest = async (build) => {
    const response = await fetch(`/build?after=${encodeURIComponent(build)}`, { cache: 'no-store' });
    if (response.status === BUSY) {
      await pause(RETRY_MILLISECONDS);
      return build;
    }
    if (!response.ok) {
      throw new Error(response.statusText);
    }
    return response.text();
  };

  /** The name of the audit in the name of a build. */
  const audit = (build) => build.slice(0, build.lastIndexOf('-'));

  /** Replaces the part about the edited page, without the rest of the page. */
  const showEdited = async () => {
    const response = await fetch('/edited', { cache: 'no-store' });
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    const newer = parsed.getElementById('live');
    if (newer) {
      document.getElementById('live').replaceWith(document.adoptNode(newer));
    }
  };

  const follow = async () => {
    for (;;) {
      const { build } = document.getElementById('live').dataset;
      try {
        const other = await newest(build);
        document.getElementById('disconnected').hidden = true;
        if (audit(other) !== audit(build)) {
          remember();
          location.reload();
          return;
        }
        if (other !== build) {
          await showEdited();
        }
      } catch {
        document.getElementById('disconnected').hidden = false;
        await pause(RETRY_MILLISECONDS);
      }
    }
  };

  document.addEventListener('shown', restore, { once: true });
  document.addEventListener('DOMContentLoaded', follow);
})();
