import { partsOf } from './date.ts';
import { locationOf } from './plain.ts';
import type { Work } from './work.ts';

/** An item of CSL-JSON. Source: CSL 1.0.2, appendix IV (variables), and its JSON schema csl-data.json. */
export type CslItem = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
};

/** A work as CSL-JSON. An author's name stands as a literal, as it was written down. */
export function cslItemOf(work: Work): CslItem {
  const { kind, key, title, author, container, publisher, place, date, heldIn, edition } = work;
  return {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { 'publisher-place': place }),
    ...(date !== undefined && { issued: { 'date-parts': [partsOf(date)] } }),
    ...(kind === 'article' && { source: heldIn }),
    ...(kind === 'page' && edition !== undefined && { version: edition }),
    URL: work.address,
    ...(locationOf(work) !== '' && { note: locationOf(work) }),
  };
}

/** The file of CSL-JSON that holds one work. */
export function cslJsonOf(work: Work): string {
  return JSON.stringify([cslItemOf(work)], undefined, 2);
}
