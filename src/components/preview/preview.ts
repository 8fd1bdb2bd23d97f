import { cardOf, element } from './card.ts';
import { letPreviews } from './choice.ts';
import { pageAt } from './fetch.ts';
import { placeOf } from './place.ts';
import { previewIn } from './read.ts';

/** How long a link must be pointed at or have the focus before its page is asked for, then shown. */
const BEFORE = 150;
/** How long a preview stays when the pointer has left it and its link. */
const AFTER = 300;

// A tooltip, because the focus stays on the link and what is said describes it (WAI-ARIA 1.2, tooltip). It
// can be pointed at, dismissed, and stays until then (WCAG 2.2, 1.4.13). The button is no part of the
// tooltip and no stop of the Tab key, which would double the stops of a page: the same switch stands at the
// foot of every page.
const said = element('div', '');
const off = element('button', 'quiet', 'Switch previews off');
const card = element('aside', 'preview', said, element('p', 'preview-off', off));
Object.assign(said, { id: 'preview-said', role: 'tooltip' });
Object.assign(off, { type: 'button', tabIndex: -1 });
card.hidden = true;
card.ariaLabel = 'Preview';
document.getElementById('main')?.append(card);

/** The link whose preview is shown or on its way, and the one whose preview was dismissed. */
let current: HTMLAnchorElement | undefined;
let dismissed: HTMLAnchorElement | undefined;
let timer = 0;

/** Shows the preview of a link when the reader stays with it. `url` is the page that it leads to. */
export async function offer(link: HTMLAnchorElement, url: URL): Promise<void> {
  if (link === dismissed || link === current || card.contains(link)) return;
  close();
  current = link;
  await pause();
  if (!isWith(link)) return;
  const [page] = await Promise.all([pageAt(url), pause()]);
  const preview = page && previewIn(page, anchorOf(url));
  if (!preview || !isWith(link)) return;
  said.replaceChildren(...cardOf(preview));
  card.hidden = false;
  link.setAttribute('aria-describedby', said.id);
  put(link);
}

addEventListener('pointerover', ({ target }) => {
  if (!(target instanceof Node)) return;
  if (dismissed && !dismissed.contains(target)) dismissed = undefined;
  clearTimeout(timer);
  if (current && !current.contains(target) && !card.contains(target)) leave();
});
document.addEventListener('pointerleave', leave);
addEventListener('focusout', ({ target }) => {
  if (target === current) close();
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !current) return;
  dismissed = current;
  close();
});
addEventListener('click', ({ target }) => {
  if (!(target instanceof Node) || !card.contains(target)) close();
});
addEventListener('resize', close);
off.addEventListener('click', () => {
  letPreviews(false);
  dispatchEvent(new Event('previews'));
  close();
});

/** Closes the preview in a while; a link that has the focus keeps it. */
function leave(): void {
  const link = current;
  timer = window.setTimeout(() => {
    if (link === current && !isFocused(link)) close();
  }, AFTER);
}

function close(): void {
  current?.removeAttribute('aria-describedby');
  current = undefined;
  card.hidden = true;
}

/** Puts the preview beside its link, at a place of the page, so that both are scrolled together. */
function put(link: HTMLAnchorElement): void {
  card.style.height = '';
  const { left, top, bottom } = link.getBoundingClientRect();
  const view = document.documentElement;
  const size = card.getBoundingClientRect();
  const room = { width: view.clientWidth, height: view.clientHeight };
  const place = placeOf({ left, top, bottom }, size, room);
  card.style.left = `${place.left + scrollX}px`;
  card.style.top = `${place.top + scrollY}px`;
  if (place.height < size.height) card.style.height = `${place.height}px`;
}

/** True while the reader points at the link or has the focus on it, and no other was asked for since. */
function isWith(link: HTMLAnchorElement): boolean {
  if (link !== current) return false;
  if (link.matches(':hover') || isFocused(link)) return true;
  current = undefined;
  return false;
}

function isFocused(link: HTMLAnchorElement | undefined): boolean {
  return link !== undefined && link === document.activeElement && link.matches(':focus-visible');
}

function anchorOf({ hash }: URL): string {
  const [anchor = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, BEFORE);
  });
}
