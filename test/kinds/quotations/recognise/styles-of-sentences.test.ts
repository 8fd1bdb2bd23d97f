import { describe, expect, test } from 'vitest';
import { credits } from '../said.ts';

describe('the right one speaks, or nobody is named: of transcripts and interviews', () => {
  test.each([
    [
      'ANNA BERG, HOST: Good evening and welcome.\n\nPETER KOVAC: Thank you for having me.\n\nBERG: Did you know about the letter?\n\nKOVAC: I did not.',
      [
        'ANNA BERG = ANNA BERG',
        'PETER KOVAC = PETER KOVAC',
        'BERG = ANNA BERG',
        'KOVAC = PETER KOVAC',
      ],
    ],
    [
      'Anna Berg of the union spoke to us about the strike.\n\nQ: How long will it last?\n\nA: As long as it takes.\n\nQ: And the wages?\n\nA: They are a disgrace.',
      ['Q = -', 'A = -', 'Q = -', 'A = -'],
    ],
    [
      'Peter Kovac: Will you resign?\n\nAnna Berg: No.\n\nPeter Kovac: Why not?\n\nAnna Berg: Because I was elected.',
      [
        'Peter Kovac = Peter Kovac',
        'Anna Berg = Anna Berg',
        'Peter Kovac = Peter Kovac',
        'Anna Berg = Anna Berg',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of headlines', () => {
  test.each([
    [
      'Berg: ‘We will not pay for this wall’\n\nAnna Berg said on Monday that her country would not pay for the wall.',
      ['Berg = Anna Berg'],
    ],
    [
      '‘We are not afraid of anybody’, says Berg\n\nAnna Berg spoke in Oslo on Monday.',
      ['Berg = Anna Berg'],
    ],
    ['Minister quits over mayor’s ‘racist’ remark\n\nThe minister left on Monday.', []],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of chains', () => {
  test.each([
    [
      'Anna Berg said the city “has never asked for any help at all,” according to Harbour Radio.',
      ['Anna Berg = Anna Berg via Harbour Radio'],
    ],
    [
      'Anna Berg told the committee that the ministry “knew everything from the start”, according to two people who were in the room.',
      ['Anna Berg = Anna Berg via two people'],
    ],
    [
      'According to the Harbour Times, Anna Berg said the deal was “dead and buried by now”.',
      ['Anna Berg = Anna Berg via Harbour Times'],
    ],
    [
      'The agency quoted Anna Berg as saying “the dam will hold for another year”.',
      ['Anna Berg = Anna Berg via The agency'],
    ],
    [
      'The mayor quoted Winston Churchill: “Success is not final, failure is not fatal.”',
      ['Winston Churchill = Winston Churchill via The mayor'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of pronouns', () => {
  test.each([
    ['Anna Berg met Peter Kovac in Oslo. “It was a good talk,” she said.', ['she = Anna Berg']],
    ['Anna Berg met Peter Kovac in Oslo. “It was a good talk,” he said.', ['he = Peter Kovac']],
    [
      '“It was a good talk,” said Anna Berg. Peter Kovac was less happy. “I had hoped for more than words,” he said.',
      ['Anna Berg = Anna Berg', 'he = Peter Kovac'],
    ],
    [
      'Peter Kovac left the hall early. A police officer stood at the door. “Nobody else came out,” he said.',
      ['he = -'],
    ],
    [
      'Peter Kovac runs a bakery. His brother Ivan Kovac drives the van. “We open at five every morning,” he said.',
      ['he = -'],
    ],
    [
      'Peter Kovac praised Ivan Horvat for his courage. “I would not have dared to do it,” he said.',
      ['he = Peter Kovac'],
    ],
    [
      '“We saw nothing,” said Peter Kovac, flanked by Maria Lund.\n\nShe said the light was “as red as a lamp can be”.',
      ['Peter Kovac = Peter Kovac', 'She = Maria Lund'],
    ],
    [
      'A spokeswoman for the port said three men were hurt. Peter Kovac owns the ship. “It was an accident and no more,” he said.',
      ['he = Peter Kovac'],
    ],
    [
      'Peter Kovac owns the ship. A spokesman for the port said three men were hurt. “It was an accident and no more,” he said.',
      ['he = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of neighbours', () => {
  test.each([
    [
      'Anna Berg did not hide her anger. “This is the third time in a single year.”',
      ['Anna Berg = Anna Berg'],
    ],
    [
      '“It was very dark there.” The lamp had failed. “Then the door opened,” said Anna Berg.',
      ['- = -', 'Anna Berg = Anna Berg'],
    ],
    [
      'Anna Berg said the bridge was safe.\n\n“It was built for twice the load,” she said.\n\n“We check it every week and we log it.”',
      ['she = Anna Berg', 'she = Anna Berg'],
    ],
    [
      '“We saw the smoke from the hill,” said Anna Berg.\n\nPeter Kovac heard the blast first. “It was like thunder, only longer.”',
      ['Anna Berg = Anna Berg', 'Peter Kovac = Peter Kovac'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of mixed sentences', () => {
  test.each([
    [
      'Anna Berg said the plan was “dead in the water,” while Peter Kovac called it “a very good start”.',
      ['Anna Berg = Anna Berg', 'Peter Kovac = Peter Kovac'],
    ],
    [
      'The plan, which Anna Berg once called “the best idea of my life,” was dropped on Monday.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Officials described as “completely false and malicious” reports that the dam had cracked.',
      ['Officials = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of works and names', () => {
  test.each([
    [
      'The so-called “Islamic State” took the town, and the “caliphate” fell three years later.',
      [],
    ],
    ['He wore a cap that read “Make the River Great Again”.', ['a cap = -']],
    ['A film called “The Long Winter of Our Lives” opened in Oslo.', []],
    ['A group called “Mothers of the Missing of Oslo” marched to the court.', []],
    ['Anna Berg announced the “Clean Rivers” programme in May.', []],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of pairs', () => {
  test.each([
    [
      'Anna Berg and Peter Kovac said in a joint statement that they had “agreed on all the main points”.',
      ['Anna Berg and Peter Kovac = -'],
    ],
    [
      '“We were never asked about it,” Anna Berg and her husband Peter Kovac told the paper.',
      ['Anna Berg and her husband Peter Kovac = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
