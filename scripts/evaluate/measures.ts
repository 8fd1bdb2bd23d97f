import { NAME_KINDS, type NameKind } from './gold.ts';
import type { Verdict } from './judge-speaker.ts';
import type { Mistake } from './mistake.ts';
import type { DateTally } from './score-dates.ts';
import type { NameScore } from './score-names.ts';
import { percent, type Rates, rates, sum, type Tally } from './tally.ts';

/** How one text was read. */
export interface TextScore {
  readonly words: number;
  readonly names: readonly (Pick<NameScore, 'exact' | 'overlap'> & { readonly kind: NameKind })[];
  readonly dates: DateTally;
  readonly figures: Tally;
  readonly quotations: Tally;
  readonly speakers: Readonly<Record<Verdict, number>>;
  readonly mistakes: readonly Mistake[];
}

/** How some texts were read, in per cent; the keys stand in the order of the alphabet. */
export interface Measures {
  /** Dates resolved to EDTF: of what was resolved (precision), and of what can be (recall). */
  readonly dates: Rates & {
    /** The share of what can be resolved that was left unresolved. */
    readonly unresolved: number;
  };
  readonly figures: Rates;
  /** People, places and organisations together ("all"), and each kind of name and date. */
  readonly names: Readonly<
    Record<NameKind | 'all', { readonly exact: Rates; readonly overlap: Rates }>
  >;
  readonly quotations: Rates;
  /** Shares of the quotations that were found; the three make 100, but for rounding. */
  readonly speakers: Readonly<Record<Verdict | 'items', number>>;
  readonly texts: number;
  readonly words: number;
}

/** Sums up the scores of some texts. */
export function measuresOf(scores: readonly TextScore[]): Measures {
  const ofKinds = (kinds: readonly NameKind[]): Measures['names'][NameKind] => {
    const chosen = scores.flatMap(({ names }) => names.filter(({ kind }) => kinds.includes(kind)));
    return {
      exact: rates(sum(chosen.map(({ exact }) => exact))),
      overlap: rates(sum(chosen.map(({ overlap }) => overlap))),
    };
  };
  const verdict = (which: Verdict): number =>
    scores.reduce((total, { speakers }) => total + speakers[which], 0);
  const items = verdict('right') + verdict('wrong') + verdict('unresolved');
  const dates = sum(scores.map((score) => score.dates));
  const left = scores.reduce((total, score) => total + score.dates.left, 0);
  return {
    dates: { ...rates(dates), unresolved: percent(left, dates.right + dates.missed) },
    figures: rates(sum(scores.map(({ figures }) => figures))),
    names: {
      all: ofKinds(NAME_KINDS.filter((kind) => kind !== 'date')),
      date: ofKinds(['date']),
      organisation: ofKinds(['organisation']),
      person: ofKinds(['person']),
      place: ofKinds(['place']),
    },
    quotations: rates(sum(scores.map(({ quotations }) => quotations))),
    speakers: {
      items,
      right: percent(verdict('right'), items),
      unresolved: percent(verdict('unresolved'), items),
      wrong: percent(verdict('wrong'), items),
    },
    texts: scores.length,
    words: scores.reduce((total, { words }) => total + words, 0),
  };
}
