import { INDEFINITES, NOUN_FORMS, SOFT_VERBS, UNREALISED } from '../lexicon/verb-senses.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { singular } from './chunks.ts';
import { cuesIn, type Cue } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import { phraseStartingAt, type Phrase } from './phrases.ts';
import { isHardlyAnybody } from './rivals.ts';
import { invertedSubject, subjectOf } from './subject.ts';

/** A cue with whoever it credits. */
export interface Attribution {
  readonly cue: Cue;
  readonly phrase: Phrase;
  /** "said Kerry": the speaker stands after the verb. */
  readonly inverted: boolean;
  /** True when it stands inside the words that another one of the frame reports. */
  readonly nested: boolean;
}

/** A frame with its attributions, in order. */
export interface ReadFrame extends Frame {
  readonly attributions: readonly Attribution[];
}

/** Finds in a frame every cue that credits somebody, and whom. */
export function readFrame(frame: Frame): ReadFrame {
  const attributions: Attribution[] = [];
  for (const cue of cuesIn(frame.items)) {
    const before = sameSpeaker(frame, cue, attributions.at(-1)) ?? subjectOf(frame.items, cue);
    const phrase =
      quotedWith(frame.items, cue) ??
      before ??
      (mayInvert(frame, cue) ? invertedSubject(frame.items, cue) : undefined);
    if (phrase && speaks(frame, cue, phrase, attributions)) {
      const nested = attributions.slice(-4).some((outer) => isInside(frame, outer, phrase));
      attributions.push({ cue, phrase, inverted: !before, nested });
    }
  }
  return {
    ...frame,
    attributions: attributions.map((one, at) => {
      if (isInterrupted(frame.items, one, attributions[at + 1])) return { ...one, nested: true };
      const last = attributions[at - 1];
      return last && isInterrupted(frame.items, last, one) ? { ...one, nested: last.nested } : one;
    }),
  };
}

/** "she quoted David Ben-Gurion: “…”": the words are those of whoever is quoted. */
function quotedWith(items: readonly Item[], cue: Cue): Phrase | undefined {
  if (cue.passive || !/^quot(?:ed|es|e|ing)$/.test(items[cue.at]?.lower ?? '')) return undefined;
  const object = phraseStartingAt(items, cue.to + 1);
  if (object?.head !== 'name' && object?.head !== 'role') return undefined;
  const next = items[object.to + 1];
  const after = next?.class === 'comma' ? items[object.to + 2] : next;
  return next?.class === 'colon' || after?.class === 'marks' ? object : undefined;
}

/** A plural, or a noun for somebody or something that tells: "a complaint filed by the city". */
function speaksOrTells(word: string): boolean {
  const noun = singular(word);
  return noun !== word || ROLE_NOUNS.has(noun) || BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun);
}

/** "states: “…”", "states that …" */
function takesWords(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next?.lower === 'that' || next?.class === 'colon' || next?.class === 'marks';
}

/** Kerry said [Assad claimed …]: no marks and no new clause of the article's own between the two. */
function isInside({ items }: Frame, { cue }: Attribution, inner: Phrase): boolean {
  if (cue.frame === 'according' || inner.reach <= cue.to) return false;
  const between = items.slice(cue.to + 1, inner.reach);
  return !between.some(
    (item, at) =>
      item.class === 'marks' ||
      item.class === 'stop' ||
      (item.class === 'comma' &&
        /^(?:while|but|whereas|although|though|and|as)$/.test(between[at + 1]?.lower ?? '')),
  );
}

/** "He promised, she told a paper, that …": what he promised is hers to tell. */
function isInterrupted(
  items: readonly Item[],
  { cue, phrase }: Attribution,
  next: Attribution | undefined,
): boolean {
  if (!next || next.phrase.from === phrase.from || items[next.phrase.reach - 1]?.class !== 'comma')
    return false;
  const between = items.slice(cue.to + 1, next.phrase.reach - 1);
  const that = items.findIndex(({ lower }, at) => at > next.cue.to && lower === 'that');
  if (items[that - 1]?.class !== 'comma') return false;
  const words = [...between, ...items.slice(next.cue.to + 1, that - 1)];
  return !words.some(({ class: one }) =>
    /^(?:comma|stop|marks|opener|auxiliary|pronoun)$/.test(one),
  );
}

