import { cslItemOf, type CslItem } from './csl-json.ts';
import { DAY_OF_ACCESS, namesDayOfAccess, type Work } from './work.ts';

/** A work in a style's own form. */
export interface Styled {
  readonly style: string;
  readonly entry: string;
  readonly within: string;
}

/**
 * What all works of one outline share: which facts are known, the date, and the sign that ends the title.
 * In `item` each word stands as a token, so that a style cannot change the words themselves: it would
 * set titles in capitals, turn their quotation marks, and take `<i>` in them for markup.
 */
export interface Outline {
  readonly item: CslItem;
  readonly locator: string | undefined;
}

/** The outline of a work, and the words that its tokens stand for. */
function outlineOf(work: Work): { outline: Outline; words: ReadonlyMap<string, string> } {
  const words = new Map<string, string>();
  const token = (value: string): string => {
    // The sign that ends the words stays in sight: after "?" a style sets no full stop.
    const end = /[.?!]$/.exec(value)?.[0] ?? '';
    const name = `Xq${words.size}qx`;
    words.set(name, value.slice(0, value.length - end.length));
    return name + end;
  };
  const { paragraph } = work;
  const item = Object.entries(cslItemOf({ ...work, key: 'item' })).flatMap(([name, value]) => {
    if (name === 'note') return [];
    if (name === 'author') return [[name, [{ literal: token(work.author ?? '') }]] as const];
    if (typeof value !== 'string' || name === 'type' || name === 'id')
      return [[name, value] as const];
    return [[name, token(value)] as const];
  });
  const accessed = namesDayOfAccess(work) ? { accessed: { literal: token(DAY_OF_ACCESS) } } : {};
  return {
    outline: {
      item: {
        ...Object.fromEntries(item),
        id: 'item',
        type: work.kind === 'article' ? 'article-newspaper' : 'webpage',
        ...accessed,
      },
      locator: paragraph === undefined || paragraph === 0 ? undefined : token(String(paragraph)),
    },
    words,
  };
}

/** A work in every style: what the styles made of its outline, with its words in their places. */
export function styledOf(
  work: Work,
  setOutline: (outline: Outline) => readonly Styled[],
): readonly Styled[] {
  const { outline, words } = outlineOf(work);
  const filled = (template: string) =>
    template.replaceAll(/Xq\d+qx/g, (token) => words.get(token) ?? token);
  return setOutline(outline).map(({ style, entry, within }) => ({
    style,
    entry: filled(entry),
    within: filled(within),
  }));
}
