import { labelWords } from '../wording.ts';
import { LABELS, type NamesFile } from '../../model/search-index.ts';
import { byName } from '../order.ts';
import { element } from './dom.ts';
import { FILTERS, type Chosen, type Counts, type Filter } from './filters.ts';
import { FOUND_KINDS } from './found.ts';
import { WAYS } from './spelling.ts';
import { FILTER_WORDS, KINDS, statusWords, WAY_WORDS } from './words-shown.ts';

/**
 * Draws the filters with their counts into an element, and keeps the focus where it was. Values stand in
 * a fixed order: kinds, labels and ways as they are listed, sources and speakers from A to Z.
 */
export function drawFilters(
  into: HTMLElement,
  counts: Counts,
  chosen: Chosen,
  names: NamesFile,
): void {
  const focused = document.activeElement;
  const kept = focused instanceof HTMLInputElement && into.contains(focused) ? focused : undefined;
  const scrolled = new Map(
    [...into.querySelectorAll('fieldset')].map((each) => [
      each.name,
      each.lastElementChild?.scrollTop,
    ]),
  );
  into.replaceChildren(
    ...FILTERS.flatMap((filter) => {
      const values = valuesOf(filter, counts, names);
      return values.length > 0 ? [group(filter, values, counts, chosen)] : [];
    }),
  );
  for (const each of into.querySelectorAll('fieldset'))
    each.lastElementChild?.scrollTo({ top: scrolled.get(each.name) ?? 0 });
  const again = [...into.querySelectorAll('input')].find(
    (box) => box.name === kept?.name && box.value === kept.value,
  );
  again?.focus({ preventScroll: true });
}

/** What is checked. */
export function readFilters(from: HTMLElement): Chosen {
  const boxes = [...from.querySelectorAll('input')].filter((box) => box.checked);
  const of = (filter: Filter): readonly string[] =>
    boxes.filter(({ name }) => name === filter).map(({ value }) => value);
  return {
    kind: of('kind'),
    source: of('source'),
    speaker: of('speaker'),
    label: of('label'),
    match: of('match'),
  };
}

type Value = readonly [value: string, words: string];

function group(
  filter: Filter,
  values: readonly Value[],
  counts: Counts,
  chosen: Chosen,
): HTMLFieldSetElement {
  const boxes = values.map(([value, words]) => {
    const box = element('input', '');
    Object.assign(box, { type: 'checkbox', name: filter, value });
    box.checked = chosen[filter].includes(value);
    const count = element('span', 'count', String(counts[filter].get(value) ?? 0));
    return element('label', '', box, element('bdi', '', words), ' ', count);
  });
  const made = element(
    'fieldset',
    '',
    element('legend', '', FILTER_WORDS[filter]),
    element('div', 'values', ...boxes),
  );
  made.name = filter;
  return made;
}

/** The values of a filter that some result has, or that are chosen, in their order. */
function valuesOf(filter: Filter, counts: Counts, names: NamesFile): readonly Value[] {
  const all: Readonly<Record<Filter, () => readonly Value[]>> = {
    kind: () => FOUND_KINDS.map((kind) => [kind, KINDS[kind][1]]),
    match: () => WAYS.map((way) => [way, WAY_WORDS[way]]),
    label: () => LABELS.map((label) => [label, labelWords(label)[0] ?? label]),
    source: () => inAlphabet(names.sources),
    speaker: () => inAlphabet([...counts.speaker.keys()].map((one) => [one, nameOf(one, names)])),
  };
  return all[filter]().filter(([value]) => counts[filter].has(value));
}

function nameOf(speaker: string, { speakers }: NamesFile): string {
  const row = speakers.find(([id]) => id === speaker && id !== '');
  return row?.[1] ?? (statusWords(speaker) || speaker);
}

function inAlphabet(values: readonly Value[]): readonly Value[] {
  return values.toSorted(([, a], [, b]) => byName(a, b));
}
