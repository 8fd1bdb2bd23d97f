import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../src/readings/timeline/choices.ts';
import { timelineCsv, timelineRecord } from '../../../src/readings/timeline/data-file.ts';
import { timelineOf, type Timeline } from '../../../src/readings/timeline/index.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

/** The timeline of texts of Thursday, 15 December 2016, called after their files. */
function timelineIn(texts: Readonly<Record<string, string>>): Timeline {
  const files = Object.entries(texts).flatMap(([name, text]) => [
    [`${name}.txt`, `The ${name} of the day\n\n${text}\n`] as const,
    [`${name}.yml`, 'date: 2016-12-15\n'] as const,
  ]);
  return timelineOf(holdingsOf(outcomeOf(Object.fromEntries(files)).corpus));
}

/** Its lines in short. */
function lines({ rows }: Timeline): string[] {
  return rows.map(({ role, edtf, speaker, statements }) =>
    [role, edtf, speaker?.name ?? speaker?.status ?? '-', statements.length].join(' '),
  );
}

describe('the timeline', () => {
  test('keeps apart when something was said, when it was reported, and the other dates', () => {
    const timeline = timelineIn({
      gazette:
        '“The storm of 2011 was worse,” Mayor Ada Lindqvist said on Wednesday. The pier fell in May.',
    });
    expect(lines(timeline)).toEqual([
      'in-sentence 2011 Ada Lindqvist 1',
      'in-sentence 2016-05 article 0',
      'said-on 2016-12-14 Ada Lindqvist 1',
      'reported-on 2016-12-15 - 0',
    ]);
  });

  test('gives a date outside all quotations to the article itself', () => {
    const timeline = timelineIn({
      gazette: 'After the storm on Monday, Mayor Ada Lindqvist said: “We have lost the pier.”',
    });
    expect(lines(timeline)[0]).toBe('in-sentence 2016-12-12 article 0');
    expect(timeline.undated.quotations).toHaveLength(1);
  });

  test('lists what is undated, and counts what could not be resolved', () => {
    const timeline = timelineIn({
      gazette: '“We have lost the pier,” Mayor Ada Lindqvist said. It fell on 5/6/2016.',
    });
    expect(timeline.undated.quotations).toHaveLength(1);
    expect(timeline.open).toBe(1);
    expect(timeline.undatedSources).toEqual([]);
    const bare = timelineOf(holdingsOf(outcomeOf({ 'a.txt': 'Pier falls\n\nIt fell.\n' }).corpus));
    expect(bare.undatedSources).toHaveLength(1);
    expect(bare.rows).toEqual([]);
  });

  test('stands by first day, by last day, then by title and place, whatever the order of files', () => {
    const texts = {
      zenith: 'It fell in 2011. It rose on 1 January 2011.',
      apex: 'It fell in 2011.',
    };
    const order = (timeline: Timeline) =>
      timeline.rows.map(({ edtf, source }) => `${edtf} ${source.title}`);
    expect(order(timelineIn(texts))).toEqual([
      '2011-01-01 The zenith of the day',
      '2011 The apex of the day',
      '2011 The zenith of the day',
      '2016-12-15 The apex of the day',
      '2016-12-15 The zenith of the day',
    ]);
    const turned = Object.fromEntries(Object.entries(texts).toReversed());
    expect(order(timelineIn(turned))).toEqual(order(timelineIn(texts)));
  });

  test('has an anchor of its own for each line, also where one date dates two speakers', () => {
    const { rows } = timelineIn({
      gazette:
        '“It rained,” Mayor Ada Lindqvist said on Monday. Some 300 people left in May, 40 in June.',
    });
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds the lines of a statement', () => {
    const timeline = timelineIn({
      gazette: '“We have lost the pier,” Mayor Ada Lindqvist said on Monday.',
    });
    expect([...timeline.ofStatement.values()].flat().map(({ role }) => role)).toEqual(['said-on']);
  });
});

describe('what a line of the timeline says', () => {
  const { rows } = timelineIn({
    gazette: '“We have lost 3 piers,” Mayor Ada Lindqvist said on Monday.',
  });
  const [said, reported] = rows;
  if (!said || !reported) throw new Error('Unexpected lack of lines.');

  test('can be chosen by role, source and speaker; nobody speaks on the day of publication', () => {
    expect(choicesOf(said)).toEqual({
      role: { value: 'said-on', label: 'Said on' },
      source: { value: 'the-gazette-of-the-day', label: 'The gazette of the day' },
      speaker: { value: 'people/ada-lindqvist', label: 'Ada Lindqvist' },
    });
    expect(choicesOf(reported).speaker).toBeNull();
  });

  test('is published with its words, their places and what is derived', () => {
    expect(timelineRecord(said)).toMatchObject({
      ...{ role: 'said-on', edtf: '2016-12-12', first: '2016-12-12', last: '2016-12-12' },
      ...{ exact: 'Monday', reported: '2016-12-15', paragraph: 1, speakerName: 'Ada Lindqvist' },
      sentence: '“We have lost 3 piers,” Mayor Ada Lindqvist said on Monday.',
    });
    const [header = '', ...lines_] = timelineCsv(rows).trimEnd().split('\r\n');
    expect(header).toMatch(/^id,role,edtf,/);
    expect(lines_).toHaveLength(2);
    expect(lines_[1]).toMatch(/^published-the-gazette-of-the-day,reported-on,2016-12-15,/);
  });
});
