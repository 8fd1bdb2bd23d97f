import { describe, expect, test } from 'vitest';
import { credits } from '../said.ts';

describe('the right one speaks, or nobody is named: of wire agencies', () => {
  test.each([
    [
      'The port will reopen on Monday, Energy Minister Peter Kovac told reporters. “We have repaired four of the six cranes,” he added.',
      ['he = Peter Kovac'],
    ],
    [
      'OSLO (Nordic News) - “We will not negotiate under fire,” Foreign Minister Anna Berg told a news conference in Oslo on Tuesday, flanked by her Swedish counterpart.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Defence Minister Peter Kovac met his counterpart Ivan Horvat in Zagreb on Monday. “We agreed on everything,” he told reporters.',
      ['he = -'],
    ],
    [
      '“It was a clear act of piracy,” a spokesman for the navy, Captain Ivan Horvat, said by telephone.',
      ['Ivan Horvat = Ivan Horvat'],
    ],
    [
      'The company, which employs 4,000 people in three countries, said in a statement it was “in talks with several potential buyers”.',
      ['The company = -'],
    ],
    [
      'A man who lives near the plant said “the windows were shaking all night long”.',
      ['A man = -'],
    ],
    [
      'Anna Berg, who has led the party since 2011 and whose term ends in May, said she had “no intention of standing aside now”.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      '“The talks are going nowhere,” said one diplomat, who asked not to be named.',
      ['one diplomat = -'],
    ],
    [
      'Peter Kovac said he had been told by Ivan Horvat that the ship was lost. “I believed him,” Kovac said.',
      ['Kovac = Peter Kovac'],
    ],
    ['Berg said, adding that “there is no plan to close the mine this year”.', ['Berg = Berg']],
    [
      '“We are worried,” said Anna Berg, a nurse. “There are no beds left,” added Peter Kovac, a doctor. “None at all.”',
      ['Anna Berg = Anna Berg', 'Peter Kovac = Peter Kovac', 'Peter Kovac = Peter Kovac'],
    ],
    [
      'Asked whether the army would stay, Anna Berg replied: “As long as it is needed.”',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Anna Berg accused Peter Kovac of “lying to the nation for three years” over the deal.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Peter Kovac was accused by Anna Berg of “lying to the nation for three years” over the deal.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Anna Berg attacked Peter Kovac for saying “the poor have never had it so good”.',
      ['Peter Kovac = Peter Kovac'],
    ],
    [
      'Peter Kovac was fined for calling the referee “a blind old fool in black”.',
      ['Peter Kovac = Peter Kovac'],
    ],
    [
      '“The runway is open,” Anna Berg said on Friday. “The first flight left at dawn,” the airport’s director added.',
      ['Anna Berg = Anna Berg', 'the airport’s director = -'],
    ],
    [
      'The Minister for Roads and Bridges, Peter Kovac, said the tunnel was “as safe as any in Europe”.',
      ['Peter Kovac = Peter Kovac'],
    ],
    [
      'Several aid groups urged Anna Berg to act, saying the camp was “one rainstorm away from disaster”.',
      ['Several aid groups = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of tabloids', () => {
  test.each([
    [
      'Furious mum Anna Berg blasted the school last night: “My son was left in the rain for two hours!”',
      ['Anna Berg = Anna Berg'],
    ],
    [
      "“I'm gutted, absolutely gutted,” sobbed Anna Berg, 34, from Leeds.",
      ['Anna Berg = Anna Berg'],
    ],
    [
      'A source close to Anna Berg told The Mirror: “She is heartbroken and wants him back.”',
      ['A source close to Anna Berg = -'],
    ],
    [
      'A friend of Peter Kovac said: “He never saw it coming, poor lad.”',
      ['A friend of Peter Kovac = -'],
    ],
    [
      'The dad-of-two, who lives in Hull, said: “I just want my dog back, that is all.”',
      ['The dad-of-two = -'],
    ],
    [
      'Peter Kovac said the deal was dead; his brother blamed “the greed of a few rich men”.',
      ['his brother = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of British papers', () => {
  test.each([
    [
      '‘We cannot go on like this for another year,’ said Anna Berg. ‘Something has to give.’',
      ['Anna Berg = Anna Berg', 'Anna Berg = Anna Berg'],
    ],
    [
      "Anna Berg told the BBC: ‘It is a scandal that the farmers' claims were lost.’",
      ['Anna Berg = Anna Berg'],
    ],
    [
      'The judge, Mrs Justice Anna Berg, told Kovac: ‘You preyed on people who trusted you.’',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'Sir Peter Kovac, chairman of the trust, described the plan as ‘a slap in the face of every patient’.',
      ['Peter Kovac = Peter Kovac'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of Middle Eastern agencies', () => {
  test.each([
    [
      'Tehran — “The enemy has understood that threats do not work,” the commander said, and added that the drill would last three days.',
      ['the commander = -'],
    ],
    [
      'The spokesman of the Foreign Ministry, Hassan Karimi, stressed on Sunday that “no talks are on the agenda”. He added that the embassy would stay open.',
      ['Hassan Karimi = Hassan Karimi'],
    ],
    [
      'Hassan Karimi, for his part, underlined that “the region must solve its own problems”, the official news agency reported.',
      ['Hassan Karimi = Hassan Karimi via the official news agency'],
    ],
    [
      'In a post on X, the emir wrote: “May God protect our people in these days.”',
      ['the emir = -'],
    ],
    [
      '“We condemn this crime in the strongest terms,” read a statement by the ministry.',
      ['a statement = -'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of the Indian press', () => {
  test.each([
    [
      '“The government is committed to the welfare of farmers,” averred Chief Minister Ravi Sharma while addressing a rally here on Sunday.',
      ['Ravi Sharma = Ravi Sharma'],
    ],
    [
      'Speaking on the occasion, Priya Nair said that the scheme “will change the face of rural India”. She also opined that the funds were adequate.',
      ['Priya Nair = Priya Nair'],
    ],
    [
      'The bench, comprising Justices Anil Mehta and Priya Nair, observed that “bail is the rule and jail the exception”.',
      ['The bench = -'],
    ],
    [
      'Hitting out at the Opposition, Ravi Sharma quipped, “They have no leader, no policy and no intention.”',
      ['Ravi Sharma = Ravi Sharma'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of the African press', () => {
  test.each([
    [
      '“We shall leave no stone unturned,” intoned the minister, Kwame Mensah, amid applause.',
      ['Kwame Mensah = Kwame Mensah'],
    ],
    ['According to him, “the road has become a death trap for the people of Kumasi”.', ['him = -']],
    [
      'Chief Kwame Mensah lamented that the youths “have been abandoned by those they voted for”.',
      ['Kwame Mensah = Kwame Mensah'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of sport', () => {
  test.each([
    [
      '“We were poor in the first half and worse in the second,” said United manager Peter Kovac after the 3-0 defeat.',
      ['Peter Kovac = Peter Kovac'],
    ],
    [
      'Kovac, 29, who joined from Ajax in 2019, said: “I will sign a new contract next week.”',
      ['Kovac = Kovac'],
    ],
    [
      'Asked about Horvat, coach Peter Kovac said: “He has a knee problem and will miss the final.”',
      ['Peter Kovac = Peter Kovac'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('the right one speaks, or nobody is named: of courts', () => {
  test.each([
    [
      'Prosecutor Anna Berg told the jury that Kovac had “planned every step of the robbery”. His lawyer, Ivan Horvat, said there was “not a shred of evidence” against him.',
      ['Anna Berg = Anna Berg', 'Ivan Horvat = Ivan Horvat'],
    ],
    [
      'In her ruling, Judge Anna Berg wrote that the firm had shown “a breathtaking contempt for the law”.',
      ['Anna Berg = Anna Berg'],
    ],
    [
      'The indictment alleges that Kovac told an associate that “nobody will ever find the books”.',
      ['Kovac = -'],
    ],
    [
      'Anna Berg told a man who said that he was innocent that “this court has heard enough of you”.',
      ['Anna Berg = Anna Berg'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
