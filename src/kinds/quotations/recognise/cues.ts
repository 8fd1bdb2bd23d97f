import {
  ACCORDING_TO,
  MANNER_VERBS,
  SPEECH_IDIOMS,
  SPEECH_NOUNS,
  type SpeechFrame,
} from '../lexicon/speech-verbs.ts';
import { SPEECH_FORMS } from './speech-forms.ts';
import { BE, PARTICLES } from '../lexicon/function-words.ts';
import { NOUN_FORMS } from '../lexicon/verb-senses.ts';
import type { Item } from './frames.ts';

/** A word or phrase of attribution in a frame. `at` and `to` are the indices of its first and last item. */
export interface Cue {
  readonly at: number;
  readonly to: number;
  readonly frame: SpeechFrame | 'according' | 'noun';
  /** "saying", "adding": it shares the subject of the clause before it. */
  readonly participle: boolean;
  /** "was told": the subject is the hearer, the speaker stands after "by". */
  readonly passive: boolean;
}

/** Determiners that can be a subject of their own: "many say", "two replied". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all both some many most that this one two three four five six seven eight nine ten'.split(' '),
);

/** Finds the words of attribution among the items of a frame, in order. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = phraseCue(items, at) ?? nounCue(items, at) ?? verbCue(items, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to;
  }
  return cues;
}

function phraseCue(items: readonly Item[], at: number): Cue | undefined {
  const first = items[at]?.lower;
  if (first === 'per' && items[at - 1]?.class === 'marks') {
    return { at, to: at, frame: 'according', participle: false, passive: false };
  }
  if (first === 'to' && isOpinion(items, at))
    return { at, to: at, frame: 'according', participle: false, passive: false };
  if (first !== 'according' && first !== 'in') return undefined;
  const words = ACCORDING_TO.find((phrase) =>
    phrase.every((word, i) => items[at + i]?.lower === word),
  );
  if (!words) return undefined;
  return { at, to: at + words.length - 1, frame: 'according', participle: false, passive: false };
}

/** "to her, “there is nothing …”": an opening or insertion of a preposition and a pronoun, before marks. */
function isOpinion(items: readonly Item[], at: number): boolean {
  if (!/^(?:him|her|them)$/.test(items[at + 1]?.lower ?? '')) return false;
  return items[at + 2]?.class === 'comma' && items[at + 3]?.class === 'marks';
}

/** "Kerry's claim that …", "his remark that …": the noun stands after a possessive. */
function nounCue(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  const before = items[at - 1];
  if (!item || item.class !== 'word' || !SPEECH_NOUNS.has(item.lower)) return undefined;
  if (before?.class !== 'possessive' && !/^(?:his|her|their)$/.test(before?.lower ?? ''))
    return undefined;
  if (items[at + 1]?.lower !== 'that') return undefined;
  return { at, to: at, frame: 'noun', participle: false, passive: false };
}

function verbCue(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  if (!item || (item.class !== 'word' && item.class !== 'opener')) return undefined;
  const idiom = SPEECH_IDIOMS.find(
    ([verb, next]) => item.lower === verb && items[at + 1]?.lower === next,
  );
  if (idiom?.[1] === 'it' && isPutAway(items, at + 2)) return undefined;
  const frame = idiom?.[2] ?? SPEECH_FORMS.get(item.lower) ?? mannerFrame(items, at);
  if (!frame) return undefined;
  const before = items[at - 1];
  const ing = item.lower.endsWith('ing');
  if (item.text !== item.lower && at > 0 && before?.class !== 'marks') return undefined;
  if (before && (isNoun(items, at, before, ing) || isAdjective(items, at, before)))
    return undefined;
  if (endsCompound(items, at) || isSubject(items, at) || asksForItself(items, at)) return undefined;
  const be = auxiliaryBefore(items, at);
  const passive =
    be !== undefined && BE.has(be) && !ing && item.lower !== 'says' && item.lower !== 'say';
  return {
    at,
    to: idiom ? at + 1 : at,
    frame,
    participle: ing && !(be !== undefined && BE.has(be)),
    passive,
  };
}

