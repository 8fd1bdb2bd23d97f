import { wordingKey } from '../../page/wordings.ts';
import { type Choice, sourceChoice } from '../naming/choices.ts';
import type { SpeakerBlock } from './blocks.ts';
import { UNNAMED } from './speakers.ts';

/** What the list of speakers can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'source', title: 'Source' },
  { name: 'kind', title: 'Who' },
  { name: 'verb', title: 'Verb as printed' },
] as const;

/** Who speaks, for the reader. */
export const SPEAKER_KINDS: Readonly<Record<string, string>> = {
  people: 'Person',
  places: 'Place',
  organisations: 'Organisation',
  [UNNAMED]: 'As printed',
};

/** The id of a block among the items of the list. */
export function blockId({ entry, number }: SpeakerBlock): string {
  const own = entry.url?.slice(1, -1).replace('/', '-') ?? `${UNNAMED}-${wordingKey(entry.name)}`;
  return `s-${own}${number === 1 ? '' : `-${number}`}`;
}

/** What a block can be chosen by: its sources, who speaks, and the printed verbs. */
export function choicesOf({
  entry,
  sources,
}: SpeakerBlock): Readonly<Record<string, readonly Choice[]>> {
  return {
    source: sources.map(({ source }) => sourceChoice(source)),
    kind: [{ value: entry.kind, label: SPEAKER_KINDS[entry.kind] ?? entry.kind }],
    verb: entry.cues.flatMap(({ name }) => (name === '' ? [] : [{ value: name, label: name }])),
  };
}
