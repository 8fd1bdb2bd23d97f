import { fold } from './fold.ts';
import { isDemonym } from './gazetteers/demonyms.ts';
import { givenName } from './gazetteers/person-names.ts';
import { placeNames } from './gazetteers/place-names.ts';
import { STATE_ABBREVIATIONS, STATE_FIRST_WORDS } from './lexicon/abbreviations.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { NAME_PREFIXES, NOT_TAILS } from './lexicon/particles.ts';
import { SLUGS } from './lexicon/slugs.ts';
import { OFFICES } from './lexicon/titles.ts';

const UPPER = /^\p{Lu}/u;
const PARTS = /[-‐‑]/;

/** "Iran-Iraq", "Japan-South": two names, the first of a country, that are no name together. */
function isPair(
  pieces: readonly { text: string; key: string; upper: boolean }[],
  whole: string,
): boolean {
  const { countries, known } = placeNames();
  const [first, second] = pieces;
  if (!first?.upper || !second?.upper || pieces.length !== 2 || givenName(first.key) > 1)
    return false;
  if (countries.has(fold(whole)) || known.has(fold(whole))) return false;
  if (countries.has(first.key)) return true;
  return known.has(first.key) && (countries.has(second.key) || known.has(second.key));
}

/** "D-Calif", "R-Texas", "I-Vt": the letter of a party and a state. */
function isParty(pieces: readonly { text: string; key: string; upper: boolean }[]): boolean {
  const [letter, state] = pieces;
  if (pieces.length !== 2 || !/^[DRI]$/.test(letter?.text ?? '') || !state?.upper) return false;
  const key = state.key.replaceAll('.', '');
  if (STATE_ABBREVIATIONS.has(key) || STATE_FIRST_WORDS.has(key)) return true;
  const { countries, known } = placeNames();
  return countries.has(key) || known.has(key);
}

function isTail(key: string): boolean {
  return (
    key.length > 2 &&
    !NOT_TAILS.has(key) &&
    (COMMON_WORDS.has(key) || FUNCTION_WORDS.has(key) || /(?:ed|ing|like|wide|era)$/.test(key))
  );
}

/** A part of a compound. `at` counts from the start of the compound. */
export interface Part {
  readonly text: string;
  readonly at: number;
  /** True for a name that begins in lower case: "al-Assad". */
  readonly name?: boolean;
}

/**
 * Cuts a compound at the edge of the name in it: "al-Qaeda" + "linked", "anti" + "Syria", "US" + "China".
 * A name that keeps its hyphens stays whole: "Jean-Claude", "al-Assad".
 */
export function partsOfCompound(text: string): Part[] {
  if (!PARTS.test(text)) return [{ text, at: 0 }];
  if (OFFICES.has(fold(text)) || /^(?:Co|Re|Non)[-‐‑]\p{Ll}/u.test(text)) return [{ text, at: 0 }];
  const pieces: { text: string; at: number; upper: boolean; key: string }[] = [];
  let at = 0;
  for (const piece of text.split(PARTS)) {
    pieces.push({ text: piece, at, upper: UPPER.test(piece), key: fold(piece) });
    at += piece.length + 1;
  }
  const uppers = pieces.filter((piece) => piece.upper);
  if (uppers.length === 0) return [{ text, at: 0 }];
  let from = pieces.findIndex((piece) => piece.upper);
  while (from > 0 && NAME_PREFIXES.has(pieces[from - 1]?.key ?? '')) from--;
  let to = pieces.findLastIndex((piece) => piece.upper);
  // "Siu-kai" is one name, "Paris-based" is a name and a word.
  while (to + 1 < pieces.length && !isTail(pieces[to + 1]?.key ?? '')) to++;
  const start = pieces[from]?.at ?? 0;
  const last = pieces[to];
  const end = last ? last.at + last.text.length : text.length;
  const name = text.slice(start, end);
  const middle =
    uppers.length > 1 &&
    (isPair(pieces.slice(from, to + 1), name) ||
      isParty(pieces) ||
      SLUGS.has(pieces[0]?.key ?? '') ||
      pieces
        .slice(from, to + 1)
        .every(
          (piece) =>
            piece.upper && (isDemonym(piece.key) || piece.text === piece.text.toUpperCase()),
        ));
  const parts: Part[] = [];
  if (start > 0) parts.push({ text: text.slice(0, start - 1), at: 0 });
  if (middle) {
    for (const piece of pieces.slice(from, to + 1)) parts.push({ text: piece.text, at: piece.at });
  } else {
    parts.push({ text: name, at: start, ...(UPPER.test(name) ? {} : { name: true }) });
  }
  if (end < text.length) parts.push({ text: text.slice(end + 1), at: end + 1 });
  return parts;
}
