/**
 * Well-known bodies whose names mean one body in every text, each line one; the first name is the one
 * that the others are compared by. Folded, without full stops.
 */
export const ALIASES: readonly (readonly string[])[] = `
  united nations|un|united nations organization
  un security council|united nations security council|security council
  un general assembly|united nations general assembly
  united nations children's fund|unicef|un children's fund
  united nations high commissioner for refugees|unhcr|un high commissioner for refugees|un refugee agency
  united nations development programme|undp|un development programme
  united nations environment programme|unep|un environment programme
  united nations educational scientific and cultural organization|unesco
  united nations relief and works agency|unrwa
  united nations office on drugs and crime|unodc
  world food programme|wfp|un world food programme
  food and agriculture organization|fao
  international labour organization|ilo
  international organization for migration|iom
  world health organization|who
  world trade organization|wto
  world bank
  international monetary fund|imf
  international atomic energy agency|iaea
  international criminal court
  international court of justice|icj
  international criminal tribunal for the former yugoslavia|icty
  organization for the prohibition of chemical weapons|opcw
  organization for security and cooperation in europe|osce|organization for security and co-operation in europe
  organization for economic cooperation and development|oecd|organization for economic co-operation and development
  organization of the petroleum exporting countries|opec|organization of petroleum exporting countries
  organization of american states|oas
  organization of islamic cooperation|oic|organization of the islamic conference
  north atlantic treaty organization|nato
  european union|eu
  european commission
  european central bank|ecb
  european court of human rights|echr
  african union|au
  african development bank|afdb
  asian development bank|adb
  economic community of west african states|ecowas
  southern african development community|sadc
  association of southeast asian nations|asean
  gulf cooperation council|gcc
  arab league|league of arab states
  shanghai cooperation organization
  intergovernmental panel on climate change|ipcc
  international committee of the red cross|icrc
  international federation of red cross and red crescent societies|ifrc
  medecins sans frontieres|msf|doctors without borders
  reporters without borders|rsf|reporters sans frontieres
  human rights watch|hrw
  amnesty international|amnesty
  committee to protect journalists|cpj
  syrian observatory for human rights|sohr|syrian observatory
  interpol|international criminal police organization
  europol
  international olympic committee|ioc
  world anti-doping agency|wada
  fifa|federation internationale de football association|federation of international football association
  uefa|union of european football associations
  confederation of african football
  national basketball association|nba
  national football league|nfl
  major league baseball|mlb
  national hockey league|nhl
  al-qaeda|al qaeda|al-qaida|al qaida|qaeda|qaida|al-qa'ida|al-qa'eda
  islamic state|isis|isil|is|daesh|da'esh|islamic state of iraq and syria|islamic state of iraq and the levant|islamic state group|isis group
  al-nusra front|nusra front|jabhat al-nusra|al-nusra|nusra|jabhat fateh al-sham
  hezbollah|hizbollah|hizbullah|hezbullah|hizballah|hezballah
  hamas|islamic resistance movement
  palestine liberation organization|plo
  kurdistan workers' party|pkk
  popular mobilization forces|pmf|popular mobilisation forces|hashd al-shaabi|hashed al-shaabi
  free syrian army|fsa
  syrian democratic forces|sdf
  people's protection units|ypg
  islamic revolutionary guard corps|irgc|revolutionary guards|revolutionary guard|islamic revolutionary guards corps
  taliban|taleban
  al-shabab|al-shabaab|al shabaab|al shabab|shabab
  boko haram
  lashkar-e-taiba|lashkar-e-tayyiba|lashkar-e-toiba
  revolutionary armed forces of colombia|farc
  irish republican army
  african national congress|anc
  bharatiya janata party|bjp
  people's liberation army|pla
  chinese communist party|ccp|communist party of china
  associated press|ap
  agence france-presse|agence france presse|afp
  united press international|upi
  british broadcasting corporation|bbc
  cable news network|cnn
  al jazeera|al-jazeera
  al arabiya|al-arabiya
  voice of america|voa
  wall street journal|wsj
  new york times|nyt
  central intelligence agency|cia
  federal bureau of investigation|fbi
  national security agency|nsa
  drug enforcement administration|dea
  national aeronautics and space administration|nasa
  national oceanic and atmospheric administration|noaa
  federal emergency management agency|fema
  environmental protection agency|epa
  food and drug administration|fda
  federal aviation administration|faa
  national transportation safety board|ntsb
  federal communications commission|fcc
  securities and exchange commission|sec
  centers for disease control and prevention|cdc|centers for disease control
  internal revenue service|irs
  us agency for international development|usaid|united states agency for international development
  government accountability office|gao
  congressional budget office|cbo
  republican national committee|rnc
  democratic national committee|dnc
  american civil liberties union|aclu
  national rifle association
  national association for the advancement of colored people|naacp
  department of homeland security|dhs|homeland security department
  federal reserve|fed|federal reserve board|us federal reserve|us fed
  state department|department of state|us state department
  pentagon|the pentagon
  white house
  kremlin
  downing street
  scotland yard|metropolitan police|metropolitan police service
  national health service|nhs
  israel defense forces|idf|israeli defense forces
  general motors|gm
  general electric|ge
  hewlett-packard|hp
  british petroleum|bp
  international business machines|ibm
  volkswagen|vw
  american international group|aig
  royal bank of scotland|rbs
  jpmorgan chase|jpmorgan|jp morgan|jp morgan chase|j p morgan|jpmorgan chase and co|jp morgan chase and co
  goldman sachs
  standard and poor's|s&p
  exxonmobil|exxon mobil|exxon
  royal dutch shell|shell
  bank of america|bofa
  facebook|meta platforms
  google
  twitter
  massachusetts institute of technology|mit
  london school of economics|lse
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split('|'));

/**
 * First names of those of the bodies above whose names other states give to bodies of their own: the United
 * States' are meant unless the text is about another state.
 */
export const AMERICAN: ReadonlySet<string> = new Set([
  'environmental protection agency',
  'food and drug administration',
  'securities and exchange commission',
  'national security agency',
  'drug enforcement administration',
  'internal revenue service',
  'national transportation safety board',
  'federal communications commission',
  'federal aviation administration',
  'centers for disease control and prevention',
  'department of homeland security',
]);
