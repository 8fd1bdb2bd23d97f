import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const people = defineKind({ id: 'people', pages });
