import {
  LABELS,
  MODES,
  type NamesFile,
  type SpeakerRow,
  type StatementRow,
  type TextRow,
} from '../../model/search-index.ts';
import type { Span } from '../../model/span.ts';
import { slugOf } from '../../text/slug.ts';
import { excerptOf, hitSpan, sentenceSpan, type Excerpt } from './excerpt.ts';
import { labelsOf } from './filters.ts';
import type { Found, FoundFigure, FoundName } from './found.ts';
import type { Passages } from './passages.ts';
import type { Way } from './spelling.ts';

/** A result with all that is shown of it and exported. Addresses start from the root of the site. */
export interface Shown {
  readonly kind: Found['kind'];
  /** The words that are found, as printed. */
  readonly words: Excerpt;
  /** The page of its own; a sentence has none and leads to its place. */
  readonly page: string;
  /** The whole sentence that it stands in; absent for names. */
  readonly sentence?: Excerpt;
  readonly place?: Place;
  readonly credit?: Credit;
  /** Those who are credited with words that a sentence holds, each once. */
  readonly quoted?: readonly Credit[];
  readonly amount?: Amount;
  /** "direct", "mixed" or "indirect", of a quotation. */
  readonly mode?: string;
  readonly labels: readonly string[];
  readonly way: Way;
  /** The printed words that were taken for what was asked, where they are not what was asked. */
  readonly taken: readonly string[];
  /** Of a name: whether only an editor's name for it answers, and how often it stands. */
  readonly byEditor?: boolean;
  readonly mentions?: number;
  readonly sources?: number;
}

/** Where a result stands. */
export interface Place extends Span {
  readonly title: string;
  readonly slug: string;
  readonly paragraph: number;
  /** The anchor of the words on the page of their source, and what is to be highlighted there. */
  readonly anchor: string;
  readonly highlight: string;
}

/** Who is credited. */
export interface Credit {
  readonly id: string;
  readonly who: string;
  readonly status: string;
  /** As printed, where that differs. */
  readonly printed: string;
}

/** What was read from a figure. */
export interface Amount {
  readonly counted: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The numbers that were asked for. */
  readonly asked: readonly number[];
}

/** What is needed to show results. */
export interface Holdings {
  readonly names: NamesFile;
  readonly passages: Passages;
  readonly textOf: (source: number) => Promise<TextRow>;
}

/** Makes a result ready to be shown, with its words from the text itself. */
export async function show(found: Found, holdings: Holdings): Promise<Shown> {
  if (!('statement' in found) && found.kind !== 'sources') return showName(found);
  const source = found.sources[0] ?? 0;
  const row = await holdings.textOf(source);
  const { passages, names } = holdings;
  const [slug = '', title = ''] = names.sources[source] ?? [];
  const marks = 'hits' in found ? found.hits.map((hit) => hitSpan(row, passages, hit)) : [];
  const labels = LABELS.filter((_, bit) => labelsOf(found) & (1 << bit));
  if (found.kind === 'sources') {
    const span = sentenceSpan(row, passages, found.first, found.last);
    const words = excerptOf(row.text, span, marks);
    const paragraph = passages.sentences[found.first]?.paragraph ?? 0;
    const place = { ...span, title, slug, paragraph, anchor: `p${paragraph}` };
    const highlight = row.text.slice(span.start, span.end);
    const taken = takenOf(found, row, passages);
    const quoted = creditsIn(passages.quotedIn(found.first, found.last), names);
    return {
      ...{ kind: found.kind, words, sentence: words, way: found.way, labels, taken },
      ...{ page: '', place: { ...place, highlight }, quoted },
    };
  }
  const [id, , paragraph, first, count, start, length, speaker, printed] = found.statement;
  const span = { start, end: start + length };
  const last = passages.at(first + Math.max(0, count - 1));
  const around = sentenceSpan(row, passages, passages.at(first), last);
  const whole = { start: Math.min(around.start, start), end: Math.max(around.end, span.end) };
  const exact = row.text.slice(span.start, span.end);
  const shown = {
    ...{ page: `${found.kind}/${id}/`, labels, way: found.way },
    words: excerptOf(row.text, span, marks),
    sentence: excerptOf(row.text, whole, found.kind === 'figures' ? [span] : marks),
    place: { ...span, title, slug, paragraph, anchor: id, highlight: exact },
    credit: creditOf(names.speakers[speaker], printed),
  };
  if (found.kind === 'quotations') {
    const mode = MODES[found.mode] ?? 'direct';
    return { ...shown, kind: found.kind, mode, taken: takenOf(found, row, passages) };
  }
  return { ...showAmount(found), ...shown };
}

/** A name with all that is shown of it; no text is needed. */
export function showName(found: FoundName): Shown {
  const [, name, slug, mentions, sources] = found.name;
  return {
    ...{ kind: found.kind, page: `${found.kind}/${slug || slugOf(name)}/`, mentions, sources },
    words: [{ words: name, marked: false }],
    labels: [],
    way: found.way,
    taken:
      found.form === null || (found.form === name && found.way === 'asked') ? [] : [found.form],
    byEditor: found.form === null,
  };
}

/** A figure as far as it can be shown before its text is there: its words, leading to its page. */
export function showAmount({ kind, way, amount, asked, statement }: FoundFigure): Shown {
  const [words, counted, , value, low, high] = amount;
  return {
    ...{ kind, page: `${kind}/${statement[0]}/`, labels: [], way },
    words: [{ words, marked: false }],
    amount: { counted, value, low, high, asked },
    taken: way === 'asked' ? [] : [words],
  };
}

/** The credits of quotations, each once. */
function creditsIn(quotations: readonly StatementRow[], names: NamesFile): readonly Credit[] {
  const credits = quotations.map((row) => creditOf(names.speakers[row[7]], row[8]));
  return [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()];
}

function creditOf([id, who, status]: SpeakerRow = ['', '', 'nobody'], printed = ''): Credit {
  return { id, who, status, printed };
}

/** The printed words of the hits that are not as asked, each once. */
function takenOf(
  found: Extract<Found, { readonly hits: unknown }>,
  row: TextRow,
  passages: Passages,
): readonly string[] {
  const printed = found.hits
    .filter(({ way }) => way !== 'asked')
    .map((hit) => hitSpan(row, passages, hit))
    .map(({ start, end }) => row.text.slice(start, end));
  return [...new Set(printed)];
}
