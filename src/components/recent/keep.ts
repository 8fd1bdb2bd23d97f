import { ownShelf, siteRoot } from './own-shelf.ts';

/** Puts this page on the shelf. */
const title = document.querySelector('h1')?.textContent.trim() ?? '';
const kind = document.querySelector('.kicker')?.textContent.trim() ?? '';
const path = location.pathname.slice(siteRoot.pathname.length);
if (title !== '') ownShelf().add({ path, title, kind });
