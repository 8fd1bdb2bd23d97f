import { numbersIn } from '../../text/search-numbers.ts';
import { searchKeys, searchWords } from '../../text/search-words.ts';

/**
 * One part of what is asked: words in quotation marks (phrase), a number in digits or words (number),
 * the beginning of a word ("evacuat*"), or a word; one with a hyphen has several.
 */
export interface Term {
  readonly type: 'phrase' | 'number' | 'beginning' | 'word';
  /** As it was asked. */
  readonly asked: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Of a number, its value. */
  readonly value?: number;
}

const QUOTED = /["“”„‟«»″]([^"“”„‟«»″]*)(?:["“”„‟«»″]|$)/g;
const POSSESSIVE = /['’]s?$/i;

/** Takes a query apart: "half a million" people in Aleppo. An open quotation mark counts to the end. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const { 0: whole, 1: inside = '', index } of query.matchAll(QUOTED)) {
    terms.push(...plainTerms(query.slice(from, index)), ...termOf('phrase', inside));
    from = index + whole.length;
  }
  return [...terms, ...plainTerms(query.slice(from))];
}

/** The terms of a stretch without quotation marks: its numbers and the words between them. */
function plainTerms(text: string): Term[] {
  const starts = new Set(searchWords(text).map(({ start }) => start));
  const terms: Term[] = [];
  let from = 0;
  for (const { start, end, value } of numbersIn(text)) {
    if (!starts.has(start)) continue;
    const asked = text.slice(start, end);
    terms.push(...wordTerms(text.slice(from, start)));
    terms.push({ type: 'number', asked, words: searchKeys(asked), value });
    from = end;
  }
  return [...terms, ...wordTerms(text.slice(from))];
}

function wordTerms(text: string): Term[] {
  return text.split(/\s+/).flatMap((word) => {
    const bare = word.replace(POSSESSIVE, '');
    return bare.endsWith('*') && searchKeys(bare).length === 1
      ? termOf('beginning', bare)
      : termOf('word', bare);
  });
}

function termOf(type: Term['type'], asked: string): Term[] {
  const words = searchKeys(asked);
  return words.length > 0 ? [{ type, asked: asked.trim(), words }] : [];
}
