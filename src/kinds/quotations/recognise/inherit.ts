import type { Attribution, ReadFrame } from './attribution.ts';
import { creditInFrame, creditByColon, isBare, marksIn, type Credit } from './credit.ts';
import { ENOUGH_WORDS, type Marks } from './marks.ts';
import type { Span } from '../../../model/span.ts';
import type { Turn } from './turns.ts';
import { clauseSubject } from './clauses.ts';
import type { Phrase } from './phrases.ts';

/** Marked words with their place and whoever is credited with them. */
export interface Credited {
  readonly frame: number;
  readonly at: number;
  readonly marks: Marks;
  credit: Credit | undefined;
}

/**
 * Credits all marked words of a text: first by their own sentence, then by their neighbours. Words
 * that stand alone take the speaker of the words they are joined to by a slash, of the sentence
 * before them, or of the line that announces them with a colon.
 */
export function creditAll(
  text: string,
  frames: readonly ReadFrame[],
  turns: readonly Turn[],
): Credited[] {
  const labels = new Map(turns.map(({ marks, label }) => [marks, label]));
  const all = frames.flatMap((frame, index) =>
    marksIn(frame).map(({ at, marks }): Credited => ({
      frame: index,
      at,
      marks,
      credit: creditByLabel(labels.get(marks), index) ?? creditInFrame(frames, index, at),
    })),
  );
  creditWithinFrames(all);
  for (let at = all.length - 2; at >= 0; at--) creditJoined(text, frames, all, at);
  all.forEach((one, at) => {
    const frame = frames[one.frame];
    if (one.credit || !frame) return;
    if (isBare(frame)) one.credit = fromNext(frames, all, at) ?? fromBefore(frames, all, at);
    else if (one.marks.words >= ENOUGH_WORDS) one.credit = creditByColon(frame, one.frame, one.at);
  });
  for (let at = all.length - 2; at >= 0; at--) creditContinued(frames, all, at);
  return all;
}

/** “WALLACE: …” */
function creditByLabel(label: Span | undefined, frame: number): Credit | undefined {
  return (
    label && {
      frame,
      who: { ...label, head: 'label' },
      attribution: undefined,
      rule: 'transcript-label',
    }
  );
}

/** Two marked parts of one sentence of which only one is credited: “A” and “B,” Kerry said. */
function creditWithinFrames(all: readonly Credited[]): void {
  all.forEach((one, at) => {
    const next = all[at + 1];
    if (one.credit || next?.frame !== one.frame || next.credit?.rule !== 'credited-after') return;
    if (one.marks.words >= ENOUGH_WORDS) one.credit = { ...next.credit, rule: 'credited-together' };
  });
}

/** “A.” / “B,” said Kerry */
function creditJoined(
  text: string,
  frames: readonly ReadFrame[],
  all: readonly Credited[],
  at: number,
): void {
  const one = all[at];
  const next = all[at + 1];
  const frame = one && frames[one.frame];
  if (!one || !next?.credit || one.credit || !frame || one.marks.block !== next.marks.block) return;
  if (/^[\s.,]*\/\s*$/.test(text.slice(one.marks.to, next.marks.from)))
    one.credit = { ...next.credit, rule: 'joined-by-slash' };
}

/** “A. / “B,” said Kerry: a paragraph whose marks stay open, and that nobody before it has spoken, goes on with the next. */
function creditContinued(frames: readonly ReadFrame[], all: readonly Credited[], at: number): void {
  const [one, next] = [all[at], all[at + 1]];
  const frame = one && frames[one.frame];
  if (!frame || one.credit || one.marks.closed || !isBare(frame) || !next?.credit) return;
  if (next.credit.who.head === 'label' || next.marks.block !== one.marks.block + 1) return;
  if (next.frame === one.frame + 1 && next.at === 0)
    one.credit = { ...next.credit, rule: 'inherited' };
}

/** “A.” “B,” said Kerry: words that open a paragraph and are credited with the next ones. */
function fromNext(
  frames: readonly ReadFrame[],
  all: readonly Credited[],
  at: number,
): Credit | undefined {
  const one = all[at];
  const next = all[at + 1];
  if (!one || !next || next.marks.block !== one.marks.block || next.frame !== one.frame + 1)
    return undefined;
  if (
    frames[one.frame - 1]?.block === one.marks.block ||
    next.credit?.rule !== 'credited-after' ||
    next.at !== 0
  )
    return undefined;
  return { ...next.credit, rule: 'inherited' };
}

