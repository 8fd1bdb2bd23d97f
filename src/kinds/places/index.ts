import { defineKind } from '../../model/kind.ts';

/** */
export const places = defineKind({ id: 'places' });
