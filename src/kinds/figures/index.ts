import { defineKind } from '../../model/kind.ts';

/** */
export const figures = defineKind({ id: 'figures' });
