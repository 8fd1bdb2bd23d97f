/** Other names of countries in the news. */
export const COUNTRY_NAMES: readonly string[] = `
  US|U.S.|USA|U.S.A.|United States|United States of America|America|UK|U.K.|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
  UAE|U.A.E.|Emirates|DRC|DR Congo|Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Brazzaville|Congo-Kinshasa|Zaire
  Burma|Myanmar|Czech Republic|Czechoslovakia|Czechia|Yugoslavia|Serbia and Montenegro|Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina|Herzegovina|Macedonia|Kosovo
  Soviet Union|USSR|U.S.S.R.|East Germany|West Germany|Rhodesia|Ceylon|Siam|Persia|Swaziland|East Timor|Timor|Cote d'Ivoire|Ivory Coast|Cape Verde|Cabo Verde
  Korea|South Korea|North Korea|Republic of Korea|ROK|DPRK|Turkey|Turkiye|Türkiye|Palestine|Palestinian Territories|Palestinian territories|Holland|The Netherlands|The Bahamas|The Gambia
  PRC|People's Republic of China|Taiwan|Republic of China|Hong Kong|Macau|Macao|Vatican|Holy See|Vatican City|Saint Lucia|St. Lucia|St. Kitts and Nevis|St. Vincent
  Trinidad|Tobago|Antigua|Barbuda|Sao Tome|Fiji Islands|Micronesia|Somaliland|Puntland|Abkhazia|South Ossetia|North Ossetia|Nagorno-Karabakh|Transnistria|Transdniestria
  Russian Federation|Islamic Republic of Iran|Kingdom of Saudi Arabia|KSA|Syrian Arab Republic|Arab Republic of Egypt|Republic of Ireland|Republic of South Africa
  Commonwealth of Dominica|Kyrgyz Republic|Kirghizia|Moldavia|Byelorussia|Turkmenia|Brunei Darussalam|Lao PDR|Viet Nam|N. Korea|S. Korea|Aotearoa
  Western Sahara|Northern Cyprus|Republika Srpska|Puerto Rico|Guam|Bermuda|Greenland|Gibraltar|Faroe Islands|Falklands|Falkland Islands|Cayman Islands|Isle of Man
`
  .trim()
  .split(/[|\n]+/)
  .map((name) => name.trim());

