import { wordingKey } from '../../page/wordings.ts';
import type { HeldGroup, Holdings } from '../holdings.ts';
import { byAlphabet } from './alphabet.ts';

/** Whose words a count is of: the article's own, or words in marks or reported of somebody. */
export interface Counts {
  readonly own: number;
  readonly others: number;
}

/** How one source prints a word: its wordings with it, each counted, with their sentences. */
export interface WordInSource extends Counts {
  readonly source: { readonly title: string; readonly url: string };
  readonly wordings: readonly (Counts & {
    readonly key: string;
    readonly forms: readonly string[];
    /** From the root of the site. */
    readonly at: string;
  })[];
}

/** A word for groups or powers, with all sources that print it, by title. */
export interface Word {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sources: readonly WordInSource[];
}

/** The words for groups and powers that the sources print, in the order of the alphabet. */
export function wordsForGroups({ groups }: Holdings): readonly Word[] {
  return groups.map(wordOf).toSorted(
    byAlphabet(
      ({ title }) => title,
      ({ url }) => url,
    ),
  );
}

function wordOf({ url, facts }: HeldGroup): Word {
  const sources = facts.sources.map(({ title, url: source, forms }): WordInSource => {
    const wordings = [...Map.groupBy(forms, ({ form }) => wordingKey(form))].map(
      ([key, those]) => ({
        key,
        forms: those.map(({ form }) => form),
        at: `${url}${those[0]?.at ?? ''}`,
        ...countsOf(those.flatMap(({ uses }) => uses)),
      }),
    );
    return {
      source: { title, url: source },
      wordings,
      ...countsOf(forms.flatMap(({ uses }) => uses)),
    };
  });
  const sorted = sources.toSorted(
    byAlphabet(
      ({ source }) => source.title,
      ({ source }) => source.url,
    ),
  );
  return { id: facts.id, title: facts.title, url, sources: sorted };
}

function countsOf(uses: readonly { readonly voice: string; readonly count: number }[]): Counts {
  const sum = (own: boolean) =>
    uses
      .filter(({ voice }) => (voice === 'own') === own)
      .reduce((all, { count }) => all + count, 0);
  return { own: sum(true), others: sum(false) };
}
