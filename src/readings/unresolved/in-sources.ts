import { byCodeUnit } from '../../text/order.ts';
import type { HeldEntity } from '../holdings.ts';
import type { Open } from './open.ts';

/** What is open about a name, wherever it is printed. */
export interface OpenName extends Pick<Open, 'kind' | 'why'> {
  /** The pages that it may belong to; its own is left out. */
  readonly fitting: readonly HeldEntity[];
  /** What is said of those that fit, when there are any. */
  readonly others?: string;
  /** The lines that decide it; without any, those that join it to the first of the fitting. */
  readonly decision?: readonly string[];
}

/** A name that is open, once for each source that prints it, with its first form there. */
export function inSources(
  { url, facts }: HeldEntity,
  { kind, why, fitting, others, decision }: OpenName,
): readonly Open[] {
  const candidates = fitting
    .filter((one) => one.url !== url)
    .map((one) => ({ name: one.facts.title, url: one.url }))
    .toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.url, b.url));
  const [first] = candidates;
  const join = first ? [`- join: ${url.slice(1, -1)}`, `  to: ${first.url.slice(1, -1)}`] : [];
  return facts.sources.map(({ title, url: source, forms }): Open => ({
    kind,
    url: `${url}${forms[0]?.at ?? ''}`,
    printed: forms[0]?.form ?? facts.title,
    source: { title, url: source },
    why: first && others !== undefined ? { ...why, words: `${why.words} ${others}` } : why,
    candidates,
    decision: decision ?? join,
  }));
}
