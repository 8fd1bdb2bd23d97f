import { createHash } from 'node:crypto';
import type { Corpus } from '../../model/corpus.ts';
import type {
  FiguresFile,
  IndexFile,
  NamesFile,
  PassagesFile,
  TextsFile,
  WordsFile,
} from '../../model/search-index.ts';
import { titleOf } from '../claims.ts';
import type { DataFile } from '../data/index.ts';
import { nameRows, sourcesOfNames, spellingRows, type Spelling } from './names.ts';
import { shardsOf, textFilesOf } from './shards.ts';
import { statementsOf } from './statements.ts';
import { numberWords } from './words.ts';

/** Length of the hash that tells one build from another. */
const EDITION = 12;

/**
 * The files of the search index for a corpus, below `load/search/`; their format stands in
 * src/model/search-index.ts. The same corpus gives the same bytes.
 */
export function searchFilesOf(corpus: Corpus, spelling: Spelling): DataFile[] {
  const numbering = numberWords(corpus.sources);
  const { speakers, quotations, modes, figures, amounts } = statementsOf(corpus, numbering);
  const shards = shardsOf(numbering.places);
  const texts = textFilesOf(numbering.sources.map(({ text }) => text));
  const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, one) => sum + one.length, 0));
  const names: Bare<NamesFile> = {
    sources: corpus.sources.map((source) => [source.id.replace(/^sources\//, ''), titleOf(source)]),
    names: nameRows(corpus),
    speakers,
    spellings: spellingRows(corpus, spelling),
    shards: shards.map(({ words: [first = ''] }) => first),
    texts: starts,
  };
  const passages: Bare<PassagesFile> = {
    blocks: numbering.sources.map(({ blocks }) => blocks),
    quotations,
    modes,
    named: sourcesOfNames(corpus),
  };
  const files: readonly (readonly [string, object])[] = [
    ['names', names],
    ['figures', { statements: figures, amounts } satisfies Bare<FiguresFile>],
    ['passages', passages],
    ...shards.map((shard, at) => [`words/${at}`, shard satisfies Bare<WordsFile>] as const),
    ...texts.map((own, at) => [`texts/${at}`, { texts: own } satisfies Bare<TextsFile>] as const),
  ];
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(JSON.stringify(content));
  const edition = hash.digest('hex').slice(0, EDITION);
  return files.map(([name, content]) => ({
    path: `load/search/${name}.json`,
    text: JSON.stringify({ edition, ...content }),
  }));
}

type Bare<File extends IndexFile> = Omit<File, 'edition'>;
