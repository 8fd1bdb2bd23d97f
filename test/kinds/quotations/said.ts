import { kinds } from '../../../src/kinds/index.ts';
import type { Quotation } from '../../../src/model/statement.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { analyse } from '../../../src/text/analyse.ts';

/** The quotations of a text with all kinds at work. */
export function quotationsOf(text: string): readonly Quotation[] {
  return recogniseText(analyse(text), kinds).quotations;
}

/** "mode: words | speaker as written | name", one for each quotation of a text. */
export function said(text: string): string[] {
  return quotationsOf(text).map(
    ({ mode, exact, speaker }) =>
      `${mode}: ${exact} | ${speaker?.asWritten ?? '-'} | ${speaker?.name ?? '-'}`,
  );
}

/** The speakers of the marked words and turns of a text: "as written = name", and through whom. */
export function credits(text: string): string[] {
  return quotationsOf(text)
    .filter(({ mode }) => mode !== 'indirect')
    .map(({ speaker }) => {
      const via = speaker?.via.map(({ asWritten }) => asWritten) ?? [];
      const through = via.length ? ` via ${via.join(', ')}` : '';
      return `${speaker?.asWritten ?? '-'} = ${speaker?.name ?? '-'}${through}`;
    });
}
