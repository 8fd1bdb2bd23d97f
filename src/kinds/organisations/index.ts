import { defineKind } from '../../model/kind.ts';

/** */
export const organisations = defineKind({ id: 'organisations' });
