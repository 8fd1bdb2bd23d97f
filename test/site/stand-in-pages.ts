import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at addresses of earlier editions, by name, as paths below the site that all tests share. */
export const STAND_IN_PAGES: Readonly<Record<string, string>> = {
  'a page that has moved': 'people/zz-moved/',
  'a page that is closed': 'people/zz-closed/',
  'a page that is now several': 'people/zz-parted/',
  'a page that is no longer made': 'figure-ledger/unicorns/2/',
  'a part that has gone from its page': 'people/john-kerry/#from-a-text-that-went',
};

const LEDGER = [
  { id: 'people/zz-moved', key: 'zz-moved', to: 'people/john-kerry' },
  { id: 'people/zz-closed', key: 'zz-closed', gone: 'The text went.', date: '2024-05-17' },
  {
    id: 'people/zz-parted',
    key: 'zz-parted',
    among: ['people/john-kerry', 'people/bashar-al-assad'],
  },
];

const RECORD = [
  { page: 'figure-ledger/unicorns/2/', has: '' },
  { page: 'people/john-kerry/', has: '0from-a-text-that-went' },
];

/** Writes down, as if by builds of long ago, that these addresses were published. */
export function publishEarlier(content: string): void {
  for (const [name, lines] of [
    ['ids.jsonl', LEDGER],
    ['published.jsonl', RECORD],
  ] as const)
    appendFileSync(join(content, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
