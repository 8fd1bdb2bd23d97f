import type { Token } from '../../../model/analysed-text.ts';
import { EDGES } from '../lexicon/calendar.ts';

/** A date as found: the tokens `[from, next)`. */
export interface Found {
  readonly from: number;
  readonly next: number;
  readonly rule: string;
  readonly weight: number;
}

/** True when nothing stands between the two. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** A hyphen or dash. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—]$/.test(token.text);
}

/** Four digits from 1000 to 2099. */
export function isYearText(text: string | undefined): boolean {
  return text !== undefined && /^(?:1\d|20)\d\d$/.test(text);
}

/** Takes "early", "late" or "mid" before a date into it. */
export function withEdge(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (isDash(before) && tokens[at - 2]?.text.toLowerCase() === 'mid') return at - 2;
  return before && EDGES.has(before.text.toLowerCase()) ? at - 1 : at;
}

/** The name of a month as a token prints it, without "mid-": "March" for "mid-March". */
export function monthName(token: Token | undefined): string {
  return token?.text.replace(/^(?:mid|early|late)[-‐‑]/i, '') ?? '';
}
