import type { HeldSource } from '../holdings.ts';
import { boundsOf } from './bounds.ts';
import type { HeldDate, Placed, Role, RowSpeaker, TimelineRow } from './row.ts';
import { speakerValue } from './choices.ts';

/** Which statements a date belongs to, for the reader. */
export const DATED_RULE =
  'A date in the words of a quotation belongs to whoever is credited with them. A date outside all quotations belongs to the article itself, unless it is the day on which something was said. Figures of the same sentence stand with whoever states them.';

/** Nobody but the text itself. */
const ARTICLE: RowSpeaker = {
  ...{ asWritten: '', name: null, status: 'article', rule: 'article-itself', via: [] },
};

/** The lines of one source: its date of publication, and each date of its text with what it dates. */
export function rowsOf(source: HeldSource, statements: readonly Placed[]): TimelineRow[] {
  const { facts, dates = [] } = source.facts;
  const held = {
    source: { title: source.facts.title, url: source.url },
    reported: facts.date ?? null,
  };
  const published: TimelineRow[] =
    facts.date === undefined
      ? []
      : [
          {
            ...{ ...held, id: `published-${source.url.split('/').at(-2)}`, role: 'reported-on' },
            ...{ edtf: facts.date, rule: 'date-of-publication', bounds: boundsOf(facts.date) },
            ...{ printed: null, speaker: null, statements: [] },
          },
        ];
  return [
    ...published,
    ...dates.flatMap((printed) =>
      datedBy(printed, statements).map(({ role, speaker, those }, index): TimelineRow => ({
        ...{ ...held, id: index === 0 ? printed.id : `${printed.id}-${index + 1}`, role },
        ...{ edtf: printed.edtf, rule: printed.rule, bounds: boundsOf(printed.edtf) },
        ...{ printed, speaker },
        statements: those.map(({ id, kind, url, title, cut }) => ({ id, kind, url, title, cut })),
      })),
    ),
  ];
}

interface Dated {
  readonly role: Role;
  readonly speaker: RowSpeaker;
  readonly those: readonly Placed[];
}

/** What one date dates, a group for each role and speaker; the article itself where there is nothing else. */
function datedBy(date: HeldDate, statements: readonly Placed[]): Dated[] {
  const said = new Set(date.said);
  const holding = new Set(
    statements.flatMap(({ kind, id, at }) =>
      kind === 'quotation' && overlap(at, date.at) ? [id] : [],
    ),
  );
  const tied = statements.flatMap((one): { one: Placed; role: Role }[] => {
    if (one.quotation === null)
      return holding.size === 0 && overlap(one.at, date.sentence.at)
        ? [{ one, role: 'in-sentence' }]
        : [];
    if (said.has(one.quotation)) return [{ one, role: 'said-on' }];
    const near = one.kind === 'quotation' || overlap(one.at, date.sentence.at);
    return holding.has(one.quotation) && near ? [{ one, role: 'in-sentence' }] : [];
  });
  const groups = Map.groupBy(tied, ({ one, role }) => `${role} ${speakerValue(one.speaker).value}`);
  const dated = [...groups.values()].flatMap((those): Dated[] => {
    const [first] = those;
    return first
      ? [{ role: first.role, speaker: first.one.speaker, those: those.map(({ one }) => one) }]
      : [];
  });
  return dated.length > 0 ? dated : [{ role: 'in-sentence', speaker: ARTICLE, those: [] }];
}

function overlap(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): boolean {
  return start < to && from < end;
}
