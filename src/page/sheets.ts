import type { Nodes, RootContent } from 'mdast';
import { block, inline, line, section, type Inside } from './mdx.ts';

/** A group of lines on a page: its element with its attributes, and what stands above its lines. */
export interface Frame {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly head: readonly Inside[];
}

/** One line of a part, and the groups that it stands in, the outermost first. */
export interface Item {
  readonly frames: readonly Frame[];
  readonly node: Inside;
}

/** A list of a page under a heading of our own: "mentions". */
export interface Part {
  /** The anchor of the list, and the folder of its further sheets. */
  readonly id: string;
  readonly heading: string;
  readonly items: readonly Item[];
}

/**
 * How much one sheet of a part holds, in signs of what it says with its markup: the first one shares
 * its page with the other parts. Measured: a page of full sheets stays below 50 KB compressed.
 */
const FIRST = 24_000;
const FURTHER = 110_000;

/** The lines of a part cut into sheets, in order; one empty sheet when there are none. */
export function sheetsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const sheets: Item[][] = [[]];
  let left = FIRST;
  for (const item of items) {
    const size = sizeOf(item.node);
    if (size > left && sheets.at(-1)?.length) {
      sheets.push([]);
      left = FURTHER;
    }
    sheets.at(-1)?.push(item);
    left -= size;
  }
  return sheets;
}

/**
 * The parts as a body: each with its first sheet, and a `More` that leads to the others, which stand behind
 * them as `Sheet` elements, to be cut out and shown on pages of their own, two folders deeper.
 */
export function bodyOf(parts: readonly Part[]): readonly RootContent[] {
  const cut = parts
    .filter(({ items }) => items.length > 0)
    .map((part) => ({ ...part, sheets: sheetsOf(part.items) }));
  return [
    ...cut.flatMap(({ id, heading, sheets }) => {
      const [first = [], ...others] = sheets;
      const more = others.length > 0 ? [moreOf(id, sheets.length)] : [];
      return section(id, heading, ...framed(first), ...more);
    }),
    ...cut.flatMap(({ id, heading, sheets }) =>
      sheets.slice(1).map((items, index) => {
        const attributes = { part: id, heading, number: index + 2, of: sheets.length };
        return block('Sheet', attributes, ...framed(items).map((node) => deeper(node)));
      }),
    ),
  ];
}

/** Where an anchor of a part is, from the page itself: "#a" on its first sheet, else "mentions/2/#a". */
export function placesOf({ id, items }: Part): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  sheetsOf(items).forEach((sheet, index) => {
    for (const { frames } of sheet) {
      for (const { attributes } of frames) {
        const anchor = attributes['id'];
        if (anchor === undefined || places.has(anchor)) continue;
        places.set(anchor, `${index === 0 ? '' : `${id}/${index + 1}/`}#${anchor}`);
      }
    }
  });
  return places;
}

function moreOf(part: string, of: number): Inside {
  return line(inline('More', { part, of }));
}

/** The lines inside their groups; lines of one group that follow each other share its element. */
function framed(items: readonly Item[], depth = 0): Inside[] {
  const nodes: Inside[] = [];
  for (let at = 0; at < items.length;) {
    const frame = items[at]?.frames[depth];
    let to = at + 1;
    while (to < items.length && items[to]?.frames[depth] === frame) to++;
    const those = items.slice(at, to);
    if (frame) {
      const { element, attributes, head } = frame;
      nodes.push(block(element, attributes, ...head, ...framed(those, depth + 1)));
    } else nodes.push(...those.map(({ node }) => node));
    at = to;
  }
  return nodes;
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'page', 'profile']);

/** The same two folders deeper: what leads out of the page leads there from its sheets. */
function deeper<Node extends Nodes>(node: Node): Node {
  const children =
    'children' in node ? { children: node.children.map((child) => deeper(child)) } : {};
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
    return { ...node, ...children };
  const attributes = node.attributes.map((one) => {
    if (one.type !== 'mdxJsxAttribute' || !ADDRESSES.has(one.name)) return one;
    return typeof one.value === 'string' && one.value.startsWith('../')
      ? { ...one, value: `../../${one.value}` }
      : one;
  });
  return { ...node, attributes, ...children };
}

/** About how many signs a node has in the HTML: its words and attributes, and its tags. */
function sizeOf(node: Nodes): number {
  if (node.type === 'mdxTextExpression') return node.value.length;
  const jsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const attributes = jsx ? node.attributes.map(({ value }) => lengthOf(value)) : [];
  const children = 'children' in node ? node.children.map(sizeOf) : [];
  return [...attributes, ...children].reduce((sum, size) => sum + size, TAGS);
}

/** What the tags of an element come to, about. */
const TAGS = 60;

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}
