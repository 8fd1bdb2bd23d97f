import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFolder } from '../../scripts/steps/read-folder.ts';
import { shippedTagger } from '../../scripts/steps/tagger.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Entity, LinkedQuotation, Source } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/pipeline/index.ts';
import { fold } from '../../src/text/fold.ts';
import { formats } from '../../src/text/formats/index.ts';
import SAID from './said.json' with { type: 'json' };

const FOLDER = 'test/demonstration/texts';

const { files, problems: unread } = readFolder(FOLDER);
const { corpus, problems } = corpusOf(files, {
  formats,
  kinds,
  ledger: new Map(),
  tagger: shippedTagger(),
});

/** A file is called after its topic and its outlet: "ferry-meridian-wire.txt". */
const topicOf = ({ file }: Source): string => file.split('-')[0] ?? '';

const utterances = [
  ...Map.groupBy(
    corpus.quotations.filter(({ utterance }) => utterance),
    ({ utterance }) => utterance?.id,
  ).values(),
];

const quotationsOfSaid = SAID.map((said) => {
  const whole = ` ${plain(said.words)} `;
  const cuts = corpus.quotations.filter(({ exact, mode }) => {
    const words = plain(exact);
    return mode !== 'indirect' && words.split(' ').length >= 5 && whole.includes(` ${words} `);
  });
  return { said, cuts };
});

it('reads every text, with the facts beside it, without a problem', () => {
  const texts = readdirSync(FOLDER).filter((name) => /\.(txt|md)$/.test(name));
  expect([...unread, ...problems].map(String)).toEqual([]);
  expect(corpus.sources.map(({ file }) => file).toSorted()).toEqual(texts.toSorted());
});

it('holds at least 64 texts on twelve topics, of several outlets and five years', () => {
  const { sources } = corpus;
  const years = new Set(sources.map(({ facts }) => facts.date?.slice(0, 4) ?? 'not known'));
  const lengths = sources.map(({ analysed }) => analysed.text.split(/\s+/).length);
  expect(sources.length).toBeGreaterThanOrEqual(64);
  expect(new Set(sources.map(topicOf)).size).toBe(12);
  expect(new Set(sources.map(({ facts }) => facts.publisher)).size).toBeGreaterThanOrEqual(8);
  expect(years).toEqual(new Set(['2019', '2020', '2021', '2022', '2023', 'not known']));
  expect(sources.filter(({ facts }) => !facts.title)).toHaveLength(1);
  expect(Math.min(...lengths)).toBeLessThan(80);
  expect(Math.max(...lengths)).toBeGreaterThan(1_400);
});

it('joins what at least forty people said, across sources', () => {
  expect(utterances.length).toBeGreaterThanOrEqual(40);
  for (const versions of utterances) {
    expect(new Set(versions.map(({ passage }) => passage.source)).size).toBeGreaterThan(1);
  }
});

it('joins versions of one sentence only, and only words of one speaker', () => {
  const mixed = utterances.filter((versions) => {
    const topics = new Set(versions.map(({ passage }) => topicOf(passage.source)));
    const speakers = new Set(versions.map(({ speaker }) => speaker?.entity?.id));
    const said = SAID.filter(({ words }) => versions.some(({ exact }) => shareARun(words, exact)));
    return topics.size > 1 || speakers.size > 1 || said.length > 1;
  });
  expect(mixed.map((versions) => versions.map(({ exact }) => exact))).toEqual([]);
});

it.each([
  ['Greg Sandoval', 4],
  ['Youssef al-Haddar', 5],
  ['Thanasis Vrettos', 5],
  ['Ramiro Cabañas Ortiz', 5],
  ['Danijel Petrović', 3],
  ['Þórdís Hallgrímsdóttir', 3],
  ['Nguyễn Văn Thịnh', 3],
])('finds one sentence of %s in %i sources, however it is cut and spelt', (name, count) => {
  const own = utterances.filter(([first]) => isCalled(first, name));
  const widest = own.map((some) => new Set(some.map(({ passage }) => passage.source)).size);
  expect(Math.max(0, ...widest)).toBeGreaterThanOrEqual(count);
});

