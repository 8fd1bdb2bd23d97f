import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { HONORIFICS, OFFICES } from '../../../text/lexicon/titles.ts';
import { LABEL_ROLES } from '../lexicon/label-roles.ts';

/** The label of a turn: up to four words in capitals before a colon at the head of a block. */
const LABEL =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=(?:, [\p{L} ]{2,40}| \([^)\n]{1,40}\))?: )/u;
/** Fewer such blocks are no transcript. */
const FEWEST_TURNS = 3;
/** The form of a transcript leaves no doubt. */
const CERTAIN = 0.99;

/**
 * The speakers of a transcript, from the labels of its turns: "[SELIN AYDIN]: It is bad." A role
 * ("ANCHOR:") is proposed as a name of no kind, so that it is not taken for one.
 */
export function byLabel({ text, blocks }: AnalysedText): Candidate[] {
  const labels = blocks.flatMap(({ type, start, end }) => {
    const label =
      type === 'paragraph' || type === 'title'
        ? LABEL.exec(text.slice(start, Math.min(end, start + 120)))
        : null;
    return label ? [{ start, words: label[0] }] : [];
  });
  if (labels.length < FEWEST_TURNS) return [];
  return labels.map(({ start, words }) => {
    const parts = words.toLowerCase().split(' ');
    const end = start + words.length;
    if (parts.some((part) => LABEL_ROLES.has(part))) {
      return { kind: 'other', start, end, rule: 'label-of-role', weight: CERTAIN };
    }
    const titles = parts.findIndex((part) => !isTitle(part));
    if (titles < 0) return { kind: 'other', start, end, rule: 'label-of-role', weight: CERTAIN };
    const name =
      start + parts.slice(0, titles).reduce((length, part) => length + part.length + 1, 0);
    return { kind: 'person', start: name, end, rule: 'label-of-turn', weight: CERTAIN };
  });
}

function isTitle(part: string): boolean {
  const word = part.replace(/\.$/, '');
  return HONORIFICS.has(word) || OFFICES.has(word);
}
