import type { NamesFile, TextRow, TextsFile } from '../../model/search-index.ts';
import { countEach, narrow, valuesIn, type Counts } from './filters.ts';
import { figureFinder } from './find-figures.ts';
import { nameFinder } from './find-names.ts';
import { allPassages, findQuotations, findSentences, type Scope } from './find-passages.ts';
import { FOUND_KINDS, type Found } from './found.ts';
import { indexLoader, type Read } from './load.ts';
import { passagesOf, type Passages } from './passages.ts';
import { hitFinder } from './postings.ts';
import { parseQuery } from './query.ts';
import { speller, type Wanted } from './spelling.ts';
import type { Wish } from './wish.ts';

/** What was found, with how it was looked for. */
export interface Answer {
  readonly terms: readonly Wanted[];
  /** What the filters leave, by kind in the order of FOUND_KINDS, then as each finder orders it. */
  readonly found: readonly Found[];
  readonly counts: Counts;
  /** How close together several terms had to stand. */
  readonly scope: Scope;
  readonly passages: Passages;
}

/** The search over the index of a site. */
export interface Search {
  /** What the first request brings. */
  readonly names: () => Promise<NamesFile>;
  /** Names and figures alone, without loading any text. */
  readonly quick: (query: string) => Promise<readonly Found[]>;
  /** Everything that a wish finds. */
  readonly ask: (wish: Wish) => Promise<Answer>;
  readonly textOf: (source: number) => Promise<TextRow>;
}

/** Opens the search; nothing is loaded before something is asked. */
export function openSearch(read?: Read): Search {
  const file = indexLoader(read);
  const texts = new Map<number, Promise<TextsFile>>();
  const first = once(async () => {
    const [names, figures] = await Promise.all([file('names'), file('figures')]);
    return {
      names,
      spell: speller(names),
      findNames: nameFinder(names.names),
      findFigures: figureFinder(figures),
      hitsOf: hitFinder(file, names),
      valuesOf: valuesIn(names),
    };
  });
  const second = once(async () => {
    const rows = await file('passages');
    return { rows, passages: passagesOf(rows) };
  });

  return {
    names: async () => (await first()).names,

    quick: async (query) => {
      const { spell, findNames, findFigures } = await first();
      const terms = parseQuery(query).map(spell);
      return terms.length === 0 ? [] : [...findNames(terms), ...findFigures(terms)];
    },

    ask: async ({ query, chosen }) => {
      const [{ spell, findNames, findFigures, hitsOf, valuesOf }, { rows, passages }] =
        await Promise.all([first(), second()]);
      const terms = parseQuery(query).map(spell);
      const hits = await Promise.all(terms.map(hitsOf));
      const sentences = findSentences(passages, hits);
      const all = inOrder([
        ...findNames(terms, rows.named),
        ...findFigures(terms),
        ...(terms.length === 0
          ? allPassages(passages, rows)
          : [...findQuotations(rows, hits), ...sentences.found]),
      ]);
      return {
        terms,
        found: narrow(all, chosen, valuesOf),
        counts: countEach(all, chosen, valuesOf),
        scope: sentences.scope,
        passages,
      };
    },

    textOf: async (source) => {
      const { texts: starts } = (await first()).names;
      const number = starts.findLastIndex((start) => start <= source);
      const open = texts.get(number) ?? file('texts', number);
      texts.set(number, open);
      open.catch(() => texts.delete(number));
      const row = (await open).texts[source - (starts[number] ?? 0)];
      if (!row) throw new Error(`Unexpected lack of the text of source ${source}.`);
      return row;
    },
  };
}

function inOrder(found: readonly Found[]): readonly Found[] {
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return FOUND_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
}

/** Makes something when it is first asked for; what failed is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}
