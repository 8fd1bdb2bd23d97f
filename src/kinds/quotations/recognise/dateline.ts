import type { Item } from './frames.ts';

/** How many items a dateline has at most. */
const LONGEST_DATELINE = 14;

/** "OSLO (Reuters) — …": the index of the first item after a place and a dash; 0 when there is no dateline. */
export function afterDateline(items: readonly Item[]): number {
  const shouted = items[0]?.mention?.kind === 'place' || /^\p{Lu}{3,}$/u.test(items[0]?.text ?? '');
  if (!shouted) return 0;
  for (let at = 1; at < LONGEST_DATELINE; at++) {
    const item = items[at];
    if (item?.class === 'dash') return at + 1;
    if (item && /^(?:auxiliary|pronoun|marks|opener)$/.test(item.class)) return 0;
  }
  return 0;
}
