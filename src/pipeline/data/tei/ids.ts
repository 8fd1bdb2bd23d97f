import type { LinkedQuotation } from '../../../model/corpus.ts';

/** The `xml:id` of an entity: "people.anna-berg". */
export function entityId(id: string): string {
  return id.replace('/', '.');
}

/** The `xml:id` of who is credited with a quotation: an entity, or what is printed there; undefined when nobody is. */
export function speakerId({ id, speaker }: LinkedQuotation): string | undefined {
  if (speaker?.entity) return entityId(speaker.entity.id);
  return speaker && speaker.asWritten !== '' ? `speaker.${id}` : undefined;
}

/** The `xml:id` of a rule. */
export function ruleId(rule: string): string {
  return `rule.${rule}`;
}

/** The `xml:id` of how a quotation is printed. */
export function modeId(mode: string): string {
  return `mode.${mode}`;
}

/** The `xml:id` of how a sentence is worded. */
export function labelId(label: string): string {
  return `label.${label}`;
}
