/** Given names of the invented people. */
export const GIVEN_NAMES: readonly string[] =
  'Anna John Maria Peter Sarah David Elena Thomas Laura Michael Julia Robert Nina Daniel Helen Paul'.split(
    ' ',
  );

/** Syllables that invented surnames and places are made of. */
export const SYLLABLES: readonly string[] =
  'bar del kor lan mor nel pol ran sel tor vin zan bel dor fen gal hal jor kel lor'.split(' ');

/** Ends of invented surnames. */
export const SURNAME_ENDS: readonly string[] = 'sen son berg ov ic ley mann otti'.split(' ');

/** Ends of invented places. */
export const PLACE_ENDS: readonly string[] = 'ia ville burg ton grad stan field port'.split(' ');

/** Heads of invented organisations, each taking a place. */
export const BODIES: readonly string[] = [
  'Relief Committee',
  'Football Association',
  'Ministry of Health',
  'National Bank',
  'Water Company',
  'University',
];

/** What is counted. */
export const COUNTED: readonly string[] =
  'people children soldiers houses families workers patients voters farmers trucks'.split(' ');

/** How a number is modified. */
export const MODIFIERS: readonly string[] = [
  'about',
  'more than',
  'at least',
  'nearly',
  'some',
  'up to',
];

/** Verbs that bring in a person's words. */
export const SPEECH_VERBS: readonly string[] = [
  'said',
  'told reporters',
  'added',
  'warned',
  'insisted',
];

/** Clauses without names or numbers, to fill sentences. */
export const CLAUSES: readonly string[] = [
  'the road to the harbour was closed again',
  'the talks had gone on through the night',
  'nobody could say when the market would open',
  'the river was still rising',
  'the old bridge could not carry the load',
  'help had come too late for most of the valley',
  'the schools would stay shut until the end of the month',
  'there was no reason to doubt the agreement',
  'the prices of bread and fuel were out of reach',
  'the hospital was running out of clean water',
  'the vote had been free and the count was open to all',
  'winter would decide what became of the camp',
];
