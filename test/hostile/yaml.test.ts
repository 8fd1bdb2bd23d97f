import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { siteFacts } from '../../src/citing/publication.ts';
import { readDecisions } from '../../src/pipeline/curate/read-decisions.ts';
import { factsOf, readFacts } from '../../src/text/facts.ts';
import { YAML_BOMBS } from './yaml-bombs.ts';

/** Every place in which YAML is read that people have written: what is taken of it, and what is said. */
const READERS: Readonly<Record<string, (yaml: string) => readonly [unknown, VFileMessage[]]>> = {
  'facts of a text': (yaml) => {
    const problems: VFileMessage[] = [];
    return [factsOf(yaml, 'a.yml', 1, problems), problems];
  },
  'facts of the site': (yaml) => {
    const problems: VFileMessage[] = [];
    const place = { file: 'site.yml', line: 1 };
    return [readFacts(siteFacts, 'bad-site', yaml, place, problems) ?? {}, problems];
  },
  decisions: (yaml) => {
    const item = yaml.replaceAll(/^/gm, '  ').replace('  ', '- ');
    const { decisions, problems } = readDecisions([
      // A second document ends the list, so that its line may not be indented.
      { path: 'a.yml', bytes: new TextEncoder().encode(item.replace(/^ +---/m, '---')) },
    ]);
    return [decisions, [...problems]];
  },
};

describe.each(Object.entries(READERS))('YAML made to harm, read as %s', (_, read) => {
  test.each(Object.entries(YAML_BOMBS))('is named, with what to do about it: %s', (_name, bomb) => {
    const [taken, problems] = read(bomb.yaml);
    expect(problems.map(({ reason }) => reason).join('\n')).toMatch(bomb.said);
    expect(problems.filter(({ note, file }) => !note || !file)).toEqual([]);
    // At most the words of a plain line before it, never what a trick stands for.
    expect(JSON.stringify(taken)).not.toMatch(/\[\[|exit|hello|Two|\\u0000|\\ud83d/);
  });
});

test('names of objects are facts that nobody knows, and change no object', () => {
  const problems: VFileMessage[] = [];
  const yaml = '__proto__: {polluted: yes}\nconstructor: x\n<<: {publisher: y}\ntitle: Fine\n';
  expect(factsOf(yaml, 'a.yml', 1, problems)).toEqual({ title: 'Fine' });
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(Reflect.has({}, 'polluted')).toBe(false);
});

test.each(['- title: One\n', 'only words\n'])('facts that are no facts are named: %j', (yaml) => {
  const problems: VFileMessage[] = [];
  expect(factsOf(yaml, 'a.yml', 1, problems)).toEqual({});
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'Unexpected words, expected one “name: value” a line'],
  ]);
});

test.each(['', '# Nothing is known.\n', '~\n', 'title: One\r\n', '\uFEFFtitle: One\n'])(
  'facts that are plain, or none, are nothing to speak of: %j',
  (yaml) => {
    const problems: VFileMessage[] = [];
    factsOf(yaml, 'a.yml', 1, problems);
    expect(problems).toEqual([]);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'file:///etc/passwd'])(
  'an address that is not of the web is not taken: %s',
  (address) => {
    const problems: VFileMessage[] = [];
    expect(factsOf(`address: "${address}"\n`, 'a.yml', 1, problems)).toEqual({});
    expect(problems.map(({ line }) => line)).toEqual([1]);
  },
);
