import { expect, it } from 'vitest';
import { read } from '../../src/pipeline/read.ts';
import { formats } from '../../src/text/formats/index.ts';
import { filesOf } from './corpus.ts';

const reading = (texts: Readonly<Record<string, string>>) => read(filesOf(texts), formats);
const messages = (texts: Readonly<Record<string, string>>) =>
  reading(texts).problems.map(({ file, line, reason, ruleId }) => ({ file, line, reason, ruleId }));

it('takes a .txt file as it stands for its canonical text', () => {
  const words = '  Harbour reopens\r\n\r\nThe harbour of Port Ellis reopened on Monday.\n';
  expect(reading({ 'a.txt': words }).drafts[0]?.analysed.text).toBe(words);
});

it('reads facts beside a text and takes “not known” for absent', () => {
  const [draft] = reading({
    'a.txt': 'The harbour reopened.',
    'a.yml': 'title: Harbour reopens\npublisher: not known\nplace:\ndate: 2019-03\n',
  }).drafts;
  expect(draft?.facts).toEqual({ title: 'Harbour reopens', date: '2019-03' });
});

it('reads front matter of Markdown and lays its words out without markup', () => {
  const [draft] = reading({
    'a.md':
      '---\ntitle: Harbour reopens\n---\n# Harbour *reopens*\n\nThe [harbour](x) is **open**.\n\n> “At last,” said Ana.\n',
  }).drafts;
  expect(draft?.facts.title).toBe('Harbour reopens');
  expect(draft?.analysed.text).toBe(
    'Harbour reopens\n\nThe harbour is open.\n\n“At last,” said Ana.',
  );
  expect(draft?.analysed.blocks.map(({ type, paragraph }) => [type, paragraph])).toEqual([
    ['title', 0],
    ['paragraph', 1],
    ['paragraph', 2],
  ]);
});

it('names file, line and remedy of a fact that it cannot read, and keeps the others', () => {
  const texts = { 'a.txt': 'Open.', 'a.yml': 'title: Harbour\ndate: last week\neditor: Ana\n' };
  expect(reading(texts).drafts[0]?.facts).toEqual({ title: 'Harbour' });
  expect(messages(texts)).toEqual([
    {
      file: 'a.yml',
      line: 2,
      reason: 'Unexpected value of “date”: expected a date like 2016-12-15, 2016-12 or 2016',
      ruleId: 'bad-facts',
    },
    expect.objectContaining({ file: 'a.yml', line: 3, ruleId: 'bad-facts' }),
  ]);
  expect(reading(texts).problems.every(({ note }) => note)).toBe(true);
});

it('does not follow YAML aliases or run code in front matter', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
  expect(
    reading({ 'a.txt': 'Open.', 'a.yml': `title: Harbour\n${bomb}` }).drafts[0]?.facts,
  ).toEqual({
    title: 'Harbour',
  });
  expect(reading({ 'a.txt': 'Open.', 'a.yml': '['.repeat(15_000) }).drafts).toHaveLength(1);
  expect(reading({ 'b.md': '---js\nprocess.exit(7)\n---\nOpen.' }).drafts).toHaveLength(1);
});

it('turns away what it cannot read and reads the rest', () => {
  const files = [
    { path: 'bytes.txt', bytes: new Uint8Array([0x66, 0xff, 0x80]) },
    { path: 'empty.txt', bytes: new TextEncoder().encode(' \n ') },
    { path: 'good.txt', bytes: new TextEncoder().encode('Open.') },
    { path: 'paper.pdf', bytes: new TextEncoder().encode('%PDF') },
    { path: 'twin.txt', bytes: new TextEncoder().encode('Open.') },
    { path: 'zero.txt', bytes: new Uint8Array([0x66, 0]) },
  ];
  const { drafts, problems } = read(files, formats);
  expect(drafts.map(({ file }) => file)).toEqual(['good.txt']);
  expect(problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
    'bytes.txt unreadable-text',
    'empty.txt empty-text',
    'paper.pdf unknown-format',
    'twin.txt same-text',
    'zero.txt binary-text',
  ]);
});

it('reads UTF-16 that carries its mark', () => {
  const bytes = new Uint8Array(Buffer.from('\uFEFFPort Ellis', 'utf16le'));
  expect(read([{ path: 'a.txt', bytes }], formats).drafts[0]?.analysed.text).toBe('Port Ellis');
});

it('reads Markdown that would choke its parser as plain text, and says so', () => {
  const nested = '*a '.repeat(14_000);
  const deep = `${'> '.repeat(5_000)}deep`;
  for (const body of [nested, deep]) {
    const { drafts, problems } = reading({ 'a.md': body });
    expect(drafts[0]?.analysed.text).toBe(body);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['intricate-markdown']);
  }
});
