import { SPEECH_VERBS, type SpeechFrame } from '../lexicon/speech-verbs.ts';

/** What each form of a verb of speech can take: "told" → hearer. */
export const SPEECH_FORMS: ReadonlyMap<string, SpeechFrame> = new Map(
  (['clause', 'that', 'hearer', 'finding', 'marks'] as const).flatMap((frame) =>
    SPEECH_VERBS[frame]
      .trim()
      .split(/\s+/)
      .map((form): [string, SpeechFrame] => [form, frame]),
  ),
);
