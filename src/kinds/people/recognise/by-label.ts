import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { nameText } from '../../../text/name-runs.ts';
import { HONORIFICS, OFFICES } from '../../../text/lexicon/titles.ts';
import { LABEL_ROLES } from '../lexicon/label-roles.ts';
import { initialsOf, joinedParts, partsOfName } from '../name-parts.ts';

/** The label of a turn: up to four words in capitals before a colon at the head of a block. */
const LABEL =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=(?:, [\p{L} ]{2,40}| \([^)\n]{1,40}\))?: )/u;
/** A label that is a full name in small letters: "Edith Crane: Who pays?" */
const FULL_LABEL = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2} \p{Lu}[\p{L}.'’-]+(?=: )/u;
/** A label that may be the initials of such a name. */
const INITIALS = /^\p{Lu}{2,3}$/u;
/** Fewer such blocks are no transcript. */
const FEWEST_TURNS = 3;
/** The form of a transcript leaves no doubt. */
const CERTAIN = 0.99;

/**
 * The speakers of a transcript, from the labels of its turns: "[SELIN AYDIN]: It is bad." A role
 * ("ANCHOR:") is proposed as a name of no kind, so that it is not taken for one; so are two or three
 * letters that are neither a family name nor the initials of one person named in full.
 */
export function byLabel(analysed: AnalysedText): Candidate[] {
  const { text, blocks } = analysed;
  const full: string[] = [];
  const labels = blocks.flatMap(({ type, start, end }) => {
    if (type !== 'paragraph' && type !== 'title') return [];
    const opening = text.slice(start, Math.min(end, start + 120));
    const label = LABEL.exec(opening);
    const named = FULL_LABEL.exec(opening);
    if (named) full.push(named[0]);
    return label ? [{ start, words: label[0] }] : [];
  });
  if (labels.length === 0 || labels.length + full.length < FEWEST_TURNS) return [];
  const transcript = labels.length >= FEWEST_TURNS;
  for (const { words } of labels) if (words.includes(' ')) full.push(words);
  const bearers = labels.some(({ words }) => INITIALS.test(words))
    ? initialsIn([...full, ...fullNames(analysed)])
    : new Map<string, Set<string>>();
  return labels.flatMap(({ start, words }): Candidate[] => {
    const parts = words.toLowerCase().split(' ');
    const end = start + words.length;
    if (INITIALS.test(words) && !isSurname(words.toLowerCase())) {
      if (placeNames().countries.has(words.toLowerCase())) return [];
      const known = bearers.get(words)?.size === 1;
      if (known)
        return [{ kind: 'person', start, end, rule: 'label-of-initials', weight: CERTAIN }];
      return [{ kind: 'other', start, end, rule: 'label-of-role', weight: CERTAIN }];
    }
    if (!transcript) return [];
    const titles = parts.findIndex((part) => !isTitle(part) && !LABEL_ROLES.has(part));
    const named = titles < 0 ? [] : parts.slice(titles);
    // "HOST MIKE BURNS", "GOV. TESS OKORO" and "MR BURNS", but "VOICE OF A MAN".
    const alone =
      named.length === 1 && parts.slice(0, titles).some((part) => LABEL_ROLES.has(part));
    if (named.length === 0 || alone || named.some((part) => LABEL_ROLES.has(part))) {
      return [{ kind: 'other', start, end, rule: 'label-of-role', weight: CERTAIN }];
    }
    const name =
      start + parts.slice(0, titles).reduce((length, part) => length + part.length + 1, 0);
    const title: Candidate[] =
      titles > 0
        ? [{ kind: 'other', start, end: name - 1, rule: 'label-of-role', weight: CERTAIN }]
        : [];
    return [...title, { kind: 'person', start: name, end, rule: 'label-of-turn', weight: CERTAIN }];
  });
}

function isTitle(part: string): boolean {
  const word = part.replace(/\.$/, '');
  return HONORIFICS.has(word) || OFFICES.has(word);
}

/** The runs of a text that begin with a known first name and go on. */
function fullNames(analysed: AnalysedText): string[] {
  const { runs, words } = nameText(analysed);
  return runs.flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || to - from < 2 || givenName(first.key) === 0) return [];
    return [analysed.text.slice(first.start, last.end)];
  });
}

/** By initials, the folded full names that have them. */
function initialsIn(names: readonly string[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const name of names) {
    const initials = initialsOf(name);
    bearers.set(initials, (bearers.get(initials) ?? new Set()).add(joinedParts(partsOfName(name))));
  }
  return bearers;
}
