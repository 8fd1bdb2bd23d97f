import type { Role, RowSpeaker, TimelineRow } from './row.ts';

/** What each role is called, and what it means. */
export const ROLES: Readonly<Record<Role, { readonly title: string; readonly rule: string }>> = {
  'said-on': {
    title: 'Said on',
    rule: 'the day on which the words were said: the date stands with the speech verb',
  },
  'in-sentence': {
    title: 'In the sentence',
    rule: 'any other date of the sentence: of what happened, is to come, or is compared with',
  },
  'reported-on': {
    title: 'Reported on',
    rule: 'the source’s date of publication, as it was given with the text',
  },
};

/** What the timeline can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'role', title: 'Which date' },
  { name: 'source', title: 'Source' },
  { name: 'speaker', title: 'Credited to' },
] as const;

/** A value that a list can be narrowed by: as the address has it, and as a reader knows it. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values of a row, one for each facet; nobody is credited with a date of publication. */
export function choicesOf({
  role,
  source,
  speaker,
}: TimelineRow): Readonly<Record<(typeof FACETS)[number]['name'], Choice | null>> {
  return {
    role: { value: role, label: ROLES[role].title },
    source: { value: source.url.split('/').at(-2) ?? source.url, label: source.title },
    speaker: speaker && speakerValue(speaker),
  };
}

/** Who is credited, so that all statements of one speaker give one value. */
export function speakerValue({ status, url, name, asWritten }: RowSpeaker): Choice {
  if (status === 'article') return { value: 'article-itself', label: 'The article itself' };
  const label = name ?? asWritten;
  if (label === '') return { value: 'not-to-be-told', label: 'Cannot be told' };
  return { value: url === undefined ? label : url.slice(1, -1), label };
}
