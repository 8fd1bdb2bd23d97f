import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { closedAddressesOf } from '../../src/model/closed-address.ts';
import { endOf, type Ledger } from '../../src/model/ledger.ts';
import { type Published, UNSAID } from '../../src/model/published.ts';
import { readDecisions } from '../../src/pipeline/curate/read-decisions.ts';
import { dataFilesOf } from '../../src/pipeline/data/index.ts';
import { corpusOf, type Outcome } from '../../src/pipeline/index.ts';
import { appended, closed, lostIds } from '../../src/pipeline/ledger-lines.ts';
import { newlyPublished, publishedOf } from '../../src/pipeline/published/record.ts';
import {
  type StandIn,
  standInsOf,
  successorsOf,
  unsaidOf,
} from '../../src/pipeline/published/stand-ins.ts';
import { vanishedPages } from '../../src/pipeline/published/vanished.ts';
import { closedTwins } from '../../src/pipeline/published/closed-twins.ts';
import {
  goneFiles,
  isPromised,
  newlyPublishedFiles,
  publishedFilesOf,
} from '../../src/pipeline/published/files.ts';
import { formats } from '../../src/text/formats/index.ts';
import { filesOf } from '../pipeline/corpus.ts';
import { siteOf } from '../pipeline/published/site-of.ts';

/** Texts by file; a paragraph has several wordings, the first of which is the one that it is added with. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  harbour: [
    ['Harbour opens again', 'Harbour opens at last'],
    [
      'Mayor Anna Berg said about 1,200 people had left Norway. “We will not go back to the old quay,” Berg said.',
      'On Monday, Mayor Anna Berg said about 1,200 people had left Norway. “We will not go back to the old quay,” Berg said.',
      'Mayor Anna Maria Berg said some 1,300 people had left Sweden. “We will not go back,” Berg said.',
    ],
    [
      'The shipowner Omar Haddad paid 40 crowns. Berg met Haddad in Oslo on Monday.',
      'The shipowner Omar Haddad paid 45 crowns. Berg met Haddad in Bergen on Monday.',
    ],
  ],
  ferry: [
    ['Ferry sails again'],
    [
      'The skipper, Omar Haddad, was glad. “The sea was calm all the way,” Haddad told reporters in Oslo.',
      'The skipper, Omar Karim Haddad, was glad. “The sea was calm all the way,” Haddad told reporters in Oslo.',
    ],
    ['Annie Berg, the mayor, waved. “We will not go back to the old quay,” said Annie Berg.'],
  ],
  bridge: [
    ['Bridge to close in May', 'Bridge stays open'],
    [
      'Engineer Li Wei counted 14 cracks in the bridge at Oslo. “Nobody should cross it in the dark,” Li Wei said.',
      'Engineer Li Wei counted 14 cracks in the bridge at Oslo. Some 200 cars cross it. “Nobody should cross it in the dark,” Li Wei said.',
    ],
    ['More than 300 drivers wrote to Anna Berg, Norway’s news agency reported.'],
  ],
};

/** What an editor may have decided; each stands in the file or does not. */
const DECISIONS: readonly string[] = [
  '- join: people/annie-berg\n  to: people/anna-berg\n  date: 2024-02-01\n',
  '- separate: people/omar-haddad\n  sources: sources/ferry-sails-again\n  as: people/skipper-haddad\n',
  '- separate: people/omar-haddad\n  sources: sources/harbour-opens-again\n  as: people/owner-haddad\n',
  '- suppress: people/omar-haddad\n  because: He asked.\n  date: 2024-02-02\n',
  '- reject: Norway\n  source: sources/harbour-opens-again\n  paragraph: 1\n  date: 2024-02-03\n',
  '- reject: Anna Berg\n  source: sources/harbour-opens-again\n  paragraph: 1\n  date: 2024-02-04\n',
  '- mention: old quay\n  source: sources/ferry-sails-again\n  paragraph: 2\n  kind: place\n',
  '- name: people/li-wei\n  prefLabel: {editor: Wei Li}\n',
  '- separate: people/anna-berg\n  forms: [Berg]\n  as: people/berg\n',
  '- mention: Oslo\n  source: sources/ferry-sails-again\n  paragraph: 1\n  kind: place\n  entity: places/norway\n',
];

const SEPARATIONS = [1, 2];
const SUPPRESSION = 3;

