/** Words and signs of lengths. */
export const LENGTHS: ReadonlySet<string> = new Set(
  `inch inches foot feet yard yards mile miles metre metres meter meters kilometre kilometres kilometer
  kilometers centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters
  nanometer nanometers nanometre nanometres micron microns
  m km cm mm nm μm µm um ft yd yds mi in`.split(/\s+/),
);

/** Words before a unit of length that leave it one: "nautical miles", "light years". */
export const LENGTH_LEADS: ReadonlySet<string> = new Set(['nautical', 'light']);

/** Words and signs of stretches of time. */
export const DURATIONS: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries night nights weekend weekends sec secs min mins hr hrs ms ns yr yrs h`.split(
    /\s+/,
  ),
);

/** Words of money; "pounds" are not among them, because they may be weights. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  `dollar dollars euro euros cent cents pence penny pennies yen yuan renminbi rouble roubles ruble rubles
  rupee rupees franc francs krona kronor krone kroner shekel shekels lira liras dinar dinars dirham dirhams
  riyal riyals rial rials peso pesos reais rand baht ringgit ringgits rupiah dong forint forints zloty zlotys
  zloties naira cedi cedis shilling shillings taka takas tenge soum soums manat manats drachma drachmas
  koruna korunas koruny hryvnia hryvnias hryvnya birr kyat kyats riel riels tugrik afghanis rufiyaa ngultrum
  dalasi kwacha kwachas kwanza kwanzas metical meticais ariary ouguiya nakfa lempira lempiras quetzales
  bolivars bolivares gourde gourdes guarani guaranies guaraní guaraníes`.split(/\s+/),
);
