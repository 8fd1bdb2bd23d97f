import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate, SettledMention } from '../../../model/mention.ts';
import { nameText, type NameText } from '../../../text/name-runs.ts';
import { isLeadingSurname } from '../../../text/gazetteers/person-names.ts';
import { INSTITUTIONAL } from '../../../text/lexicon/institutional.ts';
import { PERSONAL_VERBS, SPEECH_VERBS } from '../../../text/lexicon/speech.ts';
import { phrases } from '../../../text/phrases.ts';
import { isBesideName, repeats } from '../../../text/repeats.ts';
import { partsOfName } from '../name-parts.ts';

/** How sure a full name must be before its parts are looked for. */
const SURE = 0.6;

/**
 * What follows from the persons already found in the same text: the same form is the same kind
 * everywhere, and the family name of a full name, alone, is that person.
 */
export function echoPeople(
  analysed: AnalysedText,
  settled: readonly SettledMention[],
): Candidate[] {
  const text = nameText(analysed);
  return [...repeats(text, settled, 'person'), ...partsAlone(text, settled)];
}

/** A family name printed with its article: "Hussein al-Houthi". */
const ARTICLED = /[\s-](?:al|el)[\s-]\p{L}+$/iu;
const FOLLOWERS: ReadonlySet<string> = new Set(
  'rebel rebels fighter fighters militant militants militia militias movement insurgents gunmen'.split(
    ' ',
  ),
);

/** True when a text speaks of those who are called by a family name: "the Houthis", "Houthi rebels". */
function isMovement(text: NameText, family: string): boolean {
  return text.keys.some(
    (key, at) =>
      (key === `${family}s` && text.words[at]?.name === true) ||
      (key === family && FOLLOWERS.has(text.keys[at + 1] ?? '')),
  );
}

function partsAlone(text: NameText, settled: readonly SettledMention[]): Candidate[] {
  const family = new Map<string, number>();
  const given = new Map<string, number>();
  const put = (map: Map<string, number>, key: string | undefined, weight: number): void => {
    if (key && key.length > 1) map.set(key, Math.max(map.get(key) ?? 0, weight));
  };
  for (const { kind, exact, weight } of settled) {
    if (kind !== 'person' || weight < SURE) continue;
    const parts = partsOfName(exact);
    if (parts.length < 2) continue;
    const [first] = parts;
    const last = parts.at(-1);
    if (isLeadingSurname(first ?? '')) put(family, first, weight - 0.01);
    if (!(ARTICLED.test(exact) && isMovement(text, last ?? ''))) put(family, last, weight);
    put(family, `al-${last}`, weight);
    if (parts.length > 2) put(given, parts.at(-2), 0.62);
    put(given, first, 0.66);
  }
  const list = phrases([...family.keys(), ...given.keys()]);
  const found: Candidate[] = [];
  for (const [at, word] of text.words.entries()) {
    if (
      !word.name ||
      (word.common && word.initial && !speaks(text, at)) ||
      INSTITUTIONAL.has(word.key) ||
      list.longest(text.keys, at) === 0
    )
      continue;
    const surname = family.get(word.key);
    if (surname === undefined && word.common) continue;
    const from = surname === undefined ? at : withParticles(text, at);
    if (isBesideName(text, from, at + 1)) continue;
    const start = text.words[from]?.start ?? word.start;
    if (surname !== undefined) {
      found.push({
        kind: 'person',
        start,
        end: word.end,
        rule: 'family-name-of-full-name',
        weight: Math.min(0.93, surname + 0.02),
      });
    } else {
      // "Callum joked"
      const weight =
        speaks(text, at) && text.keys[at - 1] !== 'the' ? 0.86 : (given.get(word.key) ?? 0.6);
      found.push({ kind: 'person', start, end: word.end, rule: 'first-name-of-full-name', weight });
    }
  }
  return found;
}

/** Before a verb of speech or a possessive a usual word that begins a sentence may be a name: "Moon said". */
function speaks(text: NameText, at: number): boolean {
  const next = text.words[at + 1];
  return (
    next?.type === 'possessive' ||
    SPEECH_VERBS.has(next?.key ?? '') ||
    PERSONAL_VERBS.has(next?.key ?? '')
  );
}

/** Particles that belong to a family name whether or not they are capitalised. */
const BEFORE_FAMILY_NAME: ReadonlySet<string> = new Set(
  'de da di van von der den del della du dos la le bin ben ibn al el'.split(' '),
);

/** "said [de Mistura]": up to three particles before a family name, whatever their case. */
function withParticles(text: NameText, at: number): number {
  let from = at;
  while (at - from < 3 && BEFORE_FAMILY_NAME.has(text.keys[from - 1] ?? '')) from--;
  return text.words[from]?.sentence === text.words[at]?.sentence ? from : at;
}
