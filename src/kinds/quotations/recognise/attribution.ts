import { cuesIn, type Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrases.ts';
import { invertedSubject, subjectOf } from './subject.ts';

/** A cue with whoever it credits. */
export interface Attribution {
  readonly cue: Cue;
  readonly phrase: Phrase;
  /** "said Kerry": the speaker stands after the verb. */
  readonly inverted: boolean;
}

/** A frame with its attributions, in order. */
export interface ReadFrame extends Frame {
  readonly attributions: readonly Attribution[];
}

/** Finds in a frame every cue that credits somebody, and whom. */
export function readFrame(frame: Frame): ReadFrame {
  const attributions: Attribution[] = [];
  for (const cue of cuesIn(frame.items)) {
    const before = subjectOf(frame.items, cue);
    const phrase =
      before ?? (mayInvert(frame, cue) ? invertedSubject(frame.items, cue) : undefined);
    if (phrase && isSpeaker(frame, phrase)) attributions.push({ cue, phrase, inverted: !before });
  }
  return { ...frame, attributions };
}

/** A verb is inverted only right after the words it reports. */
function mayInvert({ items }: Frame, cue: Cue): boolean {
  let at = cue.at - 1;
  while (items[at]?.class === 'adverb') at--;
  const before = items[at]?.class;
  return before === undefined || before === 'marks' || before === 'comma' || before === 'dash';
}

function isSpeaker({ items }: Frame, phrase: Phrase): boolean {
  const item = items[phrase.from];
  return !(phrase.head === 'pronoun' && item?.lower === 'you');
}
