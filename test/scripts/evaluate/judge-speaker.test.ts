import { expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { judgeSpeaker } from '../../../scripts/evaluate/judge-speaker.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';
import type { Speaker } from '../../../src/model/statement.ts';

const gold = goldText(
  't',
  { genre: 'wire report' },
  unmark(
    `Cllr [Anna Berg]{person}, [Olaf Berg]{person} and [Ali Haddad]{person} met a guard. "[One,]{quotation speaker=she name="Anna Berg"}" she said.
"[Two,]{quotation speaker=Berg name="Olaf Berg"}" [Berg]{person name="Olaf Berg"} said. "[Three,]{quotation speaker="a guard"}" said a guard. "[Four.]{quotation speaker=none}"
"[Five,]{quotation speaker=Unica}" the relief group, [Unica]{organisation}, said.`,
  ),
);

/** Judges a credit for the quotation at an index; `asWritten` stands at its last place in the text. */
function judge(index: number, asWritten: string | null, name: string | null): string {
  const quotation = gold.quotations[index];
  if (!quotation) throw new Error(`Unexpected ${index}, expected the index of a quotation.`);
  const start = gold.text.lastIndexOf(asWritten ?? '');
  const speaker: Speaker | null =
    asWritten === null
      ? null
      : {
          ...{ start, end: start + asWritten.length, asWritten, name },
          ...{ status: name ? 'explicit' : 'unresolved', rule: 'r', via: [] },
        };
  return judgeSpeaker(gold, quotation, speaker);
}

test.each([
  ['the name, however credited', 0, 'she', 'Anna Berg', 'right'],
  ['the name with more than belongs to it', 0, 'she', 'Cllr Anna Berg', 'right'],
  ['a surname that two have', 0, 'Berg', 'Berg', 'wrong'],
  ['the surname as printed, not told whose', 1, 'Berg', 'Berg', 'unresolved'],
  ['the other one of that surname', 1, 'Berg', 'Anna Berg', 'wrong'],
  ['a pronoun without a name', 0, 'she', null, 'unresolved'],
  ['nobody', 0, null, null, 'unresolved'],
  ['another', 0, 'Ali Haddad', 'Ali Haddad', 'wrong'],
  ['other words without a name', 0, 'a guard', null, 'wrong'],
  ['one without a name, as printed', 2, 'a guard', null, 'right'],
  ['a name for one without', 2, 'a guard', 'Ali Haddad', 'wrong'],
  ['nobody where nobody is credited', 3, null, null, 'right'],
  ['somebody where nobody is credited', 3, 'a guard', null, 'wrong'],
  ['words in apposition, without a name', 4, 'the relief group', null, 'unresolved'],
])('%s', (_, index, asWritten, name, verdict) => {
  expect(judge(index, asWritten, name)).toBe(verdict);
});