/** One text in a folder. */
interface Text {
  readonly file: string;
  readonly titled: boolean;
  /** For each paragraph which of its wordings it has. */
  readonly wordings: readonly number[];
}

interface Folder {
  readonly texts: ReadonlyMap<string, Text>;
  readonly decided: ReadonlySet<number>;
}

type Step = (folder: Folder, before: Folder) => Folder;

const names = Object.keys(TEXTS);
const someText = fc.constantFrom(...names);

function edited(folder: Folder, name: string, change: (text: Text) => Text): Folder {
  const text = folder.texts.get(name);
  return text ? { ...folder, texts: new Map(folder.texts).set(name, change(text)) } : folder;
}

function put(folder: Folder, name: string): Folder {
  if (folder.texts.has(name)) return folder;
  const wordings = (TEXTS[name] ?? []).map(() => 0);
  return {
    ...folder,
    texts: new Map(folder.texts).set(name, { file: name, titled: false, wordings }),
  };
}

function toggled(all: ReadonlySet<number>, one: number): ReadonlySet<number> {
  return all.has(one) ? new Set([...all].filter((other) => other !== one)) : new Set([...all, one]);
}

/** Every text, paragraph and wording that there is to choose. */
const EDITS = names.flatMap((name) =>
  (TEXTS[name] ?? []).flatMap((wordings, paragraph) =>
    wordings.length < 2 ? [] : wordings.map((_, wording) => [name, paragraph, wording] as const),
  ),
);

const step: fc.Arbitrary<readonly [string, Step]> = fc.oneof(
  someText.map((name): readonly [string, Step] => [`add ${name}`, (folder) => put(folder, name)]),
  fc.constantFrom(...EDITS).map(([name, paragraph, wording]): readonly [string, Step] => [
    `edit ${name} ${paragraph} ${wording}`,
    (folder) =>
      edited(folder, name, (text) => ({
        ...text,
        wordings: text.wordings.with(paragraph, wording),
      })),
  ]),
  someText.map((name): readonly [string, Step] => [
    `rename file ${name}`,
    (folder) => edited(folder, name, (text) => ({ ...text, file: `${text.file}-2` })),
  ]),
  someText.map((name): readonly [string, Step] => [
    `title ${name}`,
    (folder) => edited(folder, name, (text) => ({ ...text, titled: !text.titled })),
  ]),
  someText.map((name): readonly [string, Step] => [
    `delete ${name}`,
    (folder) => ({ ...folder, texts: new Map([...folder.texts].filter(([one]) => one !== name)) }),
  ]),
  fc
    .nat(DECISIONS.length - 1)
    .map((index): readonly [string, Step] => [
      `decide ${index}`,
      (folder) => ({ ...folder, decided: toggled(folder.decided, index) }),
    ]),
  fc.constant<readonly [string, Step]>(['undo', (_, before) => before]),
);

/** A history of a few steps done again and again, so that they often meet each other's effects. */
const histories = fc
  .array(step, { minLength: 2, maxLength: 5, size: 'max' })
  .chain((steps) =>
    fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 8, size: 'max' }),
  );

function filesIn({ texts }: Folder) {
  return filesOf(
    Object.fromEntries(
      [...texts].flatMap(([name, { file, titled, wordings }]) => {
        const paragraphs = (TEXTS[name] ?? []).map(
          (some, index) => some[wordings[index] ?? 0] ?? some[0] ?? '',
        );
        const words: [string, string] = [`${file}.txt`, paragraphs.join('\n\n')];
        const facts: [string, string] = [`${file}.yml`, `title: News of the ${name}\n`];
        return titled ? [words, facts] : [words];
      }),
    ),
  );
}

function outcomeOf(folder: Folder, ledger: Ledger, reversed = false): Outcome {
  const yaml = [...folder.decided].toSorted((a, b) => a - b).map((index) => DECISIONS[index]);
  const file = { path: 'curation/all.yml', bytes: new TextEncoder().encode(yaml.join('')) };
  const { decisions } = readDecisions([file]);
  const files = filesIn(folder);
  return corpusOf(reversed ? files.toReversed() : files, { formats, kinds, ledger, decisions });
}

