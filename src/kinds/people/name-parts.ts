import { fold } from '../../text/fold.ts';
import { givenName, isLeadingSurname, isSurname } from '../../text/gazetteers/person-names.ts';
import { PARTICLES } from '../../text/lexicon/particles.ts';
import { HONORIFICS } from '../../text/lexicon/titles.ts';
import { styled } from './bare-name.ts';

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|ed|es|ez)-(?=\p{L}{2})/u;
const ENDING = /[\s,]+(jr|sr|i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xi?v|xvi{0,3})\.?$/;
const SONS =
  /^(?:ali|bella|salem|salah|y[ou]+s+ef|ammar|achour|arous|barka|gurion|gvir|jelloun|kirane)$/;

/**
 * The parts of a person's name by which spellings are compared: folded, without titles, particles,
 * articles and "Jr". "Bashar al-Assad" gives ["bashar", "assad"], "Staffan de Mistura"
 * ["staffan", "mistura"], "John F. Kerry" ["john", "f", "kerry"].
 */
export function partsOfName(name: string): string[] {
  const words = wordsOf(fold(styled(name).name || name).replace(ENDING, ''));
  const parts = words.filter(
    (word, index) =>
      !PARTICLES.has(word) || index === words.length - 1 || (index === 0 && isBenjamin(words)),
  );
  while (parts.length > 1 && HONORIFICS.has(parts[0] ?? '')) parts.shift();
  return parts.length ? parts : words;
}

/** "Ben Bernanke", but not the son of "Ben Ali". */
function isBenjamin([first, second]: readonly string[]): boolean {
  return first === 'ben' && second !== undefined && !SONS.test(second);
}

/** What tells bearers of one name apart: "jr", "sr", "ii"; empty for most. */
export function endingOf(name: string): string {
  return ENDING.exec(fold(styled(name).name))?.[1] ?? '';
}

/**
 * True when the family name leads: "Xi Jinping", or, as in Hungary, before what is a given name and no
 * family name: "Nagy Orsolya". Of parts as `partsOfName` gives them.
 */
export function leadsBySurname(parts: readonly string[]): boolean {
  const [first = '', last = '', ...more] = parts;
  if (isLeadingSurname(first)) return true;
  return more.length === 0 && givenName(last) === 2 && !isSurname(last) && givenName(first) === 0;
}

/** The parts as one key, so that a hyphen, a space or an apostrophe makes no difference. */
export function joinedParts(parts: readonly string[]): string {
  return parts.join('').replace(/[-']/g, '');
}

/** The initials of a name in capitals, without particles and titles: "SM" of "Staffan de Mistura". */
export function initialsOf(name: string): string {
  return partsOfName(name)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
}

function wordsOf(folded: string): string[] {
  return folded
    .replace(/\b([do]')\s+(?=\p{L})/gu, '$1')
    .replaceAll('.', ' ')
    .split(/[\s,]+/)
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word !== '');
}
