import type { Evaluation } from './evaluate.ts';
import type { Identity } from './identity/score-identity.ts';
import type { Rates } from './tally.ts';

type Results = Evaluation['results'] & { readonly identity: Identity };

/** The measures as lines for a terminal: by kind of thing, then by genre. */
export function table({ all, genres, identity }: Results): string {
  const kinds: [string, Rates, Rates?][] = [
    ['people', all.names.person.exact, all.names.person.overlap],
    ['places', all.names.place.exact, all.names.place.overlap],
    ['organisations', all.names.organisation.exact, all.names.organisation.overlap],
    ['names', all.names.all.exact, all.names.all.overlap],
    ['dates', all.names.date.exact, all.names.date.overlap],
    ['figures', all.figures],
    ['quotations', all.quotations],
  ];
  const { items, right, wrong, unresolved } = all.speakers;
  const { dates } = all;
  return [
    `${all.texts} texts, ${all.words} words`,
    '',
    row('', ['items', 'precis.', 'recall', 'F1', 'overlap']),
    ...kinds.map(([name, rates, overlap]) =>
      row(name, [
        String(rates.items),
        ...[rates.precision, rates.recall, rates.f1].map(shown),
        overlap ? shown(overlap.f1) : '',
      ]),
    ),
    '',
    `dates: of what was resolved ${dates.precision} % right; of ${dates.items} that can be, ${dates.recall} % resolved right, ${dates.unresolved} % left unresolved`,
    `identity of ${identity.items} mentions of ${identity.things} things in ${identity.texts} texts, B-cubed: precision ${shown(identity.precision)}, recall ${shown(identity.recall)}, F1 ${shown(identity.f1)}`,
    `speakers of ${items} quotations found: ${right} % right, ${wrong} % named but wrong, ${unresolved} % unresolved`,
    '',
    row('', ['texts', 'names', 'figures', 'quot.', 'right', 'wrong']),
    ...Object.entries(genres).map(([genre, { texts, names, figures, quotations, speakers }]) =>
      row(genre, [
        String(texts),
        ...[names.all.exact.f1, figures.f1, quotations.f1, speakers.right, speakers.wrong].map(
          shown,
        ),
      ]),
    ),
    '',
  ].join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return (name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('')).trimEnd();
}

function shown(percent: number): string {
  return percent.toFixed(1);
}
