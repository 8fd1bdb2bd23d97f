import type { HeldFigure, HeldQuotation, HeldSource } from '../holdings.ts';
import type { Bounds } from './bounds.ts';

/** How a date stands to a statement: when it was said, what it tells of, or when its source came out. */
export type Role = 'said-on' | 'in-sentence' | 'reported-on';

/** A resolved date as the page of its source has it. */
export type HeldDate = NonNullable<HeldSource['facts']['dates']>[number];

/** Who is credited with the statements of a row; status `article` where it is the article itself. */
export type RowSpeaker = HeldFigure['facts']['speaker'];

/** A quotation or figure that a row dates. */
export interface RowStatement {
  readonly id: string;
  readonly kind: 'quotation' | 'figure';
  readonly url: string;
  /** Its title: words as printed. */
  readonly title: string;
  /** True when the words go on behind the title. */
  readonly cut: boolean;
}

/** One line of the timeline. */
export interface TimelineRow {
  /** Its anchor. */
  readonly id: string;
  readonly role: Role;
  readonly edtf: string;
  readonly rule: string;
  readonly bounds: Bounds;
  readonly source: { readonly title: string; readonly url: string };
  /** The source's date of publication, in EDTF; null where it is not known. */
  readonly reported: string | null;
  /** The printed date in its sentence; null for a date of publication, which stands with the source. */
  readonly printed: HeldDate | null;
  /** Null for a date of publication. */
  readonly speaker: RowSpeaker | null;
  readonly statements: readonly RowStatement[];
}

/** A statement of a source with what ties it to dates. */
export interface Placed extends RowStatement {
  readonly at: readonly [start: number, end: number];
  readonly speaker: RowSpeaker;
  /** The id of the quotation that it is or stands in; null for other figures. */
  readonly quotation: string | null;
}

/** Who is credited where nobody is: the words stand in quotation marks, and whose they are is not told. */
const NOBODY: RowSpeaker = {
  ...{ asWritten: '', name: null, status: 'unresolved', rule: 'credited-to-nobody', via: [] },
};

/** A quotation as a statement that may be dated. */
export function placedQuotation({ url, facts }: HeldQuotation): Placed {
  const { id, title, words, passage, speaker } = facts;
  const cut = title.length < words.length;
  return {
    ...{ id, kind: 'quotation', url, title, cut, at: passage.at },
    ...{ speaker: speaker ?? NOBODY, quotation: id },
  };
}

/** A figure as a statement that may be dated. */
export function placedFigure({ url, facts }: HeldFigure): Placed {
  const { id, title, passage, speaker, quotation } = facts;
  return {
    ...{ id, kind: 'figure', url, title, cut: false, at: passage.at, speaker },
    quotation: quotation?.url.split('/').at(-2) ?? null,
  };
}
