import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { kinds } from '../src/kinds/index.ts';
import { answer } from '../src/pipeline/answer.ts';
import { shippedTagger } from './steps/tagger.ts';

const tagger = shippedTagger();

// A reader that has seen enough closes the pipe ("… | head"); nothing is wrong then.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// The filter of design.md, section 5: one JSON line in, one JSON line out, in order.
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (!stdout.write(`${JSON.stringify(answer(line, kinds, tagger))}\n`)) {
    await new Promise((resolve) => stdout.once('drain', resolve));
  }
}
