import { filledIn } from './filled-in.ts';

/**
 * Copies the text beside a button and says so. What only the reader knows is filled in: the day on which
 * the page is read and, where the site does not know its own address, the address of the page.
 */
export async function copy(button: HTMLElement): Promise<void> {
  const text = button.parentElement?.querySelector<HTMLElement>('.taken-text');
  if (!text) return;
  const known = { today: new Date(), ...placesOf(button) };
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

/** What stands for addresses in the texts about a button; nothing on a disk, which is no address to cite. */
function placesOf(button: HTMLElement): { paths?: readonly string[]; root?: URL } {
  const cited = button.closest<HTMLElement>('[data-cited-root]');
  const { citedRoot, citedPath, citedLiving } = cited?.dataset ?? {};
  if (citedRoot === undefined || location.protocol === 'file:') return {};
  const own = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const paths = [citedPath, citedLiving].filter((path) => path !== undefined);
  return { paths, root: new URL(citedRoot, own) };
}

function say(words: string): void {
  const status = document.getElementById('copied');
  if (!status) return;
  // The same words twice are read out twice only when the status was empty between.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
}
