import type { Corpus, Entity } from '../../model/corpus.ts';
import { NAME_KINDS, type NameRow } from '../../model/search-index.ts';
import { byCodeUnit } from '../../text/order.ts';
import { searchKeys } from '../../text/search-words.ts';
import { slugOf } from '../../text/slug.ts';

/** How names are respelt: the parts of a name in one spelling, and the keys of one of its words. */
export interface Spelling {
  respelt(name: string): readonly string[];
  keysOf(word: string): readonly string[];
}

/** The rows of all names, in the order of the corpus. */
export function nameRows({ entities }: Corpus): NameRow[] {
  return entities.map(({ id, name, aliases, mentions, editorial }): NameRow => {
    const { altLabels = [], hiddenLabels = [] } = editorial ?? {};
    const [folder = '', slug = ''] = id.split('/');
    return [
      NAME_KINDS.findIndex((kind) => kind === folder),
      name,
      slug === slugOf(name) ? '' : slug,
      mentions.length,
      new Set(mentions.map(({ passage }) => passage.source.id)).size,
      aliases.filter((form) => form !== name),
      [...altLabels, ...hiddenLabels],
    ];
  });
}

/** For each name the indices of the sources that print it. */
export function sourcesOfNames({ entities, sources }: Corpus): number[][] {
  const indexOf = new Map(sources.map(({ id }, index) => [id, index]));
  return entities.map(({ mentions }) => [
    ...new Set(mentions.flatMap(({ passage }) => indexOf.get(passage.source.id) ?? [])),
  ]);
}

/**
 * The words of people's names that have other spellings, under the keys by which they meet:
 * ["muhammad", "mohammed", "muhammad"]. One word, or two that one key joins ("abdul rahman").
 */
export function spellingRows({ entities }: Corpus, spelling: Spelling): string[][] {
  const words = new Map<string, Set<string>>();
  for (const form of entities.flatMap(formsOfPerson)) {
    const parts = new Set(spelling.respelt(form));
    const keys = searchKeys(form);
    const runs = keys.flatMap((_, at) => [keys.slice(at, at + 1), keys.slice(at, at + 2)]);
    for (const run of runs) {
      for (const key of spelling.keysOf(run.join(''))) {
        if (!parts.has(key)) continue;
        const known = words.get(key) ?? new Set();
        words.set(key, known.add(run.join(' ')));
      }
    }
  }
  return [...words]
    .filter(([key, printed]) => printed.size > 1 || !printed.has(key))
    .map(([key, printed]) => [key, ...[...printed].toSorted(byCodeUnit)])
    .toSorted(([a = ''], [b = '']) => byCodeUnit(a, b));
}

function formsOfPerson({ kind, name, aliases }: Entity): readonly string[] {
  return kind === 'person' ? [name, ...aliases] : [];
}