/** Continents, parts of the world, seas, rivers, mountains, and lands with a history. */
export const REGION_NAMES: readonly string[] = `
  Africa|Asia|Europe|North America|South America|Latin America|Central America|Americas|Oceania|Antarctica|Arctic|Antarctic|Eurasia|Australasia|Asia-Pacific|Asia Pacific
  Middle East|Near East|Far East|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Sub-Saharan Africa|sub-Saharan Africa|Maghreb|Sahel|Sahara|Horn of Africa|Great Lakes
  Central Asia|South Asia|East Asia|Southeast Asia|South East Asia|Northeast Asia|Western Asia|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Balkans|Western Balkans|Baltics|Caucasus|North Caucasus|Scandinavia|Iberia|Levant|Mesopotamia|Caribbean|West Indies|Pacific|South Pacific|Pacific Islands|Atlantic|Mediterranean|Gulf|Persian Gulf|Arabian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Gulf Coast|Gulf of Guinea
  West Bank|Gaza Strip|Gaza|East Jerusalem|West Jerusalem|Golan Heights|Golan|Sinai|Sinai Peninsula|Negev|Galilee|Judea|Samaria|Temple Mount|Western Wall|Al-Aqsa|Old City|Green Line|Green Zone|Rafah Crossing
  Kurdistan|Iraqi Kurdistan|Rojava|Anbar|Nineveh|Nineveh Plains|Sunni Triangle|Hadramawt|Marib|Helmand|Kandahar|Khyber Pass|Tora Bora|North Waziristan|South Waziristan|Waziristan|Swat|Swat Valley|Balochistan|Baluchistan|Sindh|Punjab|Khyber Pakhtunkhwa|FATA|Azad Kashmir|Kashmir|Jammu|Jammu and Kashmir|Ladakh|Line of Control
  Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Arunachal Pradesh|Himachal Pradesh|Bihar|West Bengal|Bengal|Gujarat|Rajasthan|Maharashtra|Kerala|Tamil Nadu|Karnataka|Telangana|Odisha|Orissa|Assam|Manipur|Mizoram|Nagaland|Meghalaya|Tripura|Sikkim|Goa|Haryana|Uttarakhand|Jharkhand|Chhattisgarh|Chandigarh|Puducherry|NCT
  Tibet|Xinjiang|Inner Mongolia|Guangdong|Guangxi|Sichuan|Yunnan|Hunan|Hubei|Henan|Hebei|Hainan|Fujian|Zhejiang|Jiangsu|Jiangxi|Anhui|Shandong|Shanxi|Shaanxi|Gansu|Qinghai|Ningxia|Guizhou|Liaoning|Jilin|Heilongjiang|Manchuria|Kowloon|New Territories|Tiananmen Square|Taiwan Strait|Diaoyu|Senkaku|Spratly Islands|Paracel Islands|South China Sea|East China Sea|Yellow Sea|Hokkaido|Honshu|Kyushu|Shikoku|Okinawa|Fukushima|Korean Peninsula|Korean peninsula|DMZ|Demilitarized Zone
  Java|Sumatra|Borneo|Kalimantan|Sulawesi|Bali|Lombok|Aceh|Papua|West Papua|Maluku|Sabah|Sarawak|Penang|Johor|Selangor|Kelantan|Mindanao|Luzon|Visayas|Cebu|Palawan|Sulu|Basilan|Jolo|Rakhine|Arakan|Mekong|Mekong Delta|Irrawaddy|Shan State|Kachin State|Phuket|Pattani
  New South Wales|Victoria|Queensland|South Australia|Western Australia|Northern Territory|Tasmania|ACT|North Island|South Island|Bougainville
  Chechnya|Dagestan|Ingushetia|Tatarstan|Siberia|Kamchatka|Sakhalin|Kuril Islands|Crimea|Donbas|Donbass|Luhansk|Lugansk|Zaporizhzhia|Kherson|Kaliningrad|Urals|Ural Mountains|Karelia|Primorye|Galicia
  Catalonia|Basque Country|Andalusia|Castile|Valencia|Galicia|Canary Islands|Balearic Islands|Azores|Madeira|Algarve|Corsica|Sardinia|Sicily|Lombardy|Tuscany|Veneto|Piedmont|Calabria|Campania|Bavaria|Saxony|Hesse|Lower Saxony|North Rhine-Westphalia|Baden-Württemberg|Brandenburg|Thuringia|Rhineland|Prussia|Silesia|Pomerania|Transylvania|Moravia|Bohemia|Flanders|Wallonia|Brittany|Normandy|Provence|Alsace|Lorraine|Burgundy|Champagne|Riviera|Crete|Rhodes|Peloponnese|Thrace|Anatolia|Cappadocia|Bosporus|Bosphorus|Dardanelles|Jutland|Zealand|Lapland|Svalbard|Vojvodina|Dalmatia|Slavonia|Istria|Sandzak
  Darfur|South Kordofan|Blue Nile|Kordofan|Abyei|Tigray|Amhara|Oromia|Ogaden|Eritrea|Katanga|Kivu|North Kivu|South Kivu|Ituri|Kasai|Biafra|Niger Delta|Borno|Kaduna|Kano State|Lagos State|Rivers State|Plateau State|Casamance|Azawad|Cabinda|Ashanti|Matabeleland|Mashonaland|KwaZulu-Natal|Gauteng|Eastern Cape|Western Cape|Northern Cape|Free State|Limpopo|Mpumalanga|Transvaal|Soweto|Zanzibar|Cyrenaica|Tripolitania|Fezzan|Upper Egypt|Nile Delta|Robben Island
  Chiapas|Oaxaca|Yucatan|Sonora|Chihuahua|Sinaloa|Michoacan|Guerrero|Jalisco|Baja California|Tamaulipas|Nuevo Leon|Quintana Roo|Veracruz|Patagonia|Tierra del Fuego|Amazon|Amazonia|Amazon Basin|Andes|Mato Grosso|Minas Gerais|Bahia|Rio Grande do Sul|Parana|Pernambuco|Galapagos|Galapagos Islands|Atacama|Antofagasta|Chaco|Zulia|Antioquia|Guantanamo|Guantanamo Bay|Hispaniola|Vieques|Martinique|Guadeloupe|Curacao|Aruba|US Virgin Islands|Virgin Islands
  Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Vancouver Island
  Cornwall|Devon|Dorset|Kent|Essex|Sussex|East Sussex|West Sussex|Surrey|Hampshire|Norfolk|Suffolk|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Lancashire|Cumbria|Cheshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Merseyside|Northumberland|Oxfordshire|Cambridgeshire|Berkshire|Buckinghamshire|Hertfordshire|Bedfordshire|Gloucestershire|Wiltshire|Somerset|Shropshire|Staffordshire|Warwickshire|Worcestershire|Herefordshire|Midlands|West Midlands|East Midlands|Tyneside|Isle of Wight|Channel Islands|Hebrides|Orkney|Shetland|Fife|Aberdeenshire|Ulster|Munster|Leinster|Connacht|County Antrim|County Down|Highlands|Lake District|Cotswolds
  New England|Midwest|Deep South|Pacific Northwest|East Coast|West Coast|Silicon Valley|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Wall Street|Times Square|Broadway|Hollywood|Beverly Hills|Capitol Hill|Ground Zero|Cape Cod|Martha's Vineyard|Bay Area|Orange County|Los Angeles County|Camp David|Mar-a-Lago|Arlington National Cemetery|Rust Belt|Sun Belt|Great Plains|Rocky Mountains|Rockies|Appalachia|Grand Canyon|Yellowstone|Niagara Falls|Mount Rushmore|Area 51|Cape Canaveral|Fort Hood|Fort Bragg|Pearl Harbor
  Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|North Atlantic|South Atlantic|North Sea|Baltic Sea|Black Sea|Caspian Sea|Caspian|Red Sea|Dead Sea|Arabian Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Ionian Sea|Mediterranean Sea|Caribbean Sea|Sea of Azov|Sea of Japan|Andaman Sea|Coral Sea|Tasman Sea|Bering Sea|Bering Strait|Barents Sea|Bay of Bengal|Bay of Biscay|English Channel|Strait of Hormuz|Straits of Hormuz|Strait of Gibraltar|Strait of Malacca|Suez Canal|Suez|Panama Canal|Kerch Strait
  Nile|River Nile|Euphrates|Tigris|Jordan River|Danube|Rhine|Rhone|Seine|Thames|River Thames|Volga|Dnieper|Dniester|Don|Po|Elbe|Oder|Vistula|Ganges|Brahmaputra|Indus|Yangtze|Yellow River|Amur|Yalu|Congo River|Niger River|Zambezi|Limpopo|Orinoco|Rio Grande|Mississippi River|Missouri River|Colorado River|Hudson River|Potomac|Litani
  Himalayas|Himalaya|Mount Everest|Everest|Alps|Pyrenees|Carpathians|Apennines|Hindu Kush|Karakoram|Atlas Mountains|Kilimanjaro|Mount Kilimanjaro|Mont Blanc|Matterhorn|Etna|Mount Etna|Vesuvius|Mount Fuji|Gobi|Gobi Desert|Kalahari|Serengeti|Lake Victoria|Lake Chad|Lake Tanganyika|Lake Malawi|Lake Geneva|Lake Baikal|Aral Sea
  Red Square|Tahrir Square|Trafalgar Square|Taksim Square|St. Peter's Square|Maidan|Independence Square|Heathrow|Gatwick|Silk Road|Bermuda Triangle|Chernobyl|Auschwitz|Srebrenica|Guantánamo
  World Trade Center|Twin Towers|Eiffel Tower|Big Ben|Downing Street|10 Downing Street|Buckingham Palace|Windsor Castle|Westminster Abbey|St. Paul's Cathedral|Madison Square Garden|Yankee Stadium|Wembley|Old Trafford|Anfield|Lord's|Wimbledon|Roland Garros|Flushing Meadows|Camp Nou
`
  .trim()
  .split(/[|\n]+/)
  .map((name) => name.trim());