/** "put it down", "put it on again": nothing is said. */
function isPutAway(items: readonly Item[], at: number): boolean {
  const [particle, next] = [items[at], items[at + 1]];
  const on = particle?.lower === 'on' && !/^(?:time|determiner|name|word)$/.test(next?.class ?? '');
  return on || PARTICLES.has(particle?.lower ?? '');
}

/** How many items a subject between marked words and a verb of manner has at most. */
const SHORT_SUBJECT = 4;

/** “…,” he stormed / “…,” shrugged the mayor: after words that end with a sign, and with no object of its own. */
function mannerFrame(items: readonly Item[], at: number): SpeechFrame | undefined {
  if (!MANNER_VERBS.has(items[at]?.lower ?? '')) return undefined;
  let from = at - 1;
  while (
    at - from <= SHORT_SUBJECT &&
    /^(?:name|word|pronoun|determiner|adverb)$/.test(items[from]?.class ?? '')
  )
    from--;
  if (items[from]?.class === 'comma') from--;
  if (!items[from]?.marks?.lastSign && items[from + 1]?.class !== 'comma') return undefined;
  if (!items[from]?.marks) return undefined;
  const next = items[at + 1];
  const inverted = items
    .slice(from + 1, at)
    .every(({ class: one }) => one === 'comma' || one === 'adverb');
  return inverted ||
    !next ||
    /^(?:stop|comma|preposition|adverb|marks|time|opener|and)$/.test(next.class)
    ? 'marks'
    : undefined;
}

function isNoun(items: readonly Item[], at: number, before: Item, ing: boolean): boolean {
  const word = items[at]?.lower ?? '';
  const past = /(?:ed|said|says|told|wrote|spoke)$/.test(word);
  if (before.class === 'determiner') return !QUANTIFIERS.has(before.lower);
  if (before.class === 'possessive') return !ing && !past;
  // "promised in writing, she said, that …"
  if (before.lower === 'in' && ing)
    return !/^(?:that|marks)$/.test(items[at + 1]?.lower || (items[at + 1]?.class ?? ''));
  if (before.class === 'preposition') return before.lower !== 'to' && !ing;
  return before.class === 'number' || (items[at + 1]?.lower === 'of' && !past && !ing);
}

/** "in a video call": a form that is a noun too, after a noun in the singular, whose verb would end in "s". */
function endsCompound(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (!NOUN_FORMS.has(word) || /(?:s|ed)$/.test(word)) return false;
  const [article, noun] = [items[at - 2], items[at - 1]];
  return noun?.class === 'word' && /^(?:an?|every|each|this)$/.test(article?.lower ?? '');
}

/** "the Geneva talks were suspended": a form that is a noun too, with a verb of its own after it. */
function isSubject(items: readonly Item[], at: number): boolean {
  if (!NOUN_FORMS.has(items[at]?.lower ?? '') || items[at - 1]?.class !== 'name') return false;
  return items[at + 1]?.class === 'auxiliary';
}

/** "who asked not to be named" */
function asksForItself(items: readonly Item[], at: number): boolean {
  if (!/^(?:ask|request)(?:s|ed)?$/.test(items[at]?.lower ?? '')) return false;
  const next = items.slice(at + 1, at + 4).map(({ lower }) => lower);
  return next.join(' ') === 'not to be' || next.slice(0, 2).join(' ') === 'to be';
}

/** "offenders or alleged offenders" */
function isAdjective(items: readonly Item[], at: number, before: Item): boolean {
  if (
    !/^(?:alleged|claimed|reported|estimated|promised|threatened|predicted)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return false;
  const next = items[at + 1];
  return /^(?:and|or)$/.test(before.lower) && next?.class === 'word' && next.text === next.lower;
}

/** The auxiliary right before a verb, adverbs passed over. */
function auxiliaryBefore(items: readonly Item[], at: number): string | undefined {
  let index = at - 1;
  while (items[index]?.class === 'adverb') index--;
  const item = items[index];
  return item?.class === 'auxiliary' ? item.lower : undefined;
}
