import type { APIRoute } from 'astro';
import { pairs } from '../../../../integrations/comparisons.ts';
import { compare } from '../../../../readings/compare/comparison.ts';
import { tableOf } from '../../../../readings/compare/table.ts';

/** The table of every pair that has a page. */
export function getStaticPaths() {
  return pairs().map(({ a, b }) => ({
    params: { a: a.folder, b: b.folder },
    props: { table: tableOf(compare(a, b)) },
  }));
}

export const GET: APIRoute<{ table: string }> = ({ props }) => new Response(props.table);
