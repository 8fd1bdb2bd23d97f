import { describe, expect, test } from 'vitest';
import { occurrencesIn } from '../../../../src/kinds/groups/find/occurrences.ts';
import { wordsOf } from '../../../../src/kinds/groups/find/tokens.ts';
import { smallCorpus } from '../../../page/small-corpus.ts';

/** The words found in a text, each as "id: wording". */
function found(text: string): readonly string[] {
  const corpus = smallCorpus({ 'a.txt': `A headline of no account\n\n${text}` });
  const [source] = corpus.sources;
  if (!source) throw new Error('Unexpected lack of a source.');
  return occurrencesIn(wordsOf(source, corpus.mentions)).map(
    ({ head, start, end }) => `${head}: ${source.analysed.text.slice(start, end)}`,
  );
}

describe('words for groups', () => {
  test.each([
    ['The rebels left at dawn.', ['rebels: rebels']],
    ['Western-backed rebels left at dawn.', ['rebels: Western-backed rebels']],
    ['They met the armed opposition there.', ['opposition: armed opposition']],
    ['The Syrian regime answered.', ['regime: Syrian regime']],
    ['Four hundred masked gunmen came.', ['gunmen: masked gunmen']],
    ['Rebel fighters held the mill.', ['rebels: Rebel fighters', 'fighters: Rebel fighters']],
    [
      'The mill was shelled by Libyan government forces.',
      ['government: Libyan government forces', 'forces: Libyan government forces'],
    ],
    ['It blamed the Orlov regime’s police.', ['regime: Orlov regime', 'police: police']],
    ['Mayor Ada Lindqvist’s government fell.', ['government: Ada Lindqvist’s government']],
    [
      'The crowd let three asylum-seeking migrants pass.',
      ['crowd: crowd', 'migrants: asylum-seeking migrants'],
    ],
    [
      'Protesters, strikers and rioters, it said.',
      ['protesters: Protesters', 'strikers: strikers', 'rioters: rioters'],
    ],
    ['She told Reuters rebels had left.', ['rebels: rebels']],
    ['In Norrvik the Government had spent it.', ['government: Government']],
    ['On Friday soldiers came back.', ['soldiers: soldiers']],
    ['Civilian deaths rose, the government said.', ['government: government']],
    ['The three non-combatants were freed.', ['non-combatants: non-combatants']],
  ])('in “%s” are %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['The Free Norrvik Army denied it.', 'a capital inside a sentence makes a name'],
    ['They met the Army Board there.', 'a capital after it makes a name'],
    ['Its opposition to the plan is known.', 'opposition to something is no group'],
    ['The storm forces them to stay.', 'a verb'],
    ['They threatened to rebel.', 'a verb'],
    ['He was taken hostage in May.', 'a state, not a group'],
    ['The militant tone surprised her.', 'an adjective before another noun'],
    ['A rebel-held quarter was shelled.', 'a part of a longer word'],
    ['Police Commander Berg had no comment.', 'an office with its name'],
    ['The administration of aid went on.', 'an act, not a body'],
  ])('there are none in “%s”: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are found in a headline, where capitals tell nothing', () => {
    const corpus = smallCorpus({
      'a.txt': 'Rebels Leave Norrvik to Government Forces\n\nIt rained.',
    });
    const [source] = corpus.sources;
    const words = source ? occurrencesIn(wordsOf(source, corpus.mentions)) : [];
    expect(words.map(({ word }) => word.exact)).toEqual(['Rebels', 'Government', 'Forces']);
  });
});
