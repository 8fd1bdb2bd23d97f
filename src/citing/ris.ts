import { partsOf } from './date.ts';
import { locationOf } from './plain.ts';
import type { Work } from './work.ts';

/**
 * A work as a record of RIS: a newspaper's article, or a page of the web. Each tag is two signs, two
 * spaces, a hyphen and a space; a value is one line. Source: RIS Format Specifications
 * (Research Information Systems, 2001); `NEWS` and `ELEC` stand in its table of types.
 */
export function risOf(work: Work): string {
  const { kind, key, title, author, container, publisher, place, date, address, living } = work;
  const [year, month, day] = date === undefined ? [] : partsOf(date);
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['TY', kind === 'article' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['PB', publisher],
    ['CY', place],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['N1', locationOf(work) || undefined],
    ['UR', address],
    ['L2', living],
  ];
  const lines = rows.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`],
  );
  return [...lines, 'ER  - '].join('\n');
}