it('never credits a known sentence to a named person who did not say it', () => {
  const wrong = quotationsOfSaid.flatMap(({ said, cuts }) =>
    cuts
      .filter(({ speaker }) => speaker?.entity)
      .filter((cut) => !said.speaker.some((name) => isCalled(cut, name)))
      .map(({ exact, speaker, passage }) => [passage.source.file, exact, speaker?.entity?.name]),
  );
  expect(wrong).toEqual([]);
});

it('credits at least four in five cuts of the known sentences to the one who said them', () => {
  const cuts = quotationsOfSaid.flatMap((one) => one.cuts);
  const credited = cuts.filter(({ speaker }) => speaker?.entity);
  expect(cuts.length).toBeGreaterThanOrEqual(165);
  expect(credited.length / cuts.length).toBeGreaterThan(0.8);
});

it.each([
  ['Márta Kovács', 'István Kovács'],
  ['Danijel Petrović', 'Tom Petrovic'],
  ['Declan Moran', 'Carla Moran'],
  ['Declan Moran', 'Peadar Moran'],
  ['Carla Moran', 'Peadar Moran'],
  ['Guðmundur Ægisson', 'Jón Ægisson'],
  ['Ragnheiður Sturludóttir', 'Ragnheiður Ketilsdóttir'],
  ['Youssef al-Haddar', 'Neil Haddow'],
  ['Cascade Light & Power', 'Cascade Power & Gas'],
  ['Corrib Savings Bank', 'Corrib Credit Union'],
])('keeps %s and %s apart', (one, other) => {
  const [a, b] = [entitiesCalled(one), entitiesCalled(other)];
  expect(a).not.toHaveLength(0);
  expect(b).not.toHaveLength(0);
  expect(a.filter((entity) => b.includes(entity))).toEqual([]);
});

it('keeps people of different topics apart, except the reporter who covers two', () => {
  const twice = corpus.entities
    .filter(({ kind }) => kind === 'person')
    .filter(({ mentions }) => topicsOf(mentions).size > 1);
  expect(twice.map(({ name }) => fold(name))).toEqual(['joanna pike']);
});

it('keeps apart the ministries of health of two countries, and the Springfields of two states', () => {
  const ministries = entitiesCalled('Health Ministry');
  expect(ministries.length).toBeGreaterThan(1);
  for (const { mentions } of ministries) expect(topicsOf(mentions)).toHaveLength(1);
  expect(entitiesCalled('Springfield').length).toBeGreaterThan(1);
});

function topicsOf(mentions: Entity['mentions']): Set<string> {
  return new Set(mentions.map(({ passage }) => topicOf(passage.source)));
}

/** The things that are called so, alone or with where they are from ("… of Salem"). */
function entitiesCalled(name: string): Entity[] {
  const key = fold(name);
  return corpus.entities.filter(({ aliases }) =>
    aliases.some((alias) => fold(alias) === key || fold(alias).startsWith(`${key} of `)),
  );
}

function isCalled(quotation: LinkedQuotation | undefined, name: string): boolean {
  const id = quotation?.speaker?.entity?.id;
  return entitiesCalled(name).some((entity) => entity.id === id);
}

function plain(text: string): string {
  return (
    fold(text)
      .match(/[\p{L}\p{N}']+/gu)
      ?.join(' ') ?? ''
  );
}

/** True when the two have six words in a row in common. */
function shareARun(a: string, b: string): boolean {
  const [own, other] = [plain(a).split(' '), ` ${plain(b)} `];
  return own.some((_, at) => {
    const run = own.slice(at, at + 6);
    return run.length === 6 && other.includes(` ${run.join(' ')} `);
  });
}
