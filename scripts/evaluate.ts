import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { kinds } from '../src/kinds/index.ts';
import { jsonByKey } from './evaluate/by-key.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { readIdentityFolder } from './evaluate/identity/read-identity.ts';
import { scoreIdentity } from './evaluate/identity/score-identity.ts';
import { watched } from './evaluate/floor.ts';
import { GOLD, readGoldFolder } from './evaluate/gold-folder.ts';
import { describeMistake } from './evaluate/mistake.ts';
import { shippedTagger } from './steps/tagger.ts';
import { table } from './evaluate/table.ts';

// Grades the recognisers against the gold texts and writes what the site publishes of it.
// --check writes nothing and fails if the results are stale; --mistakes lists every mistake;
// --floor makes these results the ones below which the test fails.

const root = fileURLToPath(new URL('..', import.meta.url));
const texts = readGoldFolder(root);
const together = readIdentityFolder(root);
const tagger = shippedTagger();
const evaluation = evaluate(texts, kinds, tagger);
const { identity, mistakes: mistaken } = scoreIdentity(together, kinds, tagger);
const results = jsonByKey({ ...evaluation.results, identity });
const file = `${root}${GOLD}/results.json`;

stdout.write(table({ ...evaluation.results, identity }));
if (argv.includes('--mistakes')) {
  const bodies = new Map([...texts, ...together].map(({ id, text }) => [id, text]));
  const all = [...evaluation.mistakes, ...mistaken];
  for (const [kind, mistakes] of Map.groupBy(all, (mistake) => mistake.kind)) {
    stdout.write(`\n${kind}: ${mistakes.length}\n`);
    for (const mistake of mistakes)
      stdout.write(`  ${describeMistake(mistake, bodies.get(mistake.text) ?? '')}\n`);
  }
}
if (argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== results) {
    stdout.write(`Unexpected other results in ${GOLD}/results.json; run npm run evaluate.\n`);
    exit(1);
  }
} else writeFileSync(file, results);
if (argv.includes('--floor')) {
  const floor = Object.entries(watched(evaluation.results.all, identity)).map(
    ([name, { value }]) => [name, value],
  );
  writeFileSync(`${root}${GOLD}/floor.json`, jsonByKey(Object.fromEntries(floor)));
}
