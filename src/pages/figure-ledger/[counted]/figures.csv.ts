import type { APIRoute, GetStaticPaths } from 'astro';
import { ledger } from '../../../integrations/ledger.ts';
import { figuresCsv } from '../../../readings/figure-ledger/data-file.ts';

/** One file for each counted word that has a page. */
export const getStaticPaths: GetStaticPaths = () =>
  ledger().groups.map(({ slug }) => ({ params: { counted: slug } }));

/** The figures that count the same words, in the order of the plot and the table. */
export const GET: APIRoute = ({ params }) => {
  const group = ledger().groups.find(({ slug }) => slug === params['counted']);
  return new Response(figuresCsv(group?.rows ?? []));
};
