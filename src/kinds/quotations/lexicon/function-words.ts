/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every another other several many most few both all no ' +
    'one two three four five six seven eight nine ten his her its their my our your whose'
  ).split(' '),
);

/** Pronouns that can be credited with words when they are the subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('he she they it i we you'.split(' '));

/** Pronouns that stand before the thing said: "his claim". */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'his her their its my our'.split(' '),
);

/** Prepositions that tie a noun phrase to the one before it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'of for in at from with on to by about against near outside inside within among amongst under over across ' +
    'during through including between behind into onto toward towards upon above below beside besides beyond ' +
    'around along despite without via per like unlike throughout amid regarding concerning following ' +
    'aboard alongside'
  ).split(' '),
);

/** Words that open a clause of its own; a subject never reaches back over them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'that as if because while when whenever where after before since until till though although whether than so ' +
    'once unless whereas but yet or nor what how why which who whom then plus'
  ).split(' '),
);

/** Relative pronouns: the phrase before them is the subject. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Forms of be, have, do and the modal verbs. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'is are was were be been being am has have had having do does did will would shall should can could may might ' +
    'must ought isn’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t didn’t don’t won’t wouldn’t shouldn’t can’t ' +
    "couldn’t ’m ’re ’ve ’ll ’d isn't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't shouldn't can't couldn't 'm 're 've 'll 'd"
  ).split(' '),
);

/** Forms of be: before a past participle they make the subject the hearer and not the speaker. */
export const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am ’m ’re 'm 're".split(' '),
);

/** Adverbs that may stand between a subject and its verb, besides those in -ly. */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also later then again once often never always ever still just even now soon already too twice not ' +
    'instead however meanwhile further furthermore moreover nevertheless nonetheless therefore thus ' +
    'sometimes somewhat rather himself herself itself themselves both quite far first next last ' +
    'long elsewhere here there afterward afterwards ahead likewise otherwise perhaps indeed'
  ).split(' '),
);

/** Words in -ly that are not adverbs of manner. */
export const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family ally july italy assembly reply supply monopoly bully rally anomaly elderly daily weekly monthly friendly'.split(
    ' ',
  ),
);

/** Words that tell when; between a subject and its verb they are passed over. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ' +
    'january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'morning afternoon evening night noon midnight week weekend month year ' +
    'am pm earlier recently ago'
  ).split(' '),
);

/** Pronouns that are never a subject. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set('him them me us whom'.split(' '));

/** Words of an approximation before a number: "at least 40", "more than 40", "up to 40". */
export const APPROXIMATIONS: ReadonlySet<string> = new Set(
  (
    'about around over under between nearly almost roughly approximately only just exactly at least most ' +
    'more less fewer than up to as many few much some no not well close'
  ).split(' '),
);

/** Adverbs that open the clause after a verb of speech instead of closing the one before. */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'nearly almost roughly approximately only just exactly there not both still never'.split(' '),
);

/** Irregular past forms that are seldom anything but verbs. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'gave met won beat saw held took sent went came became began broke brought built bought caught chose drew drove ' +
    'ate fell fought found flew forgot got grew had hid hit kept knew lost made paid put ran rose sang sat sold ' +
    'shook shot shut slept spent stood stole struck swore taught thought threw understood woke wore wept withdrew ' +
    'fled led fed sought froze drank rang rode spread stuck swam swept swung tore wound'
  ).split(' '),
);

/** "walked out", "handed over": adverbs that follow a verb and no noun. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'out off up down away back together'.split(' '),
);

/** Past forms like the present, which may be nouns: verbs where an object follows. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set('cut hit set put let cost'.split(' '));
