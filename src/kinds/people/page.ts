import type { Pages } from '../../model/kind.ts';
import { entityPages } from '../../page/entity-page.ts';
import { schema } from './schema.ts';

/** The pages of people: mentions, quotations by and about them, and the figures they state. */
export const pages: Pages = {
  noun: 'person',
  title: 'People',
  schema,
  pages: (corpus) =>
    entityPages(corpus, 'person', {
      quotationsBy: 'Quotations by this person',
      quotationsAbout: 'Quotations in sentences that name this person',
      figuresBy: 'Figures this person states',
      figuresNear: 'Figures in sentences that name this person',
    }),
};
