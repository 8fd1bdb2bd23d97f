import { describe, expect, test } from 'vitest';
import { quotationsOf, said } from '../said.ts';

describe('the speaker is', () => {
  test.each([
    ['the subject before the verb', '“We will stay here,” Anna Berg said.', 'Anna Berg'],
    ['the name after an inverted verb', '“We will stay here,” said Anna Berg.', 'Anna Berg'],
    [
      'the name after an office',
      '“We will stay here,” said Secretary of Defense Anna Berg in Oslo.',
      'Anna Berg',
    ],
    [
      'the name in apposition',
      '“We will stay here,” the head of the clinic in Oslo, Anna Berg, said.',
      'Anna Berg',
    ],
    [
      'the name before an apposition',
      '“We will stay here,” Anna Berg, the head of the clinic in Oslo, said.',
      'Anna Berg',
    ],
    [
      'the name before two insertions',
      '“We will stay here,” Anna Berg, a nurse from Bergen, who runs the clinic, said.',
      'Anna Berg',
    ],
    [
      'the name before a party in brackets',
      '“We will stay here,” Sen. Anna Berg (R-Texas) said.',
      'Anna Berg',
    ],
    [
      'the whole role and not the name inside it',
      '“We will stay here,” a spokesman for Anna Berg said.',
      'a spokesman for Anna Berg',
    ],
    [
      'the agent of a passive',
      'Peter Kovac was accused by Anna Berg of “selling his own men” for money.',
      'Anna Berg',
    ],
    [
      'whoever is quoted as saying',
      'Anna Berg was quoted as saying “we will stay right here” by a radio station.',
      'Anna Berg',
    ],
    [
      'the antecedent of "who"',
      'The city thanked Anna Berg, who said “we did what we could” at noon.',
      'Anna Berg',
    ],
    [
      'the subject that a second verb shares',
      'Anna Berg blamed the firm for the flood and called its answer “an insult to all”.',
      'Anna Berg',
    ],
    [
      'the subject that a participle shares',
      'Anna Berg left the room, saying “this is not a court of law”.',
      'Anna Berg',
    ],
    [
      'the outer speaker when the inner clause only hopes',
      'Anna Berg says she hopes for “a fair and open trial” in May.',
      'Anna Berg',
    ],
    [
      'whoever asks in the sentence after the words',
      '“Who will pay for it?” Anna Berg asked.',
      'Anna Berg',
    ],
    [
      'the one announced by a colon in the paragraph before',
      'Anna Berg added:\n\n“We will stay here.”',
      'Anna Berg',
    ],
    [
      'nobody for a quotation without any credit',
      'A sign on the wall is old. “Do not feed the birds here.”',
      undefined,
    ],
  ])('%s', (_, text, speaker) => {
    const marked = quotationsOf(text).find(({ mode }) => mode !== 'indirect');
    expect(marked?.speaker?.asWritten).toBe(speaker);
  });
});

describe('a pronoun stands for', () => {
  test('the last speaker', () => {
    expect(
      said('“We wait,” said Peter Kovac. Snow fell all day.\n\n“It is very cold,” he said.').at(-1),
    ).toBe('direct: It is very cold, | he | Peter Kovac');
  });

  test('nobody when subject and last speaker differ', () => {
    const text =
      '“We wait,” said Peter Kovac. Ivan Horvat left the hall.\n\n“It is very cold,” he said.';
    expect(said(text).at(-1)).toBe('direct: It is very cold, | he | -');
  });

  test('nobody when the text names nobody', () => {
    expect(said('“It is very cold here,” he said.')).toEqual([
      'direct: It is very cold here, | he | -',
    ]);
  });

  test('nobody whom the other pronoun has meant', () => {
    const text =
      'Niek Stam told a crowd the port was shut. He said nine boats had left. She said ten boats had left.';
    expect(quotationsOf(text).map(({ speaker }) => speaker?.name)).toEqual([
      'Niek Stam',
      'Niek Stam',
      null,
    ]);
  });

  test('not the subject of the words that it reports', () => {
    const text = 'Peter Kovac spoke first. Ivan Horvat could come, he said.';
    expect(said(text)).toEqual(['indirect: Ivan Horvat could come | he | Peter Kovac']);
  });
});

test('a role stands for the one person whom the text has called so', () => {
  const text =
    'UN envoy Staffan Lindqvist came to Oslo.\n\n“The road is open again,” the envoy said.';
  expect(quotationsOf(text)[0]?.speaker).toMatchObject({
    asWritten: 'the envoy',
    name: 'Staffan Lindqvist',
    status: 'title',
  });
});

test('two speakers of one sentence stay unresolved', () => {
  const text = 'Anna Berg and Peter Kovac said they would “never sell the old mill”.';
  expect(quotationsOf(text)[0]?.speaker).toMatchObject({
    asWritten: 'Anna Berg and Peter Kovac',
    name: null,
  });
});

test('the turns of a transcript are credited to their labels', () => {
  const text =
    'The debate was long.\n\nBERG: Will you resign?\n\nKOVAC: No. I was elected.\n\nBERG: Then we vote.';
  expect(said(text).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
    'direct: Will you resign? | BERG',
    'direct: No. I was elected. | KOVAC',
    'direct: Then we vote. | BERG',
  ]);
});

