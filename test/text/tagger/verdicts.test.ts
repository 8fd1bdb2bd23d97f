import { describe, expect, test } from 'vitest';
import type { Candidate, SettledMention } from '../../../src/model/mention.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { nameText } from '../../../src/text/name-runs.ts';
import { beginTag, TAG_KINDS } from '../../../src/text/tagger/labels.ts';
import { verdicts } from '../../../src/text/tagger/verdicts.ts';

const text = 'The envoy for Syria Staffan de Mistura spoke in Geneva.';
const { words } = nameText(analyse(text));
const tagOf = (kind: (typeof TAG_KINDS)[number]): number => beginTag(TAG_KINDS.indexOf(kind));

/** Tags the words of a phrase as one name, with a margin. */
const tagged = (phrase: string, kind: (typeof TAG_KINDS)[number], margin: number) => {
  const from = text.indexOf(phrase);
  const inside = words.map(({ start, end }) => start >= from && end <= from + phrase.length);
  const first = inside.indexOf(true);
  return {
    words,
    tags: Int32Array.from(inside, (is, at) => (is ? tagOf(kind) + (at === first ? 0 : 1) : 0)),
    margins: Float64Array.from(inside, () => margin),
  };
};
const settled = (exact: string, kind: SettledMention['kind'], weight: number): SettledMention => {
  const start = text.indexOf(exact);
  return { kind, exact, start, end: start + exact.length, rule: 'a-rule', weight };
};
const shown = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ kind, start, end, rule }) => `${kind} ${text.slice(start, end)} (${rule})`);

describe('verdicts', () => {
  test('keep the rule of a name that the rules found just so', () => {
    const rules = [settled('Staffan de Mistura', 'person', 0.9)];
    expect(shown(verdicts(tagged('Staffan de Mistura', 'person', 0.1), rules, rules))).toEqual([
      'person Staffan de Mistura (a-rule)',
    ]);
  });

  test('find a name that no rule has found, when the tagger is sure', () => {
    expect(shown(verdicts(tagged('Geneva', 'place', 2), [], []))).toEqual([
      'place Geneva (tagger)',
    ]);
    expect(verdicts(tagged('Geneva', 'place', 0.1), [], [])).toEqual([]);
  });

  test('let sure rules stand where the tagger doubts', () => {
    const rules = [settled('Syria', 'place', 0.9), settled('Staffan de Mistura', 'person', 0.9)];
    const doubt = tagged('Syria Staffan de Mistura', 'person', 0.5);
    expect(shown(verdicts(doubt, rules, rules))).toEqual([
      'place Syria (a-rule)',
      'person Staffan de Mistura (a-rule)',
    ]);
  });

  test('leave out what the rules found and the tagger does not', () => {
    const rules = [settled('Geneva', 'organisation', 0.9)];
    expect(verdicts(tagged('Syria', 'place', 2), rules, rules)).toHaveLength(1);
  });

  test('keep what the form of the text leaves no doubt of', () => {
    const rules = [settled('Geneva', 'person', 0.99)];
    expect(shown(verdicts(tagged('Syria', 'place', 2), rules, rules))).toEqual([
      'person Geneva (a-rule)',
      'place Syria (tagger)',
    ]);
  });

  test('make works and peoples none of our kinds', () => {
    expect(shown(verdicts(tagged('Geneva', 'work', 2), [], []))).toEqual(['other Geneva (tagger)']);
  });

  test('give way to rules that are certain of something else', () => {
    const event: Candidate = { ...settled('Geneva', 'place', 0.99), kind: 'other' };
    const found = verdicts(tagged('Geneva', 'place', 9), [event], []);
    expect(found.map(({ kind }) => kind)).toEqual(['other']);
  });
});
