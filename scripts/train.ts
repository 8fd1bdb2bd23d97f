import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { kinds } from '../src/kinds/index.ts';
import { namesOf } from '../src/pipeline/one-text.ts';
import { analyse } from '../src/text/analyse.ts';
import { taggerOf } from '../src/text/tagger/index.ts';
import { packWeights } from '../src/text/tagger/weights.ts';
import { PROJECT } from './steps/options.ts';
import { progress, run, say } from './steps/report.ts';
import { WEIGHTS } from './steps/tagger.ts';
import { corrected } from './train/correct.ts';
import { wholeTexts } from './train/documents.ts';
import { agreementOn, keptOut, markOf } from './train/held-out.ts';
import { learn } from './train/learn.ts';
import { courseOf } from './train/lessons.ts';
import { readOwnTexts } from './train/own-texts.ts';
import { quantised } from './train/quantise.ts';
import { readCorrections, readHeldOut } from './train/read-corrections.ts';
import { readTraining } from './train/read-training.ts';

/** Where a feature's hash may fall, how often it must stand in the texts, and how it is learnt. */
const OPTIONS = { bits: 21, least: 2, rounds: 4, rate: 0.07, decay: 0.005, seed: 1 };

// Trains the tagger of names on a folder of labelled texts and writes its weights. The same texts,
// corrections and rules give the same bytes.
await run(() => {
  const folder = argv[2] ?? join(PROJECT, '../shared/bench/train');
  const corrections = readCorrections(join(PROJECT, 'scripts/train/corrections'));
  const held = readHeldOut(join(PROJECT, 'scripts/train/corrections'));
  const files = readTraining(folder);
  const texts = files.flatMap(({ lines }) =>
    wholeTexts(keptOut(corrected(lines, corrections), held)),
  );
  texts.push(...readOwnTexts(join(PROJECT, 'scripts/train/texts')));
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
  const weights = quantised(learnt, course, OPTIONS.bits);
  const bytes = packWeights(weights);
  writeFileSync(WEIGHTS, bytes);
  say(`${texts.length} texts, ${course.lessons.length} lessons: ${bytes.length} bytes of weights.`);

  const tagger = taggerOf(() => weights);
  const lines = files.flatMap((file) => file.lines);
  const agreement = agreementOn(held, lines, (text) =>
    namesOf(analyse(text), kinds, tagger).settled.flatMap(markOf),
  );
  const per = (value: number): string => value.toFixed(1);
  say(
    `On ${agreement.texts} sentences held out, F1: two readings ${per(agreement.readings)}, their labels ${per(agreement.labels)}, these weights ${per(agreement.found)}.`,
  );
  return 0;
});
