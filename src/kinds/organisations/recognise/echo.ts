import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate, SettledMention } from '../../../model/mention.ts';
import { nameText, type NameText } from '../../../text/name-runs.ts';
import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { isBesideName, repeats } from '../../../text/repeats.ts';
import { INSTITUTIONAL } from '../../../text/lexicon/institutional.ts';
import { fold } from '../../../text/fold.ts';

/**
 * What follows from the bodies already found in the same text: the same name is the same kind
 * everywhere, and the first word of a firm's name, alone, is the firm ("[Baffinland] said").
 */
export function echoOrganisations(
  analysed: AnalysedText,
  settled: readonly SettledMention[],
): Candidate[] {
  const text = nameText(analysed);
  return [...repeats(text, settled, 'organisation'), ...firstWords(text, settled)];
}

function firstWords(text: NameText, settled: readonly SettledMention[]): Candidate[] {
  const firsts = new Set<string>();
  for (const { kind, exact, rule } of settled) {
    if (kind !== 'organisation' || !(rule === 'head-last' || rule === 'firm-ending')) continue;
    const [first = '', second] = exact.split(' ');
    if (second !== undefined && first.length > 2) firsts.add(fold(first));
  }
  if (firsts.size === 0) return [];
  const found: Candidate[] = [];
  const { countries, known, small, doubtful } = placeNames();
  for (const [at, word] of text.words.entries()) {
    if (
      !word.name ||
      word.common ||
      word.demonym ||
      !firsts.has(word.key) ||
      isBesideName(text, at)
    )
      continue;
    if ([countries, known, small, doubtful].some((list) => list.has(word.key))) continue;
    if (givenName(word.key) > 0 || isSurname(word.key) || INSTITUTIONAL.has(word.key)) continue;
    found.push({
      kind: 'organisation',
      start: word.start,
      end: word.end,
      rule: 'first-words',
      weight: 0.6,
    });
  }
  return found;
}
