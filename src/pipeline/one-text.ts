import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Candidate, Cast, Mention, ResolvedDate, SettledMention } from '../model/mention.ts';
import type { Quantity, Quotation } from '../model/statement.ts';
import type { Tagger } from '../model/tagger.ts';
import { castOf } from './cast.ts';
import { findStatements, proposeEchoes, proposeNames, resolveDates } from './recognise.ts';
import { settle } from './settle.ts';

/** What was found in one text, before it is known what else the corpus holds. */
export interface Recognition {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Quantity[];
  /** What could be resolved of the dates among the mentions. */
  readonly dates: ReadonlyMap<Mention, ResolvedDate>;
}

/** The names and dates of a text as settled, and all that was proposed for them. */
export interface Names {
  readonly proposed: readonly Candidate[];
  readonly settled: readonly SettledMention[];
}

/**
 * Finds names, dates, quotations and quantities in one text. `published` is its date of publication in
 * EDTF, when that is known; without a tagger the rules alone decide on names; `amend` has the last word
 * on them. Pure: the same text and date, the same answer.
 */
export function recogniseText(
  text: AnalysedText,
  kinds: readonly Kind[],
  published?: string,
  tagger?: Tagger,
  amend: (settled: readonly SettledMention[]) => readonly SettledMention[] = (settled) => settled,
): Recognition {
  const mentions = amend(namesOf(text, kinds, tagger).settled);
  const cast = castOf(text, mentions, kinds);
  const dates = resolveDates(text, mentions, published, kinds);
  return { cast, dates, ...findStatements(text, cast, kinds) };
}

/**
 * Finds the names and dates of one text by the kinds' rules; a tagger, handed what they found, then has
 * the last word on names.
 */
export function namesOf(text: AnalysedText, kinds: readonly Kind[], tagger?: Tagger): Names {
  const ruled = withEchoes(text, proposeNames(text, kinds), kinds);
  if (!tagger) return ruled;
  const dates = ruled.proposed.filter(({ kind }) => kind === 'date');
  const proposed = [...dates, ...tagger(text, ruled.proposed, ruled.settled)];
  return { proposed, settled: settle(text.text, proposed) };
}

/** Settles candidates, and settles them again with the echoes of what stood. */
function withEchoes(
  text: AnalysedText,
  candidates: readonly Candidate[],
  kinds: readonly Kind[],
): Names {
  const settled = settle(text.text, candidates);
  const echoes = proposeEchoes(text, settled, kinds);
  if (echoes.length === 0) return { proposed: candidates, settled };
  const proposed = [...candidates, ...echoes];
  return { proposed, settled: settle(text.text, proposed) };
}
