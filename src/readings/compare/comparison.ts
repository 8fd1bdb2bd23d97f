import { fold } from '../../text/fold.ts';
import { onceOf } from '../../text/once-of.ts';
import { byCodeUnit } from '../../text/order.ts';
import type {
  ComparedFigure,
  ComparedName,
  ComparedQuotation,
  SourceHoldings,
} from './source-holdings.ts';
import { sharedUtterances, type SharedUtterance } from './utterances.ts';

/** Figures of both sources that count the same words, each list in the order of its text. */
export interface SharedCounted {
  readonly key: string;
  readonly a: readonly ComparedFigure[];
  readonly b: readonly ComparedFigure[];
}

/** A name that both sources print, with its forms in each. */
export interface SharedName extends Omit<ComparedName, 'forms'> {
  readonly a: ComparedName['forms'];
  readonly b: ComparedName['forms'];
}

/** What one source holds for which no matching passage was found in the other. */
export interface OnlyHere {
  readonly quotations: readonly ComparedQuotation[];
  readonly figures: readonly ComparedFigure[];
  readonly names: readonly ComparedName[];
}

/** Two sources set against each other; `a` is the one whose folder comes first by code units. */
export interface Comparison {
  readonly a: SourceHoldings;
  readonly b: SourceHoldings;
  readonly utterances: readonly SharedUtterance[];
  readonly figures: readonly SharedCounted[];
  readonly names: readonly SharedName[];
  readonly only: { readonly a: OnlyHere; readonly b: OnlyHere };
}

/** Compares two sources; the order in which they are handed in makes no difference. */
export function compare(one: SourceHoldings, other: SourceHoldings): Comparison {
  const [a, b] = one.folder <= other.folder ? [one, other] : [other, one];
  const utterances = sharedUtterances(a.quotations, b.quotations);
  const figures = sharedCounted(a.figures, b.figures);
  const names = sharedNames(a.names, b.names);
  const known = {
    utterances: new Set(utterances.map(({ id }) => id)),
    keys: new Set(figures.map(({ key }) => key)),
    names: new Set(names.map(({ url }) => url)),
  };
  const only = ({ quotations, figures: counted, names: named }: SourceHoldings): OnlyHere => ({
    quotations: quotations.filter(({ utterance }) => !known.utterances.has(utterance?.id ?? '')),
    figures: counted.filter(({ key }) => !known.keys.has(key ?? '')),
    names: inOrder(named).filter(({ url }) => !known.names.has(url)),
  });
  return { a, b, utterances, figures, names, only: { a: only(a), b: only(b) } };
}

function sharedCounted(
  a: readonly ComparedFigure[],
  b: readonly ComparedFigure[],
): readonly SharedCounted[] {
  const [inA, inB] = [a, b].map((list) => Map.groupBy(list, ({ key }) => key));
  return [...(inA ?? [])]
    .flatMap(([key, own]) => {
      const others = key === undefined ? undefined : inB?.get(key);
      return key === undefined || !others ? [] : [{ key, a: own, b: others }];
    })
    .toSorted((x, y) => byCodeUnit(x.key, y.key));
}

function sharedNames(
  a: readonly ComparedName[],
  b: readonly ComparedName[],
): readonly SharedName[] {
  const inB = new Map(b.map((name) => [name.url, name.forms]));
  return inOrder(a).flatMap(({ kind, name, url, forms }) => {
    const others = inB.get(url);
    return others ? [{ kind, name, url, a: forms, b: others }] : [];
  });
}

/** The names of a source, by the alphabet; a source is set beside many others. */
const inOrder = onceOf((names: readonly ComparedName[]) =>
  names.toSorted((a, b) => byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.url, b.url)),
);
