import type { z } from 'zod';
import type { SourceFacts } from '../../model/source-facts.ts';
import type { passageFacts, speakerFacts } from '../../page/front-matter.ts';
import { shownSpan } from '../../page/shown-span.ts';
import { byCodeUnit } from '../../text/order.ts';
import { countedKey } from '../counted-words.ts';
import type { HeldFigure, HeldQuotation, HeldSource, Holdings } from '../holdings.ts';
import { folderOf } from './addresses.ts';

/** A statement of one source. `at` counts UTF-16 code units of its canonical text; `words` are the words there. */
export interface ComparedStatement {
  readonly id: string;
  readonly url: string;
  readonly words: string;
  readonly at: readonly [start: number, end: number];
  readonly paragraph: number;
  readonly labels: z.infer<typeof passageFacts>['labels'];
  readonly speaker: z.infer<typeof speakerFacts> | null;
}

export interface ComparedQuotation extends ComparedStatement {
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** Shared by the quotations that print the same words of one speaker, and why they are taken to. */
  readonly utterance?: { readonly id: string; readonly rules: readonly string[] };
}

export interface ComparedFigure extends ComparedStatement {
  readonly counted: string | null;
  /** The key of what it counts; absent when that cannot be told. */
  readonly key?: string;
}

/** A person, place, organisation or word for a group that a source prints, with each form of it there. */
export interface ComparedName {
  readonly kind: 'person' | 'place' | 'organisation' | 'group';
  readonly name: string;
  readonly url: string;
  readonly forms: readonly {
    readonly form: string;
    readonly count: number;
    /** Its sentences in that source, seen from the page of the name: "#as-…", "mentions/2/#as-…". */
    readonly at: string;
  }[];
}

/** All that one source holds that can be set against another source; plain JSON. */
export interface SourceHoldings {
  /** The source's part of the addresses of comparisons. */
  readonly folder: string;
  readonly url: string;
  readonly title: string;
  readonly facts: SourceFacts;
  readonly counts: HeldSource['facts']['counts'];
  /** In the order of the text. */
  readonly quotations: readonly ComparedQuotation[];
  /** In the order of the text. */
  readonly figures: readonly ComparedFigure[];
  /** In the order of their addresses. */
  readonly names: readonly ComparedName[];
}

/** The holdings of the site source by source, in the order of their folders. */
export function bySource(holdings: Holdings): readonly SourceHoldings[] {
  const { sources, quotations, figures, people, places, organisations, groups } = holdings;
  const spoken = Map.groupBy(quotations, ({ facts }) => facts.passage.source.url);
  const counted = Map.groupBy(figures, ({ facts }) => facts.passage.source.url);
  const named = new Map<string, ComparedName[]>(sources.map(({ url }) => [url, []]));
  for (const { url, facts } of [...people, ...places, ...organisations, ...groups]) {
    const { kind, title: name } = facts;
    for (const source of facts.sources) {
      const forms = source.forms.map(({ form, count, at }) => ({ form, count, at }));
      named.get(source.url)?.push({ kind, name, url, forms });
    }
  }
  return sources
    .map(({ url, facts: { title, facts, counts } }): SourceHoldings => ({
      folder: folderOf(url),
      url,
      title,
      facts,
      counts,
      quotations: (spoken.get(url) ?? []).map(quotationOf).toSorted(inText),
      figures: (counted.get(url) ?? []).map(figureOf).toSorted(inText),
      names: (named.get(url) ?? []).toSorted((a, b) => byCodeUnit(a.url, b.url)),
    }))
    .toSorted((a, b) => byCodeUnit(a.folder, b.folder));
}

function quotationOf({ url, facts }: HeldQuotation): ComparedQuotation {
  const { id, words, mode, speaker, passage, utterance } = facts;
  const { at, paragraph, labels } = passage;
  return {
    ...{ id, url, words, at, paragraph, labels, speaker, mode },
    ...(utterance && { utterance: { id: utterance.id, rules: utterance.rules } }),
  };
}

function figureOf({ url, facts }: HeldFigure): ComparedFigure {
  const { id, title, counted, countedAt, speaker, passage } = facts;
  const { paragraph, labels } = passage;
  const [start, end] = passage.at;
  const shown = shownSpan({ start, end }, countedAt && { start: countedAt[0], end: countedAt[1] });
  const key = countedKey(counted);
  return {
    ...{ id, url, words: title, at: [shown.start, shown.end] },
    ...{ paragraph, labels, speaker, counted },
    ...(key !== undefined && { key }),
  };
}

function inText(a: ComparedStatement, b: ComparedStatement): number {
  return a.at[0] - b.at[0] || a.at[1] - b.at[1] || byCodeUnit(a.id, b.id);
}
