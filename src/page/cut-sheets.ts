/** The body of a page as MDX, cut into what the page shows and the sheets that have pages of their own. */
export interface CutBody {
  readonly body: string;
  readonly sheets: readonly Sheet[];
}

/** A further sheet of a list. */
export interface Sheet {
  /** The anchor of the list on its page: "mentions". */
  readonly part: string;
  readonly heading: string;
  /** From 2. */
  readonly number: number;
  readonly of: number;
  readonly body: string;
}

const SHEET = /^<Sheet ([^\n>]*)>\n([\s\S]*?)^<\/Sheet>\n?/gm;

/**
 * Cuts the sheets out of a generated body. Words of sources stand in it as literals on one line with
 * their line ends escaped, so that a line which begins with the tag is always the element.
 */
export function cutSheets(mdx: string): CutBody {
  const sheets = [...mdx.matchAll(SHEET)].map(([, tag = '', body = '']): Sheet => {
    const attributes = new Map(
      [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    return {
      part: attributes.get('part') ?? '',
      heading: attributes.get('heading') ?? '',
      number: Number(attributes.get('number')),
      of: Number(attributes.get('of')),
      body,
    };
  });
  return { body: mdx.replace(SHEET, ''), sheets };
}
