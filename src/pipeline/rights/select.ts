import type { Source } from '../../model/corpus.ts';
import { bySpan, contains, type Span } from '../../model/span.ts';
import type { Quantity, Quotation, Speaker } from '../../model/statement.ts';
import { quotationAround } from '../attribute.ts';
import type { Locator } from '../link/locate.ts';

/**
 * The stretches of a source that its excerpt shows, apart and in order: its title, and from the
 * beginning of the text on the sentences of each statement (its words, who is credited as printed,
 * what it counts, the quotation around it), until the next would make them more than `limit` hundredths of the text.
 */
export function excerptOf(
  { analysed: { text, blocks } }: Source,
  { quotations, figures }: { quotations: readonly Quotation[]; figures: readonly Quantity[] },
  locator: Pick<Locator, 'passage'>,
  limit: number,
): readonly Span[] {
  const most = Math.floor((text.length * limit) / 100);
  const statements = [
    ...quotations.map((one) => ({ ...spanOf(one), words: wordsOf(one) })),
    ...figures.map((one) => ({ ...spanOf(one), words: wordsOfFigure(one, quotations) })),
  ].toSorted(bySpan);
  let shown: readonly Span[] = [];
  for (const { words } of statements) {
    const sentences = words.map((span) => locator.passage(span).sentence);
    const more = united(text, [...shown, ...sentences]);
    if (sizeOf(more) > most) break;
    shown = more;
  }
  return united(text, [...shown, ...blocks.filter(({ type }) => type === 'title').map(spanOf)]);
}

/** The spans that must all be shown for a quotation to be: its words, its cue, who is credited as printed. */
export function wordsOf({ start, end, cue, speaker }: Quotation): Span[] {
  return [{ start, end }, ...(cue ? [cue] : []), ...creditOf(speaker)].map(spanOf);
}

/** The same of a figure: its words, what it counts, and all of the quotation around it. */
export function wordsOfFigure(figure: Quantity, quotations: readonly Quotation[]): Span[] {
  const { start, end, counted, change } = figure;
  const around = quotationAround(figure, quotations);
  const own = [{ start, end }, ...(counted ? [counted] : []), ...(change ? [change] : [])];
  return [...own, ...(around ? wordsOf(around) : [])].map(spanOf);
}

function creditOf(speaker: Speaker | null): readonly Span[] {
  if (!speaker || speaker.asWritten === '') return [];
  return [speaker, ...speaker.via];
}

/** True when every one of the spans lies wholly in one of the shown stretches. */
export function areShown(spans: readonly Span[], shown: readonly Span[]): boolean {
  return spans.every((span) => shown.some((stretch) => contains(stretch, span)));
}

/** The spans in order, those joined between which nothing is printed. */
function united(text: string, spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      made.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else made.push(spanOf(span));
  }
  return made;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
