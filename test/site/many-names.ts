import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GIVEN = 'Anna Boris Clara David Emma Frank Helen Irene Laura Martin Nora Oscar'.split(' ');
const ONSETS = 'B Br D F G H K L M N P R S St T V'.split(' ');
const ENDS = 'alberg enman orison uldov inley artfield ommel askau'.split(' ');

/** Names of people as a large collection has them, each once. */
const NAMES: readonly string[] = GIVEN.flatMap((given) =>
  ONSETS.flatMap((onset) => ENDS.slice(0, 3).map((end) => `${given} ${onset}${end}`)),
);

/** The title of a text that is written from right to left. */
export const ARABIC_TITLE = 'أهالي حلب يغادرون المدينة';

/** Words of that text. */
export const ARABIC_WORDS = 'غادر مئات المدنيين الأحياء الشرقية يوم الخميس، بحسب سكان المدينة.';

/** Writes a folder of texts with more names than a page of a list holds, and one written in Arabic. */
export function writeManyNames(content: string): void {
  const texts = join(content, 'texts');
  mkdirSync(texts, { recursive: true });
  const write = (name: string, paragraphs: readonly string[]): void => {
    writeFileSync(join(texts, name), `${paragraphs.join('\n\n')}\n`);
  };
  const half = NAMES.length / 2;
  for (const [index, names] of [NAMES.slice(0, half), NAMES.slice(half)].entries()) {
    write(`register-${index + 1}.txt`, [
      `The register of the valley, part ${index + 1}`,
      ...names.map((name, at) =>
        at % 2 === 0
          ? `On Monday Mr ${name} signed.`
          : `“We waited too long,” said Mr ${name} on Monday.`,
      ),
    ]);
  }
  write('arabic.txt', [
    ARABIC_TITLE,
    ARABIC_WORDS,
    `“We left ${ARABIC_TITLE} behind,” said Anna Balberg of Aleppo. About 40 families went.`,
  ]);
  writeFileSync(
    join(texts, 'arabic.yml'),
    `title: ${ARABIC_TITLE}\npublisher: صحيفة الوادي\nauthor: محمد الخطيب\n`,
  );
}
