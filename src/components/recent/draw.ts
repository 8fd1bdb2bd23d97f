import { ownShelf, siteRoot } from './own-shelf.ts';
import type { Seen } from './shelf.ts';

/** Fills the list of the pages on the shelf, anew whenever it is opened, and lets the reader clear it. */
export function attach(box: HTMLElement): void {
  const shelf = ownShelf();
  const list = box.querySelector('ul');
  const [stop, start] = box.querySelectorAll('button');
  const [kept, notKept] = box.querySelectorAll('span');
  const draw = (): void => {
    const off = shelf.isOff();
    const pages = shelf.pages();
    list?.replaceChildren(...(pages.length > 0 ? pages.map(row) : [none()]));
    for (const each of [stop, kept]) if (each) each.hidden = off;
    for (const each of [start, notKept]) if (each) each.hidden = !off;
  };
  stop?.addEventListener('click', () => {
    shelf.turnOff();
    draw();
    start?.focus();
  });
  start?.addEventListener('click', () => {
    shelf.turnOn();
    draw();
    stop?.focus();
  });
  box.addEventListener('toggle', draw);
  draw();
}

function none(): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'why';
  item.textContent = 'None yet.';
  return item;
}

function row({ path, title, kind }: Seen): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const name = document.createElement('bdi');
  const label = document.createElement('span');
  // Whatever is stored leads to a page of this site.
  link.href = siteRoot.href + path.replace(/^\/+/, '');
  name.textContent = title;
  label.className = 'count';
  label.textContent = kind;
  link.append(name);
  item.append(link, ' ', label);
  return item;
}