/** The states of the United States. Some are first names too. */
export const STATE_NAMES: readonly string[] = `
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Northern Virginia|Southern California|Northern California|New York State|Washington State|Upstate New York
`
  .trim()
  .split('|');

/** English names of cities whose data have a local name, cities under their older names, and small ones that news knows well. */
export const CITY_NAMES: readonly string[] = `
  New York|New York City|NYC|Washington|Washington DC|Washington D.C.|Los Angeles|L.A.|San Francisco|Las Vegas|Mexico City|Panama City|Guatemala City|Kuwait City|Gaza City|Quebec City|Ho Chi Minh City|Saigon|Quezon City|Vatican City|Kansas City|Salt Lake City|Oklahoma City|Belize City|Benin City|Cape Town|Port-au-Prince|Port Moresby|Port of Spain|Port Louis|Port Said|Port Sudan|Rio de Janeiro|Rio|Sao Paulo|Buenos Aires|Santiago|Bogota|Brasilia|Asuncion|Montevideo|Caracas|La Paz|Quito|Lima|Havana|San Jose|San Juan|San Salvador|Santo Domingo|Tegucigalpa|Managua|St. Petersburg|Saint Petersburg|St Petersburg|Leningrad|Stalingrad|Volgograd|Petrograd|Nizhny Novgorod|Rostov-on-Don
  Kiev|Kyiv|Kharkiv|Kharkov|Odessa|Odesa|Lviv|Lvov|Dnipropetrovsk|Mariupol|Sevastopol|Simferopol|Slovyansk|Kramatorsk|Bakhmut|Debaltseve|Bucha|Minsk|Chisinau|Tiraspol|Tbilisi|Sukhumi|Tskhinvali|Gori|Yerevan|Baku|Stepanakert|Grozny|Beslan|Vladikavkaz|Nalchik|Makhachkala|Almaty|Astana|Nur-Sultan|Tashkent|Andijan|Samarkand|Bishkek|Osh|Dushanbe|Ashgabat
  Brussels|Antwerp|Ghent|Bruges|The Hague|Hague|Rotterdam|Cologne|Munich|Nuremberg|Hanover|Frankfurt|Vienna|Prague|Warsaw|Krakow|Cracow|Gdansk|Danzig|Bucharest|Belgrade|Pristina|Prishtina|Mitrovica|Sarajevo|Mostar|Banja Luka|Tuzla|Srebrenica|Gorazde|Zagreb|Vukovar|Ljubljana|Skopje|Tirana|Podgorica|Athens|Thessaloniki|Salonika|Nicosia|Istanbul|Constantinople|Ankara|Izmir|Rome|Milan|Turin|Venice|Florence|Genoa|Naples|Palermo|Lampedusa|Lisbon|Oporto|Porto|Madrid|Barcelona|Seville|Saragossa|Bilbao|San Sebastian|Geneva|Zurich|Basel|Berne|Bern|Lausanne|Davos|Lucerne|Montreux|Copenhagen|Stockholm|Gothenburg|Malmo|Oslo|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Dublin|Belfast|Derry|Londonderry|Edinburgh|Glasgow|Cardiff|Londonderry|Lockerbie|Salisbury|Calais|Dunkirk|Marseille|Marseilles|Lyon|Lyons|Nice|Cannes|Strasbourg|Monte Carlo
  Damascus|Aleppo|Homs|Hama|Idlib|Latakia|Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour|Raqqa|Raqa|Palmyra|Daraa|Deraa|Kobani|Kobane|Manbij|Afrin|Qusair|Qusayr|Ghouta|Eastern Ghouta|Douma|Hasaka|Qamishli|Tartus|Tartous|Azaz|Jarablus|Al-Bab|Madaya|Khan Sheikhoun
  Baghdad|Basra|Mosul|Kirkuk|Irbil|Erbil|Arbil|Sulaimaniyah|Dohuk|Najaf|Karbala|Kerbala|Samarra|Tikrit|Fallujah|Falluja|Ramadi|Baqubah|Baquba|Baiji|Haditha|Qaim|Tal Afar|Talafar|Sinjar|Abu Ghraib|Sadr City|Hilla|Kut|Nasiriyah|Nasiriya|Amarah|Umm Qasr|Taji|Balad|Mahmoudiya|Latifiya
  Beirut|Tripoli|Sidon|Tyre|Baalbek|Qana|Bekaa Valley|Bekaa|Jerusalem|Tel Aviv|Haifa|Jaffa|Ashdod|Ashkelon|Beersheba|Eilat|Sderot|Nazareth|Bethlehem|Hebron|Jericho|Jenin|Nablus|Ramallah|Tulkarem|Qalqilya|Rafah|Khan Younis|Khan Yunis|Jabalya|Jabaliya|Beit Hanoun|Beit Lahiya|Deir al-Balah|Acre|Netanya|Herzliya|Amman|Aqaba|Petra|Zarqa|Irbid
  Cairo|Alexandria|Giza|Luxor|Aswan|Sharm el-Sheikh|Sharm al-Sheikh|Hurghada|Taba|Arish|El-Arish|Al-Arish|Ismailia|Port Said|Benghazi|Misrata|Sirte|Tobruk|Derna|Sabha|Zawiya|Tunis|Sousse|Sidi Bouzid|Kairouan|Algiers|Oran|Constantine|Rabat|Casablanca|Marrakesh|Marrakech|Tangier|Fez|Laayoune|Nouakchott
  Riyadh|Jeddah|Jidda|Mecca|Makkah|Medina|Madinah|Dhahran|Dammam|Khobar|Taif|Qatif|Doha|Manama|Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras al-Khaimah|Muscat|Salalah|Sanaa|Sana'a|Aden|Hodeidah|Hodeida|Taiz|Mukalla|Saada
  Tehran|Teheran|Isfahan|Esfahan|Shiraz|Qom|Natanz|Bushehr|Arak|Fordow|Fordo|Mashhad|Tabriz|Bam|Bandar Abbas|Abadan|Ahvaz|Kerman|Zahedan
  Kabul|Kandahar|Herat|Mazar-e-Sharif|Mazar-i-Sharif|Jalalabad|Kunduz|Ghazni|Khost|Lashkar Gah|Bagram|Gardez|Bamiyan|Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Multan|Faisalabad|Hyderabad|Abbottabad|Muzaffarabad|Gwadar|Mingora|Miranshah|Wana
  New Delhi|Delhi|Mumbai|Bombay|Calcutta|Kolkata|Madras|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Poona|Lucknow|Kanpur|Jaipur|Srinagar|Amritsar|Ayodhya|Varanasi|Allahabad|Prayagraj|Gurgaon|Gurugram|Noida|Thiruvananthapuram|Trivandrum|Kochi|Cochin|Guwahati|Bhopal|Patna|Mysore|Mangalore|Nagpur|Surat|Baroda|Vadodara|Agra|Dhaka|Dacca|Chittagong|Cox's Bazar|Sylhet|Colombo|Jaffna|Kandy|Trincomalee|Batticaloa|Kilinochchi|Kathmandu|Katmandu|Thimphu|Male
  Beijing|Peking|Shanghai|Guangzhou|Canton|Shenzhen|Tianjin|Chongqing|Wuhan|Chengdu|Nanjing|Nanking|Hangzhou|Xian|Xi'an|Xiamen|Shenyang|Dalian|Harbin|Qingdao|Kunming|Urumqi|Kashgar|Lhasa|Hohhot|Zhengzhou|Changsha|Jinan|Suzhou|Wenzhou|Dongguan|Macau|Taipei|Kaohsiung|Taichung|Tainan|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Hiroshima|Nagasaki|Kobe|Sapporo|Nagano|Sendai|Naha|Seoul|Pusan|Busan|Incheon|Daegu|Taegu|Gwangju|Kwangju|Pyeongchang|Pyongyang|Kaesong|Yongbyon|Panmunjom|Ulan Bator|Ulaanbaatar
  Manila|Davao|Zamboanga|Marawi|Jakarta|Surabaya|Bandung|Yogyakarta|Banda Aceh|Medan|Denpasar|Kuta|Palu|Kuala Lumpur|Putrajaya|Singapore|Bangkok|Chiang Mai|Pattaya|Hanoi|Hue|Da Nang|Danang|Phnom Penh|Siem Reap|Vientiane|Rangoon|Yangon|Naypyidaw|Naypyitaw|Mandalay|Sittwe|Maungdaw|Dili
  Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Cairns|Gold Coast|Newcastle|Auckland|Wellington|Christchurch|Dunedin|Suva|Nuku'alofa|Honiara|Apia|Noumea
  Khartoum|Omdurman|Juba|Malakal|Bor|Bentiu|El Fasher|El-Fasher|Nyala|Addis Ababa|Mekelle|Asmara|Mogadishu|Kismayo|Baidoa|Hargeisa|Bosaso|Nairobi|Mombasa|Kisumu|Eldoret|Garissa|Kampala|Gulu|Entebbe|Kigali|Bujumbura|Dar es Salaam|Dodoma|Arusha|Kinshasa|Lubumbashi|Goma|Bukavu|Bunia|Beni|Kisangani|Brazzaville|Bangui|Libreville|Malabo|Yaounde|Douala|N'Djamena|Ndjamena|Abuja|Lagos|Kano|Jos|Maiduguri|Port Harcourt|Kaduna|Ibadan|Chibok|Niamey|Ouagadougou|Bamako|Timbuktu|Gao|Kidal|Mopti|Dakar|Banjul|Bissau|Conakry|Freetown|Monrovia|Abidjan|Yamoussoukro|Bouake|Accra|Kumasi|Lome|Cotonou|Luanda|Lusaka|Harare|Bulawayo|Lilongwe|Blantyre|Maputo|Beira|Gaborone|Windhoek|Johannesburg|Pretoria|Tshwane|Durban|Bloemfontein|Port Elizabeth|Soweto|Marikana|Maseru|Mbabane|Antananarivo
  Boston|Chicago|Philadelphia|Houston|Dallas|Austin|San Antonio|Fort Worth|Phoenix|Tucson|San Diego|Seattle|Portland|Denver|Miami|Tampa|Orlando|Fort Lauderdale|Jacksonville|Atlanta|Charlotte|Raleigh|Nashville|Memphis|New Orleans|Baton Rouge|St. Louis|Minneapolis|St. Paul|Milwaukee|Detroit|Cleveland|Cincinnati|Columbus|Pittsburgh|Baltimore|Buffalo|Rochester|Syracuse|Albany|Hartford|New Haven|Newark|Trenton|Atlantic City|Newtown|Sandy Hook|Ferguson|Charlottesville|Oakland|Sacramento|Fresno|Long Beach|Anaheim|Pasadena|Palo Alto|Cupertino|Mountain View|Menlo Park|Santa Monica|Malibu|Honolulu|Anchorage|Indianapolis|Louisville|Des Moines|Omaha|Little Rock|Birmingham|Montgomery|Selma|Tallahassee|Richmond|Norfolk|Annapolis|Bethesda|Arlington|Annapolis|Boulder|Aspen|Columbine|Littleton|Albuquerque|Santa Fe|El Paso|Waco|Crawford|Salt Lake City|Boise|Spokane|Reno|West Palm Beach|Palm Beach|Miami Beach
  Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Hamilton|Whistler|Banff|Tijuana|Ciudad Juarez|Juarez|Monterrey|Guadalajara|Cancun|Acapulco|Puebla|Tegucigalpa|Medellin|Cali|Cartagena|Maracaibo|Guayaquil|Cusco|Cuzco|Santa Cruz|Cochabamba|Sucre|Recife|Salvador|Fortaleza|Belo Horizonte|Porto Alegre|Curitiba|Manaus|Rosario|Mendoza|Ushuaia|Stanley|Port Stanley|Punta Arenas|Valparaiso|Concepcion
  London|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Southampton|Portsmouth|Brighton|Oxford|Cambridge|York|Bath|Plymouth|Norwich|Hull|Sunderland|Middlesbrough|Bradford|Coventry|Wolverhampton|Dover|Aberdeen|Dundee|Inverness|Swansea|Cork|Galway|Limerick|Wembley|Westminster|Kensington|Soho|Tottenham|Croydon|Heathrow|Gatwick|Berlin|Hamburg|Bonn|Dresden|Leipzig|Stuttgart|Dusseldorf|Bremen|Essen|Dortmund|Paris|Moscow|Vladivostok|Yekaterinburg|Novosibirsk|Sochi|Murmansk|Kazan
  Chernobyl|Fukushima|Guantanamo|Dayton|Oslo|Maastricht|Schengen|Kyoto|Doha|Kabul|Ypres|Waterloo|Gallipoli|Dubrovnik|Split|Kosovska Mitrovica|Entebbe|Tora Bora|Qaraqosh
`
  .trim()
  .split(/[|\n]+/)
  .map((name) => name.trim());

