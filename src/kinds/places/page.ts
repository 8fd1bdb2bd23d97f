import type { Pages } from '../../model/kind.ts';
import { entityPages } from '../../page/entity-page.ts';
import { schema } from './schema.ts';

/** The pages of places: mentions, and the figures and quotations of the sentences that name them. */
export const pages: Pages = {
  noun: 'place',
  title: 'Places',
  schema,
  pages: (corpus) =>
    entityPages(corpus, 'place', {
      quotationsBy: 'Quotations credited to this place',
      quotationsAbout: 'Quotations in sentences that name this place',
      figuresNear: 'Figures in sentences that name this place',
    }),
};
