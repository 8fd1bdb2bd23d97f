import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const figures = defineKind({ id: 'figures', pages });
