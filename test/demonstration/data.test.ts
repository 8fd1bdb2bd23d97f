import { expect, it } from 'vitest';
import { readFolder } from '../../scripts/steps/read-folder.ts';
import { kinds } from '../../src/kinds/index.ts';
import { dataFilesOf } from '../../src/pipeline/data/index.ts';
import { corpusOf } from '../../src/pipeline/index.ts';
import { formats } from '../../src/text/formats/index.ts';
import { readFiles } from '../pipeline/data/read-files.ts';
import { roundTrip } from '../pipeline/data/round-trip.ts';

it('is found again, every mention and statement of it, from its published data alone', () => {
  const { files } = readFolder('test/demonstration/texts');
  const { corpus } = corpusOf(files, { formats, kinds, ledger: new Map() });
  const published = new Map(readFiles(dataFilesOf(corpus)).map(({ path, text }) => [path, text]));
  const { statements, lost } = roundTrip((path) => {
    const text = published.get(path);
    if (text === undefined) throw new Error(`Unexpected lack of ${path}.`);
    return text;
  });
  expect(lost).toEqual([]);
  expect(statements).toBeGreaterThan(1_500);
});
