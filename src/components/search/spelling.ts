import type { NamesFile } from '../../model/search-index.ts';
import { respeltAlone } from '../../kinds/people/spelling-keys.ts';
import type { Term } from './query.ts';

/** How something matches what was asked, from the plainest on. */
export const WAYS = ['asked', 'beginning', 'spelling', 'number', 'range'] as const;

/** As asked; beginning so; another spelling of the name; the same number otherwise printed; a range that holds it. */
export type Way = (typeof WAYS)[number];

/** A run of words that answers a term. */
export interface Run {
  readonly words: readonly string[];
  readonly way: Way;
}

/** A term with every run of words that answers it. */
export interface Wanted extends Term {
  readonly runs: readonly Run[];
}

/** Names shorter than this are too short to be known again in another spelling. */
const RESPELT = 4;
/** The Arabic article as it is written before a hyphen, also where it takes the letter of the name. */
const ARTICLES: ReadonlySet<string> = new Set(
  'al el ad an ar as ash at az ul ur ed es ez'.split(' '),
);

/** Finds the other spellings of names: "Mohammed" for "Muhammad", "el-Sisi" for "al-Sisi". */
export function speller({ spellings }: NamesFile): (term: Term) => Wanted {
  const printed = new Map(spellings.map(([key = '', ...words]) => [key, words]));
  const others = (word: string): readonly string[] =>
    word.length < RESPELT
      ? []
      : [...new Set(respeltAlone(word).flatMap((key) => printed.get(key) ?? []))];
  return (term) => {
    const runs: Run[] = [{ words: term.words, way: 'asked' }];
    const [first = '', ...rest] = term.words;
    if (term.type === 'word') {
      const bare = ARTICLES.has(first) && rest.length > 0 ? rest : term.words;
      const [only = ''] = bare;
      if (bare !== term.words) runs.push({ words: bare, way: 'spelling' });
      for (const other of bare.length === 1 ? others(only) : [])
        if (other !== only) runs.push({ words: other.split(' '), way: 'spelling' });
    }
    return { ...term, runs };
  };
}

/** The less plain of two ways. */
export function lessPlain(a: Way, b: Way): Way {
  return WAYS.indexOf(a) >= WAYS.indexOf(b) ? a : b;
}
