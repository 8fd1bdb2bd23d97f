import type { NamesFile } from '../../model/search-index.ts';
import { FILTERS, type Chosen } from './filters.ts';

/** What a reader asks for: words, and how to narrow what is found. It stands whole in the address. */
export interface Wish {
  readonly query: string;
  readonly chosen: Chosen;
}

/** Reads the wish of an address: "?q=Kerry&kind=quotations&source=harbour-closes". */
export function readWish(search: string): Wish {
  const address = new URLSearchParams(search);
  const all = (filter: string): readonly string[] => [...new Set(address.getAll(filter))];
  return {
    query: address.get('q') ?? '',
    chosen: {
      kind: all('kind').map((kind) => kind.toLowerCase()),
      source: all('source'),
      speaker: all('speaker'),
      label: all('label'),
      match: all('match'),
    },
  };
}

/** The same with sources by their slug, where an address names them by their title. */
export function settled({ query, chosen }: Wish, { sources }: NamesFile): Wish {
  const slug = (wished: string): string =>
    sources.find(([own, title]) => own === wished || title === wished)?.[0] ?? wished;
  return { query, chosen: { ...chosen, source: [...new Set(chosen.source.map(slug))] } };
}

/** The address of a wish: "?q=…", or "" when nothing is asked. */
export function addressOf({ query, chosen }: Wish): string {
  const address = new URLSearchParams(query.trim() === '' ? {} : { q: query.trim() });
  for (const filter of FILTERS) for (const value of chosen[filter]) address.append(filter, value);
  const written = address.toString();
  return written && `?${written}`;
}

/** True when something is asked for. */
export function asksForSomething({ query, chosen }: Wish): boolean {
  return query.trim() !== '' || FILTERS.some((filter) => chosen[filter].length > 0);
}
