import type { AnalysedText, Token } from '../../../model/analysed-text.ts';
import type { Cast, Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Marks } from './marks.ts';
import { wordClass, type WordClass } from './word-class.ts';

/** One step of a frame: a token, a whole name, or everything between a pair of marks. */
export interface Item extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes as printed. */
  readonly lower: string;
  readonly class: WordClass;
  /** Set when the item is a name. */
  readonly mention?: Mention;
  /** Set when the item is a pair of marks with all that stands inside. */
  readonly marks?: Marks;
}

/**
 * A sentence of the article itself: sentences that stand inside one pair of marks are joined, and
 * the marked words are a single item, so that the article's own words around them can be read on.
 */
export interface Frame extends Span {
  readonly block: number;
  readonly items: readonly Item[];
}

/** A frame is cut off after so many items; no written sentence is as long. */
const LONGEST_FRAME = 400;

/** Cuts a text into frames, in the order of the text. */
export function framesOf(text: AnalysedText, marks: readonly Marks[], cast: Cast): Frame[] {
  const nextItem = itemReader(text, marks, cast);
  return joined(text, marks).flatMap(({ start, end, block }) => {
    const frames: Frame[] = [];
    let items: Item[] = [];
    for (let item = nextItem(end); item; item = nextItem(end)) {
      items.push(item);
      if (items.length < LONGEST_FRAME) continue;
      frames.push({ start: items[0]?.start ?? start, end: item.end, block, items });
      items = [];
    }
    if (items.length) frames.push({ start: items[0]?.start ?? start, end, block, items });
    return frames;
  });
}

/** The sentences of the article itself: those that one pair of marks runs over are one. */
function joined(
  { sentences }: AnalysedText,
  marks: readonly Marks[],
): (Span & { block: number })[] {
  const spans: { start: number; end: number; block: number }[] = [];
  let mark = 0;
  for (const { start, end, block } of sentences) {
    while (mark < marks.length && (marks[mark]?.to ?? 0) <= start) mark++;
    const last = spans.at(-1);
    const inside = (marks[mark]?.from ?? Infinity) < start;
    if (last && last.block === block && inside) last.end = end;
    else spans.push({ start, end, block });
  }
  return spans;
}

/** Reads the items of a text one after the other; the reader answers undefined at the end it is given. */
function itemReader(
  { text, tokens }: AnalysedText,
  marks: readonly Marks[],
  { mentions }: Cast,
): (end: number) => Item | undefined {
  let token = 0;
  let contracted: Item | undefined;
  let mark = 0;
  let name = 0;
  const skipTo = (end: number): void => {
    while ((tokens[token]?.start ?? Infinity) < end) token++;
  };
  return (end) => {
    const pending = contracted;
    contracted = undefined;
    if (pending) return pending;
    const first = tokens[token];
    if (!first || first.start >= end) return undefined;
    while (mark < marks.length && (marks[mark]?.to ?? 0) <= first.start) mark++;
    const pair = marks[mark];
    if (pair && pair.from <= first.start) {
      skipTo(pair.to);
      return { start: pair.from, end: pair.to, text: '', lower: '', class: 'marks', marks: pair };
    }
    while (name < mentions.length && (mentions[name]?.end ?? 0) <= first.start) name++;
    const mention = mentions[name];
    if (mention && mention.start <= first.start && mention.end <= (pair?.from ?? Infinity)) {
      skipTo(mention.end);
      return nameItem(mention);
    }
    token++;
    const [own, verb] = parts(first);
    contracted = verb && wordItem(text, verb, end);
    return wordItem(text, own, end);
  };
}

/** "We’re" is a pronoun and its verb; any other token is one part. */
function parts(token: Token): readonly [Token, Token?] {
  const [, pronoun] =
    /^(I|we|you|he|she|it|they|there)['’](?:m|re|ve|ll|d)$/i.exec(token.text) ?? [];
  if (!pronoun) return [token];
  const cut = token.start + pronoun.length;
  return [
    { ...token, end: cut, text: pronoun },
    { ...token, start: cut, text: token.text.slice(pronoun.length) },
  ];
}

function nameItem(mention: Mention): Item {
  const { start, end, exact } = mention;
  const word = { start, end, text: exact, lower: exact.toLowerCase() };
  return mention.kind === 'date' ? { ...word, class: 'time' } : { ...word, class: 'name', mention };
}

function wordItem(text: string, token: Token, end: number): Item {
  const lower = token.text.toLowerCase();
  const around = {
    before: text.slice(Math.max(0, token.start - 8), token.start),
    after: text.slice(token.end, Math.min(end, token.end + 2)),
  };
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower,
    class: wordClass(token, lower, around),
  };
}
