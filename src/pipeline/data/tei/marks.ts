import type {
  EntityKind,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
} from '../../../model/corpus.ts';
import { countedSpan } from '../../../page/statement.ts';
import { decimal } from '../decimal.ts';
import type { Findings } from '../findings.ts';
import { dateAttributesOf } from './date-attributes.ts';
import { entityId, labelId, modeId, ruleId, speakerId } from './ids.ts';
import type { Mark } from './weave.ts';

const NAMES: Readonly<Record<EntityKind, string>> = {
  person: 'persName',
  place: 'placeName',
  organisation: 'orgName',
};

/** How sure a credit is, as TEI says it. Source: TEI P5, att.global.responsibility. */
const CERTAINTY = { certain: 'high', likely: 'medium', doubtful: 'low' } as const;

/**
 * What was found in a source as elements of TEI: what is said around what is counted, around names and dates.
 */
export function marksOf({ mentions, quotations, figures }: Findings): Mark[] {
  return [...quotations.map(saidOf), ...figures.flatMap(measureOf), ...mentions.map(nameOf)];
}

function saidOf(quotation: LinkedQuotation): Mark {
  const { id, start, end, mode, rule, speaker, passage } = quotation;
  const who = speakerId(quotation);
  const interpretations = [ruleId(rule), modeId(mode), ...passage.labels.map(labelId)];
  return {
    ...{ id, start, end, element: 'said', rank: 0 },
    attributes: {
      who: who && `#${who}`,
      direct: mode === 'indirect' ? 'false' : 'true',
      cert: speaker?.confidence && CERTAINTY[speaker.confidence],
      ana: pointers(interpretations),
    },
  };
}

/** The number stands in a `num` with its bounds, inside a `measure` that reaches over what it counts. */
function measureOf(figure: LinkedFigure): Mark[] {
  const { id, start, end, value, low, high, counted, rule, passage } = figure;
  const written = (number: number | null) => (number === null ? undefined : decimal(number));
  const measure: Mark = {
    ...{ id, ...countedSpan(figure), element: 'measure', rank: 1 },
    attributes: {
      quantity: written(value),
      commodity: counted ? commodity(counted.exact) : undefined,
      ana: pointers([ruleId(rule), ...passage.labels.map(labelId)]),
    },
  };
  const num: Mark = {
    ...{ id: `${id}.number`, start, end, element: 'num', rank: 2 },
    attributes: { value: written(value), atLeast: written(low), atMost: written(high) },
  };
  return [measure, num];
}

function nameOf({ id, start, end, kind, rule, entity, date }: LinkedMention): Mark {
  const ana = pointers([ruleId(rule), ...(date ? [ruleId(date.rule)] : [])]);
  const span = { id, start, end, rank: 3 };
  if (kind === 'date') {
    const attributes = { ...(date && dateAttributesOf(date.edtf)), ana };
    return { ...span, element: 'date', attributes };
  }
  const ref = entity && `#${entityId(entity.id)}`;
  return { ...span, element: NAMES[kind], attributes: { ref, ana } };
}

function pointers(ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => `#${id}`).join(' ');
}

/** Words parted by spaces, without the signs that TEI does not take for parts of words (teidata.word). */
function commodity(words: string): string | undefined {
  return words.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || undefined;
}
