import { argv, resourceUsage, stdout } from 'node:process';
import nlp from 'compromise';
import { inventText } from './grammar.ts';

// Reads so many invented texts with compromise: people, places, organisations, numbers, quotations.
const texts = Array.from({ length: Number(argv[2]) }, (_, index) => inventText(index));
const ask = (text: string): number => {
  const document = nlp(text);
  return [
    document.people(),
    document.places(),
    document.organizations(),
    document.numbers(),
    document.quotations(),
  ].reduce((count, found) => count + found.length, 0);
};
const start = performance.now();
ask(texts[0] ?? '');
const loaded = performance.now();
for (const text of texts) ask(text);
const stages = { load: loaded - start, read: performance.now() - loaded };
stdout.write(`${JSON.stringify({ stages, kilobytes: resourceUsage().maxRSS })}\n`);
