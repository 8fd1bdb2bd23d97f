import type { Token } from '../../../model/analysed-text.ts';
import type { Published } from './published.ts';

/** A year printed before a date, and whether as part of a month or day ("3 May 1994"). */
export interface YearInForce {
  readonly year: number;
  readonly whole: boolean;
}

/** A date mention with what it takes to resolve it: the tokens `[from, next)` of all tokens. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly next: number;
  /** The rule that found it. */
  readonly rule: string;
  readonly published: Published | undefined;
  /** Set where a bare month or day may be of a year printed shortly before it. */
  readonly yearInForce: YearInForce | undefined;
}

/** True when the token `at` stands in the sentence of the date. */
export function isInside({ tokens, from }: Setting, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.sentence === tokens[from]?.sentence;
}

/** The word `by` places before the date, in lower case; '' beyond its sentence. */
export function wordBefore(setting: Setting, by = 1): string {
  return wordAt(setting, setting.from - by);
}

/** The word `by` places after the date, the first at 0, in lower case; '' beyond its sentence. */
export function wordAfter(setting: Setting, by = 0): string {
  return wordAt(setting, setting.next + by);
}

function wordAt(setting: Setting, at: number): string {
  return isInside(setting, at) ? (setting.tokens[at]?.text.toLowerCase() ?? '') : '';
}
