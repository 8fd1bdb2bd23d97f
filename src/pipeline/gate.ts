import type { Corpus, Source } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';

interface Shown extends Span {
  readonly exact: string;
}

/**
 * Finds every span of the corpus again in the text it is from, and counts them. Throws, naming the
 * source and the words, at the first whose words are not there: nothing that is not verbatim is shown.
 */
export function gate(corpus: Corpus): number {
  let found = 0;
  const check = (source: Source, { start, end, exact }: Shown) => {
    if (source.analysed.text.slice(start, end) !== exact) {
      throw new Error(
        `Unexpected words “${exact}” at ${start}–${end} of ${source.file}, expected what the text has there. This is a fault of the program: please report it with the text.`,
      );
    }
    found++;
  };
  for (const mention of corpus.mentions) check(mention.passage.source, mention);
  for (const quotation of corpus.quotations) {
    const { source } = quotation.passage;
    for (const shown of [quotation, quotation.cue, ...creditsOf(quotation.speaker)]) {
      if (shown) check(source, shown);
    }
  }
  for (const figure of corpus.figures) {
    const { source } = figure.passage;
    for (const shown of [figure, figure.counted, ...creditsOf(figure.speaker)]) {
      if (shown) check(source, shown);
    }
  }
  return found;
}

function creditsOf(speaker: Corpus['figures'][number]['speaker'] | null): Shown[] {
  if (!speaker || speaker.asWritten === '') return [];
  return [speaker, ...speaker.via].map(({ start, end, asWritten }) => ({
    start,
    end,
    exact: asWritten,
  }));
}
