import type { LinkedMention, Source } from '../../model/corpus.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Check, Refusal } from './draft.ts';
import { isPlace, occurrenceIn } from './occurrences.ts';
import { placeKey, spanKey } from './plan.ts';
import { type Register, unknownId } from './register.ts';
import { entityAt, isRefused } from './standing.ts';

/** Checks that what is to be no name was found as one: by its id, or by its exact words. */
export const checkReject: Check<'reject'> = (data, draft, register) => {
  const found = mentionOf(data, register);
  if (!('passage' in found)) return found;
  const source = found.passage.source.id;
  const spans = draft.rejected.get(source) ?? new Set();
  draft.rejected.set(source, spans.add(spanKey(found)));
  return [found.id, ...(found.entity ? [found.entity.id] : [])];
};

function mentionOf(
  data: Parameters<typeof checkReject>[0],
  register: Register,
): LinkedMention | Refusal {
  const id = /(?:^|[/#])(m-[0-9a-f]{12})$/.exec(data.reject)?.[1];
  if (id !== undefined) {
    const mention = register.mentions.get(id);
    if (mention) return mention;
    return { key: 'reject', reason: unknownId(id, 'a mention', []), lost: true };
  }
  const { source: sourceId, paragraph } = data;
  if (sourceId === undefined || paragraph === undefined) {
    const lacking = sourceId === undefined ? 'source' : 'paragraph';
    const reason = `Unexpected lack of “${lacking}”, expected the source and the paragraph of the words, or the id of a mention`;
    return { key: 'reject', reason };
  }
  const source = sourceAt(sourceId, register);
  if (!('analysed' in source)) return source;
  const exact = data.reject;
  const span = occurrenceIn(source, {
    key: 'reject',
    exact,
    paragraph,
    occurrence: data.occurrence,
  });
  if (!isPlace(span)) return span;
  const here = register.corpus.mentions.filter((one) => one.passage.source === source);
  const mention = here.find((one) => one.start === span.start && one.end === span.end);
  return mention ?? { key: 'reject', reason: notFound(exact, span, here), lost: true };
}

function notFound(exact: string, span: Span, here: readonly LinkedMention[]): string {
  const near = here.filter((one) => overlaps(one, span)).map((one) => `“${one.exact}”`);
  const instead = near.length > 0 ? `; found there: ${near.join(', ')}` : '';
  return `Unexpected words “${exact}”, expected words that were taken for a name or a date there${instead}`;
}

/** Checks that what is to be a name stands where the decision says, and that its entity is of its kind. */
export const checkMention: Check<'mention'> = (data, draft, register) => {
  const source = sourceAt(data.source, register);
  if (!('analysed' in source)) return source;
  const { mention: exact, paragraph, occurrence, kind } = data;
  const span = occurrenceIn(source, { key: 'mention', exact, paragraph, occurrence });
  if (!isPlace(span)) return span;
  const others = draft.added.get(source.id) ?? [];
  if (others.some((other) => overlaps(other, span))) {
    const reason = `Unexpected second decision on the words “${exact}” there, expected one; the first holds`;
    return { key: 'mention', reason };
  }
  const entity =
    data.entity === undefined ? undefined : entityAt('entity', data.entity, draft, register);
  if (entity && isRefused(entity)) return entity;
  if (entity && entity.kind !== kind) {
    const reason = `Unexpected ${entity.kind} “${entity.id}”, expected a ${kind}`;
    return { key: 'entity', reason };
  }
  draft.added.set(source.id, [...others, { ...span, kind }]);
  if (entity) draft.assigned.set(placeKey(source.id, span), entity.id);
  return [source.id, ...(entity ? [entity.id] : [])];
};

/** The source that a decision names; a refusal when there is none. */
function sourceAt(id: string, register: Register): Source | Refusal {
  const source = register.sources.get(id);
  if (source) return source;
  const reason = unknownId(id, 'a source', register.sources.keys());
  return { key: 'source', reason, lost: true };
}
