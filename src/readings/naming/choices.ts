import type { Named } from './wordings.ts';
import type { Word, WordInSource } from './words.ts';

/** A value that a list can be narrowed by: as the address has it, and as a reader knows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the naming ledger can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'kind', title: 'Kind' },
  { name: 'source', title: 'Source' },
] as const;

/** What the list of words can be narrowed by. */
export const WORD_FACETS = [
  { name: 'word', title: 'Word' },
  { name: 'source', title: 'Source' },
] as const;

/** The kinds of names, for the reader. */
export const NAME_KINDS: Readonly<Record<Named['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
};

/** The id of a name among the items of the ledger. */
export function itemId(url: string): string {
  return `n-${url.slice(1, -1).replace('/', '-')}`;
}

/** The id of a word in one source among the items of its list. */
export function wordItemId(id: string, sourceUrl: string): string {
  return `w-${id.replace('/', '-')}-in-${slugOf(sourceUrl)}`;
}

/** A source as a choice. */
export function sourceChoice({ title, url }: { title: string; url: string }): Choice {
  return { value: slugOf(url), label: title };
}

/** What a name can be chosen by: its kind, and every source that prints it. */
export function choicesOfName({
  kind,
  wordings,
}: Named): Readonly<Record<string, readonly Choice[]>> {
  const sources = new Map(
    wordings.flatMap(({ printings }) =>
      printings.map(({ source }) => [source.url, sourceChoice(source)] as const),
    ),
  );
  return {
    kind: [{ value: kind, label: NAME_KINDS[kind] }],
    source: [...sources.values()],
  };
}

/** What a word in one source can be chosen by. */
export function choicesOfWord(
  { id, title }: Word,
  { source }: WordInSource,
): Readonly<Record<string, Choice>> {
  return {
    word: { value: id.split('/').at(-1) ?? id, label: title },
    source: sourceChoice(source),
  };
}

/** The last part of an address: "dawn-post" of "/sources/dawn-post/". */
function slugOf(url: string): string {
  return url.split('/').at(-2) ?? url;
}
