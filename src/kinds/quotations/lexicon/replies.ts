/** Verbs that answer somebody else. */
export const REPLY_VERBS: ReadonlySet<string> = new Set(
  (
    'reply replies replied replying answer answers answered answering retort retorts retorted retorting ' +
    'counter counters countered countering respond responds responded responding'
  ).split(' '),
);

/** Verbs that ask. */
export const ASKING_VERBS: ReadonlySet<string> = new Set('ask asks asked asking'.split(' '));

/** Words that open an indirect question. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'whether if who whom whose what which where when why how about'.split(' '),
);

/** Verbs that go on with the speaker's own words, even after a question. */
export const GOES_ON_VERBS: ReadonlySet<string> = new Set(
  (
    'add adds added adding continue continues continued continuing ask asks asked asking wonder wonders wondered ' +
    'conclude concludes concluded'
  ).split(' '),
);
