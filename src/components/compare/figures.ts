import type { Comparison, SharedCounted } from '../../readings/compare/comparison.ts';
import { pathOfCounted } from '../../readings/figure-ledger/groups.ts';
import { listOf, statementOf } from './listed.ts';
import { element, type Content, type Markup } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import { anchorTo, type Href } from './statement.ts';

/** The figures about the same counted words, side by side as printed. */
export function sharedFiguresOf({ a, b, figures }: Comparison, href: Href): Content {
  if (figures.length === 0) return null;
  return sideBySide(
    'Figures about the same counted words',
    a,
    b,
    figures.map((group) => ({
      id: countedAnchor(group.key),
      head: [
        headOf(group),
        ' ',
        anchorTo(countedAnchor(group.key), 'these figures'),
        inLedger(group, href),
      ],
      a: listOf(group.a, (figure) => statementOf(figure, a, href)),
      b: listOf(group.b, (figure) => statementOf(figure, b, href)),
    })),
  );
}

/** The anchor of the figures that count the same: words of a key, joined. */
function countedAnchor(key: string): string {
  return `counted-${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** The counted words as a heading. */
function headOf(group: SharedCounted): Markup {
  return element(
    'span',
    { class: 'wordings' },
    printedOf(group).map((words, at) => [at > 0 && ', ', '“', element('bdi', {}, words), '”']),
  );
}

/** What is counted, in every printed wording of either source, each once, by code unit. */
function printedOf({ a, b }: SharedCounted): string[] {
  return [...new Set([...a, ...b].flatMap(({ counted }) => counted ?? []))].toSorted();
}

/** To the same counted words in all sources. */
function inLedger(group: SharedCounted, href: Href): Content {
  const path = pathOfCounted(group.key);
  return (
    path !== null && [
      ' ',
      element(
        'a',
        {
          class: 'in-ledger',
          href: href(path),
          'aria-label': `Figures of all sources that count ${printedOf(group).join(', ')}`,
        },
        'Figures of all sources',
      ),
    ]
  );
}