/** "…, the authorities have said, blaming …": the participle right after a credit has its speaker. */
function sameSpeaker(
  { items }: Frame,
  cue: Cue,
  last: Attribution | undefined,
): Phrase | undefined {
  if (!cue.participle || !last || last.nested || items[cue.at - 1]?.class !== 'comma')
    return undefined;
  const from = (last.inverted ? last.phrase.to : last.cue.to) + 1;
  const between = items.slice(from, cue.at - 1);
  const plain = between.every(({ class: one }) =>
    /^(?:adverb|time|preposition|determiner|name|number)$/.test(one),
  );
  return between.length <= 6 && plain ? last.phrase : undefined;
}

/** A verb is inverted only right after the words it reports, or at the head of a line. */
function mayInvert({ items }: Frame, cue: Cue): boolean {
  if (NOUN_FORMS.has(items[cue.at]?.lower ?? '')) {
    // “…,” read a statement
    return items[cue.at - 1]?.class === 'marks' && items[cue.to + 1]?.class === 'determiner';
  }
  let at = cue.at - 1;
  while (items[at]?.class === 'adverb') at--;
  return /^(?:|marks|comma|dash)$/.test(items[at]?.class ?? '');
}

function speaks(
  { items }: Frame,
  cue: Cue,
  phrase: Phrase,
  before: readonly Attribution[],
): boolean {
  const verb = items[cue.at]?.lower ?? '';
  const first = items[phrase.from]?.lower ?? '';
  // "informed by email"
  const thing = phrase.head === 'document' ? ({ ...phrase, head: 'other' } as const) : phrase;
  if (cue.passive && isHardlyAnybody(items, thing)) return false;
  if (first === 'you' || INDEFINITES.has(first) || (first === 'it' && cue.participle)) return false;
  // "…, and I quote, “…”": whoever is quoted stands before.
  if (first === 'i' && verb.startsWith('quot')) return false;
  if (isUnsaid(items, cue)) return false;
  // "‘…’, court told": nobody is told, so that it is the court.
  const next = items[cue.to + 1];
  if (verb === 'told' && !cue.passive && phrase.to < cue.at && (!next || next.class === 'stop'))
    return false;
  // "Clinton says she hopes …", "what she calls …": the words are those of the outer speaker.
  const within = before.some((one) => one.cue.at < phrase.from && !one.cue.passive);
  // "he said that they will answer “…”": nobody has answered yet.
  if (within && isYetToCome(items, cue)) return false;
  const soft = SOFT_VERBS.has(verb) || items[phrase.from - 1]?.lower === 'what';
  if (phrase.head === 'pronoun' && within) return !soft && first !== 'it' && first !== 'we';
  if (cue.participle && /^(?:i|we)$/.test(first)) return false;
  if (cue.participle && phrase.head === 'other' && items[cue.at - 1]?.lower !== 'as') return false;
  // "according to the law", "according to the date of the form": in keeping with it.
  if (cue.frame === 'according' && phrase.head === 'other')
    return items.slice(phrase.from, phrase.to + 1).some(({ lower }) => speaksOrTells(lower));
  if (phrase.head === 'other') return !NOUN_FORMS.has(verb) || takesWords(items, cue.to + 1);
  return true;
}

/** "learns to say “alone”", "refused to call it “a war”": nobody has said it. */
function isUnsaid(items: readonly Item[], { at }: Cue): boolean {
  return items[at - 1]?.lower === 'to' && UNREALISED.has(items[at - 2]?.lower ?? '');
}

function isYetToCome(items: readonly Item[], cue: Cue): boolean {
  let at = cue.at - 1;
  while (items[at]?.class === 'adverb') at--;
  return /^(?:will|would|shall)$/.test(items[at]?.lower ?? '');
}
