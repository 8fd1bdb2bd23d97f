import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** A word as the search knows it: where it stands in its text, and the key by which it is compared. */
export interface SearchWord extends Span {
  readonly key: string;
}

/** A dotted acronym, a number with inner commas and points, or a run of letters and digits. */
const WORD = /(?<![\p{L}\p{M}])(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\d]*/gu;
/** Digits in groups of three that spaces part: "300 000"; a plain space only before whole thousands. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:(?:[\u{a0}\u{2009}\u{202f}]\d{3})+|(?: 000)+)(?![\d\p{L}])/gu;
/** Letters that stand for an apostrophe, which parts words. */
const APOSTROPHE_LETTERS = /[ʼʻ]/g;

/**
 * Cuts a text into words for the search, in order. Hyphens and apostrophes part words ("al-Qaeda" and
 * "Syria's" are two each), "U.S." is one, and so is a number, whole: "3,000", "300 000". The key is folded:
 * lower case, without diacritics. Offsets count UTF-16 code units.
 */
export function searchWords(text: string): SearchWord[] {
  return [...evened(text).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: fold(word)
      .replace(/[^\p{L}\d.,]/gu, '')
      .replace(/(?<=\p{L})\./gu, ''),
  }));
}

/** The keys alone. */
export function searchKeys(text: string): string[] {
  return searchWords(text).map(({ key }) => key);
}

/** The text at the same length, with digits in groups joined by commas and apostrophes as signs. */
export function evened(text: string): string {
  return text
    .replace(GROUPED, (digits) => digits.replace(/\s/g, ','))
    .replace(APOSTROPHE_LETTERS, "'");
}
