import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const places = defineKind({ id: 'places', pages });
