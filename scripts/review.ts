import { stdout } from 'node:process';
import { reviewOf, reviewText } from '../src/pipeline/review/index.ts';
import { command } from './steps/command.ts';
import { readCorpus } from './steps/read-corpus.ts';
import { reportProblems, say } from './steps/report.ts';

// Lists what most needs a human eye, each with the lines to paste into a file of decisions.
await command('review', (options) => {
  const { outcome, problems } = readCorpus(options);
  reportProblems(problems);
  const items = reviewOf(outcome.corpus);
  stdout.write(reviewText(items));
  say(
    items.length === 0
      ? 'Nothing needs a human eye.'
      : `${items.length} things to look at, the most useful first; what you decide goes into curation/, see its README.`,
  );
  return problems;
});
