import { loadText } from '../load.ts';
import { offerCsv } from '../offer.ts';
import { csvOfItems, type RowsBy } from './csv-rows.ts';
import { seenKeys } from './seen-keys.ts';

/** Saves as CSV the items of a list that are seen, cut out of the file of all of them, and says so. */
export async function saveSeen(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector('[role="status"]');
  const { csv: file = '', by = '' } = button.dataset;
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  try {
    const keys = await seenKeys(button.dataset);
    const seen = csvOfItems(await loadText(file), isBy(by) ? by : 'id', keys);
    offerCsv((file.split('/').at(-1) ?? '').replace(/\.csv$/, '-seen.csv'), seen);
    say(keys.length === 1 ? 'One line of the list is saved.' : `${keys.length} lines are saved.`);
  } catch {
    say('The file could not be loaded. Please try again.');
  }
}

function isBy(word: string): word is RowsBy {
  return word === 'id' || word === 'name' || word === 'item';
}
