import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';

/** Common nouns for groups of people and powers ("rebels", "the regime"), as each source prints them. */
export const groups = defineKind({ id: 'groups', pages });