function fromBefore(
  frames: readonly ReadFrame[],
  all: readonly Credited[],
  at: number,
): Credit | undefined {
  const one = all[at];
  const before = one && frames[one.frame - 1];
  if (!one || !before) return undefined;
  const sameBlock = before.block === one.marks.block;
  if (!sameBlock && before.block !== one.marks.block - 1) return undefined;
  const announced = before.items.at(-1)?.class === 'colon';
  const last = lastCredited(all, at);
  if (!announced && last?.frame === one.frame - 1 && last.credit) {
    // A signature ends what was signed.
    if (last.credit.rule === 'signed') return undefined;
    const rival = last.credit.rival === true || startsNext(frames, one, all[at + 1], last.credit);
    return { ...last.credit, rule: 'inherited', rival };
  }
  // "When I asked her, she shrugged."
  const attribution = before.attributions.findLast(
    ({ nested, phrase }) =>
      !nested && !/^(?:when|once)$/.test(before.items[phrase.reach - 1]?.lower ?? ''),
  );
  if (attribution && (sameBlock || announced || isReport(before, attribution, one.marks))) {
    const rule = announced ? 'announced' : sameBlock ? 'inherited' : 'after-report';
    return { frame: one.frame - 1, who: attribution.phrase, attribution, rule };
  }
  if (!sameBlock && !announced) return undefined;
  const phrase = clauseSubject(before.items, 0, before.items.length);
  if (phrase?.head !== 'pronoun' && phrase?.head !== 'name') return undefined;
  if (before.items[phrase.from]?.lower === 'i') return undefined;
  return {
    frame: one.frame - 1,
    who: phrase,
    attribution: undefined,
    rule: announced ? 'announced' : 'sentence-before',
    rival: !announced && namesAnother(before, phrase),
  };
}

/** The marked words right before, or those before them in the same sentence when theirs is the clearer credit. */
function lastCredited(all: readonly Credited[], at: number): Credited | undefined {
  const last = all[at - 1];
  for (let back = at - 1; all[back]?.frame === last?.frame && at - back < 8; back--) {
    const one = all[back];
    if (one?.credit && !one.credit.rival) return one;
  }
  return last;
}

/** “A,” said Kerry. “B.” “C,” said Lavrov: B may be the beginning of C. */
function startsNext(
  frames: readonly ReadFrame[],
  one: Credited,
  next: Credited | undefined,
  last: Credit,
): boolean {
  if (!next?.credit || next.frame !== one.frame + 1 || next.at !== 0) return false;
  if (next.marks.block !== one.marks.block || next.credit.rule !== 'credited-after') return false;
  if (next.credit.who.head === 'label' || next.credit.who.head === 'pronoun') return false;
  return wordsOf(frames, next.credit) !== wordsOf(frames, last);
}

function wordsOf(frames: readonly ReadFrame[], { frame, who }: Credit): string | undefined {
  return who.head === 'label' ? undefined : frames[frame]?.items[who.to]?.lower;
}

/** The sentence names another person than its subject, who is not only described by them. */
function namesAnother({ items }: ReadFrame, { to }: Phrase): boolean {
  let from = to + 1;
  if (items[from]?.class === 'open')
    while (items[from] && items[from - 1]?.class !== 'close') from++;
  if (items[from]?.class === 'comma') {
    from++;
    while (items[from] && items[from]?.class !== 'comma') from++;
  }
  const rest = items.slice(from);
  return rest.some(
    ({ mention }, at) => mention?.kind === 'person' && rest[at + 1]?.class !== 'possessive',
  );
}

/** A report of what one person, body or paper said; a paragraph of marked sentences after it goes on. */
function isReport(
  { items }: ReadFrame,
  { cue, phrase }: Attribution,
  { words, lastSign }: Marks,
): boolean {
  if (words < ENOUGH_WORDS || !lastSign || cue.participle || cue.passive) return false;
  if (items[cue.at - 1]?.lower === 'to' || phrase.head === 'other') return false;
  return (
    cue.frame === 'clause' ||
    cue.frame === 'that' ||
    cue.frame === 'hearer' ||
    cue.frame === 'according'
  );
}
