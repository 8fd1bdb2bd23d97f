import type { SettledMention } from '../../src/model/mention.ts';
import type { NameText } from '../../src/text/name-runs.ts';
import { beginTag, OUTSIDE, TAG_KINDS, TAGS, type TagKind } from '../../src/text/tagger/labels.ts';
import { wordsIn, type GoldName } from './gold-names.ts';
import { habitsOf } from './habits.ts';
import type { Labelled } from './read-training.ts';

/** Any tag at all is right. */
const ANY: number = 2 ** TAGS - 1;

/** How sure a rule must be to stand beside a silver label, and to take its place. */
const FAIR = 0.75;
const SURE = 0.93;

/** Rules on acronyms: what is no news seldom labels the bodies among them. */
const ACRONYMS: ReadonlySet<string> = new Set(['acronym', 'inner-capital']);

/** The tags of words that are outside, or of a name of neither a person, a place nor a body. */
const UNNAMED =
  (1 << OUTSIDE) | tagBit('work', true) | tagBit('work', false) | tagBit('people', true);

/** For each word of a text the tags that its labels allow, one bit a tag. */
export function allowedTags(
  { words }: NameText,
  { corpus, ign, read = [] }: Pick<Labelled, 'corpus' | 'ign' | 'read'>,
  names: readonly GoldName[],
  settled: readonly SettledMention[],
): Int32Array {
  const { leavesOut, peopleAsWorks, silver } = habitsOf(corpus);
  const allowed = new Int32Array(words.length).fill(
    leavesOut.reduce((bits, kind) => bits | tagBit(kind, true) | tagBit(kind, false), 1 << OUTSIDE),
  );
  for (const { from, to, kind } of names) {
    for (let at = from; at < to; at++) {
      const also = kind === 'work' && peopleAsWorks ? tagBit('people', at === from) : 0;
      allowed[at] = tagBit(kind, at === from) | also;
    }
  }
  for (const { s, e } of ign) allowed.fill(ANY, ...wordsIn(words, s, e));
  for (const { start, end, kind, rule, weight } of settled) {
    if (read.some(({ s, e }) => s <= start && end <= e)) continue;
    if (kind === 'date' || !(silver ? weight >= FAIR : ACRONYMS.has(rule))) continue;
    const [from, to] = wordsIn(words, start, end);
    const instead = silver && weight >= SURE && !isPart(from, to, names);
    for (let at = from; at < to; at++) {
      const labelled = allowed[at] ?? 0;
      if (!silver && (labelled & UNNAMED) === 0) continue;
      allowed[at] = (instead ? 0 : labelled) | tagBit(kind, at === from);
    }
  }
  return allowed;
}

/** True when `[from, to)` is a part of a longer name: "Iran" of "Central Bank of Iran". */
function isPart(from: number, to: number, names: readonly GoldName[]): boolean {
  return names.some(
    (name) => name.from <= from && to <= name.to && to - from < name.to - name.from,
  );
}

/** The bit of the tag of a word that begins a name of a kind, or goes on with it. */
function tagBit(kind: TagKind, begins: boolean): number {
  return 1 << (beginTag(TAG_KINDS.indexOf(kind)) + (begins ? 0 : 1));
}
