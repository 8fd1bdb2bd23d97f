import type { Candidate, MentionKind, SettledMention } from '../model/mention.ts';
import { fold } from './fold.ts';
import { isDemonym } from './gazetteers/demonyms.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import type { NameText } from './name-runs.ts';
import { phrases } from './phrases.ts';

/** A form of a name in one text, with what it was settled as. */
interface Form {
  readonly kind: MentionKind;
  readonly weight: number;
}

/** The share of the weight of a form that one kind must have for the form to be of that kind. */
const MAJORITY = 0.65;

/** The key of a printed form, as `NameText.keys` has its words: folded, no full stops, single spaces. */
function formKey(exact: string): string {
  return fold(exact)
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/'s(?= |$)/g, " 's");
}

/** The one kind of each form that was settled in a text; forms of divided kind are left out. */
function formsOf(settled: readonly SettledMention[]): Map<string, Form> {
  const votes = new Map<string, Map<MentionKind, { sum: number; best: number }>>();
  for (const { exact, kind, weight } of settled) {
    const key = formKey(exact);
    const kinds = votes.get(key) ?? new Map<MentionKind, { sum: number; best: number }>();
    const vote = kinds.get(kind) ?? { sum: 0, best: 0 };
    kinds.set(kind, { sum: vote.sum + weight, best: Math.max(vote.best, weight) });
    votes.set(key, kinds);
  }
  const forms = new Map<string, Form>();
  for (const [key, kinds] of votes) {
    let all = 0;
    for (const { sum } of kinds.values()) all += sum;
    for (const [kind, { sum, best }] of kinds) {
      if (sum >= MAJORITY * all) forms.set(key, { kind, weight: best });
    }
  }
  return forms;
}

/**
 * One string, one kind: every other place of the text where a settled form stands, as a candidate of
 * its kind, with the weight of the surest of its mentions.
 */
export function repeats(
  text: NameText,
  settled: readonly SettledMention[],
  kind: MentionKind,
): Candidate[] {
  const forms = new Map([...formsOf(settled)].filter(([, form]) => form.kind === kind));
  if (forms.size === 0) return [];
  const list = phrases(forms.keys());
  const ruleAt = new Map(
    settled
      .filter((mention) => mention.kind === kind)
      .map((mention) => [`${mention.start}-${mention.end}`, mention.rule]),
  );
  const found: Candidate[] = [];
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at];
    if (!word?.name) continue;
    const count = list.longest(text.keys, at);
    const last = text.words[at + count - 1];
    if (count === 0 || !last || last.sentence !== word.sentence) continue;
    if (count === 1 && (isBesideName(text, at) || (word.initial && word.common))) continue;
    const form = forms.get(text.keys.slice(at, at + count).join(' '));
    if (!form || (kind === 'person' && count === 1 && word.caps && word.text.length < 4)) continue;
    const weight = Math.min(Math.max(0.935, form.weight), form.weight + 0.005);
    const rule = ruleAt.get(`${word.start}-${last.end}`) ?? 'repeated-form';
    found.push({ kind, start: word.start, end: last.end, rule, weight });
    at += count - 1;
  }
  return found;
}

/** True when a word stands beside another word of a name, so that it may be a part of a longer one. */
export function isBesideName(text: NameText, at: number, to: number = at + 1): boolean {
  const first = text.words[at];
  const before = text.words[at - 1];
  const after = text.words[to];
  if (!first) return false;
  const headline = text.headline[first.sentence] ?? false;
  const plain = (key: string): boolean => headline && (COMMON_WORDS.has(key) || isDemonym(key));
  const left =
    before?.sentence === first.sentence &&
    before.name &&
    !plain(before.key) &&
    !before.demonym &&
    !text.title[at - 1] &&
    !first.glued &&
    !(before.initial && before.common);
  const right =
    after?.sentence === first.sentence &&
    after.name &&
    !plain(after.key) &&
    !after.glued &&
    !text.title[to];
  return left || right;
}
