import { contains, type Span } from '../../src/model/span.ts';
import type { QuotationMode } from '../../src/model/statement.ts';
import { fold } from '../../src/text/fold.ts';
import type { Marked, Unmarked } from './unmark.ts';

/** The kinds of name and date that are marked in a gold text. */
export const NAME_KINDS = ['person', 'place', 'organisation', 'date'] as const;

/** One of them. */
export type NameKind = (typeof NAME_KINDS)[number];

/** A marked name or date. */
export interface GoldName extends Span {
  readonly kind: NameKind;
  /** The fullest form in the text, as far as it is given; else the words themselves. */
  readonly name: string;
}

/** A marked date and what it should resolve to, given the date of publication of its text. */
export interface GoldDate extends Span {
  /** EDTF; null when nothing may be resolved; "open" when two careful readers would differ. */
  readonly edtf: string | null;
}

/** A marked quantity: its value, or the two ends of it. */
export interface GoldFigure extends Span {
  readonly value: number | readonly [number, number];
}

/** Marked words with whoever is credited with them. */
export interface GoldQuotation extends Span {
  readonly mode: QuotationMode;
  /** The credit as printed, at its place nearest to the words; null when nobody is credited. */
  readonly speaker: Span | null;
  /** The fullest form of the speaker's name; null for one without a name. */
  readonly name: string | null;
}

/** One text with everything that must be found in it. */
export interface GoldText {
  readonly id: string;
  /** What kind of text it is: "wire report". */
  readonly genre: string;
  readonly text: string;
  /** The date of publication in EDTF, if the text has one. */
  readonly published?: string;
  /** Names and dates, as far as their words go. */
  readonly names: readonly GoldName[];
  /** The dates once more, with what they resolve to. */
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  readonly quotations: readonly GoldQuotation[];
  /** Stretches in which what is found, or not found, is not counted. */
  readonly open: readonly Span[];
}

/**
 * Makes a gold text of marks, by the notation of test/gold/GUIDELINE.md. Throws on a mark that says
 * nothing or contradicts itself, with its words.
 */
export function goldText(
  id: string,
  { genre, date }: { readonly genre: string; readonly date?: string | undefined },
  { text, marked }: Pick<Unmarked, 'text' | 'marked'>,
): GoldText {
  const wrong = (mark: Marked, expected: string): Error =>
    new Error(
      `${id}: Unexpected ${JSON.stringify(mark.attributes)} on "${text.slice(mark.start, mark.end)}", expected ${expected}.`,
    );
  const names: GoldName[] = [];
  const dates: GoldDate[] = [];
  const figures: GoldFigure[] = [];
  const open: Span[] = [];
  const spoken: Marked[] = [];
  for (const mark of marked) {
    const { start, end, attributes } = mark;
    const { kind } = attributes;
    const nameKind = NAME_KINDS.find((each) => each === kind);
    if (text.slice(start, end).trim().length !== end - start)
      throw wrong(mark, 'words without white space around them');
    if (nameKind) {
      if (nameKind === 'date') dates.push({ start, end, edtf: edtfOf(mark, wrong) });
      names.push({
        start,
        end,
        kind: nameKind,
        name: attributes['name'] ?? text.slice(start, end),
      });
    } else if (kind === 'figure') {
      const value = valueOf(attributes);
      if (value === null) throw wrong(mark, '"value", or "low" and "high"');
      figures.push({ start, end, value });
    } else if (kind === 'quotation') spoken.push(mark);
    else if (kind === 'open') open.push({ start, end });
    else throw wrong(mark, 'a kind');
  }
  const quotations = spoken.map((mark): GoldQuotation => {
    const { start, end, attributes } = mark;
    const mode = attributes['mode'] === 'mixed' ? 'mixed' : 'direct';
    const written = attributes['speaker'];
    if (written === undefined) throw wrong(mark, '"speaker"');
    if (written === 'none') return { start, end, mode, speaker: null, name: null };
    const speaker = nearest(text, written, mark);
    if (!speaker) throw wrong(mark, 'a speaker who is printed outside of the words');
    return { start, end, mode, speaker, name: attributes['name'] ?? named(names, text, speaker) };
  });
  const published = date === undefined ? {} : { published: date };
  return { id, genre, text, ...published, names, dates, figures, quotations, open };
}

function edtfOf(mark: Marked, wrong: (mark: Marked, expected: string) => Error): string | null {
  const { edtf } = mark.attributes;
  if (edtf === undefined) throw wrong(mark, '"edtf", "unresolved" or "open"');
  return edtf === 'unresolved' ? null : edtf;
}

function valueOf(attributes: Marked['attributes']): GoldFigure['value'] | null {
  const [value, low, high] = ['value', 'low', 'high'].map((key) => {
    const [above = '', below = '1'] = (attributes[key] ?? '').split('/');
    return above === '' ? null : Number(above) / Number(below);
  });
  const whole = typeof value === 'number' ? value : null;
  const ends = typeof low === 'number' && typeof high === 'number' ? ([low, high] as const) : null;
  return [whole, ...(ends ?? [])].some((each) => Number.isNaN(each)) ? null : (whole ?? ends);
}

/** The place of words nearest to a quotation and outside of it, in any case of letters. */
function nearest(text: string, words: string, quotation: Span): Span | null {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  let best: Span | null = null;
  let least = Infinity;
  for (const { index } of text.matchAll(word)) {
    const span = { start: index, end: index + words.length };
    if (contains(quotation, span)) continue;
    const gap = Math.max(quotation.start - span.end, span.start - quotation.end);
    if (gap < least) [best, least] = [span, gap];
  }
  return best;
}

/** The fullest form of a name that is printed at a place, or that is printed in the same way elsewhere. */
function named(names: readonly GoldName[], text: string, speaker: Span): string | null {
  const people = names.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const here = people.find(({ start, end }) => start < speaker.end && end === speaker.end);
  if (here && contains(speaker, here) && isBare(text.slice(speaker.start, here.start)))
    return here.name;
  const form = fold(text.slice(speaker.start, speaker.end));
  return people.find(({ start, end }) => fold(text.slice(start, end)) === form)?.name ?? null;
}

/** True of what may stand before a name and belongs to the credit alone: nothing, or an article. */
function isBare(before: string): boolean {
  return /^(?:the\s+)?$/i.test(before);
}
