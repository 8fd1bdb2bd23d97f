import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const quotations = defineKind({ id: 'quotations', pages });
