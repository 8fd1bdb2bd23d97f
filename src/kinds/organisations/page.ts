import type { Pages } from '../../model/kind.ts';
import { entityPages } from '../../page/entity-page.ts';
import { schema } from './schema.ts';

/** The pages of organisations: mentions, what they say, and what is said in sentences that name them. */
export const pages: Pages = {
  noun: 'organisation',
  title: 'Organisations',
  schema,
  pages: (corpus) =>
    entityPages(corpus, 'organisation', {
      quotationsBy: 'Quotations by this organisation',
      quotationsAbout: 'Quotations in sentences that name this organisation',
      figuresBy: 'Figures this organisation states',
      figuresNear: 'Figures in sentences that name this organisation',
    }),
};
