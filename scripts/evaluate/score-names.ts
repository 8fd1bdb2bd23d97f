import type { Mention } from '../../src/model/mention.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { GoldText, NameKind } from './gold.ts';
import type { Mistake } from './mistake.ts';
import { type Tally, tally } from './tally.ts';
import { trimmed } from './trim.ts';

/** How the names of one kind in one text were found. */
export interface NameScore {
  /** The same kind and, after trimming, the same span. */
  readonly exact: Tally;
  /** The same kind and any words in common, one answer to one name. */
  readonly overlap: Tally;
  readonly mistakes: readonly Mistake[];
}

/**
 * Scores the mentions of one kind. An answer in an open stretch that shares no words with a name of
 * its kind is not counted.
 */
export function scoreNames(
  gold: GoldText,
  mentions: readonly Mention[],
  kind: NameKind,
): NameScore {
  const { text } = gold;
  const wanted = gold.names.filter((name) => name.kind === kind).map((name) => trimmed(text, name));
  const found = mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => trimmed(text, mention));
  const free = new Set(wanted);
  const partner = new Map<Span, Span>();
  for (const same of [isSame, overlaps]) {
    for (const answer of found) {
      const name = partner.has(answer) ? undefined : [...free].find((each) => same(each, answer));
      if (!name) continue;
      partner.set(answer, name);
      free.delete(name);
    }
  }
  const exact = tally();
  const overlap = { ...tally(), missed: free.size };
  const mistakes = [...free].map((name) => mistake(gold, kind, 'missed', name));
  for (const answer of found) {
    const name = partner.get(answer);
    if (name && isSame(name, answer)) exact.right++;
    else if (name || !gold.open.some((open) => overlaps(open, answer))) {
      exact.extra++;
      mistakes.push(mistake(gold, kind, name ? 'cut otherwise' : 'extra', answer, name));
    }
    if (name) overlap.right++;
    else if (!gold.open.some((open) => overlaps(open, answer))) overlap.extra++;
  }
  exact.missed = wanted.length - exact.right;
  return { exact, overlap, mistakes };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function mistake(
  gold: GoldText,
  kind: NameKind,
  what: string,
  span: Span,
  instead: Span | undefined = otherwise(gold, kind, span),
): Mistake {
  const other = instead && gold.names.find((name) => overlaps(name, instead));
  const told = other ? ` (gold: ${other.kind} «${gold.text.slice(other.start, other.end)}»)` : '';
  return { kind, text: gold.id, what: what + told, span };
}

/** What the gold has, of another kind, where an answer stands. */
function otherwise(gold: GoldText, kind: NameKind, span: Span): Span | undefined {
  return gold.names.find((name) => name.kind !== kind && overlaps(name, span));
}
