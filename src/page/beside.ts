import type { Entity, EntityKind, EntityRef, LinkedMention, Source } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import { linkTo, titleOf } from './link.ts';
import { inline, line, words, type Inside } from './mdx.ts';
import type { Frame, Item } from './sheets.ts';

/** A sentence that names a thing: where its first mention of the thing stands. */
type Sentence = LinkedMention;

/** What is named in the same sentences as something: the sentences, in the order of source and text. */
export interface Beside {
  readonly ref: EntityRef;
  readonly sentences: readonly Sentence[];
}

/** The mentions of a corpus by their sentence. */
export type BySentence = ReadonlyMap<string, readonly LinkedMention[]>;

/** Sorts the mentions of a corpus by the sentence that they stand in. */
export function bySentence(mentions: readonly LinkedMention[]): BySentence {
  return Map.groupBy(mentions, keyOf);
}

/** Whom and what the sentences that name an entity name besides, by name, each with its sentences. */
export function besideOf({ id, mentions }: Entity, all: BySentence): readonly Beside[] {
  const found = new Map<string, { ref: EntityRef; sentences: Sentence[] }>();
  for (const [first] of Map.groupBy(mentions, keyOf).values()) {
    if (!first) continue;
    const others = new Map(
      (all.get(keyOf(first)) ?? []).flatMap(({ entity }) =>
        entity && entity.id !== id ? [[entity.id, entity] as const] : [],
      ),
    );
    for (const ref of others.values()) {
      const known = found.get(ref.id) ?? { ref, sentences: [] };
      known.sentences.push(first);
      found.set(ref.id, known);
    }
  }
  return [...found.values()].toSorted(
    ({ ref: a }, { ref: b }) =>
      byCodeUnit(fold(a.name), fold(b.name)) ||
      byCodeUnit(a.name, b.name) ||
      byCodeUnit(a.id, b.id),
  );
}

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
];

/** How many links to sentences one line holds; what is named in more of them goes on in the next. */
const LINKS = 60;

/** The same as lines of a page, people, places and organisations apart: each name with a link to every sentence. */
export function besideItems(beside: readonly Beside[]): readonly Item[] {
  return KINDS.flatMap(([kind, heading]) => {
    const frame: Frame = {
      element: 'section',
      attributes: { class: 'named-with' },
      head: [line(inline('h3', {}, words(heading)))],
    };
    const those = beside.filter(({ ref }) => ref.kind === kind);
    return those.flatMap((one) => linesOf(one).map((node) => ({ frames: [frame], node })));
  });
}

function linesOf({ ref, sentences }: Beside): readonly Inside[] {
  const lines = Math.ceil(sentences.length / LINKS);
  return Array.from({ length: lines }, (_, index) => {
    const those = sentences.slice(index * LINKS, (index + 1) * LINKS);
    const amount = sentences.length === 1 ? 'one sentence' : `${sentences.length} sentences`;
    const attributes = { href: linkTo(ref.url), amount, more: index === 0 ? null : 'true' };
    const places = [...Map.groupBy(those, ({ passage }) => passage.source)];
    return line(
      inline('Beside', { name: ref.name, ...attributes }, ...places.map((place) => placeOf(place))),
    );
  });
}

function placeOf([source, those]: readonly [Source, readonly Sentence[]]) {
  return inline(
    'span',
    { class: 'place' },
    inline('cite', { dir: 'auto' }, words(titleOf(source))),
    ...those.flatMap(({ id, passage }) => [
      words(', '),
      inline('a', { href: linkTo(source.url, id) }, words(paragraphOf(passage.paragraph))),
    ]),
  );
}

function paragraphOf(paragraph: number): string {
  return paragraph === 0 ? 'title' : `paragraph ${paragraph}`;
}

function keyOf({ passage }: LinkedMention): string {
  return `${passage.source.url}${passage.sentence.start}`;
}
