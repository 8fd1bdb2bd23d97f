import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../pipeline/corpus.ts';

/** The people of some texts, each with the forms by which it is mentioned, in the order of their names. */
function peopleOf(texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const files = texts.map((text, index) => [`${index}.txt`, text] as const);
  const { mentions } = outcomeOf(Object.fromEntries(files)).corpus;
  const own = mentions.filter(({ kind }) => kind === 'person');
  const groups = [...Map.groupBy(own, ({ entity }) => entity?.id ?? '').values()];
  return Object.fromEntries(
    groups.map((group) => [
      `${group[0]?.entity?.name}`,
      group.map(({ passage, exact }) => `${passage.source.file.replace('.txt', '')} ${exact}`),
    ]),
  );
}

describe('two people of one surname in one text', () => {
  test('a surname between the two is whoever was named before it', () => {
    expect(
      peopleOf([
        'Carolina Soto leads the union. “No,” Soto said on Monday.\n\nThe minister, Gabriel Soto, went home.',
      ]),
    ).toEqual({
      'Carolina Soto': ['0 Carolina Soto', '0 Soto'],
      'Gabriel Soto': ['0 Gabriel Soto'],
    });
  });

  test('a surname behind both is neither', () => {
    expect(
      peopleOf([
        'Carolina Soto leads the union. The minister, Gabriel Soto, went home. “No,” Soto said on Monday.',
      ]),
    ).toEqual({
      'Carolina Soto': ['0 Carolina Soto'],
      'Gabriel Soto': ['0 Gabriel Soto'],
      Soto: ['0 Soto'],
    });
  });

  test('a surname before and behind the second is neither', () => {
    const people = peopleOf([
      'Carolina Soto leads the union. “No,” Soto said.\n\nThe minister, Gabriel Soto, went home. “Yes,” Soto said.',
    ]);
    expect(people['Carolina Soto']).toEqual(['0 Carolina Soto']);
    expect(people['Gabriel Soto']).toEqual(['0 Gabriel Soto']);
  });

  test('forms of address tell a man from a woman', () => {
    expect(
      peopleOf([
        'Anna Lindholm and her brother Erik Lindholm own the mill. Mrs Lindholm said it was old. “It burns,” Mrs Lindholm added.',
      ]),
    ).toEqual({
      'Anna Lindholm': ['0 Anna Lindholm', '0 Lindholm', '0 Lindholm'],
      'Erik Lindholm': ['0 Erik Lindholm'],
    });
  });

  test('an office tells one from the other', () => {
    expect(
      peopleOf([
        'Judges heard Governor Amina Otieno and the lawyer Grace Otieno. “I fear nobody,” Governor Otieno told them.',
      ]),
    ).toEqual({
      'Amina Otieno': ['0 Amina Otieno', '0 Otieno'],
      'Grace Otieno': ['0 Grace Otieno'],
    });
  });

  test('an office that both have tells nothing', () => {
    const people = peopleOf([
      'President George Bush and his son, President Jeb Bush, were there. “We fish,” President Bush said.',
    ]);
    expect(people['George Bush']).toEqual(['0 George Bush']);
    expect(people['Jeb Bush']).toEqual(['0 Jeb Bush']);
  });
});

describe('two people of one surname in several texts', () => {
  const anna = 'Mayor Anna Lindholm opened the bridge. Lindholm cut a ribbon.';
  const erik = 'The striker Erik Lindholm scored twice. Lindholm left the pitch hurt.';

  test('keep their own surnames in each text', () => {
    expect(peopleOf([anna, erik])).toEqual({
      'Anna Lindholm': ['0 Anna Lindholm', '0 Lindholm'],
      'Erik Lindholm': ['1 Erik Lindholm', '1 Lindholm'],
    });
  });

  test('leave a surname alone in a third text to itself', () => {
    const people = peopleOf([anna, erik, '“It rains,” said Mr Lindholm on Friday.']);
    expect(Object.values(people).flat()).toContain('2 Lindholm');
    expect(people['Anna Lindholm']).toHaveLength(2);
    expect(people['Erik Lindholm']).toHaveLength(2);
  });

  test('do not take a name with an initial that fits both', () => {
    const people = peopleOf([
      'Mayor Anna Lindholm opened the bridge.',
      'Mayor Agnes Lindholm shut it.',
      '“It rains,” said A. Lindholm, an engineer.',
    ]);
    expect(people['Anna Lindholm']).toEqual(['0 Anna Lindholm']);
    expect(people['Agnes Lindholm']).toEqual(['1 Agnes Lindholm']);
  });

  test('stay two when one is spelt in two ways', () => {
    expect(
      peopleOf([
        'The rebel Mohammed al-Khatib met the governor, Abdullah al-Khatib, on Friday.',
        'The rebel Muhammad el-Khatib came; so did Abdallah al-Khatib, the governor.',
      ]),
    ).toEqual({
      'Abdallah al-Khatib': ['0 Abdullah al-Khatib', '1 Abdallah al-Khatib'],
      'Mohammed al-Khatib': ['0 Mohammed al-Khatib', '1 Muhammad el-Khatib'],
    });
  });

  test('stay two when the order of the names differs', () => {
    expect(
      peopleOf([
        'The minister, Szűcs Orsolya, spoke first. “No,” Szűcs said.\n\nThe deputy Péter Szűcs laughed.',
        'Minister Orsolya Szűcs signed it in Budapest.',
      ]),
    ).toEqual({
      'Szűcs Orsolya': ['0 Szűcs Orsolya', '0 Szűcs', '1 Orsolya Szűcs'],
      'Péter Szűcs': ['0 Péter Szűcs'],
    });
  });

  test('stay two when both names can be read in either order', () => {
    expect(
      Object.keys(
        peopleOf([
          'The engineer Li Wei signed the plan in Harbin.',
          'The singer Wei Li left the stage in Harbin.',
        ]),
      ),
    ).toEqual(['Li Wei', 'Wei Li']);
  });

  test('keep “Jr” and “Sr” apart', () => {
    expect(
      Object.keys(
        peopleOf([
          'The senator Harold Finch Jr. spoke in Ohio.',
          'The senator Harold Finch Sr. died in Ohio.',
        ]),
      ),
    ).toHaveLength(2);
  });
});

test('a second family name of Spain or Portugal may be left out, if nobody else fits', () => {
  expect(
    Object.keys(
      peopleOf([
        'The minister Gabriel Soto Larraín refused to sit down.',
        'The minister Gabriel Soto went home.',
      ]),
    ),
  ).toEqual(['Gabriel Soto Larraín']);
});

test('a page is not named by an initial when a text prints the first name', () => {
  expect(
    Object.keys(
      peopleOf([
        'The minister G. Soto Larraín refused to sit down.',
        'The minister Gabriel Soto Larraín went home.',
      ]),
    ),
  ).toEqual(['Gabriel Soto Larraín']);
});
