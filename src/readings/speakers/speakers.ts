import { wordingKey } from '../../page/wordings.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { HeldFigure, HeldQuotation, Holdings } from '../holdings.ts';
import { byAlphabet } from '../naming/alphabet.ts';

/** How speakers are told from each other, for the reader. */
export const SPEAKERS_RULE =
  'Whoever has a page stands under the name of that page. All others stand under their printed words: “officials” is one line for all that is credited to “officials”, and says nothing of whether they are the same people. “A”, “an” and “the” at the beginning do not count in the alphabet.';

/** What something is counted by, as printed or as a name of our own, and how often. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** What one source credits to a speaker: quotations in the order of the text. */
export interface SaidIn {
  readonly source: { readonly title: string; readonly url: string };
  readonly quotations: readonly HeldQuotation[];
}

/** Somebody credited with words, or the printed words that credit them. */
export interface SpeakerEntry {
  readonly name: string;
  /** The page of a person or body; absent for whoever has none. */
  readonly url?: string;
  /** The folder of that page: "people". */
  readonly kind: string;
  /** By how it is known who speaks. */
  readonly statuses: readonly Counted[];
  /** By the printed verb or phrase of speech; the empty name counts those without one. */
  readonly cues: readonly Counted[];
  readonly quotations: number;
  /** The figures credited to them, in the order of their ids. */
  readonly figures: readonly HeldFigure[];
  /** By title. */
  readonly sources: readonly SaidIn[];
}

/** Everybody who is credited with words, and what is credited to nobody. */
export interface Speakers {
  readonly entries: readonly SpeakerEntry[];
  /** Quotations without a speaker. */
  readonly nobody: number;
  /** Figures that the article itself states. */
  readonly article: number;
}

type Credited = NonNullable<HeldQuotation['facts']['speaker']>;

/** The kind of whoever has no page. */
export const UNNAMED = 'unnamed';

/** Everybody whom the sources credit with words, in the order of the alphabet, by `SPEAKERS_RULE`. */
export function speakersOf({ quotations, figures }: Holdings): Speakers {
  const said = Map.groupBy(quotations, ({ facts }) => keyOf(facts.speaker));
  const stated = Map.groupBy(figures, ({ facts }) => keyOf(facts.speaker));
  const entries = [...new Set([...said.keys(), ...stated.keys()])].flatMap((key) =>
    key === undefined ? [] : [entryOf(said.get(key) ?? [], stated.get(key) ?? [])],
  );
  return {
    entries: entries.toSorted(
      byAlphabet(
        ({ name }) => withoutArticle(name),
        ({ url, kind }) => url ?? kind,
      ),
    ),
    nobody: quotations.filter(({ facts }) => facts.speaker === null).length,
    article: figures.filter(({ facts }) => facts.speaker.status === 'article').length,
  };
}

/** Who is credited, as far as it can be told; undefined where nobody is. */
function keyOf(speaker: Credited | null): string | undefined {
  if (!speaker || speaker.status === 'article') return undefined;
  if (speaker.url !== undefined) return speaker.url;
  const printed = speaker.name ?? speaker.asWritten;
  return printed === '' ? undefined : wordingKey(printed);
}

function entryOf(said: readonly HeldQuotation[], stated: readonly HeldFigure[]): SpeakerEntry {
  const speakers = [...said, ...stated].flatMap(({ facts }) => facts.speaker ?? []);
  const names = speakers.map(({ name, asWritten }) => name ?? asWritten);
  const { url } = speakers[0] ?? {};
  return {
    // Small letters before capitals: "officials" rather than "Officials".
    name: names.toSorted(byCodeUnit).at(-1) ?? '',
    ...(url !== undefined && { url }),
    kind: url?.split('/')[1] ?? UNNAMED,
    statuses: countsOf(said.map(({ facts }) => facts.speaker?.status ?? '')),
    cues: countsOf(said.map(({ facts }) => facts.cue ?? '')),
    quotations: said.length,
    figures: stated,
    sources: [...Map.groupBy(said, ({ facts }) => facts.passage.source.url).values()]
      .flatMap((those) => saidIn(those))
      .toSorted(
        byAlphabet(
          ({ source }) => source.title,
          ({ source }) => source.url,
        ),
      ),
  };
}

function saidIn(quotations: readonly HeldQuotation[]): readonly SaidIn[] {
  const [first] = quotations;
  if (!first) return [];
  const ordered = quotations.toSorted(
    (a, b) => a.facts.passage.at[0] - b.facts.passage.at[0] || byCodeUnit(a.facts.id, b.facts.id),
  );
  return [{ source: first.facts.passage.source, quotations: ordered }];
}

/** Each name once with how often it is there, in order of code units. */
function countsOf(names: readonly string[]): readonly Counted[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, those]) => ({ name, count: those.length }))
    .toSorted((a, b) => byCodeUnit(a.name, b.name));
}

/** A name as it stands in the alphabet: "The mayor’s office" under "mayor’s office". */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the)\s+(?=\S)/iu, '');
}
