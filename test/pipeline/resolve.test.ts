import { describe, expect, it } from 'vitest';
import { outcomeOf } from './corpus.ts';

const entities = (texts: Readonly<Record<string, string>>) => outcomeOf(texts).corpus.entities;
const people = (texts: Readonly<Record<string, string>>) =>
  entities(texts)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('the people of several texts', () => {
  it('are one when the full name is one, with their surnames in each text', () => {
    const texts = {
      'a.txt':
        'Prime Minister Anna Berg arrived in Oslo on Monday. Berg said the talks would go on.',
      'b.txt': 'The talks go on, Anna Berg told reporters in Geneva. “We will see,” Berg said.',
    };
    expect(people(texts)).toEqual(['Anna Berg 4']);
  });

  it('stay apart when two full names share a surname', () => {
    const texts = {
      'a.txt':
        'Prime Minister Anna Berg arrived in Oslo on Monday. Berg said the talks would go on.',
      'b.txt':
        'The striker Thomas Berg scored twice for Brann on Sunday. Berg left the pitch hurt.',
    };
    expect(people(texts)).toEqual(['Anna Berg 2', 'Thomas Berg 2']);
  });

  it('are not joined by a bare surname that two of them share', () => {
    const texts = {
      'a.txt': 'Prime Minister Anna Berg arrived in Oslo on Monday.',
      'b.txt': 'The striker Thomas Berg scored twice on Sunday.',
      'c.txt': 'Mr Berg said on Tuesday that he knew nothing of it.',
    };
    expect(people(texts)).toEqual(['Anna Berg 1', 'Berg 1', 'Thomas Berg 1']);
  });

  it('say by which rule their forms were joined', () => {
    const [berg] = entities({
      'a.txt':
        'Prime Minister Anna Berg arrived in Oslo on Monday. Berg said the talks would go on.',
    });
    expect(berg?.joinings.map(({ forms }) => forms)).toEqual([['Anna Berg', 'Berg']]);
  });
});

it('gives an organisation one page under its long name and its acronym', () => {
  const texts = {
    'a.txt': 'The World Health Organization (WHO) sent aid to Dakar. The WHO said 40 nurses came.',
  };
  expect(entities(texts).filter(({ kind }) => kind === 'organisation')).toMatchObject([
    { name: 'World Health Organization', aliases: ['WHO', 'World Health Organization'] },
  ]);
});

it('keeps the courts of two states apart, and their addresses too', () => {
  const texts = {
    'a.txt': 'Kenya’s Supreme Court sat on Monday. The Supreme Court heard both sides.',
    'b.txt': 'India’s Supreme Court sat on Tuesday.',
    'c.txt': 'The Supreme Court of Kenya rose at noon.',
  };
  const courts = entities(texts).filter(({ kind }) => kind === 'organisation');
  expect(courts.map(({ id, mentions }) => `${id} ${mentions.length}`)).toEqual([
    'organisations/supreme-court-india 1',
    'organisations/supreme-court-of-kenya 3',
  ]);
});

it('names the page of a country by its usual name', () => {
  const texts = {
    'a.txt': 'Envoys of the Islamic Republic of Iran left Geneva.',
    'b.txt': 'Trade with Iran fell.',
  };
  expect(entities(texts).map(({ name }) => name)).toContain('Iran');
});
