import type { APIRoute } from 'astro';
import { pairs, type PagedPair } from '../../../../integrations/comparisons.ts';
import { compare } from '../../../../readings/compare/comparison.ts';
import { tableOf } from '../../../../readings/compare/table.ts';

/** The table of every pair that has a page. */
export function getStaticPaths() {
  return pairs().map(({ a, b }) => ({
    params: { a: a.folder, b: b.folder },
    props: { a, b },
  }));
}

export const GET: APIRoute<Pick<PagedPair, 'a' | 'b'>> = ({ props: { a, b } }) =>
  new Response(tableOf(compare(a, b)));
