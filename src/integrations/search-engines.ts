import { z } from 'zod';
import { isNoindex } from '../model/rights.ts';
import type { Entry } from './entries.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

const closed = once(
  () =>
    new Set(holdings().sources.flatMap(({ url, facts }) => (isNoindex(facts.facts) ? [url] : []))),
);

const drawnOn = z.looseObject({
  sources: z.array(z.looseObject({ url: z.string() })).optional(),
  passage: z.looseObject({ source: z.looseObject({ url: z.string() }) }).optional(),
});

/**
 * False for a page that search engines are asked not to keep: of a source whose facts say so, of a statement
 * in it, and of a thing that no other source names.
 */
export function isForSearchEngines({ url, facts }: Pick<Entry, 'url' | 'facts'>): boolean {
  const { sources = [], passage } = drawnOn.parse(facts);
  const drawn = passage ? [passage.source.url] : sources.map((source) => source.url);
  const all = drawn.length > 0 ? drawn : [url];
  return all.some((one) => !closed().has(one));
}
