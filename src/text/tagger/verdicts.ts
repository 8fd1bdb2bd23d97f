import type { Candidate, SettledMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../name-words.ts';
import { trimmed } from './trim.ts';
import { isInside, kindOfTag, TAG_KINDS } from './labels.ts';

/** The tags of all words of a text, and how sure each is, in logarithms of odds. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  readonly margins: Float64Array;
}

/** How sure the tagger must be of a name that the rules have not settled just so. */
const UNAIDED = 0.7;
/** The same where it goes against a sure rule. */
const AGAINST = 1;
/** How sure a rule must be for that, and to stand where the tagger is not sure enough. */
const SURE_RULE = 0.8;
/** How sure a rule must be that words are none of our names, to outdo the tagger. */
const NO_NAME = 0.96;

/** How sure a rule must be of a name to outdo the tagger: the form of the text leaves no doubt. */
const NO_DOUBT = 0.98;

/** The weights of a name that the tagger is barely and fully sure of, and the margin from which it is. */
const LEAST = 0.7;
const MOST = 0.95;
const FULL = 4;

/**
 * Turns tags into candidates. A name that the rules settled just so stands, and so does one that the form of
 * the text leaves no doubt of. Of any other the tagger must
 * be sure, or what a sure rule settled there stands. A name that a rule proposed keeps that rule; the
 * others are found by the rule `tagger`.
 */
export function verdicts(
  tagged: Tagged,
  proposed: readonly Candidate[],
  settled: readonly SettledMention[],
): Candidate[] {
  const rules = new Map(proposed.map((each) => [keyOf(each), each.rule]));
  const agreed = new Set(settled.map(keyOf));
  const length = tagged.words.at(-1)?.end ?? 0;
  const sure = settled.filter((mention) => mention.weight >= SURE_RULE);
  const sureAt = painted(sure, length);
  const noNames = proposed.filter(({ kind, weight }) => kind === 'other' && weight >= NO_NAME);
  const noNameAt = painted(noNames, length);
  const names = [...noNames, ...settled.filter(({ weight }) => weight >= NO_DOUBT)];
  const fallen = new Set<number>();
  for (const name of namesIn(tagged)) {
    const { kind, start, end, margin } = name;
    const against = sureAt.subarray(start, end).filter((index) => index > 0);
    const outdone = noNameAt.subarray(start, end).some((index) => index > 0);
    const enough = against.length > 0 ? AGAINST : UNAIDED;
    if (!outdone && (agreed.has(keyOf(name)) || margin >= enough)) {
      const weight = LEAST + (MOST - LEAST) * Math.min(1, margin / FULL);
      names.push({ kind, start, end, rule: rules.get(keyOf(name)) ?? 'tagger', weight });
    } else for (const index of against) fallen.add(index - 1);
  }
  // Lighter than any name of the tagger, so that it only fills a gap.
  const standing = sure.filter((_, index) => fallen.has(index));
  return [...names, ...standing.map((mention) => ({ ...mention, weight: LEAST / 2 }))];
}

/** For each code unit one more than the index of the span that lies there; 0 for none. */
function painted(spans: readonly Span[], length: number): Int32Array {
  const paint = new Int32Array(length);
  for (const [index, { start, end }] of spans.entries()) paint.fill(index + 1, start, end);
  return paint;
}

interface Name extends Span {
  readonly kind: Candidate['kind'];
  /** The margin of its least sure word. */
  readonly margin: number;
}

/** The names that the tags spell out; works and peoples are of kind `other`. */
function namesIn({ words, tags, margins }: Tagged): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < words.length; from++) {
    const tag = TAG_KINDS[kindOfTag(tags[from] ?? 0)];
    if (!tag) continue;
    let to = from + 1;
    while (to < words.length && isInside(tags[to] ?? 0)) to++;
    const kind = tag === 'work' || tag === 'people' ? 'other' : tag;
    const kept = trimmed(words, kind, from, to);
    names.push({
      kind,
      start: words[kept.from]?.start ?? 0,
      end: words[kept.to - 1]?.end ?? 0,
      margin: margins.subarray(from, to).reduce((least, each) => Math.min(least, each)),
    });
    from = to - 1;
  }
  return names;
}

function keyOf({ kind, start, end }: Pick<Candidate, 'kind' | 'start' | 'end'>): string {
  return `${kind} ${start} ${end}`;
}
