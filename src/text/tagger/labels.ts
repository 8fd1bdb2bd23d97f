import type { MentionKind } from '../../model/mention.ts';

/** What a tag says of a word: the kinds of name that we look for, and two that we only keep apart. */
export type TagKind = Exclude<MentionKind, 'date'> | 'work' | 'people';

/** The kinds of names in the order of their tags. */
export const TAG_KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'work', 'people'];

/** Tag of a word outside every name. Tag `1 + 2k` begins a name of kind `k`, `2 + 2k` goes on with it. */
export const OUTSIDE = 0;

/** How many tags there are. */
export const TAGS = 1 + 2 * TAG_KINDS.length;

/** The tag of the first word of a name of kind `kind`, an index into `TAG_KINDS`. */
export function beginTag(kind: number): number {
  return 1 + 2 * kind;
}

/** The index into `TAG_KINDS` of a tag; -1 for a word outside. */
export function kindOfTag(tag: number): number {
  return tag === OUTSIDE ? -1 : (tag - 1) >> 1;
}

/** True for a tag that goes on with a name. */
export function isInside(tag: number): boolean {
  return tag !== OUTSIDE && tag % 2 === 0;
}

/** True when tag `to` may follow tag `from`; `from` is OUTSIDE at the start. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}
