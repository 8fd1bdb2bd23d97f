/** Last words of the names of organisations: "Gadot Chemical [Terminals]", "Interior [Ministry]". Folded. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  `
  ministry department agency authority administration commission committee council court tribunal bank bureau office
  parliament congress senate assembly cabinet legislature knesset duma government
  university college institute academy school polytechnic faculty
  foundation association federation confederation union unions league alliance coalition society trust fund charity club
  party front movement bloc caucus militia brigade brigades battalion regiment division army navy force forces corps police guard guards
  command squadron legion
  organization organisation organizations initiative programme program project network platform forum
  inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa spa bhd berhad tbk pjsc ojsc jsc saog pty nv group holding holdings
  enterprises enterprise partners partnership ventures capital securities investments investment insurance finance financial
  bancorp banking airlines airline airways air aviation aerospace motors motor automotive railways railway shipping logistics
  energy petroleum oil gas electric electronics power steel mining minerals resources chemicals pharmaceuticals pharma
  technologies technology systems software labs laboratories solutions semiconductor telecom telecommunications communications mobile
  industries industry international brothers sons associates records studios pictures entertainment productions media
  newspaper times post news journal tribune gazette herald guardian telegraph chronicle observer daily press tv television radio broadcasting
  magazine review publishing publishers books
  board service services secretariat directorate corporation registry treasury exchange chamber
  hospital clinic church diocese seminary congregation
  united fc cf rovers wanderers albion hotspur athletic rangers giants
  team squad orchestra theatre philharmonic ensemble band
  embassy consulate institution archives sciences science life athletics shimbun ilbo prensa rail studies research citizens engineers farmers endowment committees centers democrats affairs
  mines racing aid unit yuan troupe caucus tabloid network caucuses chapter cell faction collective
  watch lawyers workers teachers journalists veterans
  mission delegation taskforce consortium cooperative co-op syndicate cartel brotherhood
  center centre
  `
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that as often end something else (a place, a title of a work, a plain phrase). */
export const WEAK_LAST_WORDS: ReadonlySet<string> = new Set(
  `
  life science sciences affairs research studies citizens engineers farmers railway theatre hospital
  air international review books program programme project initiative platform forum power technology industry
  center centre school office division finance guardian observer daily post times watch mission
  workers teachers lawyers journalists veterans rangers giants press capital trust government band team squad club journal post
  sa ag spa hospital church movement front union game media energy
  `
    .trim()
    .split(/\s+/),
);

/** First words that "of" or "for" may follow: "[Ministry] of Health", "[Bank] of Japan". Folded. */
export const HEADS_OF: ReadonlySet<string> = new Set(
  `
  ministry department agency authority administration commission committee council court bank bureau office
  university college institute academy school faculty parliament congress senate assembly house chamber
  foundation association federation confederation union league alliance coalition society fund club trust
  party front movement army navy force forces corps brigade brigades organization organisation
  board service secretariat directorate exchange church diocese center centre group bishops
  division conference convention company network movement ministries knights sons daughters friends doctors reporters
  `
    .trim()
    .split(/\s+/),
);

/** Endings of firms, which are part of the name also after a comma. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp plc gmbh ag limited corporation bhd berhad tbk pjsc ojsc jsc'.split(' '),
);
