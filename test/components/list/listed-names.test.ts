import { describe, expect, test } from 'vitest';
import { listedNames } from '../../../src/components/list/listed-names.ts';

describe('the names under which a page is listed', () => {
  test('are its title and every other form that a reader would look for elsewhere', () => {
    expect(listedNames('Ada Lindqvist', ['Ada Lindqvist', 'Lindqvist', 'Mayor Lindqvist'])).toEqual(
      ['Ada Lindqvist', 'Lindqvist', 'Mayor Lindqvist'],
    );
  });

  test('leave out what differs from the title in case, accents or leading signs only', () => {
    const forms = ['ADA ÅKESSON', 'Ada Akesson', '“Ada Åkesson', 'Åkesson'];
    expect(listedNames('Ada Åkesson', forms)).toEqual(['Ada Åkesson', 'Åkesson']);
  });

  test('hold one of several such forms, with small letters where there is one', () => {
    expect(listedNames('Ada Åkesson', ['AKESSON', 'Akesson', 'MAYOR'])).toEqual([
      'Ada Åkesson',
      'Akesson',
      'MAYOR',
    ]);
  });
});