/** What a build of a folder leaves behind, and what it shows. */
interface Built {
  readonly outcome: Outcome;
  readonly ledger: Ledger;
  readonly published: Published;
  readonly site: Published;
  readonly standIns: ReadonlyMap<string, readonly StandIn[]>;
  /** Paths of the files of data that were published by now. */
  readonly publishedFiles: ReadonlySet<string>;
  /** What stands at paths of files of data. */
  readonly files: ReadonlyMap<string, string>;
}

function build(
  folder: Folder,
  before: Pick<Built, 'ledger' | 'published' | 'publishedFiles'>,
): Built {
  const outcome = outcomeOf(folder, before.ledger);
  const state = appended(before.ledger, outcome.minted);
  const retired = lostIds(state, outcome.ids).map((id) =>
    closed(id, { gone: 'The text was taken out.', date: '2024-03-01' }, state),
  );
  const ledger = appended(state, retired);
  const site = siteOf(outcome.corpus);
  const edition = { site, ledger, corpus: outcome.corpus, withheld: outcome.withheld };
  const lines = [
    ...newlyPublished(new Map(), before.published),
    ...newlyPublished(before.published, unsaidOf(before.published, edition)),
    ...newlyPublished(before.published, site),
  ];
  const made = Array.from(dataFilesOf(outcome.corpus), ({ path, parts }) => ({
    ...{ path, text: [...parts].join('') },
  }));
  const promised = new Set(made.map(({ path }) => path).filter((path) => isPromised(path, ledger)));
  const files = [
    ...made,
    ...closedTwins(ledger),
    ...goneFiles(before.publishedFiles, { pages: site, files: promised, ledger }),
  ];
  return {
    ...{ outcome, ledger, site, published: publishedOf(lines) },
    standIns: standInsOf(before.published, edition),
    publishedFiles: publishedFilesOf([
      ...newlyPublishedFiles(new Set(), before.publishedFiles),
      ...newlyPublishedFiles(before.publishedFiles, promised),
    ]),
    files: new Map(files.map(({ path, text }) => [path, text])),
  };
}

/** What is wrong with the answer at an address that was once published; undefined when it answers. */
function faultAt(page: string, anchor: string, mark: string, now: Built): string | undefined {
  const { ledger, site, standIns, outcome } = now;
  const id = page.slice(0, -1);
  if (!ledger.has(id)) return `/${page} is not in the ledger`;
  const end = endOf(id, ledger);
  if (end.to !== undefined) return `/${page} moves in a circle`;
  if (end.gone !== undefined) {
    if (end.gone === '') return `/${page} is closed without a reason`;
    const undated = /taken back|decision/.test(end.gone);
    return end.date === undefined && !undated ? `/${page} is closed without a date` : undefined;
  }
  if (end.among) {
    const open = end.among.filter((one) => ledger.has(one));
    return open.length >= 2 ? undefined : `/${page} offers nothing`;
  }
  const home = `${end.id}/`;
  const anchors = site.get(home);
  if (!anchors) return `/${page} leads to /${home}, which is no page`;
  if (anchor === '' || anchors.has(anchor)) return undefined;
  const own = standIns.get(home) ?? [];
  const stand = own.find((one) => one.anchor === anchor);
  if (!stand) {
    const { mentions, marks, slugs } = outcome.withheld;
    const unsaid =
      mark === UNSAID ||
      mentions.has(anchor) ||
      marks.has(mark) ||
      [...slugs].some((slug) => anchor.endsWith(slug));
    return unsaid ? undefined : `/${page}#${anchor} is not on /${home}`;
  }
  const { now: place } = stand;
  const went = namedNow(mark, now);
  if (went !== undefined && went !== home) {
    if (place !== `/${went}#${anchor}`) return `/${page}#${anchor} does not lead to /${went}`;
    if (!successorsOf(home, own).includes(`/${went}`)) return `/${home} does not offer /${went}`;
  }
  if (place === undefined) return undefined;
  const [path = '', to = ''] = place.split('#');
  const there = path === '' ? home : path.slice(1);
  if (to !== '') return site.get(there)?.has(to) ? undefined : `${place} is not there`;
  return site.has(there) || ledger.has(there.slice(0, -1)) ? undefined : `${place} is no page`;
}

/** The page of what a mention names now, by its id; undefined where it is not there, or names nothing. */
function namedNow(id: string, { outcome }: Built): string | undefined {
  const entity = outcome.corpus.mentions.find((one) => one.id === id)?.entity;
  return entity && `${entity.id}/`;
}

