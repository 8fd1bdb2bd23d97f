import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { respelt } from '../../src/kinds/people/respell.ts';
import { respeltAlone } from '../../src/kinds/people/spelling-keys.ts';
import { dataFilesOf } from '../../src/pipeline/data/index.ts';
import { searchFilesOf } from '../../src/pipeline/search-index/index.ts';
import { generate } from '../steps/generate.ts';
import { readOptions } from '../steps/options.ts';

// Generates one corpus, makes its data and its index for search in memory, and generates it again from its ledger.
// Answers the milliseconds on a processor that each stage took, as JSON.
const stages: Record<string, number> = {};
let last = cpuUsage();
const onStage = (name: string): void => {
  const { user, system } = cpuUsage(last);
  stages[name] = (stages[name] ?? 0) + (user + system) / 1000;
  last = cpuUsage();
};
const options = readOptions('generate', argv.slice(2));
const { corpus } = generate(options, onStage).outcome;
let characters = 0;
for (const { parts } of dataFilesOf(corpus)) for (const part of parts) characters += part.length;
onStage('data');
for (const { text } of searchFilesOf(corpus, { respelt, keysOf: respeltAlone }))
  characters += text.length;
onStage('search');
generate(options);
onStage('again');
stdout.write(
  `${JSON.stringify({ stages, kilobytes: resourceUsage().maxRSS, note: `${characters} characters` })}\n`,
);