describe('words come through', () => {
  test.each([
    [
      'whoever is cited',
      'The ministry said, citing local officials, that the port was shut.',
      ['local officials'],
    ],
    [
      'whoever quotes',
      'The Harbour Times quoted Anna Berg as saying that the port was shut.',
      ['Harbour Times'],
    ],
    ['nobody else', 'Anna Berg told the Harbour Times that the port was shut.', []],
  ])('%s', (_, text, through) => {
    const via = quotationsOf(text)[0]?.speaker?.via.map(({ asWritten }) => asWritten);
    expect(via).toEqual(through);
  });
});

describe('who replies is not who spoke before', () => {
  test.each([
    ['“Europe is one,” Emmanuel Macron told Olaf Scholz. “It is not,” he replied.', 'Olaf Scholz'],
    ['Tom Reed told Paul Marsh: “You are fired.” He replied: “I quit today.”', 'Paul Marsh'],
    ['Judge Omar Diaz asked Peter Kovac where he had slept. “At home,” he said.', 'Peter Kovac'],
    ['“Where did you sleep?” Omar Diaz asked. “At home, with my wife,” he said.', null],
    ['“Who will pay for it?” Omar Diaz said. “We all will,” he added.', 'Omar Diaz'],
    ['Omar Diaz spoke for an hour. Asked about the cost, he replied: “We all pay.”', 'Omar Diaz'],
  ])('%s', (text, name) => {
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe(name);
  });
});

describe('as written stands', () => {
  test.each([
    [
      'the one whom nobody names, when the name may be that of the other',
      'A person close to the main owner, Peter Kovac, said there was “no question of a sale”.',
      'A person close to the main owner',
    ],
    [
      'the name, when it can only be that of the first',
      'A spokesman for the ministry, Peter Kovac, said there was “no question of a sale”.',
      'Peter Kovac',
    ],
    [
      'the crowd behind a dateline',
      'OSLO (Nordic News) — Thousands of nurses walked out on Tuesday, saying that “the nights are endless”.',
      'Thousands of nurses',
    ],
    [
      'whoever is quoted by a paper',
      'That letter, dated in May, quoted the dyke reeve as saying that “nobody asked us”.',
      'the dyke reeve',
    ],
    [
      'both nouns before the one they share',
      'Tram and ferry workers said they would “stand still on Monday”.',
      'Tram and ferry workers',
    ],
    [
      'the teller of a passive with a short verb',
      'We’re told by a reader, Petra Lund, that the “four-lane bridge” has two.',
      'Petra Lund',
    ],
    [
      'a name of one word that a description shows',
      'Sulastri, a street vendor, told us: “The sea came in through the door.”',
      'Sulastri',
    ],
    [
      'whoever storms behind the words',
      '“We will not be lectured by anybody,” stormed Peter Kovac.',
      'Peter Kovac',
    ],
    [
      'nobody, where one who laughs acts for himself',
      '“We will not be lectured by anybody.” Peter Kovac laughed at the men and left.',
      undefined,
    ],
    [
      'whoever told it in a call',
      'Peter Kovac told reporters in a video call that froze twice that the bear was “a thorough reader”.',
      'Peter Kovac',
    ],
    [
      'nobody, where it is not yet said',
      'A village in the hills learns to say “alone again”',
      undefined,
    ],
  ])('%s', (_, text, speaker) => {
    const marked = quotationsOf(text).find(({ mode }) => mode !== 'indirect');
    expect(marked?.speaker?.asWritten).toBe(speaker);
  });
});

describe('a pronoun never stands for', () => {
  test.each([
    [
      'the author of the text',
      'The bread is free\n\nBy Peter Kovac\n\nThe baker wants no name in the paper. “My father came in a boat,” he says.',
      null,
    ],
    [
      'an earlier speaker, when a sentence names another',
      '“We will pay,” said Peter Kovac.\n\nOne, teacher Ivan Horvat, 38, has lost it all. ‘They said it was safe as houses,’ he said.',
      'Ivan Horvat',
    ],
    [
      'a woman who is called after her son, when it is “he”',
      'Umm Karim broke her hip. “I fell on the stairs at noon,” he said.',
      null,
    ],
    [
      'whoever promised, when another tells of it',
      'Marta Ruiz runs the clinic. Peter Kovac owes her money. He had promised in writing, she told NOS, that he would pay. “I have the letter in my desk.”',
      'Marta Ruiz',
    ],
    [
      'one whom a minister tells of',
      'Peter Kovac, the minister said, had lied to the house. “I never lied to anybody here,” the minister said.',
      null,
    ],
  ])('%s', (_, text, name) => {
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe(name);
  });
});

test('what is worth quoting whole comes through nobody', () => {
  const text =
    'Her note is worth quoting whole, said Anna Berg: “This is the knock on the door. Leave now.”';
  expect(quotationsOf(text).flatMap(({ speaker }) => speaker?.via ?? [])).toEqual([]);
});

test('who asks not to be named has not asked the words', () => {
  const text =
    'A former clerk, who asked not to be named, was blunter: “They knew and went sailing.”';
  expect(quotationsOf(text)[0]).toMatchObject({
    cue: null,
    speaker: { asWritten: 'A former clerk' },
  });
});
