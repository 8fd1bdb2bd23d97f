import { byCodeUnit } from '../../text/order.ts';
import type { ComparedQuotation } from './source-holdings.ts';
import { stretchesOf, wordsInBoth, type Stretch } from './stretches.ts';

/** A version of each source, set beside each other. */
export interface Pairing {
  readonly a: ComparedQuotation;
  readonly b: ComparedQuotation;
  /** Absent when the versions are too long to be aligned word for word. */
  readonly stretches?: readonly Stretch[];
}

/** An utterance that both sources print, however cut. */
export interface SharedUtterance {
  readonly id: string;
  /** Why its versions are taken to be one utterance. */
  readonly rules: readonly string[];
  readonly pairings: readonly Pairing[];
}

/**
 * The utterances in both lists, in the order in which the first list prints them. Each version is set
 * beside the one of the other source that prints most of the same words, the first of several.
 */
export function sharedUtterances(
  a: readonly ComparedQuotation[],
  b: readonly ComparedQuotation[],
): readonly SharedUtterance[] {
  const [inA, inB] = [a, b].map((list) => Map.groupBy(list, ({ utterance }) => utterance?.id));
  return [...(inA ?? [])].flatMap(([id, versions]) => {
    const others = id === undefined ? undefined : inB?.get(id);
    if (id === undefined || !others) return [];
    const rules = new Set(
      [...versions, ...others].flatMap(({ utterance }) => utterance?.rules ?? []),
    );
    return [{ id, rules: [...rules].toSorted(byCodeUnit), pairings: pairingsOf(versions, others) }];
  });
}

function pairingsOf(
  a: readonly ComparedQuotation[],
  b: readonly ComparedQuotation[],
): readonly Pairing[] {
  const all = a.map((one) => b.map((other) => pairingOf(one, other)));
  const rows = all.map((row) => row.map(weight));
  const columns = b.map((_, at) => rows.map((row) => row[at] ?? 0));
  const best = (weights: readonly number[]) => weights.indexOf(Math.max(...weights));
  const bestOfRow = rows.map(best);
  const bestOfColumn = columns.map(best);
  return all.flatMap((row, i) => row.filter((_, j) => bestOfRow[i] === j || bestOfColumn[j] === i));
}

function pairingOf(a: ComparedQuotation, b: ComparedQuotation): Pairing {
  const stretches = stretchesOf(a.words, b.words);
  return { a, b, ...(stretches && { stretches }) };
}

function weight({ stretches }: Pairing): number {
  return stretches ? wordsInBoth(stretches) : 0;
}
