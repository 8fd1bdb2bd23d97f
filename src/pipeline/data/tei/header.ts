import type { Source } from '../../../model/corpus.ts';
import { titleOf } from '../../claims.ts';
import { element, textElement } from './xml.ts';

/** How the texts were encoded, for those who read a document by itself. */
const PRACTICE: readonly string[] = [
  'The words of each block are those of the canonical text (text.txt); every line end in them is kept. White space between blocks is not.',
  'A character that XML cannot hold stands as an empty g element that names its code point.',
  'Quotation marks stand in the text, around said. Names, figures and statements were found by rules, which ana names; nobody checked them one by one.',
  'Where elements cross, said stands around measure, measure around num, num around names and dates; the inner one is cut, and its pieces lead to each other by next and prev.',
  'A head opens a division; captions and what belongs to no article are ab elements that say so.',
];

/** The header of a source: what is known of it and nothing else. */
export function headerOf(source: Source): string {
  const { id, url, sha256, facts } = source;
  const { publisher, place, date, author, address, rights, note } = facts;
  const part = (name: string, words: string | undefined) =>
    words === undefined ? [] : [textElement(name, {}, words)];
  const title = textElement('title', {}, titleOf(source));
  const written = part('author', author);
  const bibl = [
    title,
    ...written,
    ...part('publisher', publisher),
    ...part('pubPlace', place),
    ...(date === undefined ? [] : [textElement('date', { when: date }, date)]),
    ...(address === undefined ? [] : [textElement('ref', { target: address }, address)]),
    textElement('idno', { type: 'sha256' }, sha256),
    ...part('note', note),
  ];
  const publication = [
    textElement('publisher', {}, 'Sourcebook'),
    textElement('idno', { type: 'path' }, url),
    element('availability', {}, textElement('p', {}, rights ?? 'The rights are not known.')),
  ];
  const file = [
    element('titleStmt', {}, [title, ...written].join('')),
    element('publicationStmt', {}, publication.join('')),
    element('sourceDesc', {}, element('bibl', { 'xml:id': id.replace('/', '.') }, bibl.join(''))),
  ];
  const practice = PRACTICE.map((words) => textElement('p', {}, words));
  return element(
    'teiHeader',
    {},
    [
      '',
      element('fileDesc', {}, `\n${file.join('\n')}\n`),
      element('encodingDesc', {}, element('editorialDecl', {}, `\n${practice.join('\n')}\n`)),
      '',
    ].join('\n'),
  );
}
