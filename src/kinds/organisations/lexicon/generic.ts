/**
 * Words of which the names of organs of state, parties and courts are made in every country: a name of
 * nothing else ("Supreme Court", "Interior Ministry") says which body it is only with its state. Folded.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `
  ministry ministries department departments agency authority administration commission committee council court courts tribunal
  bureau office board secretariat directorate service services inspectorate registry cabinet government govt parliament congress senate
  assembly house chamber representatives deputies lords commons people peoples legislature legislative executive constituent presidency
  president presidents prime minister ministers attorney general generals prosecutor prosecutors procurator ombudsman auditor solicitor
  state federal national central supreme high higher lower upper constitutional appeal appeals cassation magistrates district regional
  provincial county city municipal local public civil military armed royal imperial special joint chief staff
  bank reserve treasury mint exchange stock
  foreign interior external internal home affairs defense justice finance economy economic planning development trade commerce industry
  health education science technology research culture sports sport youth women children family labor employment welfare social security
  agriculture fisheries food livestock forestry environment environmental climate water energy power oil gas petroleum mines mining minerals
  transport transportation roads works housing urban rural land lands tourism communications communication information media
  immigration customs revenue tax taxation border passport election elections electoral statistics census meteorological weather
  intelligence investigation investigations investigative police army navy air force forces guard guards coast marine marines corps
  gendarmerie command rangers ground naval revolutionary prison prisons correctional fire rescue emergency disaster management
  party parties democratic republican liberal conservative labor labour socialist communist green greens workers peoples christian social
  democrats republicans liberals conservatives nationalist progressive radical reform unity front alliance coalition opposition movement
  union league congress independent
  civil aviation human rights anti corruption anticorruption fraud crime crimes narcotics drug drugs control team unit task
  chamber commerce bar association law society olympic football cricket athletics federation paralympic
  embassy consulate mission delegation school schools university college hospital airport station library museum university
  news agency radio television broadcasting program project plan initiative fund strategy policy
  `
    .trim()
    .split(/\s+/),
);

/** Of these, the ones of which every state or town has many: two texts never mean the same by them. */
export const LOCAL_WORDS: ReadonlySet<string> = new Set(
  'embassy consulate mission delegation school schools college hospital airport station library museum university city municipal county district local office unit team'.split(
    ' ',
  ),
);

/** Words that make the name of a part of a body: the whole is not its part. Folded. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  `
  council board committee commission department division directorate secretariat bureau office section branch chapter unit team
  command court caucus youth youths women wing staff subcommittee panel faculty press store stores records research railway embassy
  north south east west africa asia europe america americas australia international global
  `
    .trim()
    .split(/\s+/),
);

/** Words that follow the name by which a firm, school or party is known: "Harken [Industries]". Folded. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `
  group holding holdings company companies corporation corp co inc ltd limited llc plc enterprises industries partners capital ventures
  motor motors computer computers technology technologies electronics semiconductor software systems networks telecom telecommunications
  airlines airways airline air lines energy petroleum oil steel mining mines pharmaceuticals pharma chemical chemicals foods
  bank banking bancorp financial insurance life securities investment investments properties realty construction engineering
  media entertainment studios pictures news broadcasting newspapers publishing tv television
  university college school institute academy foundation trust hospital party movement front militia agency club
  fc cf restaurants stores hotels resorts shipping logistics logistic manufacturing
  `
    .trim()
    .split(/\s+/),
);

/** Endings that tell only what sort of firm it is. Folded, without full stops. */
export const LEGAL_ENDINGS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag nv bv se sa sas ab asa oyj pte pty bhd sdn kk'.split(
    ' ',
  ),
);
