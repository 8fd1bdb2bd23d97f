import { dateInWords } from './date.ts';
import { DAY_OF_ACCESS, namesDayOfAccess, type Work } from './work.ts';

/** A work in plain words: everything that is known, in one order, without a style's rules. */
export function plainOf(work: Work): string {
  const { author, title, container, publisher, place, date, kind } = work;
  const printed = [container, place, publisher].filter(Boolean).join(', ');
  const known = { article: 'publisher not known', page: '' }[kind];
  const day =
    date === undefined ? { article: 'date not known', page: '' }[kind] : dateInWords(date);
  return [
    ...(author === undefined ? [] : [author]),
    [quoted(title), printed || known, day].filter(Boolean).join(', '),
    ...[locationOf(work)].filter(Boolean),
    addressIn(work),
  ].join('. ');
}

/** The paragraph, who holds the text, the edition: "Paragraph 3. Text held in Sourcebook". Empty when there is none of them. */
export function locationOf({ kind, paragraph, heldIn, edition }: Work): string {
  const place = paragraph === undefined ? '' : paragraph === 0 ? 'Title' : `Paragraph ${paragraph}`;
  const frozen = edition === undefined ? '' : `edition ${edition}`;
  const held =
    kind === 'article' ? [`Text held in ${heldIn}`, frozen].filter(Boolean).join(', ') : '';
  return [place, held || (frozen && `Edition ${edition}`)].filter(Boolean).join('. ');
}

/** A title in quotation marks, of the other sort when it has some of its own. */
function quoted(title: string): string {
  return /[“”]/.test(title) ? `‘${title}’` : `“${title}”`;
}

function addressIn(work: Work): string {
  const { address, living } = work;
  const seen = namesDayOfAccess(work) ? ` (seen ${DAY_OF_ACCESS})` : '';
  return `${address}${seen}${living === undefined ? '' : `. As it is now: ${living}`}`;
}
