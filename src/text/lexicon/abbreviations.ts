/** Words whose full stop does not end a sentence, without the stop, as printed. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Gov Sen Rep Pres Rev Fr Hon ' +
    'Sr Jr St Ste Mt Ft Amb Atty Supt Det Insp Msgr Pte Messrs Mmes Mme Mlle Sheik ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que ' +
    'Inc Corp Co Ltd Bros Assn Dept Univ No Nos vs v cf eg ie al approx est fig pp vol ed eds Ave Blvd Rd'
  ).split(' '),
);

/** Of these, the ones that often also end a sentence: a following word that starts one ends it. */
export const MAY_END: ReadonlySet<string> = new Set(
  'Inc Corp Co Ltd Bros Assn Jr Sr No Ave Blvd Rd al'.split(' '),
);

/** Words that seldom stand inside a name, so that a capitalised one after "U.S." starts a sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My But And Or So In On ' +
    'At By For From With After Before When While As If Since Although However Meanwhile There Here What ' +
    'Who Where Why How Not No Some Many Most All Both One Two Three Last Earlier Later Also Then Now'
  ).split(' '),
);

/** Short forms of states and provinces as newspapers print them after a city, folded, without full stops: "Fresno, [Calif.]". */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo dc ont que ns nb bc pei nwt nsw'.split(
    ' ',
  ),
);

/** First words of the states of the USA whose names are two words: "South Dakota". Folded. */
export const STATE_FIRST_WORDS: ReadonlySet<string> = new Set(
  'new north south west rhode'.split(' '),
);
