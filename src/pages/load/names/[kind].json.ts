import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameRow } from '../../../components/list/name-rows.ts';
import { listOf } from '../../../integrations/lists.ts';
import { pagesOfKinds } from '../../../kinds/pages.ts';

/** The lists that have more than one page; the others are filtered in the page itself. */
export const getStaticPaths = (() =>
  Object.keys(pagesOfKinds)
    .filter((kind) => listOf(kind).length > 1)
    .map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

/** Every name of a list, in its order, for its filter. */
export const GET: APIRoute<Record<string, never>, { kind: string }> = ({ params: { kind } }) => {
  const names = listOf(kind).flatMap(({ rows }) =>
    rows.map(({ name, url }): NameRow => [name, url.slice(1)]),
  );
  return Response.json(names);
};
