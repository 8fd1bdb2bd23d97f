/**
 * Last words of capitalised names that are no person, place or organisation: events, laws, prizes,
 * works, products and sums. Folded.
 */
export const OTHER_LAST_WORDS: ReadonlySet<string> = new Set(
  `
  cup championship championships trophy games olympics marathon derby tournament series open masters tour
  act acts bill code law laws constitution charter treaty accord accords agreement agreements pact protocol convention declaration
  resolution amendment ordinance decree statute directive manifesto doctrine
  award awards prize prizes medal medals order scholarship fellowship certificate certification degree diploma
  festival carnival day week month year eve holiday fair expo exhibition biennale summit congresses dialogue talks
  war wars revolution uprising intifada holocaust crisis massacre operation spring renaissance
  plan strategy roadmap vision agenda scheme deal index survey report review paper census
  bible koran quran torah testament gospel psalm
  product goals campaign conference navami yatra puja mela call visit revolt
  virus flu disease syndrome vaccine hurricane typhoon cyclone storm tropical
  language dynasty era age century dollar dollars pound rupee rupees euro
  album song film movie novel book opera symphony concerto sonata trilogy
  `
    .trim()
    .split(/\s+/),
);

/** Names that are no person, place or organisation, whatever stands beside them. */
export const OTHER_NAMES: readonly string[] = `
  World War|World War I|World War II|World War One|World War Two|First World War|Second World War|Cold War|Gulf War|Vietnam War|Korean War|Civil War|Six-Day War|Arab Spring|Holocaust|Nakba|Great Depression|Industrial Revolution|Cultural Revolution|Brexit|Watergate|Iran-Contra
  World Cup|Super Bowl|World Series|Davis Cup|Champions League|Europa League|Premier League|Grand Slam|Grand Prix|Formula One|Formula 1|Tour de France|Olympic Games|Winter Olympics|Summer Olympics|Asian Games|Commonwealth Games|Ryder Cup|Copa America|Ballon d'Or|Wimbledon
  Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Academy Award|Academy Awards|Oscar|Oscars|Grammy|Emmy|Golden Globe|Booker Prize|Purple Heart|Medal of Honor|Victoria Cross|Order of Merit|World Heritage Site|World Heritage Sites
  Bible|Koran|Quran|Qur'an|Torah|God|Allah|Jesus|Christ|Jesus Christ|Buddha|Satan|Prophet|Virgin Mary|Holy Spirit|Lord|Almighty
  New Year|New Year's Eve|Independence Day|Labor Day|Memorial Day|Valentine's Day|Good Friday|Holy Week|Yom Kippur|Passover|Rosh Hashanah|Black Friday|Id al-Fitr|Eid al-Fitr|Eid al-Adha
  Internet|Web|World Wide Web|Wi-Fi|iPhone|iPad|Android|Windows|Bitcoin|Ebola|Zika|Covid|Covid-19|Coronavirus|Omicron|Alzheimer|Parkinson
  PhD|Mr|Mrs|Ms|Dr|Photo|Video|Image|File|Editor's Note|Note|Update|Breaking|Exclusive|Opinion|Editorial|Analysis
  Belt and Road|Belt and Road Initiative|Marshall Plan|New Deal|Obamacare|Paris Agreement|Kyoto Protocol|Geneva Convention|Geneva Conventions|Magna Carta|First Amendment|Second Amendment
  Brent|West Texas Intermediate|Boeing 737|Airbus A320|Black Hawk|Kalashnikov|Humvee|Scud|Patriot|Hellfire|Katyusha|Qassam|Tomahawk|Apache
`
  .trim()
  .split(/[|\n]+/)
  .map((name) => name.trim());
