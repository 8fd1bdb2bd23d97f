import type { AnalysedText, Token } from '../../../model/analysed-text.ts';
import type { Cast, Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { wordClass, type WordClass } from './word-class.ts';
import type { Marks } from './marks.ts';

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

/** Cuts a text into frames, in the order of the text. */
export function framesOf(text: AnalysedText, marks: readonly Marks[], cast: Cast): Frame[] {
  const frames: Frame[] = [];
  let mark = 0;
  let token = 0;
  let name = 0;
  for (let index = 0; index < text.sentences.length; index++) {
    const first = text.sentences[index];
    if (!first) break;
    let end = first.end;
    while (mark < marks.length && (marks[mark]?.to ?? 0) <= first.start) mark++;
    for (let at = mark; at < marks.length; at++) {
      const pair = marks[at];
      if (!pair || pair.from >= end) break;
      while (pair.to > end) {
        const next = text.sentences[index + 1];
        if (next?.block !== first.block) break;
        end = next.end;
        index++;
      }
    }
    const items: Item[] = [];
    let at = mark;
    while (token < text.tokens.length) {
      const one = text.tokens[token];
      if (!one || one.start >= end) break;
      while (at < marks.length && (marks[at]?.to ?? 0) <= one.start) at++;
      const pair = marks[at];
      if (pair && pair.from <= one.start && one.start < pair.to) {
        items.push({
          start: pair.from,
          end: pair.to,
          text: '',
          lower: '',
          class: 'marks',
          marks: pair,
        });
        while ((text.tokens[token]?.start ?? Infinity) < pair.to) token++;
        continue;
      }
      while (name < cast.mentions.length && (cast.mentions[name]?.end ?? 0) <= one.start) name++;
      const mention = cast.mentions[name];
      if (
        mention &&
        mention.start <= one.start &&
        one.end <= mention.end &&
        !(pair && pair.from < mention.end)
      ) {
        items.push(nameItem(mention, one));
        while ((text.tokens[token]?.start ?? Infinity) < mention.end) token++;
        continue;
      }
      items.push(wordItem(text.text, one, { start: first.start, end }));
      token++;
    }
    frames.push({ start: first.start, end, block: first.block, items });
  }
  return frames;
}

function nameItem(mention: Mention, first: Token): Item {
  const { start, end, exact } = mention;
  const isTime = mention.kind === 'date';
  return {
    start: Math.min(start, first.start),
    end,
    text: exact,
    lower: exact.toLowerCase(),
    class: isTime ? 'time' : 'name',
    ...(!isTime && { mention }),
  };
}

function wordItem(text: string, token: Token, frame: Span): Item {
  const lower = token.text.toLowerCase();
  const around = {
    before: text.slice(Math.max(frame.start, token.start - 8), token.start),
    after: text.slice(token.end, Math.min(frame.end, token.end + 2)),
  };
  const { start, end } = token;
  return { start, end, text: token.text, lower, class: wordClass(token, lower, around) };
}