/** Place names that are as often a word, a family name, a first name, a club or a title; only the words around them decide. Folded. */
export const DOUBTFUL_PLACE_NAMES: ReadonlySet<string> = new Set(
  `
  of nice reading mobile bath split hull cork male acre bam bor taba po don amazon champagne act nct queens lord's
  victoria hamilton jackson lincoln madison clinton bush kerry newton douglas dallas houston austin charlotte florence
  santiago valencia rosario salvador mendoza concepcion constantine alexandria adelaide darwin stanley
  wellington churchill norfolk suffolk kent essex surrey norman lawrence warren crawford ferguson
  montgomery richmond rochester albany arlington hartford newark norwich bradford preston burton bolton
  buffalo phoenix orlando columbus cleveland denver salem salisbury marion logan lewis gary
  young most best same side bar man van sale laval laurel hope faith grace mercy eden
  ghazni latifiya taji balad sucre goma gulf pacific atlantic old city green zone independence square
  taylor moore price sandy hook petra carolina chester tyre
  chase ford franklin jefferson monroe roosevelt wilson harrison grant sherman carter
  batman bo wa bar aba bali mani sur ham mon un pan ban and man fez beni gori marwan kim hama nan kut
  barbuda tobago trinidad beira cali pau lens brest tours nancy vichy angers reims orange
  enterprise progress union liberty freedom independence centre center central police march mission media union
  nasser hassan ibrahim ali salem khalil said hussein mansour
  dover waterloo essen male tema kano ife hum gold coast
  `
    .trim()
    .split(/\s+/),
);
