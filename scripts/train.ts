import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { kinds } from '../src/kinds/index.ts';
import { namesOf } from '../src/pipeline/one-text.ts';
import { analyse } from '../src/text/analyse.ts';
import { packWeights } from '../src/text/tagger/weights.ts';
import { PROJECT } from './steps/options.ts';
import { progress, run, say } from './steps/report.ts';
import { WEIGHTS } from './steps/tagger.ts';
import { wholeTexts } from './train/documents.ts';
import { learn } from './train/learn.ts';
import { courseOf } from './train/lessons.ts';
import { quantised } from './train/quantise.ts';
import { readTraining } from './train/read-training.ts';

/** Where a feature's hash may fall, how often it must stand in the texts, and how it is learnt. */
const OPTIONS = { bits: 21, least: 2, rounds: 4, rate: 0.07, decay: 0.005, seed: 1 };

// Trains the tagger of names on a folder of labelled texts and writes its weights. The same texts
// and rules give the same bytes.
await run(() => {
  const folder = argv[2] ?? join(PROJECT, '../shared/bench/train');
  const texts = readTraining(folder).flatMap(({ lines }) => wholeTexts(lines));
  const course = courseOf(
    texts,
    (text) => {
      const analysed = analyse(text);
      return { analysed, ...namesOf(analysed, kinds) };
    },
    OPTIONS,
  );
  const { rounds } = OPTIONS;
  const learnt = learn(course.lessons, { ...OPTIONS, rows: course.rowCount }, (round) =>
    progress('Learning, round', round + 1, rounds),
  );
  const bytes = packWeights(quantised(learnt, course, OPTIONS.bits));
  writeFileSync(WEIGHTS, bytes);
  say(`${texts.length} texts, ${course.lessons.length} lessons: ${bytes.length} bytes of weights.`);
  return 0;
});
