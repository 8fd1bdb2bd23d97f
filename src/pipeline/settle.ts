import type { Candidate, MentionKind, SettledMention } from '../model/mention.ts';
import { bySpan } from '../model/span.ts';
import { byCodeUnit } from '../text/order.ts';

/**
 * Decides between overlapping candidates: the heavier stands, then the longer, then the earlier,
 * then by kind and rule, so that the order of the candidates never matters. Those of kind `other`
 * take part and are then left out. The answer is in the order of the text.
 */
export function settle(text: string, candidates: readonly Candidate[]): SettledMention[] {
  const ranked = candidates.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      byCodeUnit(a.kind, b.kind) ||
      byCodeUnit(a.rule, b.rule),
  );
  const taken = new Uint8Array(text.length);
  const standing: Candidate[] = [];
  for (const candidate of ranked) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    standing.push(candidate);
  }
  return standing
    .filter(
      (candidate): candidate is Candidate & { kind: MentionKind } => candidate.kind !== 'other',
    )
    .toSorted(bySpan)
    .map(({ kind, start, end, rule, weight }) => ({
      kind,
      start,
      end,
      exact: text.slice(start, end),
      rule,
      weight,
    }));
}
