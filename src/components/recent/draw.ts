import { ownShelf, siteRoot } from './own-shelf.ts';
import type { Seen } from './shelf.ts';

/** Fills the list of the pages on the shelf, and lets the reader clear it. */
const section = document.getElementById('recent');
if (section) attach(section);

function attach(box: HTMLElement): void {
  const shelf = ownShelf();
  const list = box.querySelector('ul');
  const [stop, start] = box.querySelectorAll('button');
  const [kept, notKept] = box.querySelectorAll('span');
  const draw = (): void => {
    const off = shelf.isOff();
    const pages = shelf.pages();
    list?.replaceChildren(...pages.map(row));
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
  draw();
  box.hidden = shelf.pages().length === 0 && !shelf.isOff();
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
