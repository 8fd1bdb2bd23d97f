import type { APIRoute } from 'astro';
import { editions } from '../../../integrations/editions.ts';

export function getStaticPaths() {
  return editions().flatMap(({ name, after, changes }) =>
    changes === undefined ? [] : [{ params: { edition: name }, props: { name, after, changes } }],
  );
}

/** What changed since the edition before, as records of the published tables. */
export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props)}\n`);
