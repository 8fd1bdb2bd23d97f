/** Units of measure in words, singular and plural; they end the counted words. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  `inch inches foot feet yard yards mile miles metre metres meter meters kilometre kilometres kilometer
  kilometers centimetre centimetres centimeter centimeters millimetre millimetres millimeter
  millimeters nanometer nanometers nanometre nanometres micron microns acre acres hectare hectares
  ounce ounces pound pounds stone gram grams gramme grammes kilogram kilograms kilogramme kilogrammes
  kilo kilos ton tons tonne tonnes litre litres liter liters millilitre millilitres milliliter
  milliliters gallon gallons pint pints quart quarts barrel barrels bushel bushels
  second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries night nights weekend weekends
  watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts volt volts
  amp amps ohm ohms hertz joule joules calorie calories decibel decibels horsepower knot knots
  degree degrees celsius fahrenheit kelvin pascal pascals gigapascals byte bytes kilobyte kilobytes
  megabyte megabytes gigabyte gigabytes terabyte terabytes pixel pixels megapixel megapixels
  dollar dollars euro euros cent cents pence penny pennies yen yuan renminbi rouble roubles ruble
  rubles rupee rupees franc francs krona kronor krone kroner crown crowns shekel shekels lira dinar
  dinars dirham dirhams riyal riyals rial rials peso pesos real reais rand won baht ringgit rupiah
  dong forint forints zloty zlotys zloties naira cedi cedis shilling shillings sen taka takas tenge
  som soum soums manat manats dram drams lari laris koruna korunas koruny kuna leu lei lev leva
  hryvnia hryvnias hryvnya birr kyat kyats kip riel riels tugrik afghanis rufiyaa ngultrum
  dalasi kwacha kwachas kwanza kwanzas pula metical meticais ariary ouguiya nakfa leones
  liras lempira lempiras quetzales soles
  bolivars bolivares gourde gourdes ringgits
  point points times percentage`.split(/\s+/),
);

/** Short forms of units, as they stand after a number, glued or with a space. */
export const UNIT_SIGNS: ReadonlySet<string> = new Set(
  `m km cm mm nm μm µm um ft yd yds mi sq ha kg g mg μg µg mcg lb lbs oz mt kt l L ml mL cl dl
  sec secs min mins hr hrs ms ns yr yrs
  W kW MW GW TW Wh kWh MWh GWh TWh V kV mV A mA mAh Ah Hz kHz MHz GHz J kJ MJ eV N Nm nm Pa kPa MPa GPa
  psi bhp hp PS mph kph kmh km/h mpg rpm fps dB C F K °C °F B KB MB GB TB PB Mb Gb kb Mbps Gbps
  kbps px MP cc p bp bps pp ppm ppb kcal cal`.split(/\s+/),
);

/** Letters that are units only when they are glued to the number: "5h", "30t". */
export const GLUED_UNIT_SIGNS: ReadonlySet<string> = new Set('in t h'.split(' '));

/** Signs that are units. */
export const UNIT_MARKS: ReadonlySet<string> = new Set('° ″ ′ ¢ % ‰ Ω'.split(' '));

/** Words that go before a unit and belong to it: "square miles", "cubic feet". */
export const UNIT_LEADS: ReadonlySet<string> = new Set(
  'square cubic sq cu nautical fluid metric basis percentage light'.split(' '),
);

/** Measures of time, after which "ago" or "later" may stand. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries night nights`.split(/\s+/),
);

/** Counts of lines that, with "p" glued to them, name a format of film: "1080p". */
export const FILM_LINES: ReadonlySet<string> = new Set('480 720 1080 1440 2160 4320'.split(' '));
