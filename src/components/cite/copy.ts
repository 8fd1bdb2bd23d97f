import { say } from './say.ts';
import { takenBeside, wordsOf } from './taken.ts';

/** Copies the text beside a button and says so. */
export async function copy(button: HTMLElement): Promise<void> {
  const text = takenBeside(button);
  if (!text) return;
  const what = (button.getAttribute('aria-label') ?? '').replace(/^Copy /, '');
  try {
    await navigator.clipboard.writeText(wordsOf(text));
    say(`Copied: ${what}.`);
  } catch {
    // A browser may refuse, and a page that came without encryption has no clipboard.
    getSelection()?.selectAllChildren(text);
    say('The browser did not copy it. The text is selected: press Ctrl and C, or ⌘ and C.');
  }
}
