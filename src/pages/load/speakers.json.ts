import type { APIRoute } from 'astro';
import { longIndexOf } from '../../components/filter/long-index.ts';
import { pagesBelow } from '../../components/list/paged.ts';
import { speakerPages } from '../../integrations/speakers.ts';
import { blockId, choicesOf, FACETS } from '../../readings/speakers/choices.ts';

/** What all speakers can be chosen by, for the filter of their list. */
export const GET: APIRoute = () => {
  const pages = speakerPages().map((blocks, index) => ({
    path: pagesBelow('speakers/')(index + 1),
    items: blocks.map((block) => ({ id: blockId(block), choices: choicesOf(block) })),
  }));
  const facets = FACETS.map(({ name }) => name);
  return Response.json(longIndexOf(pages, facets));
};
