import { defineKind } from '../../model/kind.ts';
import { RULES } from './lexicon/rules.ts';
import { datesIn } from './recognise/dates.ts';

/** Dates as printed, without pages: they stand beside statements and keep years out of the figures. */
export const dates = defineKind({
  id: 'dates',
  naming: { kind: 'date', recognise: datesIn },
  rules: RULES,
});
