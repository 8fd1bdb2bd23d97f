import { filledIn } from './filled-in.ts';

/**
 * Copies the text beside a button and says so. What only the reader knows is filled in: the day on which
 * the page is read and, where the site does not know its own address, the address of the page.
 */
export async function copy(button: HTMLElement): Promise<void> {
  const text = button.parentElement?.querySelector<HTMLElement>('.taken-text');
  if (!text) return;
  const path = button.closest<HTMLElement>('[data-cited-path]')?.dataset['citedPath'];
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const known = {
    today: new Date(),
    ...(path !== undefined &&
      root.protocol !== 'file:' && { path, address: new URL(path, root).href }),
  };
  // Words of a source stand apart from the citation, and nothing is filled in there.
  const words = [...text.children]
    .map(({ textContent }, index) => {
      const day = text.children[index]?.getAttribute('data-fill') ?? undefined;
      return day === undefined ? textContent : filledIn(textContent, { ...known, day });
    })
    .join('');
  const what = (button.getAttribute('aria-label') ?? '').replace(/^Copy /, '');
  try {
    await navigator.clipboard.writeText(words);
    say(`Copied: ${what}.`);
  } catch {
    // A browser may refuse, and a page that came without encryption has no clipboard.
    getSelection()?.selectAllChildren(text);
    say('The browser did not copy it. The text is selected: press Ctrl and C, or ⌘ and C.');
  }
}

function say(words: string): void {
  const status = document.getElementById('copied');
  if (!status) return;
  // The same words twice are read out twice only when the status was empty between.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
}
