import type { Block, Sentence } from '../model/analysed-text.ts';
import { ABBREVIATIONS, MAY_END, SENTENCE_STARTERS } from './lexicon/abbreviations.ts';

/**
 * A possible end: terminator and closing marks, or a mark that closes before a slash. It looks back
 * so that a long run of terminators is tried once, not from each of its signs.
 */
const END = /(?:(?<![.!?…])[.!?…]+["”’'»)\]]*|["”»](?=\s+\/))(?=\s|$)/g;
/** What may stand between two sentences: white space, and a slash that parts two quotations. */
const GAP = /^\s*(?:\/\s+(?=["“]))?/;
const SPEECH =
  /^["”’]\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}(?:he|she|they|said|says|asked|told|added|wrote)\b/u;

/** Cuts the blocks of a text that are not boilerplate into sentences. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) =>
    block.type === 'boilerplate' ? [] : cut(text, block.start, block.end, index),
  );
}

function cut(text: string, from: number, to: number, block: number): Sentence[] {
  const slice = text.slice(from, to);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(slice, match.index, end)) continue;
    sentences.push({ start: from + start, end: from + end, block });
    start = end + (GAP.exec(slice.slice(end, end + 80))?.[0].length ?? 0);
  }
  if (start < slice.length) sentences.push({ start: from + start, end: to, block });
  return sentences;
}

function endsSentence(slice: string, at: number, end: number): boolean {
  const rest = slice.slice(end, end + 80).trimStart();
  if (rest === '') return true;
  if (/^\/\s+["“]/.test(rest)) return true;
  if (/^["”»]/.test(slice.charAt(at))) return false;
  if (
    !/^["“‘'«([]*(?:[\p{Lu}\p{Lt}\p{Lo}\d$€£]|al-|de |van |von )/u.test(rest) &&
    !/^[—–-]\s*\p{Lu}/u.test(rest)
  )
    return false;
  const mark = slice.slice(at, end);
  if (/[!?…]/.test(mark) || mark.startsWith('..')) {
    return !SPEECH.test(slice.slice(end - 1, end + 80));
  }
  const word = /([\p{L}.]+)$/u.exec(slice.slice(Math.max(0, at - 20), at))?.[1] ?? '';
  const next = /^["“‘'«([]*([\p{L}\d'’]+)/u.exec(rest)?.[1] ?? '';
  if (mark.length > 1 && /["”’'»)\]]/.test(mark)) return true;
  if (ABBREVIATIONS.has(word)) {
    if (/^No(s)?$/.test(word)) return !/^\d/.test(next);
    return MAY_END.has(word) && SENTENCE_STARTERS.has(next);
  }
  // An initial ("J.") or a dotted acronym ("U.S.", "a.m.") ends a sentence only before a clear start.
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && SENTENCE_STARTERS.has(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return SENTENCE_STARTERS.has(next) || /^["“]/.test(rest);
  return true;
}
