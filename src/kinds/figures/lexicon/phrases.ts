/** Words that no counted noun phrase holds; it ends before them. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any no every each either neither
  i you he she it we they me him us them who whom whose which what where when why how whether
  about above across after against ago along among amid around as at away before behind below beneath
  beside besides between beyond by despite down during except for from in inside into like near of off
  on onto out outside over past per since than through throughout till to toward towards under until
  up upon via versus vs with within without worth apiece each
  and or but nor so yet if because although though while unless whereas
  am is are was were be been being have has had having do does did done will would shall should can
  could may might must ought not n't never
  said says say told tells added adds asked according reported reports announced warned claimed
  remain remains remained live lives' lived living die died dies dying flee fled fleeing leave left
  leaving took take takes taken taking went go goes gone going came come comes coming got get gets
  gave give gives given made make makes making killed' began begin begins started start became become
  stood stand stands sat lay lie lies held' kept keep keeps saw see sees seen felt feel knew know knows
  think thinks thought believe believes believed want wants wanted need needs needed rose rise fell
  fall grew grow lost lose won win wins beat ran run' runs' voted agreed signed arrived returned
  gathered marched protested attended attacked stormed opened fire' hit struck wounding killing
  injuring leaving including included excluding involving covering costing making bringing
  also already always again almost ever even just only still then there here now today yesterday
  tomorrow tonight later earlier ago soon long high wide deep tall thick away apart back forward
  together once twice more less fewer enough else too very much most least respectively worldwide
  nationwide overseas abroad annually daily' weekly' monthly' yearly' altogether alone instead
  perhaps maybe probably likely unlikely able due according cannot
  comprises includes remains becomes shows means seems appears begins continues follows contains
  consists belongs involves allows requires provides represents suggests indicates expects hopes
  hears lets puts stays tries agrees speaks happens exists occurs originates`.split(/\s+/),
);

/** Plurals without "s", and nouns of mass that numbers count all the same. */
export const PLURALS: ReadonlySet<string> = new Set(
  `people men women children feet teeth mice geese police staff personnel crew cattle sheep fish
  aircraft spacecraft hovercraft troops media data criteria phenomena bacteria dead wounded injured
  missing displaced homeless unemployed jobless poor sick killed detained arrested hurt infected
  offspring youth clergy infantry cavalry folk brethren hertz percent sen yen yuan baht won rand
  horsepower celsius fahrenheit ringgit rupiah taka tenge som dong zloty naira lira birr kyat kip`.split(
    /\s+/,
  ),
);

/** Words in "s" that are no plurals. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  `always perhaps besides towards afterwards overseas across previous various its his hers theirs yours
  news politics economics physics athletics gas bus plus minus thus this series' us as is was has does
  chess press stress business access process success congress express progress illness fitness
  crisis basis analysis thesis emphasis tennis memphis louis dennis chris christmas texas paris vegas kansas arkansas`.split(
    /\s+/,
  ),
);

/** Plurals that often stand before another noun: "sports cars", "human rights groups". */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = new Set(
  `sports arms sales savings customs rights news games operations systems drugs goods women men
  children people police youth staff special forces human services affairs communications
  veterans shares`.split(/\s+/),
);

/** Nouns for one person or thing that often follow another noun: "one police officer". */
export const SINGLE_HEADS: ReadonlySet<string> = new Set(
  `man woman boy girl child person soldier officer policeman policewoman official member worker
  civilian journalist reporter protester demonstrator student teacher doctor nurse patient passenger
  pilot driver guard fighter militant rebel gunman attacker bomber suspect victim resident employee
  player candidate lawmaker minister leader firefighter aircraft plane jet helicopter vehicle car bus
  truck tank ship boat missile rocket bomb device attack case death house building school hospital
  company bank state country city town village party agency group organisation organization seat vote
  goal point game match fee cent bombing shooting strike raid arrest award`.split(/\s+/),
);

/** Pronouns that may stand for what is counted: "40,000 of them". */
export const COUNTED_PRONOUNS: ReadonlySet<string> = new Set(
  'them us you these those whom which it'.split(' '),
);

/** Articles and the like that open a noun phrase after "of". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those my your his her its our their all some any'.split(' '),
);

/** Adjectives that "one" may have before its noun and that no ending gives away. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  `big small large huge tiny new old young former senior junior top key main major minor single good bad
  high low long short early late recent foreign more armed unnamed unidentified other western
  eastern northern southern female male white black red green blue final second private public
  separate complete ultimate moderate remote`.split(/\s+/),
);

/** Nouns of people that an adjective like "wounded" goes before: "50 wounded people". */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'people men women children police staff troops personnel'.split(' '),
);

/** Words in "ly" that are no adverbs. */
export const NOT_ADVERBS: ReadonlySet<string> = new Set(
  `family early daily weekly monthly yearly elderly friendly deadly lovely lonely costly orderly holy ugly
  silly italy july assembly supply reply fly ally rally bully butterfly monopoly anomaly`.split(
    /\s+/,
  ),
);

/** Names of nations that are their own plural: "840,000 Chinese are". */
export const NATION_PLURALS: ReadonlySet<string> = new Set(
  `British Chinese Congolese Dutch English French Irish Japanese Lebanese Maltese Portuguese Senegalese
  Spanish Sudanese Swiss Taiwanese Togolese Vietnamese Welsh Burmese Beninese Gabonese
  Nepalese`.split(/\s+/),
);
