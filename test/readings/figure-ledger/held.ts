import type { HeldFigure } from '../../../src/readings/holdings.ts';

type Facts = HeldFigure['facts'];

/** What a test says of a figure; the rest is a plain number of a source called "Gazette". */
export interface Told {
  readonly id?: string;
  readonly words: string;
  readonly counted?: string | null;
  readonly derived?: Partial<Facts['derived']>;
  readonly source?: string;
  readonly paragraph?: number;
  readonly at?: number;
}

/** A figure as its page holds it, with its counted words one space behind it. */
export function held({ words, counted = null, derived = {}, ...told }: Told): HeldFigure {
  const { source = 'Gazette', paragraph = 1, at = 0, id = `f-${source}-${at}` } = told;
  const end = at + words.length;
  return {
    url: `/figures/${id}/`,
    facts: {
      ...{ id, kind: 'figure', title: counted === null ? words : `${words} ${counted}`, words },
      ...{ modifier: null, counted },
      derived: { value: null, low: null, high: null, rule: 'number', ...derived },
      speaker: { asWritten: '', name: null, status: 'article', rule: 'article-itself', via: [] },
      passage: {
        source: { title: source, url: `/sources/${source.toLowerCase()}/` },
        ...{ paragraph, at: [at, end], block: 'paragraph', labels: [] },
      },
      ...(counted !== null && { countedAt: [end + 1, end + 1 + counted.length] }),
    },
  };
}
