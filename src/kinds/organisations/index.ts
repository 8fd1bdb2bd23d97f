import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** */
export const organisations = defineKind({ id: 'organisations', pages });
