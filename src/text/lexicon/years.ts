/** Words after which a bare four-digit number is a year: "in 2012". */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  `in since by until till before after during of circa c early late mid year years summer winter
  spring autumn fall from around between`.split(/\s+/),
);

/** Words after which a bare four-digit number is a year if one stands before them: "2015 and 2016". */
export const YEAR_JOINERS: ReadonlySet<string> = new Set('and to or through'.split(' '));

/** Words after which a bare four-digit number is an amount: "more than 2000". */
export const AMOUNT_CUES: ReadonlySet<string> = new Set(
  `than over least most nearly almost approximately roughly some only just killing killed wounding
  wounded injuring injured employs employing another additional total up`.split(/\s+/),
);

/** Nouns before which a bare four-digit number is an amount: "2000 people". */
export const COUNTED_AFTER_YEAR_LIKE: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers civilians refugees migrants workers jobs dead
  wounded injured deaths miles km kilometres kilometers metres meters feet ft m kg kg. tonnes tons
  litres liters hectares acres dollars euros pounds rupees yen yuan years months weeks days hours
  minutes seconds rpm hp bhp mph kph mah mb gb tb hz mhz watts mw kw kwh volts calories degrees
  points votes percent per sq square cubic times barrels units pages words homes houses households
  families employees members students prisoners inmates protesters fighters militants passengers
  cases patients users customers seats ounces grams mm cm kcal mg ml cc`.split(/\s+/),
);
