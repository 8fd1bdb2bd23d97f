import { opensSearch } from './open-key.ts';

// All that runs on a page before anything is asked: it waits for the key that opens the search, and
// sends a reader on to highlighted words where the browser does not.
addEventListener('keydown', (event) => {
  if (!opensSearch(event)) return;
  event.preventDefault();
  const own = document.querySelector('#search input');
  if (own instanceof HTMLInputElement) {
    own.focus();
    own.select();
    return;
  }
  void import('./dialog.ts').then(({ openDialog }) => openDialog());
});

const MARKED = /:~:text=|%3A~%3Atext/i;

function arrive(): void {
  if (MARKED.test(location.hash)) void import('./arrive.ts').then(({ highlight }) => highlight());
}

addEventListener('hashchange', arrive);
arrive();
