import { opensSearch } from './open-key.ts';

// All that runs on a page before anything is asked: it waits for the key that opens the search, and
// sends a reader on to highlighted words where the browser does not.

/** What is typed while the search is being loaded. */
let typed: string | undefined;

addEventListener('keydown', (event) => {
  if (typed !== undefined) {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
    return;
  }
  if (!opensSearch(event)) return;
  event.preventDefault();
  const own = document.querySelector('#search input');
  if (own instanceof HTMLInputElement) {
    own.focus();
    own.select();
    return;
  }
  typed = '';
  void import('./dialog.ts')
    .then(({ openDialog }) => openDialog(typed ?? ''))
    .finally(() => (typed = undefined));
});

const MARKED = /:~:text=|%3A~%3Atext/i;

function arrive(): void {
  if (MARKED.test(location.hash)) void import('./arrive.ts').then(({ highlight }) => highlight());
}

addEventListener('hashchange', arrive);
arrive();
