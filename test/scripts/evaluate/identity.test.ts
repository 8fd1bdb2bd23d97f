import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../../scripts/evaluate/identity/read-identity.ts';
import { scoreIdentity } from '../../../scripts/evaluate/identity/score-identity.ts';
import { kinds } from '../../../src/kinds/index.ts';

const file = (body: string) =>
  `---\ntopic: bridge\ndate: 2019-03-04\nlicence: MIT\n---\n\n${body}\n`;
const score = (...bodies: readonly string[]) =>
  scoreIdentity(
    bodies.map((body, index) => readIdentity(`t-${index}`, file(body))),
    kinds,
    undefined,
  );

describe('readIdentity', () => {
  test('reads who is who', () => {
    const { text, topic, mentions } = readIdentity('t', file('[Anna Berg]{person id=berg} left.'));
    expect({ text, topic }).toEqual({ text: 'Anna Berg left.', topic: 'bridge' });
    expect(mentions).toEqual([{ start: 0, end: 9, thing: 'person berg' }]);
  });

  test.each([
    ['[Anna]{person}', 'an id in small letters'],
    ['[Anna]{person id=Anna}', 'an id in small letters'],
    ['[May]{date id=may}', 'a kind'],
  ])('refuses %s', (body, expected) => {
    expect(() => readIdentity('t', file(body))).toThrow(expected);
  });
});

describe('scoreIdentity', () => {
  const one = 'Mayor [Anna Lindholm]{person id=anna} opened the bridge.';

  test('counts what is one in several texts', () => {
    const { identity, mistakes } = score(one, '[Anna Lindholm]{person id=anna} said no.');
    expect(identity).toEqual({
      ...{ f1: 100, found: 100, items: 2, precision: 100, recall: 100, texts: 2, things: 1 },
    });
    expect(mistakes).toEqual([]);
  });

  test('tells what was parted, and what was not found', () => {
    const { identity, mistakes } = score(
      `${one} [Anna Lindholm]{person id=anna} cut a ribbon.`,
      'Mayor [Agnes Lindholm]{person id=anna} said no to the [thing]{organisation id=thing}.',
    );
    expect(identity).toMatchObject({ found: 75, precision: 100 });
    expect(mistakes.map(({ what }) => what)).toEqual([
      'parted: people/agnes-lindholm, most are people/anna-lindholm, gold person anna',
      'not found, gold organisation thing',
    ]);
  });

  test('tells what was swallowed', () => {
    const { identity, mistakes } = score(
      `${one} [Lindholm]{person id=anna} cut a ribbon.`,
      'Mayor [Anna Lindholm]{person id=other} is another.',
    );
    expect(identity.precision).toBeLessThan(100);
    expect(mistakes.map(({ what }) => what)).toEqual([
      'swallowed by people/anna-lindholm, gold person other',
    ]);
  });
});
