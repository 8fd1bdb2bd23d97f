import { defineKind } from '../../model/kind.ts';
import { RULES } from './lexicon/rules.ts';
import { pages } from './page.ts';
import { quantitiesIn } from './recognise/quantities.ts';

/** Quantities as printed, with the value or bounds derived from them and what they count. */
export const figures = defineKind({ id: 'figures', pages, figures: quantitiesIn, rules: RULES });
