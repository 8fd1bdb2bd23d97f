import { describe, expect, test } from 'vitest';
import { people } from '../../../src/kinds/people/index.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { analyse } from '../../../src/text/analyse.ts';

const cast = (text: string) =>
  recogniseText(analyse(text), [people]).cast.chains.map(({ name, mentions, gender }) => ({
    name,
    forms: mentions.map(({ exact }) => exact),
    ...(gender && { gender }),
  }));

describe('the persons of one text', () => {
  test('are named by their fullest form, wherever it stands', () => {
    expect(cast('De Mistura spoke first. The envoy Staffan de Mistura left at noon.')).toEqual([
      { name: 'Staffan de Mistura', forms: ['De Mistura', 'Staffan de Mistura'] },
    ]);
  });

  test('keep a family name apart that two of them bear', () => {
    const names = cast('Bill Clinton met Hillary Clinton. Mr. Clinton smiled.').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Bill Clinton', 'Hillary Clinton', 'Clinton']);
  });

  test('have the gender that a title shows', () => {
    expect(cast('Marianne Gasser stayed. Ms. Gasser said so.')[0]?.gender).toBe('female');
    expect(cast('Robin Hale stayed.')[0]?.gender).toBeUndefined();
  });

  test('are not joined to a father by the name that his son shares', () => {
    const names = cast('Donald Trump met Donald Trump Jr. on Monday.').map(({ forms }) => forms);
    expect(names).toEqual([['Donald Trump'], ['Donald Trump Jr.']]);
  });

  test('are marked when their single name is cut short or a first name', () => {
    const marks = (text: string) =>
      recogniseText(analyse(text), [people]).cast.chains.map(({ doubtful }) => doubtful ?? false);
    expect(marks('President Cortizo spoke.')).toEqual([false]);
    expect(marks('Mr. Howard spoke.')).toEqual([false]);
  });
});
