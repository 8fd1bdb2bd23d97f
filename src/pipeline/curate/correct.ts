import type {
  EntityRef,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  LinkedSpeaker,
} from '../../model/corpus.ts';
import type { Span } from '../../model/span.ts';
import type { Plan } from './plan.ts';

/** The findings that an editor can correct. */
export interface Findings {
  readonly mentions: readonly LinkedMention[];
  readonly quotations: readonly LinkedQuotation[];
  readonly figures: readonly LinkedFigure[];
}

/**
 * Corrects speakers, quantities and dates as an editor decided, and puts the notes on statements. A
 * figure inside a quotation whose speaker is corrected is credited to that speaker too, unless there
 * is a decision on the figure itself. `refOf` gives an entity by the id that decisions use for it.
 */
export function corrected(
  { mentions, quotations, figures }: Findings,
  plan: Plan,
  refOf: (id: string) => EntityRef | undefined,
): Findings {
  const credit = (id: string | undefined, speaker: LinkedSpeaker | null, at: Span) => {
    const decided = id === undefined ? undefined : plan.speakers.get(id);
    return decided === undefined ? undefined : credited(decided, speaker, at, refOf);
  };
  const notes = (id: string, rules: readonly string[]) => {
    const own = plan.notes.get(id) ?? [];
    return own.length + rules.length > 0 && { editorial: { rules, notes: own } };
  };
  return {
    mentions: mentions.map((mention) =>
      plan.dates.has(mention.id) ? dated(mention, plan) : mention,
    ),
    quotations: quotations.map((quotation): LinkedQuotation => {
      const speaker = credit(quotation.id, quotation.speaker, quotation);
      const rules = speaker ? ['speaker-by-curation'] : [];
      return { ...quotation, ...(speaker && { speaker }), ...notes(quotation.id, rules) };
    }),
    figures: figures.map((figure): LinkedFigure => {
      const speaker =
        credit(figure.id, figure.speaker, figure) ??
        credit(figure.quotation, figure.speaker, figure);
      const reading = plan.quantities.get(figure.id);
      const rules = [
        ...(speaker ? ['speaker-by-curation'] : []),
        ...(reading ? ['quantity-by-curation'] : []),
      ];
      const { value = figure.value, low = figure.low, high = figure.high } = reading ?? {};
      return {
        ...figure,
        ...(reading && { value, low, high, rule: 'quantity-by-curation' }),
        ...(reading?.counted && { counted: reading.counted }),
        ...(speaker && { speaker }),
        ...notes(figure.id, rules),
      };
    }),
  };
}

function dated(found: LinkedMention, { dates }: Plan): LinkedMention {
  const { date: _, ...mention } = found;
  const edtf = dates.get(mention.id);
  return edtf === undefined ? mention : { ...mention, date: { edtf, rule: 'date-by-curation' } };
}

/** A speaker by decision: the printed words of the old credit stay, unless the article itself speaks. */
function credited(
  decided: string,
  old: LinkedSpeaker | null,
  at: Span,
  refOf: (id: string) => EntityRef | undefined,
): LinkedSpeaker {
  const rule = 'speaker-by-curation';
  const nowhere = { asWritten: '', start: at.start, end: at.start, via: [] };
  if (decided === 'article') return { ...nowhere, name: null, status: 'article', rule };
  const { asWritten, start, end, via } = old ?? nowhere;
  const printed = { asWritten, start, end, via };
  const entity = decided === 'unresolved' ? undefined : refOf(decided);
  if (!entity) return { ...printed, name: null, status: 'unresolved', rule };
  return { ...printed, name: entity.name, status: 'editor', rule, entity };
}
