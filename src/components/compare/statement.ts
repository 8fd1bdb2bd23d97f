import type { ComparedStatement, SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { labelWords, paragraphName, STATUS } from '../wording.ts';
import { all, element, type Content, type Markup } from './markup.ts';

/** Makes an address of the page of a path from the root of the site: "/people/john-kerry/". */
export type Href = (path: string) => string;

/** Below a statement: who is credited, where it is printed, how it must be read, and its own address. */
export function footOf(
  { speaker, paragraph, labels }: ComparedStatement,
  source: SourceHoldings,
  href: Href,
): Markup {
  return all(
    element('span', { class: 'credit' }, creditOf(speaker, href)),
    element(
      'span',
      { class: 'place' },
      element('cite', {}, element('bdi', {}, source.title)),
      ', ',
      element(
        'a',
        { href: `${href(source.url)}#p${paragraph}` },
        paragraphName(paragraph).toLowerCase(),
      ),
    ),
    labelWords(labels).map((label) => [' ', element('span', { class: 'label' }, label)]),
    ' ',
  );
}

/** The link of a part of the page to itself, to be copied and cited. */
export function anchorTo(id: string, what: string): Markup {
  const label = `Link to ${what}`;
  return element(
    'a',
    { class: 'anchor', href: `#${encodeURIComponent(id)}`, 'aria-label': label, title: label },
    '#',
  );
}

/** Who is credited: the page, the printed form, how it is known, and through whom the words came. */
function creditOf(speaker: ComparedStatement['speaker'], href: Href): Content {
  if (!speaker) return element('span', {}, 'Credited to nobody');
  const { asWritten, name, url, status, via } = speaker;
  if (status === 'article') return element('span', {}, 'The article itself');
  const label =
    name === null ? STATUS['unresolved'] : status === 'explicit' ? null : STATUS[status];
  return [
    name !== null &&
      element('bdi', {}, url === undefined ? name : element('a', { href: href(url) }, name)),
    asWritten !== '' &&
      asWritten !== name && [
        name !== null && ' ',
        element('span', { class: 'printed' }, 'printed as “', element('bdi', {}, asWritten), '”'),
      ],
    asWritten === '' && name === null && element('span', {}, 'Cannot be told'),
    label !== null && label !== undefined && [' ', element('span', { class: 'label' }, label)],
    via.length > 0 && [
      ' ',
      element(
        'span',
        { class: 'via' },
        'through ',
        via.map((one, at) => [at > 0 && ', ', element('bdi', {}, one)]),
      ),
    ],
  ];
}
