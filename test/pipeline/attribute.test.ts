import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/statement.ts';
import { quotationAround, speakerOf } from '../../src/pipeline/attribute.ts';
import { analyse } from '../../src/text/analyse.ts';

const plain = analyse('The harbour opened on Monday.');

const quotation = (start: number, end: number, speaker?: string): Quotation => ({
  ...{ start, end, exact: '', mode: 'direct', cue: null, rule: 'marked-words' },
  speaker: speaker
    ? {
        start,
        end,
        asWritten: speaker,
        name: speaker,
        status: 'explicit',
        rule: 'reported',
        via: [],
      }
    : null,
});

test('a figure belongs to the innermost quotation that credits somebody', () => {
  const outer = quotation(0, 100, 'Berg');
  const inner = quotation(20, 60, 'Kovac');
  const nobody = quotation(30, 50);
  expect(quotationAround({ start: 35, end: 40 }, [outer, inner, nobody])).toBe(inner);
  expect(quotationAround({ start: 70, end: 75 }, [outer, inner, nobody])).toBe(outer);
});

test('a figure in words that nobody is credited with is unresolved, not the article’s', () => {
  expect(speakerOf({ start: 5, end: 8 }, [quotation(0, 10)], plain).status).toBe('unresolved');
});

test('a figure outside of all quotations is the article’s own', () => {
  expect(speakerOf({ start: 5, end: 12 }, [quotation(0, 10, 'Berg')], plain).status).toBe(
    'article',
  );
});

test.each([
  ['A spokesman said coalition warplanes carried out 17 strikes.', '17', 'unresolved'],
  ['Some 17 boats sank, according to an engineer of the firm.', '17', 'unresolved'],
  ['“We go,” she said after two buses left.', 'two', 'article'],
  ['Officials said so, and 17 boats sank.', '17', 'article'],
  ['Some 17 boats sank.', '17', 'article'],
])('of “%s”, “%s” is %s', (sentence, words, status) => {
  const start = sentence.indexOf(words);
  expect(speakerOf({ start, end: start + words.length }, [], analyse(sentence)).status).toBe(
    status,
  );
});
