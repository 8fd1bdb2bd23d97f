import { z } from 'zod';
import type { Kind } from '../model/kind.ts';
import { sourceFacts } from '../model/source-facts.ts';
import type { Speaker } from '../model/statement.ts';
import type { Tagger } from '../model/tagger.ts';
import { analyse } from '../text/analyse.ts';
import { speakerOf } from './attribute.ts';
import { recogniseText } from './one-text.ts';

const question = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The text's own date, against which its dates are resolved. */
  date: sourceFacts.shape.date.catch(undefined),
});

const asker = question.pick({ id: true });

/** One answer of the `recognise` filter; offsets are UTF-16 code units into `text`. */
export interface Answer {
  readonly id: string | number | null;
  readonly mentions: readonly object[];
  readonly figures: readonly object[];
  readonly quotations: readonly object[];
  readonly problems: readonly string[];
}

/** Answers one line of the `recognise` filter. Never throws: what is wrong stands in `problems`. */
export function answer(line: string, kinds: readonly Kind[], tagger?: Tagger): Answer {
  let id: Answer['id'] = null;
  try {
    const json: unknown = JSON.parse(line);
    id = asker.safeParse(json).data?.id ?? null;
    const asked = question.parse(json);
    const text = analyse(asked.text);
    const { cast, quotations, figures, dates } = recogniseText(text, kinds, asked.date, tagger);
    return {
      id,
      mentions: cast.mentions.map((mention) => {
        const { kind, start, end, exact, rule } = mention;
        const edtf = dates.get(mention)?.edtf;
        return { kind, start, end, exact, rule, ...(edtf !== undefined && { edtf }) };
      }),
      figures: figures.map(
        ({ start, end, exact, value, low, high, modifier, counted, ...rest }) => ({
          ...{ start, end, exact, value, low, high, modifier },
          counted: counted?.exact ?? null,
          speaker: credit(speakerOf({ start, end }, quotations, text)),
          rule: rest.rule,
        }),
      ),
      quotations: quotations.map(({ start, end, exact, mode, cue, speaker, rule }) => ({
        ...{ start, end, exact, mode },
        cue: cue?.exact ?? null,
        speaker: credit(speaker),
        rule,
      })),
      problems: [],
    };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { id, mentions: [], figures: [], quotations: [], problems: [reason] };
  }
}

/** A speaker as the contract has it; null when the article itself speaks or nobody is credited. */
function credit(speaker: Speaker | null): object | null {
  if (!speaker || speaker.status === 'article' || !speaker.asWritten) return null;
  const { asWritten, start, end, name, status } = speaker;
  return { asWritten, start, end, name, status };
}
