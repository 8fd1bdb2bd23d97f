/**
 * Adjectives and names of peoples, faiths and movements of thought, beyond those of the countries:
 * they are written with a capital, but name no person, place or organisation. Folded.
 */
export const PEOPLES: readonly string[] = `
  african asian european american latin hispanic arab arabs arabic persian kurdish kurd kurds berber
  turkmen tatar chechen dagestani ingush ossetian abkhaz crimean siberian slavic slav baltic nordic scandinavian
  spaniard spaniards frenchwoman frenchmen dutchman dutchmen dutchwoman englishwoman englishmen irishwoman irishmen
  welshman welshmen welshwoman scotsman scotsmen scotswoman icelander icelanders
  english welsh scottish scots scot irish british briton britons brit brits englishman frenchman irishman cornish
  catalan basque galician andalusian breton flemish walloon bavarian prussian frisian sicilian venetian
  dutch french german spanish portuguese italian greek turkish turks turk swiss danish dane danes swede swedes finn finns
  finnish norwegian icelandic polish pole poles czech czechs slovak slovaks slovene slovenian hungarian serb serbs croat croats
  bosnian bosnians bosniak bosniaks herzegovinian kosovar montenegrin macedonian albanian romani roma gypsy
  russian russians soviet ukrainian belarusian belarussian georgian armenian azeri azerbaijani kazakh uzbek uzbeks tajik tajiks kyrgyz turkic
  jewish jew jews israeli israelis palestinian palestinians hebrew bedouin druze alawite alawites maronite coptic copt copts assyrian yazidi yezidi
  muslim muslims moslem islamic islam islamist islamists sunni sunnis shia shias shiite shiites shi'ite shi'ites shi'a sufi salafi salafist wahhabi
  christian christians christianity catholic catholics catholicism protestant protestants orthodox anglican anglicans evangelical evangelicals
  baptist methodist lutheran presbyterian mormon pentecostal quaker hindu hindus hinduism buddhist buddhists buddhism sikh sikhs jain judaism
  afghan afghans pashtun pashtuns hazara baloch baluch sindhi punjabi bengali tamil tamils telugu malayali marathi gujarati kashmiri kannada assamese
  sinhalese sinhala rohingya burmese karen kachin shan hmong khmer thai thais lao filipino filipinos filipina malay javanese balinese
  acehnese papuan timorese tibetan tibetans uyghur uyghurs uighur uighurs mongol mongolian manchu han cantonese mandarin taiwanese
  japanese korean chinese vietnamese indian indians pakistani pakistanis bangladeshi nepali nepalese maldivian
  maori inuit aboriginal aborigines indigenous polynesian melanesian hawaiian cherokee navajo sioux apache mayan maya inca aztec mapuche quechua aymara
  yoruba igbo hausa fulani tutsi tutsis hutu hutus zulu xhosa kikuyu luo oromo tigrayan amhara swahili somali somalis afrikaner ivorian ivorians
  tuareg sahrawi saharan maghrebi congolese saudi saudis emirati emiratis omani qatari kuwaiti bahraini yemeni yemenis iraqi iraqis iranian iranians
  argentine argentinian ecuadorian salvadoran salvadorean peruvian costarican chilean brazilian mexican
  afro-american african-american african-americans asian-american latino latina latinos black blacks caucasian
  western westerner westerners eastern northern southern easterner northerner southerner
  democrat democrats democratic republican republicans communist communists socialist socialists marxist maoist maoists leninist stalinist
  conservative conservatives liberal liberals labour tory tories nazi nazis fascist fascists zionist zionists ba'athist baathist peronist
  islamophobia confucian taoist victorian elizabethan ottoman byzantine roman romans olympic olympics paralympic
  parisian londoner londoners berliner viennese muscovite californian texan floridian new-yorker quebecois alaskan virginian
  transatlantic pan-african pan-arab euro-mediterranean anglo-saxon balkan caribbean mediterranean
  hellenic teutonic gallic iberian levantine mesopotamian hashemite wahabi houthi houthis
  nicaraguan honduran guatemalan panamanian venezuelan colombian bolivian paraguayan uruguayan cuban haitian jamaican dominican
  guyanese surinamese barbadian grenadian trinidadian puerto-rican bahamian belizean
  ghanaian nigerian nigerien senegalese malian mauritanian gambian liberian togolese beninese burkinabe cameroonian chadian gabonese
  kenyan ugandan tanzanian rwandan burundian ethiopian eritrean djiboutian sudanese egyptian libyan tunisian algerian moroccan
  zambian zimbabwean malawian mozambican angolan namibian botswanan motswana basotho swazi malagasy mauritian seychellois comorian
`
  .trim()
  .split(/\s+/);

/** Of these, the ones that also name a place when they stand alone. */
export const ALSO_PLACES: ReadonlySet<string> = new Set([
  'caribbean',
  'mediterranean',
  'djibouti',
  'gibraltar',
]);
