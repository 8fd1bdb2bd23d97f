import { addressOf, loadText } from '../load.ts';
import { offerCsv } from '../offer.ts';
import { csvOfItems, type RowsBy } from './csv-rows.ts';
import { pageCsv } from './page-rows.ts';
import { seenKeys } from './seen-keys.ts';

/** Saves as CSV what is seen: of a list whose rows lie in a file (SaveSeen.astro), else of the page (SavePage.astro). */
export async function save(button: HTMLButtonElement): Promise<void> {
  if (button.dataset['csv'] === undefined) savePage(button);
  else await saveSeen(button);
}

/** Saves the items of a list that are seen, cut out of the file of all of them, and says so. */
async function saveSeen(button: HTMLButtonElement): Promise<void> {
  const { csv: file = '', by = '' } = button.dataset;
  try {
    const keys = await seenKeys(button.dataset);
    const seen = csvOfItems(await loadText(file), isBy(by) ? by : 'id', keys);
    offerCsv((file.split('/').at(-1) ?? '').replace(/\.csv$/, '-seen.csv'), seen);
    const count = keys.length;
    say(button, count === 1 ? 'One line of the list is saved.' : `${count} lines are saved.`);
  } catch {
    say(button, 'The file could not be loaded. Please try again.');
  }
}

/** Saves what this page shows, and says so. */
function savePage(button: HTMLButtonElement): void {
  const name = document.querySelector('h1')?.textContent.trim() ?? '';
  offerCsv(`${name}.csv`, pageCsv(document, addressOf('')));
  say(button, 'The rows of this page are saved.');
}

function say(button: HTMLButtonElement, words: string): void {
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

function isBy(word: string): word is RowsBy {
  return word === 'id' || word === 'name' || word === 'item';
}
