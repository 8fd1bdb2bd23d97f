import { stringify } from 'yaml';

/** Decisions in which each of these is words of an editor: a note and who signed it, and another name. */
export function decisionsOf(strings: readonly string[], target: string): string {
  // Words are trimmed, and nothing is no words.
  const words = strings.filter((each) => each.trim() === each && each !== '');
  return stringify([
    ...words.map((each) => ({ note: target, text: each, by: each, date: '2024-05-17' })),
    {
      name: target,
      because: 'So it is spelt.',
      altLabel: words.filter((each) => !/^\W*$/u.test(each)),
    },
  ]);
}
