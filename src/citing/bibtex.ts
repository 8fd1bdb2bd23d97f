import { monthMacro, partsOf } from './date.ts';
import { locationOf } from './plain.ts';
import type { Work } from './work.ts';

/**
 * A work as an entry of BibTeX, in Unicode: an article where what it appeared in is known, else `@misc`.
 * Source: Oren Patashnik, BibTeXing (1988), sections 3.1 and 3.2, which also ask for braces around
 * words whose case must stay.
 */
export function bibtexOf(work: Work): string {
  const { kind, key, title, author, container, publisher, place, date, address, living } = work;
  const isArticle = kind === 'article' && container !== undefined;
  const [year, , day] = date === undefined ? [] : partsOf(date);
  const month = date === undefined ? undefined : monthMacro(date);
  const held = [locationOf(work), living && `As it is now: ${living}`].filter(Boolean).join('. ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    [isArticle ? 'journal' : 'howpublished', container && `{${escaped(container)}}`],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ['address', place && `{${escaped(place)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month && (day === undefined ? month : `${month} # "~${day}"`)],
    ['note', held === '' ? undefined : `{${escaped(held)}}`],
    [
      'url',
      `{${address.replaceAll(/[{}\\%]/g, (sign) => (sign === '%' ? '\\%' : encodeURIComponent(sign)))}}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${isArticle ? 'article' : 'misc'}{${key},`, ...lines, '}'].join('\n');
}

/** What each sign that TeX takes for its own is written as. A brace would count even behind a backslash. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
