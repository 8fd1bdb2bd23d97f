import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kinds } from '../../src/kinds/index.ts';
import { answer } from '../../src/pipeline/answer.ts';
import { HOSTILE_STRINGS, HUGE_TEXTS, LONE_SURROGATES } from '../hostile/strings.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const isStretch = (value: unknown): value is Stretch =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  'exact' in value;

const stretches = (list: readonly object[]): Stretch[] => list.filter(isStretch);

const ask = (text: string) => answer(JSON.stringify({ id: 'a', text }), kinds);

const speaker = z.object({ asWritten: z.string().min(1), start: z.number(), end: z.number() });

/** Sentences of every shape that the recognisers know, and what disturbs them. */
const newsText = fc
  .array(
    fc.constantFrom(
      'Anna Berg',
      'Mr. Hale',
      'the envoy',
      'he',
      'She',
      'the United Nations',
      'UN',
      'Aleppo',
      'Norway',
      'Norwegian',
      'on 12 May 2016',
      'in 1999',
      'Thursday',
      'about 50,000 people',
      'more than 40',
      'half a million',
      'tens of thousands',
      '$3.5 million',
      '11.5%',
      'between 5 and 10',
      'said',
      'said that',
      'accused',
      'told reporters',
      'according to',
      'of',
      'the',
      'was',
      'left',
      '. ',
      ', ',
      '? ',
      '\n\n',
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '(',
      ')',
      ' / ',
      ...HOSTILE_STRINGS,
      ...LONE_SURROGATES,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

/** What must hold of the answer to every text; throws where it does not. */
function check(text: string): void {
  const reply = ask(text);
  expect(reply.problems).toEqual([]);
  expect(reply.id).toBe('a');
  let end = 0;
  for (const list of [reply.mentions, reply.figures, reply.quotations]) {
    expect(stretches(list)).toHaveLength(list.length);
    for (const found of stretches(list)) {
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.exact).toBe(text.slice(found.start, found.end));
      expect(found.exact).toBe(found.exact.trim());
    }
  }
  for (const mention of stretches(reply.mentions)) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    end = mention.end;
  }
  end = 0;
  for (const figure of stretches(reply.figures)) {
    expect(figure.start).toBeGreaterThanOrEqual(end);
    end = figure.end;
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  }
  for (const statement of [...reply.figures, ...reply.quotations]) {
    if (!('speaker' in statement) || statement.speaker === null) continue;
    const { start, end: to, asWritten } = speaker.parse(statement.speaker);
    expect(asWritten).toBe(text.slice(start, to));
  }
}

describe('the answer to any text', () => {
  test('quotes the text exactly, in order, without overlaps, for any code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), {
      numRuns: 500,
      seed: 1,
    });
  });

  test('quotes the text exactly, in order, without overlaps, for any jumble of news', () => {
    fc.assert(fc.property(newsText, check), { numRuns: 500, seed: 2 });
  });

  test('is the same twice', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(ask(text)).toEqual(ask(text));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test.each([...HOSTILE_STRINGS, ...LONE_SURROGATES])(
    'stands when the text holds %j',
    (hostile) => {
      check(hostile);
      check(
        `Anna Berg said: “${hostile} is 40 years old.” ${hostile} people, ${hostile} said, left Norway.`,
      );
    },
  );

  test.each(Object.entries(HUGE_TEXTS))('comes for the start of %s', (_name, text) => {
    check(text.slice(0, 2 ** 19));
  });
});

describe('the answer to a bad line', () => {
  test.each([
    ['not JSON', '{"id": "a", '],
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text that is a number', '{"id":"a","text":7}'],
    ['a deep nest', '['.repeat(100_000)],
  ])('names the problem with %s and never throws', (_name, line) => {
    const reply = answer(line, kinds);
    expect(reply.problems).toHaveLength(1);
    expect(reply.mentions).toEqual([]);
  });

  test('keeps the id that was given', () => {
    expect(answer('{"id":"a","text":""}', kinds)).toEqual({
      id: 'a',
      mentions: [],
      figures: [],
      quotations: [],
      problems: [],
    });
  });

  test('resolves dates against the date of the line, when it has one that can be read', () => {
    const edtf = (date: unknown) =>
      answer(JSON.stringify({ id: 1, text: 'He left on Monday.', date }), kinds).mentions;
    expect(edtf('2016-12-15')).toMatchObject([{ exact: 'Monday', edtf: '2016-12-12' }]);
    for (const date of [undefined, 'yesterday', 7, null]) {
      expect(edtf(date)).toHaveLength(1);
      expect(edtf(date)[0]).not.toHaveProperty('edtf');
    }
  });
});
