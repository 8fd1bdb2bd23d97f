import { describe, expect, it } from 'vitest';
import { dataFilesOf } from '../../../src/pipeline/data/index.ts';
import { outcomeOf } from '../corpus.ts';
import { readFiles } from './read-files.ts';
import { readTei } from './tei-documents.ts';
import { type ReadPublished, roundTrip } from './round-trip.ts';

const SAID =
  '“Some 300 boats are back, and more than 40 nets,” said Ana Berg in Port Ellis on Monday.';

/** Texts whose characters are counted, written or ended in ways that programs differ in. */
const TEXTS: Readonly<Record<string, string>> = {
  'plain.txt': `Harbour reopens\n\n${SAID}\n\nCrews\n\nThe mayor, Iris Lund, said the harbour was open.\n`,
  'line-ends.txt': `Harbour reopens at last\r\n\r\n${SAID}\r\n\r\nShe said:\r\n“We shall\r\nreturn.”\r\n`,
  'astral.txt': `🚢 Harbour 𝔘 reopens\n\n🎉🎉 ${SAID} “𝔘 is one of 2,000 letters, 👩‍👩‍👧,” said Zoe Lind 🎣.\n`,
  'marks.txt': `Harbour of Þórshöfn\n\nZoe\u0301 A\u030Angstro\u0308m left. ${SAID} “E\u0301tat,” said Zoe\u0301 A\u030Angstro\u0308m.\n`,
  'controls.txt': `Harbour\u000b reopens\n\n${SAID}\u0007 \ufffe “A\u000bB & <c> ]]>,” said Iris Lund\u001f of Port Ellis.\n`,
  'same-words.txt': `Twice the same\n\n${`${SAID} `.repeat(8)}\n\n${SAID}\n`,
  'right-to-left.txt': `عنوان\n\n${SAID} قالت «نعم».\n`,
};

const { corpus, problems } = outcomeOf(TEXTS);
const files = new Map(readFiles(dataFilesOf(corpus)).map(({ path, text }) => [path, text]));
const read: ReadPublished = (path) => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`Unexpected lack of ${path}.`);
  return text;
};

describe('from the published data alone', () => {
  it('every mention and statement is found again, by tables, annotations and TEI', () => {
    const { statements, lost } = roundTrip(read);
    expect(problems.map(String)).toEqual([]);
    expect(lost).toEqual([]);
    expect(statements).toBeGreaterThan(60);
  });

  it('every text has something to be found', () => {
    const found = new Set(corpus.mentions.map(({ passage }) => passage.source.file));
    expect([...found].toSorted()).toEqual(Object.keys(TEXTS).toSorted());
    expect(corpus.quotations.length).toBeGreaterThan(10);
    expect(corpus.figures.length).toBeGreaterThan(10);
  });

  it('every block of every text has its own words in TEI, whatever its characters', () => {
    for (const { id, analysed } of corpus.sources) {
      const { elements } = readTei(read(`${id}/tei.xml`));
      const blocks = elements.filter(({ attributes }) => attributes['n']?.match(/^\d+$/));
      expect(blocks.map(({ words }) => words)).toEqual(
        analysed.blocks.map(({ start, end }) => analysed.text.slice(start, end)),
      );
    }
  });

  it('a statement that is moved by one character is missed by each', () => {
    const moved = (wanted: string, change: (text: string) => string) =>
      roundTrip((path) => (path.endsWith(wanted) ? change(read(path)) : read(path))).lost;
    expect(moved('text.txt', (text) => ` ${text}`).length).toBeGreaterThan(60);
    expect(
      moved('tei.xml', (xml) => xml.replaceAll('Ana Berg', 'Ann Berg')).length,
    ).toBeGreaterThan(10);
    const position = /"start":(\d+)/g;
    const shift = (page: string) =>
      page.replace(position, (_, start: string) => `"start":${Number(start) + 1}`);
    expect(moved('/annotations.json', shift).length).toBeGreaterThan(60);
  });
});
