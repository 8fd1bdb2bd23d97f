import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/model/kind.ts';
import { bySpan, type Span } from '../../src/model/span.ts';
import { recogniseText } from '../../src/pipeline/one-text.ts';
import { analyse } from '../../src/text/analyse.ts';
import { type Example, readExamples } from './read-examples.ts';

type Found = Span & { readonly facts: Readonly<Record<string, string>> };

const known = (value: string | number | null | undefined): string => String(value ?? 'none');

/** What a kind finds in a text, each with every fact that an example can ask for. */
function find(text: string, kind: Kind): Found[] {
  const { cast, quotations, figures } = recogniseText(analyse(text), kinds);
  const names = cast.mentions
    .filter((mention) => mention.kind === kind.naming?.kind)
    .map((mention) => ({
      ...{ start: mention.start, end: mention.end },
      facts: { rule: mention.rule, name: known(cast.chainOf(mention)?.name) },
    }));
  const words = (kind.quotations ? quotations : []).map(
    ({ start, end, speaker, ...quotation }) => ({
      ...{ start, end },
      facts: {
        ...{ rule: quotation.rule, mode: quotation.mode, cue: known(quotation.cue?.exact) },
        ...{
          speaker: known(speaker?.asWritten),
          name: known(speaker?.name),
          status: known(speaker?.status),
        },
      },
    }),
  );
  const numbers = (kind.figures ? figures : []).map(({ start, end, ...figure }) => ({
    ...{ start, end },
    facts: {
      ...{
        rule: figure.rule,
        value: known(figure.value),
        low: known(figure.low),
        high: known(figure.high),
      },
      ...{ modifier: known(figure.modifier), counted: known(figure.counted?.exact) },
      change: known(figure.change?.exact),
    },
  }));
  return [...names, ...words, ...numbers].toSorted(bySpan);
}

/** Expected and found of one example in a form that reads well when they differ. */
function compare({ text, marked }: Example, kind: Kind): { expected: object[]; found: object[] } {
  const wanted = marked.map(({ start, end, attributes }) => ({
    start,
    end,
    exact: text.slice(start, end),
    ...attributes,
  }));
  const found = find(text, kind).map(({ start, end, facts }) => {
    const mark = marked.find((each) => each.start === start && each.end === end);
    const asked: Record<string, string> = {};
    for (const key of Object.keys(mark?.attributes ?? {}))
      asked[key] = facts[key] ?? 'no such fact';
    return { start, end, exact: text.slice(start, end), ...asked };
  });
  return { expected: wanted, found };
}

for (const kind of kinds.filter(
  ({ naming, quotations, figures }) => naming ?? quotations ?? figures,
)) {
  const file = `src/kinds/${kind.id}/examples.md`;

  describe(file, () => {
    const examples = existsSync(file) ? readExamples(readFileSync(file, 'utf8')) : [];

    test('shows what matches and what must not', () => {
      const sections = new Set(examples.map(({ section }) => section));
      expect([...sections].toSorted()).toEqual(['matches', 'must not match']);
    });

    for (const example of examples) {
      test(`line ${example.line}: ${example.written}`, () => {
        expect(example.marked.length > 0).toBe(example.section === 'matches');
        const { expected, found } = compare(example, kind);
        expect(found).toEqual(expected);
      });
    }
  });
}
