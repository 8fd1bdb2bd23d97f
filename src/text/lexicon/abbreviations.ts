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
