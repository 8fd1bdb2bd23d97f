import { defineKind } from '../../model/kind.ts';

/** */
export const sources = defineKind({ id: 'sources' });
