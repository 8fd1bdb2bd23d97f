import { defineKind } from '../../model/kind.ts';

/** */
export const people = defineKind({ id: 'people' });
