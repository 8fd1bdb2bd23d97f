import type { Token } from '../../../model/analysed-text.ts';
import {
  DEEDS,
  DETERMINERS,
  FUTURE,
  HELPERS,
  IRREGULAR_PAST,
  NOT_PAST,
  NOT_VERBS,
  PROMISES,
  SCHEDULED,
  TIMELESS_VERBS,
  TIMETABLE_VERBS,
} from '../lexicon/tense.ts';

/** Where a word places what it governs: before writing, after it, or one cannot tell which. */
export type Evidence = 'past' | 'future' | 'unclear';

/**
 * What one word says of the time of its clause: "will" the future, "killed" the past, "is" neither.
 * Undefined for words that say nothing. Sentences are not crossed.
 */
export function evidenceAt(tokens: readonly Token[], at: number): Evidence | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  const lower = token.text.toLowerCase();
  const before = wordAt(tokens, at - 1, token);
  if (lower === 'to') return infinitive(tokens, at, before);
  if (/(?:['’]ll|^ll)$/.test(lower)) return 'future';
  // "May" is a month.
  if (/^(?:[Ww]ould|may|[Mm]ight)$/.test(token.text))
    return wordAt(tokens, at + 1, token) === 'have' ? 'unclear' : 'future';
  if (FUTURE.has(lower)) return 'future';
  // "the open market", "its start": no verbs.
  if (DETERMINERS.has(before) && (TIMELESS_VERBS.has(lower) || TIMETABLE_VERBS.has(lower)))
    return undefined;
  if (TIMELESS_VERBS.has(lower)) return HELPERS.has(before) ? undefined : 'unclear';
  if (SCHEDULED.has(lower)) return scheduled(tokens, at, before);
  if (TIMETABLE_VERBS.has(lower)) return 'future';
  return isPast(token.text, lower) && !isGoverned(before) ? 'past' : undefined;
}

/** "due on Friday" is to come; of what "was due on Friday" one cannot tell. */
function scheduled(tokens: readonly Token[], at: number, before: string): Evidence | undefined {
  if (/^(?:than|as|not)$/.test(before)) return undefined;
  const near = [before, wordAt(tokens, at - 2, tokens[at])];
  return near.some((word) => /^(?:was|were|had|been|has|have)$/.test(word)) ? 'unclear' : 'future';
}

/** "plans to meet" is to come, "managed to meet" is past, of "asked to meet" one cannot tell. */
function infinitive(tokens: readonly Token[], at: number, before: string): Evidence | undefined {
  const verb = tokens[at + 1]?.text ?? '';
  const earlier = wordAt(tokens, at - 2, tokens[at]);
  const wasBefore = [before, earlier].some((word) => /^(?:was|were|had|been)$/.test(word));
  if (DEEDS.has(before)) return undefined;
  if (verb === 'be') return wasBefore ? 'unclear' : 'future';
  if (!isVerbLike(verb)) return undefined;
  // "his plans to meet" tells of plans, not of a time.
  if (PROMISES.has(before) && DETERMINERS.has(earlier)) return undefined;
  if (PROMISES.has(before)) return wasBefore ? 'unclear' : 'future';
  return 'unclear';
}

function isVerbLike(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !NOT_VERBS.has(word) && !/(?:[^s]s|ing|ion)$/.test(word);
}

function isPast(text: string, lower: string): boolean {
  if (IRREGULAR_PAST.has(lower)) return true;
  return /^\p{Ll}{2,}ed$/u.test(text) && !NOT_PAST.has(text);
}

/** In "be held" and "get killed" the word before bears the time. */
function isGoverned(before: string): boolean {
  return /^(?:be|get|being|having)$/.test(before);
}

function wordAt(tokens: readonly Token[], at: number, beside: Token | undefined): string {
  const token = tokens[at];
  return token && token.sentence === beside?.sentence ? token.text.toLowerCase() : '';
}
