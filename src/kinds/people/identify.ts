import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { isDoubtful } from './doubtful.ts';
import { genderOf } from './gender.ts';
import { nameRule } from './join-rule.ts';
import { initialsOf } from './name-parts.ts';
import { narrowed } from './narrow.ts';
import { personName, type PersonName } from './person-name.ts';
import { respeltAlone } from './spelling-keys.ts';

/** One printed form of a name in a text, with its mentions. */
export interface Form {
  readonly name: PersonName;
  readonly mentions: Mention[];
}

/** A part that so many persons of one text share shows nothing. */
const CROWDED = 64;

/** The forms of one person in a text, the fullest first. */
export interface Group {
  readonly forms: { readonly form: Form; readonly rule: string }[];
}

/**
 * Joins the mentions of persons in one text: a full name with its other spellings, then what is left
 * of it ("Kerry", "de Mistura", "Xi"). A part that fits two full names joins neither.
 */
export function chainPeople(text: AnalysedText, mentions: readonly Mention[]): readonly Chain[] {
  const forms = formsOf(mentions);
  const groups: Group[] = [];
  const byPart = new Map<string, Set<Group>>();
  for (const form of forms) {
    const keys = keysOf(form.name);
    const near = new Set(
      keys.flatMap((key) => {
        const filed = byPart.get(key);
        return filed && filed.size < CROWDED ? [...filed] : [];
      }),
    );
    const labels = form.mentions.some(({ rule }) => rule === 'label-of-initials');
    const fits = [...(labels ? groups : near)].flatMap((group) => {
      if (labels) {
        const [{ form: head } = { form }] = group.forms;
        const fit =
          head.name.parts.length > 1 && initialsOf(head.name.parts.join(' ')) === initials(form);
        return fit ? [{ group, rule: 'initials-of-label' }] : [];
      }
      const rule = group.forms
        .map((other) => nameRule(other.form.name, form.name))
        .find((each) => each !== null);
      return rule ? [{ group, rule }] : [];
    });
    const best = narrowed(text, form, fits);
    const [only] = best;
    let group = best.length === 1 ? only?.group : undefined;
    if (group && only) group.forms.push({ form, rule: only.rule });
    else groups.push((group = { forms: [{ form, rule: 'same-name' }] }));
    for (const key of keys) {
      const filed = byPart.get(key) ?? new Set();
      if (filed.size < CROWDED) byPart.set(key, filed.add(group));
    }
  }
  return groups.map((group) => chainOf(text, group));
}

/** "PO", as printed. */
function initials({ mentions: [first] }: Form): string {
  return first?.exact ?? '';
}

/** The keys under which forms that may be one person meet: each part, the whole without its gaps, each title. */
function keysOf({ parts, respelt, whole, titles }: PersonName): readonly string[] {
  const [only] = parts;
  const other = parts.length === 1 ? respeltAlone(only ?? '') : respelt;
  const tails = titles.flatMap((title) => {
    const words = title.split(' ');
    return words.map((_, index) => `, ${words.slice(index).join(' ')}`);
  });
  return [...new Set([...parts, ...other, whole, ...tails])].filter((key) => key !== '');
}

/** The forms of a text, the fullest first; of as many parts, those not all in capitals, in the order of the text. */
function formsOf(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const form = forms.get(mention.exact);
    if (form) form.mentions.push(mention);
    else forms.set(mention.exact, { name: personName(mention.exact), mentions: [mention] });
  }
  const shouted = ({ mentions: [first] }: Form): number => (isShouted(first?.exact ?? '') ? 1 : 0);
  return [...forms.values()].toSorted(
    (a, b) =>
      b.name.parts.length - a.name.parts.length ||
      shouted(a) - shouted(b) ||
      a.name.titles.length - b.name.titles.length,
  );
}

function chainOf(text: AnalysedText, { forms }: Group): Chain {
  const mentions = forms.flatMap(({ form }) => form.mentions).toSorted((a, b) => a.start - b.start);
  const [head] = forms;
  const name = head?.form.mentions[0]?.exact ?? '';
  const joinings = forms.slice(1).flatMap(({ form, rule }): Joining[] => {
    const [a = '', b = ''] = [name, form.mentions[0]?.exact ?? ''].toSorted(byCodeUnit);
    return a === b ? [] : [{ rule, forms: [a, b] }];
  });
  const gender = genderOf(text, mentions);
  const chain: Chain = { kind: 'person', name, mentions, joinings, ...(gender && { gender }) };
  const { parts = [], ending = '', titles = [] } = head?.form.name ?? {};
  if (parts.length > 1) return chain;
  if (titles.includes('pope') || mentions.some((each) => isPope(text, each)))
    return { ...chain, qualifier: 'pope' };
  const doubtful =
    parts.length === 0 || (ending === '' && isDoubtful(text, parts[0] ?? '', mentions));
  return doubtful ? { ...chain, doubtful } : chain;
}

/** "Pope [Francis]": there is one at a time, and one by each name. */
function isPope({ text }: AnalysedText, { start }: Mention): boolean {
  return text.slice(Math.max(0, start - 5), start) === 'Pope ';
}
