import type { VFileMessage } from 'vfile-message';
import type { Block } from './analysed-text.ts';

/** What a reader of a format makes of one decoded file. */
export interface ReadText {
  /** The canonical text: what every offset counts in. */
  readonly text: string;
  /** Absent when the blocks are to be found in the plain text itself. */
  readonly blocks?: readonly Block[];
  /** Bibliographic facts as YAML that stood in the file, with the line it starts on (from 1). */
  readonly facts?: { readonly yaml: string; readonly line: number };
  readonly problems: readonly VFileMessage[];
}

/** A format of source texts: which files it takes, and how one is read. Never throws. */
export interface Format {
  /** Lower case, with the dot: ".txt". */
  readonly extensions: readonly string[];
  /** `decoded` is the whole file as text; `file` its path as the user knows it. */
  read(decoded: string, file: string): ReadText;
}
