import { placeNames } from '../../src/text/gazetteers/place-names.ts';
import type { NameText } from '../../src/text/name-runs.ts';
import type { TagKind } from '../../src/text/tagger/labels.ts';
import type { GoldName } from './gold-names.ts';
import type { Labelled } from './read-training.ts';

/** How often a name must stand in a corpus, and with what share of one kind, to be of that kind always. */
const OFTEN = 4;
const SHARE = 0.7;

/** How often each name of a silver corpus was labelled as each kind. */
export type Votes = Map<string, Map<TagKind, number>>;

/** Counts the kinds of the names of one text. */
export function vote(votes: Votes, text: NameText, names: readonly GoldName[]): void {
  for (const name of names) {
    const key = keyOf(text, name);
    const kinds = votes.get(key) ?? new Map<TagKind, number>();
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1);
    votes.set(key, kinds);
  }
}

/**
 * Mends labels that a machine made: a demonym alone names a people, a country a place, and a name
 * that is nearly always of one kind is of that kind everywhere. What a reader labelled (`read`) stays.
 */
export function mended(
  votes: Votes,
  text: NameText,
  names: readonly GoldName[],
  read: Labelled['read'] = [],
): GoldName[] {
  return names.map((name) => {
    const start = text.words[name.from]?.start ?? 0;
    const isRead = read.some(({ s, e }) => s <= start && start < e);
    return isRead ? name : { ...name, kind: kindOf(votes, text, name) };
  });
}

function kindOf(votes: Votes, text: NameText, name: GoldName): TagKind {
  const key = keyOf(text, name);
  if (name.to - name.from === 1 && text.words[name.from]?.demonym) return 'people';
  const { countries, known } = placeNames();
  if (countries.has(key) || known.has(key)) return 'place';
  let all = 0;
  for (const count of votes.get(key)?.values() ?? []) all += count;
  for (const [kind, count] of votes.get(key) ?? []) {
    if (all >= OFTEN && count >= SHARE * all) return kind;
  }
  return name.kind;
}

function keyOf(text: NameText, { from, to }: GoldName): string {
  return text.keys.slice(from, to).join(' ');
}
