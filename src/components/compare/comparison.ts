import type { Comparison } from '../../readings/compare/comparison.ts';
import { amount } from '../wording.ts';
import { sharedFiguresOf } from './figures.ts';
import { element, all, type Content, type Markup } from './markup.ts';
import { sharedNamesOf } from './names.ts';
import { onlyHereOf } from './only-here.ts';
import { sourceFactsOf } from './source-facts.ts';
import type { Href } from './statement.ts';
import { utterancesOf } from './utterances.ts';

/**
 * All that a page shows of a comparison, as HTML; the build and the browser write the same. `href`
 * makes addresses of the page of paths from the root of the site.
 */
export function comparisonMarkup(comparison: Comparison, href: Href): Markup {
  const { a, b, utterances, figures, names } = comparison;
  return all(
    summaryOf(comparison),
    section(
      'utterances',
      'Utterances in both',
      utterances.length === 0
        ? element('p', {}, 'This build found no utterance that both print.')
        : [LEGEND, utterancesOf(comparison, href)],
    ),
    section(
      'figures',
      'Figures about the same counted words',
      figures.length === 0
        ? element('p', {}, 'This build found no figures of both that count the same words.')
        : sharedFiguresOf(comparison, href),
    ),
    section(
      'names',
      'Names in both, and under which wordings',
      names.length === 0
        ? element(
            'p',
            {},
            'This build found no person, place, organisation or word for a group in both.',
          )
        : sharedNamesOf(comparison, href),
    ),
    section('only', 'Only here, as far as this build found', onlyHereOf(comparison, href)),
    section('facts', 'The two sources', sourceFactsOf(a, b, href)),
  );
}

/** How the marks are to be read; the table below each pair of versions says the same without them. */
const LEGEND = element(
  'p',
  { class: 'legend' },
  element('mark', { class: 'both' }, 'Marked and underlined'),
  ': the version beside it prints these words too, in this order. ',
  element('span', { class: 'only' }, 'Dotted line'),
  ': the version beside it does not. ',
  element('span', { class: 'gap' }),
  element('span', { class: 'sign' }, ' Gap sign'),
  ': the version beside it has more words here. “Stretch by stretch” says the same in a table.',
);

function section(id: string, heading: string, content: Content): Markup {
  return element('section', { id }, element('h2', {}, heading), content);
}

function summaryOf({ utterances, figures, names, only }: Comparison): Markup {
  const item = (id: string, words: string): Markup =>
    element('li', {}, element('a', { href: `#${id}` }, words));
  const alone = [only.a, only.b].reduce(
    (sum, here) => sum + here.quotations.length + here.figures.length + here.names.length,
    0,
  );
  return element(
    'ul',
    { class: 'shared' },
    item('utterances', amount(utterances.length, 'utterance in both', 'utterances in both')),
    item('figures', `${amount(figures.length, 'counted word')} with figures in both`),
    item(
      'names',
      amount(names.length, 'name or group word in both', 'names and group words in both'),
    ),
    item('only', `${alone} found in one only`),
    item('facts', 'what is known of each'),
    item('method', 'how this was compared'),
    item('table', 'table (CSV)'),
  );
}
