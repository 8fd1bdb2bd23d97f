import type {
  ComparedFigure,
  ComparedName,
  ComparedQuotation,
  SourceHoldings,
} from '../../../src/readings/compare/source-holdings.ts';
import { countedKey } from '../../../src/readings/counted-words.ts';

/** A source with nothing in it but what a test gives it. */
export function sourceOf(folder: string, holds: Partial<SourceHoldings> = {}): SourceHoldings {
  return {
    ...{ folder, url: `/sources/${folder}/`, title: `The ${folder}`, facts: {} },
    counts: { paragraphs: 3, mentions: 0, quotations: 0, figures: 0, unresolved: 0 },
    ...{ quotations: [], figures: [], names: [] },
    ...holds,
  };
}

const ADA = {
  ...{ asWritten: 'Lindqvist', name: 'Ada Lindqvist', url: '/people/ada-lindqvist/' },
  ...{ status: 'explicit', rule: 'credited-after', confidence: 'certain', via: [] },
} as const satisfies ComparedQuotation['speaker'];

/** A direct quotation that stands at `start` of its text, of an utterance when one is named. */
export function quotationOf(
  id: string,
  words: string,
  utterance?: string,
  start = 0,
): ComparedQuotation {
  return {
    ...{ id, url: `/quotations/${id}/`, words, at: [start, start + words.length] },
    ...{ paragraph: 2, labels: [], speaker: ADA, mode: 'direct' },
    ...(utterance !== undefined && {
      utterance: { id: utterance, rules: ['same-words-cut-shorter'] },
    }),
  };
}

/** A figure that the article itself states. */
export function figureOf(id: string, words: string, counted: string | null): ComparedFigure {
  const key = countedKey(counted);
  return {
    ...{ id, url: `/figures/${id}/`, words, at: [0, words.length], paragraph: 1, labels: [] },
    speaker: { asWritten: '', name: null, status: 'article', rule: 'article-itself', via: [] },
    counted,
    ...(key !== undefined && { key }),
  };
}

/** A name with its printed forms, each once. */
export function nameOf(
  kind: ComparedName['kind'],
  url: string,
  name: string,
  forms: readonly string[] = [name],
): ComparedName {
  return { kind, url, name, forms: forms.map((form) => ({ form, count: 1, at: '#as' })) };
}
