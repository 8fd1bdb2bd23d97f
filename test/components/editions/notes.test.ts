import { describe, expect, test } from 'vitest';
import { creditedNote, creditNote } from '../../../src/components/editions/notes.ts';

const row = (speaker: string | null, speakerName: string | null, speakerAsWritten = '') => ({
  ...{ id: 'q-1', url: '/quotations/q-1/', speaker, speakerName, speakerAsWritten },
  speakerStatus: 'explicit',
});

describe('the notes on who is credited', () => {
  test('name the speaker, or the words that are not resolved, or nobody', () => {
    expect(creditedNote(row('people/ana-ruiz', 'Ana Ruiz'))).toBe('Credited to Ana Ruiz');
    expect(creditedNote(row(null, null, 'she'))).toBe('Credited to “she”, unresolved');
    expect(creditedNote(row(null, null))).toBe('Credited to nobody');
  });

  test('add the page where one name stands for two', () => {
    const before = row('people/ruiz', 'Ruiz');
    expect(creditNote({ before, after: row('people/ana-ruiz', 'Ruiz') })).toBe(
      'Credited to Ruiz (people/ana-ruiz); in the edition before to Ruiz (people/ruiz)',
    );
    expect(creditNote({ before, after: row(null, 'Ruiz') })).toContain('Ruiz (no page)');
    expect(creditNote({ before, after: row(null, null, 'she') })).toBe(
      'Credited to “she”, unresolved; in the edition before to Ruiz',
    );
  });
});
