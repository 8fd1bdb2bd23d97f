import type { Verb } from '../../model/curation.ts';
import { nearest } from '../../text/nearest.ts';

const WORD = 'suppress' satisfies Verb;

/** Whether a file that cannot be read as decisions holds the word for leaving somebody out, in whatever encoding. */
export function fileMaySuppress(bytes: Uint8Array): boolean {
  const letters = new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0));
  return letters.toLowerCase().includes(WORD);
}

/** Whether somebody who wrote these words in a decision that cannot be read may have meant to leave somebody out. */
export function wordsMaySuppress(words: Iterable<string>): boolean {
  return [...words].some((word) => nearest(word.toLowerCase(), [WORD]) !== undefined);
}
