import { defineKind } from '../../model/kind.ts';

/** */
export const quotations = defineKind({ id: 'quotations' });
