/** Signs of money that stand before or after an amount. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(
  '$ £ € ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₦ ₫ ₱ ฿'.split(' '),
);

/** Letters that tell one dollar (or pound) from another, before or after its sign. */
export const CURRENCY_COUNTRIES: ReadonlySet<string> = new Set(
  'US U.S. A C HK NZ S NT R AU CA Can AUD USD TT J Z EC'.split(' '),
);

/** Codes and short forms that stand before an amount, glued or with a space ("EUR 5 million", "Rs500"). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CHF CAD AUD NZD INR RMB CNY CNH HKD SGD KRW RUB TRY ZAR BRL MXN SEK NOK DKK PLN
  CZK HUF ILS NIS AED SAR QAR KWD EGP NGN KES GHS PKR BDT LKR MYR IDR PHP THB VND TWD
  SYP IQD JOD LBP YER LYD OMR BHD IRR AFN SDG TND DZD MAD NPR UAH KZT UZS ZMW UGX TZS RWF ETB XOF XAF CLP COP ARS PEN
  SKr NKr DKr ISK Rmb Rs Rs. RM Rp Sh KSh Ksh Dh Dhs SR QR SFr Fr Tk PS`.split(/\s+/),
);

/** Sign and letters by which wire services write the yen ("Y=590 billion"). */
export const YEN_LETTER = 'Y';
