import type { APIRoute, GetStaticPaths } from 'astro';
import { turnedPage } from '../../../../components/compare/turned.ts';
import { pairs, type PagedPair } from '../../../../integrations/comparisons.ts';

/** Every pair that has a page, with its sources in the other order. */
export const getStaticPaths = (() =>
  pairs().map((pair) => ({
    params: { a: pair.b.folder, b: pair.a.folder },
    props: { pair },
  }))) satisfies GetStaticPaths;

/** Leads on to the page of the pair. */
export const GET: APIRoute<{ pair: PagedPair }> = ({ props: { pair } }) =>
  new Response(turnedPage([pair.a.title, pair.b.title], pair.path));
