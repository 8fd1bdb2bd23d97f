import type { z } from 'zod';
import type { speakerFacts } from '../page/front-matter.ts';

type Speaker = z.infer<typeof speakerFacts>;

/** Words of a source that a reader takes along, and how they must be read. */
export interface Quoted {
  /** As printed; never changed. */
  readonly exact: string;
  readonly form: 'direct' | 'mixed' | 'indirect' | 'figure' | 'paragraph';
  /** Null where nobody is credited. */
  readonly speaker: Speaker | null;
  /** Labels that it must be read with, in words: "Negated". */
  readonly labels: readonly string[];
}

/**
 * The exact words in quotation marks, and on lines of their own who is credited and how they must be
 * read; the citation of their source belongs behind it.
 */
export function quotationOf(quoted: Quoted): string {
  const { exact, labels } = quoted;
  return [
    `“${exact}”`,
    ...[creditOf(quoted)].filter(Boolean),
    ...(labels.length > 0 ? [`To be read as: ${labels.join(', ').toLowerCase()}.`] : []),
  ].join('\n');
}

const OPENINGS = {
  direct: 'Words of',
  mixed: 'Words, in part, of',
  indirect: 'Reported words, as the article puts them, of',
  figure: 'Stated by',
} as const;

function creditOf({ form, speaker }: Quoted): string {
  if (form === 'paragraph') return '';
  if (!speaker) return 'Credited to nobody.';
  const { asWritten, name, status, confidence, via } = speaker;
  if (status === 'article') return 'Stated by the article itself.';
  const who = name ?? (asWritten === '' ? 'a speaker who is not to be told' : `“${asWritten}”`);
  const printed =
    name !== null && asWritten !== '' && asWritten !== name ? `, printed as “${asWritten}”` : '';
  const open = status === 'unresolved' || name === null ? ', unresolved' : '';
  const through = via.length > 0 ? `, through ${via.map((one) => `“${one}”`).join(', ')}` : '';
  const decided = status === 'editor' ? ' Credited by decision of the site’s editor.' : '';
  const doubt =
    open === '' && confidence !== undefined && confidence !== 'certain'
      ? ` The credit is ${confidence}.`
      : '';
  return `${OPENINGS[form]} ${who}${printed}${open}${through}.${decided}${doubt}`;
}
