import { describe, expect, it } from 'vitest';
import { reviewOf, reviewText } from '../../../src/pipeline/review/index.ts';
import { decided, TEXTS, type Decided } from '../curate/decided.ts';

const MORE = {
  ...TEXTS,
  'council.txt': `Council meets again

Mr Haddad spoke for an hour. “The boats are ours and nobody else's,” he told the council of Oslo.

“Nobody asked the fishermen of the old town,” an official said. Members of the Haddad family left.`,
};
const reviewed = ({ corpus }: Decided) => reviewText(reviewOf(corpus));
const lines = (outcome: Decided) => reviewOf(outcome.corpus).map((item) => item.lines.join('\n'));

describe('reviewOf', () => {
  const plain = decided(MORE, '');

  it('lists names that are nearly one, with the join of the rarer to the other', () => {
    expect(lines(plain)).toContain('- join: people/annie-berg\n  to: people/anna-berg');
  });

  it('lists joins by doubtful rules, with the separation that undoes them', () => {
    expect(lines(plain)).toContain(
      '- separate: people/omar-haddad\n  sources: [sources/council-meets-again]\n  as: people/omar-haddad-2',
    );
  });

  it('lists speakers that cannot be told, with who is named near', () => {
    const open = reviewOf(plain.corpus).filter(({ why }) => why.startsWith('Nobody is credited'));
    expect(open.map(({ why }) => why).join('\n')).toContain('Nobody asked the fishermen');
    expect(open.flatMap((item) => item.lines).join('\n')).toMatch(
      /- speaker: q-[0-9a-f]{12}\n {2}is: unresolved # or .*people\/omar-haddad/,
    );
  });

  it('puts that on which most hangs first', () => {
    const weights = reviewOf(plain.corpus).map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(2);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('prints lines that hold as they stand, whole or one by one', () => {
    expect(decided(MORE, reviewed(plain)).said).toEqual([]);
    for (const yaml of lines(plain)) expect(decided(MORE, yaml).said).toEqual([]);
  });

  it('does not ask again what has been decided', () => {
    const again = decided(MORE, reviewed(plain));
    expect(reviewOf(again.corpus)).toEqual([]);
  });

  it('keeps each remark on one line, whatever the texts hold', () => {
    const texts = {
      'a.txt': 'Boats\n\n“Nobody: #asked {us} or\nthem\u2028- join: x,” an official said.',
    };
    const outcome = decided(texts, '');
    expect(reviewOf(outcome.corpus)).not.toEqual([]);
    expect(decided(texts, reviewed(outcome)).said).toEqual([]);
    const shapes = reviewed(outcome).split('\n').filter(Boolean);
    expect(shapes.every((line) => /^(# |- |  )/.test(line))).toBe(true);
  });
});
