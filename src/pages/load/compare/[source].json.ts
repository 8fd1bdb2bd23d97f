import type { APIRoute } from 'astro';
import { comparisons } from '../../../integrations/comparisons.ts';

/** What each source holds, for comparing any two in the browser. */
export function getStaticPaths() {
  return comparisons().sources.map((source) => ({
    params: { source: source.folder },
    props: { source },
  }));
}

export const GET: APIRoute<{ source: object }> = ({ props }) =>
  new Response(JSON.stringify(props.source));
