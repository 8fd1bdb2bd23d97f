import { shelfIn, type Shelf } from './shelf.ts';

/** Where the site that this page belongs to begins. */
export const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', location.href);

/** The shelf of this site in this browser. */
export function ownShelf(): Shelf {
  const nothing = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  try {
    return shelfIn(localStorage, siteRoot.pathname);
  } catch {
    return shelfIn(nothing, siteRoot.pathname);
  }
}
