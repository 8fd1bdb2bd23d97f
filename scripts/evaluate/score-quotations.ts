import { overlaps, type Span } from '../../src/model/span.ts';
import type { Quotation } from '../../src/model/statement.ts';
import type { GoldText } from './gold.ts';
import { judgeSpeaker, type Verdict } from './judge-speaker.ts';
import type { Mistake } from './mistake.ts';
import { type Tally, tally } from './tally.ts';
import { trimmed } from './trim.ts';

/** The least share of words that gold and answer must have in common, of all words of the two. */
const SAME_WORDS = 0.8;

/** How the marked quotations of one text were found and credited. */
export interface QuotationScore {
  readonly found: Tally;
  /** Of those that were found. */
  readonly speakers: Readonly<Record<Verdict, number>>;
  readonly mistakes: readonly Mistake[];
}

/**
 * Scores quotations in marks and in transcripts; what is reported without marks is not counted. One
 * is found when the spans, trimmed, are the same in at least four fifths of their length.
 */
export function scoreQuotations(gold: GoldText, quotations: readonly Quotation[]): QuotationScore {
  const { id: text } = gold;
  const found = tally();
  const speakers = { right: 0, wrong: 0, unresolved: 0 };
  const mistakes: Mistake[] = [];
  const free = new Set(quotations.filter(({ mode }) => mode !== 'indirect'));
  for (const wanted of gold.quotations) {
    const answer = [...free].find((each) => isSame(gold.text, wanted, each));
    if (!answer) {
      found.missed++;
      mistakes.push({ kind: 'quotation', text, what: 'missed', span: wanted });
      continue;
    }
    free.delete(answer);
    found.right++;
    const verdict = judgeSpeaker(gold, wanted, answer.speaker);
    speakers[verdict]++;
    if (verdict !== 'right') {
      const printed = wanted.speaker && gold.text.slice(wanted.speaker.start, wanted.speaker.end);
      const said = answer.speaker?.asWritten ? `"${answer.speaker.asWritten}"` : 'nobody';
      const what = `${verdict}: ${said} = ${answer.speaker?.name ?? '?'} (${answer.speaker?.rule ?? '-'}), gold "${printed ?? 'nobody'}" = ${wanted.name ?? '?'}`;
      mistakes.push({ kind: 'speaker', text, what, span: wanted });
    }
  }
  for (const answer of free) {
    if (gold.open.some((open) => overlaps(open, answer))) continue;
    found.extra++;
    mistakes.push({ kind: 'quotation', text, what: `extra (${answer.rule})`, span: answer });
  }
  return { found, speakers, mistakes };
}

function isSame(text: string, one: Span, other: Span): boolean {
  const a = trimmed(text, one);
  const b = trimmed(text, other);
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= SAME_WORDS;
}
