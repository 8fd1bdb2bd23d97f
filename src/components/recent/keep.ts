import { ownShelf, siteRoot } from './own-shelf.ts';

// Puts this page on the shelf as soon as the reader does something on it, and not before.
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'click'] as const;
const first = new AbortController();

for (const sign of SIGNS) {
  addEventListener(sign, keep, { capture: true, passive: true, signal: first.signal });
}

function keep(): void {
  first.abort();
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const kind = document.querySelector('.kicker')?.textContent.trim() ?? '';
  const path = location.pathname.slice(siteRoot.pathname.length);
  if (title !== '') ownShelf().add({ path, title, kind });
}
