import type { APIRoute, GetStaticPaths } from 'astro';
import { namesCsv } from '../../components/list/names-file.ts';
import { namesOf } from '../../integrations/lists.ts';
import { pagesOfKinds } from '../../kinds/pages.ts';

/** The lists of names; those of statements and sources are tables of `/data/`. */
export const getStaticPaths = (() =>
  Object.keys(pagesOfKinds)
    .filter((kind) => namesOf(kind).length > 0)
    .map((kind) => ({ params: { kind, list: kind } }))) satisfies GetStaticPaths;

/** Every line of a list of names, in its order. */
export const GET: APIRoute<Record<string, never>, { kind: string }> = ({ params: { kind } }) =>
  new Response(namesCsv(namesOf(kind)));
