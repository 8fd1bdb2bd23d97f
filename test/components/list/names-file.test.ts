import { expect, test } from 'vitest';
import { namesCsv } from '../../../src/components/list/names-file.ts';

test('a list of names is a file of its lines, each with the page that it leads to', () => {
  const facts = { id: 'people/ada-berg', title: 'Ada Berg', mentions: 3, sources: ['a', 'b'] };
  const row = { url: '/people/ada-berg/', facts };
  const csv = namesCsv([
    { name: 'Ada Berg', ...row },
    { name: 'Berg, "the mayor"', ...row },
  ]);
  expect(csv).toBe(
    'name,id,url,title,mentions,sources\r\n' +
      'Ada Berg,people/ada-berg,/people/ada-berg/,Ada Berg,3,2\r\n' +
      '"Berg, ""the mayor""",people/ada-berg,/people/ada-berg/,Ada Berg,3,2\r\n',
  );
});
