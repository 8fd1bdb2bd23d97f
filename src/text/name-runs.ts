import type { AnalysedText } from '../model/analysed-text.ts';
import { givenName } from './gazetteers/person-names.ts';
import { CALENDAR_NAMES } from './lexicon/calendar.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { PARTICLES, WEAK_PARTICLES } from './lexicon/particles.ts';
import { nameWords, type Word } from './name-words.ts';
import { markTitles } from './titles.ts';

/** A run of capitalised words, with the particles between them: `[from, to)` in the words of the text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** In a headline, where every word is capitalised. */
  readonly headline: boolean;
}

/** A text as the recognition of names sees it; made once and shared by all kinds. */
export interface NameText {
  readonly words: readonly Word[];
  /** The folded words, for looking up phrases. */
  readonly keys: readonly string[];
  readonly runs: readonly Run[];
  /** True for a word of a title: "Secretary of State", "Mr". By index of the word. */
  readonly title: readonly boolean[];
  /** True for a sentence printed as a headline: nearly every word begins with a capital. */
  readonly headline: readonly boolean[];
}

/** Words whose possessive stands inside names: "the National People's Party". */
const BRIDGED: ReadonlySet<string> = new Set(
  'people women men children workers farmers teachers students veterans prosecutor attorney general lawyers journalists world'.split(
    ' ',
  ),
);

const memo = new WeakMap<AnalysedText, NameText>();

/** The words, runs and titles of a text. */
export function nameText(analysed: AnalysedText): NameText {
  const known = memo.get(analysed);
  if (known) return known;
  const words = nameWords(analysed);
  const headline = headlines(words, analysed.sentences.length);
  const made: NameText = {
    words,
    keys: words.map((word) => word.key),
    runs: runsOf(words, headline),
    title: markTitles(words),
    headline,
  };
  memo.set(analysed, made);
  return made;
}

function headlines(words: readonly Word[], sentences: number): boolean[] {
  const long = new Uint32Array(sentences);
  const capital = new Uint32Array(sentences);
  for (const word of words) {
    if (word.type !== 'word' || word.text.length < 4) continue;
    long[word.sentence] = (long[word.sentence] ?? 0) + 1;
    if (/^\p{Lu}/u.test(word.text)) capital[word.sentence] = (capital[word.sentence] ?? 0) + 1;
  }
  const stopped = new Set(
    words
      .filter((word, index) => word.text === '.' && words[index + 1]?.sentence !== word.sentence)
      .map((word) => word.sentence),
  );
  return Array.from(
    long,
    (count, sentence) =>
      count >= 4 && (capital[sentence] ?? 0) >= 0.75 * count && !stopped.has(sentence),
  );
}

function runsOf(words: readonly Word[], headline: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from >= 0) {
      const first = words[from];
      const inHeadline = headline[first?.sentence ?? 0] ?? false;
      runs.push({ from, to, headline: inHeadline });
    }
    from = -1;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const previous = words[index - 1];
    if (from >= 0 && (word.sentence !== previous?.sentence || word.glued)) close();
    if (isNamePart(words, index, headline[word.sentence] ?? false)) {
      if (from < 0) from = index;
      to = index + 1;
    } else if (!(from >= 0 && joins(words, index))) {
      close();
    }
  }
  close();
  return runs;
}

function isNamePart(words: readonly Word[], index: number, headline: boolean): boolean {
  const word = words[index];
  if (!word?.name) return false;
  if (headline && (word.common || COMMON_WORDS.has(word.key))) return false;
  if (!CALENDAR_NAMES.has(word.key)) return true;
  const next = words[index + 1];
  const previous = words[index - 1];
  return (
    next?.type !== 'number' &&
    previous !== undefined &&
    previous.name &&
    givenName(previous.key) > 0
  );
}

/** A particle or an ampersand joins two capitalised words; several particles may follow each other. */
function joins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || next.sentence !== word.sentence) return false;
  if (word.text === '&') return next.name;
  if (word.type === 'possessive') return next.name && BRIDGED.has(words[index - 1]?.key ?? '');
  if (!PARTICLES.has(word.text)) return false;
  if (next.name)
    return !WEAK_PARTICLES.has(word.text) || PARTICLES.has(words[index - 1]?.text ?? '');
  return PARTICLES.has(next.text) && joins(words, index + 1);
}
