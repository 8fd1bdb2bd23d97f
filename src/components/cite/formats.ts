import { bibtexOf } from '../../citing/bibtex.ts';
import { cslJsonOf } from '../../citing/csl-json.ts';
import { risOf } from '../../citing/ris.ts';
import type { Styled } from '../../citing/styled.ts';
import { styles, type Style } from '../../citing/styles.ts';
import type { Work } from '../../citing/work.ts';

/** A citation as one form has it. */
export interface Format {
  readonly title: string;
  readonly text: string;
  /** Whether its line ends count. */
  readonly code: boolean;
  /** How the day of access is written in it. */
  readonly day: Style['day'];
}

/** The citation in every style, each with what refers to it where the style has that. */
export function styledFormats(styled: readonly Styled[]): readonly Format[] {
  return styles.flatMap(({ id, title, within, day }) => {
    const own = styled.find(({ style }) => style === id);
    if (!own) return [];
    const entry: Format = { title, text: own.entry, code: false, day };
    return within === undefined
      ? [entry]
      : [entry, { title: `${title}: ${within}`, text: own.within, code: false, day }];
  });
}

/** The citation for programs. */
export function codedFormats(work: Work): readonly Format[] {
  return [
    { title: 'BibTeX', text: bibtexOf(work), code: true, day: 'day-first' },
    { title: 'RIS', text: risOf(work), code: true, day: 'day-first' },
    { title: 'CSL-JSON', text: cslJsonOf(work), code: true, day: 'day-first' },
  ];
}
