import type { VFileMessage } from 'vfile-message';
import type { Corpus } from '../../model/corpus.ts';
import type { DecisionData, Verb } from '../../model/curation.ts';
import { urlOf } from '../../model/ledger.ts';
import { problem } from '../../model/problem.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { Applied, Plan } from './plan.ts';

/** One decision in the public log of corrections. */
export interface Correction {
  readonly what: Verb;
  /** What was decided, in a sentence. */
  readonly words: string;
  /** What it is about, by id, with the address where it can be read; none when nothing may be named. */
  readonly target: readonly { readonly id: string; readonly url: string }[];
  readonly who: string | null;
  /** ISO 8601. */
  readonly when: string | null;
  readonly why: string | null;
}

/**
 * The public log of the decisions that hold: the newest first, those of one day and those without a
 * date in the order of their files. Of a suppressed person it tells that there is one, and why; no
 * other decision that concerns that person is in it.
 */
export function correctionsOf(plan: Plan, corpus: Corpus): readonly Correction[] {
  const isHidden = (id: string) => plan.suppressed.has(plan.joins.get(id) ?? id);
  const placed = new Map(
    corpus.mentions.map((one) => [one.id, `${one.passage.source.url}#${one.id}`]),
  );
  const shown = new Set(
    corpus.mentions.map((one) => `${one.passage.source.id} ${one.passage.paragraph} ${one.exact}`),
  );
  return plan.applied
    .filter(({ decision: { data }, about }) => {
      if (data.verb === 'suppress') return true;
      const concealed =
        data.verb === 'mention' && !shown.has(`${data.source} ${data.paragraph} ${data.mention}`);
      return !concealed && !about.some(isHidden);
    })
    .map((applied) => correctionOf(applied, placed))
    .toSorted((a, b) => byCodeUnit(b.when ?? '', a.when ?? ''));
}

function correctionOf(
  { decision: { data }, about }: Applied,
  placed: ReadonlyMap<string, string>,
): Correction {
  const { verb, because, by, date } = data;
  return {
    what: verb,
    words: wordsOf(data),
    target:
      verb === 'suppress'
        ? []
        : about.flatMap((id) => {
            const url = addressOf(id, placed);
            return url === undefined ? [] : [{ id, url }];
          }),
    who: by ?? null,
    when: date ?? null,
    why: because ?? null,
  };
}

const STATEMENTS: Readonly<Record<string, string>> = { q: 'quotations', f: 'figures' };

function addressOf(id: string, placed: ReadonlyMap<string, string>): string | undefined {
  if (id.includes('/')) return urlOf(id);
  const folder = STATEMENTS[id.slice(0, 1)];
  return folder === undefined ? placed.get(id) : urlOf(`${folder}/${id}`);
}

/** What a decision says, in a sentence of the site's own that repeats the editor's words. */
function wordsOf(data: DecisionData): string {
  switch (data.verb) {
    case 'name':
      return namesOf(data);
    case 'join':
      return `${data.join} is joined to ${data.to}.`;
    case 'separate':
      return `Part of the mentions of ${data.separate} are now ${data.as}.`;
    case 'reject':
      return 'What was taken for a name or a date there is none.';
    case 'mention':
      return `The words “${data.mention}” in paragraph ${data.paragraph} are the name of a ${data.kind}.`;
    case 'speaker':
      return data.is === 'unresolved'
        ? 'Who is credited cannot be told.'
        : data.is === 'article'
          ? 'The article itself states it.'
          : `It is credited to ${data.is}.`;
    case 'quantity':
      return quantityOf(data);
    case 'dating':
      return data.edtf === 'unresolved'
        ? 'The date cannot be told.'
        : `The date is read as ${data.edtf}.`;
    case 'coordinates':
      return `The place lies at latitude ${data.latitude}, longitude ${data.longitude}.`;
    case 'noindex':
      return 'Search engines are asked not to keep its page.';
    case 'suppress':
      return 'A person is not shown.';
    case 'note':
      break;
  }
  return `A note: ${data.text}`;
}

function namesOf(data: Extract<DecisionData, { verb: 'name' }>): string {
  const { prefLabel, altLabel = [], hiddenLabel = [], sameAs = [] } = data;
  const quoted = altLabel.map((name) => `“${name}”`).join(', ');
  return [
    ...(typeof prefLabel === 'string' ? [`The page goes by the name “${prefLabel}”.`] : []),
    ...(typeof prefLabel === 'object'
      ? [`The page goes by the editor’s own name “${prefLabel.editor}”.`]
      : []),
    ...(altLabel.length > 0 ? [`It is also known as ${quoted}.`] : []),
    ...(hiddenLabel.length > 0 ? ['It is found under other spellings too.'] : []),
    ...(sameAs.length > 0 ? [`It is the same as ${sameAs.join(', ')}.`] : []),
  ].join(' ');
}

function quantityOf(data: Extract<DecisionData, { verb: 'quantity' }>): string {
  const parts = [
    ...(['value', 'low', 'high'] as const).flatMap((name) =>
      data[name] === undefined ? [] : [`${name} ${data[name] ?? 'none'}`],
    ),
    ...(data.counted === undefined ? [] : [`counts “${data.counted}”`]),
  ];
  return `The number is read as: ${parts.join(', ')}.`;
}

/** A problem with a decision as it may be published: where it is, not what it says. */
export function withoutWords({ file, line, column }: VFileMessage): VFileMessage {
  const place = line === undefined || column === undefined ? undefined : { line, column };
  const reason = 'Unexpected decision, expected one that can be applied';
  return problem('bad-decision', file ?? '', reason, place);
}
