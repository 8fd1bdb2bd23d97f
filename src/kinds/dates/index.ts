import { defineKind } from '../../model/kind.ts';
import { EDTF_RULES } from './lexicon/edtf-rules.ts';
import { RULES } from './lexicon/rules.ts';
import { datesIn } from './recognise/dates.ts';
import { resolveDates } from './resolve/resolve.ts';

/** Dates as printed, and as resolved to EDTF, without pages: they stand beside statements and keep years out of the figures. */
export const dates = defineKind({
  id: 'dates',
  naming: { kind: 'date', recognise: datesIn, resolveDates },
  rules: { ...RULES, ...EDTF_RULES },
});