/** What is wrong with the answer at a file of data that was once published; undefined when it answers. */
function faultOfFile(path: string, { ledger, files, outcome }: Built): string | undefined {
  const text = files.get(path);
  if (text === undefined) return `/${path} is not there`;
  const id = path.slice(0, path.lastIndexOf('/'));
  const { gone } = endOf(id, ledger);
  const isLost = outcome.corpus.sources.every((source) => source.id !== id);
  if (!path.startsWith('sources/') || !isLost) return undefined;
  return gone !== undefined && text.includes(gone) ? undefined : `/${path} does not say why`;
}

/** The source of each text by its name. */
function sourcesIn(folder: Folder, { outcome }: Built): ReadonlyMap<string, string> {
  const byFile = new Map(outcome.corpus.sources.map(({ file, id }) => [file, id]));
  return new Map(
    [...folder.texts].map(([name, { file }]) => [name, byFile.get(`${file}.txt`) ?? '']),
  );
}

/** Pages and anchors that tell of a person who is to be shown nowhere. */
function tracesOf({ decided }: Folder, { site, standIns }: Built): string[] {
  if (!decided.has(SUPPRESSION) || SEPARATIONS.some((one) => decided.has(one))) return [];
  const anchors = [...standIns].flatMap(([, own]) =>
    own.map(({ anchor, now }) => `${anchor} ${now}`),
  );
  return [...site.keys(), ...anchors].filter((words) => words.includes('haddad'));
}

const NOTHING: Folder = { texts: new Map(), decided: new Set() };
const START = put(put(NOTHING, 'harbour'), 'ferry');

describe('every address and anchor ever published', () => {
  it('answers after each of 200 random histories of adding, editing, renaming, deciding and undoing', () => {
    let addresses = 0;
    let offers = 0;
    fc.assert(
      fc.property(histories, (history) => {
        let folders = [START];
        let now = build(START, {
          ...{ ledger: new Map(), published: new Map(), publishedFiles: new Set() },
        });
        let sites = [now.site];
        for (const [name, take] of history) {
          const folder = folders.at(-1) ?? START;
          const isUndo = name === 'undo' && folders.length > 1;
          const next = take(folder, folders.at(-2) ?? folder);
          const before = sourcesIn(folder, now);
          now = build(next, now);
          expect(tracesOf(next, now)).toEqual([]);
          // A text that stays keeps its page, whatever is done to it or beside it.
          const kept = [...sourcesIn(next, now)].filter(([text]) => before.has(text));
          expect(kept).toEqual(kept.map(([text]) => [text, before.get(text)]));
          const faults = [...now.published].flatMap(([page, anchors]) => [
            faultAt(page, '', '', now),
            ...[...anchors].map(([anchor, mark]) => faultAt(page, anchor, mark, now)),
          ]);
          faults.push(...[...now.publishedFiles].map((path) => faultOfFile(path, now)));
          const pages = [...now.published.keys()];
          faults.push(...pages.map((page) => faultOfFile(`${page}index.json`, now)));
          addresses += faults.length;
          offers += [...now.standIns].filter(
            ([page, own]) => successorsOf(page, own).length > 0,
          ).length;
          expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
          expect(vanishedPages(now.published, now.site, now.ledger).size).toBe(0);
          // A rule for hosts, forced or not, never goes before a page of its own.
          const led = closedAddressesOf(now.ledger).map(({ kind, slug }) => `${kind}/${slug}/`);
          expect(led.filter((page) => now.site.has(page))).toEqual([]);
          const former = isUndo ? sites.at(-2) : now.site;
          expect(now.site).toEqual(former);
          folders = isUndo ? folders.slice(0, -1) : [...folders, next];
          sites = isUndo ? sites.slice(0, -1) : [...sites, now.site];
        }
        // Nothing hangs on the order in which the files come, and building again changes nothing.
        const again = outcomeOf(folders.at(-1) ?? START, now.ledger, true);
        expect(again.corpus).toEqual(now.outcome.corpus);
        expect(again.minted).toEqual([]);
      }),
      { numRuns: 200, seed: 2024 },
    );
    expect(addresses).toBeGreaterThan(10_000);
    expect(offers).toBeGreaterThan(100);
  }, 300_000);
});
