import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { clauseSubject } from './clauses.ts';
import type { Item } from './frames.ts';
import { isNameOf, mayDescribeInner, phraseEndingAt, type Phrase } from './phrases.ts';

/** How far back a comma that opens an inserted clause is looked for. */
const LONGEST_INSERT = 40;

/** "The union, whose leader, a man from Oslo, left, said": the head of the clause, when a comma follows it. */
export function headOfClause(items: readonly Item[], comma: number): Phrase | undefined {
  let start = comma - 1;
  while (start >= 0 && comma - start <= LONGEST_INSERT && !startsClause(items, start)) start--;
  const phrase = clauseSubject(items, start + 1, comma);
  if (!phrase || phrase.head === 'other' || phrase.head === 'pronoun') return undefined;
  let after = phrase.to + 1;
  if (items[after]?.class === 'open')
    while (after < comma && items[after]?.class !== 'close') after++;
  if (items[after]?.class === 'close') after++;
  return items[after]?.class === 'comma' && after < comma ? phrase : undefined;
}

function startsClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (/^(?:stop|colon|marks)$/.test(item?.class ?? '')) return true;
  if (/^(?:but|while|whereas)$/.test(item?.lower ?? '')) return true;
  return item?.class === 'and' && items[at - 1]?.class === 'comma';
}

/** The speaker before an insertion that ends with the comma or dash at `comma`. */
export function beforeInsert(
  items: readonly Item[],
  comma: number,
  depth: number,
): Phrase | undefined {
  const open = insertStart(items, comma);
  if (depth > 4 || open === undefined) return undefined;
  const outer = phraseEndingAt(items, open - 1);
  if (outer?.head === 'name') return outer;
  if (outer && mayDescribeInner(items, outer)) return outer;
  const inner = phraseEndingAt(items, comma - 1);
  // "the head of the ICRC in Syria, Marianne Gasser, said"
  if (
    outer &&
    inner?.head === 'name' &&
    inner.reach === open + 1 &&
    isNameOf(items, outer, inner.to)
  ) {
    return { ...inner, reach: outer.reach };
  }
  if (outer && items[outer.reach - 1]?.class !== 'comma') return outer;
  const further = outer
    ? nameBefore(items, outer.reach - 1, depth + 1)
    : beforeInsert(items, open, depth + 1);
  return further ?? outer;
}

/** "Riya Singh, co-founder of a group, …": the name at the head of the clause, before a description. */
function nameBefore(items: readonly Item[], comma: number, depth: number): Phrase | undefined {
  const phrase = phraseEndingAt(items, comma - 1);
  if (!phrase || depth > 4) return undefined;
  const before = items[phrase.reach - 1];
  const opens =
    !before ||
    /^(?:marks|stop|colon|dash|comma|and)$/.test(before.class) ||
    /^(?:but|while)$/.test(before.lower);
  if (phrase.head === 'name' && opens) return phrase;
  return before?.class === 'comma' ? nameBefore(items, phrase.reach - 1, depth + 1) : undefined;
}

/**
 * "“…,” Marta Ruiz, head of the centre in Oslo said": the person at the head of the sentence, or right
 * after marked words, whose description no comma ends. `to` is its last item, `cue` that of the verb.
 */
export function beforeOpenInsert(
  items: readonly Item[],
  to: number,
  cue: number,
): Phrase | undefined {
  const open = insertStart(items, to + 1);
  if (open === undefined || items[open]?.class !== 'comma' || items[cue + 1]?.class === 'comma')
    return undefined;
  const name = phraseEndingAt(items, open - 1);
  const before = name && items[name.reach - 1];
  if (name?.head !== 'name' || items[name.to]?.mention?.kind !== 'person') return undefined;
  if (before && before.class !== 'marks') return undefined;
  const description = items.slice(open + 1, to + 1);
  const tie = description.findIndex((item) => item.class === 'preposition');
  if (description.some((item) => /^(?:opener|auxiliary|pronoun|marks)$/.test(item.class)))
    return undefined;
  return ROLE_NOUNS.has(description[tie - 1]?.lower ?? '') ? name : undefined;
}

function insertStart(items: readonly Item[], comma: number): number | undefined {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_INSERT; at--) {
    const sign = items[at]?.class;
    if (sign === 'comma' || sign === 'dash') return at;
    if (sign === 'stop' || sign === 'colon') return undefined;
  }
  return undefined;
}
