import { initialOf } from '../order.ts';

/** The anchor of the first name with an initial. */
export function letterAnchor(letter: string): string {
  return letter === '#' ? 'other' : `letter-${letter}`;
}

/** For each name of a page the anchor of its initial, if it is the first of the page with it. */
export function letterAnchors(names: readonly string[]): readonly (string | undefined)[] {
  const letters = names.map(initialOf);
  return letters.map((letter, at) =>
    at > 0 && letters[at - 1] === letter ? undefined : letterAnchor(letter),
  );
}

/** The first page, from 1, on which each initial stands, in their order. */
export function pagesOfLetters(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  pages.forEach((names, index) => {
    for (const letter of names.map(initialOf)) {
      if (!found.has(letter)) found.set(letter, index + 1);
    }
  });
  return found;
}
