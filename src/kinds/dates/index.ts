import { defineKind } from '../../model/kind.ts';

/** */
export const dates = defineKind({ id: 'dates' });
