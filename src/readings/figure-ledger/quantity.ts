import { PERSONS } from '../../kinds/figures/lexicon/persons.ts';
import { NATION_PLURALS } from '../../kinds/figures/lexicon/phrases.ts';
import {
  UNIT_LEADS,
  UNIT_MARKS,
  UNIT_SIGNS,
  UNIT_WORDS,
} from '../../kinds/figures/lexicon/units.ts';
import { fold } from '../../text/fold.ts';
import { PEOPLES } from '../../text/lexicon/demonyms.ts';
import { KIN, ROLES } from '../../text/lexicon/titles.ts';
import { countedKey } from '../counted-words.ts';
import { currencyIn } from './currency.ts';
import type { KINDS } from './lexicon/kinds.ts';
import { ALSO_THINGS, OTHER_PERSONS } from './lexicon/persons.ts';
import { CURRENCY_WORDS, DURATIONS, LENGTH_LEADS, LENGTHS } from './lexicon/units.ts';

/** What kind of quantity a figure is; the rules stand in `lexicon/kinds.ts`. */
export type QuantityKind = keyof typeof KINDS;

/**
 * What a figure measures: its kind, and the unit that parts it from figures of the same kind. Two
 * figures may stand on one axis only when both are the same. A count of things has the unit "".
 */
export interface Measured {
  readonly kind: QuantityKind;
  readonly unit: string;
}

/** Tells kind and unit from the printed words, and from the rule that read them. */
export function measuredOf(words: string, counted: string | null, rule: string): Measured {
  if (rule === 'age') return { kind: 'age', unit: 'years of age' };
  const currency = currencyIn(words, counted);
  if (currency !== null) return { kind: 'money', unit: singularOf(currency) };
  if (/‰/.test(words)) return { kind: 'percentage', unit: 'per mille' };
  if (/%|\bper[ -]?cents?\b|\bpct\b|\bpc\b/i.test(words))
    return { kind: 'percentage', unit: 'per cent' };
  if (rule === 'share') return { kind: 'share', unit: 'part of a whole' };
  return unitIn(counted ?? '') ?? { kind: isPersons(counted) ? 'persons' : 'other', unit: '' };
}

/** The unit of measure that counted words are: "miles", "square miles", "km/h". */
function unitIn(counted: string): Measured | undefined {
  const words = counted.split(/\s+/);
  const lead = words.length > 1 && UNIT_LEADS.has(words[0]?.toLowerCase() ?? '') ? 1 : 0;
  const head = words[lead] ?? '';
  const [unit = ''] = head.split('/');
  const sign = Array.from(counted).find((one) => UNIT_MARKS.has(one));
  if (!UNIT_WORDS.has(unit.toLowerCase()) && !UNIT_SIGNS.has(unit) && unit !== 'h' && !sign)
    return undefined;
  const plain = words.length === lead + 1 && unit === head && !sign;
  const isLength = plain && LENGTHS.has(unit.toLowerCase());
  if (isLength && (lead === 0 || LENGTH_LEADS.has(words[0]?.toLowerCase() ?? '')))
    return { kind: 'distance', unit: nameOf(words, lead) };
  if (words[0]?.toLowerCase() === 'light') return { kind: 'distance', unit: nameOf(words, lead) };
  const isTime = plain && lead === 0 && DURATIONS.has(unit.toLowerCase());
  return { kind: isTime ? 'duration' : 'measure', unit: nameOf(words, lead) };
}

/** One name for one and for several of a unit: "square mile" of "square miles". */
function nameOf(words: readonly string[], at: number): string {
  const head = words[at] ?? '';
  const single = UNIT_SIGNS.has(head) ? head : (countedKey(head) ?? head);
  return words.with(at, single).join(' ');
}

/** "Australian dollar" of "Australian dollars"; signs and codes stay. */
function singularOf(currency: string): string {
  const words = currency.split(/\s+/);
  return CURRENCY_WORDS.has(words.at(-1)?.toLowerCase() ?? '')
    ? nameOf(words, words.length - 1)
    : currency;
}

function isPersons(counted: string | null): boolean {
  const heads = countedKey(counted)?.split(' and ') ?? [];
  return heads.length > 0 && heads.every((head) => isPerson(head, counted ?? ''));
}

const peoples = new Set(PEOPLES);

function isPerson(head: string, counted: string): boolean {
  if (ALSO_THINGS.has(head)) return false;
  if (OTHER_PERSONS.has(head) || ROLES.has(head) || PERSONS.has(head) || KIN.has(head)) return true;
  if (/[a-z](?:man|woman)$/.test(head)) return true;
  const printed = counted.split(/\s+/).find((word) => fold(word).startsWith(head)) ?? '';
  if (!/^\p{Lu}/u.test(printed)) return false;
  return peoples.has(head) || NATION_PLURALS.has(printed) || /(?:ian|ean|ese)$/.test(head);
}
