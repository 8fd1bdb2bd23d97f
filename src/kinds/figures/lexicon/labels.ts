/** Nouns after which a number is a name, not an amount: "page 12", "Resolution 2254", "Flight 370". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `no nos number numbers num article articles section sections subsection subsections kilometer kilometre chapter chapters page pages pp para
  paragraph paragraphs clause resolution resolutions rule flight phase stage step type tier level
  category grade class room gate lane pier span mile notice berth checkpoint hangar platform track route highway interstate motorway junction
  exit road line channel radio unit block zone district ward sector precinct apartment apt suite
  floor box door seat bus train episode season series volume vol issue part act scene verse psalm
  figure fig table appendix annex exhibit schedule item option question version model generation
  round game match week lap leg heat pool group day title amendment proposition prop bill measure
  law decree order protocol convention directive regulation form case docket count form lot
  formula division ligue serie super apollo mission area mark mk windows android ios iphone galaxy
  playstation xbox boeing airbus antonov tupolev ilyushin sukhoi mig falcon soyuz route world war ww
  psalms corinthians size chromosome covid sars hurricane ps catch update wrapup`.split(/\s+/),
);

/** Of those, the ones after which a number in words is one as well: "Chapter Eleven", "Phase Two". */
export const WORD_LABELS: ReadonlySet<string> = new Set(
  `number chapter article section phase stage step type tier level category grade class channel radio
  act part volume episode season round game week day title formula division war division pool group
  plan`.split(/\s+/),
);

/** Ordinals below ten that make an ordinal of what stands before their hyphen: "twenty-third". */
export const ORDINAL_UNITS: ReadonlySet<string> = new Set(
  'first third fourth fifth sixth seventh eighth ninth'.split(' '),
);

/** Nouns after "2-1" and the like that make it a score or a vote. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  `win wins victory victories defeat defeats loss losses draw draws lead leads scoreline score triumph
  advantage deficit record aggregate vote ruling decision majority verdict tie ties rout thrashing
  drubbing down up ahead behind`.split(/\s+/),
);

/** Words that close a name with a number before it: "10 Downing Street". */
export const STREET_NOUNS: ReadonlySet<string> = new Set(
  `Street St Avenue Ave Road Rd Lane Ln Drive Dr Boulevard Blvd Square Place Pl Court Ct Terrace Way
  Highway Crescent Parkway Quay Row`.split(/\s+/),
);

/** Makers and models that stand before a number even when a plural follows: "Boeing 737 jets". */
export const MODEL_NAMES: ReadonlySet<string> = new Set(
  `Boeing Airbus Antonov Tupolev Ilyushin Sukhoi Mirage Falcon Soyuz Model iPhone iPad Galaxy Windows
  Xbox PlayStation Mazda Peugeot Audi Porsche BMW Dornier Saab Cessna Bell Fokker Embraer Bombardier
  Pixel Note Nasdaq FTSE Fortune Forbes Stoxx Nifty Nikkei Russell Dow CAC Euro Group`.split(/\s+/),
);

/** Words that, with a number and no noun after it, name a group: "the bottom three", "the top 10". */
export const RANK_WORDS: ReadonlySet<string> = new Set('top bottom big front back'.split(' '));

/** Numbers that "last" and "final" make a round of a cup: "the last 16". */
export const CUP_ROUNDS: ReadonlySet<number> = new Set([4, 8, 16, 32]);

/** Prepositions after which "3-5" still is a score: "won 3-5 on aggregate". */
export const SCORE_FOLLOWERS: ReadonlySet<string> = new Set(
  'on in at to against with for by after and over from of as when before but while'.split(' '),
);
