import type { Quotation, Speaker } from '../../../model/statement.ts';
import type { Span } from '../../../model/span.ts';
import { SOFT_VERBS, UNREPORTING_VERBS, WEAK_VERBS } from '../lexicon/verb-senses.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { clauseBefore } from './clause-before.ts';
import type { Credit } from './credit.ts';
import type { Item } from './frames.ts';
import { cueSpan } from './marked.ts';
import type { Phrase } from './phrases.ts';
import { clauseAfter, type Range } from './reported-clause.ts';

/** Fewer words than this are no clause. */
const FEWEST = 3;

/**
 * The indirect quotations of a text: the clauses that the article reports without marks ("Kerry said
 * that …", "…, Kerry said", "according to Kerry, …"). A clause may hold marked words; one that is
 * nothing but marked words is left to them.
 */
export function indirectQuotations(
  text: string,
  frames: readonly ReadFrame[],
  speakerOf: (credit: Credit) => Speaker | null,
): Quotation[] {
  return frames.flatMap((frame, index) =>
    clausesOf(frame).flatMap(({ attribution, range }): Quotation[] => {
      const span = spanOf(frame.items, range);
      if (!span) return [];
      const credit = {
        ...{ frame: index, who: attribution.phrase, attribution },
        rule: 'reported',
      } as const;
      const speaker = speakerOf(credit);
      if (!speaker) return [];
      return [
        {
          ...span,
          exact: text.slice(span.start, span.end),
          mode: 'indirect',
          cue: cueSpan(text, frame, attribution.cue),
          speaker,
          rule: 'reported-clause',
        },
      ];
    }),
  );
}

function clausesOf(frame: ReadFrame): { attribution: Attribution; range: Range }[] {
  const clauses: { attribution: Attribution; range: Range }[] = [];
  for (const attribution of frame.attributions) {
    if (!reports(frame, attribution)) continue;
    const range =
      clauseAfter(frame, attribution) ?? clauseBefore(frame, attribution, clauses.at(-1)?.range);
    if (range) clauses.push({ attribution, range });
  }
  return clauses;
}

/** Keeps out what is denied, only wished, conditional, or said by a thing. */
function reports({ items }: ReadFrame, { cue, phrase }: Attribution): boolean {
  if (cue.frame === 'marks' || cue.frame === 'noun') return false;
  const verb = items[cue.at]?.lower ?? '';
  if (UNREPORTING_VERBS.has(verb) || SOFT_VERBS.has(verb)) return false;
  const thing = phrase.head === 'other' || items[phrase.from]?.lower === 'it';
  if (thing && WEAK_VERBS.has(verb)) return false;
  if (
    phrase.head === 'pronoun' &&
    !/^(?:he|she|they|it|him|her|them)$/.test(items[phrase.from]?.lower ?? '')
  )
    return false;
  if (items[cue.at - 1]?.lower === 'to') return false;
  if (isInSubject(items, phrase, cue.at)) return false;
  if (/^(?:say|tell)$/.test(verb) && phrase.head === 'name' && !phrase.several) return false;
  const between = withoutInsert(items.slice(Math.min(phrase.to, cue.at), cue.at));
  if (
    between.some(({ lower }) =>
      /^(?:not|never|.*n['’]t|cannot|must|should|could|can|may|might)$/.test(lower),
    )
  )
    return false;
  return !/^(?:if|whether|unless|as|than)$/.test(items[phrase.reach - 1]?.lower ?? '');
}

/** "The man who told me it was true left early": nothing shows where the clause ends and the verb of "man" begins. */
function isInSubject(items: readonly Item[], { reach, to }: Phrase, cue: number): boolean {
  const before = items[reach - 1];
  const opens = !before || /^(?:comma|stop|colon|and|opener|marks|dash)$/.test(before.class);
  return opens && to === cue - 2 && /^(?:who|that)$/.test(items[cue - 1]?.lower ?? '');
}

/** "Two medics, speaking on condition that they not be named, said": what stands between two commas goes. */
function withoutInsert(between: readonly Item[]): readonly Item[] {
  const isComma = ({ class: one }: Item): boolean => one === 'comma' || one === 'dash';
  const [open, close] = [between.findIndex(isComma), between.findLastIndex(isComma)];
  return open < close ? [...between.slice(0, open), ...between.slice(close + 1)] : between;
}

function spanOf(items: readonly Item[], { from, to }: Range): Span | undefined {
  const range = items.slice(from, to + 1);
  const words = range.reduce(
    (sum, item) =>
      sum + (item.marks ? 0 : /^(?:comma|stop|dash|sign|joiner)$/.test(item.class) ? 0 : 1),
    0,
  );
  const first = range[0];
  const last = range.at(-1);
  if (!first || !last || words < FEWEST) return undefined;
  return { start: first.start, end: last.end };
}
