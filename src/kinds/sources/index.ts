import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const sources = defineKind({ id: 'sources', pages });
