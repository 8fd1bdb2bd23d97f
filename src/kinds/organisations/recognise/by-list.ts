import type { Candidate } from '../../../model/mention.ts';
import { isBesideName } from '../../../text/repeats.ts';
import { once } from '../../../text/once.ts';
import { phrases } from '../../../text/phrases.ts';
import { DOUBTFUL, KNOWN } from '../lexicon/known.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

const known = once(() => phrases(KNOWN));
/** Single words that are on the list in capitals only: "WHO" is a body, "Who" is not. */
const capsOnly = once(
  () =>
    new Set(
      KNOWN.filter((name) => /^[A-Z.&+-]+$/.test(name)).map((name) =>
        name.replaceAll('.', '').toLowerCase(),
      ),
    ),
);
const otherwise = once(
  () =>
    new Set(KNOWN.filter((name) => !/^[A-Z.&+-]+$/.test(name)).map((name) => name.toLowerCase())),
);

/** Well-known bodies: "the [UN]", "[al-Qaeda]", "the [White House]". */
export const byList: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at];
    if (!word?.name) continue;
    const count = known().longest(text.keys, at);
    const last = text.words[at + count - 1];
    if (count === 0 || !(last?.name || last?.type === 'number')) continue;
    if (last.sentence !== word.sentence) continue;
    if (count === 1) {
      if (capsOnly().has(word.key) && !word.caps && !otherwise().has(word.key)) continue;
      if (word.initial && word.common && !word.caps) continue;
      const doubtful = DOUBTFUL.has(word.key) && !(word.caps && word.text.length > 2);
      found.push(
        organisation(
          text,
          at,
          at + 1,
          'known-organisation',
          doubtful ? 0.45 : isBesideName(text, at) ? 0.8 : 0.93,
        ),
      );
    } else {
      found.push(organisation(text, at, at + count, 'known-organisation', count > 3 ? 0.96 : 0.95));
      at += count - 1;
    }
  }
  return found;
};
