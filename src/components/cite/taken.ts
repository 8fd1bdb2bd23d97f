import { filledIn } from './filled-in.ts';

/** The element that holds the text beside a button; null when there is none. */
export function takenBeside(button: HTMLElement): HTMLElement | null {
  return button.closest('.taken')?.querySelector<HTMLElement>('.taken-text') ?? null;
}

/**
 * The words of a text to be taken along. What only the reader knows is filled in: the day on which the page is
 * read and, where the site does not know its own address, the address of the page.
 */
export function wordsOf(text: HTMLElement): string {
  const known = { today: new Date(), ...placesOf(text) };
  // Words of a source stand apart from the citation, and nothing is filled in there.
  return [...text.children]
    .map((part) => {
      const day = part.getAttribute('data-fill') ?? undefined;
      return day === undefined ? part.textContent : filledIn(part.textContent, { ...known, day });
    })
    .join('');
}

/** What stands for addresses in the texts about an element; nothing on a disk, which is no address to cite. */
function placesOf(element: HTMLElement): { paths?: readonly string[]; root?: URL } {
  const cited = element.closest<HTMLElement>('[data-cited-root]');
  const { citedRoot, citedPath, citedLiving } = cited?.dataset ?? {};
  if (citedRoot === undefined || location.protocol === 'file:') return {};
  const own = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const paths = [citedPath, citedLiving].filter((path) => path !== undefined);
  return { paths, root: new URL(citedRoot, own) };
}
