import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Candidate, Cast, Mention, ResolvedDate, SettledMention } from '../model/mention.ts';
import type { Quantity, Quotation } from '../model/statement.ts';

/** Every name and date that the kinds propose for a text, overlaps and all. */
export function proposeNames(text: AnalysedText, kinds: readonly Kind[]): Candidate[] {
  return kinds.flatMap((kind) => kind.naming?.recognise(text) ?? []);
}

/** What the kinds propose further, having seen what was settled in the same text. */
export function proposeEchoes(
  text: AnalysedText,
  settled: readonly SettledMention[],
  kinds: readonly Kind[],
): Candidate[] {
  return kinds.flatMap((kind) => kind.naming?.echo?.(text, settled) ?? []);
}

/** The quotations and quantities of a text whose names are known. */
export function findStatements(
  text: AnalysedText,
  cast: Cast,
  kinds: readonly Kind[],
): { readonly quotations: readonly Quotation[]; readonly figures: readonly Quantity[] } {
  return {
    quotations: kinds.flatMap((kind) => kind.quotations?.(text, cast) ?? []),
    figures: kinds.flatMap((kind) => kind.figures?.(text, cast) ?? []),
  };
}

/** The dates of a text as EDTF, against its own date where they count from it. */
export function resolveDates(
  text: AnalysedText,
  mentions: readonly Mention[],
  published: string | undefined,
  kinds: readonly Kind[],
): ReadonlyMap<Mention, ResolvedDate> {
  return new Map(
    kinds.flatMap(({ naming }) => [...(naming?.resolveDates?.(text, mentions, published) ?? [])]),
  );
}
