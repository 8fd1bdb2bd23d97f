/** Words in capitals that name no body: units, ranks, genres, products, and words of the newsroom. Folded. */
export const NOT_ACRONYMS: ReadonlySet<string> = new Set(
  `
  tv dvd cd pc usb gps sms dna rna hiv aids covid covid-19 sars gdp gnp vat ipo ceo cfo coo phd ma ba mba mp mps mep am pm ad bc gmt utc est edt pst id it us uk uae usa ok asap faq diy suv ufo vip rpm mph kph km kg mm cm hd ai it ict atm pin pdf url www http html rip r&d hq ngo ngos pow iq eq vs lgbt lgbtq lgbti bdsm ied ieds ied wmd rpg ak-47 c-130 f-16 dc md jr sr ii iii iv vi vii viii ix xi xii xv xx photo video update breaking live note advisory eds usd eur gbp i a dgp lg fm vc gi nid nev cbd agv gan mou loc poa yoy latam lidar crpc hh hrh he oc mla mlc mk sc pcr led risc mw gw kw kwh ghz mhz gb tb ghs nt ngn kes zar inr aud cad hkd rmb cny jpy chf sek nok pkr
  dj mc mvp gdpr esg ev evs ar vr api sdk cpu gpu ram usb3 html5 css sql json xml mri ct icu er pr hr ip ipr r1 tb hpv adhd ptsd ocd ivf
  sp ig aig dig acp dsp sho fir mou jv nft dui dna mrna lng lpg cng ac dc hvac km2 sq ft lb oz kph bpd boe teu aum ebitda roi yoy
  adv est pbuh swt sir lt col gen maj capt sgt cpl pvt rev prof dr mr mrs ms st ave blvd rd no vol pp ed eds etc eg ie vs re ps nb fyi btw tba tbd tbc
  n s e w nw ne sw se np op ep lp cv ad ads tvs pcs dvds cds atms suvs ceos cfos mps meps ngos
  `
    .trim()
    .split(/\s+/),
);
