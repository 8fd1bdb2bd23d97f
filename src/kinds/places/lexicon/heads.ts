/** Last words of the names of places: "Fisher [River]", "Kilis [Province]". Folded. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  `
  river lake sea ocean bay gulf strait straits canal creek falls lagoon reef harbour harbor port
  mountain mountains mount hill hills peak valley canyon desert forest island islands isle isles peninsula cape coast delta basin
  plateau plain plains glacier volcano beach park gardens garden square street avenue road boulevard lane highway bridge tunnel
  province state county district region governorate prefecture oblast municipality township village town city borough suburb
  territory territories republic emirate sultanate kingdom airport station stadium arena palace castle cathedral mosque temple
  shrine monument tower towers plaza cemetery prison crossing checkpoint camp base quarter neighbourhood neighborhood
  heights strip wilaya taluk tehsil upazila parish raion voivodeship canton
  st ave rd blvd hwy hall compound refuge roundabout junction estate complex headland ridge range trail wetland wetlands bypass expressway metro lakes empire caliphate
  terminal dam refinery hotel mall museum theatre theater library zoo sanctuary reserve
  `
    .trim()
    .split(/\s+/),
);

/** First words of the names of places: "[Mount] Sinai", "[Lake] Chad", "[Fort] Hood". Folded. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  'mount mt lake cape fort gulf bay strait port isle camp rio puerto cerro monte wadi jebel jabal tel beit deir ras umm tall khan nahr kafr kfar ein santa san saint st sao ciudad villa playa plaza barrio avenida calle rua praca'.split(
    ' ',
  ),
);

/** Of these, the ones that also begin family names and the names of saints, and so show less. */
export const WEAK_FIRST_WORDS: ReadonlySet<string> = new Set(
  'port rio monte tel umm tall khan ein santa san saint st sao villa camp'.split(' '),
);

/** Lower-case words after which a name is a place: "the city of [Kamonyi]". */
export const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'city town village capital province state district region suburb municipality port island county settlement neighbourhood neighborhood area governorate republic kingdom territory outskirts border town hamlet commune resort quarter enclave stronghold countryside coast'.split(
    /\s+/,
  ),
);

/** Lower-case words before which a name is a place: "[Uruzgan] province". */
export const PLACE_AFTER: ReadonlySet<string> = new Set(
  'village villages town city province region district county neighbourhood neighborhood river island islands airport suburb township peninsula valley mountains coast governorate municipality prefecture oblast border airbase refinery harbour harbor strait desert lake settlement enclave hospital square stadium jail prison neighbourhoods upazila camp'.split(
    ' ',
  ),
);

/** Prepositions that more often than not stand before a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near across throughout outside inside around'.split(' '),
);

/** Prepositions that may stand before a place, a person or a body. */
export const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set(
  'at from to into toward towards over via between through beyond'.split(' '),
);

/** Words of direction that belong to a place's name only when it is capitalised: "[West Aleppo]", "[Northern Syria]". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern upper lower greater downtown inner outer'.split(
    ' ',
  ),
);

/** Last words that are also family names, so that a first name before them makes a person. */
export const ALSO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'hill hills park lane street castle church lake banks bay beach mount camp forest fields field rivers brook wells garden square valley bridge hall tower cape base reserve hotel mall library theatre'.split(
    ' ',
  ),
);

/** Last words that "of" and a name may follow: "the [City of Windhoek]", "the [Gulf of Aden]". */
export const HEADS_OF: ReadonlySet<string> = new Set(
  'republic kingdom city province state gulf bay strait straits isle sultanate emirate principality commonwealth district county cape sea port region municipality island islands governorate cathedral'.split(
    ' ',
  ),
);
