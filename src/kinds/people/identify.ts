import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { isLeadingSurname } from '../../text/gazetteers/person-names.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { genderOf } from './gender.ts';
import { partsOfName } from './name-parts.ts';

/** One printed form of a name in a text, with its mentions. */
interface Form {
  readonly parts: readonly string[];
  readonly mentions: Mention[];
}

/** A part that so many persons of one text share shows nothing. */
const CROWDED = 64;

interface Group {
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
    const near = new Set(
      keysOf(form.parts).flatMap((key) => {
        const filed = byPart.get(key);
        return filed && filed.size < CROWDED ? [...filed] : [];
      }),
    );
    const fits = [...near].flatMap((group) => {
      const rule = group.forms
        .map((other) => joinRule(other.form.parts, form.parts))
        .find((each) => each !== null);
      return rule ? [{ group, rule }] : [];
    });
    const best = fits.some(({ rule }) => rule === 'same-name')
      ? fits.filter(({ rule }) => rule === 'same-name')
      : narrowed(fits);
    const [only] = best;
    let group = best.length === 1 ? only?.group : undefined;
    if (group && only) group.forms.push({ form, rule: only.rule });
    else groups.push((group = { forms: [{ form, rule: 'same-name' }] }));
    for (const key of keysOf(form.parts)) {
      const filed = byPart.get(key) ?? new Set();
      if (filed.size < CROWDED) byPart.set(key, filed.add(group));
    }
  }
  return groups.map((group) => chainOf(text, group));
}

/** The keys under which forms that may be one person meet: each part, and the whole without its gaps. */
function keysOf(parts: readonly string[]): string[] {
  return [...parts, joined(parts)];
}

function joined(parts: readonly string[]): string {
  return parts.join('').replaceAll('-', '').replaceAll("'", '');
}

/** A family name outdoes a first name: "Clinton" is Hillary Clinton, not Clinton Smith. */
function narrowed(
  fits: readonly { group: Group; rule: string }[],
): readonly { group: Group; rule: string }[] {
  const family = fits.filter(({ rule }) => rule !== 'first-name');
  return family.length ? family : fits;
}

/** The forms of a text, the fullest first; of as many parts, those not all in capitals, in the order of the text. */
function formsOf(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const form = forms.get(mention.exact);
    if (form) form.mentions.push(mention);
    else forms.set(mention.exact, { parts: partsOfName(mention.exact), mentions: [mention] });
  }
  const shouted = ({ mentions: [first] }: Form): number => (isShouted(first?.exact ?? '') ? 1 : 0);
  return [...forms.values()].toSorted(
    (a, b) => b.parts.length - a.parts.length || shouted(a) - shouted(b),
  );
}

/**
 * Why the form `short` names the same person as the form `full` of as many parts or more; null when it
 * need not. The answer is the name of the rule.
 */
export function joinRule(full: readonly string[], short: readonly string[]): string | null {
  if (joined(full) === joined(short)) return 'same-name';
  if (full.length <= short.length && short.length > 1)
    return initials(full, short) ? 'initial' : null;
  if (short.length > 1) {
    if (full[0] === short[0] && full.at(-1) === short.at(-1)) return 'middle-name-left-out';
    if (initials([full[0] ?? '', full.at(-1) ?? ''], short)) return 'initial';
    if (short.every((part, index) => part === full[full.length - short.length + index]))
      return 'family-name';
    return short.every((part, index) => part === full[index])
      ? 'second-family-name-left-out'
      : null;
  }
  const [part = ''] = short;
  if (full.length < 2) return null;
  if (part === full.at(-1)) return 'family-name';
  if (part === full[0]) return isLeadingSurname(part) ? 'family-name' : 'first-name';
  return full.length > 2 && part === full.at(-2) && part.length > 2 ? 'first-family-name' : null;
}

/** "J. Kerry" for "John Kerry": the same family name, the first names of one letter and that letter. */
function initials(full: readonly string[], short: readonly string[]): boolean {
  const [a = '', b = ''] = [full[0], short[0]];
  return full.at(-1) === short.at(-1) && (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function chainOf(text: AnalysedText, { forms }: Group): Chain {
  const mentions = forms.flatMap(({ form }) => form.mentions).toSorted((a, b) => a.start - b.start);
  const name = forms[0]?.form.mentions[0]?.exact ?? '';
  const joinings = forms.slice(1).flatMap(({ form, rule }): Joining[] => {
    const [a = '', b = ''] = [name, form.mentions[0]?.exact ?? ''].toSorted(byCodeUnit);
    return a === b ? [] : [{ rule, forms: [a, b] }];
  });
  const gender = genderOf(text, mentions);
  return { kind: 'person', name, mentions, joinings, ...(gender && { gender }) };
}
