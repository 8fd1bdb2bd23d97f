import type { Corpus, LinkedFigure, LinkedQuotation, LinkedSpeaker } from '../../model/corpus.ts';
import {
  MODES,
  type AmountRow,
  type SpeakerRow,
  type StatementRow,
} from '../../model/search-index.ts';
import { labelBits, type Numbering } from './words.ts';

/** The rows of all quotations and figures, in the order of the corpus, and those who are credited. */
export interface Statements {
  readonly speakers: readonly SpeakerRow[];
  readonly quotations: readonly StatementRow[];
  readonly modes: readonly number[];
  readonly figures: readonly StatementRow[];
  readonly amounts: readonly AmountRow[];
}

/** Lays out all quotations and figures for the search. */
export function statementsOf(corpus: Corpus, { sources: numbered }: Numbering): Statements {
  const indexOf = new Map(corpus.sources.map(({ id }, index) => [id, index]));
  const speakers = new Map<string, { readonly row: SpeakerRow; readonly index: number }>();
  const speakerIndex = (row: SpeakerRow): number => {
    const key = JSON.stringify(row);
    const known = speakers.get(key) ?? { row, index: speakers.size };
    speakers.set(key, known);
    return known.index;
  };
  const rowOf = (statement: LinkedQuotation | LinkedFigure): StatementRow => {
    const { id, passage, start, end, speaker } = statement;
    const source = indexOf.get(passage.source.id) ?? 0;
    const words = numbered[source]?.words ?? [];
    const first = firstFrom(words, start);
    const next = firstFrom(words, end);
    const place = words[first]?.place ?? 0;
    const count = next > first ? (words[next - 1]?.place ?? place) - place + 1 : 0;
    const row = speakerRow(speaker);
    const printed =
      row[1] === '' || speaker?.asWritten === row[1] ? '' : (speaker?.asWritten ?? '');
    return [
      ...([id, source, passage.paragraph, place, count, start, end - start] as const),
      ...([speakerIndex(row), printed, labelBits(passage.labels)] as const),
    ];
  };
  const quotations = corpus.quotations.map(rowOf);
  const figures = corpus.figures.map(rowOf);
  return {
    speakers: [...speakers.values()].map(({ row }) => row),
    quotations,
    modes: corpus.quotations.map(({ mode }) => MODES.indexOf(mode)),
    figures,
    amounts: corpus.figures.map(amountRow),
  };
}

function speakerRow(speaker: LinkedSpeaker | null): SpeakerRow {
  if (!speaker) return ['', '', 'nobody'];
  if (speaker.status === 'article') return ['', '', 'article'];
  const { entity, name, asWritten, status } = speaker;
  return [entity?.id ?? '', entity?.name ?? name ?? asWritten, status];
}

/** The ends of a change bound nothing: "from 40 to 60" holds no 50. */
function amountRow(figure: LinkedFigure): AmountRow {
  const { exact, end, counted, value, low, high, passage, rule } = figure;
  const { text } = passage.source.analysed;
  const follows = counted !== null && text.slice(end, counted.start) === ' ';
  const bounds = rule === 'change' ? ([null, null] as const) : ([low, high] as const);
  return [exact, counted?.exact ?? '', follows ? 1 : 0, value, ...bounds];
}

/** Index of the first word that starts at or after an offset; how many there are when none does. */
function firstFrom(words: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
