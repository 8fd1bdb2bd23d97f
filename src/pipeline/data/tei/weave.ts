import { bySpan, type Span } from '../../../model/span.ts';
import { characters, tag, type XmlAttributes } from './xml.ts';

/** An element to be put around a stretch of a text. */
export interface Mark extends Span {
  /** Its `xml:id`, unlike any other. */
  readonly id: string;
  readonly element: string;
  readonly attributes: XmlAttributes;
  /** Of marks that share words the one of lower rank stands around the other. */
  readonly rank: number;
}

/** What stands in a block, in order: an element that opens or closes, or words. */
type Event =
  | { readonly does: 'open'; readonly mark: Mark; readonly piece: number }
  | { readonly does: 'close'; readonly mark: Mark }
  | { readonly does: 'words'; readonly words: string };

/**
 * The content of each block as XML with the marks around their words. Where marks cross, or one runs
 * on into the next block, the one of higher rank (of the same rank: the later) is cut into pieces that
 * lead to each other by `next` and `prev`; the first has the mark's id, the others its id, a point and
 * their number. The words of a block without its tags are those of the text.
 */
export function weave(text: string, blocks: readonly Span[], marks: readonly Mark[]): string[] {
  const pieces = new Map<Mark, number>();
  const shares = spread(blocks, marks.toSorted(outermostFirst));
  const woven = blocks.map((block, index) => eventsOf(text, block, shares[index] ?? [], pieces));
  return woven.map((events) => events.map((event) => written(event, pieces)).join(''));
}

/** The marks of each block, in the order handed in; blocks are in the order of the text. */
function spread(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const shares = blocks.map((): Mark[] => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(blocks, mark.start); at < blocks.length; at++) {
      if ((blocks[at]?.start ?? Infinity) >= mark.end) break;
      shares[at]?.push(mark);
    }
  }
  return shares;
}

function firstEndingAfter(blocks: readonly Span[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function eventsOf(
  text: string,
  block: Span,
  marks: readonly Mark[],
  pieces: Map<Mark, number>,
): Event[] {
  const events: Event[] = [];
  const open: Mark[] = [];
  const close = (depth: number) => {
    for (const mark of open.splice(depth).toReversed()) events.push({ does: 'close', mark });
  };
  const starting = marks.toSorted(bySpan);
  let next = 0;
  let active: Mark[] = [];
  const borders = bordersOf(block, marks);
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    active = active.filter((mark) => mark.end > start);
    for (let mark = starting[next]; mark && mark.start <= start; mark = starting[++next]) {
      if (mark.end > start) active.push(mark);
    }
    active.sort(outermostFirst);
    const same = active.findIndex((mark, depth) => open[depth] !== mark);
    const depth = same < 0 ? active.length : same;
    close(depth);
    for (const mark of active.slice(depth)) {
      const piece = (pieces.get(mark) ?? 0) + 1;
      pieces.set(mark, piece);
      open.push(mark);
      events.push({ does: 'open', mark, piece });
    }
    events.push({ does: 'words', words: text.slice(start, end) });
  }
  close(0);
  return events;
}

/** Where something begins or ends inside a block, with both ends of the block, each once, in order. */
function bordersOf({ start, end }: Span, marks: readonly Mark[]): number[] {
  const borders = new Set([start, end]);
  for (const mark of marks) {
    for (const at of [mark.start, mark.end]) if (start < at && at < end) borders.add(at);
  }
  return [...borders].toSorted((a, b) => a - b);
}

function written(event: Event, pieces: ReadonlyMap<Mark, number>): string {
  if (event.does === 'words') return characters(event.words);
  const { id, element, attributes } = event.mark;
  if (event.does === 'close') return `</${element}>`;
  const nameOf = (piece: number) => (piece === 1 ? id : `${id}.${piece}`);
  const { piece } = event;
  return tag(element, {
    'xml:id': nameOf(piece),
    ...attributes,
    prev: piece > 1 ? `#${nameOf(piece - 1)}` : undefined,
    next: piece < (pieces.get(event.mark) ?? 1) ? `#${nameOf(piece + 1)}` : undefined,
  });
}

function outermostFirst(a: Mark, b: Mark): number {
  return a.rank - b.rank || bySpan(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
