import type { LinkedFigure, Passage } from '../../model/corpus.ts';
import { sourceFacts } from '../../model/source-facts.ts';
import type { Span } from '../../model/span.ts';
import { type Check, type Refusal, second } from './draft.ts';
import { unknownId } from './register.ts';
import { entityAt, isRefused, standingAt } from './standing.ts';

/** Checks that a statement is there, and so is who is to be credited with it. */
export const checkSpeaker: Check<'speaker'> = ({ speaker: id, is }, draft, register) => {
  const known = register.quotations.has(id) || register.figures.has(id);
  if (!known) {
    const ids = [...register.quotations.keys(), ...register.figures.keys()];
    return { key: 'speaker', reason: unknownId(id, 'a quotation or figure', ids), lost: true };
  }
  if (draft.speakers.has(id)) return second('speaker', id);
  if (is === 'unresolved' || is === 'article') {
    draft.speakers.set(id, is);
    return [id];
  }
  const entity = entityAt('is', is, draft, register);
  if (isRefused(entity)) return entity;
  draft.speakers.set(id, entity.id);
  return [id, entity.id];
};

/** Checks that a figure is there, that its bounds bound it, and that what it counts is printed. */
export const checkQuantity: Check<'quantity'> = (data, draft, register) => {
  const id = data.quantity;
  const figure = register.figures.get(id);
  if (!figure) {
    const reason = unknownId(id, 'a figure', register.figures.keys());
    return { key: 'quantity', reason, lost: true };
  }
  if (draft.quantities.has(id)) return second('quantity', id);
  const { value = figure.value, low = figure.low, high = figure.high } = data;
  if (isAbove(low, value) || isAbove(value, high) || isAbove(low, high)) {
    const reason = `Unexpected bounds of “${id}”: low ${low}, value ${value}, high ${high}; expected them in this order (what you leave out stays, “none” takes it away)`;
    return { key: 'quantity', reason };
  }
  const counted = data.counted === undefined ? undefined : countedIn(data.counted, figure);
  if (counted && 'reason' in counted) return counted;
  if (data.value === undefined && data.low === undefined && data.high === undefined && !counted) {
    const reason = 'Unexpected lack of a correction, expected value, low, high or counted';
    return { key: 'quantity', reason };
  }
  draft.quantities.set(id, {
    value: data.value,
    low: data.low,
    high: data.high,
    ...(counted && { counted }),
  });
  return [id];
};

function isAbove(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && low > high;
}

function countedIn(
  exact: string,
  { passage, start }: LinkedFigure,
): (Span & { exact: string }) | Refusal {
  const at = nearestIn(exact, passage, start);
  if (at !== undefined) return { start: at, end: at + exact.length, exact };
  const reason = `Unexpected words “${exact}”, expected words that the sentence prints`;
  return { key: 'counted', reason, lost: true };
}

/** Where words begin in the sentence of a passage, as near as can be after `from`, else before it. */
function nearestIn(words: string, passage: Passage, from: number): number | undefined {
  const { text } = passage.source.analysed;
  const { start, end } = passage.sentence;
  const after = text.slice(0, end).indexOf(words, from);
  if (after >= 0) return after;
  const before = text.slice(start, from).lastIndexOf(words);
  return before < 0 ? undefined : start + before;
}

/** Checks that a date is there to be read otherwise: a mention of one, or a source's publication. */
export const checkDating: Check<'dating'> = ({ dating: id, edtf }, draft, register) => {
  const source = register.sources.get(id);
  const date = edtf === 'unresolved' ? undefined : edtf;
  if (source) {
    if (draft.published.has(id)) return second('dating', id);
    const checked = sourceFacts.shape.date.safeParse(date);
    if (!checked.success) {
      const reason = `Unexpected date “${edtf}” of a source, expected one like 2016-12-15, 2016-12 or 2016`;
      return { key: 'edtf', reason };
    }
    draft.published.set(id, date);
    return [id];
  }
  const mention = register.mentions.get(id);
  if (mention?.kind !== 'date') {
    const dates = register.corpus.mentions.filter(({ kind }) => kind === 'date');
    const known = id.includes('/') ? register.sources.keys() : dates.map((one) => one.id);
    return { key: 'dating', reason: unknownId(id, 'a source or of a date', known), lost: true };
  }
  if (draft.dates.has(id)) return second('dating', id);
  draft.dates.set(id, date);
  return [id];
};

/** Checks that what a note is on is there. */
export const checkNote: Check<'note'> = ({ note: id, text, by, date }, draft, register) => {
  const plain = [register.sources, register.quotations, register.figures].some((all) =>
    all.has(id),
  );
  const on = plain ? { id } : standingAt('note', id, draft, register);
  if ('reason' in on) return on;
  draft.notes.set(on.id, [...(draft.notes.get(on.id) ?? []), { text, by, date }]);
  return [on.id];
};
