import { z } from 'zod';
import { isNoindex } from '../model/rights.ts';
import type { CURATION_RULES } from '../pipeline/curate/rules.ts';
import type { Entry } from './entries.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

const BY_DECISION = 'noindex-by-curation' satisfies keyof typeof CURATION_RULES;

/** The sources whose facts ask for it, and the people, places and organisations of which an editor decided it. */
const closed = once(() => {
  const { sources, people, places, organisations } = holdings();
  return new Set([
    ...sources.filter(({ facts }) => isNoindex(facts.facts)).map(({ url }) => url),
    ...[...people, ...places, ...organisations]
      .filter(({ facts }) => facts.editorial?.rules.includes(BY_DECISION))
      .map(({ url }) => url),
  ]);
});

const at = z.looseObject({ url: z.string().optional() });

const drawnOn = z.looseObject({
  sources: z.array(at).optional(),
  passage: z.looseObject({ source: at }).optional(),
  speaker: at.nullish(),
});

/**
 * False for a page that search engines are asked not to keep: of a source whose facts say so, of a statement
 * in it, and of a thing that no other source names; of somebody or something of which an editor decided it,
 * and of what is credited to them.
 */
export function isForSearchEngines({ url, facts }: Pick<Entry, 'url' | 'facts'>): boolean {
  const { sources = [], passage, speaker } = drawnOn.parse(facts);
  const isClosed = (one: string | undefined) => one !== undefined && closed().has(one);
  if (isClosed(url) || isClosed(speaker?.url)) return false;
  const drawn = passage ? [passage.source] : sources;
  return drawn.length === 0 || drawn.some((one) => !isClosed(one.url));
}
