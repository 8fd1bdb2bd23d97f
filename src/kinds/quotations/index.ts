import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';
import { recogniseQuotations } from './recognise/quotations.ts';

/** */
export const quotations = defineKind({ id: 'quotations', pages, quotations: recogniseQuotations });
