import { argv, resourceUsage, stdout } from 'node:process';
import { kinds } from '../../src/kinds/index.ts';
import { answer } from '../../src/pipeline/answer.ts';
import { shippedTagger } from '../steps/tagger.ts';
import { inventText } from './grammar.ts';

// Reads so many invented texts as `npm run recognise` does: names, dates, figures, quotations, speakers.
const texts = Array.from({ length: Number(argv[2]) }, (_, index) => inventText(index));
const tagger = shippedTagger();
const ask = (text: string): object => answer(JSON.stringify({ id: 0, text }), kinds, tagger);
const start = performance.now();
ask(texts[0] ?? '');
const loaded = performance.now();
for (const text of texts) ask(text);
const stages = { load: loaded - start, read: performance.now() - loaded };
stdout.write(`${JSON.stringify({ stages, kilobytes: resourceUsage().maxRSS })}\n`);
