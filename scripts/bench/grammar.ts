import {
  BODIES,
  CLAUSES,
  COUNTED,
  GIVEN_NAMES,
  MODIFIERS,
  PLACE_ENDS,
  SPEECH_VERBS,
  SURNAME_ENDS,
  SYLLABLES,
} from './lexicon/words.ts';
import { type Random, seeded } from './random.ts';

/** Each text brings in so many people, places and organisations of its own. */
const NEW_NAMES = { people: 2, places: 2, bodies: 1 };

const PARAGRAPHS = 12;

/**
 * The `index`th invented news text, of about 400 words: a headline and paragraphs that name people,
 * places and organisations, of its own and of the texts before it, quote them and count things.
 * No outside data; the same index gives the same text.
 */
export function inventText(index: number): string {
  const random = seeded(index + 1);
  const cast = castOf(index, random);
  const headline = `${cast.place()} waits as ${random.pick(CLAUSES)}`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(cast, random));
  return `${[headline, ...paragraphs].join('\n\n')}\n`;
}

interface Names {
  person(): string;
  place(): string;
  body(): string;
}

/** Names for one text: two of three its own, one from an earlier text, so that pages gather mentions. */
function castOf(index: number, random: Random): Names {
  const from = (each: number): number => {
    const text = random.below(3) === 0 ? random.below(index + 1) : index;
    return text * each + random.below(each);
  };
  const place = (number: number): string => spelt(number, PLACE_ENDS);
  return {
    person: () => {
      const number = from(NEW_NAMES.people);
      return `${GIVEN_NAMES[number % GIVEN_NAMES.length] ?? ''} ${spelt(number, SURNAME_ENDS)}`;
    },
    place: () => place(from(NEW_NAMES.places)),
    body: () => {
      const number = from(NEW_NAMES.bodies);
      return `${place(number * NEW_NAMES.places)} ${BODIES[number % BODIES.length] ?? ''}`;
    },
  };
}

/** A number spelt in syllables, the same for the same number and different for different ones. */
function spelt(number: number, ends: readonly string[]): string {
  let rest = Math.floor(number / ends.length);
  let word = SYLLABLES[rest % SYLLABLES.length] ?? '';
  while ((rest = Math.floor(rest / SYLLABLES.length)) > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word.charAt(0).toUpperCase() + word.slice(1) + (ends[number % ends.length] ?? '');
}

const capital = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

function paragraph(names: Names, random: Random): string {
  const clause = (): string => random.pick(CLAUSES);
  const count = (): string => {
    const number = (2 + random.below(95)) * 10 ** random.below(4);
    return `${random.pick(MODIFIERS)} ${number.toLocaleString('en')} ${random.pick(COUNTED)}`;
  };
  const verb = random.pick(SPEECH_VERBS);
  return random.pick([
    () =>
      `“${capital(clause())}, and ${clause()},” ${names.person()} ${verb}. ${capital(clause())}, and ${clause()}.`,
    () =>
      `${capital(count())} left ${names.place()} for ${names.place()}, the ${names.body()} said. ${capital(clause())}.`,
    () =>
      `${names.person()}, who leads the ${names.body()}, said that ${count()} had been reached in ${names.place()}.`,
    () =>
      `In ${names.place()}, ${clause()}, while ${clause()}. ${names.person()} went there on Monday and stayed for the week.`,
    () =>
      `${capital(clause())}. “${capital(clause())} when ${clause()},” said ${names.person()}, speaking in ${names.place()}.`,
    () =>
      `${capital(clause())}, but ${clause()}. ${capital(clause())}, as it had been in the spring, and ${clause()}.`,
  ])();
}
