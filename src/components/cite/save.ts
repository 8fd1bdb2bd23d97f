import { offer } from '../offer.ts';
import { say } from './say.ts';
import { takenBeside, wordsOf } from './taken.ts';

/** Saves the text beside a button as a file: its name is the key of what is cited, its ending the button's own. */
export function save(button: HTMLElement): void {
  const text = takenBeside(button);
  const key = button.closest<HTMLElement>('[data-key]')?.dataset['key'];
  const { ending } = button.dataset;
  if (!text || key === undefined || ending === undefined) return;
  const name = `${key}.${ending}`;
  offer(name, `${wordsOf(text)}\n`, 'text/plain');
  say(`Saved: ${name}.`);
}
