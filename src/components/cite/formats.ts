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
  /** What a file of it ends in; its line ends count. Absent of words for people. */
  readonly ending?: string;
  /** How the day of access is written in it. */
  readonly day: Style['day'];
}

/** The citation in every style, each with what refers to it where the style has that. */
export function styledFormats(styled: readonly Styled[]): readonly Format[] {
  return styles.flatMap(({ id, title, within, day }) => {
    const own = styled.find(({ style }) => style === id);
    if (!own) return [];
    const entry: Format = { title, text: own.entry, day };
    return within === undefined
      ? [entry]
      : [entry, { title: `${title}: ${within}`, text: own.within, day }];
  });
}

/** The citation for programs. */
export function codedFormats(work: Work): readonly Format[] {
  return [
    { title: 'BibTeX', text: bibtexOf(work), ending: 'bib', day: 'day-first' },
    { title: 'RIS', text: risOf(work), ending: 'ris', day: 'day-first' },
    { title: 'CSL-JSON', text: cslJsonOf(work), ending: 'json', day: 'day-first' },
  ];
}
