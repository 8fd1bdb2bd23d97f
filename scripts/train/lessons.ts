import type { Candidate, SettledMention } from '../../src/model/mention.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';
import { nameText } from '../../src/text/name-runs.ts';
import { factsOf } from '../../src/text/tagger/facts.ts';
import { featuresOf } from '../../src/text/tagger/features.ts';
import { rowOf } from '../../src/text/tagger/hash.ts';
import { MOST_FEATURES } from '../../src/text/tagger/index.ts';
import { stretchesOf } from '../../src/text/tagger/stretches.ts';
import { goldNames } from './gold-names.ts';
import { allowedTags } from './gold.ts';
import { habitsOf } from './habits.ts';
import { isPossible } from './lattice.ts';
import type { Lesson } from './learn.ts';
import type { Labelled } from './read-training.ts';
import { mended, vote, type Votes } from './silver.ts';

/** What the rules make of a text. */
export interface Ruled {
  readonly analysed: AnalysedText;
  readonly proposed: readonly Candidate[];
  readonly settled: readonly SettledMention[];
}

/** Everything to learn from, with the rows that its features have. */
export interface Course {
  readonly lessons: readonly Lesson[];
  /** For each place of a feature's hash its row; 0 for one too rare to learn from. */
  readonly rows: Int32Array;
  readonly rowCount: number;
}

/** Turns labelled texts into lessons; a feature must stand in them `least` times to have a row. */
export function courseOf(
  texts: readonly Labelled[],
  rule: (text: string) => Ruled,
  { bits, least }: { readonly bits: number; readonly least: number },
): Course {
  const votes: Votes = new Map();
  const prepared = texts.map((labelled) => {
    const ruled = rule(labelled.text);
    const text = nameText(ruled.analysed);
    const names = goldNames(text, labelled);
    if (habitsOf(labelled.corpus).silver) vote(votes, text, names);
    return { labelled, ruled, text, names };
  });
  const counts = new Uint8Array(2 ** bits);
  const buffer = new Int32Array(MOST_FEATURES);
  const places: { of: readonly Int32Array[]; allowed: Int32Array; weight: number }[] = [];
  for (const { labelled, ruled, text, names } of prepared) {
    const facts = factsOf(ruled.analysed, ruled.proposed, ruled.settled);
    const own = habitsOf(labelled.corpus).silver
      ? mended(votes, text, names, labelled.read)
      : names;
    const allowed = allowedTags(text, labelled, own, ruled.settled);
    for (const stretch of stretchesOf(text, facts.rules)) {
      const right = allowed.slice(stretch.from, stretch.to);
      if (!isPossible(right)) continue;
      const of: Int32Array[] = [];
      for (let at = stretch.from; at < stretch.to; at++) {
        const count = featuresOf(facts, stretch, at, buffer);
        const word = buffer.slice(0, count).map((hash) => rowOf(hash, bits));
        for (const place of word) counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
        of.push(word);
      }
      places.push({ of, allowed: right, weight: habitsOf(labelled.corpus).weight });
    }
  }
  const rows = new Int32Array(2 ** bits);
  let rowCount = 1;
  for (const [place, count] of counts.entries()) if (count >= least) rows[place] = rowCount++;
  const lessons = places.map(({ of, allowed, weight }) => ({
    rows: of.map((word) => word.map((place) => rows[place] ?? 0).filter((row) => row > 0)),
    allowed,
    weight,
  }));
  return { lessons, rows, rowCount };
}
