import { defineKind } from '../../model/kind.ts';
import { RULES } from './lexicon/rules.ts';
import { pages } from './page.ts';
import { recogniseQuotations } from './recognise/quotations.ts';

/** Words in marks and reported words, with whoever is credited with them. */
export const quotations = defineKind({
  id: 'quotations',
  pages,
  quotations: recogniseQuotations,
  rules: RULES,
});
